"""Whose fault an error of the file system is: the world's, the picture's, or the name's."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from exportgui.errors import SourceError, WorldError
from exportgui.job.filesystem import FileSystem

_TOO_LITTLE_SPACE = 1 << 20
_MESSAGES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EROFS: "the folder is read-only",
    errno.ENOENT: "the folder is gone",
    errno.ENOTDIR: "the folder is gone",
    errno.EACCES: "no permission to write in the folder",
    errno.EPERM: "no permission to write in the folder",
}


def world_error(error: OSError, folder: Path) -> WorldError:
    """Say what the system's refusal means for the job."""
    reason = _MESSAGES.get(error.errno or 0, f"cannot be written to: {error.strerror or error}")
    return WorldError(f"{folder}: {reason}")


@contextlib.contextmanager
def world_faults(folder: Path) -> Iterator[None]:
    """Within, every OSError is the world's fault and becomes a WorldError."""
    try:
        yield
    except OSError as error:
        raise world_error(error, folder) from error


@contextlib.contextmanager
def producer_faults(fs: FileSystem, folder: Path) -> Iterator[None]:
    """Tell the disk's troubles from the picture's: encoders wrap them, or only say that writing failed."""
    try:
        yield
    except Exception as error:
        if (cause := _system_error(error)) is not None and _concerns(cause, folder):
            raise world_error(cause, folder) from error
        if not isinstance(error, SourceError) and _is_full(fs, folder):
            raise world_error(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), folder) from error
        raise


def _system_error(error: BaseException) -> OSError | None:
    """The OSError behind an encoding error; a source's own troubles do not count."""
    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, SourceError):
        if isinstance(seen, OSError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def _concerns(error: OSError, folder: Path) -> bool:
    """Whether the system refused something in ``folder``, rather than a file read for the picture."""
    if error.errno is None:
        return False
    return not isinstance(error.filename, str) or Path(error.filename).parent == folder


def _is_full(fs: FileSystem, folder: Path) -> bool:
    try:
        return fs.free_space(folder) < _TOO_LITTLE_SPACE
    except OSError:
        return True
