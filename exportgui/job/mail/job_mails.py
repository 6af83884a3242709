"""Queue the mails of a job as it begins and ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from exportgui.errors import ExportguiError
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.mail_table import Occasion
from exportgui.job.mail.compose import compose
from exportgui.job.mail.results import told
from exportgui.job.mail.rules import wants_mail
from exportgui.job.outcome import JobState
from exportgui.job.reporting.job_log import JobLog
from exportgui.messages import NOTHING, Message
from exportgui.settings import MailSettings


class JobMails:
    """Puts mails into the queue of a ledger, in ``language``, one of `LANGUAGES`.

    ``queued`` is called after each: it is to have the queue sent, and not to wait for that.
    """

    def __init__(
        self, ledger: Ledger, mail: MailSettings, language: str, queued: Callable[[], object]
    ) -> None:
        self._ledger = ledger
        self._mail = mail
        self._language = language
        self._queued = queued

    def __call__(self, log: JobLog, setting: str) -> None:
        """Queue the mail about a job that begins or has ended, if its setting asks for one."""
        if not wants_mail(setting, log):
            return
        mail = replace(self._mail, recipients=log.mail_to or self._mail.recipients)
        problem = self._queue(log, mail)
        mails = self._ledger.mails.of_job(log.job_id)
        self._ledger.record_mail(log.job_id, problem or told(mails))
        if not problem:
            self._queued()

    def _queue(self, log: JobLog, mail: MailSettings) -> Message:
        """Queue a mail; returns why that is impossible, or an empty message."""
        if not mail.host:
            return Message("no mail was sent: no mail server is set up in the settings")
        if not mail.recipients:
            return Message("no mail was sent: no recipient is set up in the settings")
        try:
            message = compose(log, mail, self._language).as_bytes()
        except ExportguiError as error:
            return Message("the mail could not be sent: {detail}", detail=error.message)
        occasion = Occasion.START if log.state is JobState.RUNNING else Occasion.END
        self._ledger.mails.add(log.job_id, occasion, mail.recipients, message)
        return NOTHING
