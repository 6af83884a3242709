"""The model of the job tray: assets in the order they were dropped."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.rows import Rows, once
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.widgets import drag_data
from exportgui.media.lazy_numpy import np

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from exportgui.catalog import Asset, Catalog
    from exportgui.gui.preview.thumbnails import Thumbnails
    from exportgui.gui.workers.bridge import Bridge

Index = QModelIndex | QPersistentModelIndex
MAX_SORTED_AT_ONCE = 2000
Sorted = tuple["array[int]", list["Asset"]]


class TrayModel(AssetModel):
    """Lists assets, each once; `refused(reason)` names those that cannot be exported."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(thumbnails, parent)
        self._worker: tuple[Bridge, Executor] | None = None

    def set_worker(self, bridge: Bridge, executor: Executor) -> None:
        """Look through more than a few thousand assets on a worker thread."""
        self._worker = (bridge, executor)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """A job takes assets of one catalog: another one starts with an empty tray."""
        super().set_catalog(catalog)
        self.changed.emit()

    def ids(self) -> array[int]:
        """The assets, in order."""
        return self.rows.ids

    def add(self, ids: Iterable[int]) -> int:
        """Take these in; returns how many were (of more than a few thousand, how many may come)."""
        catalog = self._catalog
        known = self.rows.ids
        wanted = ids if isinstance(ids, array) else array("q", ids)
        if catalog is None or not wanted:
            return 0
        if len(wanted) > MAX_SORTED_AT_ONCE and self._worker is not None:
            bridge, executor = self._worker
            bridge.call(
                executor,
                lambda: _sort(catalog, wanted, known),
                self._take,
                lambda error: self.refused.emit(error_text(error)),
            )
            return len(wanted)
        return self._take(_sort(catalog, wanted, known))

    def _take(self, checked: Sorted) -> int:
        good, bad = checked
        if good:
            self.restore(self.rows.ids + good)
        if bad:
            self.refused.emit(
                "; ".join(f"{asset.name}: {message_text(asset.reason)}" for asset in bad[:3])
            )
        return len(good)

    def remove(self, rows: Iterable[int]) -> None:
        """Take these rows out."""
        out = set(rows)
        self.restore(value for row, value in enumerate(self.rows.ids) if row not in out)

    def clear(self) -> None:
        """Take everything out."""
        self.restore(())

    def restore(self, ids: Iterable[int]) -> None:
        """Hold exactly these."""
        self.set_rows(Rows(ids if isinstance(ids, array) else array("q", ids)))
        self.changed.emit()

    # --- what Qt asks

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Assets can be dropped anywhere on the tray."""
        return super().flags(index) if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mime_of(self, ids: Sequence[int]) -> QMimeData:
        """As from anywhere else, with a mark that they came from here."""
        data = super().mime_of(ids)
        data.setData(drag_data.TRAY, b"")
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Dropping copies."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Whether these are assets from elsewhere."""
        return drag_data.is_for_tray(data)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Add the dropped assets."""
        return self.add(drag_data.asset_ids(data)) > 0


def _sort(catalog: Catalog, ids: array[int], known: array[int]) -> Sorted:
    """Those that may be exported and are not known yet, each once, and some of the others."""
    numbers = Rows(ids).numbers
    fresh = once(numbers[~np.isin(numbers, Rows(known).numbers)])
    good = catalog.exportable_ids(array("q", fresh.tobytes()))
    others = fresh[~np.isin(fresh, Rows(good).numbers)] if len(good) < len(fresh) else fresh[:0]
    return good, catalog.assets(others[:3].tolist())
