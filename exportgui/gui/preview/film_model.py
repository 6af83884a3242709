"""The model of the filmstrip: the selected assets, read as they come into sight.

Pages are read as in `exportgui.gui.browse.asset_model`, which says why no model of Qt does it.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exportgui.gui.asset_pages import AssetPages
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import tooltips

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.film_frames import FilmFrames

Index = QModelIndex | QPersistentModelIndex
PAGE = 32
PAGES = 32


class FilmRole(IntEnum):
    """What the delegate asks for beyond Qt's own roles."""

    ASSET = Qt.ItemDataRole.UserRole + 1
    FRAME = Qt.ItemDataRole.UserRole + 2


class FilmModel(QAbstractTableModel):
    """One row with a column per asset: a table view does not count its columns one by one."""

    def __init__(self, frames: FilmFrames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frames = frames
        self._catalog: Catalog | None = None
        self._ids: Sequence[int] = ()
        self._pages = AssetPages(PAGE, PAGES)
        frames.changed.connect(self._repaint)

    def show(self, catalog: Catalog | None, ids: Sequence[int]) -> None:
        """Show these assets."""
        # Arrays compare as fast as memory, which counts when all of very many assets are selected.
        if (
            catalog is self._catalog
            and len(ids) == len(self._ids)
            and _packed(ids) == _packed(self._ids)
        ):
            return
        self.beginResetModel()
        self._catalog = catalog
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def column_of(self, asset_id: int) -> int:
        """Where an asset stands; -1 when it is not here."""
        try:
            return self._ids.index(asset_id)
        except ValueError:
            return -1

    def asset(self, column: int) -> Asset | None:
        """Return the asset of a column, read page by page; None when it left the catalog."""
        return self._pages.asset(self._catalog, self._ids, column)

    def _repaint(self, asset_id: int) -> None:
        """A frame came: only columns that were read lately can be in sight."""
        for columns in self._pages.with_assets([asset_id]):
            last = min(len(self._ids), columns.stop) - 1
            first = self.index(0, columns.start)
            self.dataChanged.emit(first, self.index(0, last), [FilmRole.FRAME])

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of assets."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, tooltip, frame, or the asset itself."""
        asset = self.asset(index.column()) if index.isValid() else None
        if asset is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return asset.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return asset_text.spoken_place(asset, index.column() + 1, len(self._ids))
        if role == FilmRole.ASSET:
            return asset
        if role == FilmRole.FRAME:
            return self._frames.frame(asset)
        if role == tooltips.TOOLTIP:
            return tooltips.answer(
                role, asset_text.describe(asset, self._frames.frame(asset).failure)
            )
        return None


def _packed(ids: Sequence[int]) -> array[int]:
    return ids if isinstance(ids, array) else array("q", ids)
