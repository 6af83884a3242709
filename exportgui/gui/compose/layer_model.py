"""The layers of a request as a list, the topmost first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from exportgui.gui.widgets import drag_data, tooltips
from exportgui.request.layers import Layer

Index = QModelIndex | QPersistentModelIndex
LAYER = "application/x-exportgui-layer"
LAYER_ROLE = Qt.ItemDataRole.UserRole


class LayerModel(QAbstractListModel):
    """Lists layers, the topmost first.

    `moved(number, row)` when a layer is to stand before another row, `hide_asked(number, hide)`.
    """

    moved = Signal(int, int)
    hide_asked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Layer, ...] = ()

    def set_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show these, which come bottom first."""
        rows = tuple(reversed([layer for layer in layers if layer.number is not None]))
        if rows == self._rows:
            return
        if [row.number for row in rows] == [row.number for row in self._rows] and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def layer(self, row: int) -> Layer | None:
        """The layer in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, number: int) -> int:
        """The row of a layer, -1 when it is gone."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), -1)

    def stack(self) -> list[int]:
        """The numbers of the layers that can move, as they are shown."""
        return [row.number for row in self._rows if row.number is not None and row.moves]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of layers."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every layer but the asset itself can be dragged; layers are dropped between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        usual = (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsUserCheckable
            | flag.ItemNeverHasChildren
        )
        return usual | flag.ItemIsDragEnabled if self._rows[index.row()].moves else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the layer is called, whether it is shown, or itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Unchecked if row.hidden else Qt.CheckState.Checked
        if role == tooltips.TOOLTIP:
            text = self.tr("{layer}\nCheck to show it, drag to another place").format(
                layer=self._title(row)
            )
            return tooltips.answer(role, text)
        return row if role == LAYER_ROLE else None

    def _title(self, row: Layer) -> str:
        title = self.tr("Layer {number}").format(number=row.number)
        if row.name:
            title += f" · {row.name}"
        if row.content is not None and row.content.value:
            return f"{title} — {row.content.value}"
        return title if row.number else self.tr("{title} — the asset itself").format(title=title)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Show or hide a layer."""
        row = self.layer(index.row()) if index.isValid() else None
        if row is None or row.number is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.hide_asked.emit(row.number, Qt.CheckState(value) == Qt.CheckState.Unchecked)
        return True

    # --- dragging

    def mimeTypes(self) -> list[str]:
        """Only our own layers."""
        return [LAYER]

    def supportedDropActions(self) -> Qt.DropAction:
        """Layers move, whatever a desktop calls it."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]
        """The number of a layer."""
        data = QMimeData()
        numbers = [
            row.number
            for index in indexes
            if (row := self.layer(index.row())) is not None and row.moves
        ]
        data.setData(LAYER, ",".join(map(str, numbers)).encode("ascii"))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """A layer was dropped before a row, or on one."""
        number = drag_data.row_number(data, LAYER)
        if number is None:
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        self.moved.emit(number, place)
        return True
