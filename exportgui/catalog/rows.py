"""Rows of the asset table: write scan results in batches, read rows as assets."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from exportgui.catalog.assets import HANDLE_PREFIX, SET_KINDS, Asset, AssetType, has_picture
from exportgui.catalog.destinations import Destinations
from exportgui.catalog.names import fold, join, name_on_disk, sort_key
from exportgui.catalog.store import Store
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, from_json, to_json

BATCH = 500
BATCH_SECONDS = 0.25
_PER_SELECT = 500

COLUMNS = "id, object, folder, name, type, size, mtime_ns, source, reason"
_INSERT = """
INSERT INTO assets
    (catalog, object, folder, name, type, size, mtime_ns, source, reason, name_key, search)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (catalog, object) DO UPDATE SET
    folder = excluded.folder, name = excluded.name, type = excluded.type, size = excluded.size,
    mtime_ns = excluded.mtime_ns, source = excluded.source, reason = excluded.reason,
    name_key = excluded.name_key, search = excluded.search
"""

Row = tuple[int, str, str, str, str, int, int, str | None, str]


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

    store: Store
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
        rows = [_values(self.catalog, asset) for asset in self._pending]
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


def _values(catalog: int, asset: ScannedAsset) -> tuple[int | str | None, ...]:
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


def stored_reason(text: str) -> Message:
    """The reason that a row holds, with its template; older versions stored plain text."""
    return from_json(text) if text else NOTHING


def select_assets(
    connection: Connection, catalog: int, ids: Sequence[int], root: Path, *, allow_eps: bool
) -> list[Asset]:
    """The assets of these ids, in their order; ids without an asset are skipped."""
    assets: dict[int, Asset] = {}
    base = str(root)
    for start in range(0, len(ids), _PER_SELECT):
        # One string, because fetching row by row would release the interpreter lock between rows,
        # and a window that scrolls would have to wait.
        (rows,) = connection.execute(
            f"SELECT json_group_array(json_array({COLUMNS}, width, height, pixel_type))"
            " FROM assets LEFT JOIN pictures ON asset = id"
            " WHERE id IN (SELECT value FROM json_each(?)) AND +catalog = ?",
            (json.dumps(list(ids[start : start + _PER_SELECT])), catalog),
        ).fetchone()
        assets.update((row[0], _asset(row, base, allow_eps)) for row in json.loads(rows))
    return [assets[id_] for id_ in ids if id_ in assets]


def _asset(row: Sequence[Any], root: str, allow_eps: bool) -> Asset:
    id_, object_path, folder, name, type_name, size, mtime_ns, source, reason, *picture = row
    width, height, pixel_type = picture
    kind = AssetType(type_name)
    why = SET_KINDS[kind].reason if kind in SET_KINDS else stored_reason(reason)
    return Asset(
        id=id_,
        handle=f"{HANDLE_PREFIX}{id_}",
        # Shared where equal: a window holds very many assets.
        name=object_path if name == object_path else name,
        folder=sys.intern(folder),
        object_path=object_path,
        file=_file(root, object_path, source),
        type=kind,
        size=size,
        mtime_ns=mtime_ns,
        exportable=not why,
        reason=why,
        convertible=not why and has_picture(kind, allow_eps=allow_eps),
        width=width or 0,
        height=height or 0,
        pixel_type=sys.intern(pixel_type or ""),
    )


def _file(root: str, object_path: str, source: str | None) -> str | None:
    if source is not None:
        return source or None
    return os.path.join(root, name_on_disk(object_path))  # noqa: PTH118
