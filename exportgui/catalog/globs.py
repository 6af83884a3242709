"""Patterns that pick assets by their path: ``*.jpg``, ``shoes/**/red*``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from exportgui.lazy_regex import pattern


def matches(path: str, globs: Iterable[str]) -> bool:
    """Whether a relative path is picked by one of the patterns.

    A pattern without ``/`` looks at the last element only, in any folder; with one, at the
    whole path, where ``*`` stays inside a folder and ``**`` does not. A pattern that fits a
    folder takes all below it. The path itself, letter for letter, always fits.
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
