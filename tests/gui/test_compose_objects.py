"""Objects and texts: chosen, dropped, written in a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QColorDialog, QDialog, QDialogButtonBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from exportgui.gui.compose.suggestions import SUGGESTION
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from tests.gui.page import connections


def test_an_asset_is_chosen_by_its_name(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    pane.modifiers.setPlainText("layer=1&src=")
    qtbot.mouseClick(pane.commands.rows[1].asset, Qt.MouseButton.LeftButton)
    picker = connections(window).composing.assets.picker
    assert picker.isVisible()
    qtbot.waitUntil(lambda: picker.model.rowCount() > 4)
    titles = [
        picker.model.index(row).data(SUGGESTION).title for row in range(picker.model.rowCount())
    ]
    assert "price list.xml" not in titles
    qtbot.keyClicks(picker.search, "wool")
    qtbot.waitUntil(lambda: picker.model.rowCount() == 1)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert pane.document.text == "layer=1&src=rugs/wool%20rug.jpg"
    assert pane.commands.rows[1].editor.value == "rugs/wool rug.jpg"


def test_an_asset_is_dropped_on_a_line(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    pane.modifiers.setPlainText("mask=")
    asset = window.assets.asset(user.row(window, "vase.png"))
    data = drag_data.pack([asset.id], [asset.path])
    assert user.drop(pane.commands.rows[0].editor.controls()[0], data)
    assert pane.document.text == "mask=vase.png"
    assert not user.drop(pane.modifiers.viewport(), data)
    assert pane.document.text == "mask=vase.png"


def test_text_is_written_in_a_window(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    pane.modifiers.setPlainText("layer=1&text=Hello")
    editor = pane.commands.rows[1].editor
    editor.open()
    dialog = editor.findChild(QDialog)
    edit = dialog.findChild(QPlainTextEdit)
    assert edit.toPlainText() == "Hello"
    edit.setPlainText("Hello\n50% {off}")
    qtbot.mouseClick(dialog.findChild(QDialogButtonBox).buttons()[0], Qt.MouseButton.LeftButton)
    assert pane.document.lines[1].value == "{\\rtf1 Hello\\par 50% \\{off\\}}"
    qtbot.waitUntil(lambda: editor.findChild(QDialog) is None)
    editor.open()
    assert editor.findChild(QPlainTextEdit).toPlainText() == "Hello\n50% {off}"
    editor.findChild(QDialog).reject()
    window.undo_stack.undo()
    assert pane.document.text == "layer=1&text=Hello"


def test_a_colour_is_chosen_in_its_dialog(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    pane = window.export.composer.pane
    pane.modifiers.setPlainText("bgc=0,100,50,10k")
    editor = pane.commands.rows[0].editor
    qtbot.mouseClick(editor.controls()[1], Qt.MouseButton.LeftButton)
    dialog = editor.findChild(QColorDialog)
    color = dialog.currentColor()
    color.setRgb(0, 0, 255)
    dialog.setCurrentColor(color)
    assert pane.document.text == "bgc=100,100,0,0k"
    dialog.reject()
    assert pane.document.text == "bgc=0,100,50,10k"
    QApplication.processEvents()
