"""What the command line says, and where: results on standard output, the rest on standard error."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.progress import Progress

PROGRAM = "exportgui"


class Console:
    """Lines for people and JSON for machines; the progress bar shows only on a terminal."""

    def result(self, line: str = "") -> None:
        """A line of what was asked for."""
        print(printable(line), flush=True)

    def document(self, value: Any) -> None:
        """A JSON document."""
        print(json.dumps(value, indent=2), flush=True)

    def failure(self, line: str) -> None:
        """One line about something that did not work."""
        self._aside(f"{PROGRAM}: {line}")

    def warning(self, line: str) -> None:
        """One line about something worth knowing."""
        self._aside(f"{PROGRAM}: warning: {line}")

    def note(self, line: str) -> None:
        """One line that only explains."""
        self._aside(f"{PROGRAM}: note: {line}")

    def _aside(self, line: str) -> None:
        print(printable(line), file=sys.stderr, flush=True)

    @contextlib.contextmanager
    def progress(self, verb: str) -> Iterator[Meter]:
        """Within, a bar counts items, when standard error is a terminal."""
        if not sys.stderr.isatty():
            yield Meter(None, verb)
            return
        from exportgui.cli.bar import progress_bar  # its library is only loaded for a terminal

        with progress_bar() as bar:
            yield Meter(bar, verb)


class Meter:
    """One bar that goes from nothing to all."""

    def __init__(self, bar: Progress | None, verb: str) -> None:
        self._bar = bar
        self._task = bar.add_task(verb, total=None, current="") if bar is not None else None

    def show(self, done: int, total: int, current: str = "") -> None:
        """``done`` of ``total`` items are finished; ``current`` is being worked on."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done, total=total, current=printable(current))


def printable(line: str) -> str:
    """One line that any terminal takes: no line breaks, control characters or lone surrogates."""
    text = "".join(character if character.isprintable() else " " for character in line)
    return text.encode(errors="replace").decode()
