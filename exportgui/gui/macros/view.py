"""The list of all macros: tiles or lines, reordered by dragging, with images in sight."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from exportgui.gui.macros.exchange import is_welcome
from exportgui.gui.macros.list_model import MACRO, MacroListModel
from exportgui.gui.macros.parsed_macros import ParsedMacros
from exportgui.gui.macros.rows import MacroRow
from exportgui.gui.macros.tile import MacroTile, toggle
from exportgui.gui.widgets import controls, drag_data, theme, tooltips


class MacroView(QListView):
    """The list of all macros.

    `moved(row, (target, after))` when a macro was dropped beside another, `dropped(data)` for data
    from elsewhere, `edit_asked` and `delete_asked` by key or double click.
    """

    moved = Signal(object, object)
    dropped = Signal(object)
    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self, parsed: ParsedMacros, model: MacroListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parsed = parsed
        self._model = model
        self._gap: QModelIndex | None = None
        self._after = False
        self.tiles = MacroTile(parsed, self)
        self._set_up()
        # Images are requested once the view has come to rest.
        # One request for all signals of one turn of the event loop, after rows are laid out.
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._request_images)
        for signal in (model.modelReset, self.verticalScrollBar().valueChanged):
            signal.connect(self._rest.start)
        parsed.pictures.changed.connect(lambda _text: self.viewport().update())
        self.doubleClicked.connect(lambda _index: self.edit_asked.emit())
        self.set_lines(False)

    def _set_up(self) -> None:
        self.setObjectName("macroList")
        self.setModel(self._model)
        self.setItemDelegate(self.tiles)
        self.setMouseTracking(True)
        self.setProperty("role", "boxed")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        controls.name(
            self, self.tr("All macros"), self.tr("Drop macro files, addresses or text here")
        )
        tooltips.set_tooltip(self, "")  # each macro has its own
        self.setAccessibleDescription(
            self.tr("Every macro with a picture; Return edits, Space checks it for the job")
        )

    def set_lines(self, lines: bool) -> None:
        """Lines instead of tiles."""
        current = self.currentIndex()
        self.tiles.lines = lines
        self.setViewMode(QListView.ViewMode.ListMode if lines else QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(0 if lines else 4)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        # setMovement(Static) turns off drops at the viewport, whatever was set before.
        self.viewport().setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.scheduleDelayedItemsLayout()
        if current.isValid():
            self.scrollTo(current)
        self._rest.start()

    def row(self) -> MacroRow | None:
        """The current macro."""
        return self._model.row_at(self.currentIndex())

    def refresh_pictures(self) -> None:
        """Another asset, another macro: ask again for what is in sight."""
        self.viewport().update()
        self._rest.start()

    def _request_images(self) -> None:
        if not self.isVisible():
            return
        sight = self.viewport().rect()
        rows = []
        for number in range(self._model.rowCount()):
            index = self._model.index(number)
            row = self._model.row_at(index)
            if row is not None and sight.intersects(self.visualRect(index)):
                rows.append(row)
        self._parsed.request_images(rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Headings are as wide as the view."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and F2 edit, Delete deletes, Space checks."""
        keys = {
            Qt.Key.Key_Return: self.edit_asked,
            Qt.Key.Key_Enter: self.edit_asked,
            Qt.Key.Key_F2: self.edit_asked,
            Qt.Key.Key_Delete: self.delete_asked,
        }
        action = keys.get(Qt.Key(event.key()))
        if action is not None and self.currentIndex().isValid():
            action.emit()
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            toggle(self._model, self.currentIndex())
        else:
            super().keyPressEvent(event)

    # --- dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome macros, files and text."""
        if _may_come(event.mimeData()):
            drag_data.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where a macro would go; it stays among those of its scope."""
        if event.mimeData().hasFormat(MACRO):
            self._gap, self._after = self._place(event)
            self.viewport().update()
            event.setAccepted(self._gap is not None)
        elif _may_come(event.mimeData()):
            drag_data.accept_copy(event)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is about to be dropped."""
        self._forget_gap()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move a macro, or emit what came from elsewhere."""
        data = event.mimeData()
        if data.hasFormat(MACRO):
            gap, after = self._place(event)
            row = self._model.dragged(data)
            target = self._model.row_at(gap) if gap is not None else None
            self._forget_gap()
            if row is not None and target is not None:
                # The drag's source must not remove anything: the library moves it.
                drag_data.accept_copy(event)
                self.moved.emit(row, (target, after))
        elif _may_come(data):
            drag_data.accept_copy(event)
            self.dropped.emit(data)

    def _place(self, event: QDropEvent) -> tuple[QModelIndex | None, bool]:
        spot = event.position().toPoint()
        row = self._model.dragged(event.mimeData())
        index = self.indexAt(spot)
        target = self._model.row_at(index)
        if row is None or target is None or target.source is not row.source:
            return None, False
        middle = self.visualRect(index).center()
        return index, spot.y() > middle.y() if self.tiles.lines else spot.x() > middle.x()

    def _forget_gap(self) -> None:
        self._gap = None
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The list, and the place where a dragged macro would go."""
        super().paintEvent(event)
        if self._gap is not None and self._gap.isValid():
            rect = self.visualRect(self._gap)
            size = QSize(2, 2)
            bar = QRect(rect.topLeft(), size)
            bar.setSize(QSize(rect.width(), 2) if self.tiles.lines else QSize(2, rect.height()))
            if self._after:
                bar.moveBottomRight(rect.bottomRight())
            painter = QPainter(self.viewport())
            painter.fillRect(bar, QColor(theme.colors(self.palette()).accent))
            painter.end()


def _may_come(data: QMimeData) -> bool:
    return data.hasFormat(MACRO) or is_welcome(data)
