"""Questions to a catalog: search, filter and sort, answered with ids."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from types import MappingProxyType
from typing import Literal

from exportgui.catalog.assets import UNSUPPORTED, AssetType
from exportgui.catalog.names import fold

SortBy = Literal["name", "folder", "type", "size", "modified"]
GroupBy = Literal["none", "folder", "type", "set"]

# The extension: of the file behind a record by a function of the connection, of a file in a folder by SQL alone,
# since a function would want the interpreter lock for each of very many.
_TAIL = "lower(substr(name, length(rtrim(name, replace(name, '.', ''))) + 1))"
_OF_NAME = f"CASE WHEN instr(name, '.') THEN {_TAIL} ELSE '' END"
FORMAT = f"CASE WHEN source IS NULL THEN {_OF_NAME} WHEN source = '' THEN '' ELSE extension(source) END"

# Upper bounds in bytes of the classes that files are counted in; the last class has none.
SIZE_CLASSES: tuple[int, ...] = (100 * 1024, 1024**2, 10 * 1024**2, 100 * 1024**2)
_CLASSES = " ".join(f"WHEN size < {bound} THEN {place}" for place, bound in enumerate(SIZE_CLASSES))
SIZE_CLASS = f"CASE {_CLASSES} ELSE {len(SIZE_CLASSES)} END"

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
    ``recursive`` takes what is below it too. ``types``, ``formats`` (extensions) and ``sizes``
    (places in SIZE_CLASSES): empty for all. Unsupported sets are listed only with
    ``include_unsupported``. ``group`` comes before the order, see ``grouping``.
    """

    text: str = ""
    folder: str | None = None
    recursive: bool = True
    types: frozenset[AssetType] = frozenset()
    formats: frozenset[str] = frozenset()
    sizes: frozenset[int] = frozenset()
    include_unsupported: bool = False
    sort: SortBy = "name"
    descending: bool = False
    group: GroupBy = "none"


def select_ids(connection: Connection, catalog: int, query: Query, first: str = "") -> array[int]:
    """Ids of the matching assets, in the order asked for; ``first`` is a column that orders before all else."""
    conditions, values = where(catalog, query)
    order = _ORDER[query.sort].format("DESC" if query.descending else "ASC")
    order = f"{first}, {order}" if first else order
    return all_ids(connection, f"SELECT id FROM assets WHERE {conditions} ORDER BY {order}", values)


def select_prefixed(connection: Connection, catalog: int, query: Query, prefix: str) -> array[int]:
    """Those of the matching assets, in no order, whose name begins so, whatever the case."""
    conditions, values = where(catalog, query)
    begin = fold(prefix)
    named = f"{conditions} AND instr(search, ?) > 0 AND substr(fold(name), 1, ?) = ?"
    return all_ids(connection, f"SELECT id FROM assets WHERE {named}", (*values, begin, len(begin), begin))


def all_ids(connection: Connection, select: str, values: Sequence[str | int]) -> array[int]:
    """The ids that a statement selects, in its order.

    They come as one text: row by row, the interpreter lock would change hands a hundred thousand times, and a
    window that wants it, too, would stand still.
    """
    (text,) = connection.execute(f"SELECT group_concat(id) FROM ({select})", values).fetchone()
    return array("q", (int(number) for number in text.split(",")) if text else ())


def where(catalog: int, query: Query) -> tuple[str, Sequence[str | int]]:
    """What a query asks for as a condition on the table of assets, and its operands."""
    conditions: list[str] = ["catalog = ?"]
    values: list[str | int] = [catalog]
    for condition, operands in (*_text(query.text), *_folder(query), *_types(query), *_files(query)):
        conditions.append(condition)
        values.extend(operands)
    return " AND ".join(conditions), values


_Condition = tuple[str, tuple[str | int, ...]]


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


def _files(query: Query) -> Iterable[_Condition]:
    if query.formats:
        yield f"{FORMAT} IN ({_marks(len(query.formats))})", tuple(sorted(query.formats))
    if query.sizes:
        yield f"{SIZE_CLASS} IN ({_marks(len(query.sizes))})", tuple(sorted(query.sizes))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
