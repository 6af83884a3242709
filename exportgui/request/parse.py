"""From text to a Request: splitting at separators, in one pass, with columns. Pages:
r-basic-syntax.md, r-request-nesting-and-embedding.md.

Unencoded white space around an item or a value is not part of it, so that requests can be pasted
from several lines. Separators inside a nested request belong to that request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked
from exportgui.request.budget import MAX_TEXT
from exportgui.request.encoding import decode
from exportgui.request.model import Item, Kind, Request
from exportgui.request.obfuscation import is_lock, lock_value, revealed
from exportgui.request.wording import shown

NAME = pattern(r"[A-Za-z0-9_.!-]+")
NAME_ALLOWED = marked("ASCII letters, digits, '-', '_' and '.'")
NEVER_CLOSED = marked("{sign} is never closed")
_LEAD = pattern(r"[\s&?]*")
_URL = pattern(r"(?:https?://|/?is/image(?:[/?]|$)|//)", re.IGNORECASE)
_NEST = pattern(
    r"(?:(?:src|mask)\s*=\s*(?:is|ir|fxg)?"
    r"|\$[A-Za-z0-9_.!-]+\$?\s*=\s*(?:is|ir|fxg)"
    r"|imageset\s*=\s*(?=\{))[({]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """One item's place in the text; ``nested`` tells whether its value must stay undecoded;
    ``lock`` is what the request's lock should be, where the item is one.
    """

    start: int
    end: int
    nested: bool = False
    fault: Message | None = None
    lock: str | None = None


def parse(text: str, *, origin: str = "typed") -> Request:
    """The request that ``text`` says: a fragment (leading ``&`` or ``?`` are fine) or a whole
    Scene7 URL, hidden in base64 or not (its columns are not known then).

    Raises RequestError, with a column, for a bad escape, a missing name, brackets that do not
    close, and for more than 64 KiB.
    """
    hidden = hidden_request(text) if origin == "typed" else None
    if hidden is not None:
        return parse_part(hidden, None, origin)
    return parse_part(text, 0 if origin == "typed" else None, origin)


def hidden_request(text: str) -> str | None:
    """The request that typed ``text`` hides in base64; None where it hides none."""
    return revealed(text[_query_start(text) :]) if len(text) <= MAX_TEXT else None


def parse_part(text: str, base: int | None, origin: str) -> Request:
    """Like ``parse`` for text that starts at column ``base`` of what was typed (None: it was not
    typed).
    """
    if len(text) > MAX_TEXT:
        raise RequestError(too_long())
    return Request(tuple(read_item(text, piece, base, origin) for piece in pieces(text)))


def too_long() -> Message:
    """What is wrong with a request longer than `MAX_TEXT`."""
    return Message("the request is longer than {size} KiB", size=MAX_TEXT // 1024)


def pieces(text: str) -> Iterator[Span]:
    """Where the items of ``text`` are. Never raises: a piece that cannot be read carries its
    fault.
    """
    position = _query_start(text)
    closers = _pairs(text)
    before: list[str] = []
    while position < len(text):
        lead = _LEAD.match(text, position)
        start = lead.end() if lead else position
        if start >= len(text):
            return
        nest = _NEST.match(text, start)
        opener = nest.end() - 1 if nest else -1
        end = text.find("&", closers.get(opener, start))
        end = len(text) if end < 0 else end
        fault = None
        if nest and opener not in closers:
            fault = Message(NEVER_CLOSED, sign=repr(text[opener]))
        raw = text[start:end].rstrip()
        lock = lock_value(before) if before and end == len(text) and is_lock(raw) else None
        before.append(raw)
        yield Span(start, start + len(raw), nest is not None, fault, lock)
        position = end + 1


def _query_start(text: str) -> int:
    """Where the modifiers start: after the first ``?`` of a URL, else at the first character that
    says something.
    """
    start = 0
    while True:
        lead = _LEAD.match(text, start)
        start = lead.end() if lead else start
        if not _URL.match(text, start):
            return start
        mark = text.find("?", start)
        start = len(text) if mark < 0 else mark + 1


def _pairs(text: str) -> dict[int, int]:
    """The closing bracket of every bracket that is closed; braces and parentheses do not see each
    other.
    """
    closers: dict[int, int] = {}
    stacks: dict[str, list[int]] = {"}": [], ")": []}
    for found in re.finditer(r"[{}()]", text):
        sign = found[0]
        if sign in "{(":
            stacks["}" if sign == "{" else ")"].append(found.start())
        elif stacks[sign]:
            closers[stacks[sign].pop()] = found.start()
    return closers


def read_item(text: str, piece: Span, base: int | None, origin: str) -> Item:
    """The item at ``piece``; raises RequestError with the column of what is wrong."""
    raw = text[piece.start : piece.end]
    column = None if base is None else base + piece.start
    if piece.fault:
        raise RequestError(
            piece.fault, command=raw.partition("=")[0].strip() or None, column=column
        )
    if piece.lock is not None:
        return Item(Kind.LOCK, raw, piece.lock, raw, column, origin)
    if raw.startswith("."):
        return Item(Kind.COMMENT, "", raw[1:], raw, column, origin)
    name, sign, _ = raw.partition("=")
    name = name.strip()
    if not sign and name.lower().startswith("%24"):
        name = re.sub("%24", "$", name)
    if name.startswith("$"):
        kind = Kind.VARIABLE if sign else Kind.MACRO
        name = _dollar_name(name, column)
    else:
        kind = Kind.COMMAND
    if not name:
        raise RequestError(Message("a command name is missing before '='"), column=column)
    bare = Item(kind, name, None, raw, column, origin)
    encoded = bare.raw_value
    if encoded is None:
        return bare
    value = (
        encoded
        if piece.nested
        else decode(encoded, plus=_is_text(name), column=bare.value_column, command=name)
    )
    return Item(kind, name, value, raw, column, origin)


def _is_text(name: str) -> bool:
    return name.lower() in ("text", "textps")


def _dollar_name(written: str, column: int | None) -> str:
    name = written[1:].removesuffix("$")
    if not NAME.fullmatch(name):
        raise RequestError(
            Message("{name} is not the name of a macro or variable", name=repr(shown(written))),
            allowed=Message(NAME_ALLOWED),
            column=column,
        )
    return name
