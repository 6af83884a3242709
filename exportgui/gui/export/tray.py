"""Which assets the next job takes: the selection, or what was dragged into the tray."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from exportgui.gui import controls, drops, theme
from exportgui.gui.export.tray_model import TrayModel


class TrayView(QListView):
    """A list that takes assets; empty, it says what it is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "boxed")

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(240, 76)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome assets, wherever they are held."""
        if drops.asset_ids(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole tray is one place."""
        if drops.asset_ids(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the assets in; those that no export takes are refused by the model."""
        model, ids = self.model(), drops.asset_ids(event.mimeData())
        if ids and isinstance(model, TrayModel):
            event.acceptProposedAction()
            model.add(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen lines out."""
        model = self.model()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(model, TrayModel):
            model.remove(index.row() for index in self.selectedIndexes())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or the hint."""
        super().paintEvent(event)
        if self.model() is None or self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.colors(self.palette()).muted))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.viewport().rect().adjusted(8, 4, -8, -4), flags, self.hint())

    def hint(self) -> str:
        """What the tray is for."""
        return self.tr("The selected assets are exported. To collect from several folders, drag assets here.")


class Tray(QWidget):
    """The tray with its title and a button to empty it."""

    def __init__(self, model: TrayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.view = TrayView(self)
        self.view.setObjectName("tray")
        self.view.setModel(model)
        self.view.setFixedHeight(76)
        controls.name(self.view, self.tr("Job tray"), self.tr("Assets of the next job; Delete takes one out"))
        self.view.setAccessibleDescription(self.view.hint())
        self._title = controls.heading("")
        self.empty = controls.tool(
            "close", self.tr("Empty the tray"), self.tr("Take every asset out of the tray"), self
        )
        self.empty.clicked.connect(model.clear)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.view)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        count = self._model.rowCount()
        self._title.setText(self.tr("%n asset(s) in the tray", "", count) if count else self.tr("Assets"))
        self.empty.setVisible(count > 0)
        self.view.viewport().update()
