"""Macros out of what people paste or drop: addresses, fragments, macro lines, AEM's export
settings.

AEM asks for dynamic renditions by ``s7exportsettings={imagepreset:NAME}`` or
``{is_modifier:COMMANDS}``, in an address with percent escapes, once or twice.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import Message
from exportgui.request.macrofile import is_macro_text, read_text
from exportgui.request.model import Item, Kind
from exportgui.request.parse import NAME, NAME_ALLOWED, parse
from exportgui.request.wording import shown

_SETTINGS = pattern(r"\{\s*(imagepreset|is_modifi?e?r)\s*:", re.IGNORECASE)
_ESCAPED = pattern(r"%(?:25)?7B\s*(?:imagepreset|is_modif)", re.IGNORECASE)
_MOST = 1000


def macros_in(text: str) -> tuple[tuple[str, str], ...]:
    """Names and definitions in ``text``, in order; the name is empty where the text does not say
    one.

    Raises MacroError, or RequestError for an address that cannot be read.
    """
    settings = export_settings(text)
    if settings is not None:
        return (("", settings),)
    if is_macro_text(text):
        return tuple(read_text(text, Message("the text")))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > _MOST:
        raise MacroError(
            Message("{number} lines are not macros", number=len(lines)),
            allowed=Message("up to {number}", number=_MOST),
        )
    return tuple(("", _query(line)) for line in lines)


def export_settings(text: str) -> str | None:
    """The definition that AEM's export settings in ``text`` say; None where there are none."""
    while _ESCAPED.search(text):
        text = unquote(text)
    found = _SETTINGS.search(text)
    if found is None:
        return None
    inside = text[found.end() : _closing(text, found.start())].strip()
    if found[1].lower() != "imagepreset":
        return _query(inside)
    name = inside.strip("$")
    if not NAME.fullmatch(name):
        raise MacroError(
            Message(
                "the image preset {name} has no name that a macro can have",
                name=repr(shown(inside)),
            ),
            allowed=Message(NAME_ALLOWED),
        )
    return f"${name}$"


def as_export_settings(definition: str) -> str:
    """``definition`` (macros expanded: AEM knows none of ours) as the parameter that AEM takes."""
    return "s7exportsettings=" + quote(f"{{is_modifier:{definition}}}", safe="")


def suggested_name(definition: str) -> str:
    """A name for a definition that came without one, such as ``png-300``."""
    request = parse(definition)
    size = request.get("wid") or request.get("hei") or ""
    fmt = (request.get("fmt") or "").partition(",")[0]
    name = "-".join(part for part in (fmt, size) if part and NAME.fullmatch(part))
    return name or "macro"


def _query(text: str) -> str:
    """The commands in ``text``; a definition is one line, so the line breaks of a paste go."""
    request = parse("".join(line.strip() for line in text.splitlines()))
    if not any(_is_meant(item) for item in request.items):
        raise MacroError(Message("there is no command in {text}", text=repr(shown(text))))
    return str(request)


def _is_meant(item: Item) -> bool:
    """Whether an item is more than words of a sentence."""
    return item.kind is not Kind.COMMAND or (
        item.value is not None and NAME.fullmatch(item.name) is not None
    )


def _closing(text: str, start: int) -> int:
    """Where the brace at ``start`` closes; the end of the text where it never does."""
    depth = 0
    for place in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if not depth:
            return place
    return len(text)
