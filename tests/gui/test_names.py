"""Output names: a template that is typed, completed or chosen, its example, its errors."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from exportgui.gui.export import name_text
from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.planning import name_template
from tests.gui.page import ExportPage, command

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_window_has_words_for_every_token():
    assert list(name_text.TOKENS) == list(name_template.TOKENS)
    for pattern in name_text.PATTERNS:
        name_template.NameTemplate(pattern)


def test_the_example_is_what_the_asset_in_front_will_be_called(
    qtbot: QtBot, open_window, user, example: Path, tmp_path: Path
):
    window: MainWindow = open_window(example)
    names = window.export.options_form.names
    user.select(window, "fileToExport")
    qtbot.keyClicks(window.export.composer.modifiers, "wid=40&fmt=png")
    qtbot.waitUntil(lambda: names.note.text() == "Example: fileToExport.png")
    qtbot.keyClicks(names.edit, "{macro}/{name}_")
    qtbot.keyClicks(names.edit, "{width}x{height}")
    qtbot.waitUntil(lambda: names.note.text() == "Example: fileToExport_40x30.png")
    user.check_macro(window, "test")
    user.check_macro(window, "small")
    qtbot.waitUntil(lambda: names.note.text() == "Example: test_small/fileToExport_20x15.tiff")
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert (tmp_path / "out/test_small/fileToExport_20x15.tiff").is_file()


def test_a_wrong_template_is_told_with_its_column_and_stops_the_export(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path
):
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    qtbot.keyClicks(window.export.composer.modifiers, "fmt=png")
    ExportPage(window).set_destination(tmp_path / "out")
    names = window.export.options_form.names
    qtbot.keyClicks(names.edit, "{name}_{nmae}")
    assert names.note.text() == "Column 8: unknown token {nmae}."
    assert names.note.property("role") == "error"
    assert not window.export.button.isEnabled()
    assert "file names" in ExportPage(window).reason
    names.edit.clear()
    assert window.export.button.isEnabled()


def test_tokens_are_completed_while_they_are_typed(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    edit = ExportPage(window).name_edit
    qtbot.keyClicks(edit, "{name}_{he")
    popup = edit.offers.popup()
    qtbot.waitUntil(popup.isVisible)
    assert "Height of the result" in popup.model().index(0, 0).data()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "{name}_{height}"
    assert not popup.isVisible()
    qtbot.keyClick(edit, Qt.Key.Key_Space, CTRL)
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == len(name_template.TOKENS)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert edit.text() == "{name}_{height}{folder}"


def test_a_rule_is_chosen_from_the_menu_and_kept(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    names = window.export.options_form.names
    names.menu.popup(QPoint(0, 0))
    rule = next(action for action in names.menu.actions() if action.data() == "{macro}/{name}")
    qtbot.mouseClick(
        names.menu, Qt.MouseButton.LeftButton, pos=names.menu.actionGeometry(rule).center()
    )
    assert names.text() == "{macro}/{name}"
    window.close()
    again: MainWindow = open_window(None)
    assert ExportPage(again).name_template == "{macro}/{name}"
