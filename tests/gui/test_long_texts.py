"""Long texts from outside never make the window larger than a screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exportgui.gui.shell.main_window import MainWindow

LOWEST = 700
"""Pixels of the lowest screens that the window is made for."""

LONG = ("wid=5&" * 300, "qz " * 600, "x" * 360, "q zz\n" * 200)


@pytest.mark.parametrize("text", LONG, ids=("request", "words", "word", "lines"))
def test_no_text_makes_the_window_larger(qtbot: QtBot, open_window, folder: Path, text: str):
    window: MainWindow = open_window(folder)
    width = window.minimumSizeHint().width()
    window.browse.search.setText(text)
    qtbot.waitUntil(window.browse.empty.isVisible)
    window.welcome.show_failure(text)
    export = window.export
    export.composer.modifiers.setPlainText(text)
    export.options_form.names.edit.setText(text)
    export.options_form.destination.setText(f"/{text}")
    window.session.failed.emit(text)
    assert window.minimumSizeHint().width() == width
    assert window.minimumSizeHint().height() <= LOWEST
