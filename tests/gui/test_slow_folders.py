"""A folder that is slow or does not answer holds up neither a drop nor the end of the window."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui import session as session_module
from exportgui.gui.export.folder_edit import FolderEdit
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from exportgui.gui.workers.pool import PoolExecutor

CLOSE_SECONDS = session_module.CLOSE_SECONDS  # before the tests of the window give it longer

CLOSES_AT_WORK = """
import sys, time
from PySide6.QtCore import QTimer
from exportgui import app, gui
from exportgui.gui import session

session.CLOSE_SECONDS = 0.1
build = gui.build_window
hanging = []

def hang():
    hanging.append(True)
    time.sleep(3600)

def built(catalog):
    window = build(catalog)
    pools = window.session.pools
    for pool in pools:
        pool.submit(hang)
    timer = QTimer(window, interval=10)

    def close_at_work():
        if len(hanging) == len(pools):
            timer.stop()
            print("each pool hangs", flush=True)
            window.close()

    timer.timeout.connect(close_at_work)
    timer.start()
    return window

gui.build_window = built
sys.exit(app.run([sys.argv[1]]))
"""


class SlowFolder:
    """A folder that does not say that it is one before ``answer``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.answer = threading.Event()
        self.asked_by: set[threading.Thread] = set()

    def wait(self) -> None:
        """Called where somebody asks; the window's own thread would never get to the answer."""
        self.asked_by.add(threading.current_thread())
        if threading.current_thread() is not threading.main_thread():
            self.answer.wait(60)


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowFolder]:
    folder = SlowFolder(tmp_path / "slow")
    folder.path.mkdir()
    (folder.path / "a.jpg").touch()
    is_dir = Path.is_dir

    def asked(path: Path) -> bool:
        if path.is_relative_to(folder.path):
            folder.wait()
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", asked)
    yield folder
    folder.answer.set()


def on_favourites(window, user, data):
    user.drop(window.library.favourites.viewport(), data)
    return lambda: window.library.favourite_model.rowCount() == 1


def on_the_window(window, user, data):
    user.drop(window, data)
    return lambda: window.windowTitle().startswith("slow")


def on_the_destination(window, user, data):
    field = window.findChild(FolderEdit, "destination")
    user.drop(field, data)
    return lambda: field.text().endswith("slow")


@pytest.mark.parametrize("name", ["", "a.jpg"])
@pytest.mark.parametrize("drop", [on_favourites, on_the_window, on_the_destination])
def test_a_drop_is_looked_at_in_a_worker(
    qtbot: QtBot, open_window, user, folder: Path, slow: SlowFolder, drop, name: str
):
    window: MainWindow = open_window(folder)
    arrived = drop(window, user, drag_data.files([slow.path / name]))
    assert not arrived()
    slow.answer.set()
    if name and drop is on_favourites:  # a file is no favourite
        assert window.session.path_pool.drain(60_000)
        answers: list[str] = []
        window.session.bridge.post(lambda: answers.append("comes after that of the folder"))
        qtbot.waitUntil(lambda: bool(answers))
        assert not arrived()
    else:
        qtbot.waitUntil(arrived)
    assert slow.asked_by
    assert threading.main_thread() not in slow.asked_by


def test_the_window_hides_at_once_and_is_over_in_two_seconds(
    qtbot: QtBot, open_window, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    assert CLOSE_SECONDS == 2.0
    monkeypatch.setattr(session_module, "CLOSE_SECONDS", 0.2)
    window: MainWindow = open_window(folder)
    session = window.session
    answered = threading.Event()
    waiting = []

    def wait_for_an_answer(name: str) -> None:
        waiting.append(name)
        answered.wait()

    for pool in session.pools:  # each of them is at a folder that does not answer
        pool.submit(wait_for_an_answer, pool.name)
    # What is still queued would be cancelled, and nothing would be left to wait for.
    qtbot.waitUntil(lambda: len(waiting) == len(session.pools))
    hidden = []
    waits = []
    window.closing.connect(lambda: hidden.append(window.isHidden()))
    with monkeypatch.context() as patch:
        drain = PoolExecutor.drain
        patch.setattr(
            PoolExecutor, "drain", lambda pool, most: waits.append(most) or drain(pool, most)
        )
        window.close()
    answered.set()
    for pool in session.pools:
        assert pool.drain()
    assert hidden == [True]
    assert len(waits) == len(session.pools)
    assert sum(waits) <= 200, "milliseconds, for all of them together"
    assert set(session.left_running) == {pool.name for pool in session.pools}


def test_the_program_ends_without_those_that_do_not_answer(folder: Path):
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    with subprocess.Popen(
        [sys.executable, "-c", CLOSES_AT_WORK, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        output, amiss = process.communicate(timeout=240)
    assert process.returncode == 0, amiss
    assert output == "each pool hangs\n"
