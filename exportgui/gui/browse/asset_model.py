"""The model of the asset views: a list of ids and a small cache of rows, nothing else in memory.

`fetchMore` only appends, so that the scroll bar would not show how much there is, and a jump to the
end would read everything. QSqlQueryModel opens SQLite by Qt's own driver, without the library's
functions and its one writer.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionRange,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exportgui.gui.asset_pages import AssetPages
from exportgui.gui.browse.rows import Rows
from exportgui.gui.i18n import asset_text
from exportgui.gui.widgets import drag_data, tooltips

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.thumbnails import Thumbnails

Index = QModelIndex | QPersistentModelIndex
PAGE = 64
CACHED_PAGES = 64


class AssetRole(IntEnum):
    """What the delegate asks for beyond Qt's own roles."""

    ASSET = Qt.ItemDataRole.UserRole + 1
    PICTURE = Qt.ItemDataRole.UserRole + 2
    FAILURE = Qt.ItemDataRole.UserRole + 3
    MEMBERS = Qt.ItemDataRole.UserRole + 4
    OPEN = Qt.ItemDataRole.UserRole + 5
    INSIDE = Qt.ItemDataRole.UserRole + 6


class AssetModel(QAbstractListModel):
    """Lists assets by id in the order of the query; a page of rows is read when first shown.

    Assets in `blocked` (sets that cannot be exported) are shown, but can be neither selected nor
    dragged.
    """

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._catalog: Catalog | None = None
        self.rows = Rows()
        self._pages = AssetPages(PAGE, CACHED_PAGES)
        thumbnails.changed.connect(self._repaint)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Show nothing yet of another catalog."""
        self.beginResetModel()
        self._catalog = catalog
        self._replace(Rows())
        self.endResetModel()

    def set_rows(self, rows: Rows) -> bool:
        """Show these. Rows that only came, or only went, at one place leave selections alone.

        Returns whether it took a reset, after which nothing is selected.
        """
        start, gone, come = self.rows.change_to(rows)
        if (gone and come) or not len(self.rows):
            self.beginResetModel()
            self._replace(rows)
            self.endResetModel()
            return True
        if come:
            self.beginInsertRows(QModelIndex(), start, start + come - 1)
            self._replace(rows)
            self.endInsertRows()
        elif gone:
            self.beginRemoveRows(QModelIndex(), start, start + gone - 1)
            self._replace(rows)
            self.endRemoveRows()
        else:
            self._replace(rows)
        if len(rows):
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        return False

    def run(self, first: int, last: int) -> QItemSelectionRange:
        """Return rows as a range without `index`, which checks the row count for each of them."""
        return QItemSelectionRange(self.createIndex(first, 0), self.createIndex(last, 0))

    def _replace(self, rows: Rows) -> None:
        self.rows = rows
        self._pages.clear()

    def asset(self, row: int) -> Asset | None:
        """The asset of a row, read with its neighbours; None when it has gone from the catalog."""
        return self._pages.asset(self._catalog, self.rows.ids, row)

    def refresh_assets(self, ids: Sequence[int]) -> None:
        """More is known of these assets than was."""
        for rows in self._pages.with_assets(ids):
            self._pages.drop(rows)
            last = min(rows.stop, len(self.rows)) - 1
            self.dataChanged.emit(self.index(rows.start), self.index(last))

    def request_thumbnails(self, first: int, end: int) -> None:
        """Load the thumbnails of rows in sight, then those of the next and of the previous page."""
        page = max(12, end - first)
        after = range(first, min(end + page, self.rowCount()))
        before = range(max(0, first - page), first)
        assets = (self.asset(row) for row in (*after, *before[::-1]))
        self._thumbnails.request([asset for asset in assets if asset is not None])

    def _repaint(self, asset_id: int) -> None:
        """A thumbnail came: only rows that were read lately can be in sight."""
        roles = [AssetRole.PICTURE, AssetRole.FAILURE]
        for rows in self._pages.with_assets([asset_id]):
            for row in range(rows.start, min(rows.stop, len(self.rows.ids))):
                if self.rows.ids[row] == asset_id:
                    self.dataChanged.emit(self.index(row), self.index(row), roles)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of assets."""
        return 0 if parent.isValid() else len(self.rows.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, spoken text, tooltip, picture, or the asset itself."""
        asset = self.asset(index.row()) if index.isValid() else None
        if asset is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return asset.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return asset_text.spoken(asset)
        if role == AssetRole.ASSET:
            return asset
        if role == AssetRole.MEMBERS:
            return self.rows.sizes.get(asset.id, 0)
        if role == AssetRole.INSIDE:
            return self.rows.is_inside(index.row())
        if role == AssetRole.OPEN:
            return asset.id in self.rows.sizes and asset.id in self.rows.opened
        if role == AssetRole.PICTURE:
            return self._thumbnails.picture(asset)
        if role == AssetRole.FAILURE:
            return self._thumbnails.failure(asset)
        if role in tooltips.ROLES:
            return tooltips.answer(
                role, asset_text.describe(asset, self._thumbnails.failure(asset))
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sets that cannot be exported stay visible, but out of reach."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        base = flag.ItemIsEnabled | flag.ItemNeverHasChildren
        if self.rows.ids[index.row()] in self.rows.blocked:
            return base
        return base | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Our own list of ids, and files for other programs."""
        return [drag_data.ASSETS, drag_data.FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The draggable ones of these assets."""
        return self.mime_of(
            self.rows.exportable_ids(
                (row, row) for row in sorted({index.row() for index in indexes})
            )
        )

    def mime_of(self, ids: Sequence[int]) -> QMimeData:
        """Return assets as drag data: ids for this window, the first thousand paths for others."""
        some = list(self._catalog.assets(ids[: drag_data.MAX_FILES])) if self._catalog else []
        return drag_data.pack(
            ids, [asset.path for asset in some if asset.exportable and asset.path]
        )

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging never moves a file."""
        return Qt.DropAction.CopyAction
