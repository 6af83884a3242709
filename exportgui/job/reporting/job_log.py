"""The log of a job, with the counts and rows of the reference.

Pages: r-job-log.md, r-job-log-detail.md, r-job-log-detail-aux.md.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from exportgui.catalog.scan_problem import UNREAD
from exportgui.job.outcome import JobState, State
from exportgui.job.planning.selection import UNMATCHED
from exportgui.job.submit_fields import NO_FIELDS, SubmitFields
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, joined, marked

MAIL_SENT = marked("mail sent to {people}")
_COUNTS = {
    "file_update_count": marked("{number} replaced"),
    "unchanged_count": marked("{number} unchanged"),
    "file_warning_count": marked("{number} with warnings"),
    "file_error_count": marked("{number} failed"),
    "file_duplicate_count": marked("{number} skipped"),
    "unfinished_count": marked("{number} not reached"),
}
"""Counts of a `JobLog` besides the exported files, in the order in which they are shown."""

_COUNT_NAMES = {
    "fileSuccessCount": "file_success_count",
    "fileErrorCount": "file_error_count",
    "fileWarningCount": "file_warning_count",
    "fileDuplicateCount": "file_duplicate_count",
    "fileUpdateCount": "file_update_count",
    "totalFileCount": "total_file_count",
    "transferSuccessCount": "transfer_success_count",
    "transferErrorCount": "transfer_error_count",
    "transferWarningCount": "transfer_warning_count",
}
"""The reference's counts (r-job-log.md), in its order."""


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


_TOLD = 20
_MORE = {
    UNREAD: marked("and {number} more that could not be read; the log as JSON names them all"),
    UNMATCHED: marked("and {number} more lines of the list; the log as JSON names them all"),
}


@dataclass(frozen=True, slots=True)
class Detail:
    """The row of one item. ``output``, ``state`` and ``kind`` are ours, beyond the reference.

    ``kind`` is why a source could not be used, see `RefusalKind`; empty for anything else.
    """

    message: Message
    log_type: str
    asset_name: str
    asset_type: str
    asset_handle: str
    aux: tuple[Aux, ...]
    output: str
    state: State
    kind: str = ""

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
            "kind": self.kind,
        }


@dataclass(frozen=True, slots=True)
class JobLog:
    """What a job did. Counts are of files, that is, of items of the job; a PDF page is one.

    - ``total_file_count``: every file the job was to export. Assets that cannot be exported are not
      counted, but have a row each.
    - ``file_success_count``: published, with or without a warning, new or in place of another.
    - ``file_error_count``: neither published nor skipped: the picture or its transfer failed.
    - ``file_warning_count``: published with at least one warning; part of the successes.
    - ``file_duplicate_count``: skipped because the name exists (policy ``skip``).
    - ``file_update_count``: published in place of an existing file (policies ``overwrite`` and
      ``changed``); part of the successes.
    - ``unchanged_count`` (ours): left alone because they are there already and neither source nor
      request changed since (policy ``changed``).
    - ``unfinished_count`` (ours): not exported yet when the job was cancelled or paused. Always:
      total = success + error + duplicate + unchanged + unfinished.
    - ``transfer_success_count``: published by this job, equal to the successes;
      ``transfer_error_count``: finished files that could not be published, part of the errors;
      ``transfer_warning_count``: published with a warning, equal to the warnings.
    - ``fatal_error``: a fault of the machine stopped the job; ``fatal_message`` says which.
    - ``destination`` and ``mail_to`` (ours) are as in the job's `Options`; ``archive`` is the ZIP
      that the job made, which may have a number added to its name.
    - ``after`` (ours): what went wrong with the command or the webhook that follow the job.
    - ``submitted``: what the submitJob document of the job said, written back into the log.
    - ``detail_total_rows``: the number of rows: the total, plus the assets left out. ``details``
      may hold fewer.
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
    unchanged_count: int = 0
    destination: str = ""
    mail_to: tuple[str, ...] = ()
    submitted: SubmitFields = NO_FIELDS
    archive: str = ""
    after: tuple[Message, ...] = ()

    @property
    def job_handle(self) -> str:
        """The job's handle, in the reference's ``number|name|`` form."""
        return f"{self.job_id}|{self.job_name}|"

    @property
    def exit_status(self) -> int:
        """0 done, 1 some failed, could not be scanned or are missing, 3 fault of the machine, 130
        cancelled.
        """
        if self.fatal_error:
            return 3
        if self.state is JobState.CANCELLED:
            return 130
        return 1 if self.file_error_count or self.unread or self.unmatched else 0

    @property
    def unread(self) -> tuple[Message, ...]:
        """What the job lacks because the scan could not read it; part of the warnings."""
        return unread_among(self.warnings)

    @property
    def unmatched(self) -> tuple[Message, ...]:
        """The lines of the job's list that name no asset, several or a set; also warnings."""
        return unmatched_among(self.warnings)

    def to_dict(self) -> dict[str, Any]:
        """Under the reference's names, ready for JSON."""
        return {
            "companyHandle": self.submitted.company_handle,
            "jobHandle": self.job_handle,
            "jobName": self.job_name,
            "originalJobName": self.job_name,
            "submitUserEmail": "",
            "logType": self.log_type,
            "jobSubType": "ExportJob",
            "startDate": _date(self.start),
            "endDate": _date(self.end),
            "description": self.submitted.description,
            **{name: getattr(self, count) for name, count in _COUNT_NAMES.items()},
            "fatalError": self.fatal_error,
            "detailTotalRows": self.detail_total_rows,
            "detailArray": [detail.to_dict() for detail in self.details],
            **self._own_fields(),
        }

    def _own_fields(self) -> dict[str, Any]:
        """What the reference's log lacks."""
        return {
            "userHandle": self.submitted.user_handle,
            "locale": self.submitted.locale,
            "state": self.state,
            "unchangedCount": self.unchanged_count,
            "unfinishedCount": self.unfinished_count,
            "fatalMessage": self.fatal_message,
            "warnings": list(self.warnings),
            "unread": [message.values["detail"] for message in self.unread],
            "unmatched": [message.values["detail"] for message in self.unmatched],
            "notes": list(self.notes),
            "destination": self.destination,
            "archive": self.archive,
            "after": list(self.after),
            "mailTo": list(self.mail_to),
            "mail": self.mail,
        }


def unread_among(warnings: Iterable[Message]) -> tuple[Message, ...]:
    """The warnings of a job about what the scan could not read."""
    return tuple(warning for warning in warnings if warning.template == UNREAD)


def unmatched_among(warnings: Iterable[Message]) -> tuple[Message, ...]:
    """The warnings of a job about lines of its list that name no asset, several or a set."""
    return tuple(warning for warning in warnings if warning.template == UNMATCHED)


def told_warnings(warnings: Sequence[Message]) -> Iterator[Message]:
    """The warnings of a job for people: of what a list or a scan lacks the first and a count.

    JSON has all of them.
    """
    many = {UNREAD: 0, UNMATCHED: 0}
    for warning in warnings:
        if warning.template in many:
            many[warning.template] += 1
        if many.get(warning.template, 0) <= _TOLD:
            yield warning
    for template, number in many.items():
        if number > _TOLD:
            yield Message(_MORE[template], number=number - _TOLD)


def counts(log: JobLog, shown: Callable[[int], str] = str) -> Message:
    """The counts of a job, each formatted by ``shown``, without those that are 0."""
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
    except (OverflowError, ValueError, OSError):  # a damaged row
        return None
