"""Check a database file at start, make daily snapshots, restore the last good one after damage.

A database is checked at the start if it was not closed normally, or if a read found damage. A few
flipped bytes in a file that is otherwise unchanged are found only when they are read; the file is
then checked at the next start. SQLite finds damage (``PRAGMA quick_check``), but makes no backups.
From SQLite 3.44 on it also looks into an index of words, which is a copy and made anew.
"""

from __future__ import annotations

import contextlib
import datetime
import gzip
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import IO

from exportgui import paths
from exportgui.database.sqlite_errors import is_damage
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined

KEPT = 15
"""Daily snapshots that are kept."""

_MAX_CHECKED = 256_000_000
"""Bytes up to which a file is checked that was not closed normally; more takes too long."""

_SUSPECT = "suspect"
_OF_INDEX = "fts5"
"""What SQLite says about an index of words has this in it, in some versions in capitals."""

_COMPANION_SUFFIXES = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was done about a damaged database: its new path, and the day of the restored snapshot.

    ``snapshot`` is None when an empty database replaces it.
    """

    kept_as: Path
    snapshot: datetime.date | None

    @property
    def message(self) -> Message:
        """What was done, as one sentence for the user."""
        damaged = Message("the database was damaged and is kept under this name")
        restored = Message("a new one was begun")
        if self.snapshot is not None:
            restored = Message("what it held on {date} was restored", date=self.snapshot)
        return joined("", (self.kept_as.name, ": ", damaged, "; ", restored))

    def __str__(self) -> str:
        return self.message


class DatabaseGuard:
    """Checks, restores and backs up one SQLite file.

    A small file beside it, the mark, holds its size and time when it was closed, or that damage was
    found.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mark = path.with_name(f"{path.name}.closed")
        self._folder = path.with_name(f"{path.stem}-snapshots")
        self.index_is_damaged = False
        """Whether `rescue` found nothing else damaged."""

    # --- at the start

    def rescue(self) -> Rescue | None:
        """Check the file if there is reason to, and replace it if it is damaged. Raises OSError.

        No connection to the file may be open.
        """
        if not self._path.is_file() or self._was_closed():
            return None
        damage = self._damage()
        if damage is None:
            return None
        if _spares_the_tables(damage):
            self.index_is_damaged = bool(damage)
            with contextlib.suppress(OSError):
                self._mark.unlink(missing_ok=True)
            return None
        kept_as = self._set_aside()
        for snapshot in self.snapshots():
            if self._restore(snapshot):
                return Rescue(kept_as, _day(snapshot))
        return Rescue(kept_as, None)

    def _damage(self) -> tuple[str, ...] | None:
        """What SQLite finds damaged, in its words; None where the file is busy or not accessible.

        At most a hundred findings, which is SQLite's own limit.
        """
        try:
            with contextlib.closing(sqlite3.connect(self._path, timeout=5)) as connection:
                rows = connection.execute("PRAGMA quick_check").fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return (str(error),) if is_damage(error) else None
        return tuple(text for (text,) in rows if text != "ok")

    def is_suspected(self) -> bool:
        """Whether damage was found, and the file not checked since."""
        return self._read_mark() == _SUSPECT

    def _read_mark(self) -> object:
        try:
            return json.loads(self._mark.read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def _was_closed(self) -> bool:
        """Whether the file is as it was left, or too large to be checked without sign of damage."""
        mark = self._read_mark()
        if mark == _SUSPECT:
            return False
        status = self._path.stat()
        return mark == [status.st_size, status.st_mtime_ns] or status.st_size > _MAX_CHECKED

    def _set_aside(self) -> Path:
        stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}")
        for end in ("", *_COMPANION_SUFFIXES):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self._path}{end}").replace(f"{aside}{end}")
        self._mark.unlink(missing_ok=True)
        return aside

    def _restore(self, snapshot: Path) -> bool:
        """Restore a snapshot; False when it is damaged as well."""
        try:
            with gzip.open(snapshot, "rb") as packed, _open_private(self._path, "xb") as file:
                shutil.copyfileobj(packed, file)
        except (OSError, EOFError, ValueError):
            self._path.unlink(missing_ok=True)
            return False
        if _spares_the_tables(self._damage() or ()):
            return True
        self._path.unlink()
        return False

    # --- while it is used

    def mark_suspect(self) -> None:
        """Note that damage was found, so that the file is checked at the next start."""
        with contextlib.suppress(OSError):
            self._write_mark(_SUSPECT)

    def mark_closed(self) -> None:
        """Note that the file was closed normally, unless another process still has it open."""
        with contextlib.suppress(OSError):
            if not self.is_suspected() and not Path(f"{self._path}-wal").exists():
                status = self._path.stat()
                self._write_mark([status.st_size, status.st_mtime_ns])

    def _write_mark(self, value: object) -> None:
        with open(self._mark, "w", encoding="utf-8", opener=paths.private_opener) as file:
            json.dump(value, file)

    def snapshots(self) -> list[Path]:
        """The daily snapshots, newest first."""
        return (
            sorted(self._folder.glob("*.sqlite.gz"), reverse=True) if self._folder.is_dir() else []
        )

    def snapshot(self, fill: Callable[[Path], None]) -> None:
        """Make today's snapshot unless it exists: ``fill`` writes a database to a path.

        Raises OSError, and what ``fill`` raises.
        """
        target = self._folder / f"{datetime.date.today().isoformat()}.sqlite.gz"
        if target.exists():
            return
        paths.make_private_folder(self._folder)
        plain, packed = (self._folder / f".{os.getpid()}.{end}" for end in ("sqlite", "gz"))
        try:
            plain.unlink(missing_ok=True)
            fill(plain)
            _compress(plain, packed)
            packed.replace(target)
        finally:
            for leftover in (plain, packed):
                leftover.unlink(missing_ok=True)
        for old in self.snapshots()[KEPT:]:
            old.unlink(missing_ok=True)


def _spares_the_tables(damage: tuple[str, ...]) -> bool:
    return all(_OF_INDEX in text.lower() for text in damage)


def _open_private(path: Path, mode: str) -> IO[bytes]:
    """Open a file that no other user can read."""
    return open(path, mode, opener=paths.private_opener)


def _compress(plain: Path, packed: Path) -> None:
    with plain.open("rb") as file, _open_private(packed, "wb") as out:
        with gzip.GzipFile("", "wb", 1, out, mtime=0) as compressed:
            shutil.copyfileobj(file, compressed)
        out.flush()
        os.fsync(out.fileno())


def _day(snapshot: Path) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(snapshot.name.partition(".")[0])
    except ValueError:
        return None
