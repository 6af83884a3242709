"""The queue of jobs that have not begun, stored in the ledger so that it survives a restart.

A row belongs to the process that will run the job. At the next start, rows whose process is gone
(``owner`` is empty when it ended normally) are offered to the user.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.errors import ExportguiError
from exportgui.job.ledger.owner import is_at_work, owner
from exportgui.job.model import ExportJob, Options
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message

if TYPE_CHECKING:
    from exportgui.job.ledger.ledger_file import LedgerFile

TABLE = """
CREATE TABLE waiting (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, catalog TEXT NOT NULL, job TEXT NOT NULL,
    options TEXT NOT NULL, left_out TEXT NOT NULL, owner TEXT NOT NULL, beat REAL NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """A queued job, with everything needed to begin it.

    ``left_out`` are ids of selected assets that cannot be exported.
    """

    uid: str
    catalog: Path
    job: ExportJob
    options: Options
    left_out: tuple[int, ...] = ()


class WaitingJobs:
    """This process's queue in the ledger, and the jobs that others have abandoned there."""

    def __init__(self, file: LedgerFile) -> None:
        self._file = file

    def save(self, order: Sequence[str], changed: Iterable[WaitingJob]) -> None:
        """Save the queue: the uids in ``order``; ``changed`` are new or changed jobs in it."""
        rows = [_values(job) for job in changed]
        with self._file.write(durable=bool(rows)) as db:
            stored = db.execute("SELECT uid FROM waiting WHERE owner=?", (owner(),))
            gone = {row["uid"] for row in stored} - set(order)
            db.executemany("DELETE FROM waiting WHERE uid=?", [(uid,) for uid in gone])
            db.executemany("INSERT OR REPLACE INTO waiting VALUES (?,0,?,?,?,?,?,?)", rows)
            db.executemany("UPDATE waiting SET place=? WHERE uid=?", list(enumerate(order)))

    def write_heartbeat(self) -> None:
        """Note that this process is still running and will run its jobs."""
        with self._file.write(durable=False) as db:
            db.execute("UPDATE waiting SET beat=? WHERE owner=?", (time.time(), owner()))

    def release(self) -> None:
        """Give up this process's jobs, so that another process may run them."""
        with self._file.write(durable=True) as db:
            db.execute("UPDATE waiting SET owner='' WHERE owner=?", (owner(),))

    def abandoned(self) -> list[WaitingJob]:
        """Jobs whose process is gone, in the order of their queue."""
        rows = self._file.read("SELECT * FROM waiting ORDER BY place, uid")
        orphans = [
            row for row in rows if not row["owner"] or not is_at_work(row["owner"], row["beat"])
        ]
        return [job for row in orphans if (job := _readable_job(row)) is not None]

    def unreadable(self) -> list[Message]:
        """Jobs that cannot be read, which nobody offers: a message for each."""
        rows = self._file.read("SELECT * FROM waiting ORDER BY place, uid")
        return [
            Message(
                "a job that waits, of {folder}, cannot be read: another version of the program"
                " wrote it, or it is damaged",
                folder=row["catalog"],
            )
            for row in rows
            if _readable_job(row) is None
        ]

    def delete(self, uids: Iterable[str]) -> None:
        """Remove jobs from the queue."""
        with self._file.write(durable=True) as db:
            db.executemany("DELETE FROM waiting WHERE uid=?", [(uid,) for uid in uids])


def _values(waiting: WaitingJob) -> tuple[Any, ...]:
    fields = (waiting.job.to_fields(), waiting.options.to_fields(), waiting.left_out)
    return (
        waiting.uid,
        listed_name(str(waiting.catalog)),
        *map(json.dumps, fields),
        owner(),
        time.time(),
    )


def _readable_job(row: sqlite3.Row) -> WaitingJob | None:
    """A row as a job; None when another version wrote it, or it is damaged."""
    try:
        return WaitingJob(
            row["uid"],
            Path(name_on_disk(row["catalog"])),
            ExportJob.from_fields(json.loads(row["job"])),
            Options.from_fields(json.loads(row["options"])),
            tuple(json.loads(row["left_out"])),
        )
    except (ExportguiError, ValueError, KeyError, TypeError, AttributeError):
        return None
