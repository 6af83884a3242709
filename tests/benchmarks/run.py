"""Measures ``exportgui export`` beside its peers, in alternating pairs, and writes a table.

    python tests/benchmarks/run.py [--full] [--only jpeg,png] [--files N] [--pairs N] [--data DIR] [--output FILE]

The data are made first, once. Ratios are medians over the pairs: on a busy machine they hold where times do not.
What is not installed is named and left out. The whole process counts: start-up, ledger, publishing and checks too.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import measuring
import pictures
from measuring import Cost
from rivals import MEASURES, Measure, Words, missing, ours, theirs

ROOT = Path(__file__).resolve().parents[2]
HEAD = [
    "measure",
    "against",
    "ratio",
    "must",
    "goal",
    "CPU ratio",
    "our s",
    "their s",
    "our CPU s",
    "their CPU s",
    "our MB",
    "size",
]


class Bench:
    """Runs commands over made pictures in a scratch folder."""

    def __init__(self, arguments: argparse.Namespace, scratch: Path) -> None:
        self.scratch = scratch
        self._arguments = arguments
        # Compiled once, as an installed program is.
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(scratch / "compiled")}
        self._environment = {"EXPORTGUI_HOME": str(scratch / "home"), "PYTHONPATH": str(ROOT), **compiled}

    def files(self, kind: str, count: int | None = None) -> list[Path]:
        """The pictures of one kind."""
        arguments = self._arguments
        return pictures.make(arguments.data, kind, count or arguments.files, arguments.scale)

    def cost(self, build: Callable[[Path], Sequence[Words]]) -> Cost:
        """Run what ``build(output folder)`` says, from a clean home into an empty folder, and weigh what came out."""
        out = self.scratch / "out"
        for stale in (out, self.scratch / "home"):
            shutil.rmtree(stale, ignore_errors=True)
        out.mkdir()
        os.sync()
        cost = measuring.run(build(out), self._environment, self.scratch / "log")
        return replace(cost, written=sum(path.stat().st_size for path in out.rglob("*") if path.is_file()))

    def pairs(self, *builds: Callable[[Path], Sequence[Words]]) -> list[list[Cost]]:
        """Costs of each, run in turn, once for the caches and then ``--pairs`` times."""
        rounds = [[self.cost(build) for build in builds] for _ in range(self._arguments.pairs + 1)]
        return [list(costs) for costs in zip(*rounds[1:] or rounds, strict=True)]


def ratio(mine: Sequence[Cost], other: Sequence[Cost], figure: Callable[[Cost], float]) -> str:
    """The median of what each pair says."""
    return f"{statistics.median(figure(ours) / figure(theirs) for ours, theirs in zip(mine, other, strict=True)):.2f}"


def against_peers(bench: Bench, measure: Measure) -> Iterator[list[str]]:
    """One line per peer that is here, and one for the best of them."""
    files = bench.files(measure.kind)
    names = [name for name in measure.peers if name not in missing()]
    builds = [lambda out, name=name: theirs(name, measure, files, out) for name in names]
    mine, *others = bench.pairs(lambda out: [ours(measure, files[0].parent, out)], *builds)
    for name, costs in zip(names, others, strict=True):
        yield line(measure.name, name, mine, costs, measure.bounds.get(name))
    if "best" in measure.bounds and others:
        best = min(others, key=lambda costs: statistics.median(cost.wall for cost in costs))
        yield line(measure.name, "best peer", mine, best, measure.bounds["best"])


def against_ourselves(bench: Bench) -> Iterator[list[str]]:
    """Workers, renditions and many items."""
    jpeg = MEASURES["jpeg"]
    folder = bench.files("12mp")[0].parent
    two, one = bench.pairs(lambda out: [ours(jpeg, folder, out)], lambda out: [ours(jpeg, folder, out, workers=1)])
    yield line("2 workers", "1 worker", two, one, (1 / 1.6, 1 / 1.85))
    macros = bench.scratch / "sizes.mac"
    macros.write_text("large wid=1200\nmedium wid=600\nsmall wid=300\n", encoding="utf-8")
    sizes = ("--macro-file", str(macros), "--renditions", "suffix")
    three = [*sizes, *(word for name in ("large", "medium", "small") for word in ("--macro", f"${name}$"))]
    alone = replace(jpeg, modifier="fmt=jpeg&qlt=85")
    three_costs, one_cost = bench.pairs(
        lambda out: [ours(alone, folder, out, *three)], lambda out: [ours(jpeg, folder, out)]
    )
    yield line("3 renditions", "1 rendition", three_costs, one_cost, (1.6, 1.4))
    original = replace(jpeg, modifier="")
    copied, plain = bench.pairs(
        lambda out: [ours(original, folder, out)],
        lambda out: [["sh", "-c", 'cp -r "$0" "$1" && sync "$1"/*/* "$1"/*', str(folder), str(out)]],
    )
    yield line("orig", "cp -r, synced", copied, plain, (1.4, 1.1))


def line(
    name: str, other: str, mine: Sequence[Cost], costs: Sequence[Cost], bounds: tuple[float, float] | None
) -> list[str]:
    """One line of the table."""
    own, their = measuring.typical(mine), measuring.typical(costs)
    must, goal = (f"≤ {bound:.2f}" for bound in bounds) if bounds else ("", "")
    ratios = [ratio(mine, costs, lambda cost: cost.wall), must, goal, ratio(mine, costs, lambda cost: cost.cpu)]
    numbers = [f"{figure:.2f}" for figure in (own.wall, their.wall, own.cpu, their.cpu)]
    return [name, other, *ratios, *numbers, f"{own.peak:.0f}", f"{own.written / their.written:.2f} ×"]


def table(lines: Sequence[Sequence[str]]) -> str:
    """As Markdown."""
    rows = [HEAD, ["---"] * len(HEAD), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def read_arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true", help="200 files instead of 48")
    parser.add_argument("--files", type=int, help="how many 12 MP pictures")
    parser.add_argument("--pairs", type=int, default=5, help="how often each pair is run")
    parser.add_argument("--scale", type=float, default=1.0, help="size of the pictures, to try the harness out")
    parser.add_argument("--only", default="", help=f"of {', '.join(MEASURES)}, ourselves")
    parser.add_argument("--data", type=Path, default=Path(tempfile.gettempdir()) / "exportgui-benchmarks")
    parser.add_argument("--output", type=Path, help="write the table there as well")
    arguments = parser.parse_args(words)
    arguments.files = arguments.files or (200 if arguments.full else 48)
    return arguments


def main(words: Sequence[str] | None = None) -> int:
    """Make, measure, tell."""
    arguments = read_arguments(words)
    wanted = [name for name in arguments.only.split(",") if name] or [*MEASURES, "ourselves"]
    lines: list[list[str]] = []
    with tempfile.TemporaryDirectory(dir=arguments.data.parent, prefix="exportgui-bench-") as scratch:
        bench = Bench(arguments, Path(scratch))
        for name in wanted:
            for row in against_ourselves(bench) if name == "ourselves" else against_peers(bench, MEASURES[name]):
                lines.append(row)
                print(" | ".join(row), flush=True)
    absent = missing()
    facts = f"{arguments.files} files, {arguments.pairs} pairs, {os.cpu_count()} cores"
    told = (
        f"{facts}, Python {platform.python_version()}; not installed: {', '.join(absent) or 'none'}\n\n{table(lines)}"
    )
    print(f"\n{told}")
    if arguments.output:
        arguments.output.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
