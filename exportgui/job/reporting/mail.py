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
import socket
import threading
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from exportgui.errors import ExportguiError
from exportgui.job.outcome import JobState, State, on_one_line
from exportgui.job.reporting.job_log import MAIL_SENT, JobLog
from exportgui.job.reporting.mail_address import bare_address, header_address, is_address
from exportgui.job.reporting.mail_delivery import Delivery, sends_password_openly
from exportgui.messages import NOTHING, Message, joined, marked, render, verbatim
from exportgui.settings import MailSettings, mail_password
from exportgui.system_errors import system_reason
from exportgui.translations import lookup

_LONGEST_SUBJECT = 200
MOST_LINES = 200
SENDING = Message("the mail is being sent")
_OPENLY = Message(
    "the password went over the network unencrypted; choose an encryption in the settings"
)
_COUNTS = (
    (marked("Files: {number}"), "total_file_count"),
    (marked("Exported: {number}"), "file_success_count"),
    (marked("  of them with warnings: {number}"), "file_warning_count"),
    (marked("  of them in place of an older file: {number}"), "file_update_count"),
    (marked("Failed: {number}"), "file_error_count"),
    (marked("Skipped, already there: {number}"), "file_duplicate_count"),
    (marked("Not reached: {number}"), "unfinished_count"),
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
        mail = self._mail
        if not mail.host:
            return Message("no mail was sent: no mail server is set up in the settings")
        if not mail.recipients:
            return Message("no mail was sent: no recipient is set up in the settings")
        try:
            refused = self._send(compose(log, mail, self._language))
        except Exception as error:
            return Message("the mail could not be sent: {detail}", detail=describe(error))
        return self._sent(refused)

    def test(self) -> Message:
        """Send a test mail; returns why it could not be sent, or an empty message."""
        subject = Message("Mail from exportgui arrives")
        text = Message("This is a test of the mail settings of exportgui.")
        try:
            message = _envelope(self._mail, render(subject, lookup(self._language)))
            message.set_content(render(text, lookup(self._language)) + "\n")
            refused = self._send(message)
        except Exception as error:
            return describe(error)
        return _refused(refused) if refused else NOTHING

    def _send(self, message: EmailMessage) -> tuple[str, ...]:
        """Send a mail; returns who was refused. Raises what `describe` describes."""
        return Delivery(self._mail, self._find_password).send(message)

    def _find_password(self) -> str | None:
        return self._password if self._password is not None else mail_password(self._mail.user)

    def _sent(self, refused: tuple[str, ...]) -> Message:
        addresses = {text: bare_address(text) for text in self._mail.recipients}
        taken = tuple(text for text, address in addresses.items() if address not in refused)
        said = Message(MAIL_SENT, people=taken)
        if refused:
            said = joined("; ", (said, _refused(refused)))
        return joined("; ", (said, _OPENLY)) if sends_password_openly(self._mail) else said


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


def compose(log: JobLog, mail: MailSettings, language: str = "en") -> EmailMessage:
    """The mail: plain text, first the counts, then what failed."""
    translate = lookup(language)
    message = _envelope(mail, render(_title(log), translate))
    lines = (render(line, translate) for line in _body(log))
    text = "".join(f"{line}\n" for line in lines)
    message.set_content(text.encode(errors="replace").decode())  # names may be no Unicode
    return message


def _envelope(mail: MailSettings, subject: str) -> EmailMessage:
    """A mail without its text. Raises AddressError for a sender or recipient that is none."""
    message = EmailMessage()
    message["Subject"] = _printable(subject)[:_LONGEST_SUBJECT]
    message["From"] = header_address(_sender(mail))
    message["To"] = ", ".join(map(header_address, mail.recipients))
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain="exportgui.invalid")
    return message


def _sender(mail: MailSettings) -> str:
    """The sender of the settings, else the user name where that is an address, else this host."""
    own = f"exportgui@{socket.gethostname()}"
    others = (each for each in (mail.user, own) if is_address(each))
    return mail.sender or next(others, "exportgui@localhost")


def _printable(text: str) -> str:
    """The text on one line, without what a mail cannot hold."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(shown.split())


def _refused(people: tuple[str, ...]) -> Message:
    return Message("the server refused {people}", people=people)


def describe(error: Exception) -> Message:
    """A mail error on one line, without the password that was sent."""
    if isinstance(error, ExportguiError):
        return error.message
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Message("the server refused the user name or password")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        advice = Message("change the kind of encryption or log-in in the settings")
        return joined("; ", (str(error), advice))
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return _refused(tuple(error.recipients))
    if isinstance(error, smtplib.SMTPSenderRefused):
        return _refused((error.sender,))
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        text = said.decode(errors="replace") if isinstance(said, bytes) else str(said)
        return verbatim(_printable(f"{error.smtp_code} {text}"))
    if isinstance(error, OSError) and error.strerror:
        return system_reason(error)
    return verbatim(_printable(str(error)) or type(error).__name__)


def _title(log: JobLog) -> Message:
    title = Message("Export job {number}", number=log.job_id)
    if name := " ".join(log.job_name.split()):
        title = Message("Export job {number} “{name}”", number=log.job_id, name=name)
    return joined(": ", (title, _headline(log)))


def _headline(log: JobLog) -> Message:
    if log.fatal_error:
        return Message("stopped")
    if log.state is JobState.CANCELLED:
        return log.state.word
    if log.file_error_count:
        return Message(
            "done, {number} of {total} failed",
            number=log.file_error_count,
            total=log.total_file_count,
        )
    return JobState.DONE.word


def _left_out(log: JobLog) -> int:
    return sum(detail.state is State.LEFT_OUT for detail in log.details)


def _body(log: JobLog) -> list[Message]:
    lines = [joined("", (_title(log), ".")), NOTHING]
    lines += [Message(template, number=getattr(log, name)) for template, name in _COUNTS]
    if log.fatal_message:
        lines += [NOTHING, Message("Stopped by: {reason}", reason=log.fatal_message)]
    lines += _section(
        Message("Failed:"),
        [detail.message for detail in log.details if detail.state is State.FAILED],
    )
    warned = [
        joined("", (row.message, " (", aux.message, ")"))
        for row in log.details
        if row.state is State.DONE
        for aux in row.aux
    ]
    lines += _section(Message("Warnings:"), [*log.warnings, *warned])
    return lines + _section(
        Message("Left out:"),
        [row.message for row in log.details if row.state is State.LEFT_OUT],
    )


def _section(title: Message, lines: list[Message]) -> list[Message]:
    if not lines:
        return []
    shown = [joined("", ("- ", on_one_line(line))) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(Message("… and {number} more", number=len(lines) - MOST_LINES))
    return [NOTHING, title, *shown]
