"""The model of all macros under their headings, for the macro window."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exportgui.gui.macros.library import MacroLibrary
from exportgui.gui.macros.model import ROW, MacroModel, about
from exportgui.gui.macros.rows import MacroRow, Source
from exportgui.gui.widgets import drag_data

MACRO = "application/x-exportgui-macro"
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class MacroListModel(QAbstractListModel):
    """Rows are headings and macros; check marks are those of `checked`."""

    def __init__(
        self, library: MacroLibrary, checked: MacroModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._checked = checked
        self._filter = ""
        self._hidden_too = False
        self._lines: list[MacroRow | Source] = []
        library.changed.connect(self.refresh)
        checked.chosen_changed.connect(self._rechecked)
        self.refresh()

    def show_only(self, text: str, *, hidden_too: bool) -> None:
        """Macros with this text in name or definition; hidden ones too, or not."""
        self._filter = text.strip().casefold()
        self._hidden_too = hidden_too
        self.refresh()

    def refresh(self) -> None:
        """Look at the library again."""
        rows = [row for row in self._library.rows if self._shows(row)]
        lines: list[MacroRow | Source] = []
        for source, members in groupby(rows, key=lambda row: row.source):
            lines += [source, *members]
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def _shows(self, row: MacroRow) -> bool:
        if row.hidden and not self._hidden_too:
            return False
        return self._filter in f"{row.call} {row.definition} {about(row)}".casefold()

    def _rechecked(self) -> None:
        if self._lines:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._lines) - 1), [Role.CheckStateRole]
            )

    # --- for views

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Macros and headings."""
        return 0 if parent.isValid() else len(self._lines)

    def row_at(self, index: Index) -> MacroRow | None:
        """The macro of an index; None for a heading."""
        line = (
            self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None
        )
        return line if isinstance(line, MacroRow) else None

    def index_of(self, key: tuple[Source, str]) -> QModelIndex:
        """Where a macro is; an invalid index when it is not shown."""
        for number, line in enumerate(self._lines):
            if isinstance(line, MacroRow) and line.key == key:
                return self.index(number)
        return QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; own macros can be dragged."""
        flag = Qt.ItemFlag
        row = self.row_at(index)
        if row is None:
            return flag.ItemNeverHasChildren if index.isValid() else flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        if row.counts and not row.hidden:
            flags |= flag.ItemIsUserCheckable
        return flags | flag.ItemIsDragEnabled if row.own is not None else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Name, check mark, and the row itself."""
        row = self.row_at(index)
        if row is None:
            line = self._lines[index.row()] if index.isValid() else None
            return line.title if isinstance(line, Source) and role == Role.DisplayRole else None
        if role == Role.CheckStateRole and row.counts and not row.hidden:
            return (
                Qt.CheckState.Checked
                if row.name in self._checked.chosen()
                else Qt.CheckState.Unchecked
            )
        if role == Role.AccessibleDescriptionRole:
            return ", ".join(
                part for part in (about(row), row.definition, row.source.title) if part
            )
        return (
            {Role.DisplayRole: row.call, ROW: row}.get(Role(role))
            if role in (Role.DisplayRole, ROW)
            else None
        )

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Check or uncheck a macro."""
        row = self.row_at(index)
        if row is None or role != Role.CheckStateRole or not row.counts or row.hidden:
            return False
        chosen = set(self._checked.chosen())
        chosen = (
            chosen | {row.name}
            if Qt.CheckState(value) == Qt.CheckState.Checked
            else chosen - {row.name}
        )
        self._checked.choose(chosen)
        return True

    # --- dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Macros move, what comes from outside is copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped: a macro of this window, files, text."""
        return [MACRO, drag_data.FILES, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged macro: for this window its row, for others its definition."""
        data = QMimeData()
        rows = [row for row in map(self.row_at, indexes) if row is not None]
        if rows:
            data.setData(MACRO, f"{rows[0].source.name} {rows[0].name}".encode())
            data.setText(rows[0].definition)
        return data

    def dragged(self, data: QMimeData) -> MacroRow | None:
        """The macro in drag data of this window."""
        words = bytes(data.data(MACRO).data()).decode("utf-8", "replace").split(" ")
        return (
            self._library.row(Source[words[0]], words[1])
            if len(words) == 2 and words[0] in Source.__members__
            else None
        )
