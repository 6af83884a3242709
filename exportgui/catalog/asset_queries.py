"""Query the assets of one catalog in the library."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.catalog import grouping
from exportgui.catalog.asset_rows import select_assets
from exportgui.catalog.assets import UNSUPPORTED, Asset, AssetType
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.query import Query, select_first, select_ids, select_prefixed

if TYPE_CHECKING:
    from exportgui.catalog.grouping import Facets
    from exportgui.catalog.sort_orders import SortOrders

QUICK_CHECKS = 5
"""Progress checks, about a millisecond each (`store.STEPS`), after which `first_ids` gives up."""

Stop = Callable[[], bool]


class AssetQueries:
    """Reads the assets of the catalog ``id_``, whose sources are below ``root``; from any thread.

    ``allow_eps``: PostScript can be converted.
    """

    def __init__(self, store: LibraryFile, id_: int, root: Path, *, allow_eps: bool) -> None:
        self._store = store
        self._id = id_
        self._assets_root = root
        self._allow_eps = allow_eps

    def ids(self, query: Query | None = None) -> array[int]:
        """Ids of the assets that match a query, in its order."""
        with self._store.reading() as connection:
            return select_ids(connection, self._id, query if query is not None else Query())

    def first_ids(self, query: Query, most: int) -> array[int] | None:
        """The first ids of a query, where they come sooner than all of them.

        Fewer than ``most`` are all there are. None where finding them takes longer than about 5 ms,
        or where the whole order is cached anyway.
        """
        if query.sort != "name" or query.group != "none":
            return None
        checks = iter(range(QUICK_CHECKS))
        with (
            suppress(CancelledError),
            self._store.reading(lambda: next(checks, None) is None) as connection,
        ):
            if query.text.strip() or not self._orders.is_cached(connection, query):
                return select_first(connection, self._id, query, most)
        return None

    def ids_with_prefix(self, query: Query, prefix: str, stop: Stop | None = None) -> array[int]:
        """The matching assets whose name begins with ``prefix``, in no particular order.

        ``stop`` is as for `grouped_ids`.
        """
        with self._store.reading(stop) as connection:
            return select_prefixed(connection, self._id, query, prefix)

    def facets(self, query: Query, stop: Stop | None = None) -> Facets:
        """How many assets match by type, format and size; ``stop`` as for `grouped_ids`."""
        with self._store.reading(stop) as connection:
            return grouping.count_facets(self._orders.count_kinds(connection, query), query)

    def folders(self, *, include_unsupported: bool = False) -> list[tuple[str, int]]:
        """Every folder with the count of assets in and below it, parents first; "" is the top."""
        inside: Counter[str] = Counter()
        for folder, kind, count in self._folder_counts():
            if include_unsupported or kind not in UNSUPPORTED:
                inside[folder] += count
        return grouping.count_below(inside)

    def type_counts(self) -> dict[AssetType, int]:
        """How many assets there are of each type, unsupported ones too."""
        counts: Counter[AssetType] = Counter()
        for _, kind, count in self._folder_counts():
            counts[kind] += count
        return dict(sorted(counts.items()))

    def exportable_ids(self, ids: Sequence[int]) -> array[int]:
        """Those of ``ids`` whose assets can be exported, in order; others are skipped."""
        with self._store.reading() as connection:
            return self._orders.exportable_ids(connection, ids)

    def assets(self, ids: Sequence[int]) -> list[Asset]:
        """The assets of these ids, in order; ids without an asset are skipped."""
        with self._store.reading() as connection:
            return select_assets(
                connection, self._id, ids, self._assets_root, allow_eps=self._allow_eps
            )

    def save_sort_orders(self) -> None:
        """Store the cached sort orders and counts in the library, for a quick next opening.

        Best called in the background, once the assets have stopped changing.
        """
        self._orders.save(self._store)

    def objects_among(self, names: Collection[str]) -> frozenset[str]:
        """Those of the names that are exactly the path, or record Id, of an asset."""
        return frozenset(self._ids_of(names))

    def _ids_of(self, objects: Collection[str]) -> dict[str, int]:
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT object, id FROM assets"
                " WHERE catalog = ? AND object IN (SELECT value FROM json_each(?))",
                (self._id, json.dumps(list(objects))),
            )
            return dict(rows.fetchall())

    def _folder_counts(self) -> list[tuple[str, AssetType, int]]:
        with self._store.reading() as connection:
            return self._orders.count_folders(connection)

    @cached_property
    def _orders(self) -> SortOrders:
        # An export does not sort; what sorting needs is imported by the window.
        from exportgui.catalog.sort_orders import SortOrders

        return SortOrders(self._id)
