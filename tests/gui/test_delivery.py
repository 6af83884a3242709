"""Deliver from the window: a ZIP chosen from the menu, dropped and opened; what follows a job."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from exportgui.gui.export.destination_button import DestinationButton
from exportgui.gui.export.folder_edit import FolderEdit
from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage, command

PATIENCE_MS = 60_000


@pytest.fixture
def window(open_window, tmp_path: Path, make_picture) -> MainWindow:
    folder = tmp_path / "shop"
    folder.mkdir()
    for name in ("one.png", "two.png"):
        make_picture(folder / name, (30, 20))
    opened: MainWindow = open_window(folder)
    command(opened, "select_all").trigger()
    ExportPage(opened).type_modifiers("wid=20&fmt=png")
    opened.export.check.choose("never")
    return opened


def menu_entry(window: MainWindow, text: str):
    button = window.findChild(DestinationButton, "chooseDestination")
    return next(action for action in button.menu().actions() if text in action.text())


def test_is_chosen_from_the_menu_and_exported_to(
    window: MainWindow, user, tmp_path: Path, monkeypatch
):
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "out"), "")
    )
    menu_entry(window, "ZIP").trigger()
    assert ExportPage(window).destination == str(tmp_path / "out.zip")
    command(window, "start_export").trigger()
    user.wait_done(window)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.testzip() is None
        assert {"one.png", "two.png", "SHA256SUMS"} <= set(archive.namelist())
    model = window.jobs.log.model
    assert model.file(0) == tmp_path / "out.zip"
    indexes = [model.index(row, 0) for row in range(2)]
    assert model.mimeData(indexes).urls() == [QUrl.fromLocalFile(str(tmp_path / "out.zip"))]


def test_a_folder_is_chosen_as_before(window: MainWindow, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "there"))
    window.findChild(DestinationButton, "chooseDestination").click()
    assert ExportPage(window).destination == str(tmp_path / "there")


def test_is_dropped_as_it_is(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    window.findChild(FolderEdit, "destination").dropped.emit(tmp_path / "old.zip")
    assert ExportPage(window).destination == str(tmp_path / "old.zip")


def test_what_fails_after_a_job_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    session = window.session
    session.settings = replace(session.settings, webhook="http://example.com/")
    ExportPage(window).set_destination(tmp_path / "out")
    with qtbot.waitSignal(
        window.jobs.message, timeout=PATIENCE_MS, check_params_cb=lambda text: "https://" in text
    ):
        command(window, "start_export").trigger()
