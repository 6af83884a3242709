"""Match asset paths against glob patterns: ``*.jpg``, ``shoes/**/red*``.

`fnmatch` lets ``*`` cross folders and has no ``**``; `pathlib`'s ``match`` got a recursive ``**``
only in Python 3.13.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from exportgui.lazy_regex import pattern


def matches(path: str, globs: Iterable[str]) -> bool:
    """Whether one of the patterns matches a relative path.

    A pattern without ``/`` is matched against the last element, in any folder; with one, against
    the whole path, where ``*`` stays inside a folder and ``**`` does not. A pattern that matches a
    folder matches everything below it. The path itself always matches, whatever signs are in it.
    """
    return any(path == glob or _compiled(glob).fullmatch(path) is not None for glob in globs)


@lru_cache(maxsize=256)
def _compiled(glob: str) -> re.Pattern[str]:
    anchored = "/" in glob.rstrip("/")
    body = _translate(glob.strip("/"))
    return re.compile(f"{'' if anchored else '(?:.*/)?'}{body}(?:/.*)?", re.DOTALL)


_GLOB = pattern(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]/]*\]|.", re.DOTALL)


def _translate(glob: str) -> str:
    return "".join(_piece(match[0]) for match in _GLOB.finditer(glob))


def _piece(token: str) -> str:
    fixed = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    if token in fixed:
        return fixed[token]
    if len(token) > 2 and token[0] == "[":
        inside = token[1:-1]
        negated = inside.startswith("!")
        letters = re.sub(r"([\\\[\]^&~|])", r"\\\1", inside[1:] if negated else inside)
        return f"[^/{letters}]" if negated else f"[{letters}]"
    return re.escape(token)
