"""Measures a library of 10,000, 100,000 and a million assets in the window, and how fast folders
are scanned.

    python tests/benchmarks/catalog.py [--sizes 10000,100000,1000000] [--rounds N] [--files N]
    [--output FILE]

The assets are made up and put straight into the library, with fixed seeds. Wall times are what a
person waits; on a busy machine look at the processor times, those of all threads. ``lines`` gives
the rows of the table to others.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from exportgui import paths
from exportgui.catalog import AssetType, Catalog, Library, Query
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.gui import build_window
from exportgui.gui.session import LIBRARY_NAME, Session
from exportgui.gui.shell import responsiveness
from exportgui.gui.shell.main_window import MainWindow

HEAD = ["measure", "assets", "wall ms", "CPU ms", "must", "goal"]
SIZES = (10_000, 100_000, 1_000_000)
PER_FOLDER = 500
TYPED = "product_77"
WORDS = (
    "red",
    "blue",
    "green",
    "shoe",
    "boot",
    "coat",
    "hat",
    "lamp",
    "chair",
    "table",
    "front",
    "back",
    "detail",
)
KINDS = {"jpg": 70, "png": 12, "tif": 12, "mp4": 3, "pdf": 3}
OF_KIND = {"mp4": AssetType.VIDEO, "pdf": AssetType.PDF}


@dataclass(frozen=True)
class Spent:
    """Seconds."""

    wall: float
    cpu: float


class Clock:
    """Runs from its making."""

    def __init__(self) -> None:
        self._wall, self._cpu = time.perf_counter(), time.process_time()

    def read(self) -> Spent:
        """What has been spent."""
        return Spent(time.perf_counter() - self._wall, time.process_time() - self._cpu)


def line(
    name: str, assets: int, spent: Sequence[Spent], must: str = "", goal: str = ""
) -> list[str]:
    """One line of the table: the median of several rounds."""
    figures = (
        statistics.median(each.wall for each in spent),
        statistics.median(each.cpu for each in spent),
    )
    return [name, f"{assets:,}", *(f"{figure * 1000:.1f}" for figure in figures), must, goal]


# --- made-up assets


def made_up(count: int) -> Iterator[ScannedAsset]:
    """Assets of which there are no files."""
    chance = random.Random(1)
    for number in range(count):
        folder = f"season {number // PER_FOLDER // 20}/look {number // PER_FOLDER}"
        (ending,) = chance.choices(list(KINDS), list(KINDS.values()))
        name = f"Product_{number}_{chance.choice(WORDS)}_{chance.choice(WORDS)}.{ending}"
        kind = OF_KIND.get(ending, AssetType.IMAGE)
        size = chance.randrange(1000, 2 * 10**8)
        yield ScannedAsset(
            f"{folder}/{name}", folder, name, kind, size, 10**18 + chance.randrange(10**15)
        )


def fill(library: Library, catalog: Catalog, count: int) -> Iterator[list[str]]:
    """Put that many assets into a catalog, and into the index of words."""
    clock = Clock()
    writer = AssetWriter(library._store, catalog._id)
    for found in made_up(count):
        writer.put(found)
    writer.flush()
    yield line("store, in all", count, [clock.read()])
    clock = Clock()
    steps = []
    while True:
        step = Clock()
        if not library.index_next_batch():
            break
        steps.append(step.read())
    yield line("index of words, in all", count, [clock.read()])
    yield line("… longest step", count, [max(steps, key=lambda spent: spent.cpu)])
    # as if they had been read, of which there are no files
    with library._store.writing() as connection:
        connection.execute(
            "INSERT INTO pictures SELECT id, 1000 + id % 5000, 3000, 'rgb' FROM assets"
        )
    clock = Clock()
    catalog.grouped_ids(Query()), catalog.facets(Query()), catalog.folders()
    yield line("list and count for the first time", count, [clock.read()])
    clock = Clock()
    catalog.save_sort_orders()  # as a window does a moment after it has listed and counted them
    yield line("… and keep how", count, [clock.read()])


# --- the window


class Looking(QObject):
    """A window over made-up assets: does things, and tells what passed until their result was
    painted.
    """

    def __init__(self, window: MainWindow, count: int) -> None:
        super().__init__()
        self._window = window
        self._count = count
        self._painted: list[Spent] = []
        self.counted = Spent(0, 0)
        self._clock = Clock()
        self.hardest = Spent(0, 0)
        self._turn, self._worked = time.perf_counter(), time.thread_time()
        self._ticks = QTimer(self, interval=1)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        window.browser.listed.connect(self._listed)
        window.browser.counted.connect(self._counted)

    def _listed(self, _listing: object) -> None:
        self._window.browse.view.viewport().repaint()
        self._painted.append(self._clock.read())

    def _counted(self, _counts: object) -> None:
        self.counted = self._clock.read()

    def _tick(self) -> None:
        """The longest that the window's thread worked, or did not answer, between two turns of
        it.
        """
        turn = time.perf_counter()
        worked = time.thread_time()
        gap = Spent(turn - self._turn, worked - self._worked)
        self.hardest = Spent(max(self.hardest.wall, gap.wall), max(self.hardest.cpu, gap.cpu))
        self._turn = turn
        self._worked = worked

    def close(self) -> None:
        """Close the window."""
        self._ticks.stop()
        self._window.browser.listed.disconnect(self._listed)
        self._window.browser.counted.disconnect(self._counted)
        self._window.close()
        self._window.deleteLater()
        QApplication.processEvents()

    def _idle(self) -> bool:
        return self._window.session.catalog is not None and not self._window.browser.busy

    def wait(self) -> None:
        """Until all answers are here."""
        loop = QEventLoop()
        look = QTimer(interval=1)
        look.timeout.connect(lambda: loop.quit() if self._idle() and self._painted else None)
        look.start()
        loop.exec()
        look.stop()
        look.timeout.disconnect()

    def listing(self, action: Callable[[], object]) -> tuple[Spent, Spent]:
        """Until the first of the assets, and until all of them, were painted."""
        self._painted, self._clock = [], Clock()
        action()
        self.wait()
        return self._painted[0], self._painted[-1]

    def painting(self, action: Callable[[], object]) -> Spent:
        """Until what the window does at once was painted."""
        clock = Clock()
        action()
        self._window.browse.view.viewport().repaint()
        return clock.read()

    def open(self, root: Path) -> tuple[Spent, Spent]:
        """Open the catalog."""
        found = self.listing(lambda: self._window.session.open(root))
        assert self._window.assets.rowCount() == self._count
        return found

    def jump(self) -> Spent:
        """To the end and back."""
        bar = self._window.browse.view.verticalScrollBar()
        spent = self.painting(lambda: bar.setValue(bar.maximum()))
        bar.setValue(0)
        return spent

    def type(self, text: str) -> Iterator[tuple[Spent, Spent]]:
        """Letter by letter."""
        for end in range(1, len(text) + 1):
            yield self.listing(partial(self._window.browse.search.setText, text[:end]))
        self.listing(self._window.browse.search.clear)


class Made(Session):
    """A session that leaves the disk alone: of made-up assets nothing is there, and a scan would
    forget them.
    """

    def rescan(self) -> None:
        """Nothing to look at."""

    def rescan_folder(self, folder: str) -> None:
        """Nothing to look at."""


def opened(count: int) -> tuple[MainWindow, Looking]:
    """A window."""
    window = build_window(None)
    assert isinstance(window, MainWindow)
    window.resize(1440, 900)
    window.show()
    return window, Looking(window, count)


def browsing(root: Path, count: int, rounds: int) -> Iterator[list[str]]:
    """What one does in the window."""
    firsts = []
    alls = []
    counted = []
    jumps = []
    letters = []
    found = []
    hardest = Spent(0, 0)
    others: dict[str, list[Spent]] = {}
    for _ in range(rounds):
        window, looking = opened(count)
        first, whole = looking.open(root)
        firsts.append(first)
        alls.append(whole)
        counted.append(looking.counted)
        jumps.append(looking.jump())
        for shown, all_shown in looking.type(TYPED):
            letters.append(shown)
            found.append(all_shown)
        for name, action in habits(window).items():
            others.setdefault(name, []).append(looking.listing(action)[1])
        hardest = max(hardest, looking.hardest, key=lambda spent: spent.cpu)
        looking.close()
    yield line("open, until the first are painted", count, firsts, "≤ 100", "≤ 50")
    yield line("open, until all are listed", count, alls, "≤ 300", "≤ 150")
    yield line("… and counted", count, counted)
    yield line("jump to the end", count, jumps, "≤ 30", "≤ 15")
    yield line("search as you type, median", count, letters, "≤ 50", "≤ 25")
    yield line("… slowest letter", count, [max(letters, key=lambda spent: spent.wall)])
    yield line("… all found, median", count, found)
    for name, spent in others.items():
        yield line(name, count, spent)
    yield line("longest work of the window's thread", count, [hardest], "≤ 50", "≤ 30")


def changed(root: Path, count: int, rounds: int) -> Iterator[list[str]]:
    """Open it when nothing that was kept of it is right any more."""
    alls = []
    counted = []
    for _ in range(rounds):
        with Library(paths.data_dir() / LIBRARY_NAME) as library:
            put = AssetWriter(library._store, library.open_catalog(root)._id)
            put.put(next(made_up(1)))
            put.flush()
        _window, looking = opened(count)
        alls.append(looking.open(root)[1])
        counted.append(looking.counted)
        looking.close()
    yield line("open after changes, until all are listed", count, alls, "≤ 300", "≤ 150")
    yield line("… and counted", count, counted)


def habits(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Other ways to look at the assets."""
    sort = window.browse.sort
    group = window.browse.group
    return {
        "sort by date": lambda: sort.setCurrentIndex(sort.findData("modified")),
        "… again": window.browser.refresh,
        "sort by pixels": lambda: sort.setCurrentIndex(sort.findData("pixels")),
        "sort by name": lambda: sort.setCurrentIndex(sort.findData("name")),
        "group by folder": lambda: group.setCurrentIndex(group.findData("folder")),
        "no groups": lambda: group.setCurrentIndex(0),
        "one format": lambda: window.browser.ask(formats=frozenset({"png"})),
        "all formats": lambda: window.browser.ask(formats=frozenset()),
    }


# --- the disk


def scanning(scratch: Path, count: int) -> Iterator[list[str]]:
    """Real files, without anything in them."""
    root = scratch / "files"
    for found in made_up(count):
        path = root / found.object_path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    with Library(scratch / "scanned.sqlite") as library:
        catalog = library.open_catalog(root)
        for name in ("first scan", "scan without changes"):
            clock = Clock()
            catalog.scan()
            yield line(name, count, [clock.read()])


# --- the table


def lines(
    sizes: Sequence[int] = SIZES, rounds: int = 3, files: int = 50_000
) -> Iterator[list[str]]:
    """The rows of the table, as they come."""
    _app = QApplication.instance() or QApplication([])
    responsiveness.keep_answering()
    before = Session.rescan, Session.rescan_folder
    Session.rescan = Made.rescan
    Session.rescan_folder = Made.rescan_folder  # type: ignore[method-assign]
    try:
        for count in sizes:
            with tempfile.TemporaryDirectory(prefix="exportgui-library-") as home:
                yield from of_size(Path(home), count, rounds)
    finally:
        Session.rescan, Session.rescan_folder = before  # type: ignore[method-assign]
    if files:
        with tempfile.TemporaryDirectory(prefix="exportgui-scan-") as scratch:
            yield from scanning(Path(scratch), files)


def of_size(home: Path, count: int, rounds: int) -> Iterator[list[str]]:
    """A library with so many assets."""
    kept = os.environ.get("EXPORTGUI_HOME")
    os.environ["EXPORTGUI_HOME"] = str(home)
    try:
        root = home / "shots"
        root.mkdir()
        paths.data_dir().mkdir(parents=True, exist_ok=True)
        with Library(paths.data_dir() / LIBRARY_NAME) as library:
            yield from fill(library, library.open_catalog(root), count)
        yield from browsing(root, count, rounds)
        yield from changed(root, count, rounds)
    finally:
        os.environ.pop("EXPORTGUI_HOME")
        if kept is not None:
            os.environ["EXPORTGUI_HOME"] = kept


def table(rows: Sequence[Sequence[str]]) -> str:
    """As Markdown."""
    return "".join(f"| {' | '.join(row)} |\n" for row in (HEAD, ["---"] * len(HEAD), *rows))


def main(words: Sequence[str] | None = None) -> int:
    """Make, measure, tell."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="how many assets")
    parser.add_argument(
        "--rounds", type=int, default=3, help="how often a window is opened on each"
    )
    parser.add_argument(
        "--files", type=int, default=50_000, help="how many real files are scanned, 0 for none"
    )
    parser.add_argument("--output", type=Path, help="write the table there as well")
    arguments = parser.parse_args(words)
    rows = []
    for row in lines(
        [int(size) for size in arguments.sizes.split(",") if size],
        arguments.rounds,
        arguments.files,
    ):
        rows.append(row)
        print(" | ".join(row), flush=True)
    if arguments.output:
        arguments.output.write_text(table(rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
