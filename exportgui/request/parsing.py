"""Parses request text into items with their columns, in one pass.

Pages: r-basic-syntax.md, r-request-nesting-and-embedding.md. Unencoded white space around an item
or a value is not part of it, so that requests can be pasted from several lines. Separators inside a
nested request belong to that request.

``urllib.parse.parse_qsl`` splits nested requests in the middle (``src=is{a?wid=5&hei=3}`` ends at
``wid=5``), drops items without a value such as ``$macro$``, takes a plus sign for a blank and
forgets the columns, which messages and the text field need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import unquote

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, marked
from exportgui.request import address
from exportgui.request.aem import export_settings
from exportgui.request.budget import MAX_TEXT
from exportgui.request.encoding import decode, shown
from exportgui.request.model import Item, Kind, Remark, Request
from exportgui.request.obfuscation import is_lock, lock_value, revealed
from exportgui.request.wrapped_address import without_wrapping

NAME = pattern(r"[A-Za-z0-9_.!@-]+")
NAME_ALLOWED = marked("ASCII letters, digits, '-', '_', '.' and '@'")
NEVER_CLOSED = marked("{sign} is never closed")
READ_AS = marked("read as {text}")
_LEAD = pattern(r"(?:[\s?]|&(?:amp;|#0*+38;|#[xX]0*+26;)*+|\\[nrt](?=\s))*+")
_END = pattern(r"&(?!(?:quot|apos|lt|gt|nbsp|#0*+3[49]|#[xX]0*+2[27]);)")
_SECOND = pattern(r"\?(?=\$[A-Za-z0-9_.!@-]++\$|[A-Za-z][A-Za-z0-9_]*+\s*+=)")
_NEST = pattern(
    r"(?:(?:src|mask)\s*=\s*(?:is|ir|fxg)?"
    r"|\\*+\$[A-Za-z0-9_.!@-]+(?:\\*+\$)?\s*=\s*(?:is|ir|fxg)"
    r"|imageset\s*=\s*(?=\{))[({]",
    re.IGNORECASE,
)
_ESCAPED_DOLLAR = pattern(r"\\++\$")
_OPEN_ENDED = frozenset({"text", "textps", "map", "mapa", "imageset", "src", "mask"})
"""Commands whose values may hold a question mark, as may those of variables."""


@dataclass(frozen=True, slots=True)
class Span:
    """The place of one item in the text.

    ``nested`` values stay encoded; ``fault`` is why the item cannot be read; ``lock`` is the
    expected lock value, where the item is a lock; ``remarks`` are about the separators around it.
    """

    start: int
    end: int
    nested: bool = False
    fault: Message | None = None
    lock: str | None = None
    remarks: tuple[Remark, ...] = ()


def parse(text: str, *, origin: str = "typed") -> Request:
    """Parse modifiers (a leading ``&`` or ``?`` is allowed) or a whole Scene7 URL.

    Typed text in base64 is decoded first; its items have no columns. Raises RequestError, with a
    column, for a bad escape, a missing name, an unclosed bracket, and for more than 64 KiB.
    """
    hidden = hidden_request(text) if origin == "typed" else _hidden_plainly(text)
    if hidden is not None:
        found = parse_part(hidden, None, origin)
        return found if hidden != without_wrapping(text) else _told(found, hidden)
    return parse_part(text, 0 if origin == "typed" else None, origin)


def _told(request: Request, hidden: str) -> Request:
    """The request with the remark that it is not what the text says at first sight."""
    if not request.items:
        return request
    first, *others = request.items
    remark = Remark(Message(READ_AS, text=shown(hidden)))
    return Request((replace(first, remarks=(*first.remarks, remark)), *others))


def hidden_request(text: str) -> str | None:
    """The request in ``text`` that is base64, AEM's export settings or encoded as a whole.

    None for plain text.
    """
    if len(text) > MAX_TEXT:
        return None
    found = address.read_address(text)
    plain = export_settings(text) or revealed(text[found.start : found.end])
    return plain or without_wrapping(text)


def _hidden_plainly(text: str) -> str | None:
    """`hidden_request` for the text of a macro or a record, which is never in base64."""
    if len(text) > MAX_TEXT:
        return None
    return export_settings(text) or without_wrapping(text)


def is_base64(text: str) -> bool:
    """Whether a text is an obfuscated request, or an address that has one."""
    found = address.read_address(text)
    return export_settings(text) is None and revealed(text[found.start : found.end]) is not None


def parse_part(text: str, base: int | None, origin: str) -> Request:
    """Parse text that starts at column ``base`` of the typed text, or was not typed (None)."""
    if len(text) > MAX_TEXT:
        raise RequestError(too_long())
    return Request(tuple(read_item(text, piece, base, origin) for piece in pieces(text)))


def too_long() -> Message:
    """The reason for refusing a request longer than `MAX_TEXT`."""
    return Message("the request is longer than {size} KiB", size=MAX_TEXT // 1024)


def pieces(text: str) -> Iterator[Span]:
    """The places of the items of ``text``; never raises, as unreadable items have a ``fault``."""
    found = address.read_address(text)
    spans = list(_pieces(text, found.start, found.end))
    if found.fragment and spans:
        message = Message("{written} is left out", written=shown(found.fragment))
        remark = Remark(message, found.end)
        spans[-1] = replace(spans[-1], remarks=(*spans[-1].remarks, remark))
    yield from spans


def _pieces(text: str, position: int, limit: int) -> Iterator[Span]:
    closers = _pairs(text)
    before: list[str] = []
    reported: set[str] = set()
    ahead = -1
    while position < limit:
        lead = _LEAD.match(text, position, limit)
        start = lead.end() if lead else position
        if start >= limit:
            return
        nest = _NEST.match(text, start, limit)
        opener = nest.end() - 1 if nest else -1
        inside = closers.get(opener, start)
        if ahead < inside:  # one search serves all items up to the separator that it found
            stop = _END.search(text, inside, limit)
            ahead = stop.start() if stop else limit
        end = ahead
        second = None if nest else _second(text, start, end)
        end = end if second is None else second
        fault = None
        if nest and opener not in closers:
            fault = Message(NEVER_CLOSED, sign=repr(text[opener]))
        raw = text[start:end].rstrip()
        lock = lock_value(before) if before and end == limit and is_lock(raw) else None
        remarks = tuple(_around(text, position, start, reported, first=not before))
        before.append(raw)
        yield Span(start, start + len(raw), nest is not None, fault, lock, remarks)
        position = end


def _second(text: str, start: int, end: int) -> int | None:
    """Where a second question mark starts more modifiers, as in two joined queries; else None."""
    mark = text.find("?", start, end)
    if mark < 0:
        return None
    name, equals, _ = text[start:mark].partition("=")
    name = name.strip().lower()
    if name in _OPEN_ENDED or name.startswith(".") or (equals and name.startswith("$")):
        return None
    found = _SECOND.search(text, start, end)
    if found is None or "://" in text[start : found.start()]:
        return None
    return found.start()


def _around(
    text: str, position: int, start: int, reported: set[str], *, first: bool
) -> Iterator[Remark]:
    """Remarks on separators other than ``&`` before an item; each kind once per text."""
    found = address.ESCAPED_AND.search(text, position, start) if ";" in text else None
    written = found[0] if found else text[position]
    if (
        written in ("?", found and found[0])
        and written not in reported
        and not (first and not found)
    ):
        reported.add(written)
        yield Remark(_read_as(written, "&"), position, "&")


def _read_as(written: str, reading: str) -> Message:
    return Message("{written} is read as {reading}", written=shown(written), reading=shown(reading))


def _pairs(text: str) -> dict[int, int]:
    """The offset of the closing bracket for each opening one; the kinds are matched separately."""
    closers: dict[int, int] = {}
    stacks: dict[str, list[int]] = {"}": [], ")": []}
    for found in re.finditer(r"[{}()]", text):
        bracket = found[0]
        if bracket in "{(":
            stacks["}" if bracket == "{" else ")"].append(found.start())
        elif stacks[bracket]:
            closers[stacks[bracket].pop()] = found.start()
    return closers


def read_item(text: str, piece: Span, base: int | None, origin: str) -> Item:
    """Read the item at ``piece``; raises RequestError with the column of the error."""
    raw = text[piece.start : piece.end]
    if "&" in raw and not piece.nested:
        raw = address.unescaped(raw)
    column = None if base is None else base + piece.start
    remarks = piece.remarks
    if base != 0:
        remarks = tuple(_moved(remark, base) for remark in remarks)
    if piece.fault:
        command = raw.partition("=")[0].strip() or None
        raise RequestError(piece.fault, command=command, column=column)
    if piece.lock is not None:
        return Item(Kind.LOCK, raw, piece.lock, raw, column, origin)
    if raw.startswith("."):
        return Item(Kind.COMMENT, "", raw[1:], raw, column, origin)
    if raw == "=":
        remarks = (*remarks, Remark(Message("{written} is left out", written=raw), column))
        return Item(Kind.COMMENT, "", None, raw, column, origin, remarks)
    if "\\$" in raw:
        raw, escaped = _without_escapes(raw, column)
        remarks = (*remarks, *escaped)
    return _with_value(_named_item(raw, column, origin, remarks), nested=piece.nested)


def _named_item(raw: str, column: int | None, origin: str, remarks: tuple[Remark, ...]) -> Item:
    """A macro call, a variable or a command, still without its value."""
    written, equals, value = raw.partition("=")
    name = unquote(written.strip())
    kind = Kind.COMMAND
    if name.startswith("$"):
        is_call = not equals or (not value.strip() and name.endswith("$"))
        kind = Kind.MACRO if is_call else Kind.VARIABLE
        name = _dollar_name(name, column)
        if is_call and equals:
            call = f"${name}$"
            remarks = (*remarks, Remark(_read_as(raw, call), column, call))
            return Item(kind, name, None, raw, column, origin, remarks)
    if not name:
        raise RequestError(Message("a command name is missing before '='"), column=column)
    return Item(kind, name, None, raw, column, origin, remarks)


def _with_value(item: Item, *, nested: bool) -> Item:
    """The item with its value decoded; that of a nested request stays encoded."""
    encoded = item.raw_value
    if encoded is None or item.kind is Kind.MACRO:
        return item
    name = item.name
    value = encoded
    if not nested:
        column = item.value_column
        value = decode(encoded, plus=_is_text(name), column=column, command=name)
    return Item(item.kind, name, value, item.raw, item.column, item.origin, item.remarks)


def _moved(remark: Remark, base: int | None) -> Remark:
    """A remark with its column in the typed text; with none where its item was not typed."""
    if base is None or remark.column is None:
        return replace(remark, column=None)
    return replace(remark, column=base + remark.column)


def _without_escapes(raw: str, column: int | None) -> tuple[str, tuple[Remark, ...]]:
    """An item without a program's backslashes before dollar signs.

    In text commands the backslashes may be RTF's, and stay.
    """
    if _is_text(raw.partition("=")[0].strip()):
        return raw, ()
    plain = _ESCAPED_DOLLAR.sub("$", raw)
    return plain, (Remark(_read_as(raw, plain), column, plain),)


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
