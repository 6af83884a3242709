"""Every widget of every dialog, in every language and with longer texts: named, told, reachable,
not cut off.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

import exportgui.gui
from exportgui.gui.i18n import language
from exportgui.gui.jobs.verify_window import VerifyWindow
from exportgui.gui.recipes.dialogs import confirm_delete
from exportgui.gui.shell import about, crash_report
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets.theme import TABLES
from exportgui.job.recipes.recipe import Recipe
from tests.gui.audit import findings
from tests.gui.page import command, connections

LONGER = "+40 %"
DEFAULT = (LONGER, "ja")
SIZES = (QSize(1440, 900), QSize(1024, 700))

KEPT = re.compile(r"\{[^}]*\}|%n|&|\$[\w.!-]+\$|[^\W\d_]{2,}")


class Longer(QTranslator):
    """Makes every word 40 % longer, as a wordy language would."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return KEPT.sub(
            lambda word: word[0] + "n" * math.ceil(len(word[0]) * 0.4) * word[0].isalpha(), text
        )


@pytest.fixture
def speak(qapp) -> Iterator[Callable[[str], None]]:
    used: list[QTranslator] = []

    def use(code: str) -> None:
        translator = Longer() if code == LONGER else QTranslator()
        if code != LONGER:
            assert translator.load(f"exportgui_{code}", str(language.folder()))
        QCoreApplication.installTranslator(translator)
        used.append(translator)

    yield use
    for translator in used:
        QCoreApplication.removeTranslator(translator)


def languages() -> list:
    others = [code for code in language.LANGUAGES if code not in DEFAULT]
    return [*DEFAULT, *(pytest.param(code, marks=pytest.mark.long) for code in others)]


def in_use(qtbot: QtBot, window: MainWindow, hand) -> None:
    """The window as in the middle of a job: things selected, typed and checked."""
    hand.select(window, "lamp.jpg", "broken.jpg")
    export = window.export
    export.composer.modifiers.setPlainText(
        "wid=40&fmt=png&op_sharpn=1&op_usm=1,1,5&layer=1&size=20,20"
    )
    export.order.names.edit.setText("{name}_{wdth}")
    export.order.more.setChecked(True)
    hand.wait_preview(window)


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
    window.export.order.destination.setText(str(Path.home() / "out"))
    window.export.order.names.edit.clear()
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
    return window.export.composer.pane.picker


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
    "CrashReport": lambda window: shown(
        crash_report.CrashReport("exportgui\n\nTraceback: nothing", window)
    ),
}


def newest(window: MainWindow) -> QWidget:
    return [each for each in window.findChildren(QDialog) if each.isVisible()][-1]


def shown(dialog: QDialog) -> QDialog:
    dialog.show()
    return dialog


def test_every_dialog_is_in_the_table():
    for module in pkgutil.walk_packages(exportgui.gui.__path__, "exportgui.gui."):
        importlib.import_module(module.name)
    own = {
        name
        for module in list(sys.modules.values())
        if (module.__name__ or "").startswith("exportgui.gui")
        for name, kind in vars(module).items()
        if isinstance(kind, type)
        and issubclass(kind, QDialog)
        and kind.__module__ == module.__name__
    }
    assert own <= set(DIALOGS)


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("size", SIZES, ids=["1440", "1024"])
def test_the_window(qtbot: QtBot, open_window, hand, speak, folder: Path, code: str, size: QSize):
    speak(code)
    window: MainWindow = open_window(None)
    window.resize(size)
    found = [f"empty: {line}" for line in findings(window)]
    window.session.open(folder)
    hand.wait_listed(window)
    found += [f"open: {line}" for line in findings(window)]
    in_use(qtbot, window, hand)
    found += [f"in use: {line}" for line in findings(window)]
    unfolded(window)
    found += [f"unfolded: {line}" for line in findings(window)]
    assert window.size() == size
    assert not found, "\n".join(found)


@pytest.mark.parametrize("code", languages())
def test_the_dialogs(qtbot: QtBot, open_window, hand, speak, folder: Path, code: str):
    speak(code)
    window: MainWindow = open_window(folder)
    hand.select(window, "lamp.jpg")
    window.export.fmt.setCurrentText("orig")
    window.export.order.destination.setText(str(folder.parent / "out"))
    command(window, "start_export").trigger()
    hand.wait_done(window)
    window.export.fmt.setCurrentText("convert")
    window.export.recipes.shelf.save("Web", Recipe(is_modifier="wid=3"))
    window.export.recipes.choose("Web")
    in_use(qtbot, window, hand)
    found = []
    for name, show in DIALOGS.items():
        dialog = show(window)
        QCoreApplication.processEvents()
        found += [f"{name}: {line}" for line in findings(dialog)]
        dialog.close()
    assert not found, "\n".join(found)


def test_the_colours_of_every_table_are_told_apart():
    assert len({table.window for table in TABLES.values()}) == len(TABLES)
