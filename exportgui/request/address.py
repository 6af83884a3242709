"""Image Serving addresses: made from an object and a request, taken apart when pasted. Page: r-basic-syntax.md."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

_ROOT = "/is/image/"
_ADDRESS = re.compile(
    r"\s*(?:https?:)?(?://[^/?#\s]+)?/?is/(?:image|content)/(?P<object>[^?#\s]*)(?:\?(?P<query>[^#]*))?", re.I
)
_PLAIN = re.compile(r"\s*(?:https?:)?//[^/?#\s]+/(?P<object>[^?#\s]*)\?(?P<query>[^#]*)", re.IGNORECASE)


def as_address(object_path: str, request: str) -> str:
    """``/is/image/object?request``, with what no address may hold encoded."""
    query = quote(request, safe="%$&=,.:;!*'()/?@{}+~-_")
    return _ROOT + quote(object_path, safe="/,.:;!*'()@~-_") + (f"?{query}" if query else "")


def take_apart(text: str) -> tuple[str, str] | None:
    """The object and the modifiers of a whole address; None for anything else."""
    found = _ADDRESS.match(text) or _PLAIN.match(text)
    if found is None or "\n" in text.strip():
        return None
    return unquote(found["object"]), (found["query"] or "").strip()
