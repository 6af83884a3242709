"""The library's SQLite file: many readers, one writer, versions that only go forward."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing, contextmanager
from pathlib import Path

from exportgui.catalog.names import fold
from exportgui.catalog.schema import LASTING, MIGRATIONS
from exportgui.database.rescue import Keeper, Rescue, stored_version
from exportgui.database.sqlite_errors import CHECKED_AT_START, advice, is_damage, sqlite_reason
from exportgui.errors import CatalogError, EnvironmentFault
from exportgui.messages import Message, joined
from exportgui.system_errors import system_reason

BUSY_SECONDS = 30.0
STEPS = 20_000
"""Steps of SQLite's machine, about a millisecond, between two looks whether a question is still
wanted.
"""

_log = logging.getLogger(__name__)

_WORLD = ("full", "readonly", "locked", "I/O", "unable to open")


class Store:
    """Connections to one library file.

    Readers take a connection from a pool, so that any thread may read while another
    writes (WAL); writers queue at one lock, other processes at SQLite's own.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pool: list[sqlite3.Connection] = []
        self._pool_lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._closed = False
        self._make_folder()
        self._keeper = Keeper(path)
        suspected = self._keeper.is_suspected()
        self.rescue = self._rescued()
        with self._translated():
            self._writer = self._connect()
            try:
                self._writer.execute("PRAGMA journal_mode = WAL")
                self._migrate()
                if suspected:
                    self._forget_copies()
            except BaseException:
                self._writer.close()
                raise

    def close(self) -> None:
        """Close every connection; one still in use closes when its reader is done."""
        with self._write_lock, self._pool_lock:
            self._closed = True
            for connection in (*self._pool, self._writer):
                connection.close()
            self._pool.clear()
        self._keeper.closed()

    def release_memory(self) -> None:
        """Let go of what was kept of the file: it will not be asked for a while."""
        with self._translated(), self._write_lock, self._pool_lock:
            for connection in (*self._pool, self._writer):
                connection.execute("PRAGMA shrink_memory")

    def snapshot(self) -> None:
        """Keep what cannot be made again, once a day. Failing that, a warning in the log: it must
        not stop anything.
        """
        try:
            self._keeper.snapshot(self._copy)
        except (OSError, sqlite3.Error) as error:
            _log.warning("%s: no snapshot was kept: %s", self._path, error)

    def _copy(self, target: Path) -> None:
        # The copy is thrown away once it is packed: nobody waits for each of its statements to
        # reach the disk.
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.execute("PRAGMA synchronous = OFF")
            copy.execute("PRAGMA journal_mode = MEMORY")
            for statement in (each for step in MIGRATIONS for each in step.split(";\n")):
                copy.execute(statement)
            copy.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        with closing(self._connect()) as connection:
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
            # Handles given once are not given again, those of vanished assets included.
            connection.execute("DELETE FROM copy.sqlite_sequence")
            connection.execute(
                "INSERT INTO copy.sqlite_sequence SELECT * FROM main.sqlite_sequence"
            )
            connection.execute("COMMIT")

    def _rescued(self) -> Rescue | None:
        try:
            return self._keeper.rescue()
        except OSError as error:
            reason = Message(
                "damaged, and cannot be set aside: {detail}", detail=system_reason(error)
            )
            raise EnvironmentFault(joined(": ", (self._path, reason))) from error

    @contextmanager
    def reading(self, stop: Callable[[], bool] | None = None) -> Iterator[sqlite3.Connection]:
        """A connection of one's own that sees one state of what was committed.

        Its questions end with CancelledError as soon as ``stop()`` is true.
        """
        with self._translated():
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
        """The writer, inside one transaction: committed at the end, rolled back on error."""
        with self._translated(), self._write_lock:
            self._check_open()
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
            except BaseException:
                self._writer.execute("ROLLBACK")
                raise
            self._writer.execute("COMMIT")

    def _borrow(self) -> sqlite3.Connection:
        with self._pool_lock:
            self._check_open()
            if self._pool:
                return self._pool.pop()
        return self._connect()

    def _give_back(self, connection: sqlite3.Connection) -> None:
        with self._pool_lock:
            if not self._closed:
                self._pool.append(connection)
                return
        connection.close()

    def _check_open(self) -> None:
        if self._closed:
            raise CatalogError(joined(": ", (self._path, Message("the library is closed"))))

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            for pragma in (
                "synchronous = NORMAL",
                "foreign_keys = ON",
                "temp_store = MEMORY",
                ("cache_size = -16000"),
            ):
                connection.execute(f"PRAGMA {pragma}")
            connection.create_function("fold", 1, fold, deterministic=True)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make_folder(self) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = Message("the folder cannot be made: {detail}", detail=system_reason(error))
            raise EnvironmentFault(joined(": ", (self._path, reason))) from error

    def _migrate(self) -> None:
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            version = stored_version(self._writer, len(MIGRATIONS))
            if version > len(MIGRATIONS):
                reason = Message(
                    "library version {number} is newer than this program reads ({known});"
                    " it was left as it is",
                    number=version,
                    known=len(MIGRATIONS),
                )
                raise CatalogError(joined(": ", (self._path, reason)))
            for step in MIGRATIONS[version:]:
                for statement in step.split(";\n"):
                    self._writer.execute(statement)
            if version < len(MIGRATIONS):
                self._writer.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
        except BaseException:
            self._writer.execute("ROLLBACK")
            raise
        self._writer.execute("COMMIT")

    def _forget_copies(self) -> None:
        """Make the index of words and the orders anew: SQLite's own check does not look into
        them.
        """
        with self.writing() as connection:
            connection.execute("DELETE FROM orders")
            connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
            connection.execute("UPDATE words_upto SET id = 0")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            if str(error) == "interrupted":
                raise CancelledError from error
            reason = joined(": ", (self._path, sqlite_reason(error)))
            if is_damage(error):
                self._keeper.suspect()
                raise CatalogError(joined("; ", (reason, CHECKED_AT_START))) from error
            kind = EnvironmentFault if any(word in str(error) for word in _WORLD) else CatalogError
            raise kind(joined("; ", filter(None, (reason, advice(error))))) from error
