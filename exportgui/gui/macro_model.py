"""The macros of a catalog, in order, to be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class MacroModel(QAbstractListModel):
    """Rows are macros; the checked ones go into the job in this order."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self._chosen: set[str] = set()

    def set_macros(self, book: Mapping[str, str]) -> None:
        """Show these; a check mark stays on a macro that is still there."""
        self.beginResetModel()
        self._rows = list(book.items())
        self._chosen &= {name for name, _ in self._rows}
        self.endResetModel()
        self.chosen_changed.emit()

    def chosen(self) -> tuple[str, ...]:
        """Names of the checked macros, in order."""
        return tuple(name for name, _ in self._rows if name in self._chosen)

    def text(self) -> str:
        """The `macro` field of the job: `$a$&$b$`."""
        return "&".join(f"${name}$" for name in self.chosen())

    def choose(self, names: Iterable[str]) -> None:
        """Check exactly these (names are case-insensitive; unknown ones are left out)."""
        wanted = {name.casefold() for name in names}
        self._chosen = {name for name, _ in self._rows if name.casefold() in wanted}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of macros."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Macros can be checked."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name, check mark, and the definition as tooltip."""
        if not index.isValid():
            return None
        name, definition = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"${name}$"
        if role == Qt.ItemDataRole.CheckStateRole:
            return CHECKED if name in self._chosen else UNCHECKED
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return definition
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Check or uncheck a macro."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        name = self._rows[index.row()][0]
        (self._chosen.add if Qt.CheckState(value) == CHECKED else self._chosen.discard)(name)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True
