from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from exportgui.gui.shell import crash_report
from exportgui.settings import PASSWORD_VARIABLE


@pytest.fixture
def watch(qtbot):
    watching = crash_report.CrashHandler()
    yield watching
    watching.end()
    if watching.shown is not None:
        watching.shown.close()
        watching.shown.deleteLater()
    watching.deleteLater()


def fail(words: str) -> None:
    raise ZeroDivisionError(words)


def met(watch: crash_report.CrashHandler, words: str) -> None:
    """As Python does with what a slot raised."""
    try:
        fail(words)
    except ZeroDivisionError:
        watch.caught(*sys.exc_info())  # type: ignore[arg-type]


def test_a_mistake_is_shown_once_logged_each_time_and_can_be_copied(watch, qtbot, caplog):
    with caplog.at_level(logging.ERROR):
        met(watch, "first")
        met(watch, "second")
    shown = watch.shown
    assert shown.isVisible()
    assert "ZeroDivisionError: first" in shown.text.toPlainText()
    assert "second" not in shown.text.toPlainText()
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.text.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_it_holds_no_secrets(watch, monkeypatch):
    monkeypatch.setenv(PASSWORD_VARIABLE, "s3cret-word")
    met(watch, f"login failed with s3cret-word in {Path.home()}/pictures")
    text = watch.shown.text.toPlainText()
    assert "s3cret-word" not in text
    assert str(Path.home()) not in text
    assert "login failed with *** in ~/pictures" in text


def test_a_mistake_in_a_thread_is_told_too(watch, qtbot):
    worker = threading.Thread(target=fail, args=("elsewhere",))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: watch.shown is not None)
    assert "ZeroDivisionError: elsewhere" in watch.shown.text.toPlainText()


def test_others_catch_again_afterwards(qtbot):
    before = sys.excepthook
    watching = crash_report.CrashHandler()
    assert sys.excepthook is not before
    watching.end()
    assert sys.excepthook is before
    watching.deleteLater()
