"""Image Serving addresses: made from an object and a request, taken apart when pasted. Page:
r-basic-syntax.md.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from exportgui.lazy_regex import pattern

_ROOT = "/is/image/"
_ADDRESS = pattern(
    r"(?:(?:https?:)?//[^/?#\s]+|[\w-]+(?:\.[\w-]+)+(?::[0-9]+)?)?"
    r"/?is/(?:image|content)/(?P<object>[^?#\s]*)(?:\?(?P<query>[^#]*))?",
    re.IGNORECASE,
)
_PLAIN = pattern(r"(?:https?:)?//[^/?#\s]+/(?P<object>[^?#\s]*)\?(?P<query>[^#]*)", re.IGNORECASE)
_AROUND = "\"'<> \t\r\n"


def as_address(object_path: str, request: str) -> str:
    """``/is/image/object?request``, with what no address may hold encoded."""
    query = quote(request, safe="%$&=,.:;!*'()/?@{}+~-_")
    return _ROOT + quote(object_path, safe="/,.:;!*'()@~-_") + (f"?{query}" if query else "")


def take_apart(text: str) -> tuple[str, str] | None:
    """The object and the modifiers of a whole address, as it stands in a page or a mail; None for
    anything else.
    """
    text = text.strip(_AROUND)
    found = _ADDRESS.match(text) or _PLAIN.match(text)
    if found is None or "\n" in text:
        return None
    return unquote(found["object"]), (found["query"] or "").strip().replace("&amp;", "&")
