"""Open the settings dialog, and save and apply the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from exportgui import settings as stored
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.preferences.dialog import SettingsDialog
from exportgui.gui.preferences.mail_check import MailCheck
from exportgui.gui.widgets import theme
from exportgui.system_errors import system_reason

if TYPE_CHECKING:
    from exportgui.gui.session import Session


class PreferencesController(QObject):
    """Opens one dialog over `window`; `message` explains why saving failed."""

    message = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    def show(self) -> SettingsDialog:
        """Open the dialog (it does not block) and return it."""
        session = self._session
        test = MailCheck(session.bridge, session.query_pool)
        loaded = stored.load()
        dialog = SettingsDialog(loaded, test, self._window)
        dialog.saved.connect(lambda settings, password: self._save(settings, password, loaded))
        dialog.open()
        return dialog

    def _save(self, settings: stored.Settings, password: str, loaded: stored.Settings) -> None:
        try:
            stored.save(settings, loaded)
        except OSError as error:
            self._report(message_text(system_reason(error)))
            return
        session = self._session
        session.settings = settings
        theme.apply(cast(QApplication, QApplication.instance()), settings.theme)
        if password and settings.mail.user:
            user = settings.mail.user
            session.bridge.call(
                session.query_pool,
                lambda: stored.store_mail_password(user, password),
                lambda _: None,
                lambda error: self._report(error_text(error)),
            )

    def _report(self, reason: str) -> None:
        text = QCoreApplication.translate("Settings", "The settings could not be kept: {reason}")
        self.message.emit(text.format(reason=reason))
