"""Send the mail about a finished job, if its emailSetting asks for one.

Page: r-email-settings.md.

=================  =======================================================================
``All``            in any case: done, cancelled or stopped
``Error``          at least one file failed, or the job was stopped by the machine
``ErrorAndWarning``  as Error, or a file or the job as a whole has a warning
``JobCompletion``  the job was completed, with or without errors; not if it was cancelled
                   or stopped
``None``           never
=================  =======================================================================
"""

from __future__ import annotations

import smtplib
import threading
from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

from exportgui.errors import ExportguiError
from exportgui.job.mail.address import bare_address
from exportgui.job.mail.content import compose
from exportgui.job.mail.delivery import Delivery, sends_password_openly
from exportgui.job.mail.envelope import envelope, on_a_line
from exportgui.job.outcome import JobState, State
from exportgui.job.reporting.job_log import MAIL_SENT, JobLog
from exportgui.messages import NOTHING, Message, joined, quoted, render, verbatim
from exportgui.settings import MailSettings, mail_password
from exportgui.system_errors import system_reason
from exportgui.translations import lookup

SENDING = Message("the mail is being sent")
_OPENLY = Message(
    "the password went over the network unencrypted; choose an encryption in the settings"
)


def wants_mail(setting: str, log: JobLog) -> bool:
    """Whether a job with this log gets a mail under this emailSetting."""
    errors = log.fatal_error or log.file_error_count > 0
    warnings = log.file_warning_count > 0 or bool(log.warnings) or _left_out(log) > 0
    return {
        "All": True,
        "Error": errors,
        "ErrorAndWarning": errors or warnings,
        "JobCompletion": log.state is JobState.DONE,
    }.get(setting, False)


def addressed(mail: MailSettings, log: JobLog) -> MailSettings:
    """The settings with the recipients of a job, where it names any."""
    return replace(mail, recipients=log.mail_to or mail.recipients)


class Mailer:
    """Sends the mail of a job, in ``language``, one of `LANGUAGES`.

    ``password`` overrides the environment and the keyring.
    """

    def __init__(
        self, mail: MailSettings, password: str | None = None, language: str = "en"
    ) -> None:
        self._mail = mail
        self._password = password
        self._language = language

    def __call__(self, log: JobLog, setting: str) -> Message:
        """Send the mail if the setting asks for it; returns a line for the log.

        Failures are returned, not raised.
        """
        if not wants_mail(setting, log):
            return NOTHING
        mail = addressed(self._mail, log)
        if not mail.host:
            return Message("no mail was sent: no mail server is set up in the settings")
        if not mail.recipients:
            return Message("no mail was sent: no recipient is set up in the settings")
        try:
            refused = self._send(compose(log, mail, self._language))
        except Exception as error:
            return Message("the mail could not be sent: {detail}", detail=describe(error))
        return self._result(mail.recipients, refused)

    def test(self) -> Message:
        """Send a test mail; returns why it could not be sent, or an empty message."""
        subject = Message("Mail from exportgui arrives")
        text = Message("This is a test of the mail settings of exportgui.")
        try:
            message = envelope(self._mail, render(subject, lookup(self._language)))
            message.set_content(render(text, lookup(self._language)) + "\n")
            refused = self._send(message)
        except Exception as error:
            return describe(error)
        return _refusal(refused) if refused else NOTHING

    def _send(self, message: EmailMessage) -> tuple[str, ...]:
        """Send a mail; returns who was refused. Raises what `describe` describes."""
        return Delivery(self._mail, self._find_password).send(message)

    def _find_password(self) -> str | None:
        return self._password if self._password is not None else mail_password(self._mail.user)

    def _result(self, people: tuple[str, ...], refused: tuple[str, ...]) -> Message:
        addresses = {text: bare_address(text) for text in people}
        accepted = tuple(text for text, address in addresses.items() if address not in refused)
        result = Message(MAIL_SENT, people=accepted)
        if refused:
            result = joined("; ", (result, _refusal(refused)))
        return joined("; ", (result, _OPENLY)) if sends_password_openly(self._mail) else result


class BackgroundMailer:
    """Sends the mail of a job on a thread of its own, so that nothing waits for a server.

    ``told(number, result)`` is called on that thread when the job of that number has its line for
    the log; the program may end without it.
    """

    def __init__(self, mailer: Mailer, told: Callable[[int, Message], object]) -> None:
        self._mailer = mailer
        self._told = told

    def __call__(self, log: JobLog, setting: str) -> Message:
        """Begin to send the mail if the setting asks for it; returns a line for the log so far."""
        if not wants_mail(setting, log):
            return NOTHING
        threading.Thread(
            target=lambda: self._told(log.job_id, self._mailer(log, setting)),
            name="mails",
            daemon=True,
        ).start()
        return SENDING


def _refusal(people: tuple[str, ...]) -> Message:
    return Message("the server refused {people}", people=people)


def describe(error: Exception) -> Message:
    """A mail error on one line, without the password that was sent."""
    if isinstance(error, ExportguiError):
        return error.message
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Message("the server refused the user name or password")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        advice = Message("change the kind of encryption or log-in in the settings")
        return joined("; ", (quoted(str(error)), advice))
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _refusal(tuple(error.recipients))
    if isinstance(error, smtplib.SMTPSenderRefused):
        return _refusal((error.sender,))
    if isinstance(error, smtplib.SMTPResponseException):
        answer = error.smtp_error
        text = answer.decode(errors="replace") if isinstance(answer, bytes) else str(answer)
        return quoted(on_a_line(f"{error.smtp_code} {text}"))
    if isinstance(error, OSError) and error.strerror:
        return system_reason(error)
    line = on_a_line(str(error))
    return quoted(line) if line else verbatim(type(error).__name__)


def _left_out(log: JobLog) -> int:
    return sum(detail.state is State.LEFT_OUT for detail in log.details)
