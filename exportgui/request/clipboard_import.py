"""Imports macros from pasted or dropped text: addresses, modifiers, macro lines, AEM's settings."""

from __future__ import annotations

from exportgui.errors import MacroError
from exportgui.messages import Message
from exportgui.request.aem import export_settings
from exportgui.request.encoding import shown
from exportgui.request.macro_file import is_macro_text, parse_macros
from exportgui.request.model import Item, Kind
from exportgui.request.parsing import NAME, parse

_MOST = 1000


def macros_in(text: str) -> tuple[tuple[str, str], ...]:
    """The names and definitions in ``text``, in order; a name is empty where the text has none.

    Raises MacroError, or RequestError for an address that cannot be read.
    """
    if export_settings(text) is not None:
        return (("", _query(text)),)
    if is_macro_text(text):
        return tuple(parse_macros(text, Message("the text")))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > _MOST:
        raise MacroError(
            Message("{number} lines are not macros", number=len(lines)),
            allowed=Message("up to {number}", number=_MOST),
        )
    return tuple(("", _query(line)) for line in lines)


def suggested_name(definition: str) -> str:
    """A name for a definition without one, such as ``png-300``."""
    request = parse(definition)
    size = request.get("wid") or request.get("hei") or ""
    fmt = (request.get("fmt") or "").partition(",")[0]
    name = "-".join(part for part in (fmt, size) if part and NAME.fullmatch(part))
    return name or "macro"


def _query(text: str) -> str:
    """The commands in ``text`` as a definition, which is one line: line breaks are removed."""
    request = parse("".join(line.strip() for line in text.splitlines()))
    if not any(_is_request(item) for item in request.items):
        raise MacroError(Message("there is no command in {text}", text=repr(shown(text))))
    return str(request)


def _is_request(item: Item) -> bool:
    """Whether an item belongs to a request rather than to a sentence."""
    return item.kind is not Kind.COMMAND or (
        item.value is not None and NAME.fullmatch(item.name) is not None
    )
