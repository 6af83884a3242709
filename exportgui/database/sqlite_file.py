"""A SQLite file with write-ahead log, migrations, recovery from damage and daily snapshots.

The base of the library (`exportgui.catalog.library_file`) and the job ledger
(`exportgui.job.ledger.ledger_file`), which add their tables, settings and errors.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from pathlib import Path

from exportgui import paths
from exportgui.database.recovery import DatabaseGuard, Rescue
from exportgui.database.sqlite_errors import CHECKED_AT_START, advice, is_damage, sqlite_reason
from exportgui.errors import EnvironmentFault
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

BUSY_SECONDS = 30.0
"""How long a statement waits for another process that writes."""

_VERSION_BITS = 63
"""Bits of the stored version that are in use; see `stored_version`."""

_log = logging.getLogger(__name__)


class SqliteFile(ABC):
    """An open file, created if missing, and the one connection that writes to it.

    Safe to use from any thread. A damaged file is set aside and replaced by the last good daily
    snapshot, as ``rescue`` then says. Each of ``migrations`` brings one version to the next: its
    statements end with a semicolon and a line break. A file of a newer version is left alone and
    raises `newer_version`; what SQLite raises becomes `fault`. Raises EnvironmentFault when the
    folder cannot be made, or a damaged file cannot be set aside.
    """

    def __init__(self, path: Path, migrations: Sequence[str]) -> None:
        self.path = path
        self._migrations = migrations
        self._lock = threading.RLock()
        self._snapshot_lock = threading.Lock()
        self._guard = DatabaseGuard(path)
        self._make_folder()
        suspected = self._guard.is_suspected()
        self.rescue = self._rescued()
        self.was_suspected = suspected or self._guard.index_is_damaged
        with contextlib.suppress(OSError):  # SQLite reports it below
            os.close(paths.private_opener(str(path), os.O_CREAT | os.O_RDWR))
        with self.faults():
            self._writer = self.connect()
            try:
                self._prepare()
            except BaseException:
                self._writer.close()
                raise

    # --- to be defined by each kind of file

    @abstractmethod
    def configure(self, connection: sqlite3.Connection) -> None:
        """Set up a new connection: its pragmas and functions."""

    @abstractmethod
    def newer_version(self, version: int) -> Exception:
        """The error for a file that a newer version of the program wrote."""

    @abstractmethod
    def fault(self, error: Exception, reason: Message, *, damaged: bool) -> Exception:
        """The error for what SQLite raised; ``reason`` is its text and some advice."""

    @abstractmethod
    def fill_snapshot(self, target: Path) -> None:
        """Write a database with what must survive to a path where no file is."""

    # --- use

    def connect(self) -> sqlite3.Connection:
        """Open another connection, without implicit transactions.

        sqlite3's own begin late, before the first change, and a transaction that has read before it
        writes fails at once when another process has written meanwhile, whatever the timeout.
        """
        connection = sqlite3.connect(
            self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            self.configure(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """The writer in one transaction: committed at the end, rolled back on any error."""
        with self._lock, self.faults():
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                if self._writer.in_transaction:  # a full disk ends it by itself
                    self._writer.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def faults(self) -> Iterator[None]:
        """Turn what SQLite raises into `fault`; after damage, check the file at the next start."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            damaged = is_damage(error)
            if damaged:
                self._guard.mark_suspect()
            more = CHECKED_AT_START if damaged else advice(error)
            reason = joined("; ", filter(None, (sqlite_reason(error), more)))
            raise self.fault(error, reason, damaged=damaged) from error

    def snapshot(self) -> None:
        """Make a snapshot once a day; a failure is only logged, because it must not stop a job."""
        try:
            with self._snapshot_lock:
                self._guard.snapshot(self.fill_snapshot)
        except (OSError, sqlite3.Error) as error:
            _log.warning("%s: no snapshot was kept: %s", self.path, error)

    def close(self) -> None:
        """Close the writer; the file cannot be used afterwards."""
        with self._lock:
            self._writer.close()
        self._guard.mark_closed()

    def create_tables(self, connection: sqlite3.Connection, version: int = 0) -> None:
        """Migrate a database from ``version`` to the latest, within a transaction of the caller.

        Statement by statement, because ``executescript`` commits that transaction first.
        """
        for step in self._migrations[version:]:
            for statement in filter(str.strip, step.split(";\n")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(self._migrations)}")

    def about(self, reason: Message) -> Message:
        """A reason with the path of the file before it."""
        return joined(": ", (self.path, reason))

    def _make_folder(self) -> None:
        try:
            paths.make_private_folder(self.path.parent)
        except OSError as error:
            reason = Message("the folder cannot be made: {detail}", detail=system_reason(error))
            raise EnvironmentFault(self.about(reason)) from error

    def _rescued(self) -> Rescue | None:
        try:
            return self._guard.rescue()
        except OSError as error:
            reason = Message(
                "damaged, and cannot be set aside: {detail}", detail=system_reason(error)
            )
            raise EnvironmentFault(self.about(reason)) from error

    def _prepare(self) -> None:
        newest = len(self._migrations)
        version = stored_version(self._writer, newest)
        if version > newest:
            raise self.newer_version(version)
        self._writer.execute("PRAGMA journal_mode = WAL")
        if version < newest:
            with self.transaction() as writer:
                # another process may have been first
                version = stored_version(writer, newest)
                if version < newest:
                    self.create_tables(writer, version)


def stored_version(database: sqlite3.Connection, known: int) -> int:
    """The version stored in a database; ``known`` is the latest.

    A known version plus a single high bit is not a newer version but a flipped bit, and is
    corrected.
    """
    stored = int(database.execute("PRAGMA user_version").fetchone()[0])
    high = stored & ~_VERSION_BITS
    version = stored & _VERSION_BITS
    if high.bit_count() != 1 or not 0 < version <= known:
        return stored
    database.execute(f"PRAGMA user_version = {version}")
    return version
