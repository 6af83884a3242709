"""What a text response is made from, and what it says before it is written as text or XML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.render.resolver import Resolver
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request
from exportgui.request.resolving import Note


@dataclass(frozen=True, slots=True)
class TextRequest:
    """A request for text, its macros expanded; ``resolver`` is that of the request's locale."""

    object_path: str
    request: Request
    resolver: Resolver
    macros: MacroBook
    limits: Limits
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class ResponseBody:
    """``properties`` by their documented names, and other forms of them for some response types.

    ``text`` replaces them as plain text, ``xml`` as XML. ``tree`` replaces them in XML and JSON:
    one root whose attributes are strings and whose children are trees or lists of trees.
    """

    properties: Mapping[str, str]
    text: str | None = None
    xml: str | None = None
    notes: tuple[Note, ...] = ()
    tree: Mapping[str, Any] | None = None
