"""The user's command after a job: a list of arguments, no shell, with a deadline."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import tempfile

from exportgui.messages import NOTHING, Message, marked, quoted
from exportgui.system_errors import system_reason

DEADLINE_SECONDS = 60.0
_NOT_STARTED = marked("the command after the job could not be started: {detail}")


def command_problem(text: str) -> Message:
    """Why a command line cannot be split into arguments; empty if it can."""
    try:
        _arguments(text)
    except ValueError as error:
        return Message("the command cannot be read: {detail}", detail=quoted(str(error)))
    return NOTHING


class AfterCommand:
    """Gives the job's log to a command on its standard input; what it prints is dropped.

    ``text`` is split at blanks outside quotation marks; Windows splits it itself.
    """

    def __init__(self, text: str, seconds: float = DEADLINE_SECONDS) -> None:
        self._text = text
        self._seconds = seconds

    def __call__(self, document: bytes) -> Message:
        """Run the command; returns what went wrong, or an empty message."""
        if problem := command_problem(self._text):
            return problem
        try:
            # a file, because a command that does not read a pipe would block us
            with tempfile.TemporaryFile() as file:
                file.write(document)
                file.seek(0)
                return self._run(file.fileno())
        except (OSError, ValueError) as error:
            detail = system_reason(error) if isinstance(error, OSError) else quoted(str(error))
            return Message(
                "the command after the job could not be started: {detail}", detail=detail
            )

    def _run(self, stdin: int) -> Message:
        process = subprocess.Popen(
            _arguments(self._text),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            status = process.wait(self._seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            return Message(
                "the command after the job took more than {number} seconds and was ended",
                number=f"{self._seconds:g}",
            )
        if status:
            return Message("the command after the job ended with status {number}", number=status)
        return NOTHING


def _arguments(text: str) -> str | list[str]:
    """What ``subprocess`` takes; ValueError for an open quotation mark."""
    return text if sys.platform == "win32" else shlex.split(text)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command and what it has started in its session."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
