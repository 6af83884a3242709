"""The model of a job's log: failures first when it is over, in the job's order before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from exportgui.catalog.assets import HANDLE_PREFIX
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.log_icons import ItemIcons
from exportgui.gui.jobs.log_items import has_warnings, state_tone
from exportgui.gui.widgets import drag_data, tooltips
from exportgui.gui.widgets.item_table import TONE, alignment, heading
from exportgui.job.archive import is_archive
from exportgui.job.planning.job_plan import asset_of
from exportgui.job.rendition_key import RenditionKey

if TYPE_CHECKING:
    from exportgui.catalog import Asset
    from exportgui.gui.preview.thumbnails import Thumbnails
    from exportgui.job.outcome import ItemRow, Outcome

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """Columns of the table."""

    RESULT = 0
    ASSET = 1
    DETAILS = 2
    IN = 3
    OUT = 4
    TIME = 5


_NUMBERS = (Column.IN, Column.OUT, Column.TIME)


class LogModel(QAbstractTableModel):
    """Columns: result, asset, file or reason, bytes in and out, and the time it took."""

    def __init__(self, thumbnails: Thumbnails | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ItemRow] = []
        self._row_numbers: dict[int, int] = {}
        self._by_handle: dict[str, int] = {}
        self._icons = ItemIcons(thumbnails)
        self._root: Path | None = None
        if thumbnails is not None:
            thumbnails.changed.connect(self._repaint)

    def show(self, rows: Sequence[ItemRow], root: Path | None = None) -> None:
        """Show the items of a job whose files are under `root`, or in that ZIP."""
        self.beginResetModel()
        self._rows = list(rows)
        self._root = root
        self._row_numbers = {row.index: row_number for row_number, row in enumerate(self._rows)}
        self._by_handle = {row.handle: row_number for row_number, row in enumerate(self._rows)}
        self.endResetModel()

    def update_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """Items of the job that is shown are done."""
        row_numbers = [
            row_number
            for outcome in outcomes
            if (row_number := self._update_row(outcome)) is not None
        ]
        if row_numbers:
            self.dataChanged.emit(
                self.index(min(row_numbers), 0), self.index(max(row_numbers), len(Column) - 1)
            )

    def _update_row(self, outcome: Outcome) -> int | None:
        row_number = self._row_numbers.get(outcome.index)
        if row_number is not None:
            old = self._rows[row_number]
            self._rows[row_number] = replace(
                old,
                state=outcome.state,
                output=outcome.output or old.output,
                size=outcome.size,
                message=outcome.message,
                warnings=outcome.warnings,
                seconds=outcome.seconds,
            )
        return row_number

    def row(self, row_number: int) -> ItemRow:
        """The item of a row."""
        return self._rows[row_number]

    def file(self, row_number: int) -> Path | None:
        """The exported file of a row, or the ZIP that holds it; None when there is none."""
        row = self._rows[row_number]
        root = self._root
        if root is None or str(row.state) != "done" or not row.output:
            return None
        return root if is_archive(root) else root / row.output

    def source(self, row_number: int) -> Path | None:
        """The file that a row was made from; None when it has none, or that is gone."""
        path = Path(self._rows[row_number].source)
        return path if self._rows[row_number].source and path.exists() else None

    def assets(self, row_numbers: Iterable[int]) -> list[Asset]:
        """The assets of these rows, as they were exported."""
        return [asset_of(self._rows[row_number]) for row_number in row_numbers]

    def _repaint(self, asset_id: int) -> None:
        row_number = self._by_handle.get(f"{HANDLE_PREFIX}{asset_id}")
        if row_number is not None:
            index = self.index(row_number, Column.ASSET)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Six columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        titles = (
            self.tr("Result"),
            self.tr("Asset"),
            self.tr("Details"),
            self.tr("In"),
            self.tr("Out"),
            self.tr("Time"),
        )
        return heading(titles[section], role, is_number=section in _NUMBERS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, the small picture, and the tone of the state."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.ASSET:
            return self._icons.icon(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(is_number=column in _NUMBERS)
        if role == TONE:
            return self._tone(row, column)
        if role in tooltips.ROLES:
            return tooltips.answer(role, "\n".join(filter(None, (row.label, self._details(row)))))
        return None

    @staticmethod
    def _tone(row: ItemRow, column: Column) -> str:
        if column in _NUMBERS:
            return "muted"
        if column is not Column.RESULT:
            return "text"
        return state_tone(row)

    def _text(self, row: ItemRow, column: Column) -> str:
        if column is Column.RESULT:
            return self.state(row)
        if column is Column.ASSET:
            name = row.asset_name if row.page is None else f"{row.asset_name} ({row.page + 1})"
            macro, number = RenditionKey.of(row.rendition)
            parts = (name, f"${macro}$" if macro else "", f"#{number}" if number else "")
            return "  ".join(filter(None, parts))
        if column is Column.DETAILS:
            return self._details(row)
        if column is Column.IN:
            return asset_text.data_size(row.identity.size) if row.identity is not None else ""
        if column is Column.OUT:
            return asset_text.data_size(row.size) if str(row.state) == "done" and row.size else ""
        return (
            self.tr("{seconds} s").format(seconds=QLocale().toString(row.seconds, "f", 2))
            if row.seconds
            else ""
        )

    @staticmethod
    def _details(row: ItemRow) -> str:
        output = row.output if str(row.state) == "done" else ""
        return " · ".join(filter(None, (*map(message_text, (row.message, *row.warnings)), output)))

    def state(self, row: ItemRow) -> str:
        """What became of an item."""
        if has_warnings(row):
            return self.tr("Warning")
        names = {
            "failed": self.tr("Failed"),
            "left out": self.tr("Left out"),
            "publishing": self.tr("Interrupted"),
            "pending": self.tr("Not started"),
            "skipped": self.tr("Skipped"),
            "done": self.tr("Exported"),
        }
        return names.get(str(row.state), str(row.state))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What was exported can be dragged to other programs."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        base = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return base | Qt.ItemFlag.ItemIsDragEnabled if self.file(index.row()) else base

    def mimeTypes(self) -> list[str]:
        """Files for other programs."""
        return [drag_data.FILES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The exported files of these rows (of the first thousand)."""
        data = QMimeData()
        row_numbers = sorted({index.row() for index in indexes})[: drag_data.MAX_FILES]
        files = dict.fromkeys(map(self.file, row_numbers))  # a ZIP is one file for all its rows
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files if path is not None])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging never moves a file."""
        return Qt.DropAction.CopyAction
