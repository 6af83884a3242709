"""Which catalog a request belongs to, and what that catalog's rule set makes of it.

Pages: r-image-catalogs.md, c-rule-set-reference.md.
"""

from __future__ import annotations

from contextlib import suppress
from typing import NamedTuple

from exportgui.errors import RequestError, SourceError
from exportgui.render.resolver import Resolver
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request


class Addressed(NamedTuple):
    """A request with the resolver and the macros of its main catalog."""

    object_path: str
    request: Request
    resolver: Resolver
    macros: MacroBook
    notes: tuple[Note, ...] = ()


def addressed(
    object_path: str, request: Request, resolver: Resolver, macros: MacroBook
) -> Addressed:
    """Apply the rules of the catalog that the path names.

    A path that they change may name another catalog, or an object inexactly. CatalogError for a
    catalog that cannot be read, RequestError where a rule refuses the request.
    """
    seen = resolver.for_catalog_of(object_path)
    book = macros.for_object(object_path)
    seen, processed = seen.preprocess(object_path, request)
    if processed.object_path == object_path:
        return Addressed(object_path, processed.request, seen, book, processed.notes)
    book = book.for_object(processed.object_path)
    seen = seen.for_catalog_of(processed.object_path)
    name = processed.object_path
    notes = processed.notes
    with suppress(SourceError, RequestError):
        located = seen.locate_object(name)
        name = located.object_path
        notes = (*notes, *located.notes)
    return Addressed(name, processed.request, seen, book, notes)
