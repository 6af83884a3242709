"""The table of the pre-flight: check marks, and names to edit in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from exportgui.gui.preflight.model import CHECKED, PreflightModel
from exportgui.gui.preflight.sorting import Column
from exportgui.gui.widgets import controls
from exportgui.gui.widgets.item_table import ItemTable

_WIDTHS = {
    Column.ASSET: 232,
    Column.ACTION: 136,
    Column.OUTPUT: 208,
    Column.PIXELS: 104,
    Column.BYTES: 104,
}
_EXCLUDING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PreflightTable(ItemTable):
    """Space excludes and includes the selected rows, Delete excludes them, F2 renames."""

    def __init__(self, model: PreflightModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _WIDTHS, Column.NOTE, parent)
        self._items = model
        self.setObjectName("preflightItems")
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        controls.name(
            self, self.tr("What becomes of every asset"), self.tr("Space excludes, F2 renames")
        )

    def toggle(self) -> None:
        """Exclude the selected rows, or take them back in when the current one is out."""
        rows = self.selected_rows()
        if rows:
            first = self._items.index(max(self.currentIndex().row(), 0), Column.ASSET)
            self._items.exclude(rows, first.data(Qt.ItemDataRole.CheckStateRole) == CHECKED)

    def rename(self) -> None:
        """Edit the name in the current row."""
        index = self._items.index(self.currentIndex().row(), Column.OUTPUT)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that change the plan."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in _EXCLUDING:
            self._items.exclude(self.selected_rows(), True)
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            super().keyPressEvent(event)
