"""The table of the pre-flight: toned words, check marks, names that are edited in place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from exportgui.gui import controls, theme
from exportgui.gui.preflight.arrange import Column
from exportgui.gui.preflight.model import CHECKED, PreflightModel

_WIDTHS = {Column.ASSET: 232, Column.FATE: 136, Column.OUTPUT: 208, Column.PIXELS: 96, Column.BYTES: 80}
_EXCLUDING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Toned(QStyledItemDelegate):
    """Words in the colour of their weight; excluded rows are quiet."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose the colour."""
        super().initStyleOption(option, index)
        palette: QPalette = option.palette
        tone = getattr(theme.colors(palette), index.data(PreflightModel.TONE))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, QColor(tone))
        option.textElideMode = (
            Qt.TextElideMode.ElideRight if index.column() == Column.NOTE else (Qt.TextElideMode.ElideMiddle)
        )


class PreflightTable(QTableView):
    """Space excludes and includes the selected rows, Delete excludes them, F2 renames."""

    def __init__(self, model: PreflightModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = model
        self.setObjectName("preflightItems")
        self.setModel(model)
        self.setItemDelegate(_Toned(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        controls.name(self, self.tr("What becomes of every asset"), self.tr("Space excludes, F2 renames"))

    def selected_rows(self) -> list[int]:
        """The rows that are selected, rising."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

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
