"""The model of the macros that a job can use, to be checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from exportgui.gui.macros.rows import ABOUT, MacroRow, Source, tr
from exportgui.gui.widgets.check_model import CheckModel

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


def about(row: MacroRow) -> str:
    """What a built-in macro is for; empty for all others."""
    return tr(ABOUT[row.name]) if row.source is Source.BUILT_IN and row.name in ABOUT else ""


class MacroModel(CheckModel):
    """Rows are macros; the checked ones go into the job in this order."""

    def set_rows(self, rows: Iterable[MacroRow]) -> None:
        """Show those that count and are not hidden; who does this reads the request again.

        What is checked stays so by its name, even while there is no macro of that name.
        """
        fresh = [
            (row.name, row)
            for row in rows
            if row.counts and (not row.hidden or row.name in self._chosen)
        ]
        if fresh != self._rows:
            self.beginResetModel()
            self._rows = fresh
            names = {name.lower(): name for name, _ in fresh}
            self._chosen = {names.get(name.lower(), name) for name in self._chosen}
            self.endResetModel()

    def rename(self, old: str, new: str) -> None:
        """A macro is about to get another name: its check mark goes along."""
        if old in self._chosen:
            self._chosen = self._chosen - {old} | {new}

    def chosen(self) -> tuple[str, ...]:
        """Names of the checked macros, in order."""
        return tuple(name for name, _ in self._rows if name in self._chosen)

    def names(self) -> tuple[str, ...]:
        """Names of all macros, in order."""
        return tuple(name for name, _ in self._rows)

    def text(self) -> str:
        """The `macro` field of the job: `$a$&$b$`."""
        return "&".join(f"${name}$" for name in self.chosen())

    def choose(self, names: Iterable[str]) -> None:
        """Check exactly these names, in any case; one that is missing is checked when it comes."""
        known = {name.lower(): name for name, _ in self._rows}
        self._chosen = {known.get(name.lower(), name) for name in names}
        if self._rows:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole]
            )
        self.chosen_changed.emit()

    def shown(self, name: str, more: Any, role: int) -> Any:
        """The macro as it is called, and its definition for those who cannot see it."""
        row: MacroRow = more
        if role == Qt.ItemDataRole.DisplayRole:
            return row.call
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(
                part for part in (about(row), row.definition, row.source.title) if part
            )
        return row if role == ROW else None
