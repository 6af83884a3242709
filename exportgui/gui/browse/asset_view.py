"""The assets as a grid or as a list: one scrolling view that only ever looks at the rows in sight."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.asset_tile import ListTile, Tile
from exportgui.gui.browse.flow import MARGIN, Flow
from exportgui.gui.browse.picking import selected_rows

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
Step = QAbstractItemView.CursorAction


class AssetView(QAbstractItemView):
    """`in_view(first, end)` tells which rows are in sight whenever that changes; `picked` that the selection did."""

    in_view = Signal(int, int)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt asks for places from its own setters, so these come first.
        self._tiles: dict[str, Tile] = {"grid": Tile(self), "list": ListTile(self)}
        self._mode = "grid"
        self._seen = (-1, -1)
        self._band = QRect()
        self._band_start: QPoint | None = None
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.set_mode("grid")

    @property
    def mode(self) -> str:
        """`grid` or `list`."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Show tiles or lines; the current asset stays in sight."""
        self._mode = mode
        self.setItemDelegate(self._tiles[mode])
        self.updateGeometries()
        if self.model() is not None and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    def flow(self) -> Flow:
        """Where the cells are now."""
        count = self.model().rowCount() if self.model() is not None else 0
        tile = self._tiles[self._mode]
        return Flow.fit(tile.cell, self.viewport().width(), count, one_column=self._mode == "list")

    # --- where things are

    def visualRect(self, index: Index) -> QRect:
        """Cell of an index in the viewport."""
        if not index.isValid():
            return QRect()
        return self.flow().rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Index under a point of the viewport."""
        row = self._row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def _row_at(self, point: QPoint) -> int:
        return self.flow().row_at(point + QPoint(0, self.verticalOffset()))

    def rows_in_view(self) -> range:
        """Rows that are at least partly in sight."""
        top = self.verticalOffset()
        return self.flow().rows_between(top, top + self.viewport().height())

    def horizontalOffset(self) -> int:
        """Cells never scroll sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Nothing is hidden: the query decides what is here."""
        return False

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = Hint.EnsureVisible) -> None:
        """Bring an index into sight by the shortest way, or to where `hint` says."""
        rect, height, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if not index.isValid():
            return
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif hint == Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + MARGIN)

    def updateGeometries(self) -> None:
        """Range of the scroll bar."""
        flow, bar = self.flow(), self.verticalScrollBar()
        bar.setSingleStep(max(1, flow.cell.height() // 4))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, flow.height - self.viewport().height()))
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells flow anew; the first one in sight stays."""
        first = self.indexAt(QPoint(MARGIN, MARGIN))
        super().resizeEvent(event)
        self.updateGeometries()
        if first.isValid() and self.verticalOffset():
            self.scrollTo(first, Hint.PositionAtTop)

    # --- moving and selecting

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The index that an arrow, page, Home or End key leads to."""
        flow = self.flow()
        if not flow.count:
            return QModelIndex()
        now, columns = max(0, self.currentIndex().row()), flow.columns
        page = max(1, self.viewport().height() // flow.cell.height()) * columns
        moves = {
            Step.MoveLeft: now - 1, Step.MovePrevious: now - 1, Step.MoveRight: now + 1, Step.MoveNext: now + 1,
            Step.MoveUp: now - columns if now >= columns else now,
            Step.MoveDown: now + columns if now + columns < flow.count else now,
            Step.MovePageUp: now - page, Step.MovePageDown: now + page,
            Step.MoveHome: 0, Step.MoveEnd: flow.count - 1,
        }  # fmt: skip
        return self.model().index(min(flow.count - 1, max(0, moves.get(action, now))), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rubber band touches, or the run between two cells."""
        selection, model = QItemSelection(), self.model()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band = rect.normalized()
            for first, last in self.flow().runs_in(self._band.translated(0, self.verticalOffset())):
                selection.select(model.index(first, 0), model.index(last, 0))
        else:
            first, last = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
            if last >= 0:
                selection.select(model.index(max(0, first), 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On free ground a rubber band starts."""
        spot = event.position().toPoint()
        free = event.button() == Qt.MouseButton.LeftButton and self._row_at(spot) < 0
        self._band_start = spot + QPoint(0, self.verticalOffset()) if free else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rubber band, over free ground as well (where Qt's own would stop)."""
        if self._band_start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self.setState(QAbstractItemView.State.DragSelectingState)
        start = self._band_start - QPoint(0, self.verticalOffset())
        band = QRect(start, event.position().toPoint()).normalized()
        self.setSelection(band, self.selectionCommand(QModelIndex(), event))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the rubber band."""
        super().mouseReleaseEvent(event)
        self.setState(QAbstractItemView.State.NoState)
        self._band, self._band_start = QRect(), None
        self.viewport().update()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Cells in sight that are in a selection."""
        region = QRegion()
        for row in self.rows_in_view():
            index = self.model().index(row, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that the selection changed."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.picked.emit()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected assets out."""
        model = self.model()
        ids = model.ids(selected_rows(self.selectionModel())) if isinstance(model, AssetModel) else []
        if not ids or not isinstance(model, AssetModel):
            return
        drag = QDrag(self)
        drag.setMimeData(model.mime_of(ids))
        drag.setPixmap(self._tiles[self._mode].drag_picture(self.palette(), len(ids)))
        drag.exec(Qt.DropAction.CopyAction)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, then tell which they are."""
        painter, tile = QPainter(self.viewport()), self._tiles[self._mode]
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows, current = self.rows_in_view(), self.currentIndex().row()
        hovered = self._row_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        for row in rows:
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = self._state(index, row == current, row == hovered)
            tile.paint(painter, option, index)
        if self.state() == QAbstractItemView.State.DragSelectingState and not self._band.isEmpty():
            tile.paint_band(painter, self._band, self.palette())
        if (rows.start, rows.stop) != self._seen:
            self._seen = (rows.start, rows.stop)
            self.in_view.emit(*self._seen)

    def _state(self, index: QModelIndex, current: bool, hovered: bool) -> QStyle.StateFlag:
        flags = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            flags |= QStyle.StateFlag.State_Selected
        if current and self.hasFocus():
            flags |= QStyle.StateFlag.State_HasFocus
        if hovered:
            flags |= QStyle.StateFlag.State_MouseOver
        return flags

    def forget_seen(self) -> None:
        """Tell again what is in sight at the next paint (the rows mean something else now)."""
        self._seen = (-1, -1)
        self.viewport().update()
