"""Measures the window: start, first preview, preview after a slider move, stalls while each format
is exported.

    python tests/benchmarks/window.py [--only start,first,slider,stalls] [--formats jpeg png …]
    [--rounds N] [--files N]
                                      [--moves N] [--scale S] [--width W] [--data DIR] [--output
                                      FILE]

The data are made first, once. Times are by the clock, so the machine has to be idle; what the
processors worked stands beside them. No display is needed. A library of a million assets is
measured by `catalog.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import photographs
from bounds import Bounds, met

if TYPE_CHECKING:
    from desk import Desk

Pair = tuple[Bounds, Bounds | None]
"""For the two figures of a line."""

ROOT = Path(__file__).resolve().parents[2]
HEAD = ["measure", "ms", "", "must", "goal", "met", "processor ms"]
FORMATS = (
    "jpeg",
    "pjpeg",
    "png",
    "png-alpha",
    "png8",
    "gif",
    "gif-alpha",
    "webp",
    "webp-alpha",
    "avif",
    "jpeg2000",
    "pdf",
    "pdf,rgb,zip",
    "eps",
    "tif",
    "tif,rgb,lzw",
    "tif,rgb,zip",
    "tif,rgb,jpeg",
    "tif-alpha",
)
START: Pair = ((800, 500), None)
FIRST: Pair = ((150, 90), None)
SLIDER: Pair = ((20, 10), (50, 25))
STALL: Pair = ((16, 8), (50, 30))
_STARTED = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
real = QApplication.exec
def tell():
    json.dump([time.time(), time.process_time()], sys.stdout)
    sys.stdout.flush()  # a program that still waits for a folder ends without
    QApplication.quit()
class Seen(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, tell)  # what is on it is painted with it
        return False
def live(*_):
    (window,) = (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    window.installEventFilter(Seen(window))
    return real()
QApplication.exec = live
from exportgui.__main__ import main
main(sys.argv[1:])
"""


@dataclass(frozen=True)
class Bench:
    """What was asked for, and a folder to work in."""

    asked: argparse.Namespace
    scratch: Path

    def folder(self, kind: str) -> Path:
        """A folder of pictures of one kind."""
        return photographs.make(self.asked.data, kind, self.asked.files, self.asked.scale)[0].parent


@contextmanager
def desk(bench: Bench) -> Iterator[Desk]:
    """A preview on the large photographs, everything loaded."""
    from desk import Desk

    from exportgui.catalog import Library
    from exportgui.request.parsing import parse

    with Library(bench.scratch / "desk.sqlite") as library:
        made = Desk(bench.folder("24mp"), library)
        made.settled(
            lambda: (
                made.model.set_request(parse("wid=900")),
                made.model.show(made.catalog, made.assets[0]),
            )
        )
        yield made
        made.close()


def start(bench: Bench) -> Iterator[list[str]]:
    """From the process to the first turn of the event loop after the window was painted."""
    compiled = {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(bench.scratch / "compiled"),
    }
    environment = {**os.environ, **compiled, "PYTHONPATH": str(ROOT)}
    for name, words in (("start, empty", []), ("start, on a folder", [str(bench.folder("24mp"))])):
        costs = []
        for _ in range(bench.asked.rounds + 1):
            begin = time.time()
            command = [sys.executable, "-c", _STARTED, *words]
            said = subprocess.run(
                command, env=environment, capture_output=True, text=True, check=True
            ).stdout
            there, worked = json.loads(said)
            costs.append((1000 * (there - begin), 1000 * worked))
        # The first one compiles, and reads from the disk.
        yield line(name, costs[1:], START)


def first(bench: Bench) -> Iterator[list[str]]:
    """From choosing a photograph to its picture, each as if for the first time; then as if seen in
    another sitting.
    """
    with desk(bench) as made:

        def shown(forget: Callable[[], None]) -> Iterator[tuple[float, float]]:
            for asset in made.assets * bench.asked.rounds:
                made.model.show(made.catalog, None)
                made.renderer.cache.clear()
                forget()
                yield made.settled(partial(made.model.show, made.catalog, asset))

        yield line("first preview, JPEG of 24 MP", list(shown(made.renderer.disk.clear)), FIRST)
        list(shown(lambda: None))
        yield line("… seen in an earlier sitting", list(shown(lambda: None)), FIRST)


def slider(bench: Bench) -> Iterator[list[str]]:
    """Each slider moved many times: half of the moves take longer than the first number, one in
    twenty the second.
    """
    from desk import SLIDERS

    from exportgui.request.parsing import parse

    with desk(bench) as made:
        for name, request in SLIDERS.items():
            made.settled(partial(made.model.set_request, parse(request(0))))
            moves = [parse(request(move)) for move in range(1, bench.asked.moves + 1)]
            yield line(
                name,
                [made.settled(partial(made.model.set_request, move)) for move in moves],
                SLIDER,
            )


def stalls(bench: Bench) -> Iterator[list[str]]:
    """How late the window's beat is while a job runs: but for one beat in a hundred, and at most;
    in a typical round.

    What stands for the processor: the same without the waits for one, what the window's thread
    itself worked, and the latest beat of all rounds.
    """
    from exporting import Exporting

    exporting = Exporting(bench.folder("12mp"), bench.scratch / "out")
    for name in bench.asked.formats or FORMATS:
        rounds = [exporting.run(name, bench.asked.width) for _ in range(bench.asked.rounds)]
        p99, most, *rest = (statistics.median(figures) for figures in zip(*rounds, strict=True))
        rest.append(max(figures[1] for figures in rounds))
        told = " / ".join(f"{figure:.1f}" for figure in rest)
        yield [
            f"stalls, fmt={name}",
            f"p99 {p99:.1f}",
            f"max {most:.1f}",
            *judged((p99, most), STALL),
            told,
        ]
    exporting.close()


PARTS: dict[str, Callable[[Bench], Iterator[list[str]]]] = {
    "start": start,
    "first": first,
    "slider": slider,
    "stalls": stalls,
}


def line(name: str, costs: Sequence[tuple[float, float]], bounds: Pair) -> list[str]:
    """One line of the table, from milliseconds by the clock and of all processors."""
    walls = sorted(wall for wall, _ in costs)
    p50 = statistics.median(walls)
    p95 = walls[round(0.95 * (len(walls) - 1))]
    worked = statistics.median(cpu for _, cpu in costs)
    return [name, f"p50 {p50:.1f}", f"p95 {p95:.1f}", *judged((p50, p95), bounds), f"{worked:.0f}"]


def judged(figures: tuple[float, float], bounds: Pair) -> tuple[str, str, str]:
    """What both figures must be, their goals, and which they keep."""
    given = [bound for bound in bounds if bound is not None]
    must, goal = (" / ".join(f"{bound[place]:g}" for bound in given) for place in (0, 1))
    return f"≤ {must}", f"≤ {goal}", met(*zip(figures, bounds, strict=True))


def table(lines: Sequence[Sequence[str]]) -> str:
    """As Markdown."""
    return "".join(f"| {' | '.join(row)} |\n" for row in (HEAD, ["---"] * len(HEAD), *lines))


def read_arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", help=f"of {', '.join(PARTS)}")
    parser.add_argument(
        "--formats", nargs="*", help="whose stalls to measure: orig, or as fmt= names them"
    )
    parser.add_argument(
        "--rounds", type=int, default=5, help="starts, first previews and exports of each format"
    )
    parser.add_argument(
        "--files", type=int, default=12, help="how many 12 MP pictures, four times the 24 MP ones"
    )
    parser.add_argument("--moves", type=int, default=60, help="of each slider")
    parser.add_argument("--width", type=int, default=2000, help="of what is exported, in pixels")
    parser.add_argument(
        "--scale", type=float, default=1.0, help="size of the pictures, to try the harness out"
    )
    parser.add_argument(
        "--data", type=Path, default=Path(tempfile.gettempdir()) / "exportgui-benchmarks"
    )
    parser.add_argument("--output", type=Path, help="write the table there as well")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Make, measure, tell."""
    asked = read_arguments(words)
    asked.data.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    lines: list[list[str]] = []
    with tempfile.TemporaryDirectory(dir=asked.data, prefix="window-") as scratch:
        os.environ["EXPORTGUI_HOME"] = str(Path(scratch, "home"))
        from PySide6.QtWidgets import QApplication

        from exportgui import app

        application = QApplication([])
        app.apply_style(application)
        for name in [part for part in asked.only.split(",") if part] or PARTS:
            for row in PARTS[name](Bench(asked, Path(scratch))):
                lines.append(row)
                print(" | ".join(row), flush=True)
    told = f"{os.cpu_count()} cores, Python {platform.python_version()}\n\n{table(lines)}"
    print(f"\n{told}")
    if asked.output:
        asked.output.write_text(told, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
