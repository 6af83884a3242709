"""Who works on what, since when: a worker that overstays is given up, and what it brings late is
thrown away.
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
    """How long a job waits for what, in seconds.

    ``retries``: before each further try of what may pass by itself. ``deadline``: one item may take
    so long once its memory is there, then it is told to stop. ``grace``: from being told to stop
    until its thread is given up. ``answer``: one call of the leading thread to the chosen folder.
    """

    retries: tuple[float, ...] = (0.2, 1.0, 5.0)
    deadline: float = 600.0
    grace: float = 15.0
    answer: float = ANSWER_SECONDS
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] | None = None


class Attempt:
    """One attempt of a worker at an item; shared by the worker and the leading thread."""

    def __init__(self, control: Control, patience: Timeouts) -> None:
        self._control = control
        self._patience = patience
        self._lock = threading.Lock()
        self._given_up = False
        self._placing = False
        self.restart()

    def rest(self) -> None:
        """Count no time: the worker waits for others."""
        self._started = math.inf

    def restart(self) -> None:
        """Count from now: what went before was waiting."""
        self._started = self._patience.clock()

    @property
    def overdue(self) -> bool:
        """Whether the item has had its time."""
        return self._elapsed > self._patience.deadline

    @property
    def lost(self) -> bool:
        """Whether the worker did not come to an end although it was told to."""
        return self._elapsed > self._patience.deadline + self._patience.grace

    @property
    def _elapsed(self) -> float:
        return self._patience.clock() - self._started

    def stop(self) -> bool:
        """Whether the worker has to come to an end, for whatever reason."""
        return self._given_up or self._control.stopping or self.overdue

    def place(self) -> None:
        """The worker is about to give its file a name. Cancelled when it was given up meanwhile."""
        with self._lock:
            if self._given_up:
                raise Cancelled(Message("given up; it took too long"))
            self._placing = True

    def give_up(self) -> bool:
        """Whatever the worker brings from now on is too late; True when it has not come to naming
        its file.
        """
        with self._lock:
            self._given_up = True
            return not self._placing


class Attempts:
    """The attempts under way, by item; safe to use from any thread."""

    def __init__(self, control: Control, patience: Timeouts) -> None:
        self._control = control
        self._patience = patience
        self._now: dict[int, Attempt] = {}

    def begin(self, index: int) -> Attempt:
        """A worker starts on an item."""
        self._now[index] = turn = Attempt(self._control, self._patience)
        return turn

    def end(self, index: int, turn: Attempt) -> None:
        """It is done with it."""
        if self._now.get(index) is turn:
            del self._now[index]

    def of(self, index: int) -> Attempt | None:
        """The attempt at an item, if one is under way."""
        return self._now.get(index)
