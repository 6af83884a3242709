"""Several macros that make a file each: one of the files is previewed, and which is a choice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage


def two_checked(open_window, user, example: Path) -> MainWindow:
    window: MainWindow = open_window(example)
    user.select(window, "fileToExport")
    ExportPage(window).type_modifiers("fmt=png")
    user.check_macro(window, "test")
    user.check_macro(window, "small")
    return window


def test_one_of_the_files_is_previewed(qtbot: QtBot, open_window, user, example: Path):
    window = two_checked(open_window, user, example)
    renditions = window.export.renditions
    composer = window.export.composer
    assert composer.analysis.effective == "fmt=png&fmt=tif&wid=20"
    assert not renditions.which.isVisible()
    qtbot.keyClick(renditions.box, Qt.Key.Key_Down)
    assert renditions.which.isVisible()
    assert [renditions.which.itemText(row) for row in range(renditions.which.count())] == [
        "$test$",
        "$small$",
    ]
    assert composer.analysis.effective == "fmt=png&fmt=tif"
    user.wait_preview(window)
    assert window.preview_model.after.width > 20
    qtbot.keyClick(renditions.which, Qt.Key.Key_Down)
    assert composer.analysis.effective == "fmt=png&wid=20"
    assert composer.effective.toPlainText() == "fileToExport?fmt=png&wid=20"
    user.wait_preview(window)
    assert window.preview_model.after.width == 20
    # The job makes both.
    assert window.export.job().macro == "$test$&$small$"


def test_a_file_name_is_that_of_the_previewed_file(qtbot: QtBot, open_window, user, example: Path):
    window = two_checked(open_window, user, example)
    qtbot.keyClick(window.export.renditions.box, Qt.Key.Key_Down)
    names = window.export.options_form.names
    qtbot.waitUntil(lambda: "test/fileToExport.tiff" in names.note.text())
    qtbot.keyClick(window.export.renditions.which, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "small/fileToExport.png" in names.note.text())


def test_unchecking_the_previewed_macro_shows_the_other(
    qtbot: QtBot, open_window, user, example: Path
):
    window = two_checked(open_window, user, example)
    qtbot.keyClick(window.export.renditions.box, Qt.Key.Key_Down)
    qtbot.keyClick(window.export.renditions.which, Qt.Key.Key_Down)
    user.check_macro(window, "small")
    assert ExportPage(window).effective == "fmt=png&fmt=tif"
    assert not window.export.renditions.isVisible()
    user.check_macro(window, "small")
    assert ExportPage(window).effective == "fmt=png&wid=20"


def test_a_mistake_in_a_file_that_is_not_previewed_is_told(
    qtbot: QtBot, open_window, user, example: Path
):
    (example.parent / "example.mac").write_text(
        "Name\tDefinition\ntest\tfmt=tif\nsmall\twid=x\n", encoding="utf-8"
    )
    window = two_checked(open_window, user, example)
    ExportPage(window).set_destination("/somewhere")
    qtbot.keyClick(window.export.renditions.box, Qt.Key.Key_Down)
    assert ExportPage(window).effective == "fmt=png&fmt=tif"
    assert "wid" in ExportPage(window).problems
    assert not window.export.button.isEnabled()
