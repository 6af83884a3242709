"""The assets as a grid or as a list: one scrolling view that only ever looks at the rows in sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from exportgui.gui.asset_model import AssetModel, AssetRole
from exportgui.gui.asset_tile import ListTile, Tile

Index = QModelIndex | QPersistentModelIndex
MARGIN = 8


class AssetView(QAbstractItemView):
    """Cells of one size, so that the place of any row is arithmetic: a million rows scroll like ten.

    `in_view(first, last)` tells which rows are in sight whenever that changes; `picked` that the selection did.
    """

    in_view = Signal(int, int)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: dict[str, Tile] = {"grid": Tile(self), "list": ListTile(self)}
        self._mode = "grid"
        self._seen = (-1, -1)
        self._band = QRect()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.set_mode("grid")

    # --- look

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

    def _cell(self) -> QSize:
        size = self._tiles[self._mode].cell
        if self._mode == "list":
            return QSize(max(1, self.viewport().width() - 2 * MARGIN), size.height())
        spare = max(0, self.viewport().width() - 2 * MARGIN)
        return QSize(max(size.width(), spare // max(1, spare // size.width())), size.height())

    def _columns(self) -> int:
        if self._mode == "list":
            return 1
        return max(1, (self.viewport().width() - 2 * MARGIN) // self._tiles["grid"].cell.width())

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    # --- where things are

    def _rect(self, row: int) -> QRect:
        line, column = divmod(row, self._columns())
        cell = self._cell()
        left, top = MARGIN + column * cell.width(), MARGIN + line * cell.height()
        return QRect(QPoint(left, top - self.verticalOffset()), cell)

    def _row_at(self, point: QPoint) -> int:
        cell, columns = self._cell(), self._columns()
        line = (point.y() + self.verticalOffset() - MARGIN) // cell.height()
        column = (point.x() - MARGIN) // cell.width()
        if not 0 <= column < columns or line < 0:
            return -1
        row = line * columns + column
        return row if row < self._count() else -1

    def rows_in_view(self) -> range:
        """Rows that are at least partly in sight."""
        cell, columns = self._cell(), self._columns()
        first = max(0, (self.verticalOffset() - MARGIN) // cell.height())
        last = (self.verticalOffset() + self.viewport().height() - MARGIN) // cell.height() + 1
        return range(min(first * columns, self._count()), min(last * columns, self._count()))

    def visualRect(self, index: Index) -> QRect:
        """Cell of an index in the viewport."""
        return self._rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Index under a point of the viewport."""
        row = self._row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def horizontalOffset(self) -> int:
        """Cells never scroll sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels scrolled."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        """Nothing is hidden: the query decides what is here."""
        return False

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring an index into sight by the shortest way, or to where `hint` says."""
        rect, height = self.visualRect(index), self.viewport().height()
        bar, hints = self.verticalScrollBar(), QAbstractItemView.ScrollHint
        if hint == hints.PositionAtTop:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif hint == hints.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + MARGIN)

    def updateGeometries(self) -> None:
        """Range of the scroll bar."""
        lines = -(-self._count() // self._columns())
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self._cell().height() // 4))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, lines * self._cell().height() + 2 * MARGIN - self.viewport().height()))
        super().updateGeometries()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cells flow anew; the first one in sight stays."""
        first = self.indexAt(QPoint(MARGIN, MARGIN))
        super().resizeEvent(event)
        self.updateGeometries()
        if first.isValid() and self.verticalOffset():
            self.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtTop)

    # --- moving and selecting

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """The index that an arrow, page, Home or End key leads to."""
        count = self._count()
        if not count:
            return QModelIndex()
        now, step = max(0, self.currentIndex().row()), QAbstractItemView.CursorAction
        columns, page = self._columns(), max(1, self.viewport().height() // self._cell().height()) * self._columns()
        moves = {
            step.MoveLeft: now - 1, step.MovePrevious: now - 1, step.MoveRight: now + 1, step.MoveNext: now + 1,
            step.MoveUp: now - columns if now >= columns else now,
            step.MoveDown: now + columns if now + columns < count else now,
            step.MovePageUp: now - page, step.MovePageDown: now + page,
            step.MoveHome: 0, step.MoveEnd: count - 1,
        }  # fmt: skip
        return self.model().index(min(count - 1, max(0, moves.get(action, now))), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rubber band touches, or the run between two cells."""
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band = rect.normalized()
            selection = self._touched(self._band)
        else:
            selection = QItemSelection()
            ends = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
            if ends[1] >= 0:
                selection.select(self.model().index(max(0, ends[0]), 0), self.model().index(ends[1], 0))
        self.selectionModel().select(selection, command)

    def _touched(self, band: QRect) -> QItemSelection:
        selection, cell, columns = QItemSelection(), self._cell(), self._columns()
        left = max(0, (band.left() - MARGIN) // cell.width())
        right = min(columns - 1, (band.right() - MARGIN) // cell.width())
        top = max(0, (band.top() + self.verticalOffset() - MARGIN) // cell.height())
        bottom = (band.bottom() + self.verticalOffset() - MARGIN) // cell.height()
        for line in range(top, bottom + 1):
            first, last = line * columns + left, min(line * columns + right, self._count() - 1)
            if first <= last:
                selection.select(self.model().index(first, 0), self.model().index(last, 0))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Cells in sight that are in a selection."""
        region = QRegion()
        for row in self.rows_in_view():
            if selection.contains(self.model().index(row, 0)):
                region += self._rect(row)
        return region

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell that the selection changed."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        self.picked.emit()

    def _selected_rows(self) -> Iterator[int]:
        spans: list[QItemSelectionRange] = list(self.selectionModel().selection())  # type: ignore[call-overload]
        for span in sorted(spans, key=lambda part: part.top()):
            yield from range(span.top(), span.bottom() + 1)

    def selected_ids(self) -> list[int]:
        """The selected assets that may be exported, in the order shown."""
        model = self.model()
        if not isinstance(model, AssetModel):
            return []
        return model.ids(self._selected_rows())

    def blocked_ids(self) -> list[int]:
        """The assets inside the selected runs that no export takes."""
        model = self.model()
        return model.blocked(self._selected_rows()) if isinstance(model, AssetModel) else []

    def current_id(self) -> int | None:
        """The asset in front."""
        asset = self.currentIndex().data(AssetRole.ASSET)
        return asset.id if asset is not None else None

    def restore(self, ids: Iterable[int], current: int | None) -> None:
        """Select these again, as far as they are shown, and put `current` in front."""
        model = self.model()
        if not isinstance(model, AssetModel):
            return
        rows = sorted(row for row in map(model.row_of, ids) if row is not None)
        selection, flag = QItemSelection(), QItemSelectionModel.SelectionFlag
        for first, last in _runs(rows):
            selection.select(model.index(first, 0), model.index(last, 0))
        front = model.row_of(current) if current is not None else (rows[0] if rows else None)
        if front is not None:
            self.selectionModel().setCurrentIndex(model.index(front, 0), flag.NoUpdate)
        if rows or self.selectionModel().hasSelection():
            self.selectionModel().select(selection, flag.ClearAndSelect)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected assets out."""
        ids, model = self.selected_ids(), self.model()
        if not ids or not isinstance(model, AssetModel):
            return
        drag = QDrag(self)
        drag.setMimeData(model.mime_of(ids))
        drag.setPixmap(self._drag_picture(len(ids)))
        drag.exec(Qt.DropAction.CopyAction)

    def _drag_picture(self, count: int) -> QPixmap:
        return self._tiles[self._mode].drag_picture(self.palette(), count)

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, then tell which they are."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows, current = self.rows_in_view(), self.currentIndex().row()
        delegate, hovered = self._tiles[self._mode], self._row_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        for row in rows:
            index = self.model().index(row, 0)
            option.rect = self._rect(row)
            option.state = self._state(index, row == current, row == hovered)
            delegate.paint(painter, option, index)
        if self.state() == QAbstractItemView.State.DragSelectingState and not self._band.isEmpty():
            delegate.paint_band(painter, self._band, self.palette())
        seen = (rows.start, rows.stop)
        if seen != self._seen:
            self._seen = seen
            self.in_view.emit(*seen)

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


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as runs of neighbours."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
