"""Which process works on a job, and whether it still lives."""

from __future__ import annotations

import os
import socket
import sys
import time

from exportgui.job.outcome import JobRow, JobState

BEAT_SECONDS = 5.0
_STALE_AFTER = 4 * BEAT_SECONDS


def owner() -> str:
    """This process, as the ledger writes it."""
    return f"{socket.gethostname()}:{os.getpid()}"


def is_alive(job: JobRow) -> bool:
    """Whether another process seems to be working on a job that is marked as running."""
    host, _, process = job.owner.partition(":")
    if job.state is not JobState.RUNNING or job.owner == owner() or time.time() - job.beat > _STALE_AFTER:
        return False
    if sys.platform == "win32" or host != socket.gethostname():
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
