"""One opened catalog: scan it, ask it, look assets up, keep their thumbnails."""

from __future__ import annotations

import json
import threading
from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path

from exportgui.catalog.assets import HANDLE_PREFIX, UNSUPPORTED, Asset, AssetType
from exportgui.catalog.content import Content, ObjectResolver
from exportgui.catalog.dimensions import DimensionStore
from exportgui.catalog.globs import matches
from exportgui.catalog.grouping import Facets, Group, Members, count_facets, group_by_set
from exportgui.catalog.names import sort_key
from exportgui.catalog.query import Query, select_first, select_ids, select_prefixed
from exportgui.catalog.rows import AssetWriter, select_assets
from exportgui.catalog.sort_orders import SortOrders
from exportgui.catalog.store import Store
from exportgui.catalog.textfile import not_allowed
from exportgui.catalog.user_macros import UserMacros
from exportgui.errors import CatalogError
from exportgui.messages import Message
from exportgui.request.macros import MacroBook

ID_LIMIT = 2**63
SOON = 5
"""How often a question for what is soon there is looked at before it is given up, see
``store.STEPS``.
"""

Stop = Callable[[], bool]


class Catalog:
    """The assets of one source; made by ``Library.open_catalog``, usable from any thread."""

    def __init__(self, store: Store, id_: int, content: Content, *, allow_eps: bool) -> None:
        self._store = store
        self._id = id_
        self._content = content
        self._allow_eps = allow_eps
        self.user_macros = UserMacros(store, id_)
        self.dimensions = DimensionStore(store, id_, lambda: content.resolver, self.assets)
        self._scanning = threading.Lock()
        self._problems: tuple[Message, ...] = ()
        self._members: Members | None = None
        self._orders = SortOrders(id_)

    @property
    def source(self) -> Path:
        """The folder or ``.ini`` file this catalog is."""
        return self._content.source

    @property
    def root(self) -> Path:
        """The folder its sources live below."""
        return self._content.root

    @property
    def title(self) -> str:
        """A short name for people: the folder's, or the IS catalog's RootId."""
        return self._content.title

    @property
    def macros(self) -> MacroBook:
        """The macros of the catalog, after the built-in ones; `user_macros` are not among them."""
        return self._content.resolver.macros

    @property
    def resolver(self) -> ObjectResolver:
        """Finds objects of this catalog for the renderer."""
        return self._content.resolver

    @property
    def problems(self) -> tuple[Message, ...]:
        """What the last scan could not read, one line each."""
        return self._problems

    def scan(
        self, on_batch: Callable[[int], None] | None = None, stop: Callable[[], bool] | None = None
    ) -> None:
        """Bring the library up to date with the source; one scan at a time, any thread.

        ``on_batch(count)`` is called from the scanning thread whenever some 500 more assets are
        there to be queried; ``stop()`` true ends the walk early, and then nothing is forgotten.
        Raises EnvironmentFault when the root is gone, CatalogError when an IS catalog's files are
        damaged.
        """
        with self._scanning:
            self._problems = self._content.scan(AssetWriter(self._store, self._id, on_batch), stop)
            self._members = None
        self._store.snapshot()

    def release_memory(self) -> None:
        """Let go of what was kept of the library, which will not be asked for a while."""
        self._store.release_memory()

    def rescan_folder(self, folder: str) -> bool:
        """Look again into one folder, not into those below it that were there; whether anything was
        different.

        An IS catalog looks at its files and at all its records.
        """
        with self._scanning:
            writer = AssetWriter(self._store, self._id)
            self._content.rescan_folder(folder, writer)
            if writer.changed:
                self._members = None
            return writer.changed

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The files and folders that change when the assets of a folder do."""
        return self._content.watched_paths(folder)

    def ids(self, query: Query | None = None) -> array[int]:
        """Ids of the assets a query asks for, in its order."""
        with self._store.reading() as connection:
            return select_ids(connection, self._id, query if query is not None else Query())

    def first_ids(self, query: Query, most: int) -> array[int] | None:
        """The first ids of what a query asks for, when they are sooner there than all; fewer than
        ``most`` are all.

        None where they are not, or all are at hand anyway.
        """
        if query.sort != "name" or query.group != "none":
            return None
        looks = iter(range(SOON))
        with (
            suppress(CancelledError),
            self._store.reading(lambda: next(looks, None) is None) as connection,
        ):
            if query.text.strip() or not self._orders.is_made(connection, query):
                return select_first(connection, self._id, query, most)
        return None

    def groups(self, query: Query, stop: Stop | None = None) -> tuple[array[int], list[Group]]:
        """As ``ids``, by the query's ``group``, and what the groups are; with "none" there are no
        groups.

        Sort orders are cached for the next query. Raises CancelledError once ``stop()`` is true.
        """
        with self._store.reading(stop) as connection:
            ids, groups = self._orders.pick(connection, query)
        if query.group != "set":
            return ids, groups
        members = self.set_members()
        titles = {asset.id: asset.name for asset in self.assets(list(members))}
        return group_by_set(ids, members, titles)

    def set_members(self) -> Members:
        """The assets in each set that has any, by the set's id. An asset may be in several, a set
        in a set.
        """
        known = self._members
        if known is None:
            by_object = self._content.set_members()
            ids = self._ids_of(
                {*by_object, *(one for members in by_object.values() for one in members)}
            )
            found = {ids[set_]: tuple(ids[one] for one in members if one in ids)
                     for set_, members in by_object.items() if set_ in ids}  # fmt: skip
            known = self._members = {set_: members for set_, members in found.items() if members}
        return known

    def _ids_of(self, objects: Collection[str]) -> dict[str, int]:
        with self._store.reading() as connection:
            rows = connection.execute(
                (
                    "SELECT object, id FROM assets WHERE catalog = ? AND object IN (SELECT value "
                    "FROM "
                    "json_each(?))"
                ),
                (self._id, json.dumps(list(objects))),
            )
            return dict(rows.fetchall())

    def facets(self, query: Query, stop: Stop | None = None) -> Facets:
        """How many assets match by type, format and size; ``stop`` as for ``groups``."""
        with self._store.reading(stop) as connection:
            return count_facets(self._orders.kinds(connection, query), query)

    def save_sort_orders(self) -> None:
        """Keep in the library how the assets were listed and counted, so that it opens at once the
        next time.

        Best called in the background, once they do not change any more.
        """
        self._orders.keep(self._store)

    def ids_with_prefix(self, query: Query, prefix: str, stop: Stop | None = None) -> array[int]:
        """Those of a query's assets, in no order, whose name begins so; ``stop`` as for
        ``groups``.
        """
        with self._store.reading(stop) as connection:
            return select_prefixed(connection, self._id, query, prefix)

    def assets(self, ids: Sequence[int]) -> list[Asset]:
        """The assets of these ids, in order; ids that are gone are passed over."""
        with self._store.reading() as connection:
            return select_assets(connection, self._id, ids, self.root, allow_eps=self._allow_eps)

    def exportable_ids(self, ids: Sequence[int]) -> array[int]:
        """Those of these assets that an export may take, in order; ids that are gone are passed
        over.
        """
        with self._store.reading() as connection:
            return self._orders.exportable_ids(connection, ids)

    def by_handle(self, handle: str) -> Asset:
        """The asset of a handle ``a|<id>``; CatalogError when this catalog has none such."""
        asset = next(iter(self.by_handles((handle,)).values()))
        if asset is None:
            wrong = Message(
                "unknown asset handle '{handle}' in {catalog}", handle=handle, catalog=self.title
            )
            raise CatalogError(not_allowed(wrong, Message("a|<number> of a listed asset")))
        return asset

    def by_handles(self, handles: Iterable[str]) -> dict[str, Asset | None]:
        """The assets of handles, in order; None for one that is unknown here."""
        ids = {handle: _id_of(handle) for handle in handles}
        found = {
            asset.id: asset
            for asset in self.assets([id_ for id_ in ids.values() if id_ is not None])
        }
        return {handle: None if id_ is None else found.get(id_) for handle, id_ in ids.items()}

    def ids_matching(self, globs: Iterable[str]) -> list[int]:
        """Ids of the assets whose path (or record Id) one of the patterns fits, by folder and name.

        See ``globs.matches`` for what a pattern means. Unsupported sets are included: who
        names one must hear why it is left out.
        """
        patterns = tuple(globs)
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT id, object FROM assets WHERE catalog = ? ORDER BY folder, name_key, id",
                (self._id,),
            ).fetchall()
        return [id_ for id_, object_path in rows if matches(object_path, patterns)]

    def folders(self, *, include_unsupported: bool = False) -> list[tuple[str, int]]:
        """Every folder with the count of assets in and below it, parents first; "" is the top."""
        inside: Counter[str] = Counter()
        for folder, kind, count in self._groups():
            if include_unsupported or kind not in UNSUPPORTED:
                inside[folder] += count
        counts: Counter[str] = Counter({"": 0})
        for folder, count in inside.items():
            for level in _with_parents(folder):
                counts[level] += count
        return sorted(
            counts.items(), key=lambda item: [sort_key(part) for part in item[0].split("/") if part]
        )

    def type_counts(self) -> dict[AssetType, int]:
        """How many assets there are of each type, unsupported ones too."""
        counts: Counter[AssetType] = Counter()
        for _, kind, count in self._groups():
            counts[kind] += count
        return dict(sorted(counts.items()))

    def _groups(self) -> list[tuple[str, AssetType, int]]:
        with self._store.reading() as connection:
            return self._orders.folders(connection)

    def thumbnail(self, id_: int, size: int) -> bytes | None:
        """The kept picture of an asset at ``size`` pixels; None when there is none of its present
        state.
        """
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT data FROM thumbnails JOIN assets ON assets.id = asset AND assets.mtime_ns "
                "= thumbnails.mtime_ns"
                " WHERE asset = ? AND thumbnails.size = ?",
                (id_, size),
            ).fetchone()
        return bytes(row[0]) if row else None

    def store_thumbnail(self, id_: int, size: int, mtime_ns: int, data: bytes) -> None:
        """Keep the picture made of an asset as it was at ``mtime_ns``; an asset that is gone is
        passed over.
        """
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO thumbnails (asset, size, mtime_ns, data)"
                " SELECT id, ?, ?, ? FROM assets WHERE id = ?",
                (size, mtime_ns, data, id_),
            )


def _id_of(handle: str) -> int | None:
    digits = handle.removeprefix(HANDLE_PREFIX)
    valid = (
        handle.startswith(HANDLE_PREFIX)
        and digits.isascii()
        and digits.isdigit()
        and int(digits) < ID_LIMIT
    )
    return int(digits) if valid else None


def _with_parents(folder: str) -> list[str]:
    parts = folder.split("/") if folder else []
    return ["", *("/".join(parts[: depth + 1]) for depth in range(len(parts)))]
