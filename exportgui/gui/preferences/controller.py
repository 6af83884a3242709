"""Open the settings dialog on a window, and keep what comes of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from exportgui import settings as stored
from exportgui.gui.i18n.messages import told
from exportgui.gui.preferences.dialog import SettingsDialog
from exportgui.gui.preferences.mail_check import MailTest
from exportgui.gui.widgets import theme

if TYPE_CHECKING:
    from exportgui.gui.shell.main_window import MainWindow


def show_settings(window: MainWindow) -> SettingsDialog:
    """Open the dialog (it does not block) and return it."""
    session = window.session
    test = MailTest(session.bridge, session.query_pool)
    dialog = SettingsDialog(stored.load(), test, window)
    dialog.saved.connect(partial(_keep, window))
    dialog.open()
    return dialog


def _keep(window: MainWindow, settings: stored.Settings, password: str) -> None:
    try:
        stored.save(settings)
    except OSError as error:
        _tell(window, str(error.strerror or error))
        return
    window.session.settings = settings
    theme.apply(cast(QApplication, QApplication.instance()), settings.theme)
    if password and settings.mail.user:
        session = window.session
        user = settings.mail.user
        session.bridge.call(
            session.query_pool,
            lambda: stored.store_mail_password(user, password),
            lambda _: None,
            lambda error: _tell(window, told(error)),
        )


def _tell(window: MainWindow, reason: str) -> None:
    said = QCoreApplication.translate("Settings", "The settings could not be kept: {reason}")
    window.statusBar().showMessage(said.format(reason=reason))
