"""Folders that are held open, so that a link put into their path cannot redirect what is written.

``pathlib`` has no operations relative to an open folder; ``os`` has them on POSIX (``dir_fd``).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

from exportgui.lazy_dataclass import dataclass

_DIRECTORY = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_HELD = {os.open, os.mkdir, os.rename, os.link, os.unlink, os.stat} <= os.supports_dir_fd


def descriptor_path(descriptor: int) -> Path | None:
    """A path to an open file or folder that other processes can use; None except on Linux."""
    path = Path(f"/proc/{os.getpid()}/fd/{descriptor}")
    return path if path.exists() else None


class Folder:
    """A folder, held open where ``os`` can work relative to it (POSIX), else a path (Windows)."""

    def __init__(self, path: Path, fd: int | None) -> None:
        self.path = path
        self.fd = fd

    @classmethod
    def opened(cls, path: Path) -> Folder:
        """Open a folder that the user chose; links in its path are followed."""
        if _HELD:
            return cls(path, os.open(path, _DIRECTORY))
        if not path.is_dir():
            raise FileNotFoundError(2, os.strerror(2), str(path))
        return cls(path, None)

    def copy(self) -> Folder:
        """The same folder, which is closed independently."""
        return Folder(self.path, None if self.fd is None else os.dup(self.fd))

    def below(self, name: str) -> Folder:
        """Open the folder ``name`` in this one; OSError for a link, or for what is not a folder."""
        entry = Entry(self, name)
        if self.fd is not None:
            return Folder(entry.label, os.open(name, _DIRECTORY | _NO_LINK, dir_fd=self.fd))
        if not stat.S_ISDIR(entry.status().st_mode) or _is_junction(entry.label):
            raise NotADirectoryError(20, os.strerror(20), str(entry.label))
        return Folder(entry.label, None)

    def names(self) -> list[str]:
        """The names of its entries."""
        with os.scandir(self.path if self.fd is None else self.fd) as entries:
            return [entry.name for entry in entries]

    def is_still_there(self) -> bool:
        """Whether its path still leads to this folder."""
        try:
            return self.fd is None or os.path.samestat(self.path.stat(), os.fstat(self.fd))
        except OSError:
            return False

    def close(self) -> None:
        """Close the folder."""
        fd = self.fd
        self.fd = None
        if fd is not None:
            os.close(fd)

    def __enter__(self) -> Folder:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in a folder, in use or not.

    ``where`` and ``dir_fd`` are for the functions of ``os``, which then follow no link that has
    replaced the folder. ``before_held()`` is called before an empty file is made to reserve the
    name.
    """

    folder: Folder
    name: str
    before_held: Callable[[], None] = lambda: None

    @property
    def label(self) -> Path:
        """The path for messages."""
        return self.folder.path / self.name

    @property
    def where(self) -> str:
        """The name, or the full path where folders are not held open."""
        return self.name if self.folder.fd is not None else str(self.label)

    @property
    def dir_fd(self) -> int | None:
        """The open folder."""
        return self.folder.fd

    @property
    def path(self) -> Path:
        """A path for encoders, also of another process; on Linux through the open folder."""
        folder = None if self.folder.fd is None else descriptor_path(self.folder.fd)
        return (folder or self.folder.path) / self.name

    def open(self, flags: int, mode: int = 0o666) -> int:
        """Open the file; returns a descriptor. OSError for a link."""
        flags |= _NO_LINK | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        return os.open(self.where, flags, mode, dir_fd=self.dir_fd)

    def status(self) -> os.stat_result:
        """The status of the file; links are not followed. OSError if the name is not in use."""
        return os.stat(self.where, dir_fd=self.dir_fd, follow_symlinks=False)

    def exists(self) -> bool:
        """Whether the name is in use."""
        try:
            self.status()
        except OSError:
            return False
        return True


def _is_junction(path: Path) -> bool:
    return bool(getattr(os.path, "isjunction", lambda _: False)(path))
