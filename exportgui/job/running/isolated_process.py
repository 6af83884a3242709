"""Render an item in its own process, because the program died while rendering it.

``concurrent.futures.ProcessPoolExecutor`` marks the whole pool as broken when one process dies, and
does not say which item it was working on.
"""

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
from exportgui.job.running.render_step import RenderedFile, RenderStep, RenderTask, Warn
from exportgui.media.helper_process import limit_memory
from exportgui.messages import Message

STARTER = multiprocessing.get_context("spawn")
"""Every system has it, and the new process inherits no threads or locks."""

BLAMED = Message(
    "drawing it crashed even a process of its own; it is set aside, and a retry draws it once more"
)
_CANCELLED = Message("cancelled while it was drawn")
_POLL_SECONDS = 0.2
_Answer = tuple[RenderedFile | Exception, list[Message]]
_GROUP_KILL_SECONDS = 0.5
"""Longer than it takes to kill all processes of the program one after the other."""


def render_isolated(
    task: RenderTask, path: Path, memory: int, must_stop: Callable[[], bool], warn: Warn
) -> RenderedFile:
    """Plan, render and write in a new process, which is killed when ``must_stop()`` turns true.

    The rendition may need ``memory`` bytes. Raises what rendering raises, and SourceError when the
    process has died twice without being asked to stop. Once is not enough: the system's
    out-of-memory killer may end a process for what others use.
    """
    try:
        answer, warnings = _answered(task, path, memory, must_stop)
    except EOFError:
        answer, warnings = _answered_at_last(task, path, memory, must_stop)
    warn(warnings)
    if isinstance(answer, RenderedFile):
        return answer
    log_failure(answer, task.object_path)
    raise answer


def _answered_at_last(
    task: RenderTask, path: Path, memory: int, must_stop: Callable[[], bool]
) -> _Answer:
    try:
        return _answered(task, path, memory, must_stop)
    except EOFError as error:
        raise SourceError(BLAMED, task.object_path) from error


def _answered(task: RenderTask, path: Path, memory: int, must_stop: Callable[[], bool]) -> _Answer:
    """The result of one process. Raises EOFError when it died by itself."""
    receiver, sender = STARTER.Pipe(duplex=False)
    process = STARTER.Process(target=_run_in_child, args=(sender, task, path, memory), daemon=True)
    process.start()
    sender.close()
    try:
        return _receive(receiver, must_stop)
    finally:
        process.kill()
        process.join()
        receiver.close()


def _receive(receiver: Connection, must_stop: Callable[[], bool]) -> _Answer:
    try:
        while not receiver.poll(_POLL_SECONDS):
            if must_stop():
                raise Cancelled(_CANCELLED)
        answer, warnings = receiver.recv()
    except (EOFError, ConnectionError) as error:
        time.sleep(_GROUP_KILL_SECONDS)
        if must_stop():
            raise Cancelled(_CANCELLED) from error
        raise EOFError from error
    return answer, warnings


def _run_in_child(sender: Connection, task: RenderTask, path: Path, memory: int) -> None:
    """The main function of the new process."""
    _leave_signals_to_parent()
    limit_memory(task.limits.helper_memory)
    warnings: list[Message] = []
    answer = _rendered(task, path, memory, warnings.extend)
    with contextlib.suppress(OSError):  # the parent is gone
        sender.send((answer, warnings))


def _leave_signals_to_parent() -> None:
    """Ignore signals to the whole group, and end when the parent dies."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _rendered(task: RenderTask, path: Path, memory: int, warn: Warn) -> RenderedFile | Exception:
    """A result that can be sent to the parent: errors only with what can be pickled."""
    try:
        step = RenderStep(task, PixelBudget(memory=memory), warn)
        return step.write(path, Attempt(Control(), Timeouts()))
    except SourceError as error:
        return SourceError(error.reason, error.path)
    except ExportguiError as error:
        return ExportguiError(reason_of(error))
    except OSError as error:
        return error
    except Exception as error:
        return unexpected(error, task.object_path)
