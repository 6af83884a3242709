"""Which language version of a catalog a request sees. Page: r-locale.md."""

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
    """The resolver as ``locale=`` wants it, for the whole request with all that is nested in it.

    Raises RequestError for a locale that the catalog's maps do not know, MacroError for an unknown
    macro.
    """
    items = expand(request, macros).items
    said = [
        item
        for item in items
        if item.kind is Kind.COMMAND and item.key == "locale" and item.value is not None
    ]
    seen = resolver.for_locale(said[-1].value if said else None)
    if seen is not resolver or not said or not said[-1].value:
        return seen, ()
    return seen, (
        Note.about(
            "locale",
            Message("ignored, no localization map is declared"),
            column=said[-1].column,
        ),
    )
