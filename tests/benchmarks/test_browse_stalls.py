"""A window over 100,000 files: the longest time it does not answer while one browses. Run with
``pytest -m long -s``.

A timer that should come every millisecond measures it: the longest gap between two of its calls.
Each is taken as the least of several rounds, since other programs make a window stall too.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from exportgui.gui import build_window
from exportgui.gui.shell import responsiveness

pytestmark = [pytest.mark.long, pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)]

FILES = 100_000
FOLDERS = 200
MAX_MS = 50
ROUNDS = 3


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
    """Knows the longest gap between two calls of a timer that should come every millisecond.

    `hardest` is the longest that the window's thread itself worked in such a gap: the rest is
    waiting.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._worked = self.longest = self.hardest = 0.0
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        worked = time.thread_time()
        self.longest, self.hardest = (
            max(self.longest, now - self._last),
            max(self.hardest, worked - self._worked),
        )
        self._last = now
        self._worked = worked

    def start(self) -> None:
        self._last, self._worked, self.longest, self.hardest = (
            time.perf_counter(),
            time.thread_time(),
            0.0,
            0.0,
        )

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def answering() -> Iterator[None]:
    before = sys.getswitchinterval()
    yield
    sys.setswitchinterval(before)
    gc.unfreeze()


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, tuple[float, float]]]:
    """The least of the longest stalls by what was done; printed at the end."""
    stalls: dict[str, tuple[float, float]] = {}
    yield stalls
    lines = (
        f"{what}: {longest:.0f} ms, {own:.0f} of it own work"
        for what, (longest, own) in stalls.items()
    )
    print("\n" + "\n".join(lines))
    assert max(stalls.values())[0] < MAX_MS


@pytest.fixture
def stall(qtbot: QtBot, found: dict[str, tuple[float, float]]) -> Iterator[Callable[..., None]]:
    """Do something, wait for what it leads to, and keep the longest stall until then."""
    watch = Watch()

    def measured(what: str, action: Callable[[], object], done: Callable[[], bool]) -> None:
        qtbot.wait(300)
        watch.start()
        action()
        qtbot.waitUntil(done, timeout=120_000)
        qtbot.wait(300)
        here = (watch.longest * 1000, watch.hardest * 1000)
        found[what] = min(found.get(what, here), here)

    yield measured
    watch.stop()


@pytest.mark.usefixtures("answering")
@pytest.mark.parametrize("number", range(ROUNDS))
def test_browsing_never_stalls(
    qtbot: QtBot, stall, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    window = build_window(None)
    window.resize(1440, 900)
    window.show()
    responsiveness.keep_answering()
    view = window.browse.view
    browser = window.browser
    bar = window.browse.view.verticalScrollBar()

    def idle() -> bool:
        return (
            window.session.catalog is not None and not window.session.scanning and not browser.busy
        )

    def shows(count: int) -> Callable[[], bool]:
        return lambda: idle() and window.assets.rowCount() == count

    def press(name: str) -> Callable[[], None]:
        return window.findChild(QAction, f"action-{name}").trigger

    def type_text(text: str) -> Callable[[], None]:
        return lambda: window.browse.search.setText(text)

    stall("first scan", lambda: window.session.open(root), shows(FILES))
    stall("select all", press("select_all"), idle)
    stall("rescan with all selected", press("rescan"), shows(FILES))
    stall(
        "search with all selected",
        type_text("77"),
        lambda: idle() and 0 < window.assets.rowCount() < FILES,
    )
    stall("search for everything", type_text("product"), shows(FILES))
    stall("end of search", type_text(""), shows(FILES))
    order = window.browse.sort.setCurrentIndex
    stall("sort by date", lambda: order(window.browse.sort.findData("modified")), shows(FILES))
    stall("select all again", press("select_all"), idle)
    stall("sort by name", lambda: order(window.browse.sort.findData("name")), shows(FILES))
    stall("select none", press("select_none"), idle)
    stall("scroll to the end", lambda: bar.setValue(bar.maximum()), idle)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    middle = window.assets.index(FILES // 2)
    stall("one in the middle", lambda: view.selectionModel().setCurrentIndex(middle, flag), idle)
    stall("list", press("show_list"), idle)
    group = window.browse.group.setCurrentIndex
    stall("select all in the list", press("select_all"), idle)
    stall("group by folder", lambda: group(window.browse.group.findData("folder")), shows(FILES))
    stall("larger", lambda: view.set_size(64), idle)
    stall("grid", press("show_grid"), idle)
    stall("group by type", lambda: group(window.browse.group.findData("type")), shows(FILES))
    stall("no groups", lambda: group(0), shows(FILES))
    stall(
        "all into the tray",
        press("add_to_tray"),
        lambda: window.export.tray_model.rowCount() == FILES,
    )
    stall("out of the tray", window.export.tray_model.clear, idle)
    stall(
        "folder",
        lambda: window.library.folders.setCurrentIndex(
            window.library.folder_model.find_folder("season 3")
        ),
        shows(FILES // 10),
    )
    window.close()
    window.deleteLater()
