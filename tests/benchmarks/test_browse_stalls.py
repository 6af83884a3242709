"""A window over 100,000 files: the longest time it does not answer while one browses. Run with ``pytest -m long -s``.

A timer that should come every millisecond measures it: the longest gap between two of its calls. The stalls are
printed; the bound is one of a machine with two cores, with room for what else it does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from pytestqt.qtbot import QtBot

from exportgui.gui import build_window

pytestmark = [pytest.mark.long, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

FILES = 100_000
FOLDERS = 200
MOST_MS = 50


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("stalls") / "shots"
    for number in range(FOLDERS):
        folder = top / f"season {number // 20}" / f"look {number}"
        folder.mkdir(parents=True)
        for file in range(FILES // FOLDERS):
            (folder / f"Product_{number * 500 + file}_front.jpg").touch()
    return top


class Watch:
    """Knows the longest gap between two calls of a timer that should come every millisecond."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self.longest = 0.0
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def start(self) -> None:
        self._last, self.longest = time.perf_counter(), 0.0

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def stall(qtbot: QtBot) -> Iterator[Callable[..., None]]:
    """Do something, wait for what it leads to, and print the longest stall until then."""
    watch = Watch()
    found: list[float] = []

    def measured(what: str, action: Callable[[], object], done: Callable[[], bool]) -> None:
        qtbot.wait(300)
        watch.start()
        action()
        qtbot.waitUntil(done, timeout=120_000)
        qtbot.wait(300)
        found.append(watch.longest * 1000)
        print(f"\n{what}: {watch.longest * 1000:.0f} ms", end="")

    yield measured
    watch.stop()
    print()
    assert max(found) < MOST_MS


def test_browsing_never_stalls(qtbot: QtBot, stall, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    window = build_window(None)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    view, browser, bar = window.browse.view, window.browser, window.browse.view.verticalScrollBar()

    def idle() -> bool:
        return window.session.catalog is not None and not window.session.scanning and not browser.busy

    def shows(count: int) -> Callable[[], bool]:
        return lambda: idle() and window.assets.rowCount() == count

    def type_text(text: str) -> Callable[[], None]:
        return lambda: window.browse.search.setText(text)

    stall("first scan", lambda: window.open(root), shows(FILES))
    stall("select all", window.select_all, idle)
    stall("rescan with all selected", window.rescan, shows(FILES))
    stall("search with all selected", type_text("77"), lambda: idle() and 0 < window.assets.rowCount() < FILES)
    stall("search for everything", type_text("product"), shows(FILES))
    stall("end of search", type_text(""), shows(FILES))
    order = window.browse.sort.setCurrentIndex
    stall("sort by date", lambda: order(window.browse.sort.findData("modified")), shows(FILES))
    stall("select all again", window.select_all, idle)
    stall("sort by name", lambda: order(window.browse.sort.findData("name")), shows(FILES))
    stall("select none", window.select_none, idle)
    stall("scroll to the end", lambda: bar.setValue(bar.maximum()), idle)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    middle = window.assets.index(FILES // 2)
    stall("one in the middle", lambda: view.selectionModel().setCurrentIndex(middle, flag), idle)
    stall("list", window.show_list, idle)
    stall("folder", lambda: window.library.folders.setCurrentIndex(window.library.folder_model.find("season 3")),
          shows(FILES // 10))  # fmt: skip
    window.close()
    window.deleteLater()
