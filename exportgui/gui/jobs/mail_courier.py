"""Sends the mails that wait in the ledger while the window is open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.gui.i18n import language

if TYPE_CHECKING:
    from exportgui.gui.session import Session
    from exportgui.job.mail.courier import Courier
    from exportgui.job.running.execution import Notify

FIRST_MS = 3000
"""The window is shown before it looks for mails of earlier jobs."""
LATER_MS = 60_000


class MailCourier(QObject):
    """Looks for mails that are due, now and then; `settled(number)` with news of a job's mails.

    Neither a job nor the window's close waits for a server: what is not sent waits in the ledger.
    """

    settled = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_MS)

    @cached_property
    def _courier(self) -> Courier:
        from exportgui.job.mail.courier import Courier  # imports smtplib and ssl

        session = self._session
        return Courier(session.ledger, lambda: session.settings.mail, self._post)

    def notify(self) -> Notify:
        """What queues the mails of a job in the window's language, and has them sent."""
        from exportgui.job.mail.job_mails import JobMails

        session = self._session
        return JobMails(
            session.ledger, session.settings.mail, language.current(), self._courier.start
        )

    def look(self) -> None:
        """Send what is due by now."""
        self._timer.start(LATER_MS)
        session = self._session
        session.bridge.call(
            session.query_pool,
            session.ledger.mails.has_due,
            lambda is_due: self._courier.start() if is_due else None,
            lambda _error: None,
        )

    def close(self) -> None:
        """Begin no other attempt."""
        self._timer.stop()
        if "_courier" in self.__dict__:
            self._courier.stop()

    def _post(self, number: int) -> None:
        self._session.bridge.post(lambda: self.settled.emit(number))
