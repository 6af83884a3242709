"""What registers a program with the system: a file, and commands about it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from exportgui.atomic_write import write_whole
from exportgui.errors import EnvironmentFault
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, quoted, verbatim
from exportgui.paths import HOME_VARIABLE
from exportgui.system_errors import cannot_be_written, system_reason

_TIMEOUT = 60
"""Seconds; stopping a server waits for the items that it works on."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registration:
    """A file of the user's, and the commands that the system needs to know about it.

    ``start`` begins the program at once and at each login; before it, ``clear`` ends what an
    earlier registration began, if there is one. ``stop`` undoes it, before the file is removed.
    """

    path: Path
    content: bytes
    start: tuple[Words, ...]
    stop: tuple[Words, ...]
    clear: tuple[Words, ...] = ()

    @property
    def is_installed(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    def install(self) -> None:
        """Write the file and start; EnvironmentFault, and no file left, when that fails."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self.path, self.content, private=False)
        except OSError as error:
            raise EnvironmentFault(joined(": ", (self.path, cannot_be_written(error)))) from error
        for words in self.clear:
            _run(words)
        for words in self.start:
            if reason := _run(words):
                self._withdraw()
                raise EnvironmentFault(
                    Message("{command} failed: {detail}", command=" ".join(words), detail=reason)
                )

    def uninstall(self) -> None:
        """End the program and remove the file."""
        self._withdraw()

    def _withdraw(self) -> None:
        for words in self.stop:
            _run(words)
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise EnvironmentFault(joined(": ", (self.path, cannot_be_written(error)))) from error


def server_command() -> Words:
    """The words that start the server of schedules with this installation."""
    own = (
        (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "exportgui")
    )
    return (*own, "schedule", "run")


def server_environment() -> dict[str, str]:
    """The variables that the server needs besides those of every login."""
    home = os.environ.get(HOME_VARIABLE)
    return {HOME_VARIABLE: str(Path(home).absolute())} if home else {}


def _run(words: Words) -> Message | None:
    """Run a command; returns why it failed, None when it did not."""
    try:
        done = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_TIMEOUT,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        return system_reason(error)
    except subprocess.TimeoutExpired:
        return Message("no answer within {seconds} s", seconds=_TIMEOUT)
    if done.returncode == 0:
        return None
    return quoted(done.stderr or done.stdout or "") or verbatim(str(done.returncode))
