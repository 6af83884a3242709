"""Ask the system to read the sources of the next items while the current ones are in progress.

The system's own read-ahead stays within one open file, so each worker waits for the disk at the
start of an item: 12 uncached JPEGs of 4.7 MB in a row took 225 ms each instead of 247 (noisy).
``os.posix_fadvise`` does it without a thread; elsewhere nothing is read ahead.
"""

from __future__ import annotations

import contextlib
import os
from collections import deque
from pathlib import Path


class ReadAhead:
    """Sources in the order in which they will be needed; safe to use from any thread.

    Workers request them, never the job's own thread, which must not wait for a folder that does not
    answer.
    """

    def __init__(self) -> None:
        self._expected: deque[Path] = deque()

    def expect(self, path: Path) -> None:
        """Add the source of an item that was submitted to the executor."""
        self._expected.append(path)

    def fetch_expected(self) -> None:
        """Request all sources that were added, each once."""
        with contextlib.suppress(IndexError):
            while True:
                _fetch(self._expected.popleft())


def _fetch(path: Path) -> None:
    """Request a file without waiting; one that cannot be read fails later, with its item."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            advise(descriptor, 0, 0, os.POSIX_FADV_WILLNEED)
        finally:
            os.close(descriptor)
