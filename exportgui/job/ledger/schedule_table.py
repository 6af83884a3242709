"""The schedules in the ledger, and the claims on their runs.

A run is claimed before it is prepared, so that of several programs only one runs it; the claim is
cleared as the run's job enters the ledger. One whose program died in between is offered as missed.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from exportgui.catalog.names import listed_name, name_on_disk
from exportgui.errors import ExportguiError, JobError
from exportgui.job.ledger.owner import is_at_work, owner
from exportgui.job.model import ExportJob, Options
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, from_json, to_json

if TYPE_CHECKING:
    from exportgui.job.ledger.ledger_file import LedgerFile
    from exportgui.job.schedule.kept_job import KeptJob
    from exportgui.job.schedule.schedule import Schedule

TABLE = """
CREATE TABLE schedules (
    uid INTEGER PRIMARY KEY AUTOINCREMENT, catalog TEXT NOT NULL, job TEXT NOT NULL,
    options TEXT NOT NULL, choice TEXT NOT NULL, exec_time TEXT NOT NULL,
    exec_schedule TEXT NOT NULL, zone TEXT NOT NULL, last_due REAL NOT NULL, claimed REAL,
    owner TEXT NOT NULL DEFAULT '', beat REAL NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT '', job_id INTEGER
)
"""

_INSERT = """
INSERT INTO schedules (catalog, job, options, choice, exec_time, exec_schedule, zone, last_due)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""
_CLAIM = """
UPDATE schedules SET last_due=:due, claimed=:due, owner=:owner, beat=:now, problem=''
WHERE uid=:uid AND last_due<:due
"""
_TAKE_OVER = """
UPDATE schedules SET owner=:owner, beat=:now, problem=''
WHERE uid=:uid AND claimed=:due AND owner=:before AND beat=:beat
"""


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A schedule: its job, the last run that was due and taken up, and what became of it.

    ``claimed``: the run that a program took up, but whose job is not in the ledger yet; ``owner``
    and ``beat`` are those of that program. ``problem``: why the last run did not begin. ``job_id``
    is the number of the last job.
    """

    uid: int
    kept: KeptJob
    schedule: Schedule
    last_due: datetime
    claimed: datetime | None = None
    owner: str = ""
    beat: float = 0
    problem: Message = NOTHING
    job_id: int | None = None

    @property
    def is_claimed(self) -> bool:
        """Whether a program that still runs is about to begin a run."""
        if self.claimed is None or not self.owner:
            return False
        return self.owner == owner() or is_at_work(self.owner, self.beat)


class ScheduleTable:
    """All schedules; safe to use from any thread."""

    def __init__(self, file: LedgerFile) -> None:
        self._file = file

    def add(self, kept: KeptJob, now: datetime) -> int:
        """Add a schedule, of which nothing until ``now`` is due; returns its number."""
        with self._file.write(durable=True) as db:
            return int(db.execute(_INSERT, (*_values(kept), now.timestamp())).lastrowid or 0)

    def rows(self) -> list[ScheduleRow]:
        """The schedules in the order of their numbers, without those that `unreadable` names."""
        return [row for _, row in self._read() if row is not None]

    def row(self, uid: int) -> ScheduleRow:
        """One schedule; JobError when there is none, or it cannot be read."""
        for row in self.rows():
            if row.uid == uid:
                return row
        raise no_schedule(uid)

    def unreadable(self) -> list[Message]:
        """Schedules that cannot be read, and never run: a message for each."""
        return [
            Message(
                "schedule {number} cannot be read: another version of the program wrote it, or it"
                " is damaged; `exportgui schedule remove {number}` removes it",
                number=number,
            )
            for number, row in self._read()
            if row is None
        ]

    def remove(self, uid: int) -> None:
        """Remove a schedule; JobError when there is none."""
        with self._file.write(durable=True) as db:
            if not db.execute("DELETE FROM schedules WHERE uid=?", (uid,)).rowcount:
                raise no_schedule(uid)

    def claim(self, uid: int, due: datetime) -> bool:
        """Claim a run for this process; False when it, or a later one, was claimed already."""
        values = {"uid": uid, "due": due.timestamp(), "owner": owner(), "now": time.time()}
        with self._file.write(durable=True) as db:
            return db.execute(_CLAIM, values).rowcount == 1

    def take_over(self, row: ScheduleRow) -> bool:
        """Claim the run of a program that died before it began; False when another one did."""
        values = {"uid": row.uid, "owner": owner(), "now": time.time(), "before": row.owner}
        due = row.claimed and row.claimed.timestamp()
        with self._file.write(durable=True) as db:
            return db.execute(_TAKE_OVER, values | {"due": due, "beat": row.beat}).rowcount == 1

    def release(self, uid: int, problem: Message) -> None:
        """Give up a claimed run that could not begin: it counts as missed, for this reason."""
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE schedules SET owner='', problem=? WHERE uid=? AND owner=?",
                (to_json(problem), uid, owner()),
            )

    def dismiss(self, uid: int, now: datetime) -> None:
        """Forget the runs of a schedule that were missed until ``now``."""
        with self._file.write(durable=True) as db:
            db.execute("DELETE FROM schedules WHERE uid=? AND exec_time<>''", (uid,))
            db.execute(
                "UPDATE schedules SET last_due=max(last_due, ?), claimed=NULL, owner='', problem=''"
                " WHERE uid=?",
                (now.timestamp(), uid),
            )

    def write_heartbeat(self) -> None:
        """Note that this process still prepares the runs that it claimed."""
        self._file.note(
            "UPDATE schedules SET beat=? WHERE claimed IS NOT NULL AND owner=?",
            *(time.time(), owner()),
        )

    def _read(self) -> Iterator[tuple[int, ScheduleRow | None]]:
        for row in self._file.read("SELECT * FROM schedules ORDER BY uid"):
            yield row["uid"], _readable(row)


def begin_run(db: sqlite3.Connection, uid: int | None, job_id: int) -> None:
    """Note, as the job enters the ledger, that the claimed run of a schedule has begun, if any.

    A schedule for once is done by that. Raises JobError when the claim is not this process's.
    """
    if uid is None:
        return
    begun = db.execute(
        "UPDATE schedules SET claimed=NULL, owner='', problem='', job_id=?"
        " WHERE uid=? AND claimed IS NOT NULL AND owner=?",
        (job_id, uid, owner()),
    )
    if begun.rowcount != 1:
        raise JobError(
            Message(
                "schedule {number} was removed, or another program took up its run; nothing was"
                " written",
                number=uid,
            )
        )
    db.execute("DELETE FROM schedules WHERE uid=? AND exec_time<>''", (uid,))


def no_schedule(uid: int) -> JobError:
    """The error for a number that no schedule has."""
    return JobError(
        Message("there is no schedule {number}; `exportgui schedule list` lists them", number=uid)
    )


def _values(kept: KeptJob) -> tuple[Any, ...]:
    fields = (kept.job.to_fields(), kept.options.to_fields(), kept.choice.to_fields())
    timing = kept.timing
    return (
        listed_name(str(kept.catalog)),
        *map(json.dumps, fields),
        *(timing.exec_time, timing.exec_schedule, timing.zone),
    )


def _readable(row: sqlite3.Row) -> ScheduleRow | None:
    """A row as a schedule; None when another version wrote it, or it is damaged."""
    with contextlib.suppress(ExportguiError, ValueError, KeyError, TypeError, AttributeError):
        kept = _kept_job(row)
        return ScheduleRow(
            uid=row["uid"],
            kept=kept,
            schedule=kept.timing.schedule(),
            last_due=datetime.fromtimestamp(row["last_due"], UTC),
            claimed=row["claimed"] and datetime.fromtimestamp(row["claimed"], UTC),
            owner=row["owner"],
            beat=row["beat"],
            problem=from_json(row["problem"]) if row["problem"] else NOTHING,
            job_id=row["job_id"],
        )
    return None


def _kept_job(row: sqlite3.Row) -> KeptJob:
    # here, because most programs have no schedules
    from exportgui.job.schedule.kept_job import AssetChoice, KeptJob, Timing

    return KeptJob(
        catalog=Path(name_on_disk(row["catalog"])),
        job=ExportJob.from_fields(json.loads(row["job"])),
        options=Options.from_fields(json.loads(row["options"])),
        choice=AssetChoice.from_fields(json.loads(row["choice"])),
        timing=Timing(row["exec_time"], row["exec_schedule"], row["zone"]),
    )
