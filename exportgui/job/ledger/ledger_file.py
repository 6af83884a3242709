"""The ledger's SQLite file: one connection for all threads, with durable and other writes."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from exportgui.database.sqlite_file import SqliteFile
from exportgui.errors import EnvironmentFault, JobError
from exportgui.messages import Message


class LedgerFile(SqliteFile):
    """The ledger's file; ``migrations`` bring each version to the next.

    Raises JobError for a file of a newer version, EnvironmentFault when the file cannot be used.
    """

    def __init__(self, path: Path, migrations: Sequence[str]) -> None:
        self._durable: bool | None = None
        super().__init__(path, migrations)

    @contextlib.contextmanager
    def write(self, *, durable: bool) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back on any error.

        With ``durable`` it is on the disk when this returns.
        """
        with self._lock:
            self._set_durable(durable)
            with self.transaction() as writer:
                yield writer

    def note(self, statement: str, *values: object) -> int:
        """Execute one statement that survives a crash of the program, but perhaps no power cut.

        Returns the number of rows it changed.
        """
        with self._lock:
            self._set_durable(False)
            with self.faults():
                return self._writer.execute(statement, values).rowcount

    def read(self, query: str, *values: object) -> list[sqlite3.Row]:
        """The rows of a query."""
        with self._lock, self.faults():
            return self._writer.execute(query, values).fetchall()

    def configure(self, connection: sqlite3.Connection) -> None:
        """Rows by name; bytes of damaged texts are replaced."""
        connection.row_factory = sqlite3.Row
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")

    def newer_version(self, version: int) -> JobError:
        """Refuse the file."""
        reason = Message("this ledger was written by a newer version; nothing was changed")
        return JobError(self.about(reason))

    def fault(self, error: Exception, reason: Message, *, damaged: bool) -> EnvironmentFault:
        """An EnvironmentFault in every case: the job pauses and can be resumed."""
        message = Message("the job ledger cannot be used: {detail}", detail=reason)
        return EnvironmentFault(self.about(message))

    def fill_snapshot(self, target: Path) -> None:
        """Copy the whole file."""
        with self._lock:
            self._writer.execute("VACUUM INTO ?", (str(target),))

    def _set_durable(self, durable: bool) -> None:
        """Choose whether the next commit waits for the disk.

        SQLite sets this by connection. A second connection would wait for the first one's write
        lock by sleeping, and switching takes 5 to 9 µs, only where the kind of write changes.
        """
        if durable is not self._durable:
            with self.faults():
                self._writer.execute(f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}")
            self._durable = durable
