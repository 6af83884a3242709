"""Quick fixes: corrections for errors in a typed request, where one is obvious.

A fix is offered only if it leaves fewer errors and no new ones.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache

from exportgui.lazy_dataclass import dataclass
from exportgui.request import edit
from exportgui.request.address import unescaped
from exportgui.request.checking import Problem, check
from exportgui.request.commands import lookup
from exportgui.request.edit import Line
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, written
from exportgui.request.parsing import hidden_request
from exportgui.request.value_fixes import better_item, better_value, is_lost

_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Fix:
    """Replace a part of the text by ``new``; ``says`` is the corrected item, with its name."""

    start: int
    end: int
    new: str
    says: str

    def applied(self, text: str) -> str:
        """The text with the fix."""
        return text[: self.start] + self.new + text[self.end :]


def fix_for(text: str, problem: Problem, macros: MacroBook) -> Fix | None:
    """The correction of a problem, or None."""
    if hidden_request(text) is not None:
        return None
    fix = _fix(text, problem, macros)
    return fix if fix is not None and _helps(text, problem, fix, macros) else None


def _fix(text: str, problem: Problem, macros: MacroBook) -> Fix | None:
    if problem.reading == "&":
        return _separators(text)
    if problem.reading is not None:
        return _of_item(text, problem, problem.reading)
    if problem.level != "error":
        return None
    line = next((one for one in edit.lines(text) if one.start <= problem.start <= one.end), None)
    if line is None:
        return None
    if line.item is None:
        return _per_cent(line)
    return _macro(line, macros) if line.item.kind is Kind.MACRO else _value(line)


def _separators(text: str) -> Fix | None:
    """The text without any of HTML's character references."""
    whole = unescaped(text)
    return Fix(0, len(text), whole, whole) if whole != text else None


def _per_cent(line: Line) -> Fix | None:
    """Escape a per cent sign that starts no escape."""
    name, _, value = line.raw.partition("=")
    command = lookup(name.strip())
    better = better_value(command, value) if command is not None and value else None
    whole = f"{name}={better}"
    return Fix(line.start, line.end, whole, whole) if better is not None else None


def _of_item(text: str, problem: Problem, reading: str) -> Fix | None:
    """Replace a whole item; an unknown one never by a command that the request has already."""
    name = reading.partition("=")[0].lower()
    there = (one.item.key for one in edit.lines(text) if one.item is not None)
    if problem.suggestion is not None and name in there:
        return None
    typed = text[problem.start : problem.end].partition("=")[2]
    if is_lost(typed, reading.partition("=")[2]):
        return None
    return Fix(problem.start, problem.end, reading, reading)


def _macro(line: Line, macros: MacroBook) -> Fix | None:
    names = {name.lower(): name for name in macros.names()}
    name = line.item.name if line.item else ""
    near = get_close_matches(name.lower(), names, n=1, cutoff=_ALIKE)
    if not near or near[0] == name.lower():
        return None
    call = f"${names[near[0]]}$"
    return Fix(line.start, line.end, call, call)


def _value(line: Line) -> Fix | None:
    item = line.item
    command = lookup(item.name) if item is not None else None
    if item is None or command is None or not item.raw_value or "$" in line.value:
        return None
    whole = better_item(command, line.value)
    if whole is not None:
        return Fix(line.start, line.end, whole, whole)
    value = better_value(command, line.value)
    if value is None:
        return None
    begin = item.value_column if item.value_column is not None else line.end
    return Fix(begin, line.end, written(item.name, value), f"{item.name}={value}")


# Every problem of a text is looked at.
@lru_cache(maxsize=2)
def _problems(text: str, macros: MacroBook) -> tuple[Problem, ...]:
    return tuple(check(text, macros))


def _helps(text: str, problem: Problem, fix: Fix, macros: MacroBook) -> bool:
    """Whether the fix removes a problem and makes none."""
    after = check(fix.applied(text), macros)
    before = _problems(text, macros)
    if sum(one.level == "error" for one in after) > sum(one.level == "error" for one in before):
        return False
    known = {one.message for one in before}
    if any(one.level == "error" and one.message not in known for one in after):
        return False
    return [one.message for one in after].count(problem.message) < [
        one.message for one in before
    ].count(problem.message)
