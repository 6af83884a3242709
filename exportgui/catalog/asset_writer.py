"""Write the results of a scan to the asset table, in batches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import field
from pathlib import Path
from sqlite3 import Connection

from exportgui.catalog.assets import AssetType
from exportgui.catalog.destinations import Destinations
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import fold, join, sort_key
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, to_json

BATCH = 500
BATCH_SECONDS = 0.25

_INSERT = """
INSERT INTO assets
    (catalog, object, folder, name, type, size, mtime_ns, source, reason, name_key, search)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (catalog, object) DO UPDATE SET
    folder = excluded.folder, name = excluded.name, type = excluded.type, size = excluded.size,
    mtime_ns = excluded.mtime_ns, source = excluded.source, reason = excluded.reason,
    name_key = excluded.name_key, search = excluded.search, placeholder = 0
"""


@dataclass(frozen=True, slots=True)
class ScannedAsset:
    """One asset as a scan found it; ``source`` is None for ``root/object_path``."""

    object_path: str
    folder: str
    name: str
    type: AssetType
    size: int
    mtime_ns: int
    source: str | None = None
    reason: Message = NOTHING


@dataclass
class AssetWriter:
    """Collects scan results and stores them about every 500 assets or 250 ms.

    ``changed`` is True once anything was stored. ``place`` is the folder that the scan has reached,
    stored with each batch, so that an interrupted scan can be continued.
    """

    store: LibraryFile
    catalog: int
    on_batch: Callable[[int], None] | None = None
    count: int = 0
    changed: bool = False
    place: str | None = None
    _pending: list[ScannedAsset] = field(default_factory=list)
    _removed: list[int] = field(default_factory=list)
    _unreported: int = 0
    _flushed_at: float = field(default_factory=time.monotonic)

    def put(self, asset: ScannedAsset) -> None:
        """Store a new or changed asset with the next batch."""
        self._pending.append(asset)
        self.count_unchanged()

    def count_unchanged(self) -> None:
        """Count an asset that need not be stored."""
        self.count += 1
        self._unreported += 1
        if self._unreported >= BATCH or time.monotonic() - self._flushed_at >= BATCH_SECONDS:
            self.flush()

    def remove(self, ids: Iterable[int]) -> None:
        """Remove assets that are gone with the next batch."""
        self._removed.extend(ids)

    def flush(self) -> None:
        """Store what is pending in one transaction, then report the count so far."""
        if self._pending or self._removed:
            self.changed = True
            with self.store.writing() as connection:
                self._write(connection)
            self._pending.clear()
            self._removed.clear()
        self._flushed_at = time.monotonic()
        if self._unreported and self.on_batch is not None:
            self.on_batch(self.count)
        self._unreported = 0

    def _write(self, connection: Connection) -> None:
        rows = [asset_values(self.catalog, asset) for asset in self._pending]
        connection.executemany(_INSERT, rows)
        connection.executemany("DELETE FROM assets WHERE id = ?", [(id_,) for id_ in self._removed])
        connection.execute(
            "UPDATE catalogs SET version = version + 1, scanned_to = coalesce(?, scanned_to)"
            " WHERE id = ?",
            (self.place, self.catalog),
        )

    def interrupted_at(self) -> str | None:
        """The folder that the last scan had reached when it was interrupted, or None."""
        with self.store.reading() as connection:
            row = connection.execute(
                "SELECT scanned_to FROM catalogs WHERE id = ?", (self.catalog,)
            ).fetchone()
        return row[0] if row else None

    def has_placeholders(self) -> bool:
        """Whether the catalog has assets that stand for what has no file here."""
        with self.store.reading() as connection:
            query = "SELECT EXISTS (SELECT 1 FROM assets WHERE placeholder AND catalog = ?)"
            return bool(connection.execute(query, (self.catalog,)).fetchone()[0])

    def left_out(self, root: Path) -> frozenset[str]:
        """The folders that jobs export to, which are not scanned."""
        return Destinations(self.store, self.catalog, root).folders()

    def finish(self) -> None:
        """Store the last batch of a complete scan."""
        self.place = None
        self.flush()
        if self.interrupted_at() is not None:
            with self.store.writing() as connection:
                connection.execute(
                    "UPDATE catalogs SET scanned_to = NULL WHERE id = ?", (self.catalog,)
                )


def asset_values(catalog: int, asset: ScannedAsset) -> tuple[int | str | None, ...]:
    """A scanned asset as values of its row, in the order of the statement that inserts it."""
    return (
        catalog,
        asset.object_path,
        asset.folder,
        asset.name,
        asset.type.value,
        asset.size,
        asset.mtime_ns,
        asset.source,
        to_json(asset.reason) if asset.reason else "",
        sort_key(asset.name),
        fold(join(asset.folder, asset.name)),
    )
