"""Keep this exported: new pictures of the open catalog are exported while the window is open."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from exportgui.gui.jobs import kept_export
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.watch import watch
from exportgui.job.watch.destination_lock import sole_watch
from tests.gui.conftest import picture
from tests.gui.page import ExportPage, command


@pytest.fixture
def shots(tmp_path):
    folder = tmp_path / "shots"
    folder.mkdir()
    picture(folder / "a.jpg")
    return folder


@pytest.fixture
def kept_window(open_window, shots, tmp_path):
    """A window on a folder, which looks every tenth of a second and waits for no growing file."""
    window = open_window(shots)
    page = ExportPage(window)
    page.set_destination(tmp_path / "out")
    page.type_modifiers("wid=20&fmt=png")
    keeper = window.jobs.commands.kept
    keeper.settle = 0.0
    keeper.poll = 0.1
    return window


def names(folder):
    return {path.name for path in folder.glob("*.png")}


def bar_text(window):
    return window.jobs.kept_bar.findChild(QLabel).text()


def test_what_is_there_and_what_comes_is_exported_until_it_is_stopped(
    kept_window, shots, tmp_path, qtbot, user
):
    window = kept_window
    out = tmp_path / "out"
    keep = command(window, "keep_exported")
    keep.trigger()
    assert keep.isChecked()
    qtbot.waitUntil(lambda: names(out) == {"a.png"})
    assert window.jobs.kept_bar.isVisible()
    assert str(out) in bar_text(window)

    picture(shots / "b.jpg")
    qtbot.waitUntil(lambda: names(out) == {"a.png", "b.png"})
    qtbot.waitUntil(lambda: window.assets.rowCount() == 2)

    stop = window.findChild(QPushButton, "stopKept")
    assert stop.accessibleName()
    assert stop.toolTip()
    stop.click()
    qtbot.waitUntil(lambda: not keep.isChecked())
    assert not window.jobs.kept_bar.isVisible()
    user.wait_done(window)
    assert len(window.session.ledger.jobs()) == 2
    with sole_watch(out, shots):  # nobody holds it any more
        pass


def test_the_menu_stops_it_too_and_it_can_begin_again(kept_window, tmp_path, qtbot):
    keep = command(kept_window, "keep_exported")
    for _ in range(2):
        keep.trigger()
        qtbot.waitUntil(lambda: names(tmp_path / "out") == {"a.png"})
        keep.trigger()
        qtbot.waitUntil(lambda: not keep.isChecked())
    assert len(kept_window.session.ledger.jobs()) == 1, "there was nothing to do the second time"


@pytest.mark.parametrize(("modifiers", "part"), [("", "both are empty"), ("wid=wide", "wid=wide")])
def test_what_is_wrong_in_the_panel_is_told(kept_window, qtbot, modifiers, part):
    ExportPage(kept_window).type_modifiers(modifiers)
    keep = command(kept_window, "keep_exported")
    keep.trigger()
    qtbot.waitUntil(lambda: not keep.isChecked())
    assert part in kept_window.statusBar().currentMessage()


def test_without_a_destination_it_does_not_begin(kept_window):
    ExportPage(kept_window).set_destination("")
    keep = command(kept_window, "keep_exported")
    keep.trigger()
    assert not keep.isChecked()
    assert "Choose the folder" in kept_window.statusBar().currentMessage()


def test_a_destination_that_another_watch_has_is_refused(kept_window, tmp_path, qtbot):
    keep = command(kept_window, "keep_exported")
    with sole_watch(tmp_path / "out", tmp_path / "theirs"):
        keep.trigger()
        qtbot.waitUntil(lambda: not keep.isChecked())
    assert "theirs" in kept_window.statusBar().currentMessage()


def test_a_folder_that_vanishes_is_told_and_waited_for(
    kept_window, shots, tmp_path, qtbot, monkeypatch
):

    monkeypatch.setattr(watch, "POLL_SECONDS", 0.1)
    out = tmp_path / "out"
    command(kept_window, "keep_exported").trigger()
    qtbot.waitUntil(lambda: names(out) == {"a.png"})
    shots.rename(tmp_path / "away")
    qtbot.waitUntil(lambda: "gone" in bar_text(kept_window))
    (tmp_path / "away").rename(shots)
    picture(shots / "b.jpg")
    qtbot.waitUntil(lambda: names(out) == {"a.png", "b.png"})
    qtbot.waitUntil(lambda: "gone" not in bar_text(kept_window))


def test_a_full_disk_is_told_and_the_job_tries_again(kept_window, tmp_path, qtbot, monkeypatch):
    full = [True]
    create = FileSystem.create

    def failing(self, *arguments):
        if full[0]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return create(self, *arguments)

    monkeypatch.setattr(FileSystem, "create", failing)
    monkeypatch.setattr(kept_export, "RETRY_MS", 50)
    command(kept_window, "keep_exported").trigger()
    qtbot.waitUntil(lambda: "the disk is full" in bar_text(kept_window))
    full[0] = False
    qtbot.waitUntil(lambda: names(tmp_path / "out") == {"a.png"})
    qtbot.waitUntil(lambda: "the disk is full" not in bar_text(kept_window))


def test_closing_the_window_stops_it(kept_window, shots, tmp_path, qtbot):
    command(kept_window, "keep_exported").trigger()
    qtbot.waitUntil(lambda: names(tmp_path / "out") == {"a.png"})
    kept_window.close()
    assert kept_window.session.left_running == []
    picture(shots / "b.jpg")
    with sole_watch(tmp_path / "out", shots):
        pass
    assert names(tmp_path / "out") == {"a.png"}
