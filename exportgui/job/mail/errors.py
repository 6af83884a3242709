"""What goes wrong while a mail is sent: in words, and whether another attempt may help."""

from __future__ import annotations

import smtplib

from exportgui.errors import ExportguiError
from exportgui.job.mail.delivery import NoPasswordError, TooLateError
from exportgui.job.mail.envelope import on_a_line
from exportgui.job.mail.results import refusal
from exportgui.messages import Message, joined, quoted, verbatim
from exportgui.system_errors import system_reason


def is_for_now(error: Exception) -> bool:
    """Whether the same mail may be taken later: no connection, or a code of 400 to 499 (RFC 5321).

    A server that says 500 or more means the mail, or the settings.
    """
    if isinstance(error, smtplib.SMTPConnectError | smtplib.SMTPServerDisconnected):
        return True
    if isinstance(error, smtplib.SMTPResponseException):
        return is_code_for_now(error.smtp_code)
    if isinstance(error, smtplib.SMTPException):
        return False
    return isinstance(error, OSError | TooLateError | NoPasswordError)


def is_code_for_now(code: int) -> bool:
    """Whether a server's code stands for "not now"; smtplib has -1 for an answer without one."""
    return code < 500


def describe(error: Exception) -> Message:
    """A mail error on one line, without the password that was sent."""
    if isinstance(error, ExportguiError):
        return error.message
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Message("the server refused the user name or password")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        advice = Message("change the kind of encryption or log-in in the settings")
        return joined("; ", (quoted(str(error)), advice))
    if isinstance(error, smtplib.SMTPSenderRefused):
        return refusal((error.sender,))
    if isinstance(error, smtplib.SMTPResponseException):
        return _answer(error)
    if isinstance(error, OSError) and error.strerror:
        return system_reason(error)
    line = on_a_line(str(error))
    return quoted(line) if line else verbatim(type(error).__name__)


def _answer(error: smtplib.SMTPResponseException) -> Message:
    answer = error.smtp_error
    text = answer.decode(errors="replace") if isinstance(answer, bytes) else str(answer)
    return quoted(on_a_line(f"{error.smtp_code} {text}"))
