"""The job log, with the counts and rows of the reference. Pages: r-job-log.md, r-job-log-detail.md,
r-job-log-detail-aux.md, r-job-log-types.md, r-job-log-file-types.md.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from exportgui.boundary import asset_boundary
from exportgui.errors import SourceError
from exportgui.job.outcome import UNFINISHED, ItemRow, JobRow, JobState, Standing, State
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, marked, verbatim

T = TypeVar("T")

MAIL_SENT = marked("mail sent to {people}")
_UNEXPORTED = {
    State.SKIPPED: marked("skipped: {reason}"),
    State.LEFT_OUT: marked("left out: {reason}"),
}
_COUNTS = {
    "file_update_count": marked("{number} replaced"),
    "file_warning_count": marked("{number} with warnings"),
    "file_error_count": marked("{number} failed"),
    "file_duplicate_count": marked("{number} skipped"),
    "unfinished_count": marked("{number} not reached"),
}
"""Counts of a `JobLog` beside those exported, in the order in which they are told."""

# The reference has no log types of export's own; these are those of its retrieval jobs.
_LOG_TYPES = {
    State.DONE: "ReturnSuccess",
    State.FAILED: "GetFailure",
    State.SKIPPED: "DuplicateSkipped",
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
# Asset types among the job log's file types: their name there, where it differs; the rest are
# NoType.
_FILE_TYPES = {
    "Image": "MasterImage",
    "AnimatedGif": "MasterImage",
    "WindowsCovering": "WindowCovering",
} | {
    name: name
    for name in (
        *(
            "Aco",
            "Cabinet",
            "Catalog",
            "Font",
            "IccProfile",
            "ImageMap",
            "ImageSet",
            "Mask",
            "Pdf",
            "PsdTemplate",
        ),
        *(
            "RenderSet",
            "SpinSet",
            "Svg",
            "Template",
            "Video",
            "ViewerSwf",
            "Vignette",
            "Watermark",
            "Xml",
            "Xsl",
            "Zip",
        ),
    )
}


@dataclass(frozen=True, slots=True)
class Aux:
    """A supplementary message of a row."""

    message: Message
    log_type: str
    created: float | None

    def to_dict(self) -> dict[str, Any]:
        """Under the reference's names."""
        return {
            "logMessage": self.message,
            "logType": self.log_type,
            "dateCreated": _date(self.created),
        }


@dataclass(frozen=True, slots=True)
class Detail:
    """One row: what became of one file. ``output`` and ``state`` are ours, beyond the reference."""

    message: Message
    log_type: str
    asset_name: str
    asset_type: str
    asset_handle: str
    aux: tuple[Aux, ...]
    output: str
    state: State

    def to_dict(self) -> dict[str, Any]:
        """Under the reference's names."""
        return {
            "logMessage": self.message,
            "logType": self.log_type,
            "assetName": self.asset_name,
            "assetType": self.asset_type,
            "assetHandle": self.asset_handle,
            "auxArray": [aux.to_dict() for aux in self.aux],
            "output": self.output,
            "state": self.state,
        }


@dataclass(frozen=True, slots=True)
class JobLog:
    """What a job did. Each count counts files, that is, items of the job; a PDF page is one.

    - ``total_file_count``: every file the job was to export. Assets left out because no export
      takes them are not in it; they have a row each.
    - ``file_success_count``: published, with or without a warning, new or in place of another.
    - ``file_error_count``: neither published nor skipped: the picture or its transfer failed.
    - ``file_warning_count``: published with at least one warning; part of the successes.
    - ``file_duplicate_count``: skipped because the name exists (policy ``skip``).
    - ``file_update_count``: published in place of an existing file (policy ``overwrite``); part of
      the successes.
    - ``unfinished_count`` (ours): not reached when the job was cancelled or paused. Always: total =
      success + error + duplicate + unfinished.
    - ``transfer_success_count``: put into the chosen folder by this job, equal to the successes;
      ``transfer_error_count``: finished files that could not be put in place, part of the errors;
      ``transfer_warning_count``: files of which a warning came up, part of the transfers, equal to
      the warnings.
    - ``fatal_error``: the world stopped the job; ``fatal_message`` says how.
    - ``detail_total_rows``: rows there are: the total, plus the assets left out. ``details`` may
      hold fewer.
    """

    job_id: int
    job_name: str
    state: JobState
    log_type: str
    start: float
    end: float | None
    total_file_count: int
    file_success_count: int
    file_error_count: int
    file_warning_count: int
    file_duplicate_count: int
    file_update_count: int
    unfinished_count: int
    transfer_success_count: int
    transfer_error_count: int
    transfer_warning_count: int
    fatal_error: bool
    fatal_message: Message
    detail_total_rows: int
    details: tuple[Detail, ...]
    warnings: tuple[Message, ...] = ()
    mail: Message = NOTHING
    notes: tuple[Message, ...] = ()

    @property
    def job_handle(self) -> str:
        """The job's handle, in the reference's ``number|name|`` form."""
        return f"{self.job_id}|{self.job_name}|"

    @property
    def exit_status(self) -> int:
        """What the command line returns: 0 all done, 1 some failed, 3 the world stopped it, 130
        cancelled.
        """
        if self.fatal_error:
            return 3
        if self.state is JobState.CANCELLED:
            return 130
        return 1 if self.file_error_count else 0

    def to_dict(self) -> dict[str, Any]:
        """Under the reference's names, ready for JSON."""
        return {
            "companyHandle": "",
            "jobHandle": self.job_handle,
            "jobName": self.job_name,
            "originalJobName": self.job_name,
            "submitUserEmail": "",
            "logType": self.log_type,
            "jobSubType": "ExportJob",
            "startDate": _date(self.start),
            "endDate": _date(self.end),
            "description": "",
            "fileSuccessCount": self.file_success_count,
            "fileErrorCount": self.file_error_count,
            "fileWarningCount": self.file_warning_count,
            "fileDuplicateCount": self.file_duplicate_count,
            "fileUpdateCount": self.file_update_count,
            "totalFileCount": self.total_file_count,
            "transferSuccessCount": self.transfer_success_count,
            "transferErrorCount": self.transfer_error_count,
            "transferWarningCount": self.transfer_warning_count,
            "fatalError": self.fatal_error,
            "detailTotalRows": self.detail_total_rows,
            "detailArray": [detail.to_dict() for detail in self.details],
            "state": self.state,
            "unfinishedCount": self.unfinished_count,
            "fatalMessage": self.fatal_message,
            "warnings": list(self.warnings),
            "notes": list(self.notes),
            "mail": self.mail,
        }


def build_log(job: JobRow, items: Iterable[ItemRow]) -> JobLog:
    """The log with a row for each item, in the job's order; each is looked at once."""
    standings: Counter[Standing] = Counter()
    details = []
    for row in items:
        standings[Standing(row.state, bool(row.warnings), row.replaced, row.transferred)] += 1
        details.append(told(row, _detail))
    return counted_log(job, standings, details)


def told(row: ItemRow, tell: Callable[[ItemRow], T]) -> T:
    """What ``tell`` makes of a row; of one that it cannot tell, what is certain, with the reason as
    a warning.
    """
    try:
        with asset_boundary(row.label):
            return tell(row)
    except SourceError as error:
        warnings = (verbatim(error.reason),)
        return tell(replace(row, identity=None, seconds=0.0, finished=None, warnings=warnings))


def counted_log(
    job: JobRow, standings: Mapping[Standing, int], details: Iterable[Detail] = ()
) -> JobLog:
    """The log of a job, so many of whose items stand so."""
    counts: Counter[str] = Counter()
    for standing, number in standings.items():
        counts.update(dict.fromkeys(_marks(standing), number))
    return JobLog(
        job_id=job.id,
        job_name=job.name,
        state=job.state,
        log_type=_JOB_TYPES[job.state],
        start=job.created,
        end=job.ended,
        total_file_count=counts["file"],
        file_success_count=counts["success"],
        file_error_count=counts["error"],
        file_warning_count=counts["warning"],
        file_duplicate_count=counts["duplicate"],
        file_update_count=counts["update"],
        unfinished_count=counts["unfinished"],
        transfer_success_count=counts["success"],
        transfer_error_count=counts["untransferred"],
        transfer_warning_count=counts["warning"],
        fatal_error=bool(job.fatal),
        fatal_message=job.fatal,
        detail_total_rows=sum(standings.values()),
        details=tuple(details),
        warnings=job.warnings,
        mail=job.mail,
        notes=job.notes,
    )


def _marks(one: Standing) -> Iterator[str]:
    """What an item counts as."""
    if one.state is State.LEFT_OUT:
        return
    yield "file"
    if one.state is State.DONE:
        yield "success"
        yield from ("warning",) * one.warned
        yield from ("update",) * one.replaced
    elif one.state is State.FAILED:
        yield "error"
        yield from ("untransferred",) * (one.transferred is False)
    elif one.state is State.SKIPPED:
        yield "duplicate"
    elif one.state in UNFINISHED:
        yield "unfinished"


def _detail(row: ItemRow) -> Detail:
    return Detail(
        message=joined(": ", (row.label, item_message(row))),
        log_type="FileUpdated"
        if row.state is State.DONE and row.replaced
        else _LOG_TYPES[row.state],
        asset_name=row.asset_name,
        asset_type=_FILE_TYPES.get(row.asset_type, "NoType"),
        asset_handle=row.handle,
        aux=tuple(Aux(warning, "UploadWarning", row.finished) for warning in row.warnings),
        output=row.output if row.state is State.DONE else "",
        state=row.state,
    )


def item_message(row: ItemRow) -> Message:
    """What became of an item, without its name."""
    if row.state is State.DONE:
        return Message("exported as {file}", file=row.output)
    if row.state in UNFINISHED:
        return Message("not exported yet")
    return unexported(row.state, row.message)


def unexported(state: State, reason: Message) -> Message:
    """Why an item was skipped, left out, or failed, which goes without saying."""
    template = _UNEXPORTED.get(state)
    return reason if template is None else Message(template, reason=reason)


def counts(log: JobLog, shown: Callable[[int], str] = str) -> Message:
    """A job in numbers, each as ``shown`` has it; those that are 0 are left out."""
    exported = Message(
        "{number} of {total} exported",
        number=shown(log.file_success_count),
        total=shown(log.total_file_count),
    )
    more = (
        Message(template, number=shown(getattr(log, name)))
        for name, template in _COUNTS.items()
        if getattr(log, name)
    )
    return joined(", ", (exported, *more))


def _date(seconds: float | None) -> str | None:
    if seconds is None:
        return None
    try:
        return datetime.datetime.fromtimestamp(seconds, datetime.UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError):  # no time that there is: a damaged row
        return None
