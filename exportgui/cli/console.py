"""Print what the command line says: results on standard output, the rest on standard error."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from exportgui.messages import Message, joined, render
from exportgui.translations import lookup

if TYPE_CHECKING:
    from rich.progress import Progress

PROGRAM = "exportgui"


class Console:
    """Prints lines for people, in ``language``, and JSON for programs, in English.

    The progress bar shows only on a terminal.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self.lookup = lookup(language)

    def result(self, line: str = "") -> None:
        """Print a line of what was asked for."""
        print(self._shown(line), flush=True)

    def document(self, value: Any) -> None:
        """Print a JSON document."""
        print(json.dumps(value, indent=2), flush=True)

    def failure(self, line: str) -> None:
        """Print one line about something that did not work."""
        self._print_aside(joined(": ", (PROGRAM, line)))

    def warning(self, line: str) -> None:
        """Print one line about something worth knowing."""
        self._print_aside(Message("{program}: warning: {text}", program=PROGRAM, text=line))

    def note(self, line: str) -> None:
        """Print one line that only explains."""
        self._print_aside(Message("{program}: note: {text}", program=PROGRAM, text=line))

    def _print_aside(self, line: str) -> None:
        print(self._shown(line), file=sys.stderr, flush=True)

    def _shown(self, line: str) -> str:
        return printable(render(line, self.lookup))

    @contextlib.contextmanager
    def progress(self, verb: Message) -> Iterator[Meter]:
        """Within, a bar counts items, when standard error is a terminal."""
        if not sys.stderr.isatty():
            yield Meter(None, verb, self._shown)
            return
        from exportgui.cli.bar import progress_bar  # its library is only loaded for a terminal

        with progress_bar() as bar:
            yield Meter(bar, verb, self._shown)


class Meter:
    """One bar that goes from nothing to all."""

    def __init__(self, bar: Progress | None, verb: Message, shown: Callable[[str], str]) -> None:
        self._bar = bar
        self._shown = shown
        self._task = bar.add_task(shown(verb), total=None, current="") if bar is not None else None

    def show(self, done: int, total: int, current: str = "") -> None:
        """``done`` of ``total`` items are finished; ``current`` is being worked on."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done, total=total, current=self._shown(current))


def printable(line: str) -> str:
    """One line that any terminal takes: no line breaks, control characters or lone surrogates."""
    text = "".join(character if character.isprintable() else " " for character in line)
    return text.encode(errors="replace").decode()
