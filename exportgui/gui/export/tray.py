"""The job tray: collected assets, or the selection while nothing was collected."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exportgui.gui.browse.asset_menu import Row
from exportgui.gui.browse.asset_model import AssetModel
from exportgui.gui.browse.asset_tile import Tile
from exportgui.gui.browse.asset_view import AssetView
from exportgui.gui.browse.list_tile import ShortTile
from exportgui.gui.browse.rows import Rows
from exportgui.gui.browse.selection import selected_runs
from exportgui.gui.export.tray_model import TrayModel
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.widgets import controls, drag_data, theme

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.preview.thumbnails import Thumbnails

HEIGHT = 116


class TrayView(AssetView):
    """A list that assets are dragged into and out of; `removed(ids)` asks to remove some."""

    dropped = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setProperty("role", "boxed")
        self.set_mode("list")

    def make_tiles(self) -> dict[str, Tile]:
        """Short lines, however wide the panel is."""
        tile = ShortTile(self)
        return {"grid": tile, "list": tile}

    def sizeHint(self) -> QSize:
        """A few lines."""
        return QSize(240, HEIGHT)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome assets, wherever they are held."""
        if drag_data.is_for_tray(event.mimeData()):
            drag_data.accept_copy(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The whole tray is one place."""
        if drag_data.is_for_tray(event.mimeData()):
            drag_data.accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the assets in; those that no export takes are refused by the model."""
        if drag_data.is_for_tray(event.mimeData()):
            drag_data.accept_copy(event)
            self.dropped.emit(drag_data.asset_ids(event.mimeData()))

    def dragged(self, target: QObject | None) -> None:
        """Remove the dragged assets when they were dropped on the asset view."""
        above = target.parent() if target is not None else None
        if isinstance(above, AssetView) and above is not self:
            self.remove_selected()

    def remove_selected(self) -> None:
        """Ask to remove the selected assets."""
        ids = self.rows.exportable_ids(selected_runs(self.selectionModel()))
        if ids:
            self.removed.emit(ids)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen lines out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, or the hint."""
        super().paintEvent(event)
        if len(self.rows):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.colors(self.palette()).muted))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.viewport().rect().adjusted(8, 4, -8, -4), flags, self.hint())

    def hint(self) -> str:
        """What the tray is for."""
        return self.tr(
            "The selected assets are exported. To collect from several folders, drag assets here."
        )


class Tray(QWidget):
    """The tray with its title and buttons.

    While it is empty it shows the selection; `deselected(ids)` asks to change that.
    """

    deselected = Signal(object)

    def __init__(
        self, model: TrayModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self.selection = AssetModel(thumbnails, self)
        self.view = TrayView(self)
        self.view.setObjectName("tray")
        self.view.setModel(self.selection)
        self.view.setFixedHeight(HEIGHT)
        controls.name(
            self.view, self.tr("Job tray"), self.tr("Assets of the next job; Delete takes one out")
        )
        self.view.setAccessibleDescription(self.view.hint())
        self._title = controls.heading("")
        self.keep = controls.tool("pin", self.tr("Keep in the tray"), "", self)
        controls.name(
            self.keep, self.keep.text(), self.tr("Keep the selected assets in the tray (Ctrl+T)")
        )
        self.empty = controls.tool(
            "close", self.tr("Empty the tray"), self.tr("Take every asset out of the tray"), self
        )
        self.empty.setObjectName("emptyTray")
        self._connect()
        self._lay_out()
        self._show_assets()

    def _connect(self) -> None:
        self.empty.clicked.connect(self._model.clear)
        self.keep.clicked.connect(lambda: self._model.add(self.selection.rows.ids))
        self.view.dropped.connect(self._model.add)
        self.view.removed.connect(self._remove)
        self.view.typed.connect(self._go_to_name)
        self.view.in_view.connect(self._request_thumbnails)
        self._model.changed.connect(self._show_assets)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self.keep)
        row.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.view)

    def set_catalog(self, catalog: Catalog | None) -> None:
        """Hold assets of this catalog, none yet."""
        self.selection.set_catalog(catalog)
        self._model.set_catalog(catalog)

    def show_selection(self, ids: array[int]) -> None:
        """The selected assets, shown while nothing was collected."""
        self.selection.set_rows(Rows(ids))
        self._show_assets()

    def _remove(self, ids: array[int]) -> None:
        if self.view.model() is self.selection:
            self.deselected.emit(ids)
        else:
            self._model.remove(
                row
                for first, last in self._model.rows.runs_of(ids)
                for row in range(first, last + 1)
            )

    def _request_thumbnails(self, first: int, end: int) -> None:
        model = self.view.model()
        if isinstance(model, AssetModel):
            assets = [model.asset(row) for row in range(first, end)]
            self._thumbnails.request([asset for asset in assets if asset is not None], "tray")

    def _go_to_name(self, prefix: str) -> None:
        """Go to the first line that begins so; of very many, only the first ones are looked at."""
        start = prefix.casefold()
        model = self.view.model()
        for row in range(min(len(self.view.rows), drag_data.MAX_FILES)):
            if (model.index(row, 0).data() or "").casefold().startswith(start):
                self.view.go_to(row)
                return

    def menu_rows(self, _index: QModelIndex) -> list[Row]:
        """What can be done with assets in the tray alone."""
        return [
            (QT_TRANSLATE_NOOP("AssetMenu", "&Take out of the tray"), "Del",
             self.view.selectionModel().hasSelection(), self.view.remove_selected),
            (QT_TRANSLATE_NOOP("AssetMenu", "E&mpty the tray"), "",
             self._model.rowCount() > 0, self._model.clear),
        ]  # fmt: skip

    def _show_assets(self) -> None:
        collected = len(self._model.rows)
        selected = len(self.selection.rows)
        model = self._model if collected else self.selection
        if self.view.model() is not model:
            before = self.view.selectionModel()
            self.view.setModel(model)
            before.deleteLater()
        if collected:
            self._title.setText(self.tr("%n asset(s) in the tray", "", collected))
        else:
            self._title.setText(
                self.tr("%n asset(s) selected", "", selected) if selected else self.tr("Assets")
            )
        self.empty.setVisible(collected > 0)
        self.keep.setVisible(collected == 0 and selected > 0)
        self.view.updateGeometries()
        self.view.emit_view_again()
