"""Splits a typed request into tokens for syntax highlighting; knows no macros or records.

Never raises: tokens carry their error.

Not a second parser: items come from `exportgui.request.parsing`, which stops at the first error;
here each erroneous item becomes a token and the rest is read on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from exportgui.errors import RequestError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message
from exportgui.request import leniency
from exportgui.request.budget import MAX_DEPTH, MAX_TEXT
from exportgui.request.commands import Command, lookup
from exportgui.request.encoding import decode
from exportgui.request.grammar import MISSING
from exportgui.request.model import Item, Kind
from exportgui.request.parsing import Span, pieces, read_item, too_long
from exportgui.request.variables import REFERENCE

_OPENING = pattern(r"(?:is|ir|fxg)?\s*[({]", re.IGNORECASE)


class Token(NamedTuple):
    """A span of the text, its kind, and the error in it.

    ``kind`` is one of separator, comment, macro, variable, command, unknown, equals, value,
    reference, nested, error.
    """

    start: int
    end: int
    kind: str
    message: Message | None = None


def tokens(text: str) -> list[Token]:
    """The tokens of ``text`` in order, without overlaps and without the white space between."""
    if len(text) > MAX_TEXT:
        return [Token(0, len(text), "error", too_long())]
    return list(_tokens(text, 0, 1))


def _tokens(text: str, base: int, depth: int) -> Iterator[Token]:
    position = 0
    for piece in pieces(text):
        yield from _separators(text, position, piece.start, base)
        yield from _piece(text, piece, base, depth)
        position = piece.end
    yield from _separators(text, position, len(text), base)


def _separators(text: str, start: int, end: int, base: int) -> Iterator[Token]:
    for found in re.finditer(r"\S+", text[start:end]):
        yield Token(base + start + found.start(), base + start + found.end(), "separator")


def _piece(text: str, piece: Span, base: int, depth: int) -> Iterator[Token]:
    try:
        item = read_item(text, piece, base, "typed")
    except RequestError as error:
        yield Token(base + piece.start, base + piece.end, "error", error.reason)
        return
    start = base + piece.start
    end = base + piece.end
    if item.kind in (Kind.COMMENT, Kind.MACRO, Kind.LOCK):
        yield Token(start, end, str(Kind.COMMENT if item.kind is Kind.LOCK else item.kind))
        return
    command = lookup(item.name) if item.kind is Kind.COMMAND else None
    kind = str(item.kind) if command or item.kind is Kind.VARIABLE else "unknown"
    equals = item.raw.find("=")
    if equals < 0:
        starts = command is not None and command.starts
        yield Token(start, end, kind, Message(MISSING) if starts else None)
        return
    yield Token(start, start + len(item.raw[:equals].rstrip()), kind)
    yield Token(start + equals, start + equals + 1, "equals")
    value_start = item.value_column or start
    yield from _value(item, command, value_start, end, depth if piece.nested else 0)


def _value(
    item: Item, command: Command | None, start: int, end: int, depth: int
) -> Iterator[Token]:
    raw = item.raw_value or ""
    opening = _OPENING.match(raw) if depth else None
    if opening and command and command.grammar.encoded and raw[-1:] in "})" and depth <= MAX_DEPTH:
        yield from _nested(raw, opening.end(), start, end, depth)
        return
    message = _wrong(command, raw) if command else None
    position = 0
    for found in REFERENCE.finditer(raw):
        if found.start() >= position:
            if found.start() > position:
                yield Token(start + position, start + found.start(), "value", message)
            position = found.end() + 1
            yield Token(start + found.start(), start + position, "reference")
    if start + position < end or (message and not raw):
        yield Token(start + position, end, "value", message)


def _nested(raw: str, opened: int, start: int, end: int, depth: int) -> Iterator[Token]:
    yield Token(start, start + opened, "nested")
    mark = raw.find("?", opened)
    stop = len(raw) - 1 if mark < 0 else mark
    if stop > opened:
        yield Token(start + opened, start + stop, "value")
    if mark >= 0:
        yield Token(start + mark, start + mark + 1, "separator")
        yield from _tokens(raw[mark + 1 : -1], start + mark + 1, depth + 1)
    yield Token(end - 1, end, "nested")


def _wrong(command: Command, raw: str) -> Message | None:
    """The error in a value, as far as it is known before variables are substituted; else None."""
    if REFERENCE.search(raw):
        return None
    if not raw and not command.starts:
        return None  # it is left out
    try:
        leniency.read_leniently(command, raw if command.grammar.encoded else decode(raw))
    except RequestError as error:
        return error.explanation
    return None
