"""Mails of the jobs that a command or a script runs: queued, and sent while it goes on."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.reporting.job_log import JobLog
from exportgui.settings import MailSettings

if TYPE_CHECKING:
    from exportgui.job.running.execution import Notify


@contextlib.contextmanager
def mailing(
    ledger: Ledger, mail: MailSettings, setting: str, language: str
) -> Iterator[Notify | None]:
    """What queues the mails of a job with this emailSetting; at the end they are sent, or wait.

    What waits from earlier jobs is sent meanwhile. Only new mails are waited for, and no longer
    than one deadline.
    """
    has_due = ledger.mails.has_due()
    if setting == "None" and not has_due:
        yield None
        return
    # these import smtplib and ssl, and most jobs send no mail
    from exportgui.job.mail.courier import Courier
    from exportgui.job.mail.job_mails import JobMails

    courier = Courier(ledger, lambda: mail)
    if has_due:
        courier.start()
    try:
        yield JobMails(ledger, mail, language, courier.start)
    except BaseException:
        courier.stop()
        raise
    courier.finish()


def with_mail(log: JobLog, ledger: Ledger) -> JobLog:
    """The log with what has become of its mail since."""
    return replace(log, mail=ledger.job(log.job_id).mail)
