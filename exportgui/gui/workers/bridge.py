"""The bridge between threads: results of workers reach the window by queued signals only.

Python's futures have no signals, and call back on the worker's thread. PySide6 offers neither
`QFutureWatcher` nor `QMetaObject.invokeMethod` for a Python function.
"""

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
        """Run `work` on `executor`; one of `done` and `failed` follows, unless it is cancelled.

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
        # exc_info and no %s: an error's own __str__ may fail.
        log.info("work in the background failed", exc_info=error)
        failed(error)
        return
    done(result)
