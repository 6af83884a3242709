"""Which macros a request calls, and the same request after one of them was renamed."""

from __future__ import annotations

import re

from exportgui.lazy_regex import pattern

# A call stands alone between separators, in a nested request too; `$name=` sets a variable,
# `=$name$` reads one.
_CALL = pattern(
    r"(?P<lead>(?:^|[?&{(])\s*)(?P<sign>\$|%24)(?P<name>[A-Za-z0-9_.!-]+)"
    r"(?P<end>(?:\$|%24)(?:\s*=)?)?(?=\s*(?:$|[&)}]))"
)


def called(text: str) -> frozenset[str]:
    """The names, in lower case, of the macros that ``text`` calls by itself (not through
    others).
    """
    return frozenset(found["name"].lower() for found in _CALL.finditer(text))


def renamed(text: str, old: str, new: str) -> str:
    """``text`` with every call of ``old`` made a call of ``new``; everything else stays as it was
    typed.
    """

    def replaced(found: re.Match[str]) -> str:
        name = new if found["name"].lower() == old.lower() else found["name"]
        return f"{found['lead']}{found['sign']}{name}{found['end'] or ''}"

    return _CALL.sub(replaced, text)
