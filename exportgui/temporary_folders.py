"""Temporary folders that do not outlive their process for long, however that ends.

``tempfile`` removes a folder at the end of a block, which a killed process does not reach. Here a
folder is locked while it is used, by a lock that the system takes back from dead processes, so that
`sweep` can tell what is left over.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

PREFIX = "exportgui-held-"
_IN_USE = "in-use"


@contextlib.contextmanager
def temporary_folder(parent: Path | None = None) -> Iterator[Path]:
    """A folder in ``parent``, which exists, or in the system's folder of temporary files.

    It is removed after the block, or by `sweep` when the process is killed. Raises OSError.
    """
    folder, release = _made(parent)
    try:
        yield folder
    finally:
        release()
        shutil.rmtree(folder, ignore_errors=True)


def sweep(*parents: Path) -> int:
    """Remove what dead processes of this person left in ``parents`` and the system's folder.

    Returns how many folders; never raises.
    """
    count = 0
    for parent in (Path(tempfile.gettempdir()), *parents):
        with contextlib.suppress(OSError), os.scandir(parent) as entries:
            for entry in entries:
                if entry.name.startswith(PREFIX):
                    count += _swept(Path(entry.path))
    return count


def _made(parent: Path | None) -> tuple[Path, Callable[[], None]]:
    """A new folder, locked, and what unlocks it."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
        # another process swept it before it was locked
        with contextlib.suppress(FileNotFoundError):
            return folder, _hold(folder)


if sys.platform == "win32":

    def _hold(folder: Path) -> Callable[[], None]:
        """Hold a file open: until it is closed, its folder cannot be renamed."""
        return (folder / _IN_USE).open("wb").close

    def _swept(folder: Path) -> bool:
        dead = folder.with_name(f"{PREFIX}dead-{os.urandom(4).hex()}")
        try:
            folder.rename(dead)
        except OSError:
            return False
        shutil.rmtree(dead, ignore_errors=True)
        return True

else:
    import fcntl

    _FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC

    def _hold(folder: Path) -> Callable[[], None]:
        """Lock the folder itself. Raises FileNotFoundError when it is gone meanwhile."""
        descriptor = os.open(folder, _FOLDER)
        try:
            with contextlib.suppress(OSError):  # no locks on this file system: nothing is swept
                fcntl.flock(descriptor, fcntl.LOCK_EX)
            if not os.path.samestat(os.fstat(descriptor), folder.stat()):
                raise FileNotFoundError(folder)
        except BaseException:
            os.close(descriptor)
            raise
        return lambda: os.close(descriptor)

    def _swept(folder: Path) -> bool:
        """Remove a folder of this person that no process has locked."""
        try:
            descriptor = os.open(folder, _FOLDER)
        except OSError:
            return False
        try:
            status = os.fstat(descriptor)
            if status.st_uid != os.getuid() or stat.S_IMODE(status.st_mode) & 0o022:
                return False
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
            return True
        except OSError:
            return False
        finally:
            os.close(descriptor)
