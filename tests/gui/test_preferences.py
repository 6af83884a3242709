"""The settings dialog: searched, checked, kept, put back; a test mail; colours at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exportgui import settings as stored
from exportgui.gui.preferences.dialog import SettingsDialog
from exportgui.gui.preferences.rows import PASSWORD, ROWS, value_of, with_values
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import theme
from exportgui.settings import MailSettings, Settings

LEFT = Qt.MouseButton.LeftButton


class FakeMailServer(Controller):
    """A server on whatever port is free that keeps what it is given."""

    def __init__(self) -> None:
        super().__init__(self, hostname="127.0.0.1", port=0, ready_timeout=60)
        self.taken: list[tuple[list[str], str]] = []

    def _trigger_server(self) -> None:
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()

    async def handle_DATA(self, server, session, envelope):
        self.taken.append((envelope.rcpt_tos, envelope.content.decode()))
        return "250 OK"


@pytest.fixture
def mail_server() -> Iterator[FakeMailServer]:
    server = FakeMailServer()
    server.start()
    yield server
    if not server.loop.is_closed():
        server.stop()


@pytest.fixture
def dialog(qtbot: QtBot, open_window):
    window: MainWindow = open_window(None)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    yield next(dialog for dialog in window.findChildren(SettingsDialog) if dialog.isVisible())
    for dialog in window.findChildren(SettingsDialog):
        dialog.close()


def widget(dialog: SettingsDialog, key: str):
    return dialog.lines[key].editor.widget


def test_every_setting_has_a_row():
    keys = {row.key for row in ROWS}
    own = {field.name for field in fields(Settings)} - {"mail", "extra", "problem"}
    assert keys == own | {f"mail.{field.name}" for field in fields(MailSettings)} | {PASSWORD}
    settings = Settings(mail=MailSettings(host="h", recipients=("a@b",)), workers=3, extra={"x": 1})
    assert with_values(settings, {key: value_of(settings, key) for key in keys}) == settings


def test_what_is_set_is_kept_and_counts(qtbot: QtBot, dialog: SettingsDialog, qapp: QApplication):
    widget(dialog, "theme").setCurrentIndex(2)
    widget(dialog, "language").setCurrentIndex(widget(dialog, "language").findData("sv"))
    widget(dialog, "workers").setValue(3)
    qtbot.keyClick(widget(dialog, "allow_eps"), Qt.Key.Key_Space)
    qtbot.keyClicks(widget(dialog, "mail.host"), "smtp.example.com")
    qtbot.keyClicks(widget(dialog, "mail.recipients"), "a@example.com, b@example.com")
    window = dialog.parent()
    qtbot.mouseClick(dialog.ok, LEFT)
    kept = stored.load()
    assert (kept.theme, kept.language, kept.workers, kept.allow_eps) == ("dark", "sv", 3, True)
    assert kept.mail.recipients == ("a@example.com", "b@example.com")
    assert window.session.settings == kept
    assert theme.is_dark(qapp.palette())


def test_cancel_keeps_nothing(qtbot: QtBot, dialog: SettingsDialog):
    widget(dialog, "workers").setValue(3)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stored.load() == Settings()
    assert not stored.settings_path().exists()


def test_the_search_leaves_what_has_all_the_words(qtbot: QtBot, dialog: SettingsDialog):
    assert QApplication.focusWidget() is dialog.search
    qtbot.keyClicks(dialog.search, "mail server port")
    assert {key for key, line in dialog.lines.items() if line.isVisible()} == {"mail.port"}
    dialog.search.setText("zebra")
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert all(line.isVisible() for line in dialog.lines.values())


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("mail.sender", "nobody"),
        ("mail.recipients", "a@example.com, b"),
        ("mail.host", "http://mail.example.com"),
    ],
)
def test_a_wrong_value_is_marked_and_cannot_be_kept(
    qtbot: QtBot, dialog: SettingsDialog, key: str, text: str
):
    qtbot.keyClicks(widget(dialog, key), text)
    assert widget(dialog, key).property("role") == "invalid"
    assert not dialog.ok.isEnabled()
    widget(dialog, key).clear()
    assert dialog.ok.isEnabled()


def test_reset_shows_the_defaults(qtbot: QtBot, dialog: SettingsDialog):
    widget(dialog, "memory_megabytes").setValue(5000)
    widget(dialog, "mail.host").setText("smtp.example.com")
    qtbot.mouseClick(dialog.reset, LEFT)
    assert dialog.settings() == Settings()


def test_a_test_mail_arrives_or_says_why_not(qtbot: QtBot, dialog: SettingsDialog, mail_server):
    test = dialog._mail_check
    assert not test.button.isEnabled()
    widget(dialog, "mail.host").setText("127.0.0.1")
    widget(dialog, "mail.tls").setCurrentIndex(0)
    widget(dialog, "mail.port").setValue(mail_server.port)
    widget(dialog, "mail.recipients").setText("anna@example.com")
    qtbot.mouseClick(test.button, LEFT)
    qtbot.waitUntil(lambda: "on its way" in test.result.text())
    recipients, text = mail_server.taken[0]
    assert recipients == ["anna@example.com"]
    assert "test of the mail settings" in text
    mail_server.stop()
    qtbot.mouseClick(test.button, LEFT)
    qtbot.waitUntil(lambda: "could not be sent" in test.result.text())
    assert test.button.isEnabled()


def test_a_password_goes_to_the_keyring_only(
    qtbot: QtBot, dialog: SettingsDialog, monkeypatch, home: Path
):
    kept: list[tuple[str, str]] = []
    monkeypatch.setattr(
        stored, "store_mail_password", lambda user, password: kept.append((user, password))
    )
    widget(dialog, "mail.user").setText("anna")
    qtbot.keyClicks(widget(dialog, PASSWORD), " se cret ")
    qtbot.mouseClick(dialog.ok, LEFT)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [("anna", " se cret ")]
    assert "cret" not in stored.settings_path().read_text(encoding="utf-8")
