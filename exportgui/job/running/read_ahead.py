"""Ask the system to read the sources of the next items while the present ones are worked on.

``os.posix_fadvise`` does it without a thread; elsewhere nothing is read ahead.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from pathlib import Path


class ReadAhead:
    """Sources in the order in which they will be worked on; safe to use from any thread.

    Workers ask for them, never the job's own thread, which must not wait for a folder that does not
    answer.
    """

    def __init__(self) -> None:
        self._expected: deque[Path] = deque()

    def expect(self, path: Path) -> None:
        """This source is with the executor from now on."""
        self._expected.append(path)

    def fetch_expected(self) -> None:
        """Ask for all that are expected, each once."""
        with contextlib.suppress(IndexError):
            while True:
                _fetch(self._expected.popleft())


def _fetch(path: Path) -> None:
    """Return at once; a file that cannot be read fails when it is worked on."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            advise(descriptor, 0, 0, os.POSIX_FADV_WILLNEED)
        finally:
            os.close(descriptor)
