"""Send a test mail with the settings of the dialog, and show the result."""

from __future__ import annotations

from concurrent.futures import Executor

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exportgui.gui.i18n import language
from exportgui.gui.i18n.messages import error_message, message_text
from exportgui.gui.widgets import controls
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.job.mail.mailer import Mailer
from exportgui.messages import Message
from exportgui.settings import MailSettings


class MailCheck(QWidget):
    """A button and a line; the mail goes out in the background."""

    def __init__(self, bridge: Bridge, executor: Executor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(bridge, executor, self)
        self._mail: MailSettings | None = None
        self._password = ""
        self.button = QPushButton(self.tr("Send a test mail"), self)
        self.button.setObjectName("testMail")
        self.button.clicked.connect(self._send)
        self.result = controls.message(self)
        self.result.setAccessibleName(self.tr("Result of the test mail"))
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.result)

    def show_mail(self, mail: MailSettings | None, password: str) -> None:
        """The settings to try; None while they are wrong."""
        self._mail = mail
        self._password = password
        ready = mail is not None and bool(mail.host and mail.recipients)
        self.button.setEnabled(ready and not self._task.busy)
        tip = (
            self.tr("Send a mail to the recipients above")
            if ready
            else self.tr("Give a server and recipients first.")
        )
        controls.name(self.button, self.button.text(), tip)

    def _send(self) -> None:
        mail = self._mail
        password = self._password or None
        if mail is None:
            return
        mailer = Mailer(mail, password)
        spoken = language.current()
        self._show_result(self.tr("Sending…"), "muted")
        self._task.request(lambda _stale: mailer.test(spoken), self._sent, self._failed)
        self.button.setEnabled(False)

    def _sent(self, trouble: Message) -> None:
        if trouble:
            self._show_result(
                self.tr("The test mail could not be sent: {reason}").format(
                    reason=message_text(trouble)
                ),
                "error",
            )
        else:
            self._show_result(self.tr("The test mail is on its way."), "success")
        self.show_mail(self._mail, self._password)

    def _failed(self, error: Exception) -> None:
        self._sent(error_message(error))

    def _show_result(self, text: str, role: str) -> None:
        self.result.setText(text)
        controls.role(self.result, role)
