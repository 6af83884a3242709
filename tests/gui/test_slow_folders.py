"""A folder that is slow or does not answer holds up neither a drop nor the end of the window."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui import session as session_module
from exportgui.gui.export.folder_edit import FolderEdit
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data

SLOW_SECONDS = 0.5
CLOSES_AT_WORK = """
import sys, threading, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from exportgui import app, gui

build = gui.build_window

def built(catalog):
    window = build(catalog)
    for pool in window.session.pools:
        pool.submit(time.sleep, 60)
    QTimer.singleShot(500, lambda: (print(time.time(), flush=True), window.close()))
    return window

gui.build_window = built
sys.exit(app.run([sys.argv[1]]))
"""


@pytest.fixture
def slow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that takes half a second to say that it is one."""
    folder = tmp_path / "slow"
    folder.mkdir()
    (folder / "a.jpg").touch()
    is_dir = Path.is_dir

    def asked(path: Path) -> bool:
        if path.is_relative_to(folder):
            time.sleep(SLOW_SECONDS)
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", asked)
    return folder


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
    qtbot: QtBot, open_window, user, folder: Path, slow: Path, drop, name: str
):
    window: MainWindow = open_window(folder)
    start = time.monotonic()
    arrived = drop(window, user, drag_data.files([slow / name]))
    assert time.monotonic() - start < SLOW_SECONDS
    if name and drop is on_favourites:  # a file is no favourite
        qtbot.wait(int(2000 * SLOW_SECONDS))
        assert not arrived()
    else:
        qtbot.waitUntil(arrived)


def test_the_window_hides_at_once_and_is_over_in_two_seconds(
    qtbot: QtBot, open_window, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(session_module, "CLOSE_SECONDS", 2.0)
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
    window.closing.connect(lambda: hidden.append(window.isHidden()))
    start = time.monotonic()
    window.close()
    took = time.monotonic() - start
    answered.set()
    for pool in session.pools:
        assert pool.drain()
    assert hidden == [True]
    assert took < 4
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
        output, amiss = process.communicate(timeout=120)
        ended = time.time()
    assert process.returncode == 0, amiss
    assert ended - float(output) < 6
