"""The asset types of a catalog with their counts; the checked ones are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from exportgui.gui import words

Index = QModelIndex | QPersistentModelIndex
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TypeModel(QAbstractListModel):
    """Rows are types by falling count; nothing checked means every type."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, int]] = []
        self._chosen: set[str] = set()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show these types (wire names)."""
        rows = sorted(
            ((str(kind), count) for kind, count in counts.items() if count), key=lambda row: (-row[1], row[0])
        )
        if [kind for kind, _ in rows] == [kind for kind, _ in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        gone = self._chosen - {kind for kind, _ in rows}
        self._chosen -= gone
        self.endResetModel()
        if gone:
            self.chosen_changed.emit()

    def chosen(self) -> frozenset[str]:
        """Wire names of the checked types."""
        return frozenset(self._chosen)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of types."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Types can be checked."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsUserCheckable | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name with its count, and the check mark."""
        if not index.isValid():
            return None
        kind, count = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words.type_name(kind)}  {words.number(count)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECKED if kind in self._chosen else UNCHECKED
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Show only the checked types; with none checked, every type is shown")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a type."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        kind = self._rows[index.row()][0]
        (self._chosen.add if Qt.CheckState(value) == CHECKED else self._chosen.discard)(kind)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True
