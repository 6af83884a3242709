"""What is said of the mails of a job: in its log, and where it is shown."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from exportgui.job.ledger.mail_table import MailState, Occasion, QueuedMail
from exportgui.job.reporting.job_log import MAIL_SENT
from exportgui.job.reporting.tables import local_time
from exportgui.messages import NOTHING, Message, joined, marked

_ABOUT = {
    Occasion.START: marked("mail about the start: {text}"),
    Occasion.END: marked("mail about the end: {text}"),
}
WAITS = Message("the mail waits to be sent")


def result(mail: QueuedMail) -> Message:
    """What became of one mail."""
    if not mail.attempts:
        return WAITS
    parts = [Message(MAIL_SENT, people=mail.taken)] if mail.taken else []
    parts += [refusal(mail.refused)] if mail.refused and mail.taken else []
    if mail.recipients or not mail.taken:
        parts.append(_failure(mail))
    elif mail.note:
        parts.append(mail.note)
    return _line(parts)


def _failure(mail: QueuedMail) -> Message:
    detail = mail.note or refusal(mail.recipients or mail.refused)
    if mail.state is MailState.WAITING:
        return Message(
            "the mail could not be sent yet: {detail}; it is tried again from {time} on",
            detail=detail,
            time=_minute(mail.due),
        )
    if mail.recipients:
        return Message(
            "the mail was given up after a day and {number} attempts: {detail}",
            number=mail.attempts,
            detail=detail,
        )
    return Message("the mail could not be sent: {detail}", detail=detail)


def refusal(people: Sequence[str]) -> Message:
    """Whom the server refused."""
    return Message("the server refused {people}", people=tuple(people))


def told(mails: Sequence[QueuedMail]) -> Message:
    """What became of the mails of a job, newest first: of the end, and of its start if need be."""
    last = {mail.occasion: mail for mail in mails}
    end = last.get(Occasion.END)
    start = last.get(Occasion.START)
    parts = [] if end is None else [result(end)]
    if start is not None and (end is None or start.state is not MailState.SENT):
        parts.append(Message(_ABOUT[Occasion.START], text=result(start)))
    return _line(parts)


def line(mail: QueuedMail) -> Message:
    """A mail on a line of its own: what it tells of, when it was made, and what became of it."""
    when = Message("made {time}", time=_minute(mail.created))
    return Message(_ABOUT[mail.occasion], text=joined(", ", (when, result(mail))))


def document(mail: QueuedMail) -> dict[str, Any]:
    """A mail for JSON."""
    waits = mail.state is MailState.WAITING
    return {
        "occasion": str(mail.occasion),
        "state": str(mail.state),
        "created": local_time(mail.created),
        "attempts": mail.attempts,
        "nextAttempt": local_time(mail.due) if waits else None,
        "result": result(mail),
    }


def _line(parts: Sequence[Message]) -> Message:
    """Parts of a line; one alone keeps its template, by which it is known."""
    if not parts:
        return NOTHING
    return parts[0] if len(parts) == 1 else joined("; ", parts)


def _minute(seconds: float) -> str:
    return datetime.datetime.fromtimestamp(seconds).astimezone().strftime("%Y-%m-%d %H:%M")
