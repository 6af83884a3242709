"""Every dialog of the window and how it comes up; and a window in the middle of work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from exportgui.gui.jobs.verify_window import VerifyWindow
from exportgui.gui.recipes.dialogs import confirm_delete
from exportgui.gui.schedules.dialog import ScheduleDialog
from exportgui.gui.shell import about, crash_report
from exportgui.gui.shell.main_window import MainWindow
from tests.gui.page import ExportPage, command, connections


def in_use(qtbot: QtBot, window: MainWindow, user) -> None:
    """The window as in the middle of a job: things selected, typed and checked."""
    user.select(window, "lamp.jpg", "broken.jpg")
    export = window.export
    export.composer.modifiers.setPlainText(
        "wid=40&fmt=png&op_sharpn=1&op_usm=1,1,5&layer=1&size=20,20"
    )
    form = export.options_form
    form.names.edit.setText("{name}_{wdth}")
    form.more.setChecked(True)
    user.wait_preview(window)


def unfolded(window: MainWindow) -> None:
    """Every kind of editor, with all its fields."""
    composer = window.export.composer
    composer.modifiers.setPlainText(
        "fmt=tif&op_usm=1,1,5&align=0,1&bgc=0,100,50,10k&layer=1&crop=0,0,9,9&text=Hi&icc=x"
    )
    for row in composer.pane.commands.rows:
        row.unfold(True)
    composer.effective_view.fold.setChecked(True)


# Every dialog by its class (or what makes it): how it comes up on a window.
def _recipe(window: MainWindow, ask: str) -> QWidget:
    getattr(window.export.recipe_bar, ask)()
    return newest(window)


def _plan(window: MainWindow) -> QWidget:
    ExportPage(window).set_destination(Path.home() / "out")
    ExportPage(window).name_edit.clear()
    window.export.preflight()
    return newest(window)


def _macros(window: MainWindow) -> QWidget:
    connections(window).macros.show()
    assert connections(window).macros.window is not None
    return connections(window).macros.window


def _macro_editor(window: MainWindow) -> QWidget:
    connections(window).macros.write_new(window, "web", "wid=300&nonsense=1")
    return newest(window)


def _picker(window: MainWindow) -> QWidget:
    command(window, "add_command").trigger()
    return ExportPage(window).command_picker


def _text(window: MainWindow) -> QWidget:
    composer = window.export.composer
    before = composer.document.text
    composer.modifiers.setPlainText("text=Hi")
    composer.pane.commands.rows[0].editor.open()
    dialog = newest(window)
    dialog.finished.connect(lambda: composer.document.set_text(before))
    return dialog


def _opened(name: str) -> Callable[[MainWindow], QWidget]:
    def show(window: MainWindow) -> QWidget:
        command(window, name).trigger()
        return newest(window)

    return show


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "SettingsDialog": _opened("show_settings"),
    "ShortcutSheet": _opened("show_shortcuts"),
    "ReferenceWindow": _opened("show_reference"),
    "NameDialog": lambda window: _recipe(window, "ask_save"),
    "rename": lambda window: _recipe(window, "ask_rename"),
    "delete": lambda window: confirm_delete(window.export.recipes, window),
    "LongTextDialog": _text,
    "CommandPicker": _picker,
    "about": about.show_about,
    "MacroWindow": _macros,
    "MacroEditor": _macro_editor,
    "PreflightWindow": _plan,
    "VerifyWindow": lambda window: shown(
        VerifyWindow(window.session, window.session.ledger.jobs()[0], window)
    ),
    "ScheduleDialog": lambda window: shown(ScheduleDialog("", "", window)),
    "CrashReport": lambda window: shown(
        crash_report.CrashReport("exportgui\n\nTraceback: nothing", window)
    ),
}


def newest(window: MainWindow) -> QWidget:
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()][-1]


def shown(dialog: QDialog) -> QDialog:
    dialog.show()
    return dialog
