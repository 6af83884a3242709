"""A thread pool that can replace a hanging thread.

``concurrent.futures.ThreadPoolExecutor`` cannot: the hanging thread counts towards its size, and
the end of the program waits for it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, ParamSpec, Protocol, TypeVar, runtime_checkable

P = ParamSpec("P")
T = TypeVar("T")
_Work = tuple["Future[Any]", Callable[[], Any]]


@runtime_checkable
class Replaces(Protocol):
    """An executor that can replace a thread that does not return."""

    def replace(self, future: Future[Any]) -> None:
        """Start another thread for the one that works on ``future``."""


@runtime_checkable
class Widens(Protocol):
    """An executor that can get more threads later."""

    def widen(self, workers: int) -> None:
        """Have at least ``workers`` threads from now on."""


class Threads(Executor):
    """``workers`` threads; a hanging one blocks neither the others nor the end of the program."""

    def __init__(self, workers: int) -> None:
        self._queue: queue.SimpleQueue[_Work | None] = queue.SimpleQueue()
        self._lost: set[Future[Any]] = set()
        self._threads: list[threading.Thread] = []
        for _ in range(workers):
            self._start()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call."""
        future: Future[T] = Future()
        self._queue.put((future, lambda: fn(*args, **kwargs)))
        return future

    def replace(self, future: Future[Any]) -> None:
        """See ``Replaces``; if the thread returns after all, it ends."""
        self._lost.add(future)
        self._start()

    def widen(self, workers: int) -> None:
        """See ``Widens``."""
        for _ in range(len(self._threads) - len(self._lost), workers):
            self._start()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads when the queue is empty; does not wait for any that was replaced."""
        for _ in self._threads:
            self._queue.put(None)
        if wait and not self._lost:
            for thread in self._threads:
                thread.join()

    def _start(self) -> None:
        thread = threading.Thread(target=self._run_calls, name="export", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _run_calls(self) -> None:
        while (work := self._queue.get()) is not None:
            future, call = work
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = call()
            except BaseException as error:  # the future passes it on
                future.set_exception(error)
            else:
                future.set_result(result)
            if future in self._lost:
                return
