"""The few calls through which outputs reach the disk; tests put a failing one in their place."""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

_CHUNK = 1 << 20
_AT_FDCWD = -100
_RENAME_NOREPLACE = 1
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}

T = TypeVar("T")


class Readable(Protocol):
    """Something to copy from."""

    def read(self, size: int, /) -> bytes:
        """At most ``size`` bytes; none at the end."""


class FileSystem:
    """What publishing asks of a file system. Every method raises OSError as the system does."""

    def make_folder(self, folder: Path) -> None:
        """Make one folder; its parent exists, and it may exist itself."""
        folder.mkdir(exist_ok=True)

    def create(self, path: Path) -> None:
        """Make an empty file that did not exist."""
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))

    def write(self, path: Path, producer: Callable[[Path], T]) -> T:
        """Let ``producer`` write ``path`` by its name."""
        return producer(path)

    def copy(self, source: Readable, path: Path) -> None:
        """Write everything that can be read from ``source``."""
        with path.open("wb") as target:
            while chunk := source.read(_CHUNK):
                target.write(chunk)

    def sync(self, path: Path) -> None:
        """Bring a file's bytes to the disk."""
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def set_times(self, path: Path, accessed_ns: int, modified_ns: int) -> None:
        """Set a file's time stamps."""
        os.utime(path, ns=(accessed_ns, modified_ns))

    def digest(self, path: Path) -> tuple[str, int]:
        """Read a file again: its SHA-256 in hex and its size in bytes."""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()

    def rename_new(self, source: Path, target: Path) -> None:
        """Rename in one step; FileExistsError when ``target`` exists, which then stays as it was."""
        if sys.platform == "win32":
            source.rename(target)
        elif not _rename_noreplace(source, target):
            self._link(source, target)

    def _link(self, source: Path, target: Path) -> None:
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            # No hard links here: hold the name with an empty file, then move over it.
            self.create(target)
            source.replace(target)
        else:
            source.unlink()

    def replace(self, source: Path, target: Path) -> None:
        """Rename, putting an existing ``target`` out of the way in the same step."""
        source.replace(target)

    def unlink(self, path: Path) -> None:
        """Remove a file; fine when it is not there."""
        path.unlink(missing_ok=True)

    def sync_folder(self, folder: Path) -> None:
        """Bring a folder's entries to the disk, where the system has that."""
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network shares have no such thing
                raise
        finally:
            os.close(descriptor)

    def free_space(self, folder: Path) -> int:
        """Bytes that can still be written in ``folder``."""
        return shutil.disk_usage(folder).free


@functools.cache
def _renameat2() -> Callable[[int, bytes, int, bytes, int], int] | None:
    if not sys.platform.startswith("linux"):
        return None
    with contextlib.suppress(OSError, AttributeError):
        function = ctypes.CDLL(None, use_errno=True).renameat2
        function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
        return function
    return None


def _rename_noreplace(source: Path, target: Path) -> bool:
    """Rename by renameat2; False where the C library, kernel or file system does not have it."""
    function = _renameat2()
    if function is None:
        return False
    if function(_AT_FDCWD, os.fsencode(source), _AT_FDCWD, os.fsencode(target), _RENAME_NOREPLACE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS):
        return False
    raise OSError(number, os.strerror(number), str(source), None, str(target))
