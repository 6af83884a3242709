"""Read values that production systems send although the reference is stricter.

A value is read as the reference says where that is possible, else it is corrected step by step, and
a note says what was written and what it was read as. Our readings:

- a fraction where a whole number stands is dropped, towards 0; numbers of layers and effects stay
  whole, for ``layer=1.5`` names none;
- a plus sign at the end is a blank;
- a text of nothing but blanks is no value;
- empty values at the end are dropped, one in the middle is its default;
- a rectangle of zeros in ``crop=``, ``cropN=``, ``rgn=`` and ``rect=`` is no rectangle;
- ``dpr=on`` alone has the ratio 1, as no browser gives one; what follows ``off`` is dropped;
- a quality above 100 is 100;
- the extension that somebody hung on ``fmt=`` is not part of it;
- an encoding is dropped from replies that have none;
- ``true`` and ``false`` are 1 and 0;
- ``rrggbb,alpha`` is the colour with that alpha, from 0 to 255;
- ``undefined``, ``null``, ``NaN`` and ``None``, which scripts write for a value they do not have,
  are no values: alone they leave the command out, among others they stand for the default.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from exportgui.errors import RequestError, UnsupportedError
from exportgui.lazy_regex import pattern
from exportgui.request.commands import COMMANDS, Command
from exportgui.request.commands.table import Scope
from exportgui.request.fields import REAL, Flag, Int
from exportgui.request.grammar import Row
from exportgui.request.request_grammars import ENCODINGS, QuantizeGrammar

_FORMATS = {"pjpg": "pjpeg", "p-jpg": "pjpeg", "p-jpeg": "pjpeg"}
_SWITCHES = {"true": "1", "false": "0"}
_HEX = pattern(r"[0-9A-Fa-f]{6}")
_LOST = frozenset({"undefined", "null", "NaN", "nan", "None"})
_ENCODED_NESTING = pattern(r"(?:is|ir|fxg)?%(?:7B|28)[^({]*", re.IGNORECASE)


class Reading(NamedTuple):
    """How a value was read.

    ``command`` and ``text`` are as the reference would write them, with the typed value; ``text``
    is None where the command is to be left out.
    """

    command: Command
    text: str | None
    value: Any = None


def read_leniently(command: Command, text: str, column: int | None = None) -> Reading:
    """Read a value as production systems mean it; ``text`` is decoded, except for encoded grammars.

    Raises RequestError like ``Command.parse`` where no correction helps.
    """
    if command.grammar.encoded and _ENCODED_NESTING.fullmatch(text):
        opened = unquote(text)
        return Reading(command, opened, command.parse(opened))
    try:
        return Reading(command, text, command.parse(text, column))
    except UnsupportedError:
        raise
    except RequestError:
        for mended in _mended(command, text.strip().rstrip("+").rstrip()):
            if mended.text is None:
                return mended
            if mended.command.grammar.accepts(mended.text):
                return mended._replace(value=mended.command.parse(mended.text, column))
        raise


def has_no_value(command: Command, text: str) -> bool:
    """Whether a script wrote the command without having a value for it."""
    if command.scope is Scope.TEXT and command.family == "content":
        return not text.strip()  # it may be empty while it is typed, but then makes no layer
    return not any(_parts(text)) and not command.grammar.accepts(text)


def _parts(text: str) -> list[str]:
    """The parts between commas; those that a script did not have are empty."""
    parts = (part.strip() for part in text.split(","))
    return ["" if part in _LOST else part for part in parts]


def _mended(command: Command, text: str) -> list[Reading]:
    """Corrections of ``text``, the smallest change first."""
    special = _SPECIAL.get(command.name)
    parts = _parts(text)
    found: list[Reading] = []
    for step in (_without_empty_end, _with_defaults, _without_fractions, _with_digits):
        parts = step(command, parts)
        found.append(Reading(command, ",".join(parts)))
        other = special(parts) if special else None
        if other is not None:
            name, said = other
            found.append(Reading(COMMANDS[name.lower()], said))
    return found


def _without_empty_end(command: Command, parts: Sequence[str]) -> list[str]:
    count = len(parts)
    while count > 1 and not parts[count - 1]:
        count -= 1
    return list(parts[:count])


def _with_defaults(command: Command, parts: Sequence[str]) -> list[str]:
    grammar = command.grammar
    if not isinstance(grammar, Row) or len(parts) > len(grammar.fields):
        return list(parts)
    return [part or _default(grammar, index) for index, part in enumerate(parts)]


def _default(grammar: Row, index: int) -> str:
    if index < grammar.required:
        return ""
    value = grammar.defaults[index - grammar.required]
    return "" if value is None else grammar.fields[index].write(value)


def _without_fractions(command: Command, parts: Sequence[str]) -> list[str]:
    grammar = command.grammar
    if not isinstance(grammar, Row | QuantizeGrammar) or len(parts) < len(grammar.fields[:1]):
        return list(parts)
    kinds = [*grammar.fields, *[None] * len(parts)]
    return [
        str(int(float(part))) if isinstance(kind, Int) and REAL.fullmatch(part) else part
        for kind, part in zip(kinds, parts, strict=False)
    ]


def _with_digits(command: Command, parts: Sequence[str]) -> list[str]:
    kinds = [*command.grammar.fields, *[None] * len(parts)]
    return [
        _SWITCHES.get(part.lower(), part) if isinstance(kind, Flag) else part
        for kind, part in zip(kinds, parts, strict=False)
    ]


_Other = tuple[str, str | None] | None


def _zeros(name: str, whole: str | None) -> Callable[[Sequence[str]], _Other]:
    def read_zeros(parts: Sequence[str]) -> _Other:
        numbers = [float(part) for part in parts if REAL.fullmatch(part)]
        return (name, whole) if len(parts) == len(numbers) == 4 and not any(numbers) else None

    return read_zeros


def _fmt(parts: Sequence[str]) -> _Other:
    said = parts[0].lower().partition(".")[0]
    word = _FORMATS.get(said, said)
    return ("fmt", ",".join((word, *parts[1:]))) if word != parts[0].lower() else None


def _hex_with_alpha(name: str) -> Callable[[Sequence[str]], _Other]:
    def read_colour(parts: Sequence[str]) -> _Other:
        if len(parts) != 2 or not _HEX.fullmatch(parts[0]) or not parts[1].isdecimal():
            return None
        return name, ",".join((*map(str, bytes.fromhex(parts[0])), parts[1]))

    return read_colour


def _dpr(parts: Sequence[str]) -> _Other:
    switch = parts[0].lower()
    if switch == "on" and len(parts) == 1:
        return "dpr", "on,1"
    return ("dpr", "off") if switch == "off" else None


def _qlt(parts: Sequence[str]) -> _Other:
    too_much = REAL.fullmatch(parts[0]) and float(parts[0]) > 100
    return ("qlt", ",".join(("100", *parts[1:]))) if too_much else None


def _req(parts: Sequence[str]) -> _Other:
    coded = len(parts) == 3 and parts[2].upper() in ENCODINGS
    return ("req", ",".join(parts[:2])) if coded else None


_SPECIAL: dict[str, Callable[[Sequence[str]], _Other]] = {
    "bgColor": _hex_with_alpha("bgColor"),
    "bgc": _hex_with_alpha("bgc"),
    "color": _hex_with_alpha("color"),
    "crop": _zeros("cropN", "0,0,1,1"),
    "cropN": _zeros("cropN", "0,0,1,1"),
    "dpr": _dpr,
    "fmt": _fmt,
    "qlt": _qlt,
    "rect": _zeros("rect", None),
    "req": _req,
    "rgn": _zeros("rgn", None),
}
