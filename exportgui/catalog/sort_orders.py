"""All assets of a catalog in an order, as arrays of ids; what a query asks for is picked out of
them.

Sorting a million rows takes SQLite seconds, picking from what is sorted takes milliseconds. So each
order is made once, from the order of the names, which an index has; those that a window opens with
are kept in the library.
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
from exportgui.catalog.assets import UNSUPPORTED, AssetType, display_name
from exportgui.catalog.grouping import Group, Kind
from exportgui.catalog.names import sort_key
from exportgui.catalog.order_store import SortOrder
from exportgui.catalog.query import PIXELS, Query, concatenated, where_clause
from exportgui.catalog.search_index import SearchTerms
from exportgui.catalog.store import Store
from exportgui.catalog.version_cache import VersionCache
from exportgui.media.lazy_numpy import NDArray, np

if TYPE_CHECKING:
    Ids = NDArray[np.int64]

REMEMBERED = 5
MANY = 10_000
"""Assets beyond which reading all is sooner done than looking each up."""

WORTH_KEEPING = 10_000
"""Assets from which on an order is sooner read than made."""

_AT_OPENING = ("none,name,False", "folder,name,False", "type,name,False", "kinds", "folders")
"""The orders that are kept: windows open with the assets by name, in the groups of the last time,
and count them.
"""

_PIECE = 200_000

_NUMBERS: Mapping[str, str] = MappingProxyType(
    {"size": "size", "pixels": PIXELS, "modified": "mtime_ns"}
)


def _by_path(key: str) -> list[str]:
    return [sort_key(part) for part in key.split("/") if part]


def _by_type(key: str) -> list[str]:
    return [display_name(AssetType(key)).casefold()]


_GROUPS: Mapping[str, Callable[[str], list[str]]] = MappingProxyType(
    {"folder": _by_path, "type": _by_type}
)


class SortOrders:
    """The orders of one catalog that were asked for last."""

    def __init__(self, catalog: int) -> None:
        self._catalog = catalog
        self._made: VersionCache[SortOrder] = VersionCache(catalog, REMEMBERED)
        self._found: VersionCache[Ids] = VersionCache(catalog, REMEMBERED)

    def is_made(self, connection: Connection, query: Query) -> bool:
        """Whether the order that a query asks for is at hand."""
        return self._made.known(connection, self._key(connection, query)) is not None

    def pick(self, connection: Connection, query: Query) -> tuple[array[int], list[Group]]:
        """Ids of the matching assets in the order asked for, and the groups (by folder or type)
        that they stand in.
        """
        order = self._load_or_make(
            connection, self._key(connection, query), lambda: self._order(connection, query)
        )
        ids, groups = self._filtered(connection, order, query)
        return _packed(ids), [Group(order.keys[place], count) for place, count in _counted(groups)]

    def kinds(self, connection: Connection, query: Query) -> list[Kind]:
        """How many match of each type, format and class of size at once, whatever is chosen of
        these.
        """
        order = self._load_or_make(connection, "kinds", lambda: self._by_kind(connection))
        free = replace(query, types=frozenset(), formats=frozenset(), sizes=frozenset())
        _, groups = self._filtered(connection, order, free)
        return [(*order.keys[place], count) for place, count in _counted(groups)]

    def folders(self, connection: Connection) -> list[tuple[str, AssetType, int]]:
        """Every folder that has assets itself, with how many of each type."""
        order = self._load_or_make(connection, "folders", lambda: self._by_folder(connection))
        return [(folder, AssetType(kind), count) for folder, kind, count in order.keys]

    def keep(self, store: Store) -> None:
        """Keep in the library what was made for the assets as they are, for the next opening."""
        fresh: dict[str, SortOrder] = {}
        with store.reading() as connection:
            version = self._made.seen(connection)
            for kind in _AT_OPENING:
                order = self._made.known(connection, kind)
                if order is not None and not order_store.is_stored(connection, self._catalog, kind):
                    fresh[kind] = order
        if any(len(order.ids) >= WORTH_KEEPING for order in fresh.values()):
            with store.writing() as connection:
                for kind, order in fresh.items():
                    order_store.store_order(connection, self._catalog, kind, version, order)

    def _key(self, connection: Connection, query: Query) -> str:
        """What an order is known by; that by pixels is another one whenever more pictures were
        measured.
        """
        if query.sort != "pixels":
            return _kind(query)
        row = connection.execute(
            "SELECT measured FROM catalogs WHERE id = ?", (self._catalog,)
        ).fetchone()
        return f"{_kind(query)},{row and row[0]}"

    def _load_or_make(
        self, connection: Connection, kind: str, make: Callable[[], SortOrder]
    ) -> SortOrder:
        return self._made.get(
            connection,
            kind,
            lambda: order_store.load_order(connection, self._catalog, kind) or make(),
        )

    def exportable_ids(self, connection: Connection, ids: Sequence[int]) -> array[int]:
        """Those of these assets that an export may take, in their order."""
        conditions, values = where_clause(self._catalog, Query())
        # The plus keeps SQLite from walking through the whole catalog for a few ids.
        select = f"SELECT id FROM assets WHERE +{conditions} AND reason = ''"
        if len(ids) <= MANY:
            select += " AND id IN (SELECT value FROM json_each(?))"
            values = (*values, json.dumps(list(ids)))
        wanted = np.asarray(ids, np.int64)
        return _packed(wanted[np.isin(wanted, fetch_numbers(connection, select, values))])

    def _filtered(self, connection: Connection, order: SortOrder, query: Query) -> tuple[Ids, Ids]:
        ids = order.ids
        groups = order.groups
        for wanted, inside in self._filters(connection, query):
            kept = np.isin(ids, wanted, invert=not inside)
            ids = ids[kept]
            groups = groups[kept] if len(groups) else groups
        return ids, groups

    def _filters(self, connection: Connection, query: Query) -> Iterator[tuple[Ids, bool]]:
        """Ids that stay, or that go."""
        words = SearchTerms.of(query.text)
        found = words.indexed() if words.answered() else None
        if found is not None:
            # Those of other catalogs are not in the order; to ask for the catalog, rows would have
            # to be read.
            yield self._found_by(connection, *found), True
        text = query.text if found is None else ""
        place = Query(text, query.folder, query.recursive, include_unsupported=True)
        chosen = Query(
            types=query.types, formats=query.formats, sizes=query.sizes, include_unsupported=True
        )
        for part, table in ((place, "assets"), (chosen, "assets INDEXED BY assets_kinds")):
            conditions, values = where_clause(self._catalog, part)
            if len(values) > 1:
                yield (
                    self._found_by(
                        connection, f"SELECT id FROM {table} WHERE {conditions}", values
                    ),
                    True,
                )
        if not query.include_unsupported:
            conditions, values = where_clause(
                self._catalog, Query(types=UNSUPPORTED, include_unsupported=True)
            )
            sets = self._found_by(connection, f"SELECT id FROM assets WHERE {conditions}", values)
            if len(sets):
                yield sets, False

    def _found_by(self, connection: Connection, select: str, values: Sequence[str | int]) -> Ids:
        key = (select, tuple(values))
        return self._found.get(connection, key, lambda: fetch_numbers(connection, select, values))

    def _order(self, connection: Connection, query: Query) -> SortOrder:
        plain = Query()
        if _kind(query) == _kind(plain):
            select = "SELECT id FROM assets WHERE catalog = ? ORDER BY name_key, id"
            return SortOrder(fetch_numbers(connection, select, (self._catalog,)), _none())
        by_name = self._load_or_make(
            connection, _kind(plain), lambda: self._order(connection, plain)
        )
        ids = by_name.ids
        if query.sort != "name":
            ids = ids[
                np.argsort(self._sort_keys(connection, query.sort)[_places(ids)], kind="stable")
            ]
        if query.descending:
            ids = ids[::-1]
        if query.group not in _GROUPS:
            return SortOrder(np.ascontiguousarray(ids), _none())
        grouped = self._grouped(connection, query.group, _GROUPS[query.group])
        groups = grouped.groups[_places(ids)]
        together = np.argsort(groups, kind="stable")
        return SortOrder(ids[together], groups[together], grouped.keys)

    def _sort_keys(self, connection: Connection, sort: str) -> Ids:
        """What to sort by, of each asset, by rising id."""
        if sort not in _NUMBERS:
            return self._grouped(connection, sort, lambda key: key).groups
        return fetch_numbers(
            connection,
            f"SELECT {_NUMBERS[sort]} FROM assets WHERE +catalog = ? ORDER BY id",
            (self._catalog,),
        )

    def _by_kind(self, connection: Connection) -> SortOrder:
        return self._grouped(
            connection, "type, format, size_class", lambda key: key, ("INDEXED BY assets_kinds")
        )

    def _by_folder(self, connection: Connection) -> SortOrder:
        rows = connection.execute(
            "SELECT folder, type, count(*) FROM assets WHERE catalog = ? GROUP BY folder, type",
            (self._catalog,),
        )
        return SortOrder(_none(), _none(), tuple(rows.fetchall()))

    def _grouped(
        self, connection: Connection, columns: str, rank: Callable[[Any], Any], how: str = ""
    ) -> SortOrder:
        """All by rising id, in groups of the same values, ranked."""
        rows = connection.execute(
            (
                f"SELECT {columns}, group_concat(id) FROM assets {how} WHERE catalog = ? GROUP BY "
                f"{columns}"
            ),
            (self._catalog,),
        ).fetchall()
        keyed = [(key[0] if len(key) == 1 else tuple(key), _parsed(text)) for *key, text in rows]
        keyed.sort(key=lambda each: rank(each[0]))
        ids = np.concatenate([_none(), *(part for _, part in keyed)])
        groups = np.repeat(np.arange(len(keyed)), [len(part) for _, part in keyed])
        rising = np.argsort(ids)
        return SortOrder(ids[rising], groups[rising], tuple(key for key, _ in keyed))


def _counted(groups: Ids) -> list[tuple[int, int]]:
    """Which groups there are, and how many are in each."""
    counts = np.bincount(groups) if len(groups) else groups
    return [(place, count) for place, count in enumerate(counts.tolist()) if count]


def _packed(ids: Ids) -> array[int]:
    found = array("q")
    # copied once, and not by way of bytes
    found.frombytes(np.ascontiguousarray(ids).data.cast("B"))
    return found


def _none() -> Ids:
    return np.zeros(0, np.int64)


def _kind(query: Query) -> str:
    return f"{query.group if query.group in _GROUPS else 'none'},{query.sort},{query.descending}"


def _places(ids: Ids) -> Ids:
    """Of each id, how many are smaller."""
    places = np.empty(len(ids), np.int64)
    places[np.argsort(ids)] = np.arange(len(ids))
    return places


def fetch_numbers(connection: Connection, select: str, values: Sequence[str | int]) -> Ids:
    """The numbers that a statement selects, in its order."""
    return _parsed(concatenated(connection, select, values))


def _parsed(text: str) -> Ids:
    """In pieces: numpy keeps the interpreter lock while it reads one."""
    parts = [_none()]
    start = 0
    while start < len(text):
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        parts.append(np.fromstring(text[start:end], np.int64, sep=","))
        start = end + 1
    return np.concatenate(parts)
