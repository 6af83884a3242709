"""What the composer knows about a request while it is typed: parts to colour, problems to underline, its meaning."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exportgui.errors import RequestError
from exportgui.request.macros import MacroBook, expand
from exportgui.request.model import Item, Request
from exportgui.request.parse import parse


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the typed text; `kind` is name, value, macro, variable, comment or separator."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a part of the typed text."""

    start: int
    end: int
    message: str
    is_error: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """`request` is None when there is an error; `effective` has every macro replaced by its commands."""

    request: Request | None
    effective: str
    marks: tuple[Mark, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def error(self) -> str:
        """The first error; empty when there is none."""
        return next((problem.message for problem in self.problems if problem.is_error), "")


def read(modifiers: str, macro: str, book: MacroBook) -> Reading:
    """Read the two fields of a job as a person types them; never raises."""
    try:
        typed = parse(modifiers)
    except RequestError as error:
        return Reading(None, "", (), (_problem(error, modifiers),))
    marks = tuple(_marks(typed))
    try:
        request = expand(typed + parse(macro, origin="macro"), book)
    except RequestError as error:
        return Reading(None, "", marks, (_problem(error, modifiers),))
    return Reading(request, str(request), marks)


def _problem(error: RequestError, text: str) -> Problem:
    start = min(error.column or 0, len(text))
    end = next((place for place in range(start + 1, len(text)) if text[place] in "&?"), len(text))
    return Problem(start, end, str(error))


def _marks(request: Request) -> Iterator[Mark]:
    for item in request.items:
        yield from _item_marks(item)


def _item_marks(item: Item) -> Iterator[Mark]:
    if item.column is None:
        return
    start, end = item.column, item.column + len(item.raw)
    name, sign, _value = item.raw.partition("=")
    if item.kind != "command":
        yield Mark(start, end, str(item.kind))
        return
    yield Mark(start, start + len(name), "name")
    if sign:
        yield Mark(start + len(name), start + len(name) + 1, "separator")
        yield Mark(start + len(name) + 1, end, "value")
