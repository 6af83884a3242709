"""How large the pictures of a catalog are: read from their headers little by little, and kept in
the library.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import PICTURES, Asset
from exportgui.catalog.content import ObjectResolver
from exportgui.catalog.query import fetch_ids
from exportgui.catalog.store import Store
from exportgui.errors import ExportguiError
from exportgui.media.dimensions import Dimensions, read_dimensions

_NO_SIZE = Dimensions(0, 0, "")
_KINDS = ", ".join(f"'{kind.value}'" for kind in sorted(PICTURES))

_LEFT = f"""
SELECT id FROM assets INDEXED BY assets_kinds
WHERE catalog = ? AND type IN ({_KINDS}) AND NOT EXISTS (SELECT 1 FROM pictures WHERE asset = id)
"""
_UNKNOWN = "SELECT value FROM json_each(?) WHERE value NOT IN (SELECT asset FROM pictures)"
# Nothing is kept of an asset that is gone, or whose file is another one by now.
_PUT = """
INSERT OR REPLACE INTO pictures (asset, width, height, pixel_type)
SELECT id, ?, ?, ? FROM assets WHERE id = ? AND size = ? AND mtime_ns = ?
"""


class DimensionStore:
    """Of one catalog; safe from any thread."""

    def __init__(
        self,
        store: Store,
        catalog: int,
        resolver: Callable[[], ObjectResolver],
        assets: Callable[[Sequence[int]], list[Asset]],
    ) -> None:
        self._store = store
        self._catalog = catalog
        self._resolver = resolver
        self._assets = assets

    def unmeasured(self, stop: Callable[[], bool] | None = None) -> array[int]:
        """The assets that may be pictures and have not been measured; ``stop`` as for
        ``Catalog.groups``.
        """
        with self._store.reading(stop) as connection:
            return fetch_ids(connection, _LEFT, (self._catalog,))

    def measure(self, ids: Sequence[int]) -> list[int]:
        """Read how large those of these are that have not been measured, and keep it; of which it
        is known now.
        """
        assets = [asset for asset in self._assets(self._unknown(ids)) if asset.type in PICTURES]
        found = [(asset, size) for asset in assets if (size := self._dimensions(asset)) is not None]
        if found:
            rows = [
                (one.width, one.height, one.pixel_type, asset.id, asset.size, asset.mtime_ns)
                for asset, one in found
            ]
            with self._store.writing() as connection:
                connection.executemany(_PUT, rows)
                connection.execute(
                    "UPDATE catalogs SET measured = measured + 1 WHERE id = ?", (self._catalog,)
                )
        return [asset.id for asset, dimensions in found if dimensions is not _NO_SIZE]

    def _unknown(self, ids: Sequence[int]) -> array[int]:
        with self._store.reading() as connection:
            return fetch_ids(connection, _UNKNOWN, (json.dumps(list(ids)),))

    def _dimensions(self, asset: Asset) -> Dimensions | None:
        """None where that cannot be told today, because the file is out of reach."""
        try:
            with reading_boundary(asset.object_path):
                path = self._resolver().find_object(asset.object_path).path
                return None if path is None else read_dimensions(path) or _NO_SIZE
        except ExportguiError:
            return None
