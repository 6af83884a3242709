"""The main job by keyboard alone: no mouse, and no widget without the focus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exportgui.gui.preferences.dialog import SettingsDialog
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.shell.welcome import sample_catalog
from tests.gui.page import ExportPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Types into whatever has the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def focus(self) -> QWidget:
        """Where keys go now: an open list or menu, or what has the focus."""
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            self._qtbot.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self._qtbot.keyClicks(QApplication.focusWidget(), letter)

    def tab_to(
        self, wanted: QWidget | Callable[[QWidget], bool], key: Qt.Key = Key.Key_Tab
    ) -> QWidget:
        """Press Tab until this has the focus."""
        fits = wanted if callable(wanted) else lambda widget: widget is wanted
        passed = []
        for _ in range(150):
            if fits(self.focus()):
                return self.focus()
            passed.append(self.focus().accessibleName())
            self.press(key)
        raise LookupError(
            f"Tab does not lead to {wanted} but to {', '.join(dict.fromkeys(passed))}"
        )

    def activate(self, window: QWidget) -> None:
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


@pytest.fixture
def keys(qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot)


def named(text: str) -> Callable[[QWidget], bool]:
    return lambda widget: isinstance(widget, QPushButton) and widget.text() == text


@pytest.mark.skipif(not sample_catalog().is_file(), reason="the sample catalog is not there")
def test_from_the_empty_window_to_the_log(
    qtbot: QtBot, open_window, user, keys: Keyboard, tmp_path: Path
):
    window: MainWindow = open_window(None)
    keys.activate(window)
    window.welcome.setFocus()
    keys.tab_to(named("Try the sample"))
    keys.press(Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.catalog is not None)
    user.wait_listed(window)

    keys.press(Key.Key_F, CTRL)
    keys.type("bo")
    user.wait_listed(window)
    assert 0 < window.assets.rowCount() < 10
    keys.press(Key.Key_Down)
    assert keys.focus() is window.browse.view
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Right, SHIFT)
    assert len(window.export.ids()) == 2

    keys.press(Key.Key_L, CTRL)
    keys.type("wid=60&fmt=png")
    keys.press(Key.Key_Escape)
    keys.activate(window)  # a desktop does this when a list closes, a test's screen does not
    user.wait_preview(window)
    assert window.preview_model.after is not None
    assert (window.preview_model.after.width, window.preview_model.after.format) == (60, "PNG")

    keys.tab_to(ExportPage(window).macros)
    keys.press(Key.Key_Home)
    keys.press(Key.Key_Space)
    assert len(ExportPage(window).checked_macros) == 1
    keys.press(Key.Key_Space)
    assert not ExportPage(window).checked_macros

    keys.tab_to(window.export.options_form.destination)
    keys.type(str(tmp_path / "out"))
    keys.tab_to(ExportPage(window).name_edit)
    keys.type("{name}-{wid")
    keys.press(Key.Key_Return)
    keys.activate(window)
    assert ExportPage(window).name_template == "{name}-{width}"
    keys.press(Key.Key_Return, CTRL)
    user.wait_done(window)
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2
    with Image.open(files[0]) as image:
        assert (image.width, image.format) == (60, "PNG")
    assert all(path.name.endswith("-60.png") for path in files)

    keys.tab_to(window.jobs.list.view)
    keys.tab_to(lambda widget: widget.accessibleName() == "Items of the job")
    log = window.jobs.log
    assert log.model.rowCount() == 2


def test_a_recipe_is_saved_and_run_again(
    qtbot: QtBot, open_window, user, keys: Keyboard, folder: Path
):
    window: MainWindow = open_window(folder)
    keys.activate(window)
    keys.press(Key.Key_L, CTRL)
    keys.type("wid=30&fmt=gif")
    keys.press(Key.Key_Escape)
    keys.tab_to(window.export.options_form.destination)
    keys.type(str(folder.parent / "out"))
    keys.tab_to(window.export.recipe_bar.more, Key.Key_Backtab)
    bar = window.export.recipe_bar
    # what Space does, without its own loop
    bar.menu.popup(bar.more.mapToGlobal(bar.more.rect().bottomLeft()))
    keys.press(Key.Key_Down)
    assert bar.menu.activeAction() is bar.save_as
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    keys.type("Small")
    keys.press(Key.Key_Return)
    assert window.export.recipes.current == "Small"
    keys.activate(window)
    keys.press(Key.Key_F, CTRL)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_A, CTRL)
    keys.press(Key.Key_A, CTRL | SHIFT)
    keys.press(Key.Key_End)
    keys.press(Key.Key_R, CTRL)
    qtbot.waitUntil(bar.run.isVisible)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Return)
    user.wait_done(window)
    assert [path.suffix for path in (folder.parent / "out").iterdir()] == [".gif"]


def test_a_setting_is_found_and_changed(qtbot: QtBot, open_window, keys: Keyboard):
    window: MainWindow = open_window(None)
    keys.activate(window)
    keys.press(Key.Key_Comma, CTRL)
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.search)
    keys.type("at once")
    box = dialog.lines["workers"].editor.widget
    keys.tab_to(box)
    keys.press(Key.Key_Up, times=3)
    keys.press(Key.Key_Return)
    assert window.session.settings.workers == 3
