"""Replies that are text: one row of ``REPLIES`` per request type, written in the response type
asked for.

Page: r-req.md. Request types that draw a picture (``img mask tmb``) are told about as ``req=props``
would.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from exportgui.errors import UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message, marked, verbatim
from exportgui.render.locale import in_locale
from exportgui.render.planning import plan
from exportgui.render.properties import props
from exportgui.render.replies import facts
from exportgui.render.replies.facts import Answer, Question
from exportgui.render.replies.imagemap import image_map
from exportgui.render.replies.mediaset import media_set
from exportgui.render.replies.styles import MIMES, style_of
from exportgui.render.resolver import Resolver
from exportgui.render.unsupported import DRAWN_REQUESTS
from exportgui.request.commands import COMMANDS
from exportgui.request.effective import in_order, read_as
from exportgui.request.leniency import read_leniently
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.resolving import Note


@dataclass(frozen=True, slots=True)
class TextReply:
    """A reply as characters. ``properties`` say the same by name."""

    kind: str
    text: str
    mime: str
    properties: Mapping[str, str]
    notes: tuple[Note, ...] = ()


def _properties(question: Question) -> Answer:
    """What the picture would be."""
    made = plan(
        question.object_path,
        question.request,
        question.resolver,
        scale=question.scale,
        limits=question.limits,
        macros=question.macros,
    )
    return Answer(props(made), notes=made.notes)


REPLIES: Mapping[str, Callable[[Question], Answer]] = {
    "catalogprops": facts.catalog_properties,
    "exists": facts.exists,
    "imageprops": facts.image_properties,
    "imageset": facts.image_set,
    "map": image_map,
    "props": _properties,
    "set": media_set,
    "targets": facts.targets,
    "userdata": facts.user_data,
    "xmp": facts.xmp,
}
_SERVERS = {
    "loadcache": marked("only a server has a cache to fill"),
    "mbrSet": marked("only a video server has streams to list"),
    "message": marked("only a server has a log to write to"),
    "resolve": marked("it is for finding faults in a server"),
    "saveToFile": marked("only a server saves that way; render writes files here"),
    "validate": marked("it is for asking a server; every request is checked here"),
    "xlate": marked("only a server lists locales"),
}
"""Request types that are not answered here, and why."""
_XML_ALONE = frozenset({"set", "xmp"})
"""Replies that have no plain text."""


def is_text(request: Request, macros: MacroBook) -> bool:
    """Whether a request asks for words instead of a picture; MacroError for an unknown macro."""
    return _asked_for(expand(request, macros)).type not in DRAWN_REQUESTS


class _Asked(NamedTuple):
    """The request type that prevails, its options, and what is to be told of it."""

    type: str
    options: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def _asked_for(expanded: Request, default: str = "img") -> _Asked:
    said = [item for item in expanded.items if item.kind is Kind.COMMAND and item.key == "req"]
    if not said:
        return _Asked(default)
    last = said[-1]
    found = read_leniently(COMMANDS["req"], last.value or "", last.column)
    if found.text == last.value:
        return _Asked(*found.value)
    note = read_as(last.raw, f"{last.name}={found.text}", "req", last.column)
    kind, options = found.value
    return _Asked(kind, options, (note,))


def text_reply(
    object_path: str,
    request: Request,
    resolver: Resolver,
    *,
    scale: float = 1.0,
    limits: Limits | None = None,
    macros: MacroBook | None = None,
) -> TextReply:
    """Answer ``object_path?request`` in words.

    UnsupportedError for a request type that only a server answers; otherwise as ``plan``.
    """
    book = (resolver.macros if macros is None else macros).for_object(object_path)
    resolver = resolver.for_catalog_of(object_path)
    expanded = expand(request, book)
    kind, options, notes = _asked_for(expanded, "props")
    if kind in _SERVERS:
        raise UnsupportedError(
            Message(_SERVERS[kind]),
            command="req",
            value=kind,
            allowed=verbatim(", ".join(sorted(REPLIES))),
        )
    style = style_of(options, expanded, "xml" if kind in _XML_ALONE else "text")
    answering = _properties if kind in DRAWN_REQUESTS else REPLIES[kind]
    # What is planned as a picture finds its locale by itself.
    seen = resolver
    if answering is not _properties:
        seen, located = in_locale(resolver, request, book)
        notes = (*notes, *located)
    asked = (
        expanded.without("handler").without("req")
        if kind == "props"
        else expanded.without("handler")
    )
    answer = answering(Question(object_path, asked, seen, book, limits or Limits(), scale))
    given = (
        answer.text
        if style.name == "text" or kind == "xmp"
        else answer.xml
        if style.name == "xml"
        else None
    )
    text = style.write(answer.properties, answer.tree) if given is None else given
    return TextReply(
        kind, text, MIMES[style.name], answer.properties, in_order((*notes, *answer.notes))
    )
