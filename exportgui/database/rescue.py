"""Databases that outlive damage: a bad file is kept aside, and the last good daily snapshot takes
its place.

A database is checked when it was not closed in order, or when reading it met damage. A few bytes
that change in a file of which nothing else changes are found when they are read; the file is then
checked at the next start.
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

_QUICK = 256_000_000
"""Bytes up to which a file that was not closed in order is checked; checking more would hold up the
start.
"""

_BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Rescue:
    """What became of a damaged database: where it is kept, and the day of the snapshot in its
    place, if any.
    """

    kept_as: Path
    snapshot: datetime.date | None

    @property
    def message(self) -> Message:
        """What to tell a person."""
        damaged = Message("the database was damaged and is kept under this name")
        restored = Message("a new one was begun")
        if self.snapshot is not None:
            restored = Message("what it held on {date} was restored", date=self.snapshot)
        return joined("", (self.kept_as.name, ": ", damaged, "; ", restored))

    def __str__(self) -> str:
        return self.message


class Keeper:
    """Looks after one SQLite file, which nobody has open yet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._mark = path.with_name(f"{path.name}.closed")
        self._folder = path.with_name(f"{path.stem}-snapshots")

    # --- at the start

    def rescue(self) -> Rescue | None:
        """Check the file where there is reason to; a damaged one is set aside and replaced. Raises
        OSError.
        """
        if not self._path.is_file() or self._was_closed() or self.is_sound():
            return None
        kept_as = self._set_aside()
        for snapshot in self.snapshots():
            if self._restore(snapshot):
                return Rescue(kept_as, _day(snapshot))
        return Rescue(kept_as, None)

    def is_sound(self) -> bool:
        """Whether SQLite finds nothing wrong with the file; one that is busy or out of reach counts
        as sound.
        """
        try:
            with contextlib.closing(sqlite3.connect(self._path, timeout=5)) as connection:
                return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return not is_damage(error)

    def is_suspected(self) -> bool:
        """Whether damage was met before, and the file not checked since."""
        return self._told() == "suspect"

    def _told(self) -> object:
        try:
            return json.loads(self._mark.read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def _was_closed(self) -> bool:
        """Whether the file is as it was left, or too large to be checked on suspicion alone."""
        told = self._told()
        if told == "suspect":
            return False
        status = self._path.stat()
        return told == [status.st_size, status.st_mtime_ns] or status.st_size > _QUICK

    def _set_aside(self) -> Path:
        stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S")
        aside = self._path.with_name(f"{self._path.stem}-damaged-{stamp}{self._path.suffix}")
        for end in ("", *_BESIDE):
            with contextlib.suppress(FileNotFoundError):
                Path(f"{self._path}{end}").replace(f"{aside}{end}")
        self._mark.unlink(missing_ok=True)
        return aside

    def _restore(self, snapshot: Path) -> bool:
        """Put a snapshot in the place of the file; False when it is not sound either."""
        try:
            with gzip.open(snapshot, "rb") as packed, _made(self._path, "xb") as file:
                shutil.copyfileobj(packed, file)
        except (OSError, EOFError, ValueError):
            self._path.unlink(missing_ok=True)
            return False
        if self.is_sound():
            return True
        self._path.unlink()
        return False

    # --- while it is used

    def suspect(self) -> None:
        """Damage was met: check the file at the next start."""
        with contextlib.suppress(OSError):
            self._mark.write_text(json.dumps("suspect"), "utf-8")

    def closed(self) -> None:
        """The file was closed in order; not remembered where somebody else still works with it."""
        with contextlib.suppress(OSError, ValueError):
            suspect = (
                self._mark.is_file() and json.loads(self._mark.read_text("utf-8")) == "suspect"
            )
            if not suspect and not Path(f"{self._path}-wal").exists():
                status = self._path.stat()
                self._mark.write_text(json.dumps([status.st_size, status.st_mtime_ns]), "utf-8")

    def snapshots(self) -> list[Path]:
        """The daily snapshots, newest first."""
        return (
            sorted(self._folder.glob("*.sqlite.gz"), reverse=True) if self._folder.is_dir() else []
        )

    def snapshot(self, fill: Callable[[Path], None]) -> None:
        """Unless there is one of today: let ``fill`` write a database to a path, and keep it.
        Raises OSError.
        """
        target = self._folder / f"{datetime.date.today().isoformat()}.sqlite.gz"
        if target.exists():
            return
        paths.make_private_folder(self._folder)
        plain, packed = (self._folder / f".{os.getpid()}.{end}" for end in ("sqlite", "gz"))
        try:
            plain.unlink(missing_ok=True)
            fill(plain)
            with plain.open("rb") as file, _made(packed, "wb") as out:
                with gzip.GzipFile("", "wb", 1, out, mtime=0) as squeezed:
                    shutil.copyfileobj(file, squeezed)
                out.flush()
                os.fsync(out.fileno())
            packed.replace(target)
        finally:
            for left in (plain, packed):
                left.unlink(missing_ok=True)
        for old in self.snapshots()[KEPT:]:
            old.unlink(missing_ok=True)


def _made(path: Path, mode: str) -> IO[bytes]:
    """A file that no one else can read."""
    return open(path, mode, opener=paths.private_opener)


def _day(snapshot: Path) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(snapshot.name.partition(".")[0])
    except ValueError:
        return None
