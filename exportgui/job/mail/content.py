"""What a mail about a job says, before it is put into words of a language, as text or as HTML."""

from __future__ import annotations

from collections.abc import Iterator

from exportgui.job.outcome import JobState, State, on_one_line
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.reporting.tables import local_time
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, marked

MAX_LINES = 50
"""Files that are listed in a mail, of each kind; the attached log has all."""

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
_ALWAYS = ("total_file_count", "file_success_count", "file_error_count")
"""Counts that are told even where they are 0."""


@dataclass(frozen=True, slots=True)
class Section:
    """A list under a title, of which ``more`` lines were left out; ``kind`` is for its colour."""

    title: Message
    kind: str
    lines: tuple[Message, ...]
    more: int


@dataclass(frozen=True, slots=True)
class MailContent:
    """``kind`` is how it ended: good, warning or bad; "" while it goes on.

    ``times`` are when it began and ended; ``folder`` is where its files are.
    """

    title: Message
    kind: str
    counts: tuple[Message, ...]
    folder: str
    times: tuple[Message, ...]
    fatal: Message
    sections: tuple[Section, ...]


def content_of(log: JobLog) -> MailContent:
    """What is said of a job that begins, or has ended."""
    times = [Message("Began: {time}", time=local_time(log.start))]
    if log.state is not JobState.RUNNING and log.end is not None:
        times.append(Message("Ended: {time}", time=local_time(log.end)))
    fatal = log.fatal_message
    return MailContent(
        title=_title(log),
        kind=_kind(log),
        counts=tuple(_counts(log)),
        folder=log.destination,
        times=tuple(times),
        fatal=Message("Stopped by: {reason}", reason=fatal) if fatal else NOTHING,
        sections=tuple(section for section in _sections(log) if section.lines),
    )


def _title(log: JobLog) -> Message:
    title = Message("Export job {number}", number=log.job_id)
    if name := " ".join(log.job_name.split()):
        title = Message("Export job {number} “{name}”", number=log.job_id, name=name)
    return joined(": ", (title, _headline(log)))


def _headline(log: JobLog) -> Message:
    if log.state is JobState.RUNNING:
        return Message("has begun")
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


def _kind(log: JobLog) -> str:
    if log.state is JobState.RUNNING:
        return ""
    if log.fatal_error or log.file_error_count:
        return "bad"
    is_whole = log.state is JobState.DONE and not log.file_warning_count and not log.warnings
    return "good" if is_whole else "warning"


def _counts(log: JobLog) -> Iterator[Message]:
    begins = log.state is JobState.RUNNING
    for template, name in _COUNTS[:1] if begins else _COUNTS:
        if (number := getattr(log, name)) or name in _ALWAYS:
            yield Message(template, number=str(number))


def _sections(log: JobLog) -> Iterator[Section]:
    if log.state is JobState.RUNNING:
        return
    failed = [row.message for row in log.details if row.state is State.FAILED]
    yield _section(Message("Failed:"), "bad", failed)
    warned = [
        joined("", (row.message, " (", aux.message, ")"))
        for row in log.details
        if row.state is State.DONE
        for aux in row.aux
    ]
    yield _section(Message("Warnings:"), "warning", [*log.warnings, *warned])
    left_out = [row.message for row in log.details if row.state is State.LEFT_OUT]
    yield _section(Message("Left out:"), "warning", left_out)


def _section(title: Message, kind: str, lines: list[Message]) -> Section:
    shown = tuple(map(on_one_line, lines[:MAX_LINES]))
    return Section(title, kind, shown, len(lines) - len(shown))
