"""Decide what becomes of a name that a file may have, by the policy ``changed``.

An output is written if it is new, or if its source or request changed. A file that was altered
since it was exported, or that no job wrote, is never replaced unless the options say so.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Set
from dataclasses import replace
from pathlib import Path

from exportgui.job.model import Options
from exportgui.job.output_record import OutputRecord, OutputRecords, RecordKey, is_as_recorded
from exportgui.job.planning.planned_asset import PlannedAsset
from exportgui.job.planning.recorded_assets import RecordedAssets, record_key
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, marked
from exportgui.render import revision

ALTERED = marked("{name} was altered since its export and is kept; exported as {file}")
FOREIGN = marked("{name} was not exported by this program and is kept; exported as {file}")
OF_ANOTHER = marked("{name} is the output of {asset} and is kept; exported as {file}")
KEPT = marked("{name} was altered since its export and is left alone")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an output goes, and whether it is written at all.

    ``recorded`` is the file that it replaces or, if it ``is_unchanged``, that stays; ``reason``
    tells that the latter was altered. ``beside`` is the template of the warning that it goes
    beside the file ``output``, "" if it does not.
    """

    output: str
    recorded: OutputRecord | None = None
    replaces: bool = False
    is_unchanged: bool = False
    reason: Message = NOTHING
    beside: str = ""


class ChangedOutputs:
    """Compares outputs with the ``records`` of the destination and with its files.

    ``is_taken(output)`` tells whether a file has the name, in any case; ``folder`` is the
    destination with a slash.
    """

    def __init__(
        self,
        options: Options,
        records: OutputRecords,
        is_taken: Callable[[str], bool],
        assets: RecordedAssets | None = None,
    ) -> None:
        self._options = options
        self._records = records
        self._is_taken = is_taken
        self._assets = assets
        self.folder = os.path.join(options.destination, "")  # noqa: PTH118

    def find(self, name: str) -> OutputRecord | None:
        """The newest record of a name, whatever it is of."""
        return self._records.find(name)

    def find_own(self, planned: PlannedAsset, wished: str) -> OutputRecord | None:
        """The record of this output of the same asset; None without any."""
        assets = self._assets
        if assets is None:
            return None
        record = self._records.find(wished)
        key = record_key(planned)
        if record is not None and record.catalog == assets.source and record.key == key:
            return record  # as nearly always
        found = self._records.of_wish(key, wished, assets.source)
        return next((one for one in found if assets.is_same(planned, one)), None)

    def find_rival(
        self, planned: PlannedAsset, name: str, keys: Set[RecordKey]
    ) -> OutputRecord | None:
        """The record of the file of this name, if it is of another asset that still exists.

        One that this job exports, as ``keys`` tell, gets another name, and is none.
        """
        for killed in self._records.interrupted(name):
            if self._is_rival(planned, killed, keys) and self.is_unaltered(killed):
                return killed
        for record in (self._records.find(name), self._records.owner(name)):
            if record and self._is_rival(planned, record, keys) and self.exists(record.output):
                return record
        return None

    def _is_rival(self, planned: PlannedAsset, record: OutputRecord, keys: Set[RecordKey]) -> bool:
        assets = self._assets
        if assets is None or (record.catalog == assets.source and record.key in keys):
            return False
        return not assets.is_same(planned, record) and not assets.is_gone(record)

    def place(self, planned: PlannedAsset, name: str, record: OutputRecord | None) -> Placement:
        """What becomes of an output that would have this name, relative to the destination.

        ``record`` is the one that it is compared with.
        """
        if ours := self._unaltered(record, name):
            return self._updated(planned, name, ours)
        place = name if record is None else record.output
        if not self.exists(place):
            return self._beside(name) if self._is_taken(name) else Placement(name)
        if record is not None and is_same(planned, record):
            reason = Message(KEPT, name=place)
            return Placement(place, record, is_unchanged=True, reason=reason)
        return self._beside(place)

    def exists(self, output: str) -> bool:
        """Whether there is anything of this name."""
        return self._status(output) is not None

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

    def _beside(self, name: str) -> Placement:
        """An output beside the file of this name, which is not as any job left it."""
        if self._options.replace_altered:
            return Placement(name, replaces=True)
        is_ours = self._records.owner(name) is not None
        return Placement(name, beside=ALTERED if is_ours else FOREIGN)

    def _status(self, output: str) -> os.stat_result | None:
        try:
            return os.lstat(self.folder + output)  # a Path takes longer
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
