"""One picture at a time: a newer wish waits until the running one is done, and only the newest
waits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from exportgui.errors import Cancelled

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from exportgui.gui.workers.bridge import Bridge

T = TypeVar("T")
GRACE_SECONDS = 0.12


@dataclass(slots=True)
class _Run:
    """One piece of work; `leave_at` is when it is to leave off (monotonic seconds)."""

    work: Callable[[Callable[[], bool]], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    leave_at: float | None = None
    future: Future[Any] | None = None

    def is_stale(self) -> bool:
        """Asked from the thread that works."""
        return self.leave_at is not None and monotonic() >= self.leave_at


class Lane(QObject):
    """Work that is overtaken may finish if it is quick, so that something moves while a slider
    does.

    So every answer that comes is true for what was asked, but perhaps not for what was asked last.
    """

    def __init__(self, bridge: Bridge, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._running: _Run | None = None
        self._waiting: _Run | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def ask(
        self,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work(stale)` now, or as soon as what runs is done; what waited before is
        forgotten.
        """
        run = _Run(work, done, failed)
        if self._running is None:
            self._start(run)
            return
        self._waiting = run
        if self._running.leave_at is None:
            self._running.leave_at = monotonic() + GRACE_SECONDS

    def drop(self) -> None:
        """Leave off at once: no answer comes any more."""
        self._waiting = None
        if self._running is not None:
            self._running.leave_at = 0.0
            if self._running.future is not None:
                self._running.future.cancel()
            self._running = None

    def _start(self, run: _Run) -> None:
        self._running = run
        run.future = self._bridge.call(
            self._executor,
            lambda: run.work(run.is_stale),
            lambda value: self._finish(run, run.done, value),
            lambda error: self._finish(run, run.failed, error),
        )

    def _finish(self, run: _Run, tell: Callable[[Any], object], value: Any) -> None:
        if run is not self._running:
            return
        self._running = None
        waiting = self._waiting
        self._waiting = None
        # Work in progress comes before news of what is done: whoever hears of it may ask for more.
        if waiting is not None:
            self._start(waiting)
        if not isinstance(value, Cancelled):
            tell(value)
