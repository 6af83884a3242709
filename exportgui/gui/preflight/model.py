"""The model of a plan's items; texts are made for the rows in sight."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from exportgui.gui.preflight import item_text
from exportgui.gui.preflight.sorting import Column
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.item_table import TONE, alignment, heading
from exportgui.job.planning.planned_asset import PlannedAction

if TYPE_CHECKING:
    from exportgui.job.planning.job_plan import PlannedItem
    from exportgui.job.planning.plan import JobPlan

Index = QModelIndex | QPersistentModelIndex
CHECKED = Qt.CheckState.Checked
UNCHECKED = Qt.CheckState.Unchecked
_RIGHT_COLUMNS = (Column.PIXELS, Column.BYTES)


class PreflightModel(QAbstractTableModel):
    """The table of a plan's items.

    `excluded(keys, yes)` and `renamed(key, name)` when a person changes something; the new plan
    comes later.
    """

    excluded = Signal(list, bool)
    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[PlannedItem, ...] = ()
        self._rows: array[int] = array("q")
        self._policy = ""
        self._scale = 1.0

    def show(self, plan: JobPlan, rows: array[int], scale: float) -> None:
        """Show these rows of a plan."""
        self.beginResetModel()
        self._items = plan.items
        self._rows = rows
        self._policy = plan.options.on_conflict
        self._scale = scale
        self.endResetModel()

    def update(self, plan: JobPlan, scale: float) -> None:
        """Show a new plan of the same items; every row stays in place."""
        self._items = plan.items
        self._policy = plan.options.on_conflict
        self._scale = scale
        if self._rows:
            self.dataChanged.emit(
                self.index(0, 0), self.index(len(self._rows) - 1, len(Column) - 1)
            )

    def item(self, row: int) -> PlannedItem:
        """The item of a row."""
        return self._items[self._rows[row]]

    def row_of(self, key: str) -> int:
        """Where an item is shown; -1 when it is not."""
        return next(
            (row for row, place in enumerate(self._rows) if self._items[place].key == key), -1
        )

    def exclude(self, rows: Iterable[int], yes: bool) -> None:
        """Ask to exclude these rows, or to include them again."""
        keys = [item.key for item in map(self.item, rows) if self._can_choose(item)]
        if keys:
            self.excluded.emit(keys, yes)

    @staticmethod
    def _can_choose(item: PlannedItem) -> bool:
        return item.action is not PlannedAction.LEFT_OUT or item_text.is_excluded(item)

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of items shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Asset"),
            self.tr("What happens"),
            self.tr("File name"),
            self.tr("Pixels"),
            self.tr("Size"),
            self.tr("Note"),
        )
        return heading(titles[section], role, is_number=section in _RIGHT_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, the check mark, the tone, and the name to edit."""
        if not index.isValid():
            return None
        item = self.item(index.row())
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, column)
        if (
            role == Qt.ItemDataRole.CheckStateRole
            and column is Column.ASSET
            and self._can_choose(item)
        ):
            return UNCHECKED if item_text.is_excluded(item) else CHECKED
        if role == Qt.ItemDataRole.EditRole and column is Column.OUTPUT:
            return PurePosixPath(item.output).name
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_number=column in _RIGHT_COLUMNS)
        if role == TONE:
            return self._tone(item, column)
        if role in tooltips.ROLES:
            return tooltips.answer(role, self._tip(item, column))
        return None

    def _text(self, item: PlannedItem, column: Column) -> str:
        if column is Column.ASSET:
            return item.label
        if column is Column.ACTION:
            return item_text.action_text(item)
        if column is Column.OUTPUT:
            return item.output
        if column is Column.PIXELS:
            return item_text.pixels(item)
        return (
            item_text.size(item, self._scale)
            if column is Column.BYTES
            else item_text.note(item, self._policy)
        )

    @staticmethod
    def _tone(item: PlannedItem, column: Column) -> str:
        if item_text.is_excluded(item) or column in _RIGHT_COLUMNS:
            return "muted"
        colors = {Column.ACTION: item_text.tone, Column.NOTE: item_text.note_tone}
        return colors[column](item) if column in colors else "text"

    def _tip(self, item: PlannedItem, column: Column) -> str:
        lines = [item.label, item_text.action_text(item), item_text.note(item, self._policy)]
        if column is Column.OUTPUT and item.output:
            lines = [item.output, self.tr("Double-click or F2 to rename")]
        return "\n".join(filter(None, lines))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What gives a file can be renamed; what is no set can be excluded."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        item = self.item(index.row())
        base = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if index.column() == Column.ASSET and self._can_choose(item):
            return base | flag.ItemIsUserCheckable
        if index.column() == Column.OUTPUT and item.output:
            return base | flag.ItemIsEditable
        return base

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Exclude by the check mark, rename by typing; an empty name gives the first one back."""
        if not index.isValid():
            return False
        item = self.item(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.ASSET:
            self.exclude([index.row()], Qt.CheckState(value) == UNCHECKED)
            return True
        if role == Qt.ItemDataRole.EditRole and index.column() == Column.OUTPUT:
            if value.strip() != PurePosixPath(item.output).name:
                self.renamed.emit(item.key, value.strip())
            return True
        return False
