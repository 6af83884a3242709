"""The effective request, explained; addresses in and out; undo across the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.explained_model import EXPLAINED
from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage, command

UNDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
REDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_each_command_says_where_it_comes_from(qtbot: QtBot, open_window, user, example: Path):
    window: MainWindow = open_window(example)
    composer = window.export.composer
    user.select(window, "fileToExport")
    qtbot.keyClicks(composer.modifiers, "fmt=png&wid=30")
    user.check_macro(window, "test")
    model = composer.effective_view.model
    QAbstractItemModelTester(model)
    rows = [model.index(row).data(EXPLAINED) for row in range(model.rowCount())]
    assert [(row.text, row.origin) for row in rows] == [
        ("fmt=png", "typed"),
        ("wid=30", "typed"),
        ("fmt=tif", "$test$"),
    ]
    assert "fmt=tif" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    states = [row.state for row in composer.pane.commands.rows]
    assert [state.lost for state in states] == [True, False]
    assert "$test$" in states[0].note
    assert not composer.effective_view.view.isVisible()
    qtbot.mouseClick(composer.effective_view.fold, Qt.MouseButton.LeftButton)
    assert composer.effective_view.view.isVisible()


def test_the_record_of_the_asset_in_front_is_explained_too(
    qtbot: QtBot, open_window, user, tmp_path: Path, make_picture
):
    make_picture(tmp_path / "c" / "lamp.jpg")
    (tmp_path / "c/c.tsv").write_text(
        "Id\tPath\tModifier\tPostModifier\nlamp\tlamp.jpg\tqlt=40\twid=9\n", encoding="utf-8"
    )
    (tmp_path / "c/c.ini").write_text("RootId=c\nCatalogFile=c.tsv\nRootPath=.\n", encoding="utf-8")
    window: MainWindow = open_window(tmp_path / "c/c.ini")
    user.select(window, "lamp")
    composer = window.export.composer
    model = composer.effective_view.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    qtbot.keyClicks(composer.modifiers, "wid=50")
    rows = [model.index(row).data(EXPLAINED) for row in range(model.rowCount())]
    assert [(row.text, row.origin, row.lost_to) for row in rows] == [
        ("qlt=40", "record", None),
        ("wid=50", "typed", 2),
        ("wid=9", "record", None),
    ]


def test_the_effective_request_is_copied_as_text_and_as_address(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    user.select(window, "wool rug.jpg")
    qtbot.keyClicks(window.export.composer.modifiers, "wid=50")
    view = window.export.composer.effective_view
    text, address = view.copy.menu().actions()
    text.trigger()
    assert QGuiApplication.clipboard().text() == "rugs/wool rug.jpg?wid=50"
    address.trigger()
    assert QGuiApplication.clipboard().text() == "/is/image/rugs/wool%20rug.jpg?wid=50"
    assert window.statusBar().currentMessage()


def test_a_pasted_address_becomes_modifiers_and_selects_its_object(
    qtbot: QtBot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    composer = window.export.composer
    qtbot.keyClicks(composer.modifiers, "hei=3")
    QGuiApplication.clipboard().setText("https://host/is/image/Co/oak?wid=44&fmt=png")
    composer.modifiers.paste()
    assert composer.modifiers.toPlainText() == "wid=44&fmt=png"
    qtbot.waitUntil(lambda: len(window.export.ids()) == 1)
    assert window.preview_model.asset.name == "oak.jpg"
    assert "oak" in window.statusBar().currentMessage()
    window.undo_stack.undo()
    window.undo_stack.undo()
    assert composer.modifiers.toPlainText() == "hei=3"


@pytest.mark.parametrize(
    ("address", "modifiers"),
    [
        (
            "/is/image/?layer=0&size=9,9&layer=1&src=oak.jpg",
            "layer=0&src=&size=9,9&layer=1&src=oak.jpg",
        ),
        ("https://host/is/image?layer=1&src=oak.jpg", "src=&layer=1&src=oak.jpg"),
        ("/is/image/?layer=0&src=oak.jpg&layer=1&text=a", "layer=0&src=oak.jpg&layer=1&text=a"),
        ("/is/image/?wid=9", "wid=9"),
    ],
)
def test_an_address_without_an_object_keeps_the_asset_out(
    open_window, folder: Path, address: str, modifiers: str
):
    window: MainWindow = open_window(folder)
    QGuiApplication.clipboard().setText(address)
    ExportPage(window).paste()
    assert ExportPage(window).modifiers == modifiers
    assert ("src=" in window.statusBar().currentMessage()) is ("src=&" in modifiers)


def test_the_name_of_a_company_alone_keeps_the_asset_out(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    QGuiApplication.clipboard().setText("//host/is/image/Shop?layer=0&size=9,9&layer=1&src=oak.jpg")
    ExportPage(window).paste()
    wanted = "layer=0&src=&size=9,9&layer=1&src=oak.jpg"
    qtbot.waitUntil(lambda: ExportPage(window).modifiers == wanted)


def test_pasted_modifiers_lose_what_html_put_in(open_window, folder: Path):
    window: MainWindow = open_window(folder)
    QGuiApplication.clipboard().setText("wid=44&amp;fmt=png")
    ExportPage(window).paste()
    assert ExportPage(window).modifiers == "wid=44&fmt=png"


def test_an_address_of_a_smart_crop_selects_the_asset_and_says_so(
    qtbot: QtBot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    QGuiApplication.clipboard().setText("https://host/is/image/Co/oak:Banner?wid=44")
    ExportPage(window).paste()
    qtbot.waitUntil(lambda: len(window.export.ids()) == 1)
    assert window.preview_model.asset.name == "oak.jpg"
    assert "Banner" in window.statusBar().currentMessage()


def test_an_address_without_a_query_selects_and_leaves_the_modifiers(
    qtbot: QtBot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    composer = window.export.composer
    qtbot.keyClicks(composer.modifiers, "hei=3")
    QGuiApplication.clipboard().setText("https://host/is/image/Co/oak")
    composer.modifiers.paste()
    qtbot.waitUntil(lambda: len(window.export.ids()) == 1)
    assert window.preview_model.asset.name == "oak.jpg"
    assert composer.modifiers.toPlainText() == "hei=3"
    assert "odifiers" not in window.statusBar().currentMessage()


@pytest.mark.parametrize("kind", ["url", "text"])
def test_a_dropped_address_keeps_its_escapes(open_window, user, folder: Path, kind: str):
    window: MainWindow = open_window(folder)
    address = "https://host/is/image/Co/oak?text=%E3%81%82%20b%26c%2B&$web$"
    data = QMimeData()
    data.setUrls([QUrl(address)]) if kind == "url" else data.setText(address)
    assert user.drop(window, data)
    assert ExportPage(window).modifiers == "text=%E3%81%82%20b%26c%2B&$web$"


@pytest.mark.parametrize(
    "text",
    [
        "s7exportsettings={is_modifier:wid=44&fmt=png}",
        "https://author.test/a.jpg?x=1&s7exportsettings=%7Bis_modifier%3Awid%3D44%26fmt%3Dpng%7D",
    ],
)
def test_export_settings_of_aem_become_modifiers(open_window, folder: Path, text: str):
    window: MainWindow = open_window(folder)
    QGuiApplication.clipboard().setText(text)
    ExportPage(window).paste()
    assert ExportPage(window).modifiers == "wid=44&fmt=png"


def test_an_address_dropped_on_the_window_is_taken_over(
    qtbot: QtBot, open_window, user, folder: Path
):
    window: MainWindow = open_window(folder)
    data = QMimeData()
    data.setUrls([QUrl("https://host/is/image/Co/nowhere?wid=44")])
    assert user.drop(window, data)
    assert ExportPage(window).modifiers == "wid=44"
    qtbot.waitUntil(lambda: "nowhere" in window.statusBar().currentMessage())
    assert not window.export.ids()


def test_undo_goes_through_request_selection_tray_and_macros(
    qtbot: QtBot, open_window, user, example: Path
):
    window: MainWindow = open_window(example)
    edit = window.findChild(QPlainTextEdit, "modifiers")
    window.activateWindow()
    edit.setFocus()
    assert not command(window, "undo").isEnabled()
    qtbot.keyClicks(edit, "fmt=png")
    user.click(window, "fileToExport")
    user.check_macro(window, "test")
    command(window, "add_to_tray").trigger()
    state = (
        edit.toPlainText(),
        len(window.export.selected()),
        ExportPage(window).checked_macros,
        window.export.tray_model.rowCount(),
    )
    assert state == ("fmt=png", 1, ("test",), 1)
    stack = window.undo_stack
    steps = stack.count()
    assert steps == 4
    while stack.canUndo():
        command(window, "undo").trigger()
    assert edit.toPlainText() == ""
    assert not window.export.selected()
    assert ExportPage(window).checked_macros == ()
    assert window.export.tray_model.rowCount() == 0
    while stack.canRedo():
        command(window, "redo").trigger()
    assert ExportPage(window).checked_macros == ("test",)
    assert len(window.export.selected()) == 1
    assert stack.count() == steps


def test_the_keys_of_undo_work_in_the_field_and_in_an_editor(
    qtbot: QtBot, open_window, folder: Path
):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    window.activateWindow()
    pane.modifiers.setFocus()
    qtbot.waitUntil(pane.modifiers.hasFocus)
    qtbot.keyClicks(pane.modifiers, "wid=8")
    box = pane.commands.rows[0].editor.controls()[0]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert pane.document.text == "wid=9"
    qtbot.keyClick(box, *UNDO)
    assert pane.document.text == "wid=8"
    pane.modifiers.setFocus()
    qtbot.keyClick(pane.modifiers, *UNDO)
    assert pane.document.text == ""
    qtbot.keyClick(pane.modifiers, *REDO)
    assert pane.document.text == "wid=8"
