"""Build the log of a job from the rows of the ledger.

Pages: r-job-log-types.md, r-job-log-file-types.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from exportgui.boundary import asset_boundary
from exportgui.errors import SourceError
from exportgui.job.outcome import UNFINISHED, ItemRow, JobRow, JobState, Standing, State
from exportgui.job.reporting.job_log import Aux, Detail, JobLog
from exportgui.job.submit_fields import SubmitFields
from exportgui.messages import Message, joined, marked

T = TypeVar("T")

_UNEXPORTED = {
    State.SKIPPED: marked("skipped: {reason}"),
    State.LEFT_OUT: marked("left out: {reason}"),
}

# The reference has no log types of export's own; these are those of its retrieval jobs.
_LOG_TYPES = {
    State.DONE: "ReturnSuccess",
    State.FAILED: "GetFailure",
    State.SKIPPED: "DuplicateSkipped",
    State.UNCHANGED: "DuplicateSkipped",
    State.LEFT_OUT: "UploadWarning",
    State.PENDING: "FileCancel",
    State.PUBLISHING: "FileCancel",
}
_JOB_TYPES = {
    JobState.DONE: "EndGet",
    JobState.CANCELLED: "FileCancel",
    JobState.PAUSED: "FatalError",
    JobState.RUNNING: "BeginGet",
}
_FILE_TYPES = {
    "Image": "MasterImage",
    "AnimatedGif": "MasterImage",
    "WindowsCovering": "WindowCovering",
} | {
    name: name
    for name in (
        *("Aco", "Cabinet", "Catalog", "Font", "IccProfile", "ImageMap", "ImageSet", "Mask"),
        *("Pdf", "PsdTemplate", "RenderSet", "SpinSet", "Svg", "Template", "Video", "ViewerSwf"),
        *("Vignette", "Watermark", "Xml", "Xsl", "Zip"),
    )
}
"""Types of assets as the job log's file types; those without a row are ``NoType``."""


def build_log(job: JobRow, items: Iterable[ItemRow]) -> JobLog:
    """The log with a row for each item, in the job's order."""
    standings: Counter[Standing] = Counter()
    details = []
    for row in items:
        standings[Standing(row.state, bool(row.warnings), row.replaced, row.transferred)] += 1
        details.append(row_or_reason(row, _detail))
    return counted_log(job, standings, details)


def row_or_reason(row: ItemRow, make: Callable[[ItemRow], T]) -> T:
    """What ``make`` makes of a row; a damaged row loses its damaged fields and gets a warning."""
    try:
        with asset_boundary(row.label):
            return make(row)
    except SourceError as error:
        warnings = (error.reason,)
        return make(replace(row, identity=None, seconds=0.0, finished=None, warnings=warnings))


def counted_log(
    job: JobRow, standings: Mapping[Standing, int], details: Iterable[Detail] = ()
) -> JobLog:
    """The log of a job from the number of its items of each standing."""
    return JobLog(
        **_counts_and_places(job, standings),
        job_id=job.id,
        job_name=job.name,
        state=job.state,
        log_type=_JOB_TYPES[job.state],
        start=job.created,
        end=job.ended,
        fatal_error=bool(job.fatal),
        fatal_message=job.fatal,
        detail_total_rows=sum(standings.values()),
        details=tuple(details),
        warnings=job.warnings,
        mail=job.mail,
        notes=job.notes,
    )


def _counts_and_places(job: JobRow, standings: Mapping[Standing, int]) -> dict[str, Any]:
    """The counts of a `JobLog`, where the job's files and mails go, and what its document said."""
    archive = job.archive
    is_packed = archive is not None and archive.is_published
    return {
        **_file_counts(standings),
        "destination": job.destination,
        "mail_to": tuple(job.options.get("mail_to", ())),
        "submitted": SubmitFields.from_fields(job.options.get("submitted", {})),
        "archive": str(archive.path) if archive is not None and is_packed else "",
    }


def _file_counts(standings: Mapping[Standing, int]) -> dict[str, int]:
    """The counts of a `JobLog` by name."""
    counts: Counter[str] = Counter()
    for standing, number in standings.items():
        counts.update(dict.fromkeys(_counters(standing), number))
    return {
        "total_file_count": counts["file"],
        "file_success_count": counts["success"],
        "file_error_count": counts["error"],
        "file_warning_count": counts["warning"],
        "file_duplicate_count": counts["duplicate"],
        "file_update_count": counts["update"],
        "unchanged_count": counts["unchanged"],
        "unfinished_count": counts["unfinished"],
        "transfer_success_count": counts["success"],
        "transfer_error_count": counts["untransferred"],
        "transfer_warning_count": counts["warning"],
    }


def _counters(standing: Standing) -> Iterator[str]:
    """The counters that an item adds to."""
    if standing.state is State.LEFT_OUT:
        return
    yield "file"
    if standing.state is State.DONE:
        yield "success"
        yield from ("warning",) * standing.warned
        yield from ("update",) * standing.replaced
    elif standing.state is State.FAILED:
        yield "error"
        yield from ("untransferred",) * (standing.transferred is False)
    elif standing.state is State.SKIPPED:
        yield "duplicate"
    elif standing.state is State.UNCHANGED:
        yield "unchanged"
    elif standing.state in UNFINISHED:
        yield "unfinished"


def _detail(row: ItemRow) -> Detail:
    is_update = row.state is State.DONE and row.replaced
    return Detail(
        message=joined(": ", (row.label, item_message(row))),
        log_type="FileUpdated" if is_update else _LOG_TYPES[row.state],
        asset_name=row.asset_name,
        asset_type=_FILE_TYPES.get(row.asset_type, "NoType"),
        asset_handle=row.portable_handle,
        aux=tuple(Aux(warning, "UploadWarning", row.finished) for warning in row.warnings),
        output=row.output if row.state in (State.DONE, State.UNCHANGED) else "",
        state=row.state,
        kind=row.kind,
    )


def item_message(row: ItemRow) -> Message:
    """The result of an item, without its name."""
    if row.state is State.DONE:
        return Message("exported as {file}", file=row.output)
    if row.state is State.UNCHANGED:
        return row.message or Message("unchanged since it was exported as {file}", file=row.output)
    if row.state in UNFINISHED:
        return Message("not exported yet")
    return unexported(row.state, row.message)


def unexported(state: State, reason: Message) -> Message:
    """Why an item was not exported; the words "skipped" or "left out" come before it."""
    template = _UNEXPORTED.get(state)
    return reason if template is None else Message(template, reason=reason)
