"""What is wrong with a file, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from exportgui.errors import CatalogError, ExportguiError, IpsError
from exportgui.messages import Message, joined
from exportgui.request.checking import Problem

Level = Literal["error", "warning", "note"]


class Fault(NamedTuple):
    """One finding; ``line`` and ``column`` count from 1, 0 where they are not known."""

    file: Path
    message: Message
    line: int = 0
    column: int = 0
    level: Level = "error"

    @property
    def place(self) -> str:
        """File, line and column as compilers write them, for editors to jump there."""
        known = [str(number) for number in (self.line, self.column) if number]
        return ":".join((str(self.file), *known))

    def document(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "file": str(self.file),
            "line": self.line,
            "column": self.column,
            "level": self.level,
            "message": self.message,
        }


def of_problems(
    problems: Iterable[Problem], file: Path, line: int, before: int | None = None
) -> Iterator[Fault]:
    """The faults of a request in a file.

    ``before`` is the number of characters before the request on its line, None where its columns
    are not those of the line.
    """
    for problem in problems:
        column = 0 if before is None else before + problem.start + 1
        yield Fault(file, problem.message, line, column, problem.level)


def of_error(error: ExportguiError, file: Path) -> Fault:
    """The fault that an error is, in ``file`` unless it names another."""
    if isinstance(error, CatalogError) and error.problem is not None:
        return Fault(error.file or file, error.problem, error.line)
    if isinstance(error, IpsError):
        where = joined(": ", filter(None, (error.element, error.reason)))
        return Fault(file, where, error.line)
    return Fault(file, error.message)
