"""Match asset paths against glob patterns: ``*.jpg``, ``shoes/**/red*``.

`fnmatch` lets ``*`` cross folders and has no ``**``; `pathlib`'s ``match`` got a recursive ``**``
only in Python 3.13.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from exportgui.lazy_regex import pattern


def matches(path: str, globs: Iterable[str]) -> bool:
    """Whether one of the patterns matches a relative path.

    A pattern without ``/`` is matched against the last element, in any folder; with one, against
    the whole path, where ``*`` stays inside a folder and ``**`` does not. A pattern that matches a
    folder matches everything below it. The path itself always matches, whatever signs are in it.
    """
    return any(path == glob or _compiled(glob).fullmatch(path) is not None for glob in globs)


def may_match_below(folder: str, globs: Iterable[str]) -> bool:
    """Whether one of the patterns could match something below a folder, whatever is in it."""
    parts = folder.split("/") if folder else []
    return any(
        "/" not in glob.rstrip("/") or _reaches(glob.strip("/").split("/"), parts) for glob in globs
    )


def _reaches(pieces: Sequence[str], parts: Sequence[str]) -> bool:
    """Whether the pieces of a pattern match a folder's path, as far as both go."""
    for piece, part in zip(pieces, parts, strict=False):
        if "**" in piece:
            return True
        if not matches(part, [piece]):
            return False
    return True


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
