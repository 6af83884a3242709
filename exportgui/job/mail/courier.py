"""Send the mails that wait in the ledger, with pauses that grow while a server takes none."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from exportgui.errors import ExportguiError
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.mail_table import MailState, QueuedMail
from exportgui.job.mail.delivery import DEADLINE
from exportgui.job.mail.mailer import Attempt, Mailer
from exportgui.job.mail.results import told
from exportgui.settings import MailSettings

PAUSES = (60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0)
"""Seconds from one attempt to the next; the last one is repeated."""
GIVE_UP_SECONDS = 86_400.0
_log = logging.getLogger(__name__)


class Courier:
    """Sends what is due, one mail after the other, on a thread of its own that nothing waits for.

    ``settings`` are asked for at each attempt, as they may be mended meanwhile. ``settled(number)``
    is called on that thread when there is news about the mails of the job of that number. Several
    couriers of several processes share a ledger.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Callable[[], MailSettings],
        settled: Callable[[int], object] = lambda number: None,
        password: str | None = None,
    ) -> None:
        self._ledger = ledger
        self._settings = settings
        self._settled = settled
        self._password = password
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._is_asked = False
        self._only_new = False
        self._is_stopped = False

    def start(self) -> None:
        """Begin to send what is due; returns at once."""
        with self._lock:
            self._is_asked = True
            if self._thread is None and not self._is_stopped:
                self._thread = threading.Thread(target=self._run, name="mails", daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """Begin no other attempt."""
        self._is_stopped = True

    def finish(self) -> None:
        """Wait for mails that nobody has tried to send yet, one deadline at most; then `stop`."""
        self._only_new = True
        if (thread := self._thread) is not None:
            thread.join(DEADLINE + 1)
        self.stop()

    def send_due(self) -> None:
        """Send what is due, on this thread. Raises what the ledger raises."""
        mails = self._ledger.mails
        while not self._is_stopped and (mail := mails.claim(only_new=self._only_new)):
            self._send(mail)

    def _run(self) -> None:
        while self._goes_on():
            try:
                self.send_due()
            except ExportguiError as error:  # the ledger: closed with the window, or its disk full
                _log.warning("mails wait for the next start: %s", error)

    def _goes_on(self) -> bool:
        with self._lock:
            goes_on = self._is_asked and not self._is_stopped
            self._is_asked = False
            if not goes_on:
                self._thread = None
            return goes_on

    def _send(self, mail: QueuedMail) -> None:
        attempt = Mailer(self._settings(), self._password).attempt(mail.message, mail.recipients)
        self._ledger.mails.settle(mail, after(mail, attempt, self._ledger.mails.clock()))
        self._ledger.record_mail(mail.job_id, told(self._ledger.mails.of_job(mail.job_id)))
        self._settled(mail.job_id)


def after(mail: QueuedMail, attempt: Attempt, now: float) -> QueuedMail:
    """A mail after an attempt at ``now``: it is sent, waits for another one, or is given up."""
    due = now + PAUSES[min(mail.attempts, len(PAUSES) - 1)]
    taken = (*mail.taken, *attempt.taken)
    state = MailState.SENT if taken else MailState.GIVEN_UP
    if attempt.deferred and due <= mail.created + GIVE_UP_SECONDS:
        state = MailState.WAITING
    return replace(
        mail,
        recipients=attempt.deferred,
        taken=taken,
        refused=(*mail.refused, *attempt.refused),
        state=state,
        due=due,
        attempts=mail.attempts + 1,
        note=attempt.note,
    )
