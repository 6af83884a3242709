"""Which request type counts, and a refusal of those that ask for no picture.

Page: r-req.md.
"""

from __future__ import annotations

from typing import NamedTuple

from exportgui.errors import UnsupportedError
from exportgui.messages import Message, marked, verbatim
from exportgui.request.commands import COMMANDS
from exportgui.request.effective import read_as
from exportgui.request.leniency import read_leniently
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.resolving import Note

DRAWN_REQUESTS = frozenset({"img", "mask", "tmb"})
SERVER_REQUESTS = {
    "loadcache": marked("only a server has a cache to fill"),
    "mbrSet": marked("only a video server has streams to list"),
    "message": marked("only a server has a log to write to"),
    "resolve": marked("it is for finding faults in a server"),
    "saveToFile": marked("only a server saves that way; render writes files here"),
    "validate": marked("it is for asking a server; every request is checked here"),
    "xlate": marked("only a server lists locales"),
}
"""Request types that are not answered here, and why."""


class RequestedType(NamedTuple):
    """The request type that counts, its options, and notes about how it was read."""

    type: str
    options: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def requested_type(expanded: Request, default: str = "img") -> RequestedType:
    """The type of a request whose macros are expanded."""
    items = [item for item in expanded.items if item.kind is Kind.COMMAND and item.key == "req"]
    if not items:
        return RequestedType(default)
    last = items[-1]
    lenient = read_leniently(COMMANDS["req"], last.value or "", last.column)
    if lenient.text == last.value:
        return RequestedType(*lenient.value)
    note = read_as(last.raw, f"{last.name}={lenient.text}", "req", last.column)
    kind, options = lenient.value
    return RequestedType(kind, options, (note,))


def is_text(request: Request, macros: MacroBook) -> bool:
    """Whether a request asks for text instead of a picture; MacroError for an unknown macro."""
    return requested_type(expand(request, macros)).type not in DRAWN_REQUESTS


def why_no_picture(kind: str) -> Message:
    """Why the reply to this request type is no picture, and what answers it."""
    if kind in SERVER_REQUESTS:
        return Message(SERVER_REQUESTS[kind])
    return Message("its reply is text, not a picture; the command `exportgui props` prints it")


def refuse_text(request: Request, macros: MacroBook) -> None:
    """UnsupportedError for a request that asks for no picture, whatever its object is."""
    expanded = expand(request, macros)
    kind = requested_type(expanded).type
    if kind in DRAWN_REQUESTS:
        return
    last = [item for item in expanded.items if item.kind is Kind.COMMAND and item.key == "req"][-1]
    raise UnsupportedError(
        why_no_picture(kind),
        command="req",
        value=last.value,
        allowed=verbatim(", ".join(sorted(DRAWN_REQUESTS))),
        column=last.column,
    )
