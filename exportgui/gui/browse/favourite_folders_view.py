"""The view of the favourite folders on the left, with its keys and menu."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from exportgui.gui.browse.favourites import FavouriteModel
from exportgui.gui.widgets import controls, theme

MAX_LINES = 6


class FavouriteFoldersView(QListView):
    """`chosen(favourite)` when one is clicked or Return is pressed on it."""

    chosen = Signal(object)

    def __init__(self, model: FavouriteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._favourites = model
        self.setObjectName("favourites")
        self.setModel(model)
        self.setProperty("role", "side")
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tip = self.tr(
            "Folders one often needs; drag folders here. Delete removes one, Alt+Up and "
            "Alt+Down move it"
        )
        controls.name(self, self.tr("Favourites"), tip)
        self.clicked.connect(self._choose)
        self.customContextMenuRequested.connect(self._show_menu)
        model.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        line = (
            self.sizeHintForRow(0)
            if self._favourites.rowCount()
            else self.fontMetrics().height() + 8
        )
        self.setFixedHeight(max(2, min(MAX_LINES, self._favourites.rowCount())) * line + 4)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """As high as there are favourites, within limits."""
        return QSize(160, self.height())

    def _choose(self, index: QModelIndex) -> None:
        favourite = self._favourites.at(index.row())
        if favourite is not None:
            self.chosen.emit(favourite)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Delete removes, Alt with the arrows moves."""
        row = self.currentIndex().row()
        key = event.key()
        steps = {Qt.Key.Key_Up: row - 1, Qt.Key.Key_Down: row + 2}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._favourites.remove(row)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self._favourites.move(row, steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Folders from elsewhere stay there, also with Shift held."""
        event.setDropAction(Qt.DropAction.CopyAction)
        super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Folders from elsewhere stay there, also with Shift held."""
        event.setDropAction(Qt.DropAction.CopyAction)
        super().dropEvent(event)

    def menu_at(self, row: int) -> QMenu:
        """What can be done with one favourite."""
        model = self._favourites
        menu = QMenu(self)
        index = model.index(row)
        menu.addAction(self.tr("&Open"), lambda: self._choose(index))
        menu.addAction(self.tr("Move &up"), lambda: model.move(row, row - 1)).setEnabled(row > 0)
        down = menu.addAction(self.tr("Move &down"), lambda: model.move(row, row + 2))
        down.setEnabled(row + 1 < model.rowCount())
        menu.addSeparator()
        menu.addAction(self.tr("&Remove from favourites"), lambda: model.remove(row))
        return menu

    def _show_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if index.isValid():
            menu = self.menu_at(index.row())
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self.viewport().mapToGlobal(spot))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or what the list is for."""
        super().paintEvent(event)
        if self._favourites.rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.colors(self.palette()).muted))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
            Qt.TextFlag.TextWordWrap
        )
        hint = self.tr("Drag folders here to have them at hand.")
        painter.drawText(self.viewport().rect().adjusted(4, 0, -4, 0), flags, hint)
