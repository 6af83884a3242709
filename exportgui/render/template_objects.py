"""Name the objects of a template so that they are found from another catalog.

Page: r-template.md. Our reading, where the page is silent: Ids and paths in a template's Modifier
are those of the template's catalog, as far as it has such objects, and as with nested requests; so
are their macros and profiles. Those of the request itself are its main catalog's.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from exportgui.errors import ExportguiError
from exportgui.lazy_regex import pattern
from exportgui.render.resolver import Resolver
from exportgui.request.encoding import decode, encode
from exportgui.request.model import Item, Kind, Request

_OBJECTS = frozenset({"src", "mask", "defaultimage"})
"""Commands that name objects."""
_NAMED = pattern(r"(\s*(?:is\s*)?[({]\s*|)([^?(){}$]+)(.*)", re.DOTALL | re.IGNORECASE)


def with_catalog(body: Request, lead: str, home: Resolver) -> Request:
    """``body`` with ``lead``, a RootId and a slash, before the objects that ``home`` finds."""
    return Request(tuple(_with_catalog(item, lead, home) for item in body.items))


def _with_catalog(item: Item, lead: str, home: Resolver) -> Item:
    if item.kind is not Kind.COMMAND or item.key not in _OBJECTS:
        return item
    found = _NAMED.fullmatch(item.raw_value or "")
    if found is None:
        return item
    opening, written, rest = found.groups()
    with suppress(ExportguiError):  # which is told where the object is drawn
        path = decode(written.strip())
        if path.startswith((lead, "/")) or home.for_catalog_of(path) is not home:
            return item
        home.find_object(home.locate_object(path).object_path)
        value = f"{opening}{encode(lead + path)}{rest}"
        return replace(item, value=value if opening else lead + path, raw=f"{item.name}={value}")
    return item
