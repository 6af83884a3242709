"""Identify the process that runs a job, and tell whether it is still running.

A lock that the system releases, as `exportgui.temporary_folders` has it, would not do: a suspended
process keeps it for ever, so that its job could not be resumed, and several hosts may share a home
folder on a file system that does not pass locks on.
"""

from __future__ import annotations

import os
import sys
import time

from exportgui.database.sqlite_file import BUSY_SECONDS
from exportgui.errors import EnvironmentFault
from exportgui.job.outcome import JobRow, JobState
from exportgui.messages import Message

HEARTBEAT_SECONDS = 5.0
STALE_SECONDS = BUSY_SECONDS + 2 * HEARTBEAT_SECONDS
"""After which a process seems dead: a heartbeat may wait for another process that writes."""


class JobTakenError(EnvironmentFault):
    """Another process has resumed the job that this one was running.

    This process was stopped for so long that it seemed dead: suspended, in a debugger, or in a
    frozen virtual machine.
    """

    def __init__(self, job_id: int, process: str) -> None:
        super().__init__(
            Message(
                "this program stood still, and job {number} was resumed by another one"
                " ({process}) meanwhile; nothing more is done here",
                number=job_id,
                process=process,
            )
        )


def owner() -> str:
    """This process, as the ledger names it: ``host:pid``."""
    return f"{_host()}:{os.getpid()}"


def is_alive(job: JobRow) -> bool:
    """Whether another process seems to be running a job."""
    return (
        job.state is JobState.RUNNING and job.owner != owner() and is_at_work(job.owner, job.beat)
    )


def is_at_work(process_name: str, heartbeat: float) -> bool:
    """Whether the process of that name, whose last heartbeat was at ``heartbeat``, seems to run.

    Of a process on another host only the heartbeat tells.
    """
    host, _, process = process_name.partition(":")
    if time.time() - heartbeat > STALE_SECONDS:
        return False
    if sys.platform == "win32" or host != _host():
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _host() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform  # slow to import, and needed on Windows only

    return platform.node()
