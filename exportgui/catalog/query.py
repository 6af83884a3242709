"""Queries of a catalog's assets: search, filter and sort, as SQL that selects ids."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection
from types import MappingProxyType
from typing import Literal

from exportgui.catalog.assets import UNSUPPORTED, AssetType
from exportgui.catalog.names import fold
from exportgui.catalog.search_index import SearchTerms
from exportgui.lazy_dataclass import dataclass

SortBy = Literal["name", "folder", "type", "size", "pixels", "modified"]
GroupBy = Literal["none", "folder", "type", "set"]

SIZE_CLASSES: tuple[int, ...] = (100 * 1024, 1024**2, 10 * 1024**2, 100 * 1024**2)
"""Upper bounds in bytes of the file size classes but the last (`size_class` in the schema).
"""

PIXELS = "coalesce((SELECT width * height FROM pictures WHERE asset = id), 0)"
"""SQL for an asset's number of pixels, 0 while unknown."""

_ORDER: Mapping[str, str] = MappingProxyType(
    {
        "name": "name_key {0}, id {0}",
        "folder": "folder {0}, name_key {0}, id {0}",
        "type": "type {0}, name_key {0}, id {0}",
        "size": "size {0}, name_key {0}, id {0}",
        "pixels": f"{PIXELS} {{0}}, name_key {{0}}, id {{0}}",
        "modified": "mtime_ns {0}, name_key {0}, id {0}",
    }
)


@dataclass(frozen=True, slots=True)
class Query:
    """Which assets to list, and in what order.

    ``text``: words that must all occur in the name or folder, whatever the case; a word
    with ``*`` or ``?`` is a pattern. ``folder``: None for everywhere, "" for the top;
    ``recursive`` includes what is below it. ``types``, ``formats`` (extensions) and ``sizes``
    (indexes of SIZE_CLASSES): empty for all. Unsupported sets are listed only with
    ``include_unsupported``. ``group`` takes precedence over ``sort``.
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


def select_ids(connection: Connection, catalog: int, query: Query) -> array[int]:
    """Ids of the matching assets, in the query's order."""
    conditions, values = where_clause(catalog, query)
    order = _ORDER[query.sort].format("DESC" if query.descending else "ASC")
    return fetch_ids(
        connection, f"SELECT id FROM assets WHERE {conditions} ORDER BY {order}", values
    )


def select_first(connection: Connection, catalog: int, query: Query, most: int) -> array[int]:
    """The first matching ids by name, read along the index of names: quick where many match."""
    conditions, values = where_clause(catalog, query, walking=True)
    order = _ORDER["name"].format("DESC" if query.descending else "ASC")
    select = (
        f"SELECT id FROM assets INDEXED BY assets_name WHERE {conditions} ORDER BY {order} LIMIT ?"
    )
    return fetch_ids(connection, select, (*values, most))


def select_prefixed(connection: Connection, catalog: int, query: Query, prefix: str) -> array[int]:
    """The matching assets, in no order, whose name begins with ``prefix``, whatever the case."""
    begin = fold(prefix)
    operands: tuple[str | int, ...]
    if any(map(str.isdigit, begin)):
        # Sort keys hold numbers by their value, so they cannot be compared digit by digit; the
        # search index narrows this down.
        conditions, values = where_clause(catalog, query, also=begin)
        named = "substr(fold(name), 1, ?) = ?"
        operands = (len(begin), begin)
    else:
        conditions, values = where_clause(catalog, query)
        named = "name_key >= ? AND name_key < ?"
        operands = (begin, f"{begin}\U0010ffff")
    return fetch_ids(
        connection, f"SELECT id FROM assets WHERE {conditions} AND {named}", (*values, *operands)
    )


def fetch_ids(connection: Connection, select: str, values: Sequence[str | int]) -> array[int]:
    """The ids that a statement selects, in its order."""
    text = concatenated(connection, select, values)
    return array("q", (int(number) for number in text.split(",")) if text else ())


def concatenated(connection: Connection, select: str, values: Sequence[str | int]) -> str:
    """The numbers that a statement selects, in its order, with commas between them.

    One string, because fetching rows one by one would release the interpreter lock a hundred
    thousand times, and the window's thread would stall.
    """
    (text,) = connection.execute(
        f"WITH t(value) AS ({select}) SELECT group_concat(value) FROM t", values
    ).fetchone()
    return text or ""


def where_clause(
    catalog: int, query: Query, *, also: str = "", walking: bool = False
) -> tuple[str, Sequence[str | int]]:
    """A query as an SQL condition on the table of assets, and its operands.

    ``also`` must occur literally in name or folder; ``walking`` as in `SearchTerms.conditions`.
    """
    terms = SearchTerms.parse(query.text)
    terms = replace(terms, exact=(*terms.exact, also)) if also else terms
    # The plus keeps SQLite from using the index of catalogs where the search index is narrower.
    is_indexed = not walking and terms.index_query() is not None
    conditions: list[str] = ["+catalog = ?" if is_indexed else "catalog = ?"]
    values: list[str | int] = [catalog]
    for condition, operands in (
        *terms.conditions(walking=walking),
        *_folder(query),
        *_types(query),
        *_files(query),
    ):
        conditions.append(condition)
        values.extend(operands)
    return " AND ".join(conditions), values


_Condition = tuple[str, tuple[str | int, ...]]


def _folder(query: Query) -> Iterable[_Condition]:
    if query.folder is None or (query.folder == "" and query.recursive):
        return
    if query.recursive:
        # '0' is the character after '/', so that one range of the index holds the folder, what is
        # below it, and little else.
        below = "folder >= ? AND folder < ? AND (folder = ? OR folder >= ?)"
        yield below, (query.folder, f"{query.folder}0", query.folder, f"{query.folder}/")
    else:
        yield "folder = ?", (query.folder,)


def _types(query: Query) -> Iterable[_Condition]:
    if query.types:
        yield f"type IN ({_marks(len(query.types))})", tuple(sorted(query.types))
    if not query.include_unsupported:
        yield f"type NOT IN ({_marks(len(UNSUPPORTED))})", tuple(sorted(UNSUPPORTED))


def _files(query: Query) -> Iterable[_Condition]:
    if query.formats:
        yield f"format IN ({_marks(len(query.formats))})", tuple(sorted(query.formats))
    if query.sizes:
        yield f"size_class IN ({_marks(len(query.sizes))})", tuple(sorted(query.sizes))


def _marks(count: int) -> str:
    return ", ".join("?" * count)
