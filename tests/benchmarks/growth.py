"""Growth curves: what more items, more workers and larger pictures cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rivals import MEASURES, ours
from table import alone
from workbench import Bench

ITEMS = (100, 1_000, 10_000)
MEGAPIXELS = (1, 12, 50, 100, 200)
_MEMORY = (1000, 300)
"""Megabytes of all processes together; `tests/faults/huge.py` has other formats and results."""
_JPEG = MEASURES["jpeg"]
_SMALL = replace(_JPEG, modifier="wid=320&fmt=jpeg&qlt=85")


def growth(bench: Bench) -> Iterator[list[str]]:
    """A line for each point of each curve: milliseconds per item, and per megapixel; each is run
    once.
    """
    for workers in (1, 2):
        for count in map(bench.scaled, ITEMS):
            folder = bench.many(count)
            cost = bench.cost(
                lambda out, folder=folder, workers=workers: [
                    ours(_SMALL, folder, out, workers=workers)
                ]
            )
            yield alone(
                f"{count} items, ms each", f"{workers} workers", cost.wall * 1000 / count, cost=cost
            )
    for size in MEGAPIXELS:
        folder = bench.files(f"{size}mpx")[0].parent
        cost = bench.cost(lambda out, folder=folder: [ours(_JPEG, folder, out)])
        yield alone(f"{size} MP, ms per MP", "2 workers", cost.wall * 1000 / size, cost=cost)
        yield alone(f"{size} MP: peak memory, MB", "2 workers", cost.peak, _MEMORY)
