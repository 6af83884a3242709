"""Read the ledger's records of what is in a destination."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.job.archive import ArchiveRecord
from exportgui.job.ledger.ledger_file import LedgerFile
from exportgui.job.outcome import SourceIdentity, State
from exportgui.job.output_record import OutputRecord, OutputRecords
from exportgui.job.planning.planned_asset import PlannedAction

if TYPE_CHECKING:
    from exportgui.job.planning.job_plan import JobPlan

COLUMNS = """
ALTER TABLE items ADD COLUMN planned_output TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN request_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN render_revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN output_mtime_ns INTEGER NOT NULL DEFAULT 0;
UPDATE items SET planned_output=output;
CREATE INDEX jobs_by_destination ON jobs (destination);
CREATE INDEX items_by_object ON items (folder, object_path);
"""
"""What tells whether an output is still as it was written, and would be made the same today."""

REAL_DESTINATION = """
ALTER TABLE jobs ADD COLUMN real_destination TEXT NOT NULL DEFAULT '';
CREATE INDEX jobs_by_real_destination ON jobs (real_destination);
"""
"""The destination without links, as it was when the job was planned; '' in older jobs."""

OWNERS = """
ALTER TABLE items ADD COLUMN wished TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN adopted INTEGER NOT NULL DEFAULT 0;
"""
"""The name that an output would have had if no other had it, '' in older rows; and 1 in the row of
an unchanged output that records it anew, because its asset or catalog was moved.
"""

ENDED = """
CREATE INDEX jobs_by_end ON jobs (ended);
"""

_ADOPT = """
UPDATE items SET adopted=1, sha256=?, size=?, output_mtime_ns=?, render_revision=?, finished=?
WHERE job_id=? AND idx=?
"""

_OF_DESTINATION = """
SELECT job_id, idx, planned_output, output, items.state, sha256, size, output_mtime_ns, source,
    source_size, source_mtime_ns, source_inode, request_hash, render_revision, object_path, catalog,
    page, rendition, wished
FROM jobs JOIN items ON job_id=id
    AND (items.state IN ('done', 'publishing') OR (items.state='unchanged' AND adopted))
WHERE real_destination=? OR (real_destination='' AND destination IN (?, ?))
ORDER BY finished, job_id, idx
"""


class RecordTable:
    """The records of all destinations; safe to use from any thread."""

    def __init__(self, file: LedgerFile) -> None:
        self._file = file
        self._latest: float | None = None

    def now(self) -> float:
        """Seconds since the epoch, never before an earlier job's end.

        Records are newer by time, and somebody may have set the clock back.
        """
        if self._latest is None:
            (row,) = self._file.read("SELECT MAX(ended) AS ended FROM jobs")
            self._latest = row["ended"] or 0.0
        self._latest = max(self._latest, time.time())
        return self._latest

    def of(self, destination: Path) -> OutputRecords:
        """What jobs left in a folder, by whichever link they reached it."""
        real = real_folder(destination)
        rows = self._file.read(_OF_DESTINATION, real, real, listed_name(str(destination)))
        return OutputRecords(
            _readable(row for row in rows if row["state"] != State.PUBLISHING),
            _readable(row for row in rows if row["state"] == State.PUBLISHING),
        )

    def archives(self, destination: Path) -> list[ArchiveRecord]:
        """The ZIPs that jobs made for a destination."""
        query = "SELECT archive FROM jobs WHERE real_destination=? AND archive<>''"
        found = []
        for row in self._file.read(query, real_folder(destination)):
            with contextlib.suppress(ValueError, TypeError):  # a damaged row
                found.append(ArchiveRecord.from_json(row["archive"]))
        return [record for record in found if record is not None]


def real_folder(destination: Path) -> str:
    """A destination without links, as the ledger has it."""
    return listed_name(os.path.realpath(destination))


def refresh_times(db: sqlite3.Connection, records: Iterable[OutputRecord | None]) -> None:
    """Write the times of files that were found to be as recorded by reading them."""
    db.executemany(
        "UPDATE items SET output_mtime_ns=? WHERE job_id=? AND idx=?",
        (
            (record.mtime_ns, record.job_id, record.index)
            for record in records
            if record is not None and record.is_refreshed
        ),
    )


def adopt(db: sqlite3.Connection, job_id: int, plan: JobPlan, now: float) -> None:
    """Record unchanged outputs anew whose asset or catalog was moved since they were written."""
    catalog = str(plan.catalog.source)
    db.executemany(
        _ADOPT,
        (
            (made.sha256, made.size, made.mtime_ns, made.render_revision, now, job_id, item.index)
            for item in plan.items
            if item.action is PlannedAction.UNCHANGED
            and (made := item.recorded) is not None
            and (made.catalog, made.key) != (catalog, item.record_key)
        ),
    )


def _readable(rows: Iterable[sqlite3.Row]) -> Iterator[OutputRecord]:
    """The records in rows; a file whose row is damaged is one that nobody knows."""
    catalogs: dict[str, str] = {}  # few of them for many rows
    for row in rows:
        try:
            record = _record(row, catalogs)
        except (ValueError, TypeError):
            continue
        yield record


def _record(row: sqlite3.Row, catalogs: dict[str, str]) -> OutputRecord:
    job, index, planned, output, _, digest, size, time_ns, source, *rest = row  # as they are asked
    source_size, source_time, inode, request, revision, path, catalog, page, rendition, wish = rest
    return OutputRecord(
        job,
        index,
        planned,
        output,
        digest,
        size,
        time_ns,
        os.fsdecode(source),
        None if source_size is None else SourceIdentity(source_size, source_time, inode),
        request,
        revision,
        path,
        catalogs.get(catalog) or catalogs.setdefault(catalog, name_on_disk(catalog)),
        page,
        rendition,
        wish,
    )
