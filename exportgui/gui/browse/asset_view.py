"""The view of assets: select, open sets, drag, and type ahead by mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import Shiboken

from exportgui.gui.browse import tile_painting
from exportgui.gui.browse.asset_model import AssetModel, AssetRole
from exportgui.gui.browse.cell_view import CellView
from exportgui.gui.browse.selection import Flag, selected_runs
from exportgui.gui.widgets import drag_data

Step = QAbstractItemView.CursorAction
Key = Qt.Key
BIGGER = 1.15


class AssetView(CellView):
    """The view of assets, with rubber band, type-ahead, drag and drop.

    `selection_changed` follows every change of it, `typed(prefix)` asks for names that begin so,
    `quick_look_asked` for a large picture of the current asset, `toggled(id)` to open or close a
    set, and `copied` to put the selected files on the clipboard.
    """

    selection_changed = Signal()
    typed = Signal(str)
    quick_look_asked = Signal()
    toggled = Signal(int)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._band_start: QPoint | None = None
        self._typed = ""
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._forget_typed)

    # --- moving and selecting

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """The index that an arrow, page, Home or End key leads to."""
        flow = self.cells()
        if not flow.count:
            return QModelIndex()
        now = max(0, self.currentIndex().row())
        page = max(flow.cell.height(), self.viewport().height() - flow.head)
        moves = {
            Step.MoveLeft: now - 1,
            Step.MovePrevious: now - 1,
            Step.MoveRight: now + 1,
            Step.MoveNext: now + 1,
            Step.MoveUp: flow.above(now),
            Step.MoveDown: flow.below(now),
            Step.MovePageUp: flow.page(now, -page),
            Step.MovePageDown: flow.page(now, page),
            Step.MoveHome: 0,
            Step.MoveEnd: flow.count - 1,
        }
        return self.model().index(min(flow.count - 1, max(0, moves[action])), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rubber band touches, or the run between two cells."""
        selection = QItemSelection()
        model = self.model()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            self._band = rect.normalized()
            for first, last in self.cells().runs_in(
                self._band.translated(0, self.verticalOffset())
            ):
                selection.select(model.index(first, 0), model.index(last, 0))
        else:
            first, last = sorted((self.row_at(rect.topLeft()), self.row_at(rect.bottomRight())))
            if last >= 0:
                selection.select(model.index(max(0, first), 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def select_everything(self) -> None:
        """Select all that can be; where none is current, make the first one current."""
        self.selectAll()
        runs = selected_runs(self.selectionModel())
        if runs and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self.model().index(runs[0][0], 0), Flag.NoUpdate)

    def select_section(self, section: int, how: Flag = Flag.ClearAndSelect) -> None:
        """Select the rows under one heading, and make the first of them current."""
        rows = self.cells().rows_of_section(section)
        if len(rows):
            first = self.model().index(rows.start, 0)
            self.selectionModel().setCurrentIndex(first, Flag.NoUpdate)
            self.selectionModel().select(
                QItemSelection(first, self.model().index(rows.stop - 1, 0)), how
            )

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Emit `selection_changed`.

        QListView lists every index of the selection for screen readers, a second for a million:
        that the selection is another one is all they need to ask for it.
        """
        QAbstractItemView.selectionChanged(self, selected, deselected)
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
            QAccessible.updateAccessibility(event)
        self.viewport().update()
        self.selection_changed.emit()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Cells in sight that are in a selection."""
        region = QRegion()
        for row in self.rows_in_view():
            index = self.model().index(row, 0)
            if selection.contains(index):
                region += self.visualRect(index)
        return region

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a rubber band on free ground, select the rows under a heading, or open a set."""
        spot = event.position().toPoint()
        left = event.button() == Qt.MouseButton.LeftButton
        self._band_start = None
        section = self.cells().head_at(spot + QPoint(0, self.verticalOffset()))
        if left and self._opens(spot):
            self.toggled.emit(self.rows.ids[self.row_at(spot)])
            return
        if left and section >= 0:
            adds = event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
            self.select_section(section, Flag.Select if adds else Flag.ClearAndSelect)
            return
        if left and self.row_at(spot) < 0:
            self._band_start = spot + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def _opens(self, spot: QPoint) -> bool:
        index = self.indexAt(spot)
        has = index.isValid() and index.data(AssetRole.MEMBERS)
        return bool(has) and self.tile.arrow(self.visualRect(index), index).contains(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rubber band, over free ground as well (where Qt's own would stop)."""
        if self._band_start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self.setState(QAbstractItemView.State.DragSelectingState)
        spot = event.position().toPoint()
        beyond = spot.y() - min(max(0, spot.y()), self.viewport().height())
        self.verticalScrollBar().setValue(self.verticalOffset() + beyond // 2)
        start = self._band_start - QPoint(0, self.verticalOffset())
        band = QRect(start, spot).normalized()
        self.setSelection(band, self.selectionCommand(QModelIndex(), event))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the rubber band."""
        super().mouseReleaseEvent(event)
        self.setState(QAbstractItemView.State.NoState)
        self._band = QRect()
        self._band_start = None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at an asset, open a set."""
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self.row_at(event.position().toPoint()) >= 0
        ):
            self._enter()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, pictures grow and shrink."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.zoom(event.angleDelta().y() / 120)
        event.accept()

    def zoom(self, steps: float) -> None:
        """Make pictures larger, or smaller when negative."""
        picture = self.tile.picture
        self.set_size(round(picture * BIGGER**steps) + (1 if steps > 0 else -1))

    # --- keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Space, Return and the zoom keys; letters are typed ahead, the rest is Qt's."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        sizes = {Key.Key_Plus: 1, Key.Key_Equal: 1, Key.Key_Minus: -1}
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif plain and event.key() == Key.Key_Space and not self._typed:
            self.quick_look_asked.emit()
        elif plain and event.key() in (Key.Key_Return, Key.Key_Enter):
            self._enter()
        elif control and event.key() in sizes:
            self.zoom(sizes[Key(event.key())])
        elif plain and event.key() == Key.Key_Space:
            self.keyboardSearch(" ")
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Open the current set, or look at the current asset."""
        index = self.currentIndex()
        if index.isValid() and index.data(AssetRole.MEMBERS):
            self.toggled.emit(self.rows.ids[index.row()])
        elif index.isValid():
            self.quick_look_asked.emit()

    def keyboardSearch(self, search: str) -> None:
        """Collect letters typed without a pause.

        The catalog finds names by prefix; Qt's own search would read every row.
        """
        self._typed += search
        self._pause.start(QApplication.keyboardInputInterval())
        self.typed.emit(self._typed)

    def _forget_typed(self) -> None:
        self._typed = ""

    def go_to(self, row: int) -> None:
        """Select one row and bring it into sight."""
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), Flag.ClearAndSelect)

    # --- dragging

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the selected assets out."""
        model = self.model()
        ids = self.rows.exportable_ids(selected_runs(self.selectionModel()))
        if not ids or not isinstance(model, AssetModel):
            return
        drag = QDrag(self)
        drag.setMimeData(model.mime_of(ids))
        drag.setPixmap(tile_painting.drag_pixmap(self.palette(), len(ids)))
        drag.exec(Qt.DropAction.CopyAction)
        # X11 may have deleted it by now
        self.dragged(drag.target() if Shiboken.isValid(drag) else None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome what comes out of the tray: here it leaves it."""
        if event.mimeData().hasFormat(drag_data.TRAY):
            drag_data.accept_copy(event)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole view is one place."""
        if event.mimeData().hasFormat(drag_data.TRAY):
            drag_data.accept_copy(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """The tray takes note that its assets were dropped here."""
        if event.mimeData().hasFormat(drag_data.TRAY):
            drag_data.accept_copy(event)

    def dragged(self, target: QObject | None) -> None:
        """A drag ended on a widget of this program, None for elsewhere; nothing follows here."""
