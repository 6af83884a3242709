"""Dragging assets to the tray and files into the window, by mime data and real events."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from tests.gui.page import ExportPage, command


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_assets_carry_their_ids_and_their_files(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    indexes = [window.assets.index(user.row(window, name)) for name in ("vase.png", "lamp.jpg")]
    data = window.assets.mimeData(indexes)
    assert data.formats() == [drag_data.ASSETS, drag_data.FILES]
    assert {Path(url.toLocalFile()).name for url in data.urls()} == {"vase.png", "lamp.jpg"}
    assert drag_data.asset_ids(data) == [
        window.assets.asset(index.row()).id for index in sorted(indexes)
    ]


def test_assets_dropped_on_the_tray_make_the_job(open_window, user, folder: Path, tmp_path: Path):
    window: MainWindow = open_window(folder)
    tray = ExportPage(window).tray.viewport()
    user.select(window, "lamp.jpg")
    assert user.drop(tray, window.assets.mime_of(window.browse.selection.ids()))
    user.select(window, "oak.jpg")
    assert user.drop(tray, window.assets.mime_of(window.browse.selection.ids()))
    command(window, "select_none").trigger()
    assert window.export.tray_model.rowCount() == 2
    ExportPage(window).type_modifiers("fmt=png")
    ExportPage(window).set_destination(tmp_path / "out")
    assert window.export.button.isEnabled()
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["lamp.png", "oak.png"]


def test_delete_takes_an_asset_out_of_the_tray(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    command(window, "select_all").trigger()
    command(window, "add_to_tray").trigger()
    view = window.export.tray.view
    view.setCurrentIndex(window.export.tray_model.index(0))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert window.export.tray_model.rowCount() == 6
    ExportPage(window).empty_tray()
    assert window.export.tray_model.rowCount() == 0


def test_the_tray_takes_nothing_else(open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    user.drop(ExportPage(window).tray.viewport(), files(folder / "lamp.jpg"))
    assert window.export.tray_model.rowCount() == 0
    text = QMimeData()
    text.setText("a|1")
    assert not user.drop(ExportPage(window).tray.viewport(), text)


def test_a_folder_dropped_into_the_window_opens(open_window, user, folder: Path):
    window: MainWindow = open_window(None)
    assert window.stack.currentWidget() is window.welcome
    assert user.drop(window, files(folder))
    user.wait_listed(window)
    assert window.assets.rowCount() == 7
    assert window.windowTitle().startswith("shop")


def test_a_catalog_file_dropped_into_the_window_opens(open_window, user, example: Path):
    window: MainWindow = open_window(None)
    assert user.drop(window, files(example))
    user.wait_listed(window)
    macros = window.export.composer.macro_model
    assert [macros.index(row).data() for row in range(2)] == ["$test$", "$small$"]


def test_dropped_pictures_open_their_folder_and_are_selected(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(None)
    assert user.drop(window, files(folder / "lamp.jpg", folder / "vase.png"))
    qtbot.waitUntil(lambda: len(window.browse.selection.ids()) == 2)
    assert window.session.catalog is not None
    assert window.session.catalog.source == folder


def test_text_dropped_into_the_window_is_not_taken(open_window, user):
    window: MainWindow = open_window(None)
    data = QMimeData()
    data.setText("hello")
    assert not user.drop(window, data)


def test_drag_data_of_a_strange_length_is_cut(open_window):
    data = QMimeData()
    data.setData(drag_data.ASSETS, b"\x01\0\0\0\0\0\0\0\x02\0")
    assert drag_data.asset_ids(data) == [1]


def test_a_folder_dropped_on_the_destination_becomes_it(
    open_window, user, folder: Path, tmp_path: Path
):
    window: MainWindow = open_window(folder)
    field = window.export.options_form.destination
    field.setText("/elsewhere")
    assert user.drop(field, drag_data.files([tmp_path]))
    assert field.text() == str(tmp_path)
    assert user.drop(field, drag_data.files([folder / "lamp.jpg"]))
    assert field.text() == str(folder), "of a file it is its folder"
    assert window.session.catalog.root == folder, "and nothing else is opened"


def test_the_assets_of_a_catalog_are_at_the_keys_when_it_opens(open_window, folder: Path):
    window: MainWindow = open_window(folder)
    assert window.focusWidget() is window.browse.view


def test_a_drag_that_is_gone_when_it_is_over_ends_well(
    open_window, user, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    class DeletedDrag(QDrag):
        """On X11 a drag may be deleted before `exec` returns."""

        def exec(self, *_actions: Qt.DropAction) -> Qt.DropAction:
            Shiboken.delete(self)
            return Qt.DropAction.IgnoreAction

    monkeypatch.setattr("exportgui.gui.browse.asset_view.QDrag", DeletedDrag)
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    window.browse.view.startDrag(Qt.DropAction.CopyAction)
    assert len(window.browse.selection.ids()) == 1
