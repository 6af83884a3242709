"""A scrolling grid or list of assets under headings that only looks at the rows in sight.

QListView in icon mode lays out every row and has no headings: it takes 2.2 s to show a million
assets, and this takes 18 to 36 ms. It is the base all the same, because Qt describes only its own
views to screen readers: to them a QAbstractItemView is empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from exportgui.gui.browse import tile_painting
from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.asset_tile import Tile
from exportgui.gui.browse.flow import MARGIN, Flow
from exportgui.gui.browse.list_tile import ListTile
from exportgui.gui.browse.rows import Rows

Index = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint
EMPTY = Rows()


class CellView(QListView):
    """Shows cells of assets as a grid or as a list.

    `in_view(first, end)` tells which rows are in sight, `sized(points)` how large pictures are,
    each when that changes.
    """

    in_view = Signal(int, int)
    sized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt asks for places from its own setters, so these come first.
        self._tiles = self.make_tiles()
        self._mode = "grid"
        self._flow: Flow | None = None
        self._flow_of: tuple[object, ...] = ()
        self._seen = (-1, -1)
        self._band = QRect()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.set_mode("grid")

    def make_tiles(self) -> dict[str, Tile]:
        """How assets look, by mode."""
        return {"grid": Tile(self), "list": ListTile(self)}

    @property
    def rows(self) -> Rows:
        """What is listed."""
        model = self.model()
        return model.rows if isinstance(model, AssetModel) else EMPTY

    @property
    def mode(self) -> str:
        """`grid` or `list`."""
        return self._mode

    @property
    def tile(self) -> Tile:
        """How assets look now."""
        return self._tiles[self._mode]

    def set_mode(self, mode: str) -> None:
        """Show tiles or lines; the current asset stays in sight, or else the first one that is."""
        held = self._anchor_index()
        self._mode = mode
        self.setItemDelegate(self.tile)
        self._lay_out_again(held)

    def set_size(self, picture: int, mode: str | None = None) -> None:
        """Show pictures of this many points in a mode, the current one by default."""
        tile = self._tiles[mode or self._mode]
        held = self._anchor_index()
        if tile.set_picture(picture) and tile is self.tile:
            self._lay_out_again(held)

    def size_of(self, mode: str) -> int:
        """Side of the pictures in the grid or list, in points."""
        return self._tiles[mode].picture

    def _anchor_index(self) -> QModelIndex:
        current = self.currentIndex()
        if current.isValid() and self._is_in_sight(current):
            return current
        return self.indexAt(QPoint(MARGIN + 1, MARGIN + self.cells().head + 1))

    def _lay_out_again(self, held: QModelIndex) -> None:
        self.updateGeometries()
        if held.isValid():
            self.scrollTo(held)
        self.emit_view_again()
        self.sized.emit(self.tile.picture)

    def cells(self) -> Flow:
        """Where the cells are now."""
        key = (self._mode, self.tile.picture, self.viewport().width(), self.rows)
        if self._flow is None or key != self._flow_of:
            self._flow = self._fit()
            self._flow_of = key
        return self._flow

    def _fit(self) -> Flow:
        rows = self.rows
        tile = self.tile
        counts = [section.count for section in rows.sections] or [len(rows)]
        head = tile.head if rows.sections else 0
        return Flow.fit(
            tile.cell, self.viewport().width(), counts, one_column=self._mode == "list", head=head
        )

    # --- where things are

    def visualRect(self, index: Index) -> QRect:
        """Cell of an index in the viewport."""
        if not index.isValid():
            return QRect()
        return self.cells().rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Index under a point of the viewport."""
        row = self.row_at(point)
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def row_at(self, point: QPoint) -> int:
        """Row under a point of the viewport; -1 where there is none."""
        return self.cells().row_at(point + QPoint(0, self.verticalOffset()))

    def rows_in_view(self) -> range:
        """Rows that are at least partly in sight."""
        top = self.verticalOffset()
        return self.cells().rows_between(top, top + self.viewport().height())

    def _is_in_sight(self, index: Index) -> bool:
        return self.viewport().rect().intersects(self.visualRect(index))

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
        self, index: Index, hint: QAbstractItemView.ScrollHint = Hint.EnsureVisible
    ) -> None:
        """Bring an index into sight by the shortest way, or to where `hint` says."""
        if not index.isValid():
            return
        rect = self.visualRect(index)
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        if hint == Hint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif hint == Hint.PositionAtTop or rect.top() < 0:
            bar.setValue(bar.value() + rect.top() - MARGIN)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + rect.bottom() - height + MARGIN)

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keep the current asset, or else the topmost one, in place while rows change."""
        anchors = self._anchors()
        self.setAutoScroll(False)
        try:
            yield
        finally:
            self.setAutoScroll(True)
            self.updateGeometries()
            self.emit_view_again()
        for asset_id, top in anchors:
            row = self.rows.first_of([asset_id])
            if row >= 0:
                self.verticalScrollBar().setValue(self.cells().rect(row).top() - top)
                return

    def show_current(self) -> None:
        """The current asset is in sight now, or without one the first."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        else:
            self.verticalScrollBar().setValue(0)

    def _anchors(self) -> list[tuple[int, int]]:
        """Assets with their places in the viewport; the first still listed stays in place."""
        current = self.currentIndex()
        rows = [current.row()] if current.isValid() and self._is_in_sight(current) else []
        if self.verticalOffset():
            rows += self.rows_in_view()
        shift = self.verticalOffset()
        return [
            (self.rows.ids[row], self.cells().rect(row).top() - shift)
            for row in rows
            if row < len(self.rows)
        ]

    def doItemsLayout(self) -> None:
        """Lay nothing out: `cells` computes places, and only those that are asked for."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Range of the scroll bar."""
        flow = self.cells()
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, flow.cell.height() // 4))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setRange(0, max(0, flow.height - self.viewport().height()))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out again; the first one in sight stays in place."""
        before = self._flow
        offset = self.verticalOffset()
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if (
            before is None
            or not offset
            or before.count != len(self.rows)
            or before.columns == self.cells().columns
        ):
            return
        first = before.rows_between(offset, offset).start
        if first < before.count:
            self.verticalScrollBar().setValue(
                self.cells().rect(first).top() - before.rect(first).top() + offset
            )

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, then emit which they are."""
        painter = QPainter(self.viewport())
        tile = self.tile
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows = self.rows_in_view()
        current = self.currentIndex().row()
        hovered = self.row_at(self.viewport().mapFromGlobal(self.cursor().pos()))
        self._paint_heads(painter)
        for row in rows:
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            option.state = self._state(index, row == current, row == hovered)
            tile.paint(painter, option, index)
        if not self._band.isEmpty():
            tile_painting.paint_band(painter, self._band, self.palette())
        if (rows.start, rows.stop) != self._seen:
            self._seen = (rows.start, rows.stop)
            self.in_view.emit(*self._seen)

    def _paint_heads(self, painter: QPainter) -> None:
        top = self.verticalOffset()
        flow = self.cells()
        for section in flow.heads_between(top, top + self.viewport().height()):
            rect = flow.head_rect(section).translated(0, -top)
            tile_painting.paint_head(painter, rect, self.rows.sections[section], self.palette())

    def _state(self, index: QModelIndex, current: bool, hovered: bool) -> QStyle.StateFlag:
        flags = QStyle.StateFlag.State_Enabled
        if self.selectionModel().isSelected(index):
            flags |= QStyle.StateFlag.State_Selected
        if current and self.hasFocus():
            flags |= QStyle.StateFlag.State_HasFocus
        if hovered:
            flags |= QStyle.StateFlag.State_MouseOver
        return flags

    def emit_view_again(self) -> None:
        """Emit `in_view` again at the next paint: the rows are other assets now."""
        self._seen = (-1, -1)
        self.viewport().update()
