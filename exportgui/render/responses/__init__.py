"""Text responses: one row of ``RESPONSES`` per request type, written in a response type.

Page: r-req.md. Request types that draw a picture (``img mask tmb``) are answered like
``req=props``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from exportgui.errors import UnsupportedError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.messages import Message, verbatim
from exportgui.render.locale import in_locale
from exportgui.render.main_catalog import Addressed, addressed
from exportgui.render.planning import plan_addressed
from exportgui.render.properties import props
from exportgui.render.requested_type import DRAWN_REQUESTS, SERVER_REQUESTS, requested_type
from exportgui.render.resolver import Resolver
from exportgui.render.responses import records
from exportgui.render.responses.image_map import image_map
from exportgui.render.responses.media_set import media_set
from exportgui.render.responses.model import ResponseBody, TextRequest
from exportgui.render.responses.response_types import MIMES, ResponseType, choose_response_type
from exportgui.request.effective import in_order
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.resolving import Note


@dataclass(frozen=True, slots=True)
class TextResponse:
    """A response as text; ``properties`` are the same by name."""

    kind: str
    text: str
    mime: str
    properties: Mapping[str, str]
    notes: tuple[Note, ...] = ()


def _properties(text_request: TextRequest) -> ResponseBody:
    """The properties of the picture that the request draws."""
    target = Addressed(
        text_request.object_path, text_request.request, text_request.resolver, text_request.macros
    )
    planned = plan_addressed(target, scale=text_request.scale, limits=text_request.limits)
    return ResponseBody(props(planned), notes=planned.notes)


RESPONSES: Mapping[str, Callable[[TextRequest], ResponseBody]] = {
    "catalogprops": records.catalog_properties,
    "exists": records.exists,
    "imageprops": records.image_properties,
    "imageset": records.image_set,
    "map": image_map,
    "props": _properties,
    "set": media_set,
    "targets": records.targets,
    "userdata": records.user_data,
    "xmp": records.xmp,
}
_XML_ALONE = frozenset({"set", "xmp"})
"""Responses that have no plain text."""


def text_response(
    object_path: str,
    request: Request,
    resolver: Resolver,
    *,
    scale: float = 1.0,
    limits: Limits | None = None,
    macros: MacroBook | None = None,
) -> TextResponse:
    """Answer ``object_path?request`` with text.

    UnsupportedError for a request type that only a server answers; otherwise as ``plan``.
    """
    book = resolver.macros if macros is None else macros
    target = addressed(object_path, request, resolver, book)
    expanded = expand(target.request, target.macros)
    kind, options, notes = requested_type(expanded, "props")
    if kind in SERVER_REQUESTS:
        raise _server_only(kind)
    default = "xml" if kind in _XML_ALONE else "text"
    response_type = choose_response_type(options, expanded, default)
    target = target._replace(request=_inner_request(expanded, kind), notes=(*target.notes, *notes))
    body = _make_body(kind, target, limits or Limits(), scale)
    text = _serialize(body, kind, response_type)
    mime = MIMES[response_type.name]
    return TextResponse(kind, text, mime, body.properties, in_order(body.notes))


def _inner_request(expanded: Request, kind: str) -> Request:
    """The request without what says how to answer."""
    inner = expanded.without("handler")
    return inner.without("req") if kind == "props" else inner


def _make_body(kind: str, target: Addressed, limits: Limits, scale: float) -> ResponseBody:
    """The body of a response, all notes about the request included."""
    make_body = _properties if kind in DRAWN_REQUESTS else RESPONSES[kind]
    path, request, resolver, macros, notes = target
    if make_body is not _properties:  # a picture's plan finds the locale by itself
        resolver, locale_notes = in_locale(resolver, request, macros)
        notes = (*notes, *locale_notes)
    body = make_body(TextRequest(path, request, resolver, macros, limits, scale))
    return replace(body, notes=(*notes, *body.notes))


def _server_only(kind: str) -> UnsupportedError:
    return UnsupportedError(
        Message(SERVER_REQUESTS[kind]),
        command="req",
        value=kind,
        allowed=verbatim(", ".join(sorted(RESPONSES))),
    )


def _serialize(body: ResponseBody, kind: str, response_type: ResponseType) -> str:
    """The body's own text or XML where it has one, else its properties."""
    own = None
    if response_type.name == "text" or kind == "xmp":
        own = body.text
    elif response_type.name == "xml":
        own = body.xml
    return response_type.write(body.properties, body.tree) if own is None else own
