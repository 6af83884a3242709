"""The filter list: as high as its rows, and no row cut."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

MIN_ROWS = 3
USUAL_ROWS = 14


class FacetList(QListView):
    """Takes no more room than its rows need, and cuts no row."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self.setUniformItemSizes(True)
        self.setProperty("role", "side")
        self.setModel(model)
        model.modelReset.connect(self._fit)

    def sizeHint(self) -> QSize:
        """All rows, where they are not too many."""
        return QSize(
            super().sizeHint().width(), self._height(min(USUAL_ROWS, self.model().rowCount()))
        )

    def minimumSizeHint(self) -> QSize:
        """A few rows."""
        return QSize(
            super().minimumSizeHint().width(),
            self._height(min(MIN_ROWS, self.model().rowCount())),
        )

    def _height(self, rows: int) -> int:
        return rows * max(0, self.sizeHintForRow(0)) + 2 * self.frameWidth()

    def _fit(self) -> None:
        self.setMaximumHeight(self._height(self.model().rowCount()))
        row = self.sizeHintForRow(0)
        room = self.height() - 2 * self.frameWidth()
        self.setViewportMargins(0, 0, 0, room % row if 0 < row < room else 0)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another number of rows may be whole."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Rows are higher in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
