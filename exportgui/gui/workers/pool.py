"""Executors on QThreadPool threads for exports, thumbnails and previews, which can be drained.

``ThreadPoolExecutor`` can neither replace a thread that hangs, nor wait for the others for a
limited time, and the end of the program waits for all of them. The command line's pool
(`exportgui.job.running.thread_pool`) replaces threads, but has no drain, no priority and no
cancelling of what is queued; it does not use QThreadPool because the command line loads no Qt.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import weakref
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ClassVar, ParamSpec, TypeVar

from PySide6.QtCore import QThread, QThreadPool

P = ParamSpec("P")
T = TypeVar("T")
NICENESS = 5
"""Steps of the system's scale: a third of the processor where the window wants all of it."""

_Work = tuple["Future[Any]", Callable[[], Any]]


def lower_priority() -> None:
    """Lower this thread's priority on Linux, where Qt cannot; it cannot be raised again.

    It counts from that of the window's thread, which ``nice`` may have lowered: this thread may
    have been started by one that had stepped back already.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            steps = os.getpriority(os.PRIO_PROCESS, os.getpid()) + NICENESS
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), steps)


class PoolExecutor(Executor):
    """A `concurrent.futures.Executor` whose threads belong to a QThreadPool.

    Work starts in the order it was submitted. `drop_pending` forgets what has not started, `drain`
    waits for what has. `live` knows every pool that was not shut down, so that the window (and each
    test) can prove that none is left behind. With `low_priority` the threads run at lower priority
    than the window's own work.

    The queue is kept here, as `QThreadPool.clear` drops calls without a word to their futures.
    """

    live: ClassVar[weakref.WeakSet[PoolExecutor]] = weakref.WeakSet()

    def __init__(self, workers: int, name: str, *, low_priority: bool = False) -> None:
        self.name = name
        self._low_priority = low_priority
        self._stepped_back = threading.local()
        self._pool = QThreadPool()
        self._pool.setObjectName(name)
        self._pool.setMaxThreadCount(max(1, workers))
        self._pool.setExpiryTimeout(-1)
        if low_priority:
            self._pool.setThreadPriority(QThread.Priority.LowPriority)
        self._queue: deque[_Work] = deque()
        self._lost: set[Future[Any]] = set()
        self._lock = threading.Lock()
        self._closed = False
        PoolExecutor.live.add(self)

    @property
    def workers(self) -> int:
        """How many threads work at once."""
        return self._pool.maxThreadCount()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call; RuntimeError after shutdown."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError(f"the pool {self.name} is shut down")
            self._queue.append((future, lambda: fn(*args, **kwargs)))
        self._pool.start(self._work_once)
        return future

    def _work_once(self) -> None:
        if self._low_priority and not hasattr(self._stepped_back, "done"):
            self._stepped_back.done = True
            lower_priority()
        with self._lock:
            if not self._queue:
                return
            future, call = self._queue.popleft()
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(call())
        except BaseException as error:  # the future carries it to whoever asks
            future.set_exception(error)
        with self._lock:
            returned = future in self._lost
            self._lost.discard(future)
        if returned:
            self._pool.reserveThread()  # it has come back after all: one place less again

    def replace(self, future: Future[Any]) -> None:
        """Start another thread in place of the one that runs `future` and does not return."""
        with self._lock:
            self._lost.add(future)
        self._pool.releaseThread()

    def drop_pending(self) -> None:
        """Cancel what has not started."""
        with self._lock:
            dropped = list(self._queue)
            self._queue = deque()
        for future, _call in dropped:
            # Waiters are notified here: no thread will start this future any more.
            if future.cancel():
                future.set_running_or_notify_cancel()

    def drain(self, timeout_ms: int = 10_000) -> bool:
        """Wait until nothing runs; False when that takes longer than `timeout_ms`."""
        is_idle = bool(self._pool.waitForDone(timeout_ms))
        if is_idle and self._closed:
            PoolExecutor.live.discard(self)
        return is_idle

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Refuse new work; with `wait`, return when the threads are idle."""
        with self._lock:
            self._closed = True
        if cancel_futures:
            self.drop_pending()
        if wait:
            self.drain()
