"""Run only the newest task: older ones are asked to stop, and only one waits."""

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
Stale = Callable[[], bool]
"""Asked by a task on its own thread: whether it should stop."""
GRACE_SECONDS = 0.12
"""About eight images a second while a slider moves; longer, and it would seem to stand still."""


@dataclass(slots=True)
class _Task:
    """One piece of work; `stop_at` is when it is to stop (monotonic seconds), None for never."""

    work: Callable[[Stale], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]
    stop_at: float | None = None
    future: Future[Any] | None = None

    def is_stale(self) -> bool:
        """Called on the worker's thread."""
        return self.stop_at is not None and monotonic() >= self.stop_at


class LatestTask(QObject):
    """A slot for one task: each request takes the place of the one before it.

    A task that is overtaken is stale at once and its answer is discarded. With `grace_seconds` it
    may finish within that time and its answer is delivered (true for what was asked then), and the
    newest request waits for it, so that something moves while a slider does. A task that stops by
    raising Cancelled answers nothing. A `Future` alone cannot stop work that has begun, and knows
    nothing of a newer one.
    """

    def __init__(
        self,
        bridge: Bridge,
        executor: Executor,
        parent: QObject | None = None,
        *,
        grace_seconds: float | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._grace = grace_seconds
        self._running: _Task | None = None
        self._waiting: _Task | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def request(
        self,
        work: Callable[[Stale], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Run `work(stale)` on the executor, in place of the request before.

        One of `done` and `failed` follows on this thread, unless a newer request comes first.
        """
        task = _Task(work, done, failed)
        if self._grace is None or self._running is None:
            self.cancel()
            self._start(task)
            return
        self._waiting = task
        if self._running.stop_at is None:
            self._running.stop_at = monotonic() + self._grace

    def cancel(self) -> None:
        """Stop at once; no answer comes any more."""
        self._waiting = None
        if self._running is not None:
            self._running.stop_at = 0.0
            if self._running.future is not None:
                self._running.future.cancel()
            self._running = None

    def _start(self, task: _Task) -> None:
        self._running = task
        task.future = self._bridge.call(
            self._executor,
            lambda: task.work(task.is_stale),
            lambda value: self._finish(task, task.done, value),
            lambda error: self._finish(task, task.failed, error),
        )

    def _finish(self, task: _Task, notify: Callable[[Any], object], value: Any) -> None:
        if task is not self._running:
            return
        self._running = None
        waiting = self._waiting
        self._waiting = None
        # The next task starts before listeners are called: one of them may request another.
        if waiting is not None:
            self._start(waiting)
        if not isinstance(value, Cancelled):
            notify(value)
