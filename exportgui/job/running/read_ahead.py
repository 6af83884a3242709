"""Reads ahead: the system fetches the sources of the next items while the present ones are worked
on.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from pathlib import Path


class ReadAhead:
    """Sources in the order in which they come to be worked on. Any thread may use it.

    Workers ask for them, never the leading thread: a folder that does not answer must not hold that
    up.
    """

    def __init__(self) -> None:
        self._coming: deque[Path] = deque()

    def expect(self, path: Path) -> None:
        """This one is with the executor from now on."""
        self._coming.append(path)

    def fetch(self) -> None:
        """Ask for all that are expected, each once."""
        with contextlib.suppress(IndexError):
            while True:
                _fetch(self._coming.popleft())


def _fetch(path: Path) -> None:
    """Returns at once; what cannot be read says so when it is its turn."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            advise(descriptor, 0, 0, os.POSIX_FADV_WILLNEED)
        finally:
            os.close(descriptor)
