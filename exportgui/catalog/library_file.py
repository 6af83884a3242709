"""The library's SQLite file: many readers, one writer."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing, contextmanager
from pathlib import Path

from exportgui.catalog.names import fold
from exportgui.catalog.schema import LASTING, MIGRATIONS
from exportgui.database.sqlite_file import SqliteFile
from exportgui.errors import CatalogError, EnvironmentFault
from exportgui.messages import Message

STEPS = 20_000
"""Steps of SQLite's virtual machine, about a millisecond, between two calls of ``stop``."""

_PRAGMAS = ("synchronous = NORMAL", "temp_store = MEMORY")
"""With NORMAL, no commit waits for the disk: in WAL mode a power cut may undo the last ones, but
damages nothing, and a scan finds most of it again. Sorting in memory takes longer than in a
temporary file (100,000 assets: 140 ms, else 100), but cannot fail for want of space there."""
_EMPTY_INDEX = (
    "DELETE FROM words_data",
    "DELETE FROM words_idx",
    "INSERT INTO words_data (id, block) VALUES (1, x''), (10, x'00000000000000')",
    "INSERT INTO words (words) VALUES ('delete-all')",
)
"""FTS5 empties an index by the last one alone, if it can read how the index is built. Until SQLite
3.43 it cannot open a table of which that is damaged, not even to drop it; so the record is first
written as FTS5 writes it for a new one."""
_ENVIRONMENT = ("full", "readonly", "locked", "I/O", "unable to open")
"""Words of SQLite's errors about the disk or another program, not about the library."""


class LibraryFile(SqliteFile):
    """Connections to one library file.

    Readers take a connection from a pool, so that any thread may read while another
    writes (WAL); writers queue at one lock, other processes at SQLite's own. The pool is there
    because opening a connection takes 1.3 to 1.9 ms, and a query of an open one less than 0.1 ms.
    """

    def __init__(self, path: Path) -> None:
        self._pool: list[sqlite3.Connection] = []
        self._pool_lock = threading.Lock()
        self._closed = False
        super().__init__(path, MIGRATIONS)
        if self.was_suspected:
            try:
                self._forget_copies()
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Close every connection; one still in use closes when its reader is done."""
        with self._lock, self._pool_lock:
            self._closed = True
            for connection in self._pool:
                connection.close()
            self._pool.clear()
        super().close()

    def release_memory(self) -> None:
        """Drop the connections' caches, before a long time without queries."""
        with self.faults(), self._lock, self._pool_lock:
            for connection in (*self._pool, self._writer):
                connection.execute("PRAGMA shrink_memory")

    def fill_snapshot(self, target: Path) -> None:
        """Copy the tables that cannot be made again from the sources."""
        # The copy is deleted once it is compressed, so it need not be flushed to disk.
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = OFF")
            copy.execute("PRAGMA journal_mode = MEMORY")
            self.create_tables(copy)
        with closing(self.connect()) as connection:
            connection.execute("ATTACH ? AS copy", (str(target),))
            connection.execute("PRAGMA copy.synchronous = OFF")
            connection.execute("BEGIN")
            for table in LASTING:
                columns = ", ".join(
                    row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")
                )
                connection.execute(
                    f"INSERT INTO copy.{table} ({columns}) SELECT {columns} FROM main.{table}"
                )
            # Handles are never reused, not even those of removed assets.
            connection.execute("DELETE FROM copy.sqlite_sequence")
            connection.execute(
                "INSERT INTO copy.sqlite_sequence SELECT * FROM main.sqlite_sequence"
            )
            connection.execute("COMMIT")

    @contextmanager
    def reading(self, stop: Callable[[], bool] | None = None) -> Iterator[sqlite3.Connection]:
        """A connection for this block alone, in one read transaction.

        Its queries end with CancelledError once ``stop()`` is true.
        """
        with self.faults():
            connection = self._borrow()
            try:
                connection.set_progress_handler(stop, STEPS)
                connection.execute("BEGIN")
                yield connection
            finally:
                connection.set_progress_handler(None, STEPS)
                if connection.in_transaction:
                    connection.execute("COMMIT")
                self._give_back(connection)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The writing connection in one transaction: committed at the end, rolled back on error."""
        self._check_open()
        with self.transaction() as writer:
            yield writer

    def _borrow(self) -> sqlite3.Connection:
        with self._pool_lock:
            self._check_open()
            if self._pool:
                return self._pool.pop()
        return self.connect()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._pool_lock:
            if not self._closed:
                self._pool.append(connection)
                return
        connection.close()

    def _check_open(self) -> None:
        if self._closed:
            raise CatalogError(self.about(Message("the library is closed")))

    def configure(self, connection: sqlite3.Connection) -> None:
        """Set the pragmas of a connection, and the function ``fold`` of the search."""
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("fold", 1, fold, deterministic=True)

    def newer_version(self, version: int) -> CatalogError:
        """The error for a file of a newer version."""
        reason = Message(
            "library version {number} is newer than this program reads ({known});"
            " it was left as it is",
            number=version,
            known=len(MIGRATIONS),
        )
        return CatalogError(self.about(reason))

    def fault(self, error: Exception, reason: Message, *, damaged: bool) -> Exception:
        """The exception for an error of SQLite: CancelledError for an interrupted query."""
        if str(error) == "interrupted":
            return CancelledError()
        if not damaged and any(word in str(error) for word in _ENVIRONMENT):
            return EnvironmentFault(self.about(reason))
        return CatalogError(self.about(reason))

    def _forget_copies(self) -> None:
        """Clear the search index and the sort orders, which SQLite's integrity check skips."""
        with self.writing() as connection:
            connection.execute("DELETE FROM orders")
            for statement in _EMPTY_INDEX:
                connection.execute(statement)
            connection.execute("UPDATE words_upto SET id = 0")
