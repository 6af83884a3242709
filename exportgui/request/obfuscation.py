"""Obfuscated requests (base64) and request locks, as protected servers use them.

Pages: r-request-obfuscation.md, r-request-locking.md. A pasted URL may have either: an obfuscated
query is decoded, a lock is removed with a note whether it fits. The lock is computed over the items
as they are written, without the white space around them.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable

from exportgui.lazy_regex import pattern

_BASE64 = pattern(
    r"(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?|[A-Za-z0-9+/]{2}=="
)
_SAYS_SOMETHING = pattern(r"[?&]?\$?[A-Za-z][A-Za-z0-9_.!@-]*\$?(?:=[^&]+)?(?:&[^&]*)*")
_LOCK = pattern(r"[0-9A-Fa-f]{4}")


def revealed(query: str) -> str | None:
    """The request in a base64 query; None for any other text.

    Text that merely could be base64 is left alone: the decoded text must be printable and give a
    command a value.
    """
    hidden = query.strip().replace("%3D", "=").replace("%3d", "=")
    if not _BASE64.fullmatch(hidden):
        return None
    try:
        text = binascii.a2b_base64(hidden, strict_mode=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return None
    says = text.isprintable() and _SAYS_SOMETHING.fullmatch(text) and re.search(r"=[^&=]", text)
    return text if says else None


def is_lock(raw: str) -> bool:
    """Whether the last item of a request may be its lock: just four hexadecimal digits."""
    return _LOCK.fullmatch(raw) is not None


def lock_value(items: Iterable[str]) -> str:
    """The lock value, four hexadecimal digits, of a request of these items."""
    total = 0
    for byte in "&".join(items).encode("utf-8", "surrogatepass"):
        total = (total * 131 + byte) & 0xFFFF
    return f"{total:04x}"
