"""A request that is half typed, and data that is no macro or address, at every door of a window.

A slot that raises makes pytest-qt fail the test.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from exportgui.gui.browse.favourites import PLACE
from exportgui.gui.compose.command_list import COMMAND
from exportgui.gui.compose.layer_model import LAYER
from exportgui.gui.macros.list_model import MACRO
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import drag_data
from exportgui.job.recipes.store import RecipeStore, default_folder
from tests.gui.page import ExportPage, command, connections

HALF_TYPED = (
    "src=is{",
    "src=is(quad.png?wid=5",
    "$web$&src=is{",
    "wid=1&text={\\rtf1",
    "wid=abc",
    "$nope$",
    "$",
    "%4",
    "layer=",
    "&&?",
    "layer=99999999999999999999&size=1,1",
    "a\x00b",
    "\U0001f600=\u202e1",
)


def until_at_rest(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until what was asked of the workers is answered, and the answers have been shown."""
    answered: list[bool] = []
    for pool in (window.session.query_pool, window.session.path_pool):
        window.session.bridge.call(pool, bool, answered.append, answered.append)
    qtbot.waitUntil(lambda: len(answered) == 2)


def close_dialogs(window: MainWindow) -> None:
    for dialog in QApplication.topLevelWidgets():
        if dialog is not window and dialog.isVisible():
            dialog.close()


def test_half_a_request_is_kept_as_it_is(qtbot: QtBot, open_window, folder: Path, tmp_path: Path):
    window: MainWindow = open_window(folder)
    command(window, "select_all").trigger()
    page = ExportPage(window)
    page.set_destination(tmp_path / "out")
    recipes = window.export.recipes
    for text in HALF_TYPED:
        page.type_modifiers("wid=3")
        recipes.save_as("half", destination=False)
        page.type_modifiers(text)
        assert recipes.modified, text
        recipes.save()
        assert RecipeStore(default_folder()).load("half").is_modifier == text
        page.type_modifiers("wid=3")
        recipes.choose("half")
        assert page.modifiers == text
        assert not recipes.modified, text
        if not window.export.refusal():
            continue  # it can be exported
        window.export.recipe_runner.run("half")
        for name in ("keep_modifiers", "preflight", "start_export"):
            command(window, name).trigger()
        qtbot.waitUntil(lambda: not window.runner.live)
        close_dialogs(window)
    assert not list(tmp_path.glob("out/*"))


def test_half_a_request_is_pasted_and_dropped(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    page = ExportPage(window)
    command(window, "show_macros").trigger()
    macros = connections(window).macros.window
    assert macros is not None
    effective = window.export.composer.effective_view
    for text in HALF_TYPED:
        QGuiApplication.clipboard().setText(text)
        macros.macro_actions.paste()
        page.paste()
        data = QMimeData()
        data.setText(text)
        for target in (page.macros.viewport(), macros.view.viewport(), window):
            user.drop(target, data)
        page.type_modifiers(text)
        effective.copy_text()
        effective.copy_address()
        qtbot.waitUntil(lambda: not window.macros.library.busy)
    until_at_rest(qtbot, window)
    close_dialogs(window)


def test_an_empty_clipboard_holds_no_macro(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    command(window, "show_macros").trigger()
    macros = connections(window).macros.window
    assert macros is not None
    QGuiApplication.clipboard().clear()
    macros.macro_actions.paste()
    qtbot.waitUntil(lambda: macros.message.text() == "There is no macro in it.")
    macros.close()


def _mime(kind: str, data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, QByteArray(data))
    return mime


def _urls(*addresses: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address) for address in addresses])
    return mime


def _picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


STRANGE = {
    "nothing": QMimeData,
    "empty text": lambda: _mime("text/plain", b""),
    "not UTF-8": lambda: _mime("text/plain", b"wid=\xff\xfe\x80&\xc3"),
    "half a pair": lambda: _mime("text/plain;charset=utf-16", b"\xff\xfew\x00\x00\xd8"),
    "zeros": lambda: _mime("text/plain", bytes(100)),
    "large": lambda: _mime("text/plain", b"wid=5&" * 12_000),
    "html": lambda: _mime("text/html", b"<img src='//s7.test/is/image/a?wid=1&src=is{'><b"),
    "no url": lambda: _urls(""),
    "a host's file": lambda: _urls("file://no-such-host/share/a.mac"),
    "an url cut short": lambda: _urls("http://", "http://[::1", "file:", "data:,a"),
    "a path with a zero": lambda: _urls("file:///a%00b.mac"),
    "a path that is too long": lambda: _urls("file:///" + "a" * 5000),
    "a picture": _picture,
    "no assets": lambda: _mime(drag_data.ASSETS, b"123"),
    "assets of nobody": lambda: _mime(drag_data.ASSETS, b"\xff" * 64),
    "no folder": lambda: _mime(drag_data.FOLDER, b"5"),
    "a deep folder": lambda: _mime(drag_data.FOLDER, b"[" * 100_000),
    "not a job": lambda: _mime(drag_data.JOB, b"\xff" * 9),
    "no macro": lambda: _mime(MACRO, b"HERE nope"),
    "a large command": lambda: _mime(COMMAND, b"9" * 30),
    "a larger command": lambda: _mime(COMMAND, b"9" * 5000),
    "a large layer": lambda: _mime(LAYER, b"9" * 30),
    "a larger favourite": lambda: _mime(PLACE, b"9" * 5000),
}


def one_of_each(widgets: list[QWidget]) -> list[QWidget]:
    """One widget that takes drops of each class; the viewport of a list counts for the list."""
    found = {
        type(each.parent() if type(each) is QWidget else each): each
        for each in widgets
        if each.acceptDrops()
    }
    return list(found.values())


def test_what_is_no_macro_or_address_does_nothing(qtbot: QtBot, open_window, user, folder: Path):
    window: MainWindow = open_window(folder)
    page = ExportPage(window)
    command(window, "show_macros").trigger()
    macros = connections(window).macros.window
    assert macros is not None
    for make in STRANGE.values():
        page.type_modifiers("wid=5&layer=1&size=3,3")
        window.library.favourite_model.restore([[str(folder), ""]])
        for target in one_of_each([window, *window.findChildren(QWidget)]):
            if Shiboken.isValid(target):
                user.drop(target, make())
        QGuiApplication.clipboard().setMimeData(make())
        macros.macro_actions.paste()
        page.paste()
    until_at_rest(qtbot, window)
    close_dialogs(window)
