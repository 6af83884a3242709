"""Track how long each worker has been at its item, and abandon those past their deadline.

``concurrent.futures`` cannot end a thread that hangs in a system call. So the per-item deadline is
enforced here: the worker is told to stop, then abandoned, and its late results are discarded.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from exportgui.errors import Cancelled
from exportgui.job.control import Control
from exportgui.job.timeouts import ANSWER_SECONDS
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Timeouts of a job, in seconds.

    ``retries``: the waits before further attempts after a transient error. ``deadline``: for one
    item, from when it has its memory until it is told to stop. ``grace``: from then until its
    thread is abandoned. ``answer``: for one call to the destination on the job's own thread.
    """

    retries: tuple[float, ...] = (0.2, 1.0, 5.0)
    deadline: float = 600.0
    grace: float = 15.0
    answer: float = ANSWER_SECONDS
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] | None = None


class Attempt:
    """One attempt of a worker at an item; shared by the worker and the job's thread."""

    def __init__(self, control: Control, timeouts: Timeouts) -> None:
        self._control = control
        self._timeouts = timeouts
        self._lock = threading.Lock()
        self._given_up = False
        self._publishing = False
        self.restart_clock()

    def stop_clock(self) -> None:
        """Stop counting time: the worker waits for others."""
        self._started = math.inf

    def restart_clock(self) -> None:
        """Count time from now on; the time before was spent waiting."""
        self._started = self._timeouts.clock()

    @property
    def is_overdue(self) -> bool:
        """Whether the item has reached its deadline."""
        return self._elapsed > self._timeouts.deadline

    @property
    def is_lost(self) -> bool:
        """Whether the worker has not stopped within the grace period."""
        return self._elapsed > self._timeouts.deadline + self._timeouts.grace

    @property
    def _elapsed(self) -> float:
        return self._timeouts.clock() - self._started

    def must_stop(self) -> bool:
        """Whether the worker has to stop, for whatever reason."""
        return self._given_up or self._control.stopping or self.is_overdue

    def begin_publishing(self) -> None:
        """Note that the worker is about to rename its file; Cancelled if it was abandoned."""
        with self._lock:
            if self._given_up:
                raise Cancelled(Message("given up; it took too long"))
            self._publishing = True

    def give_up(self) -> bool:
        """Discard what the worker returns from now on; False if it is already renaming its file."""
        with self._lock:
            self._given_up = True
            return not self._publishing


class Attempts:
    """The attempts under way, by the index of the item; safe to use from any thread."""

    def __init__(self, control: Control, timeouts: Timeouts) -> None:
        self._control = control
        self._timeouts = timeouts
        self._running: dict[int, Attempt] = {}

    def begin(self, index: int) -> Attempt:
        """Note that a worker starts on an item."""
        self._running[index] = attempt = Attempt(self._control, self._timeouts)
        return attempt

    def end(self, index: int, attempt: Attempt) -> None:
        """Note that the worker is done with the item."""
        if self._running.get(index) is attempt:
            del self._running[index]

    def of(self, index: int) -> Attempt | None:
        """The attempt at an item, if one is under way."""
        return self._running.get(index)
