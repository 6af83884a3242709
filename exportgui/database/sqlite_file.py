"""One SQLite file with write-ahead log, migrations, damage outlived and a snapshot a day.

Shared by the library (`exportgui.catalog.store`) and the job ledger
(`exportgui.job.ledger.database`), which say what their tables, settings and errors are.
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
from exportgui.database.rescue import Keeper, Rescue
from exportgui.database.sqlite_errors import CHECKED_AT_START, advice, is_damage, sqlite_reason
from exportgui.errors import EnvironmentFault
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

BUSY_SECONDS = 30.0
"""How long a statement waits for another process that writes."""

_VERSION_BITS = 63
"""No version is larger, nor will one soon be."""

_log = logging.getLogger(__name__)


class SqliteFile(ABC):
    """An open file, made where there is none, and the one connection that writes to it.

    Safe to use from any thread. A damaged file is kept aside and the last good daily snapshot takes
    its place; ``rescue`` tells. Each of ``migrations`` leads from one version to the next: its
    statements end with a semicolon and a line break. A file of a newer version stays as it is and
    raises `newer_version`; what SQLite raises becomes `fault`; EnvironmentFault when the folder
    cannot be made, or a damaged file cannot be set aside.
    """

    def __init__(self, path: Path, migrations: Sequence[str]) -> None:
        self.path = path
        self._migrations = migrations
        self._lock = threading.RLock()
        self._snapshot_lock = threading.Lock()
        self._keeper = Keeper(path)
        self._make_folder()
        self.was_suspected = self._keeper.is_suspected()
        self.rescue = self._rescued()
        with contextlib.suppress(OSError):  # SQLite says why
            os.close(paths.private_opener(str(path), os.O_CREAT | os.O_RDWR))
        with self.faults():
            self._writer = self.connect()
            try:
                self._prepare()
            except BaseException:
                self._writer.close()
                raise

    # --- what each file decides

    @abstractmethod
    def configure(self, connection: sqlite3.Connection) -> None:
        """Set up a new connection: its pragmas and functions."""

    @abstractmethod
    def newer_version(self, version: int) -> Exception:
        """The error for a file that a newer version of the program wrote."""

    @abstractmethod
    def fault(self, error: Exception, reason: Message, *, damaged: bool) -> Exception:
        """The error for what SQLite raised; ``reason`` is what it says, and what to do."""

    @abstractmethod
    def fill_snapshot(self, target: Path) -> None:
        """Write a database with what is to be kept to a path where nothing is."""

    # --- what is done with it

    def connect(self) -> sqlite3.Connection:
        """A further connection; transactions begin and end where they are told to."""
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
        """Within, what SQLite raises becomes `fault`; damage is remembered until the next start."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            damaged = is_damage(error)
            if damaged:
                self._keeper.suspect()
            more = CHECKED_AT_START if damaged else advice(error)
            reason = joined("; ", filter(None, (sqlite_reason(error), more)))
            raise self.fault(error, reason, damaged=damaged) from error

    def snapshot(self) -> None:
        """Keep a copy, once a day. Failing that, a warning in the log: it must not stop
        anything.
        """
        try:
            with self._snapshot_lock:
                self._keeper.snapshot(self.fill_snapshot)
        except (OSError, sqlite3.Error) as error:
            _log.warning("%s: no snapshot was kept: %s", self.path, error)

    def close(self) -> None:
        """Close the writer; the file cannot be used afterwards."""
        with self._lock:
            self._writer.close()
        self._keeper.closed()

    def create_tables(self, connection: sqlite3.Connection, version: int = 0) -> None:
        """Bring a database of ``version`` to the latest one; within a transaction of the caller."""
        for step in self._migrations[version:]:
            for statement in filter(str.strip, step.split(";\n")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(self._migrations)}")

    def about(self, reason: Message) -> Message:
        """A reason after the path of the file."""
        return joined(": ", (self.path, reason))

    def _make_folder(self) -> None:
        try:
            paths.make_private_folder(self.path.parent)
        except OSError as error:
            reason = Message("the folder cannot be made: {detail}", detail=system_reason(error))
            raise EnvironmentFault(self.about(reason)) from error

    def _rescued(self) -> Rescue | None:
        try:
            return self._keeper.rescue()
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
    """The version a database says it has, of which ``known`` is the last.

    A known one with a single high bit more is no newer version but damage, and is put right.
    """
    stored = int(database.execute("PRAGMA user_version").fetchone()[0])
    high = stored & ~_VERSION_BITS
    version = stored & _VERSION_BITS
    if high.bit_count() != 1 or not 0 < version <= known:
        return stored
    database.execute(f"PRAGMA user_version = {version}")
    return version
