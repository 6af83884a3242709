"""Choose the language version of a catalog by ``locale=``. Page: r-locale.md."""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.render.resolver import Resolver
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Kind, Request
from exportgui.request.resolving import Note


def in_locale(
    resolver: Resolver, request: Request, macros: MacroBook
) -> tuple[Resolver, tuple[Note, ...]]:
    """The resolver for the request's ``locale=``, which counts for nested requests too.

    RequestError for a locale that the catalog's maps do not have, MacroError for an unknown macro.
    """
    items = [
        item
        for item in expand(request, macros).items
        if item.kind is Kind.COMMAND and item.key == "locale" and item.value is not None
    ]
    last = items[-1] if items else None
    localized = resolver.for_locale(last.value if last else None)
    if localized is not resolver or last is None or not last.value:
        return localized, ()
    message = Message("ignored, no localization map is declared")
    return localized, (Note.about("locale", message, column=last.column),)
