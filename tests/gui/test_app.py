from __future__ import annotations

import contextlib
import logging
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from exportgui import app, settings
from exportgui.gui import window_state
from exportgui.gui.i18n import language
from exportgui.gui.shell.main_window import MainWindow


@pytest.fixture
def quiet_log():
    """Take the handlers away that a start adds."""
    root = logging.getLogger("exportgui")
    before = list(root.handlers)
    yield
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()


def close_windows() -> list[str]:
    """Close what a start opened; the titles of those windows."""
    windows = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)
    ]
    titles = [window.windowTitle() for window in windows]
    for window in windows:
        window.close()
        window.deleteLater()
    return titles


def test_a_start_opens_the_window_on_the_catalog(qtbot, monkeypatch, quiet_log, user, folder: Path):
    opened: list[str] = []

    def live() -> int:
        window = next(
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)
        )
        user.wait_listed(window)
        opened.extend(close_windows())
        return 7

    monkeypatch.setattr(QApplication, "exec", staticmethod(live))
    assert app.run([str(folder)]) == 7
    assert opened == ["shop — exportgui"]


def test_the_last_catalog_opens_again(folder: Path):
    assert app._catalog_to_open([]) is None
    window_state.save({"catalog": str(folder)})
    assert app._catalog_to_open([]) == folder
    assert app._catalog_to_open(["elsewhere"]) == Path("elsewhere")


def test_a_last_catalog_that_has_gone_is_told(qtbot, monkeypatch, quiet_log, tmp_path: Path):
    window_state.save({"catalog": str(tmp_path / "gone")})
    messages: list[str] = []

    def live() -> int:
        window = next(
            widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)
        )
        qtbot.waitUntil(window.welcome.failure.isVisible)
        messages.append(window.welcome.failure.text())
        close_windows()
        return 0

    monkeypatch.setattr(QApplication, "exec", staticmethod(live))
    assert app.run([]) == 0
    assert "gone" in messages[0]


def test_a_library_of_a_newer_version_is_refused_in_words(
    qtbot, monkeypatch, quiet_log, home: Path
):
    (home / "data").mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(home / "data" / "library.sqlite")) as newer:
        newer.execute("PRAGMA user_version=999")
    messages: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: messages.append(box.text()))
    assert app.run([]) == 2
    assert "newer" in messages[0]


@pytest.mark.parametrize(
    ("wanted", "best"),
    [
        ("es", "es"),
        ("sv_SE", "sv"),
        ("ja-JP", "ja"),
        ("ko", "ko"),
        ("zh_TW", "zh_TW"),
        ("zh_CN", "en"),
        ("fr", "en"),
    ],
)
def test_the_best_language_is_chosen(wanted: str, best: str):
    assert language.best(wanted) == best


def test_settings_decide_the_language(monkeypatch, home: Path):
    settings.save(settings.Settings(language="sv"))
    assert language.best(settings.load().language) == "sv"


def test_a_language_of_the_command_line_goes_before_the_settings(qapp, monkeypatch):
    installed: list[str | None] = []
    monkeypatch.setattr(language, "install", lambda _app, wanted: installed.append(wanted) or "en")
    settings.save(settings.Settings(language="sv"))
    app.apply_style(qapp)
    app.apply_style(qapp, "es")
    assert installed == ["sv", "es"]
