"""The export settings by which AEM asks for dynamic renditions of an asset.

``s7exportsettings={imagepreset:NAME}`` or ``{is_modifier:COMMANDS}`` is a parameter of an address,
with percent escapes, once or twice.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from exportgui.lazy_regex import pattern

_SETTINGS = pattern(r"\{\s*+(imagepreset|is_modifi?e?r)\s*+:", re.IGNORECASE)
_ESCAPED = pattern(r"%(?:25)*+7B\s*+(?:imagepreset|is_modif)", re.IGNORECASE)
_DEEPEST = 4


def export_settings(text: str) -> str | None:
    """The modifiers in AEM's export settings in ``text``; None where there are none.

    A preset becomes a call of the macro of that name.
    """
    if "{" not in text and "%" not in text:
        return None  # most requests, without compiling the expressions
    for _ in range(_DEEPEST):
        if not _ESCAPED.search(text):
            break
        text = unquote(text)
    found = _SETTINGS.search(text)
    if found is None:
        return None
    inside = text[found.end() : _closing(text, found.start())].strip()
    return f"${inside.strip('$')}$" if found[1].lower() == "imagepreset" else inside


def as_export_settings(definition: str) -> str:
    """AEM's parameter for ``definition``, whose macros must be expanded: AEM has none."""
    return "s7exportsettings=" + quote(f"{{is_modifier:{definition}}}", safe="")


def _closing(text: str, start: int) -> int:
    """The offset where the brace at ``start`` closes; the text's end where it never does."""
    depth = 0
    for index in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[index], 0)
        if not depth:
            return index
    return len(text)
