"""The outputs that earlier jobs left in a destination, as the ledger recorded them."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from exportgui.job.outcome import SourceIdentity
from exportgui.lazy_dataclass import dataclass
from exportgui.same_file import folded

__all__ = ["OutputRecord", "OutputRecords", "RecordKey", "has_recorded_content", "is_as_recorded"]


class RecordKey(NamedTuple):
    """What an output is of, whatever its name: the asset's path in its catalog, page, rendition."""

    object_path: str
    page: int | None
    rendition: str


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
    page: int | None = None
    rendition: str = ""
    wished: str = ""
    is_refreshed: bool = False

    @property
    def key(self) -> RecordKey:
        """What the output is of."""
        return RecordKey(self.object_path, self.page, self.rendition)

    def is_of(self, identity: SourceIdentity | None) -> bool:
        """Whether the output was made of this file as it is now.

        By size, time and inode. Pictures of one batch often agree in size and time: without the
        inode, two that swapped their names would count as unchanged. On a share that numbers its
        files anew they are exported again instead.
        """
        return self.identity == identity


class OutputRecords:
    """The records of one destination, the oldest first; ``interrupted`` ones are apart.

    ``files`` has the newest record of each file, by its name as it is spelled.

    An interrupted one belongs to an output that was being renamed into place when its job was
    killed: the file may be there, or not.
    """

    def __init__(
        self, done: Iterable[OutputRecord] = (), interrupted: Iterable[OutputRecord] = ()
    ) -> None:
        self.files: dict[str, OutputRecord] = {}
        self._by_output: dict[str, OutputRecord] = {}
        self._by_name: dict[str, OutputRecord] = {}
        self._catalogs: set[tuple[str, str]] = set()
        for record in done:
            self._add(record)
        self._interrupted: dict[str, list[OutputRecord]] = {}
        for record in interrupted:
            self._interrupted.setdefault(folded(record.planned_output), []).insert(0, record)

    def _add(self, record: OutputRecord) -> None:
        name = folded(record.planned_output)
        before = self._by_name.get(name)
        if before is not None and before.catalog != record.catalog:
            self._catalogs.add((before.catalog, record.catalog))
        self._by_name[name] = record
        is_beside = record.output != record.planned_output
        self._by_output[folded(record.output) if is_beside else name] = record
        self.files[record.output] = record

    def find(self, planned_output: str) -> OutputRecord | None:
        """The newest record of a name, ignoring case; None once its file became another's."""
        name = folded(planned_output)
        record = self._by_name.get(name)
        if record is None:
            return None
        place = name if record.output == record.planned_output else folded(record.output)
        return record if self._by_output[place] is record else None

    def owner(self, output: str) -> OutputRecord | None:
        """The record of the job that wrote the file of this name last, ignoring case."""
        return self._by_output.get(folded(output))

    def of_wish(self, key: RecordKey, wished: str, catalog: str) -> Iterator[OutputRecord]:
        """The newest record of an output that would have had this name, had it been free.

        First that of ``catalog``, then those of others.
        """
        found = self._by_wish.get((key, folded(wished)), {})
        if catalog in found:
            yield found[catalog]
        yield from (record for other, record in found.items() if other != catalog)

    def earlier_catalogs(self, catalog: str) -> frozenset[str]:
        """Catalogs whose outputs this one wrote again under the same names, such as one moved."""
        return frozenset(before for before, after in self._catalogs if after == catalog)

    def interrupted(self, planned_output: str) -> list[OutputRecord]:
        """Records of a name that may have no file, the newest first."""
        return self._interrupted.get(folded(planned_output), []) if self._interrupted else []

    def has_output_of(self, source: str, identity: SourceIdentity, request_hash: str) -> bool:
        """Whether there is a record of this source as it is now, and this request."""
        known = self._by_source.get((source, request_hash))
        return known is not None and known.is_of(identity)

    @cached_property
    def _by_wish(self) -> Mapping[tuple[RecordKey, str], Mapping[str, OutputRecord]]:
        """The newest records by key and wish, and by catalog."""
        found: dict[tuple[RecordKey, str], dict[str, OutputRecord]] = {}
        for record in self.files.values():
            if self.owner(record.output) is not record:
                continue
            wish = record.key, folded(record.wished or record.planned_output)
            of_catalogs = found.setdefault(wish, {})
            before = of_catalogs.get(record.catalog)
            if before is None or before.job_id < record.job_id:
                of_catalogs[record.catalog] = record
        return found

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


def has_recorded_content(
    status: os.stat_result, record: OutputRecord, digest: Callable[[], str | None]
) -> bool:
    """As `is_as_recorded`, but the file is always read: before it is replaced or removed.

    Some programs alter a file, and keep its size and time.
    """
    is_candidate = stat.S_ISREG(status.st_mode) and status.st_size == record.size
    return is_candidate and digest() == record.sha256
