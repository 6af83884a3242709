"""Print results on standard output, and messages and progress on standard error."""

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
        """Print a line of the result."""
        print(self._shown(line), flush=True)

    def document(self, value: Any) -> None:
        """Print a JSON document."""
        print(json.dumps(value, indent=2), flush=True)

    def failure(self, line: str) -> None:
        """Print an error line."""
        self._print_message(joined(": ", (PROGRAM, line)))

    def warning(self, line: str) -> None:
        """Print a warning line."""
        self._print_message(Message("{program}: warning: {text}", program=PROGRAM, text=line))

    def note(self, line: str) -> None:
        """Print a line that explains what was done."""
        self._print_message(Message("{program}: note: {text}", program=PROGRAM, text=line))

    def _print_message(self, line: str) -> None:
        print(self._shown(line), file=sys.stderr, flush=True)

    def _shown(self, line: str) -> str:
        return printable(render(line, self.lookup))

    @contextlib.contextmanager
    def progress(self, verb: Message) -> Iterator[Meter]:
        """Show a bar that counts items meanwhile, if standard error is a terminal."""
        if sys.stderr is None or not sys.stderr.isatty():  # None: started without a console
            yield Meter(None, verb, self._shown)
            return
        from exportgui.cli.bar import progress_bar  # imports Rich

        with progress_bar() as bar:
            yield Meter(bar, verb, self._shown)


class Meter:
    """The progress of one task; without a bar it shows nothing."""

    def __init__(self, bar: Progress | None, verb: Message, shown: Callable[[str], str]) -> None:
        self._bar = bar
        self._shown = shown
        self._task = bar.add_task(shown(verb), total=None, current="") if bar is not None else None

    def show(self, done: int, total: int, current: str = "") -> None:
        """Show that ``done`` of ``total`` items are finished and ``current`` is in progress."""
        if self._bar is not None and self._task is not None:
            self._bar.update(self._task, completed=done, total=total, current=self._shown(current))


def printable(line: str) -> str:
    """The line without line breaks, control characters and lone surrogates."""
    text = "".join(character if character.isprintable() else " " for character in line)
    return text.encode(errors="replace").decode()
