"""Questions to a catalog: search, filter and sort, answered with ids."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from sqlite3 import Connection
from types import MappingProxyType
from typing import Literal

from exportgui.catalog.assets import UNSUPPORTED, AssetType
from exportgui.catalog.names import fold

SortBy = Literal["name", "folder", "type", "size", "modified"]

_ORDER: Mapping[str, str] = MappingProxyType(
    {
        "name": "name_key {0}, id {0}",
        "folder": "folder {0}, name_key {0}, id {0}",
        "type": "type {0}, name_key {0}, id {0}",
        "size": "size {0}, name_key {0}, id {0}",
        "modified": "mtime_ns {0}, name_key {0}, id {0}",
    }
)


@dataclass(frozen=True, slots=True)
class Query:
    """What to list.

    ``text``: words that must all occur in the name or folder, whatever the case; a word
    with ``*`` or ``?`` is a pattern. ``folder``: None for everywhere, "" for the top;
    ``recursive`` takes what is below it too. ``types``: empty for all. Unsupported sets
    are listed only with ``include_unsupported``.
    """

    text: str = ""
    folder: str | None = None
    recursive: bool = True
    types: frozenset[AssetType] = frozenset()
    include_unsupported: bool = False
    sort: SortBy = "name"
    descending: bool = False


def select_ids(connection: Connection, catalog: int, query: Query) -> array[int]:
    """Ids of the matching assets, in the order asked for."""
    conditions: list[str] = ["catalog = ?"]
    values: list[str | int] = [catalog]
    for condition, operands in (*_text(query.text), *_folder(query), *_types(query)):
        conditions.append(condition)
        values.extend(operands)
    order = _ORDER[query.sort].format("DESC" if query.descending else "ASC")
    rows = connection.execute(f"SELECT id FROM assets WHERE {' AND '.join(conditions)} ORDER BY {order}", values)
    return array("q", chain.from_iterable(rows.fetchall()))


_Condition = tuple[str, tuple[str, ...]]


def _text(text: str) -> Iterable[_Condition]:
    for word in fold(text).split():
        if "*" in word or "?" in word:
            yield "search GLOB ?", ("*" + word.replace("[", "[[]") + "*",)
        else:
            yield "instr(search, ?) > 0", (word,)


def _folder(query: Query) -> Iterable[_Condition]:
    if query.folder is None or (query.folder == "" and query.recursive):
        return
    if query.recursive:
        # '0' is the character after '/': the range holds what is below the folder.
        yield "(folder = ? OR (folder >= ? AND folder < ?))", (query.folder, f"{query.folder}/", f"{query.folder}0")
    else:
        yield "folder = ?", (query.folder,)


def _types(query: Query) -> Iterable[_Condition]:
    if query.types:
        yield f"type IN ({_marks(len(query.types))})", tuple(sorted(query.types))
    if not query.include_unsupported:
        yield f"type NOT IN ({_marks(len(UNSUPPORTED))})", tuple(sorted(UNSUPPORTED))


def _marks(count: int) -> str:
    return ", ".join("?" * count)


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


_GLOB = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]/]*\]|.", re.DOTALL)


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
