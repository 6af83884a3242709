"""Sort and group all assets of a catalog as arrays of ids, and filter them for queries.

SQLite takes seconds to sort a million rows; filtering a sorted array takes milliseconds. So each
order is made once, starting from the index of names, and cached; those that a window opens with
are stored in the library (`order_store`).
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from sqlite3 import Connection
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from exportgui.catalog import order_store
from exportgui.catalog.asset_query_cache import AssetQueryCache
from exportgui.catalog.assets import UNSUPPORTED, AssetType, display_name
from exportgui.catalog.grouping import Group, Kind
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import path_sort_key
from exportgui.catalog.order_store import SortOrder
from exportgui.catalog.query import PIXELS, Query, concatenated, where_clause
from exportgui.catalog.search_index import SearchTerms
from exportgui.media.lazy_numpy import NDArray, np

if TYPE_CHECKING:
    Ids = NDArray[np.int64]

CACHED = 5
"""Orders, and filters, that are cached for each catalog."""

MAX_LOOKUPS = 10_000
"""Assets above which reading all rows is faster than looking each one up."""

WORTH_STORING = 10_000
"""Assets from which on an order is loaded faster than made."""

_AT_OPENING = ("none,name,False", "folder,name,False", "type,name,False", "kinds", "folders")
"""The orders that are stored: a window opens with assets by name, in groups, and with counts.
"""

_CHUNK = 200_000
"""Characters parsed at once: numpy holds the interpreter lock meanwhile, half a millisecond."""

_NUMBERS: Mapping[str, str] = MappingProxyType(
    {"size": "size", "pixels": PIXELS, "modified": "mtime_ns"}
)


def _by_type(key: str) -> list[str]:
    return [display_name(AssetType(key)).casefold()]


_GROUPS: Mapping[str, Callable[[str], list[str]]] = MappingProxyType(
    {"folder": path_sort_key, "type": _by_type}
)


class SortOrders:
    """The sort orders of one catalog, the latest of them cached; safe to use from any thread."""

    def __init__(self, catalog: int) -> None:
        self._catalog = catalog
        self._orders: AssetQueryCache[SortOrder] = AssetQueryCache(catalog, CACHED)
        self._selections: AssetQueryCache[Ids] = AssetQueryCache(catalog, CACHED)

    def is_cached(self, connection: Connection, query: Query) -> bool:
        """Whether the order of a query is cached."""
        return self._orders.peek(connection, self._key(connection, query)) is not None

    def select(self, connection: Connection, query: Query) -> tuple[array[int], list[Group]]:
        """Ids of the matching assets in the query's order, and their groups by folder or type."""
        order = self._load_or_make(
            connection, self._key(connection, query), lambda: self._make_order(connection, query)
        )
        ids, groups = self._filtered(connection, order, query)
        return _to_array(ids), [Group(order.keys[at], count) for at, count in _count_groups(groups)]

    def count_kinds(self, connection: Connection, query: Query) -> list[Kind]:
        """How many assets match of each type, format and size class, without filters on these."""
        order = self._load_or_make(connection, "kinds", lambda: self._by_kind(connection))
        unfiltered = replace(query, types=frozenset(), formats=frozenset(), sizes=frozenset())
        _, groups = self._filtered(connection, order, unfiltered)
        return [(*order.keys[at], count) for at, count in _count_groups(groups)]

    def count_folders(self, connection: Connection) -> list[tuple[str, AssetType, int]]:
        """Every folder that holds assets itself, with the number of each type."""
        order = self._load_or_make(connection, "folders", lambda: self._by_folder(connection))
        return [(folder, AssetType(kind), count) for folder, kind, count in order.keys]

    def save(self, store: LibraryFile) -> None:
        """Store the cached orders that the next opening needs, where there are assets enough."""
        fresh: dict[str, SortOrder] = {}
        with store.reading() as connection:
            version = self._orders.current_version(connection)
            for kind in _AT_OPENING:
                order = self._orders.peek(connection, kind)
                if order is not None and not order_store.is_stored(connection, self._catalog, kind):
                    fresh[kind] = order
        if any(len(order.ids) >= WORTH_STORING for order in fresh.values()):
            with store.writing() as connection:
                for kind, order in fresh.items():
                    order_store.store_order(connection, self._catalog, kind, version, order)

    def _key(self, connection: Connection, query: Query) -> str:
        """The cache key of a query's order; by pixels, it changes with every picture measured."""
        if query.sort != "pixels":
            return _kind(query)
        row = connection.execute(
            "SELECT measured FROM catalogs WHERE id = ?", (self._catalog,)
        ).fetchone()
        return f"{_kind(query)},{row and row[0]}"

    def _load_or_make(
        self, connection: Connection, kind: str, make: Callable[[], SortOrder]
    ) -> SortOrder:
        return self._orders.get(
            connection,
            kind,
            lambda: order_store.load_order(connection, self._catalog, kind) or make(),
        )

    def exportable_ids(self, connection: Connection, ids: Sequence[int]) -> array[int]:
        """Those of ``ids`` whose assets can be exported, in their order."""
        conditions, values = where_clause(self._catalog, Query())
        # The plus keeps SQLite from using the catalog's index, which walks all assets for a few.
        select = f"SELECT id FROM assets WHERE +{conditions} AND reason = ''"
        if len(ids) <= MAX_LOOKUPS:
            select += " AND id IN (SELECT value FROM json_each(?))"
            values = (*values, json.dumps(list(ids)))
        wanted = np.asarray(ids, np.int64)
        return _to_array(wanted[np.isin(wanted, fetch_numbers(connection, select, values))])

    def _filtered(self, connection: Connection, order: SortOrder, query: Query) -> tuple[Ids, Ids]:
        ids = order.ids
        groups = order.groups
        for selection, is_wanted in self._filters(connection, query):
            kept = np.isin(ids, selection, invert=not is_wanted)
            ids = ids[kept]
            groups = groups[kept] if len(groups) else groups
        return ids, groups

    def _filters(self, connection: Connection, query: Query) -> Iterator[tuple[Ids, bool]]:
        """Selections of ids, with True for those that are kept and False for those dropped."""
        terms = SearchTerms.parse(query.text)
        indexed = terms.index_query() if terms.is_indexed() else None
        if indexed is not None:
            # It also finds other catalogs' assets, which are not in the order; a condition on the
            # catalog would have to read their rows.
            yield self._selected(connection, *indexed), True
        text = query.text if indexed is None else ""
        located = Query(text, query.folder, query.recursive, include_unsupported=True)
        filtered = Query(
            types=query.types, formats=query.formats, sizes=query.sizes, include_unsupported=True
        )
        for part, table in ((located, "assets"), (filtered, "assets INDEXED BY assets_kinds")):
            conditions, values = where_clause(self._catalog, part)
            if len(values) > 1:
                select = f"SELECT id FROM {table} WHERE {conditions}"
                yield self._selected(connection, select, values), True
        if not query.include_unsupported:
            sets = self._unsupported(connection)
            if len(sets):
                yield sets, False

    def _unsupported(self, connection: Connection) -> Ids:
        query = Query(types=UNSUPPORTED, include_unsupported=True)
        conditions, values = where_clause(self._catalog, query)
        return self._selected(connection, f"SELECT id FROM assets WHERE {conditions}", values)

    def _selected(self, connection: Connection, select: str, values: Sequence[str | int]) -> Ids:
        key = (select, tuple(values))
        return self._selections.get(
            connection, key, lambda: fetch_numbers(connection, select, values)
        )

    def _make_order(self, connection: Connection, query: Query) -> SortOrder:
        plain = Query()
        if _kind(query) == _kind(plain):
            select = "SELECT id FROM assets WHERE catalog = ? ORDER BY name_key, id"
            return SortOrder(fetch_numbers(connection, select, (self._catalog,)), _empty())
        by_name = self._load_or_make(
            connection, _kind(plain), lambda: self._make_order(connection, plain)
        )
        ids = by_name.ids
        if query.sort != "name":
            keys = self._sort_keys(connection, query.sort)[_ranks(ids)]
            ids = ids[np.argsort(keys, kind="stable")]
        if query.descending:
            ids = ids[::-1]
        if query.group not in _GROUPS:
            return SortOrder(np.ascontiguousarray(ids), _empty())
        grouped = self._grouped(connection, query.group, _GROUPS[query.group])
        groups = grouped.groups[_ranks(ids)]
        together = np.argsort(groups, kind="stable")
        return SortOrder(ids[together], groups[together], grouped.keys)

    def _sort_keys(self, connection: Connection, sort: str) -> Ids:
        """The sort key of each asset, by ascending id."""
        if sort not in _NUMBERS:
            return self._grouped(connection, sort, lambda key: key).groups
        return fetch_numbers(
            connection,
            f"SELECT {_NUMBERS[sort]} FROM assets WHERE +catalog = ? ORDER BY id",
            (self._catalog,),
        )

    def _by_kind(self, connection: Connection) -> SortOrder:
        return self._grouped(
            connection, "type, format, size_class", lambda key: key, "INDEXED BY assets_kinds"
        )

    def _by_folder(self, connection: Connection) -> SortOrder:
        rows = connection.execute(
            "SELECT folder, type, count(*) FROM assets WHERE catalog = ? GROUP BY folder, type",
            (self._catalog,),
        )
        return SortOrder(_empty(), _empty(), tuple(rows.fetchall()))

    def _grouped(
        self, connection: Connection, columns: str, rank: Callable[[Any], Any], index: str = ""
    ) -> SortOrder:
        """All assets by ascending id, in groups of equal values that are sorted by ``rank``."""
        rows = connection.execute(
            f"SELECT {columns}, group_concat(id) FROM assets {index}"
            f" WHERE catalog = ? GROUP BY {columns}",
            (self._catalog,),
        ).fetchall()
        keyed = [(key[0] if len(key) == 1 else tuple(key), _parse_ids(ids)) for *key, ids in rows]
        keyed.sort(key=lambda group: rank(group[0]))
        ids = np.concatenate([_empty(), *(part for _, part in keyed)])
        groups = np.repeat(np.arange(len(keyed)), [len(part) for _, part in keyed])
        ascending = np.argsort(ids)
        return SortOrder(ids[ascending], groups[ascending], tuple(key for key, _ in keyed))


def _count_groups(groups: Ids) -> list[tuple[int, int]]:
    """Indexes of the groups that have assets, and the number in each."""
    counts = np.bincount(groups) if len(groups) else groups
    return [(at, count) for at, count in enumerate(counts.tolist()) if count]


def _to_array(ids: Ids) -> array[int]:
    copy = array("q")
    # A view of the memory: ``tobytes`` would copy a million ids twice.
    copy.frombytes(np.ascontiguousarray(ids).data.cast("B"))
    return copy


def _empty() -> Ids:
    return np.zeros(0, np.int64)


def _kind(query: Query) -> str:
    return f"{query.group if query.group in _GROUPS else 'none'},{query.sort},{query.descending}"


def _ranks(ids: Ids) -> Ids:
    """For each id, how many are smaller: its index among the ascending ids."""
    ranks = np.empty(len(ids), np.int64)
    ranks[np.argsort(ids)] = np.arange(len(ids))
    return ranks


def fetch_numbers(connection: Connection, select: str, values: Sequence[str | int]) -> Ids:
    """The numbers that a statement selects, in its order."""
    return _parse_ids(concatenated(connection, select, values))


def _parse_ids(text: str) -> Ids:
    """Numbers between commas, parsed in chunks."""
    parts = [_empty()]
    start = 0
    while start < len(text):
        end = text.find(",", start + _CHUNK)
        end = len(text) if end < 0 else end
        parts.append(np.fromstring(text[start:end], np.int64, sep=","))
        start = end + 1
    return np.concatenate(parts)
