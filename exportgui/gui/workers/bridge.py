"""The one bridge between threads: what workers return reaches the window by queued signals only."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
log = logging.getLogger(__name__)


class Bridge(QObject):
    """Lives on the window's thread and runs there whatever workers hand over.

    After `close` everything that still arrives is dropped: the views it was meant for are gone.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], object]) -> None:
        """From any thread: run `call` on the window's thread, soon."""
        if self._open:
            self._arrived.emit(call)

    def call(
        self,
        executor: Executor,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> Future[T]:
        """Run `work` on `executor`; exactly one of `done` and `failed` follows, unless it was
        cancelled.

        Once closed nothing is run any more: what a timer still asks for comes back cancelled.
        """
        if not self._open:
            dropped: Future[T] = Future()
            dropped.cancel()
            return dropped
        future = executor.submit(work)
        future.add_done_callback(
            lambda finished: self.post(lambda: _report(finished, done, failed))
        )
        return future

    def close(self) -> None:
        """Deliver nothing more."""
        self._open = False

    def _deliver(self, call: Callable[[], object]) -> None:
        if self._open:
            call()


def _report(
    future: Future[Any], done: Callable[[Any], object], failed: Callable[[Exception], object]
) -> None:
    try:
        result = future.result()
    except CancelledError:
        return
    except Exception as error:
        # Not the error itself as a word of the message: one may fail to say what it is.
        log.info("work in the background failed", exc_info=error)
        failed(error)
        return
    done(result)


class Latest(QObject):
    """One answer at a time: a newer request makes older ones stop, and their late answers are
    dropped.
    """

    def __init__(self, bridge: Bridge, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._executor = executor
        self._ticket = 0
        self._pending: Future[Any] | None = None

    def request(
        self,
        work: Callable[[Callable[[], bool]], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Ask for `work(stale)`; `stale()` turns true as soon as a newer request came."""
        self.cancel()
        ticket = self._ticket

        def stale() -> bool:
            return ticket != self._ticket

        def if_current(tell: Callable[[Any], object]) -> Callable[[Any], None]:
            return lambda value: None if stale() else self._settle(tell, value)

        self._pending = self._bridge.call(
            self._executor, lambda: work(stale), if_current(done), if_current(failed)
        )

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pending is not None

    def _settle(self, tell: Callable[[Any], object], value: Any) -> None:
        self._pending = None
        tell(value)

    def cancel(self) -> None:
        """Forget what was asked for."""
        self._ticket += 1
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
