"""Notice changes below a folder: by events of the system, or by looking every few seconds.

Events come from ``watchfiles`` (the extra ``watch``). There are none of what other computers do on
a network folder, so such folders are looked at instead; and as events can be lost in a burst,
everything is looked at once a minute anyway.
"""

from __future__ import annotations

import importlib.util
import logging
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

POLL_SECONDS = 5.0
CHECK_SECONDS = 60.0
_SLICE_SECONDS = 0.25
_NETWORK = (
    "nfs",
    "cifs",
    "smb",
    "fuse",
    "9p",
    "afs",
    "ncpfs",
    "vboxsf",
    "drvfs",
    "ceph",
    "gluster",
)
_log = logging.getLogger(__name__)


class Changes(Protocol):
    """Where changes are noticed."""

    @property
    def interval(self) -> float:
        """Seconds after which to look although nothing was noticed."""

    def take(self) -> frozenset[Path] | None:
        """The files and folders that changed since the last call; None for: look at everything."""

    def wait(self, seconds: float) -> None:
        """Wait for a change, at most for so long, or until the work is to stop."""

    def close(self) -> None:
        """Notice nothing more."""


class PolledChanges:
    """Everything may have changed whenever it is looked at."""

    def __init__(self, sleep: Callable[[float], None], interval: float = POLL_SECONDS) -> None:
        self._sleep = sleep
        self.interval = interval

    def take(self) -> frozenset[Path] | None:
        """See `Changes`: everything."""
        return None

    def wait(self, seconds: float) -> None:
        """See `Changes`."""
        self._sleep(seconds)

    def close(self) -> None:
        """See `Changes`."""


class NoticedChanges:
    """Changes that ``watch`` yields, on a thread of its own.

    ``watch(folders, stop)`` yields sets of paths until ``stop`` is set, and raises what it likes,
    such as that the system's watches are used up. It is started again where a folder has gone and
    come back, which it does not notice; meanwhile everything is looked at.
    """

    def __init__(
        self,
        folders: Sequence[Path],
        watch: Callable[[Sequence[Path], threading.Event], Iterable[set[Path]]],
        stopping: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folders = folders
        self._watch = watch
        self._stopping = stopping
        self._clock = clock
        self._arrived = threading.Event()
        self._lock = threading.Lock()
        self._paths: set[Path] = set()
        self._identities: list[tuple[int, int] | None] = []
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._checked = -CHECK_SECONDS

    @property
    def interval(self) -> float:
        """See `Changes`."""
        is_noticing = self._thread is not None and self._thread.is_alive()
        return CHECK_SECONDS if is_noticing else POLL_SECONDS

    def take(self) -> frozenset[Path] | None:
        """See `Changes`; everything at the first call, and after a minute."""
        is_new = self._follow_folders()
        with self._lock:
            paths = frozenset(self._paths)
            self._paths.clear()
            self._arrived.clear()
        now = self._clock()
        if not is_new and now - self._checked < self.interval:
            return paths
        self._checked = now
        return None

    def wait(self, seconds: float) -> None:
        """See `Changes`."""
        until = self._clock() + seconds
        while not self._stopping() and (left := until - self._clock()) > 0:
            if self._arrived.wait(min(left, _SLICE_SECONDS)):
                return

    def close(self) -> None:
        """See `Changes`; waits for the thread for a moment."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(2 * _SLICE_SECONDS)

    def _follow_folders(self) -> bool:
        """Start the thread for folders that are there, and not the ones of the last call."""
        identities = [_identity(folder) for folder in self._folders]
        if identities == self._identities:
            return False
        self._identities = identities
        self._stop.set()
        if None not in identities:
            self._stop = threading.Event()
            self._thread = threading.Thread(
                target=self._notice, args=(self._stop,), name="watch", daemon=True
            )
            self._thread.start()
        return True

    def _notice(self, stop: threading.Event) -> None:
        try:
            for paths in self._watch(self._folders, stop):
                with self._lock:
                    self._paths |= paths
                    self._arrived.set()
        except Exception as error:  # whatever it is, looking works without events
            _log.warning("no events of %s: %s", self._folders, error)


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def changes_below(
    folders: Sequence[Path],
    stopping: Callable[[], bool],
    sleep: Callable[[float], None],
    poll: float | None = None,
) -> Changes:
    """Notice the changes below folders; ``stopping`` and ``sleep`` are those of the work.

    By events where the extra is there and no folder is a network's; ``poll``, in seconds, asks for
    looking.
    """
    has_events = importlib.util.find_spec("watchfiles") is not None
    if poll is None and has_events and not any(map(is_on_network, folders)):
        return NoticedChanges(folders, _events, stopping)
    return PolledChanges(sleep, poll or POLL_SECONDS)


def _events(folders: Sequence[Path], stop: threading.Event) -> Iterable[set[Path]]:
    from watchfiles import watch  # an extra

    found = watch(
        *folders,
        watch_filter=None,
        stop_event=stop,
        rust_timeout=200,
        debounce=200,
        raise_interrupt=False,
        ignore_permission_denied=True,
    )
    for changes in found:
        yield {Path(path) for _, path in changes}


def is_on_network(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Whether a folder is on a file system that other computers write to as well (Linux only)."""
    if sys.platform != "linux":
        return False
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False
    real = str(folder.resolve())
    best = ("", "")
    for line in lines:
        place, kind = (*line.split(" "), "", "", "")[1:3]
        place = place.replace("\\040", " ")
        inside = real == place or real.startswith(place.rstrip("/") + "/")
        if inside and len(place) >= len(best[0]):
            best = (place, kind)
    return best[1].startswith(_NETWORK)
