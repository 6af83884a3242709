"""The outputs that earlier jobs left in a destination, as the ledger recorded them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from exportgui.job.outcome import SourceIdentity
from exportgui.lazy_dataclass import dataclass
from exportgui.same_file import folded

__all__ = ["OutputRecord", "OutputRecords", "is_as_recorded"]


@dataclass(frozen=True, slots=True)
class OutputRecord:
    """One output in the ledger.

    ``planned_output`` is the name it is recorded under; ``output`` the name of its file, which is
    another one where that of the plan was taken. Both are relative to the destination. ``size`` is
    in bytes; ``mtime_ns`` is 0 where it is not known. ``source`` is the asset's file, "" for one
    that has none. ``request_hash`` is "" in rows of older versions. ``is_refreshed``: the file was
    read, and its time is not the one that the ledger has.
    """

    job_id: int
    index: int
    planned_output: str
    output: str
    sha256: str
    size: int
    mtime_ns: int
    source: str
    identity: SourceIdentity | None
    request_hash: str
    render_revision: int
    object_path: str
    catalog: str
    is_refreshed: bool = False

    def is_of(self, identity: SourceIdentity | None) -> bool:
        """Whether the output was made of this file as it is now.

        By size, time and inode. Pictures of one batch often agree in size and time: without the
        inode, two that swapped their names would count as unchanged. On a share that numbers its
        files anew they are exported again instead.
        """
        return self.identity == identity


class OutputRecords:
    """The records of one destination, the oldest first; ``interrupted`` ones are apart.

    An interrupted one belongs to an output that was being renamed into place when its job was
    killed: the file may be there, or not.
    """

    def __init__(
        self, done: Iterable[OutputRecord] = (), interrupted: Iterable[OutputRecord] = ()
    ) -> None:
        self.by_output: dict[str, OutputRecord] = {}
        self._by_name: dict[str, OutputRecord] = {}
        for record in done:
            self._by_name[folded(record.planned_output)] = record
            self.by_output[folded(record.output)] = record
        self._interrupted: dict[str, list[OutputRecord]] = {}
        for record in interrupted:
            self._interrupted.setdefault(folded(record.planned_output), []).insert(0, record)

    def find(self, planned_output: str) -> OutputRecord | None:
        """The newest record of a name, ignoring case; None once its file became another's."""
        record = self._by_name.get(folded(planned_output))
        if record is None or self.by_output[folded(record.output)] is not record:
            return None
        return record

    def interrupted(self, planned_output: str) -> list[OutputRecord]:
        """Records of a name that may have no file, the newest first."""
        return self._interrupted.get(folded(planned_output), [])

    def has_output_of(self, source: str, identity: SourceIdentity, request_hash: str) -> bool:
        """Whether there is a record of this source as it is now, and this request."""
        known = self._by_source.get((source, request_hash))
        return known is not None and known.is_of(identity)

    @cached_property
    def _by_source(self) -> Mapping[tuple[str, str], OutputRecord]:
        return {(record.source, record.request_hash): record for record in self._by_name.values()}


def is_as_recorded(
    status: os.stat_result, record: OutputRecord, digest: Callable[[], str | None]
) -> bool:
    """Whether a file is still what was recorded: by size and time, else by its SHA-256.

    ``digest()`` reads the file; None where it cannot be read.
    """
    if not stat.S_ISREG(status.st_mode) or status.st_size != record.size:
        return False
    return status.st_mtime_ns == record.mtime_ns or digest() == record.sha256
