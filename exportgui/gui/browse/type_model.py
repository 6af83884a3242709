"""The asset types of a catalog with their counts; the checked ones are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from exportgui.gui import words
from exportgui.gui.check_model import CheckModel


class TypeModel(CheckModel):
    """Rows are types by falling count; nothing checked means every type."""

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

    def shown(self, name: str, more: Any, role: int) -> Any:
        """The type's name with its count."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{words.type_name(name)}  {words.number(more)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Show only the checked types; with none checked, every type is shown")
        return None
