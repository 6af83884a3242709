"""The main job: open, search, select, type, check a macro, look, export, read the log."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exportgui import render
from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage, JobsPage, command


def test_the_whole_way(qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path):
    window: MainWindow = open_window(folder)
    out = tmp_path / "out"
    search = window.findChild(QLineEdit, "search")
    view = window.findChild(QAbstractItemView, "assets")
    modifiers = window.findChild(QPlainTextEdit, "modifiers")
    button = window.findChild(QPushButton, "export")
    assert window.assets.rowCount() == 7
    assert not button.isEnabled()

    qtbot.keyClicks(search, "chairs")
    qtbot.waitUntil(lambda: window.assets.rowCount() == 3)
    user.click(window, "oak.jpg")
    user.click(window, "pine.jpg", Qt.KeyboardModifier.ControlModifier)
    assert len(view.selectionModel().selectedIndexes()) == 2
    assert window.preview_model.asset is not None
    assert window.preview_model.asset.name == "pine.jpg"

    qtbot.keyClicks(modifiers, "wid=40")
    qtbot.waitUntil(
        lambda: window.preview_model.after is not None and not window.preview_model.stale
    )
    assert (window.preview_model.after.width, window.preview_model.after.height) == (40, 22)
    assert window.preview_model.after.format == "JPG"
    qtbot.keyClicks(modifiers, "&fmt=png")
    assert window.preview_model.stale
    qtbot.waitUntil(lambda: not window.preview_model.stale)
    assert window.preview_model.after.format == "PNG"
    effective = window.findChild(QPlainTextEdit, "effectiveRequest").toPlainText()
    assert effective == "chairs/pine.jpg?wid=40&fmt=png"

    window.findChild(QLineEdit, "destination").setText(str(out))
    assert button.isEnabled()
    assert "2" in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    user.wait_done(window)
    assert sorted(path.name for path in out.iterdir()) == ["oak.png", "pine.png"]
    with Image.open(out / "oak.png") as image:
        assert (image.format, image.width) == ("PNG", 40)
    assert JobsPage(window).counts.startswith("2 exported")
    assert window.findChild(QWidget, "jobs").isVisible()


def test_the_documented_example(qtbot: QtBot, open_window, user, example: Path, tmp_path: Path):
    window: MainWindow = open_window(example)
    out = tmp_path / "out"
    user.select(window, "fileToExport")
    qtbot.keyClicks(window.export.composer.modifiers, "&fmt=png")
    user.check_macro(window, "test")
    assert ExportPage(window).checked_macros == ("test",)
    assert ExportPage(window).effective_text.endswith("?fmt=png&fmt=tif")
    qtbot.waitUntil(
        lambda: window.preview_model.after is not None and not window.preview_model.stale
    )
    assert window.preview_model.after.format == "TIFF"
    ExportPage(window).set_destination(out)
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert [path.name for path in out.iterdir()] == ["fileToExport.tiff"]
    with Image.open(out / "fileToExport.tiff") as image:
        assert image.format == "TIFF"


def test_return_in_the_modifiers_exports_nothing_but_with_ctrl_it_does(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    ExportPage(window).set_destination(folder.parent / "out")
    edit = window.export.composer.modifiers
    qtbot.keyClicks(edit, "fmt=png")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "fmt=png"
    assert not window.runner.live
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.runner.live
    user.wait_done(window)


def test_originals_are_copied_byte_for_byte(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path
):
    window: MainWindow = open_window(folder)
    qtbot.mouseClick(window.export.fmt.orig, Qt.MouseButton.LeftButton)
    user.select(window, "lamp.jpg", "price list.xml")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    for name in ("lamp.jpg", "price list.xml"):
        assert (tmp_path / "out" / name).read_bytes() == (folder / name).read_bytes()


def test_a_broken_file_fails_alone_and_is_first_in_the_log(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path
):
    window: MainWindow = open_window(folder)
    command(window, "select_all").trigger()
    qtbot.keyClicks(window.export.composer.modifiers, "fmt=png")
    ExportPage(window).set_destination(tmp_path / "out")
    window.export.check.choose("never")
    command(window, "start_export").trigger()
    user.wait_done(window)
    log = window.jobs.log.model
    assert [log.index(0, column).data() for column in (0, 1)] == ["Failed", "broken.jpg"]
    assert "damaged" in log.index(0, 2).data()
    assert log.rowCount() == 7
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "lamp.png",
        "vase.png",
        "oak.png",
        "pine.png",
        "wool rug.png",
        "price list.xml",
    }
    assert "1 failed" in JobsPage(window).counts


def test_a_job_can_be_cancelled(
    qtbot: QtBot, open_window, user, make_picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    begun = itertools.count()
    cancelled = threading.Event()
    write = render.write

    def held(*arguments, **how):
        if next(begun) >= 5:
            cancelled.wait(60)
        return write(*arguments, **how)

    for number in range(60):
        make_picture(tmp_path / "many" / f"{number:03}.jpg")
    window: MainWindow = open_window(tmp_path / "many")
    command(window, "select_all").trigger()
    ExportPage(window).type_modifiers("fmt=png")
    monkeypatch.setattr(render, "write", held)
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    qtbot.waitUntil(
        lambda: (
            bool(window.runner.live)
            and (p := window.runner.live[0].progress) is not None
            and p.done > 0
        )
    )
    assert window.jobs.progress.isVisible()
    qtbot.mouseClick(window.jobs.progress.cancel, Qt.MouseButton.LeftButton)
    cancelled.set()
    user.wait_done(window)
    count = len(list((tmp_path / "out").glob("*.png")))
    assert 0 < count < 60
    assert f"{60 - count} not started" in JobsPage(window).counts


def test_a_job_that_is_wrong_as_a_whole_says_so_and_writes_nothing(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    taken = folder.parent / "taken"
    taken.write_text("a file", encoding="utf-8")
    user.select(window, "lamp.jpg")
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination(taken)
    with qtbot.waitSignal(window.runner.refused) as refused:
        command(window, "start_export").trigger()
    assert "is not a folder" in refused.args[1]
    assert window.statusBar().currentMessage() == refused.args[1]
    assert window.session.ledger.jobs() == []


def test_the_same_catalog_is_there_at_once_the_next_time(
    qtbot: QtBot, open_window, user, folder: Path
):
    first: MainWindow = open_window(folder)
    assert first.assets.rowCount() == 7
    second: MainWindow = open_window(None)
    second.session.open(folder)
    user.wait_listed(second)
    assert second.assets.rowCount() == 7
