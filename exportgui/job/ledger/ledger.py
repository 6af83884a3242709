"""The job ledger: every job and item in SQLite, so that nothing is lost in a crash.

The outcome of an item is on the disk (``synchronous=FULL``) before it is reported. What is needed
only after a crash of the program (an attempt, a name about to be used) is not synced.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import paths
from exportgui.errors import JobError
from exportgui.job.archive import ArchiveRecord
from exportgui.job.ledger.ledger_file import LedgerFile
from exportgui.job.ledger.mail_table import MailTable
from exportgui.job.ledger.owner import JobTakenError, is_alive, owner
from exportgui.job.ledger.queue_table import WaitingJobs
from exportgui.job.ledger.record_table import RecordTable, adopt, refresh_times
from exportgui.job.ledger.rows import (
    INSERT_ITEM,
    INSERT_JOB,
    MIGRATIONS,
    damaged_job,
    item_row,
    item_values,
    job_values,
    message_line,
    outcome_values,
    pending_values,
    readable_job,
    standing,
)
from exportgui.job.ledger.schedule_table import ScheduleTable, begin_run
from exportgui.job.outcome import ItemRow, JobRow, JobState, Outcome, Standing, State
from exportgui.messages import NOTHING, Message

__all__ = ["Ledger", "default_path", "is_alive"]

_PAGE = 500

if TYPE_CHECKING:
    from exportgui.database.recovery import Rescue
    from exportgui.job.planning.job_plan import JobPlan, PlannedItem


def default_path() -> Path:
    """The file of the user's ledger."""
    return paths.data_dir() / "ledger.sqlite"


class Ledger:
    """One open ledger; safe to use from any thread. Raises what `LedgerFile` raises.

    What a running job writes raises JobTakenError once another process has resumed the job.
    """

    def __init__(self, db_path: Path) -> None:
        self.path = db_path
        self._file = LedgerFile(db_path, MIGRATIONS)
        self.waiting = WaitingJobs(self._file)
        self.records = RecordTable(self._file)
        self.mails = MailTable(self._file)
        self.schedules = ScheduleTable(self._file)

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def rescue(self) -> Rescue | None:
        """What was done about a damaged ledger; None when it was sound."""
        return self._file.rescue

    def close(self) -> None:
        """Close the file; the ledger cannot be used afterwards."""
        self._file.close()

    def open_job(self, plan: JobPlan, scheduled: int | None = None) -> int:
        """Write a planned job with all its items, before its first output; returns its number."""
        with self._file.write(durable=True) as db:
            cursor = db.execute(INSERT_JOB, job_values(plan, owner()))
            job_id = int(cursor.lastrowid or 0)
            self._insert_items(db, job_id, plan.items)
            refresh_times(db, (item.recorded for item in plan.items))
            adopt(db, job_id, plan, self.records.now())
            begin_run(db, scheduled, job_id)
        return job_id

    def add_items(self, job_id: int, items: Iterable[PlannedItem]) -> None:
        """Add items found later, such as the pages of a PDF that could not be read at first."""
        with self._file.write(durable=True) as db:
            self._insert_items(db, job_id, items)

    def replace_items(self, job_id: int, items: Sequence[PlannedItem]) -> None:
        """Replace items by newly planned ones with the same index."""
        with self._file.write(durable=True) as db:
            db.executemany(
                "DELETE FROM items WHERE job_id=? AND idx=?",
                ((job_id, item.index) for item in items),
            )
            self._insert_items(db, job_id, items)

    def _insert_items(
        self, db: sqlite3.Connection, job_id: int, items: Iterable[PlannedItem]
    ) -> None:
        db.executemany(INSERT_ITEM, (item_values(job_id, item) for item in items))

    def reopen_job(self, job_id: int) -> None:
        """Mark a job as being worked on by this process."""
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE jobs SET state=?, ended=NULL, fatal='', mail='', beat=?, owner=?"
                " WHERE id=?",
                (JobState.RUNNING, time.time(), owner(), job_id),
            )

    def set_pending(self, job_id: int, items: Iterable[PlannedItem]) -> None:
        """Mark items as pending again, with the action, output and source they have now."""
        with self._file.write(durable=True) as db:
            db.executemany(
                "UPDATE items SET state='pending', fate=?, output=?, source_size=?,"
                " source_mtime_ns=?, source_inode=?, request_hash=?, render_revision=?, sha256='',"
                " size=0, replaced=0, transferred=NULL, message='', finished=NULL"
                " WHERE job_id=? AND idx=?",
                ((*pending_values(item), job_id, item.index) for item in items),
            )

    def note_attempt(self, job_id: int, index: int, is_rendered_here: bool = True) -> None:
        """Note an attempt at an item, and whether this process renders it and may crash by it."""
        self._note_own(
            job_id,
            "UPDATE items SET attempts=attempts+1, alive=? WHERE job_id=? AND idx=?",
            *(is_rendered_here, job_id, index),
        )

    def note_rendering(self, job_id: int, index: int, is_rendering: bool) -> None:
        """Note whether an item is being rendered in this process, rather than waiting."""
        self._note_own(
            job_id,
            "UPDATE items SET alive=? WHERE job_id=? AND idx=?",
            *(is_rendering, job_id, index),
        )

    def note_idle(self, job_id: int, indexes: Iterable[int]) -> None:
        """Note that no thread works on these items any more, though they have no outcome."""
        with self._file.write(durable=False) as db:
            db.executemany(
                "UPDATE items SET alive=0 WHERE job_id=? AND idx=?",
                ((job_id, index) for index in indexes),
            )

    def count_deaths(self, job_id: int) -> None:
        """Note that a process died while it ran the job; the items it was rendering are suspects.

        A suspect is rendered in its own process from then on. It fails only when that process dies.
        """
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE items SET deaths=max(deaths, state='pending' AND fate='convert'), alive=0"
                " WHERE job_id=? AND alive=1",
                (job_id,),
            )

    def note_publishing(self, job_id: int, index: int, output: str, sha256: str, size: int) -> None:
        """Note the name and content of an output just before it is renamed into place."""
        self._note_own(
            job_id,
            "UPDATE items SET state=?, output=?, sha256=?, size=?, held=0 WHERE job_id=? AND idx=?",
            *(State.PUBLISHING, output, sha256, size, job_id, index),
        )

    def note_placeholder(self, job_id: int, index: int) -> None:
        """Note that an empty file is about to be made, to reserve the name of an output."""
        self._file.note("UPDATE items SET held=1 WHERE job_id=? AND idx=?", job_id, index)

    def record_archive(self, job_id: int, record: ArchiveRecord) -> None:
        """Write which ZIP a job made; when this returns, that survives a power cut.

        Does not `check_owner`: a job that is being resumed has none yet.
        """
        with self._file.write(durable=True) as db:
            db.execute("UPDATE jobs SET archive=? WHERE id=?", (record.to_json(), job_id))

    def record_outcomes(self, job_id: int, outcomes: Sequence[Outcome]) -> None:
        """Write the outcomes of items; when this returns, they survive a power cut."""
        rows = [
            {**outcome_values(outcome), "job_id": job_id, "finished": self.records.now()}
            for outcome in outcomes
        ]
        with self._file.write(durable=True) as db:
            self.check_owner(job_id)
            db.executemany(
                "UPDATE items SET state=:state,"
                " output=CASE :output WHEN '' THEN output ELSE :output END,"
                " sha256=:sha256, size=:size, output_mtime_ns=:mtime_ns, replaced=:replaced,"
                " transferred=:transferred,"
                " message=:message, warnings=:warnings, seconds=:seconds, finished=:finished,"
                " alive=0 WHERE job_id=:job_id AND idx=:index",
                rows,
            )

    def write_heartbeat(self, job_id: int) -> None:
        """Note that the owner of the job is still running."""
        self._note_own(job_id, "UPDATE jobs SET beat=? WHERE id=?", time.time(), job_id)

    def check_owner(self, job_id: int) -> None:
        """Raise JobTakenError when another process than this has resumed a job."""
        for row in self._file.read("SELECT owner FROM jobs WHERE id=?", job_id):
            if row["owner"] != owner():
                raise JobTakenError(job_id, row["owner"])

    def _note_own(self, job_id: int, statement: str, *values: object) -> None:
        """Execute a statement with a WHERE clause, if this process owns the job."""
        guarded = f"{statement} AND EXISTS (SELECT 1 FROM jobs WHERE id=? AND owner=?)"
        if not self._file.note(guarded, *values, job_id, owner()):
            self.check_owner(job_id)

    def close_job(self, job_id: int, state: JobState, fatal: Message = NOTHING) -> None:
        """Write how a job ended."""
        with self._file.write(durable=True) as db:
            self.check_owner(job_id)
            db.execute(
                "UPDATE jobs SET state=?, fatal=?, ended=? WHERE id=?",
                (state, message_line(fatal), time.time(), job_id),
            )
            db.execute("UPDATE items SET alive=0 WHERE job_id=? AND alive=1", (job_id,))

    def record_mail(self, job_id: int, result: Message) -> None:
        """Save what became of the job's mails."""
        self._file.note("UPDATE jobs SET mail=? WHERE id=?", message_line(result), job_id)

    def snapshot(self) -> None:
        """Copy the file, at most once a day, in case it is damaged later."""
        self._file.snapshot()

    def jobs(self) -> list[JobRow]:
        """Every job, newest first, without those that `damaged` names."""
        rows = self._file.read("SELECT * FROM jobs ORDER BY id DESC")
        return [job for row in rows if (job := readable_job(row))]

    def damaged(self) -> list[Message]:
        """What cannot be read: jobs, jobs that wait, and schedules, a message for each."""
        rows = self._file.read("SELECT * FROM jobs ORDER BY id DESC")
        jobs = [damaged_job(row["id"]) for row in rows if readable_job(row) is None]
        return [*jobs, *self.waiting.unreadable(), *self.schedules.unreadable()]

    def job(self, job_id: int) -> JobRow:
        """One job; JobError when the ledger does not have it, or its row is damaged."""
        rows = self._file.read("SELECT * FROM jobs WHERE id=?", job_id)
        if not rows:
            raise JobError(
                Message(
                    "there is no job {number} in the ledger; `exportgui jobs` lists them",
                    number=job_id,
                )
            )
        if (job := readable_job(rows[0])) is None:
            raise JobError(damaged_job(job_id))
        return job

    def items(self, job_id: int) -> list[ItemRow]:
        """The items of a job, in its order. JobError when their rows are damaged."""
        return list(self.iter_items(job_id))

    def iter_items(self, job_id: int) -> Iterator[ItemRow]:
        """As `items`, but reads `_PAGE` rows at a time, to save memory with long jobs."""
        query = "SELECT * FROM items WHERE job_id=? AND idx>? ORDER BY idx LIMIT ?"
        last = -1
        while rows := self._file.read(query, job_id, last, _PAGE):
            try:
                yield from map(item_row, rows)
                last = rows[-1]["idx"]
            except (ValueError, KeyError, TypeError) as error:
                raise JobError(damaged_job(job_id)) from error

    def standings(self, job_id: int) -> dict[Standing, int]:
        """How many items of a job have each standing. JobError when their rows are damaged."""
        rows = self._file.read(
            "SELECT state, warnings <> '[]' AS warned, replaced, transferred, COUNT(*) AS n"
            " FROM items WHERE job_id=? GROUP BY 1, 2, 3, 4",
            job_id,
        )
        try:
            return {standing(row): row["n"] for row in rows}
        except ValueError as error:
            raise JobError(damaged_job(job_id)) from error

    def state_counts(self, job_id: int) -> dict[State, int]:
        """How many items of a job are in each state."""
        rows = self._file.read(
            "SELECT state, COUNT(*) AS n FROM items WHERE job_id=? GROUP BY state", job_id
        )
        known = set(State)
        return {State(row["state"]): row["n"] for row in rows if row["state"] in known}
