"""The ledger's SQLite file: one connection for all threads, versions that only go forward, damage
outlived.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from exportgui.database.rescue import Keeper, Rescue, stored_version
from exportgui.database.sqlite_errors import CHECKED_AT_START, advice, is_damage, sqlite_reason
from exportgui.errors import EnvironmentFault, JobError
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

BUSY_SECONDS = 30.0
_log = logging.getLogger(__name__)


class Database:
    """An open file, made where there is none; safe to use from any thread. ``migrations`` lead from
    version to version.

    A damaged file is kept aside and the last good daily snapshot takes its place; ``rescue`` tells.
    JobError for a file of a newer version, which stays as it is; EnvironmentFault when the disk
    does not let it be used.
    """

    def __init__(self, path: Path, migrations: Sequence[str]) -> None:
        self.path = path
        self._migrations = migrations
        self._lock = threading.RLock()
        self._durable: bool | None = None
        self._keeper = Keeper(path)
        with self._faults():
            path.parent.mkdir(parents=True, exist_ok=True)
            self.rescue: Rescue | None = self._keeper.rescue()
            self._db = sqlite3.connect(
                path, check_same_thread=False, isolation_level=None, timeout=BUSY_SECONDS
            )
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
        self._keeper.closed()

    @contextlib.contextmanager
    def write(self, *, durable: bool) -> Iterator[sqlite3.Connection]:
        """One transaction, committed at the end; ``durable``: on the disk by then. Rolled back on
        any error.
        """
        with self._lock, self._faults():
            self._be_durable(durable)
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk ends it by itself
                    self._db.execute("ROLLBACK")
                raise

    def note(self, statement: str, *values: object) -> None:
        """One statement, which outlives the program, but perhaps not a cut of power."""
        with self._lock, self._faults():
            self._be_durable(False)
            self._db.execute(statement, values)

    def _be_durable(self, durable: bool) -> None:
        if durable is not self._durable:
            self._db.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._durable = durable

    def read(self, query: str, *values: object) -> list[sqlite3.Row]:
        """The rows of a query."""
        with self._lock, self._faults():
            return self._db.execute(query, values).fetchall()

    def snapshot(self) -> None:
        """Keep a copy, once a day. Failing that, a warning in the log: it must not stop
        anything.
        """
        try:
            with self._lock:
                self._keeper.snapshot(self._copy)
        except (OSError, sqlite3.Error) as error:
            _log.warning("%s: no snapshot was kept: %s", self.path, error)

    def _copy(self, target: Path) -> None:
        self._db.execute("VACUUM INTO ?", (str(target),))

    def _prepare(self) -> None:
        self._db.row_factory = sqlite3.Row
        self._db.text_factory = lambda raw: raw.decode(errors="replace")
        version = stored_version(self._db, len(self._migrations))
        if version > len(self._migrations):
            reason = Message("this ledger was written by a newer version; nothing was changed")
            raise JobError(joined(": ", (self.path, reason)))
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA foreign_keys=ON")
        if version < len(self._migrations):
            self._migrate()

    def _migrate(self) -> None:
        with self.write(durable=True) as db:
            for step in self._migrations[stored_version(db, len(self._migrations)) :]:
                for statement in filter(str.strip, step.split(";")):
                    db.execute(statement)
            db.execute(f"PRAGMA user_version={len(self._migrations)}")

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
            damaged = is_damage(error)
            if damaged:
                self._keeper.suspect()
            detail = system_reason(error) if isinstance(error, OSError) else sqlite_reason(error)
            reason = Message("the job ledger cannot be used: {detail}", detail=detail)
            more = CHECKED_AT_START if damaged else advice(error)
            reason = joined("; ", filter(None, (reason, more)))
            raise EnvironmentFault(joined(": ", (self.path, reason))) from error
