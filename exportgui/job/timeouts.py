"""Folders that do not answer: a share whose server is gone makes the system wait for ever, but not
us.
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
"""How long a folder may take for one call: slow disks write back a lot when a folder is synced."""

T = TypeVar("T")


def within(seconds: float, folder: Path, call: Callable[[], T]) -> T:
    """What ``call`` returns or raises, made on a thread of its own; EnvironmentFault when it does
    not come back in time.
    """
    answer: Future[T] = Future()

    def work() -> None:
        try:
            answer.set_result(call())
        except BaseException as error:  # whoever waits gets it
            answer.set_exception(error)

    threading.Thread(target=work, name="folder", daemon=True).start()
    if not wait([answer], seconds).done:
        raise EnvironmentFault(no_answer(folder))
    return answer.result()


def no_answer(folder: Path) -> Message:
    """Say that a folder does not answer, and what to do."""
    return joined(": ", (folder, Message("the folder does not answer; connect it again")))


def check_answers(folder: Path, seconds: float = ANSWER_SECONDS) -> None:
    """EnvironmentFault when a folder, which need not exist, does not answer at all."""
    within(seconds, folder, lambda: _look_at(folder))


def _look_at(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.stat()
        shutil.disk_usage(folder)
