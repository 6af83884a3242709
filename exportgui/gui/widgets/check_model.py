"""The base of lists whose rows can be checked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
CHECKED = Qt.CheckState.Checked
UNCHECKED = Qt.CheckState.Unchecked


class CheckModel(QAbstractListModel):
    """Rows are a name and what goes with it. To make one: fill ``_rows`` and answer ``shown``."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, Any]] = []
        self._chosen: set[str] = set()

    def shown(self, name: str, more: Any, role: int) -> Any:
        """What a row answers to a role other than its check mark."""
        return name if role == Qt.ItemDataRole.DisplayRole else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be checked."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsUserCheckable
            | flag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The check mark, or what `shown` says."""
        if not index.isValid():
            return None
        name, more = self._rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECKED if name in self._chosen else UNCHECKED
        return self.shown(name, more, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a row."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self._rows[index.row()][0]
        (self._chosen.add if Qt.CheckState(value) == CHECKED else self._chosen.discard)(name)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True
