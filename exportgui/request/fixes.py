"""Quick fixes: corrections for errors in a typed request, where one is obvious."""

from __future__ import annotations

from difflib import get_close_matches

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.request import edit, field_texts
from exportgui.request.checking import Problem
from exportgui.request.commands import Command
from exportgui.request.edit import Line
from exportgui.request.fields import Field, Int, MismatchError, Real
from exportgui.request.grammar import Row
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, written
from exportgui.request.parsing import NAME, hidden_request

_YES = {"true": "1", "yes": "1", "on": "1", "false": "0", "no": "0", "off": "0"}
_HASH = pattern(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_NUMBER = pattern(r"\s*([+-]?[0-9]*\.?[0-9]+)\s*(?:px|%|°)?\s*")


@dataclass(frozen=True, slots=True)
class Fix:
    """Replaces ``start`` to ``end`` of the text by ``new``; ``says`` is the corrected item in full,
    for a button.
    """

    start: int
    end: int
    new: str
    says: str

    def applied(self, text: str) -> str:
        """The corrected text."""
        return text[: self.start] + self.new + text[self.end :]


def fix_for(text: str, problem: Problem, macros: MacroBook) -> Fix | None:
    """The likely correction of a problem, or None."""
    if hidden_request(text) is not None:
        return None
    if problem.suggestion is not None:
        name = NAME.match(text, problem.start)
        return (
            Fix(problem.start, name.end(), problem.suggestion, problem.suggestion) if name else None
        )
    if problem.reading is not None:
        return Fix(problem.start, problem.end, problem.reading, problem.reading)
    if problem.level != "error":
        return None
    line = next((one for one in edit.lines(text) if one.start <= problem.start <= one.end), None)
    if line is None or line.item is None:
        return None
    if line.item.kind is Kind.MACRO:
        return _macro(line, macros)
    return _value(line, line.command) if line.command is not None else None


def _macro(line: Line, macros: MacroBook) -> Fix | None:
    names = {name.lower(): name for name in macros.names()}
    name = line.item.name if line.item else ""
    near = get_close_matches(name.lower(), names, n=1, cutoff=0.6)
    if not near or near[0] == name.lower():
        return None
    call = f"${names[near[0]]}$"
    return Fix(line.start, line.end, call, call)


def _value(line: Line, command: Command) -> Fix | None:
    item = line.item
    if item is None or not item.raw_value:
        return None
    found = field_texts.split_value(command.grammar, line.value)
    if len(found) != len(command.grammar.fields) or "$" in line.value:
        return None
    better = [
        _better(field, part) for field, part in zip(command.grammar.fields, found, strict=True)
    ]
    value = field_texts.join_values(command, better)
    if (
        (isinstance(command.grammar, Row) or "#" in line.value)
        and better != list(found)
        and _fits(command, value)
    ):
        begin = item.value_column if item.value_column is not None else line.end
        return Fix(begin, line.end, written(item.name, value), f"{item.name}={value}")
    return None


def _better(field: Field, part: str) -> str:
    """The nearest value that the field accepts; the same text when there is none."""
    try:
        field.read(part)
    except MismatchError:
        return _number(field, part) if isinstance(field, Int | Real) else _word(field, part)
    return part


def _digits(part: str) -> str:
    """A colour in CSS notation without its number sign, in six or eight digits."""
    found = _HASH.fullmatch(part.strip())
    if found is None:
        return part
    return found[1] if len(found[1]) > 4 else "".join(2 * digit for digit in found[1])


def _number(field: Int | Real, part: str) -> str:
    found = _NUMBER.fullmatch(part)
    if not found:
        return part
    value = min(max(float(found[1]), field.low), field.high)
    if isinstance(field, Int):
        return field.write(round(value))
    if (field.open_low and value == field.low) or (field.open_high and value == field.high):
        return part
    return field.write(value)


def _word(field: Field, part: str) -> str:
    if field.kind == "flag":
        return _YES.get(part.strip().lower(), part)
    if field.kind == "color":
        return _digits(part)
    choices = {word.lower(): word for word in getattr(field, "choices", ())}
    near = get_close_matches(part.strip().lower(), choices, n=1, cutoff=0.5)
    return choices[near[0]] if near else part


def _fits(command: Command, value: str) -> bool:
    try:
        command.parse(value)
    except RequestError:
        return False
    return True
