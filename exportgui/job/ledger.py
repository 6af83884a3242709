"""The job ledger: every job and item in SQLite, so that nothing is forgotten over a crash.

Write-ahead log. A row that says an item is done is on the disk (``synchronous=FULL``) before anybody
is told; what only helps after a crash of the program (an intention, an attempt) is not waited for.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import threading
import time
import uuid
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import paths
from exportgui.errors import JobError, WorldError
from exportgui.job.outcome import ItemRow, JobRow, JobState, Outcome, State
from exportgui.job.owner import is_alive, owner
from exportgui.job.rows import MIGRATIONS, item_row, item_values, job_row, outcome_values

__all__ = ["Ledger", "default_path", "is_alive"]

if TYPE_CHECKING:
    from exportgui.job.planned import JobPlan, PlannedItem


def default_path() -> Path:
    """Where the ledger of this person lives."""
    return paths.data_dir() / "ledger.sqlite"


class Ledger:
    """One open ledger; safe to use from any thread. JobError for one made by a newer version, WorldError
    when the disk does not let it be written.
    """

    def __init__(self, db_path: Path) -> None:
        self.path = db_path
        self._lock = threading.RLock()
        with _faults(db_path):
            db_path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(db_path, check_same_thread=False, isolation_level=None, timeout=30)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; the ledger cannot be used afterwards."""
        with self._lock:
            self._db.close()

    def _prepare(self) -> None:
        self._db.row_factory = sqlite3.Row
        version = self._version()
        if version > len(MIGRATIONS):
            raise JobError(f"{self.path}: this ledger was written by a newer version; nothing was changed")
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA foreign_keys=ON")
        if version < len(MIGRATIONS):
            self._migrate()

    def _migrate(self) -> None:
        with self._write(durable=True):
            for step in MIGRATIONS[self._version() :]:
                for statement in filter(str.strip, step.split(";")):
                    self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version={len(MIGRATIONS)}")

    def _version(self) -> int:
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    @contextlib.contextmanager
    def _write(self, *, durable: bool) -> Iterator[None]:
        with self._lock, _faults(self.path):
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def _read(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self._lock, _faults(self.path):
            return self._db.execute(query, values).fetchall()

    def open_job(self, plan: JobPlan, name: str = "") -> int:
        """Write a planned job with all its items before its first output; returns its number."""
        fields, options = plan.job.to_fields(), plan.options.to_fields()
        recipe = {"fmt": fields["fmt"], "is_modifier": fields["is_modifier"], "macro": fields["macro"], **options}
        with self._write(durable=True):
            cursor = self._db.execute(
                "INSERT INTO jobs (uid, name, state, catalog, destination, job, options, recipe_hash, created, beat,"
                " owner, warnings) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    uuid.uuid4().hex[:12],
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
                    json.dumps(plan.warnings),
                ),
            )
            job_id = int(cursor.lastrowid or 0)
            self._insert_items(job_id, plan.items)
        return job_id

    def add_items(self, job_id: int, items: Iterable[PlannedItem]) -> None:
        """Add items found later, such as the pages of a PDF that could not be read at first."""
        with self._write(durable=True):
            self._insert_items(job_id, items)

    def replace_items(self, job_id: int, items: Sequence[PlannedItem]) -> None:
        """Put newly planned items in the place of those with the same index."""
        with self._write(durable=True):
            self._db.executemany("DELETE FROM items WHERE job_id=? AND idx=?", ((job_id, item.index) for item in items))
            self._insert_items(job_id, items)

    def _insert_items(self, job_id: int, items: Iterable[PlannedItem]) -> None:
        self._db.executemany(
            "INSERT INTO items (job_id, idx, handle, asset_name, asset_type, folder, object_path, source, source_size,"
            " source_mtime_ns, source_inode, page, fate, output, replaced, state, message, warnings,"
            " rendition) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (item_values(job_id, item) for item in items),
        )

    def reopen_job(self, job_id: int) -> None:
        """Mark a job as being worked on by this process."""
        with self._write(durable=True):
            self._db.execute(
                "UPDATE jobs SET state=?, ended=NULL, fatal='', mail='', beat=?, owner=? WHERE id=?",
                (JobState.RUNNING, time.time(), owner(), job_id),
            )

    def set_pending(self, job_id: int, changes: Iterable[tuple[int, str, str]]) -> None:
        """Put items back to work; ``changes`` are (index, fate, output)."""
        with self._write(durable=True):
            self._db.executemany(
                "UPDATE items SET state='pending', fate=?, output=?, sha256='', size=0, replaced=0, transferred=NULL,"
                " message='', finished=NULL WHERE job_id=? AND idx=?",
                ((fate, output, job_id, index) for index, fate, output in changes),
            )

    def attempt(self, job_id: int, index: int) -> None:
        """Note that an item is being worked on; after a crash one sees which were alive."""
        with self._write(durable=False):
            self._db.execute("UPDATE items SET attempts=attempts+1, alive=1 WHERE job_id=? AND idx=?", (job_id, index))

    def rest(self, job_id: int, indexes: Iterable[int]) -> None:
        """Note that items are not being worked on any more, though nothing became of them."""
        with self._write(durable=False):
            self._db.executemany(
                "UPDATE items SET alive=0 WHERE job_id=? AND idx=?", ((job_id, index) for index in indexes)
            )

    def count_deaths(self, job_id: int) -> None:
        """A process died while it ran the job: whatever was being converted then may have been the cause."""
        with self._write(durable=True):
            self._db.execute(
                "UPDATE items SET deaths=deaths+(state IN ('pending','publishing') AND fate='convert'), alive=0"
                " WHERE job_id=? AND alive=1",
                (job_id,),
            )

    def intend(self, job_id: int, index: int, output: str, sha256: str, size: int) -> None:
        """Note, just before the rename, what will stand under which name."""
        with self._write(durable=False):
            self._db.execute(
                "UPDATE items SET state=?, output=?, sha256=?, size=? WHERE job_id=? AND idx=?",
                (State.PUBLISHING, output, sha256, size, job_id, index),
            )

    def record(self, job_id: int, outcomes: Sequence[Outcome]) -> None:
        """Write what became of items; when this returns, it survives a cut of power."""
        rows = [{**outcome_values(one), "job_id": job_id, "finished": time.time()} for one in outcomes]
        with self._write(durable=True):
            self._db.executemany(
                "UPDATE items SET state=:state, output=CASE :output WHEN '' THEN output ELSE :output END,"
                " sha256=:sha256, size=:size, replaced=:replaced, transferred=:transferred, message=:message,"
                " warnings=:warnings, seconds=:seconds, finished=:finished, alive=0"
                " WHERE job_id=:job_id AND idx=:index",
                rows,
            )

    def beat(self, job_id: int) -> None:
        """Say that the job is alive."""
        with self._write(durable=False):
            self._db.execute("UPDATE jobs SET beat=? WHERE id=?", (time.time(), job_id))

    def close_job(self, job_id: int, state: JobState, fatal: str = "") -> None:
        """Write how a job ended."""
        with self._write(durable=True):
            self._db.execute(
                "UPDATE jobs SET state=?, fatal=?, ended=? WHERE id=?", (state, fatal, time.time(), job_id)
            )
            self._db.execute("UPDATE items SET alive=0 WHERE job_id=? AND alive=1", (job_id,))

    def note_mail(self, job_id: int, result: str) -> None:
        """Write what became of the mail."""
        with self._write(durable=False):
            self._db.execute("UPDATE jobs SET mail=? WHERE id=?", (result, job_id))

    def jobs(self) -> list[JobRow]:
        """Every job, the newest first."""
        return [job_row(row) for row in self._read("SELECT * FROM jobs ORDER BY id DESC")]

    def job(self, job_id: int) -> JobRow:
        """One job; JobError when the ledger does not have it."""
        rows = self._read("SELECT * FROM jobs WHERE id=?", job_id)
        if not rows:
            raise JobError(f"there is no job {job_id} in the ledger; `exportgui jobs` lists them")
        return job_row(rows[0])

    def items(self, job_id: int) -> list[ItemRow]:
        """The items of a job, in its order."""
        return [item_row(row) for row in self._read("SELECT * FROM items WHERE job_id=? ORDER BY idx", job_id)]

    def state_counts(self, job_id: int) -> dict[State, int]:
        """How many items of a job stand where."""
        rows = self._read("SELECT state, COUNT(*) AS n FROM items WHERE job_id=? GROUP BY state", job_id)
        return {State(row["state"]): row["n"] for row in rows}


@contextlib.contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise WorldError(f"{path}: the job ledger cannot be used: {error}") from error
