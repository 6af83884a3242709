"""Why a helper process ended before it answered: the deadline, the system, memory, or a crash."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from typing import BinaryIO

from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told, told_whole

_KILL = getattr(signal, "SIGKILL", 0)
_ENDS_SECONDS = 2.0
_TAIL = 4096
_OUT_OF_MEMORY = (b"failed to allocate", b"ut of memory", b"bad_alloc", b"MemoryError")
"""The last words of GLib, C++ and Python where memory is refused to them."""

_ENDED_BY_SYSTEM = told_whole(
    RefusalKind.MEMORY,
    Message(
        "the system ended the reader twice while working on it, perhaps for want of"
        " memory; close other programs or work on fewer files at once, then retry"
    ),
)
_LACKED_MEMORY = told(
    RefusalKind.MEMORY, Message("the reader ran out of memory while working on it")
)
_CRASHED = told(
    RefusalKind.DAMAGED,
    Message("the reader crashed twice while working on it; the file is most likely damaged"),
)


def overdue(seconds: float) -> Message:
    """The reason where the process was killed at its deadline."""
    reason = Message("reading it took more than {number} seconds", number=f"{seconds:g}")
    return told(RefusalKind.TIME, reason)


def cause_of_death(process: subprocess.Popen[bytes], said: BinaryIO | None) -> Message:
    """Why a process is gone, by the signal that ended it and what it ``said`` at last."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        if process.wait(_ENDS_SECONDS) == -_KILL:  # no decoder ends so by its own fault
            return _ENDED_BY_SYSTEM
    return _LACKED_MEMORY if _tells_of_memory(said) else _CRASHED


def _tells_of_memory(said: BinaryIO | None) -> bool:
    """Whether the last words in a file are about memory."""
    if said is None:
        return False
    with contextlib.suppress(OSError, ValueError):
        said.seek(max(0, said.seek(0, os.SEEK_END) - _TAIL))
        last = said.read()
        return any(words in last for words in _OUT_OF_MEMORY)
    return False
