"""The program against itself: workers, renditions, copies beside ``cp``, many items, and what a job
costs by itself.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from own import overhead
from rivals import MEASURES, ours
from table import alone, line, ratio
from workbench import Bench

JPEG = MEASURES["jpeg"]
_SMALL = replace(JPEG, modifier="wid=320&fmt=jpeg&qlt=85")
_COPY = 'cp -r "$0" "$1" && sync "$1"/*/* "$1"/*'
_MANY = 10_000
_FEW = 100
_BESIDE = 6


def against_ourselves(bench: Bench) -> Iterator[list[str]]:
    """All of it, line by line."""
    yield _workers(bench)
    yield _renditions(bench)
    yield _copies(bench)
    yield from _many(bench)
    yield from _overhead(bench)


def _workers(bench: Bench) -> list[str]:
    folder = bench.files("12mp")[0].parent
    two, one = bench.pairs(
        lambda out: [ours(JPEG, folder, out)], lambda out: [ours(JPEG, folder, out, workers=1)]
    )
    name = f"2 workers: {1 / ratio(two, one, lambda cost: cost.wall):.2f} times as fast"
    return line(name, "1 worker", two, one, (1 / 1.6, 1 / 1.85))


def _renditions(bench: Bench) -> list[str]:
    folder = bench.files("12mp")[0].parent
    macros = bench.scratch / "sizes.mac"
    macros.write_text("large wid=1200\nmedium wid=600\nsmall wid=300\n", encoding="utf-8")
    sizes = ["--macro-file", str(macros), "--renditions", "suffix"]
    sizes += [word for name in ("large", "medium", "small") for word in ("--macro", f"${name}$")]
    plain = replace(JPEG, modifier="fmt=jpeg&qlt=85")
    three, one = bench.pairs(
        lambda out: [ours(plain, folder, out, *sizes)], lambda out: [ours(JPEG, folder, out)]
    )
    return line("3 renditions", "1 rendition", three, one, (1.6, 1.4))


def _copies(bench: Bench) -> list[str]:
    folder = bench.files("12mp")[0].parent
    original = replace(JPEG, modifier="")
    copied, plain = bench.pairs(
        lambda out: [ours(original, folder, out)],
        lambda out: [["sh", "-c", _COPY, str(folder), str(out)]],
    )
    return line("orig", "cp -r, synced", copied, plain, (1.4, 1.1))


def _many(bench: Bench) -> Iterator[list[str]]:
    """What an item costs among many, and how much more memory they take; the start of the program
    is taken off.

    Short runs before and after each long one tell how fast the machine was meanwhile.
    """
    folders = [bench.many(count) for count in (1, bench.scaled(_FEW), bench.scaled(_MANY))]
    counts = [len(list(folder.iterdir())) for folder in folders]
    one, few, many = (
        (lambda out, folder=folder: [ours(_SMALL, folder, out)]) for folder in folders
    )
    beside = [one, few] * bench.scaled(_BESIDE)
    short = bench.pairs(*beside, many, *beside)
    long = short.pop(len(beside))
    started, little = ([cost for costs in short[place::2] for cost in costs] for place in (0, 1))

    def each(kind: str) -> float:
        start, some, all_ = (
            statistics.median(getattr(cost, kind) for cost in costs)
            for costs in (started, little, long)
        )
        return (all_ - start) / (counts[2] - 1) / ((some - start) / (counts[1] - 1))

    memory = statistics.median(cost.peak for cost in long) - statistics.median(
        cost.peak for cost in little
    )
    label = f"{counts[2]} items"
    yield alone(
        f"{label}: wall per item", f"{counts[1]} items", each("wall"), (1.05, 1.0), long[-1]
    )
    yield alone(f"{label}: CPU per item", f"{counts[1]} items", each("cpu"), (1.05, 1.0))
    yield alone(f"{label}: growth, MB", f"{counts[1]} items", memory, (20, 0))


def _overhead(bench: Bench) -> Iterator[list[str]]:
    folder = bench.many(bench.scaled(1000))
    with tempfile.TemporaryDirectory(dir=bench.scratch) as scratch:
        for kind, modifier in (("conversion", _SMALL.modifier), ("copy", "")):
            cost = overhead(folder, Path(scratch) / kind, modifier, workers=1)
            yield alone(f"{kind}: own CPU, ms per item", f"{cost.items} items", cost.own, (3, 1))
            for part in ("hashing", "verification"):
                yield alone(f"{kind}: {part}, ms per item", "apart", cost.parts.get(part, 0.0))
