"""Timeouts for calls to folders: on a share whose server is gone, the system waits for ever.

No call of ``os`` takes a timeout, so it is made on a thread of its own, which is then abandoned.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path
from typing import TypeVar

from exportgui.errors import EnvironmentFault
from exportgui.messages import Message, joined

ANSWER_SECONDS = 60.0
"""Seconds for one call to a folder: a slow disk may have much to write when a folder is synced."""

T = TypeVar("T")


def begin(call: Callable[[], T], name: str) -> Future[T]:
    """Call ``call`` on a thread of its own, which may be abandoned."""
    answer: Future[T] = Future()

    def work() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:  # raised on the waiting thread
            answer.set_exception(error)

    threading.Thread(target=work, name=name, daemon=True).start()
    return answer


def call_within(seconds: float, folder: Path, call: Callable[[], T]) -> T:
    """Call ``call`` on another thread; EnvironmentFault when it takes longer than ``seconds``."""
    answer = begin(call, "folder")
    if not wait([answer], seconds).done:
        raise EnvironmentFault(no_answer(folder))
    return answer.result()


def no_answer(folder: Path) -> Message:
    """The error for a folder that does not answer, with advice."""
    return joined(": ", (folder, Message("the folder does not answer; connect it again")))


def check_answers(folder: Path, seconds: float = ANSWER_SECONDS) -> None:
    """Raise EnvironmentFault when a folder does not answer at all; it need not exist."""
    call_within(seconds, folder, lambda: _ask_for_status(folder))


def _ask_for_status(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.stat()
        shutil.disk_usage(folder)
