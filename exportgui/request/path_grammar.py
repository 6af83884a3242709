"""Grammars of vector paths: path data like SVG's ``d`` attribute, and names of embedded paths.

Page: r-clippath.md.
"""

from __future__ import annotations

from typing import ClassVar

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, marked
from exportgui.request.fields import Field, MismatchError, Text
from exportgui.request.grammar import Grammar

_TOKEN = pattern(
    r"[,\s]*(?:([A-Za-z])|([+-]?(?:[0-9]{1,12}(?:\.[0-9]{0,12})?|\.[0-9]{1,12})))[,\s]*"
)
# The numbers that each path command takes: l and c one or more groups, m exactly one, z none.
_STARTS_WITH = marked("a path starts with M or m")
_GROUPS = {"m": 2, "l": 2, "c": 6, "z": 0}


@dataclass(frozen=True, slots=True)
class PathGrammar(Grammar):
    """Path data; the value is the text itself once it is known to be well formed."""

    fields: tuple[Field, ...] = (Text("pathDefinition"),)
    literal: ClassVar[bool] = True
    empty: bool = False

    def read(self, text: str) -> str:
        """The path data; raises MismatchError."""
        if not text.strip():
            if self.empty:
                return ""
            raise MismatchError(Message("a path is missing"))
        letter = ""
        numbers = 0
        position = 0
        while position < len(text):
            token = _TOKEN.match(text, position)
            if not token:
                rest = repr(text[position : position + 10])
                raise MismatchError(Message("not path data from {text} on", text=rest))
            position = token.end()
            if token[1]:
                _check(letter, numbers)
                letter = _next(letter, token[1])
                numbers = 0
            elif not letter:
                raise MismatchError(Message(_STARTS_WITH))
            else:
                numbers += 1
        _check(letter, numbers)
        return text

    def format(self, value: str) -> str:
        """The path data as it was written."""
        return value

    def describe(self) -> Message:
        """The path commands."""
        return Message(
            "M x,y  L x,y…  C x1,y1,x2,y2,x,y…  Z (lower case: relative), separated by commas"
        )


def _next(last: str, character: str) -> str:
    letter = character.lower()
    if letter not in _GROUPS:
        raise MismatchError(Message("{sign} is not a path command", sign=character))
    if not last and letter != "m":
        raise MismatchError(Message(_STARTS_WITH))
    return letter


def _check(letter: str, numbers: int) -> None:
    if not letter:
        return
    group = _GROUPS[letter]
    single = not group or letter == "m"
    if numbers != group and (single or not numbers or numbers % group):
        raise MismatchError(
            Message(
                "{command} takes {number} numbers, not {given}",
                command=letter.upper(),
                number=group,
                given=numbers,
            )
        )


@dataclass(frozen=True, slots=True)
class NamesGrammar(Grammar):
    """Names of paths embedded in the source image, as a tuple."""

    fields: tuple[Field, ...] = (Text("pathName", ascii=True),)
    literal: ClassVar[bool] = True

    def read(self, text: str) -> tuple[str, ...]:
        """The names; raises MismatchError."""
        return tuple(self.fields[0].read(part) for part in text.split(","))

    def format(self, value: tuple[str, ...]) -> str:
        """The names, separated by commas."""
        return ",".join(value)

    def describe(self) -> Message:
        """One name or more."""
        name = self.fields[0].label
        return joined("", (name, "[, ", name, "…]"))
