"""Check a typed request: every error, warning and note with its place, for the editor's marks."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import field, replace
from typing import Literal

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked
from exportgui.request.address_path import path_faults
from exportgui.request.budget import MAX_TEXT, Budget
from exportgui.request.cross_checks import apply_cross_checks
from exportgui.request.effective import Note
from exportgui.request.macro_expansion import Expanded, expand_items
from exportgui.request.macros import EMPTY, MacroBook, macro_calls
from exportgui.request.model import RECORD, Item, Kind
from exportgui.request.parsing import (
    READ_AS,
    hidden_request,
    is_base64,
    parse,
    pieces,
    read_item,
    too_long,
)
from exportgui.request.resolving import check_nested, route
from exportgui.request.unused_variables import names_used, unused_variables

_ENOUGH = 200
_BASE64 = marked("base64 of {text}")


@dataclass(frozen=True, slots=True)
class Problem:
    """One mark in the text, from offset ``start`` to ``end``.

    ``suggestion`` is a better command name; ``reading`` is how the reference would write an item
    that was read leniently.
    """

    start: int
    end: int
    message: Message
    suggestion: str | None = None
    level: Literal["error", "warning", "note"] = "error"
    reading: str | None = None


class _EnoughError(Exception):
    """The limit of errors is reached."""


@dataclass
class _Findings:
    """The problems found so far in one text."""

    text: str
    roots: dict[int, Item] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def fail(self, error: RequestError, item: Item) -> None:
        """Add an error; it marks the value where that is wrong, else the whole item."""
        start, end = self.span(item)
        if error.value is not None and item.value_column is not None:
            start = item.value_column
        if error.column is not None and start <= error.column < end:
            start = max(start, error.column)
        message = error.explanation
        if error.subject:
            message = joined(": ", (error.subject, message))
        self.problems.append(Problem(start, max(start, end), message))
        if len(self.problems) >= _ENOUGH:
            raise _EnoughError

    def span(self, item: Item) -> tuple[int, int]:
        """The offsets to mark: the macro call for items of a macro, else the item.

        Items that were not typed are marked at the text's end.
        """
        place = self.roots.get(id(item), item)
        if place.column is None:
            return len(self.text), len(self.text)
        return place.column, place.column + len(place.raw)

    def read(self) -> list[Item]:
        """The readable items of the text; errors are added for the others."""
        items = []
        for piece in pieces(self.text):
            try:
                items.append(read_item(self.text, piece, 0, "typed"))
            except RequestError as error:
                raw = self.text[piece.start : piece.end]
                self.fail(error, Item(Kind.COMMENT, "", None, raw, piece.start))
        return items

    def expand(self, items: Iterable[Item], macros: MacroBook, budget: Budget) -> list[Expanded]:
        """The expanded items; those of a macro are mapped to its call in ``roots``."""
        done: list[Expanded] = []
        for item in items:
            try:
                copies = [
                    Expanded(replace(expanded.item), item)
                    for expanded in expand_items((item,), macros, budget)
                ]
            except RequestError as error:
                self.fail(error, item)
                continue
            # ``done`` keeps the copies alive, so their ids stay unique.
            self.roots |= {id(copy.item): item for copy in copies}
            done += copies
        return done


def check(
    text: str,
    macros: MacroBook = EMPTY,
    *,
    macro: str = "",
    object_path: str | None = None,
    record: tuple[str, str] = ("", ""),
) -> list[Problem]:
    """All problems of ``text``, in text order (at most 200 errors); never raises.

    ``macro`` is a job's macro field, which follows the text; its errors are marked at the text's
    end. ``record`` is the Modifier and PostModifier of the object's catalog record.
    """
    if len(text) > MAX_TEXT:
        return [Problem(0, len(text), too_long())]
    hidden = hidden_request(text)
    if hidden is None:
        return _problems(text, macros, macro, object_path, record)
    template = _BASE64 if is_base64(text) else READ_AS
    whole = Problem(0, len(text), Message(template, text=hidden[:200]), None, "note")
    problems = _problems(hidden, macros, macro, object_path, record)
    return [whole, *(replace(problem, start=0, end=len(text)) for problem in problems)]


def _problems(
    text: str, macros: MacroBook, macro: str, object_path: str | None, record: tuple[str, str]
) -> list[Problem]:
    """The problems of a request as it stands, in text order."""
    found = _Findings(text)
    try:
        notes = _work(found, macros, macro, object_path, record)
    except _EnoughError:
        notes = []
    for fault in path_faults(text, macros):
        level: Literal["error", "note"] = "error" if fault.is_error else "note"
        found.problems.append(Problem(fault.start, fault.end, fault.message, level=level))
    for note, item in notes:
        start, end = found.span(item)
        found.problems.append(
            Problem(start, end, note.message, note.suggestion, note.level, note.reading)
        )
    return sorted(found.problems, key=lambda problem: (problem.start, problem.end))


def _work(
    found: _Findings,
    macros: MacroBook,
    macro: str,
    object_path: str | None,
    record: tuple[str, str],
) -> list[tuple[Note, Item]]:
    budget = Budget()
    before, after = (_of_record(text, macros, budget) for text in record)
    typed = found.read()
    try:
        typed += macro_calls(macro)
    except RequestError as error:
        found.fail(error, Item(Kind.COMMENT, "", None, ""))
    items = found.expand(typed, macros, budget)
    router = route((before, items, after), object_path, found.fail, budget)
    apply_cross_checks(router)
    check_nested(router, macros)
    whole = [expanded.item for part in (before, items, after) for expanded in part]
    # Other records and drawings may use variables, too.
    unused = unused_variables(whole, names_used(whole), certain=False)
    notes = [*router.notes, *unused]
    return [(note, item) for note, item in notes if item.origin != RECORD]


def _of_record(text: str, macros: MacroBook, budget: Budget) -> list[Expanded]:
    """The items of a record's modifier; none if it cannot be read: rendering reports that."""
    if not text:
        return []
    with suppress(RequestError):
        return expand_items(parse(text, origin=RECORD).items, macros, budget)
    return []
