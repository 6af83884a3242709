"""Decide what becomes of a name that a file may have, by the policy ``changed``.

An output is written if it is new, or if its source or request changed. A file that was altered
since it was exported, or that no job wrote, is never replaced unless the options say so.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from exportgui.job.model import Options
from exportgui.job.output_record import OutputRecord, OutputRecords, is_as_recorded
from exportgui.job.planning.planned_asset import PlannedAsset
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, marked
from exportgui.render import revision

ALTERED = marked("{name} was altered since its export and is kept; exported as {file}")
FOREIGN = marked("{name} was not exported by this program and is kept; exported as {file}")
KEPT = marked("{name} was altered since its export and is left alone")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an output goes, and whether it is written at all.

    ``recorded`` is the file that it replaces or, if it ``is_unchanged``, that stays; ``reason``
    tells that the latter was altered. ``beside`` is the template of the warning that the output
    goes beside a file, "" if it does not.
    """

    output: str
    recorded: OutputRecord | None = None
    replaces: bool = False
    is_unchanged: bool = False
    reason: Message = NOTHING
    beside: str = ""


class ChangedOutputs:
    """Compares outputs with the ``records`` of the destination and with its files.

    ``is_taken(output)`` tells whether a file has the name, in any case.
    """

    def __init__(
        self, options: Options, records: OutputRecords, is_taken: Callable[[str], bool]
    ) -> None:
        self._options = options
        self._records = records
        self._is_taken = is_taken
        self._folder = os.path.join(options.destination, "")  # noqa: PTH118

    def place(self, planned: PlannedAsset, name: str) -> Placement:
        """What becomes of an output that would have this name, relative to the destination."""
        record = self._records.find(name)
        if ours := self._unaltered(record, name):
            return self._updated(planned, name, ours)
        place = name if record is None else record.output
        if self._status(place) is None:
            return self._beside(name, record) if self._is_taken(name) else Placement(name)
        if record is not None and is_same(planned, record):
            reason = Message(KEPT, name=place)
            return Placement(place, record, is_unchanged=True, reason=reason)
        if self._options.replace_altered:
            return Placement(place, replaces=True)
        return self._beside(name, record)

    def is_unaltered(self, record: OutputRecord) -> OutputRecord | None:
        """The record, with the file's time, if its file is as it was recorded; else None."""
        status = self._status(record.output)
        if status is None or not is_as_recorded(
            status, record, lambda: file_digest(self._options.destination / record.output)
        ):
            return None
        if status.st_mtime_ns == record.mtime_ns:
            return record
        return replace(record, mtime_ns=status.st_mtime_ns, is_refreshed=True)

    def _unaltered(self, record: OutputRecord | None, name: str) -> OutputRecord | None:
        """The record whose file is there, unaltered; that of a job that was killed comes first."""
        newest = -1 if record is None else record.job_id
        for killed in self._records.interrupted(name):
            if killed.job_id > newest and (found := self.is_unaltered(killed)):
                return found
        return None if record is None else self.is_unaltered(record)

    def _updated(self, planned: PlannedAsset, name: str, record: OutputRecord) -> Placement:
        """What becomes of a file that is as it was recorded."""
        is_older = self._options.refresh and record.render_revision < revision.RENDER_REVISION
        # of another case: the source was renamed, and the system may tell the two names apart
        is_named_so = name == record.planned_output
        if is_same(planned, record) and is_named_so and not is_older:
            return Placement(record.output, record, is_unchanged=True)
        return Placement(record.output if is_named_so else name, record, replaces=True)

    def _beside(self, name: str, record: OutputRecord | None) -> Placement:
        if self._options.replace_altered:
            return Placement(name, replaces=True)
        return Placement(name, beside=FOREIGN if record is None else ALTERED)

    def _status(self, output: str) -> os.stat_result | None:
        try:
            return os.lstat(self._folder + output)  # a Path takes longer
        except OSError:
            return None


def is_same(planned: PlannedAsset, record: OutputRecord) -> bool:
    """Whether the output was made of the same source, as it is now, by the same request."""
    return (
        bool(planned.request_hash)
        and record.request_hash == planned.request_hash
        and record.is_of(planned.identity)
    )


def file_digest(path: Path) -> str | None:
    """The SHA-256 of a file in hex; None if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
