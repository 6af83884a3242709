"""Store the dimensions of a catalog's pictures in the library, read from headers in batches."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import PICTURES, Asset
from exportgui.catalog.content import ObjectResolver
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.query import fetch_ids
from exportgui.errors import ExportguiError
from exportgui.media.dimensions import Dimensions, read_dimensions

_NO_SIZE = Dimensions(0, 0, "")
"""Stored where a file has no dimensions, so that it is not read again."""

_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(PICTURES))

_UNMEASURED = f"""
SELECT id FROM assets INDEXED BY assets_kinds
WHERE catalog = ? AND type IN ({_KINDS}) AND NOT EXISTS (SELECT 1 FROM pictures WHERE asset = id)
"""
_UNKNOWN = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT asset FROM pictures)"
# Nothing is stored for an asset that has gone or changed since it was read.
_INSERT = """
INSERT OR REPLACE INTO pictures (asset, width, height, pixel_type)
SELECT id, ?, ?, ? FROM assets WHERE id = ? AND size = ? AND mtime_ns = ?
"""


class DimensionStore:
    """The dimensions of one catalog's pictures; safe to use from any thread."""

    def __init__(
        self,
        store: LibraryFile,
        catalog: int,
        resolver: Callable[[], ObjectResolver],
        assets: Callable[[Sequence[int]], list[Asset]],
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._resolver = resolver
        self._assets = assets

    def unmeasured(self, stop: Callable[[], bool] | None = None) -> array[int]:
        """Ids of the assets that may be pictures and have not been read yet.

        ``stop`` as for `Catalog.grouped_ids`.
        """
        with self._store.reading(stop) as connection:
            return fetch_ids(connection, _UNMEASURED, (self._catalog,))

    def measure(self, ids: Sequence[int]) -> list[int]:
        """Read and store missing dimensions of these assets; returns the ids that have some now."""
        assets = [asset for asset in self._assets(self._unknown(ids)) if asset.type in PICTURES]
        measured = [
            (asset, size) for asset in assets if (size := self._read_dimensions(asset)) is not None
        ]
        if measured:
            rows = [
                (size.width, size.height, size.pixel_type, asset.id, asset.size, asset.mtime_ns)
                for asset, size in measured
            ]
            with self._store.writing() as connection:
                connection.executemany(_INSERT, rows)
                connection.execute(
                    "UPDATE catalogs SET measured = measured + 1 WHERE id = ?", (self._catalog,)
                )
        return [asset.id for asset, size in measured if size is not _NO_SIZE]

    def _unknown(self, ids: Sequence[int]) -> array[int]:
        with self._store.reading() as connection:
            return fetch_ids(connection, _UNKNOWN, (json.dumps(list(ids)),))

    def _read_dimensions(self, asset: Asset) -> Dimensions | None:
        """None where the file is out of reach for now."""
        try:
            with reading_boundary(asset.object_path):
                path = self._resolver().find_object(asset.object_path).path
                return None if path is None else read_dimensions(path) or _NO_SIZE
        except ExportguiError:
            return None
