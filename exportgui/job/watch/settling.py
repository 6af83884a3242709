"""Tell files that are whole from those that somebody still copies or saves.

No system says that a file is finished. One whose size and time have stayed the same for some
seconds is taken as whole; if it grows again, it is another change, and is exported again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

_ENDINGS = (
    ".part",
    ".partial",
    ".filepart",
    ".tmp",
    ".temp",
    ".crdownload",
    ".download",
    ".opdownload",
    ".aria2",
    ".!ut",
    ".swp",
    "~",
)
_BEGINNINGS = ("~$", ".")


def is_temporary(name: str) -> bool:
    """Whether a file's name is one that programs give to files until these are whole."""
    name = name.lower()
    return name.endswith(_ENDINGS) or name.startswith(_BEGINNINGS)


class Stamp(NamedTuple):
    """What tells one state of a file from another."""

    size: int
    mtime_ns: int


def stamp_of(file: Path | str) -> Stamp | None:
    """The stamp of a file now; None where there is none, or it cannot be read."""
    try:
        status = os.stat(file)  # noqa: PTH116 - ten thousand times in a row
    except OSError:
        return None
    return Stamp(status.st_size, status.st_mtime_ns)


class Settling:
    """The files that changed, until they have been the same for ``seconds`` of ``clock``.

    An empty file is never whole. For one thread.
    """

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._seconds = seconds
        self._clock = clock
        self._files: dict[str, tuple[Stamp | None, float | None]] = {}

    def __len__(self) -> int:
        return len(self._files)

    def __contains__(self, file: object) -> bool:
        return file in self._files

    def add(self, file: str) -> None:
        """A file has changed, now or some time ago; one that is being waited for stays so."""
        if file not in self._files:
            self._files[file] = (stamp_of(file), None)

    def take_settled(self) -> dict[str, Stamp]:
        """The files that are whole, which are waited for no more; files that are gone are dropped.

        Looks at each of them: one that changed since the last look starts anew. The time of those
        that were added since begins now, for all at once, so that they become whole together.
        """
        now = self._clock()
        settled: dict[str, Stamp] = {}
        for file, (before, added) in list(self._files.items()):
            stamp = stamp_of(file)
            since = now if added is None else added
            if stamp is None:
                del self._files[file]
            elif stamp != before or not stamp.size:
                self._files[file] = (stamp, now)
            elif now - since >= self._seconds:
                settled[file] = stamp
                del self._files[file]
            else:
                self._files[file] = (stamp, since)
        return settled

    def pause(self) -> float | None:
        """Seconds until the first may be whole; None where nothing is waited for."""
        if not self._files:
            return None
        now = self._clock()
        first = min(now if since is None else since for _, since in self._files.values())
        return max(0.0, first + self._seconds - now)
