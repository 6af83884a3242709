"""The macros of a catalog, in order, to be checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt

from exportgui.gui.check_model import CheckModel


class MacroModel(CheckModel):
    """Rows are macros; the checked ones go into the job in this order."""

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

    def shown(self, name: str, more: Any, role: int) -> Any:
        """The macro as it is called, and its definition as tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"${name}$"
        return more if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole) else None
