"""The mail about a finished job, for exactly the outcomes its emailSetting names. Page:
r-email-settings.md.

=================  =======================================================================
``All``            whatever became of the job: done, cancelled or stopped
``Error``          at least one file failed, or the job was stopped by the machine
``ErrorAndWarning``  as Error, or a file or the job as a whole has a warning
``JobCompletion``  the job came to its end, with or without errors; not when it was
                   cancelled or stopped, for then it has not
``None``           never
=================  =======================================================================
"""

from __future__ import annotations

import smtplib
import socket
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from exportgui.job.outcome import JobState, State
from exportgui.job.reporting.job_log import JobLog
from exportgui.settings import MailSettings, mail_password

TIMEOUT = 20.0
MOST_LINES = 200
_COUNTS = (
    ("Files", "total_file_count"),
    ("Exported", "file_success_count"),
    ("  of them with warnings", "file_warning_count"),
    ("  of them in place of an older file", "file_update_count"),
    ("Failed", "file_error_count"),
    ("Skipped, already there", "file_duplicate_count"),
    ("Not reached", "unfinished_count"),
)


def wants_mail(setting: str, log: JobLog) -> bool:
    """Whether a job with this emailSetting and this end is worth a mail."""
    errors = log.fatal_error or log.file_error_count > 0
    warnings = log.file_warning_count > 0 or bool(log.warnings) or _left_out(log) > 0
    return {
        "All": True,
        "Error": errors,
        "ErrorAndWarning": errors or warnings,
        "JobCompletion": log.state is JobState.DONE,
        "None": False,
    }[setting]


class Mailer:
    """Sends the mail of a job; ``password`` overrides the environment and the keyring."""

    def __init__(self, mail: MailSettings, password: str | None = None) -> None:
        self._mail = mail
        self._password = password

    def __call__(self, log: JobLog, setting: str) -> str:
        """Send where the setting asks for it; returns what to say in the log, never raises for the
        mail's sake.
        """
        if not wants_mail(setting, log):
            return ""
        mail = self._mail
        if not mail.host or not mail.recipients:
            missing = "mail server" if not mail.host else "recipient"
            return f"no mail was sent: no {missing} is set up in the settings"
        try:
            self._send(compose(log, mail))
        except (OSError, smtplib.SMTPException, ValueError) as error:
            return f"the mail could not be sent: {describe(error)}"
        return f"mail sent to {', '.join(mail.recipients)}"

    def test(self) -> str:
        """Send a mail that says nothing but that mail arrives; returns why it could not be sent,
        empty when it was.
        """
        message = _envelope(self._mail, "Mail from exportgui arrives")
        message.set_content("This is a test of the mail settings of exportgui.\n")
        try:
            self._send(message)
        except (OSError, smtplib.SMTPException, ValueError) as error:
            return describe(error)
        return ""

    def _send(self, message: EmailMessage) -> None:
        mail = self._mail
        context = ssl.create_default_context()
        if mail.tls == "ssl":
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                mail.host, mail.effective_port, timeout=TIMEOUT, context=context
            )
        else:
            server = smtplib.SMTP(mail.host, mail.effective_port, timeout=TIMEOUT)
        with server:
            if mail.tls == "starttls":
                server.starttls(context=context)
            if mail.user:
                password = (
                    self._password if self._password is not None else mail_password(mail.user)
                )
                if password is None:
                    raise ValueError(
                        f"no password for {mail.user} in EXPORTGUI_SMTP_PASSWORD or the keyring"
                    )
                server.login(mail.user, password)
            server.send_message(message)


def compose(log: JobLog, mail: MailSettings) -> EmailMessage:
    """The mail: plain text, counts first, then what failed."""
    message = _envelope(mail, f"{_title(log)}: {_headline(log)}")
    message.set_content("\n".join(_body(log)) + "\n")
    return message


def _envelope(mail: MailSettings, subject: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = mail.sender or mail.user or f"exportgui@{socket.gethostname()}"
    message["To"] = ", ".join(mail.recipients)
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain="exportgui.invalid")
    return message


def describe(error: Exception) -> str:
    """One line of a mail error, without what the server was told."""
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return "the server refused the user name or password"
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return f"{error}; change the kind of encryption or log-in in the settings"
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return f"the server refused {', '.join(error.recipients)}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return " ".join(str(error).split()) or type(error).__name__


def _title(log: JobLog) -> str:
    name = " ".join(log.job_name.split())
    return f"Export job {log.job_id}" + (f" “{name}”" if name else "")


def _headline(log: JobLog) -> str:
    if log.fatal_error:
        return "stopped"
    if log.state is JobState.CANCELLED:
        return "cancelled"
    if log.file_error_count:
        return f"done, {log.file_error_count} of {log.total_file_count} failed"
    return "done"


def _left_out(log: JobLog) -> int:
    return sum(detail.state is State.LEFT_OUT for detail in log.details)


def _body(log: JobLog) -> list[str]:
    lines = [f"{_title(log)}: {_headline(log)}.", ""]
    lines += [f"{label}: {getattr(log, name)}" for label, name in _COUNTS]
    if log.fatal_message:
        lines += ["", f"Stopped by: {log.fatal_message}"]
    lines += _section(
        "Failed", [detail.message for detail in log.details if detail.state is State.FAILED]
    )
    warned = [
        f"{row.message} ({aux.message})"
        for row in log.details
        if row.state is State.DONE
        for aux in row.aux
    ]
    lines += _section("Warnings", [*log.warnings, *warned])
    return lines + _section(
        "Left out", [row.message for row in log.details if row.state is State.LEFT_OUT]
    )


def _section(title: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    more = [f"… and {len(lines) - MOST_LINES} more"] if len(lines) > MOST_LINES else []
    return ["", f"{title}:", *(f"- {' '.join(line.split())}" for line in lines[:MOST_LINES]), *more]
