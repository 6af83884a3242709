"""Compose the mail about a finished job."""

from __future__ import annotations

from email.message import EmailMessage

from exportgui.job.mail.envelope import envelope
from exportgui.job.outcome import JobState, State, on_one_line
from exportgui.job.reporting.job_log import JobLog
from exportgui.messages import NOTHING, Message, joined, marked, render
from exportgui.settings import MailSettings
from exportgui.translations import lookup

MAX_LINES = 200
"""Files that are listed in a mail, of each kind."""

_COUNTS = (
    (marked("Files: {number}"), "total_file_count"),
    (marked("Exported: {number}"), "file_success_count"),
    (marked("  of them with warnings: {number}"), "file_warning_count"),
    (marked("  of them in place of an older file: {number}"), "file_update_count"),
    (marked("Failed: {number}"), "file_error_count"),
    (marked("Skipped, already there: {number}"), "file_duplicate_count"),
    (marked("Unchanged: {number}"), "unchanged_count"),
    (marked("Not reached: {number}"), "unfinished_count"),
)


def compose(log: JobLog, mail: MailSettings, language: str = "en") -> EmailMessage:
    """The mail: plain text, first the counts, then what failed."""
    translate = lookup(language)
    message = envelope(mail, render(_title(log), translate))
    lines = (render(line, translate) for line in _body(log))
    text = "".join(f"{line}\n" for line in lines)
    message.set_content(text.encode(errors="replace").decode())  # names may be no Unicode
    return message


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
    shown = [joined("", ("- ", on_one_line(line))) for line in lines[:MAX_LINES]]
    if len(lines) > MAX_LINES:
        shown.append(Message("… and {number} more", number=len(lines) - MAX_LINES))
    return [NOTHING, title, *shown]
