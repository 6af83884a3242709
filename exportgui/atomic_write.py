"""Replace a file so that a crash leaves either the old one or the new one.

A file is written under a temporary name, synced and renamed, against a crash, a full disk and a
second program. The standard library has no such call; ``tempfile`` only makes the name, and imports
``random`` for that.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path


def write_whole(path: Path, data: bytes, *, private: bool = True) -> None:
    """Replace a file atomically and sync it. Raises OSError.

    A symbolic link stays one. Without ``private`` the file keeps its permissions; a new one gets
    those that the umask allows.
    """
    target = Path(os.path.realpath(path))
    fresh = target.with_name(f".{target.name}.{os.getpid()}-{os.urandom(4).hex()}.new")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    descriptor = os.open(fresh, flags, 0o600 if private else 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not private and target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        fresh.replace(target)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Sync a folder, so that a rename survives a power cut; Windows has no such call."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
