"""Draw one picture in a process of its own: for an item that was at work when the program died."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection, wait
from pathlib import Path

from exportgui.boundary import log_failure, unexpected
from exportgui.errors import Cancelled, ExportguiError, SourceError
from exportgui.job.control import Control
from exportgui.job.outcome import reason_of
from exportgui.job.running.attempts import Attempt, Timeouts
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.render_step import Drawing, Drawn, Picture, Warn
from exportgui.media.helper_process import limit_memory
from exportgui.messages import Message

STARTER = multiprocessing.get_context("spawn")
"""The one way to start a process that every system has and that takes nothing over from this
one.
"""

BLAMED = Message(
    "drawing it crashed even a process of its own; it is set aside, and a retry draws it once more"
)
_CANCELLED = Message("cancelled while it was drawn")
_LOOK_AGAIN = 0.2
_ENDED_TOO = 0.5
"""Seconds: whoever ends all processes of the program at once does not wait that long between two of
them.
"""


def draw_alone(
    picture: Picture, path: Path, memory: int, stop: Callable[[], bool], warn: Warn
) -> Drawn:
    """Plan, draw and write in a new process, killed when ``stop()`` turns true; the result may need
    ``memory`` bytes.

    Raises what drawing raises, and SourceError when the process died of the picture: by itself,
    while this one lives and nobody asked it to stop.
    """
    here, there = STARTER.Pipe(duplex=False)
    process = STARTER.Process(target=_work, args=(there, picture, path, memory), daemon=True)
    process.start()
    there.close()
    try:
        while not here.poll(_LOOK_AGAIN):
            if stop():
                raise Cancelled(_CANCELLED)
        answer, warnings = here.recv()
    except EOFError as error:
        time.sleep(_ENDED_TOO)
        if stop():
            raise Cancelled(_CANCELLED) from error
        raise SourceError(BLAMED, picture.object_path) from error
    finally:
        process.kill()
        process.join()
        here.close()
    warn(warnings)
    if isinstance(answer, Drawn):
        return answer
    log_failure(answer, picture.object_path)
    raise answer


def _work(answers: Connection, picture: Picture, path: Path, memory: int) -> None:
    _leave_ending_to_the_parent()
    limit_memory(picture.limits.helper_memory)
    warnings: list[Message] = []
    answer = _answer(picture, path, memory, warnings.extend)
    with contextlib.suppress(OSError):  # nobody listens any more
        answers.send((answer, warnings))


def _leave_ending_to_the_parent() -> None:
    """A signal to the whole group is the parent's to answer; when that dies, so does this
    process.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _answer(picture: Picture, path: Path, memory: int, warn: Warn) -> Drawn | Exception:
    try:
        return Drawing(picture, PixelBudget(memory=memory), warn).write(
            path, Attempt(Control(), Timeouts())
        )
    except SourceError as error:
        return SourceError(error.reason, error.path)
    except ExportguiError as error:
        return ExportguiError(reason_of(error))
    except OSError as error:
        return error
    except Exception as error:
        return unexpected(error, picture.object_path)
