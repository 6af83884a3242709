"""What a server lists of a catalog's assets: handles, names, types and metadata, over its files.

The rows last; `ImportedAssets.apply` brings them to the files that a scan has found. What has no
file here, such as sets, gets an asset of its own that scans leave alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from sqlite3 import Connection

from exportgui.catalog.asset_writer import ScannedAsset, asset_values
from exportgui.catalog.assets import UNSUPPORTED, AssetType, has_picture
from exportgui.catalog.file_matching import CatalogFile, company_folder, match_all
from exportgui.catalog.imported_asset import ImportedAsset
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import fold, path_below
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message

_MAX_WORDS = 4000
"""Letters of an asset's name and metadata that searches find."""
NO_FILE_HERE = Message("the server has it, but its file is not in this catalog")

_COLUMNS = "handle, name, type, sub_type, folder, file_name, metadata"
_UPSERT = f"""
INSERT INTO imported (catalog, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (catalog, handle) DO UPDATE SET
    name = excluded.name, type = excluded.type, sub_type = excluded.sub_type,
    folder = excluded.folder, file_name = excluded.file_name, metadata = excluded.metadata
"""
_PLACEHOLDER = """
INSERT INTO assets (catalog, object, folder, name, type, size, mtime_ns, source, reason, name_key,
    search, placeholder)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
ON CONFLICT (catalog, object) DO UPDATE SET type = excluded.type, reason = excluded.reason
    WHERE placeholder AND (type <> excluded.type OR reason <> excluded.reason)
"""
_UNUSED = """
DELETE FROM assets WHERE placeholder AND catalog = ?
    AND id NOT IN (SELECT asset FROM imported WHERE catalog = ? AND asset IS NOT NULL)
"""
_NEW_VERSION = "UPDATE catalogs SET version = version + 1 WHERE id = ?"


@dataclass(frozen=True, slots=True)
class Overlay:
    """How assets of a server lie over a catalog: how many have a file, have none, or are sets.

    ``ambiguous`` are names with the paths of the files that they may be.
    """

    with_file: int = 0
    missing: int = 0
    sets: int = 0
    ambiguous: tuple[tuple[str, tuple[str, ...]], ...] = ()


class ImportedAssets:
    """The rows of the catalog ``catalog``, whose sources are below ``root``; any thread."""

    def __init__(self, store: LibraryFile, catalog: int, root: Path) -> None:
        self._store = store
        self._catalog = catalog
        self._root = root

    def add(self, assets: Iterable[ImportedAsset]) -> None:
        """Store assets; those whose handle is known already are replaced."""
        with self._store.writing() as connection:
            connection.executemany(_UPSERT, (_values(self._catalog, asset) for asset in assets))

    def clear(self) -> None:
        """Forget all of them; `apply` removes what has no file."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM imported WHERE catalog = ?", (self._catalog,))

    def exist(self) -> bool:
        """Whether there are any."""
        with self._store.reading() as connection:
            query = "SELECT EXISTS (SELECT 1 FROM imported WHERE catalog = ?)"
            return bool(connection.execute(query, (self._catalog,)).fetchone()[0])

    def ids_of(self, handles: Sequence[str]) -> dict[str, int]:
        """The ids of the assets of handles, of those that are known."""
        with self._store.reading() as connection:
            rows = connection.execute(
                "SELECT handle, asset FROM imported WHERE catalog = ? AND asset IS NOT NULL"
                " AND handle IN (SELECT value FROM json_each(?))",
                (self._catalog, json.dumps(list(handles))),
            )
            return dict(rows.fetchall())

    def of_asset(self, id_: int) -> ImportedAsset | None:
        """What the server says of an asset; None for one that it has not listed."""
        with self._store.reading() as connection:
            row = connection.execute(
                f"SELECT {_COLUMNS} FROM imported WHERE catalog = ? AND asset = ?",
                (self._catalog, id_),
            ).fetchone()
        return None if row is None else _asset(row)

    def _remove_placeholders(self) -> None:
        """Remove what the last import has left; few catalogs have had one."""
        with self._store.reading() as connection:
            query = "SELECT 1 FROM assets WHERE placeholder AND catalog = ? LIMIT 1"
            left = connection.execute(query, (self._catalog,)).fetchone()
        if left is not None:
            with self._store.writing() as connection:
                connection.execute(_UNUSED, (self._catalog, self._catalog))
                connection.execute(_NEW_VERSION, (self._catalog,))

    def apply(self) -> Overlay:
        """Bring what is stored to the assets that the catalog has now."""
        if not self.exist():
            self._remove_placeholders()
            return Overlay()
        with self._store.writing() as connection:
            before = connection.total_changes
            overlay = _Application(connection, self._catalog, str(self._root)).run()
            connection.execute(_UNUSED, (self._catalog, self._catalog))
            if connection.total_changes > before:
                connection.execute(_NEW_VERSION, (self._catalog,))
        return overlay


class _Application:
    """One application of the stored rows to the assets of a catalog whose root is ``root``."""

    def __init__(self, connection: Connection, catalog: int, root: str) -> None:
        self._connection = connection
        self._catalog = catalog
        rows = connection.execute(
            "SELECT id, object, source, type, search FROM assets"
            " WHERE catalog = ? AND NOT placeholder",
            (catalog,),
        ).fetchall()
        self._rows: dict[int, tuple[str | None, str, str]] = {row[0]: row[2:] for row in rows}
        self._files = [
            CatalogFile(id_, object_path, _path(root, object_path, source))
            for id_, object_path, source, _, _ in rows
        ]
        self._objects = {file.object_path for file in self._files}

    def run(self) -> Overlay:
        stored = self._connection.execute(
            f"SELECT {_COLUMNS}, asset FROM imported WHERE catalog = ? ORDER BY rowid",
            (self._catalog,),
        ).fetchall()
        assets = [_asset(row[:-1]) for row in stored]
        found = match_all(self._files, assets)
        top = company_folder(zip(assets, found, strict=True))
        for asset, files, row in zip(assets, found, stored, strict=True):
            has_file = len(files) == 1
            id_ = self._overlay(files[0], asset) if has_file else self._stand_in(asset, top)
            if id_ != row[-1]:
                self._connection.execute(
                    "UPDATE imported SET asset = ? WHERE catalog = ? AND handle = ?",
                    (id_, self._catalog, asset.handle),
                )
        return _overlay_of(assets, found)

    def _overlay(self, file: CatalogFile, asset: ImportedAsset) -> int:
        """Give a file an asset's type, name and metadata, to be searched; returns its id."""
        source, kind, search = self._rows[file.id]
        wanted = asset.kind if source is None and _keeps_picture(AssetType(kind), asset) else kind
        own = search.partition("\n")[0]
        more = fold("\n".join((asset.name, *asset.metadata.values())))[:_MAX_WORDS]
        words = own if more in own else f"{own}\n{more}"
        if (kind, search) != (wanted, words):
            self._connection.execute(
                "UPDATE assets SET type = ?, search = ? WHERE id = ?", (wanted, words, file.id)
            )
        return file.id

    def _stand_in(self, asset: ImportedAsset, top: str) -> int:
        """Make an asset of what has no file here, below ``top``; returns its id."""
        path = asset.path.removeprefix(f"{top}/") if top else asset.path
        if path in self._objects:
            path = f"{path} ({asset.handle})"
        self._objects.add(path)
        folder, _, name = path.rpartition("/")
        reason = NOTHING if asset.kind in UNSUPPORTED else NO_FILE_HERE
        row = ScannedAsset(path, folder, name, asset.kind, 0, 0, "", reason)
        self._connection.execute(_PLACEHOLDER, asset_values(self._catalog, row))
        query = "SELECT id FROM assets WHERE catalog = ? AND object = ?"
        return int(self._connection.execute(query, (self._catalog, path)).fetchone()[0])


def _overlay_of(assets: Sequence[ImportedAsset], found: Sequence[Sequence[CatalogFile]]) -> Overlay:
    sets = sum(asset.kind in UNSUPPORTED for asset in assets)
    with_file = sum(len(files) == 1 for files in found)
    ambiguous = (
        (asset.name, tuple(sorted(file.path for file in files)))
        for asset, files in zip(assets, found, strict=True)
        if len(files) > 1
    )
    return Overlay(with_file, len(assets) - sets - with_file, sets, tuple(ambiguous))


def _path(root: str, object_path: str, source: str | None) -> str:
    return object_path if source is None else path_below(root, source)


def _keeps_picture(kind: AssetType, asset: ImportedAsset) -> bool:
    """Whether a file of ``kind`` is drawn, or not, as one of the asset's type would be.

    What a file is decides what can be done with it; a server's type only names it.
    """
    known = asset.kind is not AssetType.ASSET
    return known and has_picture(kind, allow_eps=True) == has_picture(asset.kind, allow_eps=True)


def _values(catalog: int, asset: ImportedAsset) -> tuple[int | str, ...]:
    fields = (asset.handle, asset.name, asset.type, asset.sub_type, asset.folder, asset.file_name)
    return (catalog, *fields, json.dumps(dict(asset.metadata), ensure_ascii=False))


def _asset(row: Sequence[str]) -> ImportedAsset:
    handle, name, kind, sub_type, folder, file_name, metadata = row
    fields = json.loads(metadata)
    return ImportedAsset(handle, name, kind, sub_type, folder, file_name, fields)
