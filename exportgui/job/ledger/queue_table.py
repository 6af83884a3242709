"""Jobs that wait for their turn, kept in the ledger's file so that they outlive the program.

A row belongs to the process that will carry it out. Rows whose process is gone (``owner`` empty: it
ended as it should) are found at the next start, and offered.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exportgui.errors import ExportguiError
from exportgui.job.ledger.owner import is_at_work, owner
from exportgui.job.model import ExportJob, Options
from exportgui.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from exportgui.job.ledger.database import Database

TABLE = """
CREATE TABLE waiting (
    uid TEXT PRIMARY KEY, place INTEGER NOT NULL, catalog TEXT NOT NULL, job TEXT NOT NULL,
    options TEXT NOT NULL, left_out TEXT NOT NULL, owner TEXT NOT NULL, beat REAL NOT NULL
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class WaitingJob:
    """A job that has not begun: everything it takes to begin it. ``left_out`` are ids of assets no
    job takes.
    """

    uid: str
    catalog: Path
    job: ExportJob
    options: Options
    left_out: tuple[int, ...] = ()


class WaitingJobs:
    """The queue of this process in the ledger's file, and what others left behind there."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def keep(self, order: Sequence[str], fresh: Iterable[WaitingJob]) -> None:
        """The queue is these, in this order; ``fresh`` are those that are new in it or changed."""
        rows = [_values(one) for one in fresh]
        with self._file.write(durable=bool(rows)) as db:
            gone = {
                row["uid"]
                for row in db.execute("SELECT uid FROM waiting WHERE owner=?", (owner(),))
            } - set(order)
            db.executemany("DELETE FROM waiting WHERE uid=?", [(uid,) for uid in gone])
            db.executemany("INSERT OR REPLACE INTO waiting VALUES (?,0,?,?,?,?,?,?)", rows)
            db.executemany("UPDATE waiting SET place=? WHERE uid=?", list(enumerate(order)))

    def beat(self) -> None:
        """Say that this process still is there to carry its jobs out."""
        with self._file.write(durable=False) as db:
            db.execute("UPDATE waiting SET beat=? WHERE owner=?", (time.time(), owner()))

    def leave(self) -> None:
        """This process ends: its jobs are anybody's."""
        with self._file.write(durable=True) as db:
            db.execute("UPDATE waiting SET owner='' WHERE owner=?", (owner(),))

    def left_behind(self) -> list[WaitingJob]:
        """Jobs that nobody is going to carry out, in the order in which they waited."""
        rows = self._file.read("SELECT * FROM waiting ORDER BY place, uid")
        orphans = [
            row for row in rows if not row["owner"] or not is_at_work(row["owner"], row["beat"])
        ]
        return [job for row in orphans if (job := _legible(row)) is not None]

    def forget(self, uids: Iterable[str]) -> None:
        """Nobody wants these any more."""
        with self._file.write(durable=True) as db:
            db.executemany("DELETE FROM waiting WHERE uid=?", [(uid,) for uid in uids])


def _values(one: WaitingJob) -> tuple[Any, ...]:
    texts = (
        json.dumps(each) for each in (one.job.to_fields(), one.options.to_fields(), one.left_out)
    )
    return (one.uid, str(one.catalog), *texts, owner(), time.time())


def _legible(row: sqlite3.Row) -> WaitingJob | None:
    """A row as a job; None for what another version wrote, or damage."""
    try:
        return WaitingJob(
            row["uid"],
            Path(row["catalog"]),
            ExportJob.from_fields(json.loads(row["job"])),
            Options.from_fields(json.loads(row["options"])),
            tuple(json.loads(row["left_out"])),
        )
    except (ExportguiError, ValueError, KeyError, TypeError, AttributeError):
        return None
