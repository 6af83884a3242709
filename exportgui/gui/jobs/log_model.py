"""The log of one job: a line for each item, what went wrong first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from exportgui.gui import words

if TYPE_CHECKING:
    from exportgui.job.outcome import ItemRow

Index = QModelIndex | QPersistentModelIndex
# Item states in the order of their weight, with the tone they are shown in.
STATES = {
    "failed": (0, "error"), "left out": (1, "warning"), "publishing": (2, "warning"), "pending": (3, "muted"),
    "skipped": (4, "warning"), "done": (6, "success"),
}  # fmt: skip


class LogModel(QAbstractTableModel):
    """Columns: what became of it, the asset, and the file or the reason."""

    TONE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ItemRow] = []

    def show(self, rows: Sequence[ItemRow]) -> None:
        """Show the items of a job."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: (_weight(row), row.index))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Three columns."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Result"), self.tr("Asset"), self.tr("Details"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and the tone of the state."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(row)[index.column()]
        if role == self.TONE:
            return "warning" if _warned(row) else STATES.get(str(row.state), (9, "muted"))[1]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return "\n".join(filter(None, (row.object_path, *self._texts(row)[2:])))
        return None

    def _texts(self, row: ItemRow) -> tuple[str, str, str]:
        name = row.asset_name if row.page is None else f"{row.asset_name} ({row.page + 1})"
        done = str(row.state) == "done"
        output = f"{row.output} · {words.data_size(row.size)}" if done and row.size else row.output if done else ""
        return self.state(row), name, " · ".join(filter(None, (row.message, *row.warnings, output)))

    def state(self, row: ItemRow) -> str:
        """What became of an item."""
        if _warned(row):
            return self.tr("Warning")
        names = {
            "failed": self.tr("Failed"), "left out": self.tr("Left out"), "publishing": self.tr("Interrupted"),
            "pending": self.tr("Not started"), "skipped": self.tr("Skipped"), "done": self.tr("Exported"),
        }  # fmt: skip
        return names.get(str(row.state), str(row.state))


def _warned(row: ItemRow) -> bool:
    return str(row.state) == "done" and bool(row.warnings)


def _weight(row: ItemRow) -> int:
    return 5 if _warned(row) else STATES.get(str(row.state), (9, "muted"))[0]
