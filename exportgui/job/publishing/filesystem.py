"""All calls that write outputs to disk, in one class that tests can replace.

The standard library has no rename that never replaces a file; it is called through ``ctypes``.
"""

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

from exportgui.job.publishing.folder import Entry, Folder, descriptor_path

_CHUNK = 1 << 20
_AT_ONCE = 1 << 26
_AT_FDCWD = -100
_AT_FDCWD_DARWIN = -2
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_NO_SUCH_RENAME = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EINVAL}

T = TypeVar("T")


class Readable(Protocol):
    """A file to copy from."""

    def read(self, size: int, /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""

    def fileno(self) -> int:
        """The file's descriptor; reads are not buffered."""


class FileSystem:
    """The file system for publishing. Every method raises OSError as the system does."""

    def open_folder(self, path: Path) -> Folder:
        """Open the destination."""
        return Folder.opened(path)

    def make_folder(self, entry: Entry) -> None:
        """Make one folder, unless it exists."""
        with contextlib.suppress(FileExistsError):
            os.mkdir(entry.where, dir_fd=entry.dir_fd)

    def create(self, entry: Entry) -> None:
        """Make an empty file that did not exist."""
        os.close(entry.open(os.O_CREAT | os.O_EXCL | os.O_WRONLY))

    def write(self, entry: Entry, producer: Callable[[Path], T]) -> T:
        """Let ``producer`` write the file by a path.

        If the system has such paths (Linux), it leads to the open file itself, even if another file
        replaces it meanwhile.
        """
        descriptor = entry.open(os.O_RDWR)
        try:
            return producer(descriptor_path(descriptor) or entry.path)
        finally:
            os.close(descriptor)

    def copy(self, source: Readable, entry: Entry) -> None:
        """Write everything that can be read from ``source``."""
        with os.fdopen(entry.open(os.O_WRONLY | os.O_TRUNC), "wb", buffering=0) as target:
            _copy_by_system(source.fileno(), target.fileno())
            while chunk := source.read(_CHUNK):
                rest = memoryview(chunk)
                while rest:
                    rest = rest[target.write(rest) :]

    def sync(self, entry: Entry) -> None:
        """Sync a file; when this returns, its bytes survive a power cut."""
        descriptor = entry.open(os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def set_times(self, entry: Entry, accessed_ns: int, modified_ns: int) -> None:
        """Set a file's time stamps."""
        if os.utime in os.supports_dir_fd:
            os.utime(
                entry.where,
                ns=(accessed_ns, modified_ns),
                dir_fd=entry.dir_fd,
                follow_symlinks=False,
            )
        else:
            os.utime(entry.label, ns=(accessed_ns, modified_ns))

    def digest(self, entry: Entry) -> tuple[str, int]:
        """Read a file again: its SHA-256 in hex and its size in bytes."""
        with os.fdopen(entry.open(os.O_RDONLY), "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()

    def rename_new(self, source: Entry, target: Entry) -> None:
        """Rename atomically; FileExistsError when ``target`` exists, which is left alone.

        If the system cannot do that, an empty file reserves the name first; ``target`` calls back
        before it is made.
        """
        if sys.platform == "win32":
            source.label.rename(target.label)
        elif not _rename_noreplace(source, target):
            self._link(source, target)

    def _link(self, source: Entry, target: Entry) -> None:
        try:
            os.link(
                source.where,
                target.where,
                src_dir_fd=source.dir_fd,
                dst_dir_fd=target.dir_fd,
                follow_symlinks=False,
            )
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            target.before_held()
            self.create(target)
            _replace(source, target)
        else:
            os.unlink(source.where, dir_fd=source.dir_fd)

    def replace(self, source: Entry, target: Entry) -> None:
        """Rename atomically; an existing ``target`` is replaced."""
        _replace(source, target)

    def remove_folder(self, entry: Entry) -> None:
        """Remove a folder, if it is empty."""
        with contextlib.suppress(OSError):
            os.rmdir(entry.where, dir_fd=entry.dir_fd)

    def unlink(self, entry: Entry) -> None:
        """Remove a file, if it exists."""
        with contextlib.suppress(FileNotFoundError):
            os.unlink(entry.where, dir_fd=entry.dir_fd)

    def sync_folder(self, folder: Folder) -> None:
        """Sync a folder's entries, if the system can."""
        if folder.fd is None:
            return
        try:
            os.fsync(folder.fd)
        except OSError as error:
            # some network shares cannot
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):
                raise

    def free_space(self, folder: Folder) -> int:
        """Bytes that can still be written in ``folder``."""
        return shutil.disk_usage(folder.path if folder.fd is None else folder.fd).free


def _copy_by_system(source: int, target: int) -> None:
    """Copy by the operating system, as a reflink where supported.

    ``shutil.copyfile`` does not use ``copy_file_range``. If that does not exist or fails half-way,
    both files are at the position where the caller goes on reading and writing, which tells a
    fault of the source from one of the target.
    """
    copy = getattr(os, "copy_file_range", None)
    with contextlib.suppress(OSError):
        while copy is not None and copy(source, target, _AT_ONCE):
            pass


def _replace(source: Entry, target: Entry) -> None:
    os.replace(source.where, target.where, src_dir_fd=source.dir_fd, dst_dir_fd=target.dir_fd)


_EXCLUSIVE = {
    "linux": ("renameat2", _AT_FDCWD, _RENAME_NOREPLACE),
    "darwin": ("renameatx_np", _AT_FDCWD_DARWIN, _RENAME_EXCL),
}
"""By system: the function of the C library, its constant for the current folder, and its flag."""


@functools.cache
def _exclusive_rename(name: str) -> Callable[[int, bytes, int, bytes, int], int] | None:
    with contextlib.suppress(OSError, AttributeError):
        function: Callable[[int, bytes, int, bytes, int], int] = getattr(
            ctypes.CDLL(None, use_errno=True), name
        )
        function.argtypes = [  # type: ignore[attr-defined]
            ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint
        ]  # fmt: skip
        return function
    return None


def _rename_noreplace(source: Entry, target: Entry) -> bool:
    """Rename in one system call; False where the C library, kernel or file system has none."""
    name, no_folder, flag = _EXCLUSIVE.get(sys.platform, ("", 0, 0))
    function = _exclusive_rename(name) if name else None
    if function is None:
        return False
    places = [
        (no_folder if entry.dir_fd is None else entry.dir_fd, os.fsencode(entry.where))
        for entry in (source, target)
    ]
    if function(*places[0], *places[1], flag) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_SUCH_RENAME:
        return False
    raise OSError(number, os.strerror(number), str(source.label), None, str(target.label))
