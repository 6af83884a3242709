"""Measures ``exportgui export`` beside its peers, in alternating pairs, and writes a table.

    python tests/benchmarks/run.py [--full] [--only jpeg,png] [--files N] [--pairs N] [--data DIR]
    [--output FILE]

The data are made first, once. Ratios are medians over the pairs: on a busy machine they hold where
times do not. What is not installed is named and left out. The whole process counts: start-up,
ledger, publishing and checks too. ``met`` tells which bound a line keeps: ``goal``, ``must``, or
``NO``. The window is measured by ``window.py``, large libraries by ``catalog.py``.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from deviation import deviation
from growth import growth
from ourselves import against_ourselves
from rivals import MEASURES, Measure, missing, ours, theirs
from table import alone, line, table
from unchanged import unchanged
from workbench import Bench, file_system

OWN = {"ourselves": against_ourselves, "growth": growth, "unchanged": unchanged}
"""What is measured against nobody else."""


def against_peers(bench: Bench, measure: Measure) -> Iterator[list[str]]:
    """One line per peer that is here, one for the best of them, and one for the memory where that
    has bounds.
    """
    files = bench.files(measure.kind)
    names = [name for name in measure.peers if name not in missing()]
    builds = [lambda out, name=name: theirs(name, measure, files, out) for name in names]
    mine, *others = bench.pairs(lambda out: [ours(measure, files[0].parent, out)], *builds)
    off = deviation(files, measure.modifier)
    for name, costs in zip(names, others, strict=True):
        yield line(measure.name, name, mine, costs, measure.bounds.get(name), off)
    if "best" in measure.bounds and others:
        best = min(others, key=lambda costs: statistics.median(cost.wall for cost in costs))
        yield line(
            measure.name, "best peer", mine, best, measure.bounds["best"], off, measure.largest
        )
    if measure.memory:
        yield alone(
            f"{measure.name}: peak memory, MB", "", max(cost.peak for cost in mine), measure.memory
        )


def read_arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--full", action="store_true", help="200 files instead of 48")
    parser.add_argument("--files", type=int, help="how many 12 MP pictures")
    parser.add_argument("--pairs", type=int, default=5, help="how often each pair is run")
    parser.add_argument(
        "--scale", type=float, default=1.0, help="size of the pictures, to try the harness out"
    )
    parser.add_argument("--only", default="", help=f"of {', '.join([*MEASURES, *OWN])}")
    parser.add_argument(
        "--data", type=Path, default=Path(tempfile.gettempdir()) / "exportgui-benchmarks"
    )
    parser.add_argument("--output", type=Path, help="write the table there as well")
    arguments = parser.parse_args(words)
    arguments.files = arguments.files or (200 if arguments.full else 48)
    return arguments


def main(words: Sequence[str] | None = None) -> int:
    """Make, measure, tell."""
    arguments = read_arguments(words)
    wanted = [name for name in arguments.only.split(",") if name] or [*MEASURES, *OWN]
    lines: list[list[str]] = []
    with tempfile.TemporaryDirectory(
        dir=arguments.data.parent, prefix="exportgui-bench-"
    ) as scratch:
        bench = Bench(arguments, Path(scratch))
        for name in wanted:
            for row in OWN[name](bench) if name in OWN else against_peers(bench, MEASURES[name]):
                lines.append(row)
                print(" | ".join(row), flush=True)
    absent = missing()
    facts = (
        f"{arguments.files} files, {arguments.pairs} pairs, {os.cpu_count()} cores, "
        f"{file_system(arguments.data)}"
    )
    told = (
        f"{facts}, Python {platform.python_version()}; not installed: "
        f"{', '.join(absent) or 'none'}\n\n{table(lines)}"
    )
    print(f"\n{told}")
    if arguments.output:
        arguments.output.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
