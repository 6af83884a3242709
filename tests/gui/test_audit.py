"""Every widget of every dialog, in every language: named, described, reachable, not cut off."""

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
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

import exportgui.gui
import translations
from exportgui.gui.i18n import language
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets.theme import TABLES
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from tests.gui.audit import findings
from tests.gui.dialogs import DIALOGS, in_use, unfolded
from tests.gui.page import ExportPage, command
from tests.gui.pseudo_language import compile_language

LONGER = "+40 %"
DEFAULT = (LONGER, "ja")
SIZES = (QSize(1440, 900), QSize(1024, 700))

KEPT = re.compile(r"\{[^}]*\}|%n|&|\$[\w.!-]+\$|[^\W\d_]{2,}")


def longer(text: str) -> str:
    """A text in which every word is 40 % longer, as in a wordy language."""
    return KEPT.sub(
        lambda word: word[0] + "n" * math.ceil(len(word[0]) * 0.4) * word[0].isalpha(), text
    )


@pytest.fixture(scope="module")
def longer_language(tmp_path_factory: pytest.TempPathFactory) -> Path:
    try:
        return compile_language(tmp_path_factory.mktemp("language"), longer)
    except translations.ToolMissing as error:
        pytest.skip(str(error))


@pytest.fixture
def speak(qapp, longer_language: Path) -> Iterator[Callable[[str], None]]:
    used: list[QTranslator] = []

    def use(code: str) -> None:
        translator = QTranslator()
        file = longer_language if code == LONGER else language.folder() / f"exportgui_{code}.qm"
        assert translator.load(str(file))
        QCoreApplication.installTranslator(translator)
        used.append(translator)

    yield use
    for translator in used:
        QCoreApplication.removeTranslator(translator)


def languages() -> list:
    others = [code for code in language.LANGUAGES if code not in DEFAULT]
    return [*DEFAULT, *(pytest.param(code, marks=pytest.mark.long) for code in others)]


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
def test_the_window(qtbot: QtBot, open_window, user, speak, folder: Path, code: str, size: QSize):
    speak(code)
    window: MainWindow = open_window(None)
    window.resize(size)
    lines = [f"empty: {line}" for line in findings(window)]
    window.session.open(folder)
    user.wait_listed(window)
    lines += [f"open: {line}" for line in findings(window)]
    in_use(qtbot, window, user)
    lines += [f"in use: {line}" for line in findings(window)]
    unfolded(window)
    lines += [f"unfolded: {line}" for line in findings(window)]
    assert window.size() == size
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("code", languages())
def test_the_dialogs(qtbot: QtBot, open_window, user, speak, folder: Path, code: str):
    speak(code)
    window: MainWindow = open_window(folder)
    user.select(window, "lamp.jpg")
    window.export.fmt.setCurrentText("orig")
    ExportPage(window).set_destination(folder.parent / "out")
    command(window, "start_export").trigger()
    user.wait_done(window)
    window.export.fmt.setCurrentText("convert")
    RecipeStore(default_folder()).save("Web", Recipe(is_modifier="wid=3"))
    window.export.recipes.choose("Web")
    in_use(qtbot, window, user)
    lines = []
    for name, show in DIALOGS.items():
        dialog = show(window)
        QCoreApplication.processEvents()
        lines += [f"{name}: {line}" for line in findings(dialog)]
        dialog.close()
    assert not lines, "\n".join(lines)


def test_the_colours_of_every_table_are_told_apart():
    assert len({table.window for table in TABLES.values()}) == len(TABLES)
