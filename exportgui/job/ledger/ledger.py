"""The job ledger: every job and item in SQLite, so that nothing is forgotten over a crash.

Write-ahead log. A row that says an item is done is on the disk (``synchronous=FULL``) before
anybody is told; what only helps after a crash of the program (an intention, an attempt) is not
waited for.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import paths
from exportgui.errors import JobError
from exportgui.job.ledger.database import Database
from exportgui.job.ledger.owner import is_alive, owner
from exportgui.job.ledger.queue_table import WaitingJobs
from exportgui.job.ledger.rows import (
    MIGRATIONS,
    item_row,
    item_values,
    job_row,
    message_line,
    message_lines,
    outcome_values,
    standing,
)
from exportgui.job.outcome import ItemRow, JobRow, JobState, Outcome, Standing, State
from exportgui.messages import NOTHING, Message

__all__ = ["Ledger", "default_path", "is_alive"]

_PAGE = 500

if TYPE_CHECKING:
    from exportgui.database.rescue import Rescue
    from exportgui.job.planning.planned import JobPlan, PlannedItem


def default_path() -> Path:
    """Where the ledger of this person lives."""
    return paths.data_dir() / "ledger.sqlite"


class Ledger:
    """One open ledger; safe to use from any thread. Errors as ``Database``."""

    def __init__(self, db_path: Path) -> None:
        self.path = db_path
        self._file = Database(db_path, MIGRATIONS)
        self.waiting = WaitingJobs(self._file)

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def rescue(self) -> Rescue | None:
        """What became of a ledger that was found damaged."""
        return self._file.rescue

    def close(self) -> None:
        """Close the file; the ledger cannot be used afterwards."""
        self._file.close()

    def open_job(self, plan: JobPlan, name: str = "") -> int:
        """Write a planned job with all its items before its first output; returns its number."""
        fields = plan.job.to_fields()
        options = plan.options.to_fields()
        recipe = {
            "fmt": fields["fmt"],
            "is_modifier": fields["is_modifier"],
            "macro": fields["macro"],
            **options,
        }
        with self._file.write(durable=True) as db:
            cursor = db.execute(
                "INSERT INTO jobs (uid, name, state, catalog, destination, job, options, "
                "recipe_hash, created, beat,"
                " owner, warnings, notes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    os.urandom(6).hex(),
                    name,
                    JobState.RUNNING,
                    str(plan.catalog.source),
                    str(plan.options.destination),
                    json.dumps(fields),
                    json.dumps(options),
                    hashlib.sha256(json.dumps(recipe, sort_keys=True).encode()).hexdigest(),
                    time.time(),
                    time.time(),
                    owner(),
                    message_lines(plan.warnings),
                    message_lines(plan.notes),
                ),
            )
            job_id = int(cursor.lastrowid or 0)
            self._insert_items(db, job_id, plan.items)
        return job_id

    def add_items(self, job_id: int, items: Iterable[PlannedItem]) -> None:
        """Add items found later, such as the pages of a PDF that could not be read at first."""
        with self._file.write(durable=True) as db:
            self._insert_items(db, job_id, items)

    def replace_items(self, job_id: int, items: Sequence[PlannedItem]) -> None:
        """Put newly planned items in the place of those with the same index."""
        with self._file.write(durable=True) as db:
            db.executemany(
                "DELETE FROM items WHERE job_id=? AND idx=?",
                ((job_id, item.index) for item in items),
            )
            self._insert_items(db, job_id, items)

    def _insert_items(
        self, db: sqlite3.Connection, job_id: int, items: Iterable[PlannedItem]
    ) -> None:
        db.executemany(
            "INSERT INTO items (job_id, idx, handle, asset_name, asset_type, folder, object_path, "
            "source, source_size,"
            " source_mtime_ns, source_inode, page, fate, output, replaced, state, message, "
            "warnings,"
            " rendition) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (item_values(job_id, item) for item in items),
        )

    def reopen_job(self, job_id: int) -> None:
        """Mark a job as being worked on by this process."""
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE jobs SET state=?, ended=NULL, fatal='', mail='', beat=?, owner=?"
                " WHERE id=?",
                (JobState.RUNNING, time.time(), owner(), job_id),
            )

    def set_pending(self, job_id: int, changes: Iterable[tuple[int, str, str]]) -> None:
        """Put items back to work; ``changes`` are (index, fate, output)."""
        with self._file.write(durable=True) as db:
            db.executemany(
                "UPDATE items SET state='pending', fate=?, output=?, sha256='', size=0, "
                "replaced=0, transferred=NULL,"
                " message='', finished=NULL WHERE job_id=? AND idx=?",
                ((fate, output, job_id, index) for index, fate, output in changes),
            )

    def attempt(self, job_id: int, index: int, drawn_here: bool = True) -> None:
        """Note that an item is being worked on; ``drawn_here``, in this process, which it may
        end.
        """
        self._file.note(
            "UPDATE items SET attempts=attempts+1, alive=? WHERE job_id=? AND idx=?",
            drawn_here,
            job_id,
            index,
        )

    def draws(self, job_id: int, index: int, here: bool) -> None:
        """Note whether an item is being drawn in this process right now, rather than waiting for
        something.
        """
        self._file.note("UPDATE items SET alive=? WHERE job_id=? AND idx=?", here, job_id, index)

    def rest(self, job_id: int, indexes: Iterable[int]) -> None:
        """Note that items are not being worked on any more, though nothing became of them."""
        with self._file.write(durable=False) as db:
            db.executemany(
                "UPDATE items SET alive=0 WHERE job_id=? AND idx=?",
                ((job_id, index) for index in indexes),
            )

    def count_deaths(self, job_id: int) -> None:
        """A process died while it ran the job: whatever it was drawing itself then may have been
        the cause.

        That makes an item suspect, once and for all: it is drawn by a process of its own from then
        on, and only the end of that one says that the picture is to blame.
        """
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE items SET deaths=max(deaths, state='pending' AND fate='convert'), alive=0"
                " WHERE job_id=? AND alive=1",
                (job_id,),
            )

    def intend(self, job_id: int, index: int, output: str, sha256: str, size: int) -> None:
        """Note, just before the rename, what will stand under which name."""
        self._file.note(
            "UPDATE items SET state=?, output=?, sha256=?, size=?, held=0 WHERE job_id=? AND idx=?",
            *(State.PUBLISHING, output, sha256, size, job_id, index),
        )

    def hold(self, job_id: int, index: int) -> None:
        """Note, just before it is made, that an empty file will hold the name of an output."""
        self._file.note("UPDATE items SET held=1 WHERE job_id=? AND idx=?", job_id, index)

    def record(self, job_id: int, outcomes: Sequence[Outcome]) -> None:
        """Write what became of items; when this returns, it survives a cut of power."""
        rows = [
            {**outcome_values(one), "job_id": job_id, "finished": time.time()} for one in outcomes
        ]
        with self._file.write(durable=True) as db:
            db.executemany(
                "UPDATE items SET state=:state, output=CASE :output WHEN '' THEN output ELSE "
                ":output END,"
                " sha256=:sha256, size=:size, replaced=:replaced, transferred=:transferred, "
                "message=:message,"
                " warnings=:warnings, seconds=:seconds, finished=:finished, alive=0"
                " WHERE job_id=:job_id AND idx=:index",
                rows,
            )

    def beat(self, job_id: int) -> None:
        """Say that the job is alive."""
        self._file.note("UPDATE jobs SET beat=? WHERE id=?", time.time(), job_id)

    def close_job(self, job_id: int, state: JobState, fatal: Message = NOTHING) -> None:
        """Write how a job ended."""
        with self._file.write(durable=True) as db:
            db.execute(
                "UPDATE jobs SET state=?, fatal=?, ended=? WHERE id=?",
                (state, message_line(fatal), time.time(), job_id),
            )
            db.execute("UPDATE items SET alive=0 WHERE job_id=? AND alive=1", (job_id,))

    def note_mail(self, job_id: int, result: Message) -> None:
        """Write what became of the mail."""
        self._file.note("UPDATE jobs SET mail=? WHERE id=?", message_line(result), job_id)

    def snapshot(self) -> None:
        """Keep a copy for the day the file is damaged; once a day."""
        self._file.snapshot()

    def jobs(self) -> list[JobRow]:
        """Every job, the newest first, but those whose rows are damaged."""
        return [
            job
            for row in self._file.read("SELECT * FROM jobs ORDER BY id DESC")
            if (job := _legible(row))
        ]

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
        if (job := _legible(rows[0])) is None:
            raise _damaged(job_id)
        return job

    def items(self, job_id: int) -> list[ItemRow]:
        """The items of a job, in its order. JobError when what there is of them is damaged."""
        return list(self.each(job_id))

    def each(self, job_id: int) -> Iterator[ItemRow]:
        """The same one after the other, so that the rows of a long job are not all held at once."""
        query = "SELECT * FROM items WHERE job_id=? AND idx>? ORDER BY idx LIMIT ?"
        last = -1
        while rows := self._file.read(query, job_id, last, _PAGE):
            try:
                yield from map(item_row, rows)
                last = rows[-1]["idx"]
            except (ValueError, KeyError, TypeError) as error:
                raise _damaged(job_id) from error

    def standings(self, job_id: int) -> dict[Standing, int]:
        """How many items of a job count as what. JobError when what there is of them is damaged."""
        rows = self._file.read(
            "SELECT state, warnings <> '[]' AS warned, replaced, transferred, COUNT(*) AS n FROM "
            "items WHERE job_id=?"
            " GROUP BY 1, 2, 3, 4",
            job_id,
        )
        try:
            return {standing(row): row["n"] for row in rows}
        except ValueError as error:
            raise _damaged(job_id) from error

    def state_counts(self, job_id: int) -> dict[State, int]:
        """How many items of a job stand where."""
        rows = self._file.read(
            ("SELECT state, COUNT(*) AS n FROM items WHERE job_id=? GROUP BY state"), job_id
        )
        known = set(State)
        return {State(row["state"]): row["n"] for row in rows if row["state"] in known}


def _legible(row: sqlite3.Row) -> JobRow | None:
    try:
        return job_row(row)
    except (ValueError, KeyError, TypeError):
        return None


def _damaged(job_id: int) -> JobError:
    return JobError(Message("what the ledger holds of job {number} is damaged", number=job_id))
