"""One opened catalog: scan its source, query its assets, store their thumbnails."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.catalog import grouping
from exportgui.catalog.asset_queries import AssetQueries, Stop
from exportgui.catalog.asset_writer import AssetWriter
from exportgui.catalog.assets import HANDLE_PREFIX, UNSUPPORTED, Asset, AssetType, id_of_handle
from exportgui.catalog.content import Content, ObjectResolver
from exportgui.catalog.destinations import Destinations
from exportgui.catalog.dimensions import DimensionStore
from exportgui.catalog.globs import matches
from exportgui.catalog.imported import ImportedAssets, Overlay
from exportgui.catalog.imported_asset import ImportedAsset
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import STATIC_PREFIX, path_below
from exportgui.catalog.query import Query
from exportgui.catalog.scan_problem import ScanProblem
from exportgui.catalog.textfile import not_allowed
from exportgui.catalog.user_macros import UserMacros
from exportgui.errors import CatalogError, ObjectError, SourceError
from exportgui.messages import Message
from exportgui.request.effective import Note
from exportgui.request.macros import MacroBook

if TYPE_CHECKING:
    from exportgui.catalog.grouping import Group, Members
    from exportgui.catalog.list_matching import Named


class Catalog(AssetQueries):
    """The assets of one source; made by ``Library.open_catalog``, usable from any thread."""

    def __init__(self, store: LibraryFile, id_: int, content: Content, *, allow_eps: bool) -> None:
        super().__init__(store, id_, content.root, allow_eps=allow_eps)
        self._content = content
        self.user_macros = UserMacros(store, id_)
        self.imported = ImportedAssets(store, id_, content.root)
        self.dimensions = DimensionStore(store, id_, lambda: content.resolver, self.assets)
        self._scanning = threading.Lock()
        self._problems: tuple[ScanProblem, ...] = ()
        self._members: Members | None = None
        self._destinations = Destinations(store, id_, content.root)

    @property
    def source(self) -> Path:
        """The folder or ``.ini`` file this catalog is."""
        return self._content.source

    @property
    def root(self) -> Path:
        """The folder that holds its sources."""
        return self._content.root

    @property
    def roots(self) -> tuple[Path, ...]:
        """The folders that its files lie in."""
        return self._content.roots

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
        """What the last scan could not read, one message each."""
        return tuple(problem.message for problem in self._problems)

    @property
    def unlisted(self) -> tuple[ScanProblem, ...]:
        """What the last scan could not read and no asset stands for."""
        return tuple(problem for problem in self._problems if not problem.is_listed)

    def scan(
        self, on_batch: Callable[[int], None] | None = None, stop: Callable[[], bool] | None = None
    ) -> None:
        """Bring the library up to date with the source; one scan at a time, from any thread.

        ``on_batch(count)`` is called in the scanning thread about every 500 assets, which can then
        be queried. ``stop()`` true ends the scan early, and then no asset is removed. Raises
        EnvironmentFault when the root is gone, CatalogError when an IS catalog's files are damaged.
        """
        with self._scanning:
            self._problems = self._content.scan(AssetWriter(self._store, self._id, on_batch), stop)
            if stop is None or not stop():
                self.imported.apply()
            self._members = None
        self._store.snapshot()

    def import_assets(self, assets: Iterable[ImportedAsset]) -> Overlay:
        """Add what a server lists of the catalog's assets; best after a scan."""
        with self._scanning:
            self.imported.add(assets)
            return self.imported.apply()

    def release_memory(self) -> None:
        """Drop SQLite's caches, before a long time without queries."""
        self._store.release_memory()

    def rescan_folder(self, folder: str) -> bool:
        """Rescan one folder and what is new below it; return whether anything changed.

        An IS catalog rereads its files and checks all its records.
        """
        with self._scanning:
            writer = AssetWriter(self._store, self._id)
            problems = self._content.rescan_folder(folder, writer)
            again = {problem.path for problem in problems}
            self._problems = problems + tuple(
                problem
                for problem in self._problems
                if problem.path not in {*again, folder}
                and problem.path.rpartition("/")[0] != folder
            )
            if writer.changed:
                self.imported.apply()
                self._members = None
            return writer.changed

    def watched_paths(self, folder: str) -> tuple[Path, ...]:
        """The files and folders to watch for changes of a folder's assets."""
        return self._content.watched_paths(folder)

    def grouped_ids(self, query: Query, stop: Stop | None = None) -> tuple[array[int], list[Group]]:
        """Ids as of `ids`, by the query's ``group``, and the groups; none for "none".

        Sort orders are cached for the next query. Raises CancelledError once ``stop()`` is true.
        """
        with self._store.reading(stop) as connection:
            ids, groups = self._orders.select(connection, query)
        if query.group != "set":
            return ids, groups
        members = self.set_members()
        titles = {asset.id: asset.name for asset in self.assets(list(members))}
        return grouping.group_by_set(ids, members, titles)

    def set_members(self) -> Members:
        """The ids of the members of each set that has any, by the set's id.

        An asset may be in several sets, and a set in another.
        """
        if self._members is None:
            by_object = self._content.set_members()
            objects = {name for members in by_object.values() for name in members}
            ids = self._ids_of({*by_object, *objects})
            by_id = {
                ids[set_]: tuple(ids[name] for name in members if name in ids)
                for set_, members in by_object.items()
                if set_ in ids
            }
            self._members = {set_: members for set_, members in by_id.items() if members}
        return self._members

    def locate(self, name: str) -> tuple[int, tuple[Note, ...]] | None:
        """The asset that an object's name means, with notes; None if there is none."""
        try:
            located = self.resolver.locate_object(name)
        except (SourceError, ObjectError):
            return None
        object_path = located.object_path.removeprefix("/")
        id_ = self._ids_of([object_path]).get(object_path)
        return None if id_ is None else (id_, located.notes)

    def note_on_destination(self, destination: Path) -> Message | None:
        """A note about a destination that lies in the catalog; None for any other."""
        return self._destinations.note(destination) if self._is_folder else None

    def leave_out(self, destination: Path) -> None:
        """Exclude a destination from later scans, unless there are assets in it."""
        if self._is_folder:
            self._destinations.add(destination)

    @property
    def _is_folder(self) -> bool:
        """Whether assets are the files of a folder, not the records of an IS catalog."""
        return self.source == self.root

    def ids_of_handles(self, handles: Sequence[str]) -> dict[str, int]:
        """The ids of handles in documents and lists, of those that are known.

        They are a server's where it has listed the catalog's assets, else this library's.
        """
        if self.imported.exist():
            return self.imported.ids_of(handles)
        known = self.by_handles(handles)
        return {handle: asset.id for handle, asset in known.items() if asset is not None}

    def by_handle(self, handle: str) -> Asset:
        """The asset of a handle ``a|<id>``; CatalogError when this catalog does not have it."""
        asset = next(iter(self.by_handles((handle,)).values()))
        if asset is None:
            wrong = Message(
                "unknown asset handle '{handle}' in {catalog}", handle=handle, catalog=self.title
            )
            raise CatalogError(not_allowed(wrong, Message("a|<number> of a listed asset")))
        return asset

    def by_handles(self, handles: Iterable[str]) -> dict[str, Asset | None]:
        """The assets of handles, in order; None for an unknown handle."""
        ids = {handle: id_of_handle(handle) for handle in handles}
        assets = self.assets([id_ for id_ in ids.values() if id_ is not None])
        by_id = {asset.id: asset for asset in assets}
        return {handle: None if id_ is None else by_id.get(id_) for handle, id_ in ids.items()}

    def ids_matching(self, globs: Iterable[str]) -> list[int]:
        """Ids of the assets whose path (or record Id) matches a pattern, by folder and name.

        See `globs.matches` for the patterns. Unsupported sets are included, so that the caller can
        report why they are left out.
        """
        patterns = tuple(globs)
        has_records = self.source != self.root
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT id, object FROM assets WHERE catalog = ? ORDER BY folder, name_key, id",
                (self._id,),
            ).fetchall()
        return [
            id_
            for id_, object_path in rows
            if matches(object_path, patterns)
            or (has_records and matches(object_path.removeprefix(STATIC_PREFIX), patterns))
        ]

    def named_assets(self) -> Iterator[Named]:
        """All assets by their names, sets included, in no particular order."""
        from exportgui.catalog.list_matching import Named  # here, because few jobs have a list

        root = str(self.root)
        has_own = not self.imported.exist()
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT id, object, source, assets.type, handle, imported.name FROM assets"
                " LEFT JOIN imported ON asset = id WHERE assets.catalog = ?",
                (self._id,),
            ).fetchall()
        for id_, object_path, source, kind, handle, name in rows:
            path = path_below(root, source) if source else object_path
            known = handle or (f"{HANDLE_PREFIX}{id_}" if has_own else "")
            is_set = AssetType(kind) in UNSUPPORTED
            yield Named(id_, object_path, path, is_set, known, name or "")

    def thumbnail(self, id_: int, size: int) -> bytes | None:
        """The stored thumbnail of an asset at ``size`` pixels; None if there is no current one."""
        with self._store.reading() as connection:
            row = connection.execute(
                "SELECT data FROM thumbnails"
                " JOIN assets ON assets.id = asset AND assets.mtime_ns = thumbnails.mtime_ns"
                " WHERE asset = ? AND thumbnails.size = ?",
                (id_, size),
            ).fetchone()
        return bytes(row[0]) if row else None

    def store_thumbnail(self, id_: int, size: int, mtime_ns: int, data: bytes) -> None:
        """Store the thumbnail of an asset as it was at ``mtime_ns``; ignored where it is gone."""
        with self._store.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO thumbnails (asset, size, mtime_ns, data)"
                " SELECT id, ?, ?, ? FROM assets WHERE id = ?",
                (size, mtime_ns, data, id_),
            )
