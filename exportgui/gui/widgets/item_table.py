"""The table of items that the pre-flight and the job log share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from exportgui.gui.widgets import theme

C = TypeVar("C", bound=int)
TONE = Qt.ItemDataRole.UserRole + 1
"""The name of the colour of a cell's text; it is said in words as well, so nothing depends on
it.
"""


_MIDDLE = Qt.TextElideMode.ElideMiddle


def alignment(*, is_number: bool) -> int:
    """A model's answer to `TextAlignmentRole`: numbers stand to the right, texts to the left."""
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def heading(title: str, role: int, *, is_number: bool) -> str | int | None:
    """A model's answer to ``headerData`` for a column."""
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment(is_number=is_number)
    return title if role == Qt.ItemDataRole.DisplayRole else None


class _Toned(QStyledItemDelegate):
    def __init__(self, cut_right: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._cut_right = cut_right

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Choose the colour."""
        super().initStyleOption(option, index)
        palette: QPalette = option.palette
        option.textElideMode = (
            Qt.TextElideMode.ElideRight if index.column() == self._cut_right else _MIDDLE
        )
        palette.setColor(
            QPalette.ColorRole.Text,
            QColor(getattr(theme.colors(palette), index.data(TONE) or "text")),
        )


class ItemTable(QTableView):
    """A quiet table: whole rows, coloured text, no grid.

    Columns have the `widths` given; column `stretched` takes the rest, and its text is cut at the
    end.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        widths: Mapping[C, int],
        stretched: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._empty = ""
        self.setModel(model)
        self.setItemDelegate(_Toned(stretched, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 10)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(40)
        for column, width in widths.items():
            header.resizeSection(column, width)
        # A header asks every row whether it is selected, each time it is painted; nothing shows it
        # here.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def set_empty_text(self, text: str) -> None:
        """Set the text to show where there are no rows."""
        self._empty = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or the text in their place."""
        super().paintEvent(event)
        if self._empty and not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.colors(self.palette()).muted))
            room = self.viewport().rect().adjusted(16, 24, -16, -16)
            painter.drawText(
                room, int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap), self._empty
            )

    def selected_rows(self) -> list[int]:
        """The rows that are selected, rising."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for span in ranges for row in range(span.top(), span.bottom() + 1)})

    def rows_in_view(self) -> range:
        """The rows that can be seen."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        count = self.model().rowCount()
        return range(max(0, first), count if last < 0 else last + 1) if first >= 0 else range(0)
