"""The tray: assets collected for the next job, in the order they were dropped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exportgui.gui import drops, words

if TYPE_CHECKING:
    from exportgui.catalog import Asset, Catalog

Index = QModelIndex | QPersistentModelIndex
PAGE = 500


class TrayModel(QAbstractListModel):
    """Rows are asset ids, each once. What cannot be exported never gets in: `refused` says which and why."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._ids: list[int] = []
        self._cache: dict[int, Asset] = {}

    def set_catalog(self, catalog: Catalog | None) -> None:
        """A job takes assets of one catalog: another one starts with an empty tray."""
        self._catalog = catalog
        self.clear()

    def ids(self) -> list[int]:
        """The assets, in order."""
        return list(self._ids)

    def add(self, ids: Iterable[int]) -> int:
        """Take these in; returns how many were."""
        if self._catalog is None:
            return 0
        known = set(self._ids)
        fresh = [value for value in dict.fromkeys(ids) if value not in known]
        assets = self._catalog.assets(fresh)
        good = [asset.id for asset in assets if asset.exportable]
        if good:
            self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(good) - 1)
            self._ids.extend(good)
            self.endInsertRows()
            self.changed.emit()
        bad = [asset for asset in assets if not asset.exportable]
        if bad:
            self.refused.emit("; ".join(f"{asset.name}: {asset.reason}" for asset in bad[:3]))
        return len(good)

    def remove(self, rows: Iterable[int]) -> None:
        """Take these rows out."""
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._ids[row]
            self.endRemoveRows()
        self.changed.emit()

    def restore(self, ids: Iterable[int]) -> None:
        """Hold exactly these, which were held before."""
        self.beginResetModel()
        self._ids = list(ids)
        self.endResetModel()
        self.changed.emit()

    def clear(self) -> None:
        """Take everything out."""
        self.beginResetModel()
        self._ids.clear()
        self._cache.clear()
        self.endResetModel()
        self.changed.emit()

    def _asset(self, row: int) -> Asset | None:
        wanted = self._ids[row]
        if wanted not in self._cache and self._catalog is not None:
            self._cache.update((asset.id, asset) for asset in self._catalog.assets(self._ids[row : row + PAGE]))
        return self._cache.get(wanted)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of assets."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and tooltip."""
        asset = self._asset(index.row()) if index.isValid() else None
        if asset is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return asset.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return words.describe(asset)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Assets can be dropped anywhere on the tray."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """Only our own assets."""
        return [drops.ASSETS]

    def supportedDropActions(self) -> Qt.DropAction:
        """Dropping copies."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Whether these are assets."""
        return bool(drops.asset_ids(data))

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Take in what was dropped."""
        return self.add(drops.asset_ids(data)) > 0
