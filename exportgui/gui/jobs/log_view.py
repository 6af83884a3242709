"""The log of a finished job: counts in one line, then a line for each asset, failures first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from exportgui.gui import controls, theme
from exportgui.gui.jobs.log_model import LogModel
from exportgui.job.outcome import ItemRow, JobRow


class _Toned(QStyledItemDelegate):
    """The state in its colour; it is a word as well, so nothing depends on the colour."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Colour the first column."""
        super().initStyleOption(option, index)
        if index.column() == 0:
            palette: QPalette = option.palette
            tone = getattr(theme.colors(palette), index.data(LogModel.TONE))
            palette.setColor(QPalette.ColorRole.Text, QColor(tone))


class JobLogView(QWidget):
    """`open_folder(path)` asks to show the destination."""

    open_folder = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ""
        self.model = LogModel(self)
        self.title = controls.heading("")
        self.counts = controls.muted("")
        self.fatal = controls.message(self)
        self.table = QTreeView(self)
        self.folder = QPushButton(self.tr("Open folder"), self)
        self._set_up()
        self._lay_out()

    def _set_up(self) -> None:
        self.table.setObjectName("jobLog")
        self.table.setModel(self.model)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setItemDelegate(_Toned(self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setIndentation(0)
        controls.name(self.table, self.tr("Log of the job"), self.tr("One line for each asset, failures first"))
        header = self.table.header()
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((96, 200)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        controls.name(self.folder, self.tr("Open folder"), self.tr("Show the exported files in the file manager"))
        self.folder.clicked.connect(lambda: self.open_folder.emit(self._folder))
        self.fatal.setProperty("role", "error")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.counts, 1)
        row.addWidget(self.folder)
        note = QVBoxLayout()
        note.setContentsMargins(16, 0, 16, 0)
        note.addWidget(self.fatal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addLayout(note)
        layout.addWidget(self.table, 1)

    def show_log(self, row: JobRow, items: Sequence[ItemRow]) -> None:
        """Show a job and its items."""
        self._folder = row.destination
        self.folder.setToolTip(row.destination)
        self.model.show(items)
        self.title.setText(self.tr("Job {number}").format(number=row.id))
        self.counts.setText(self._counts(items))
        trouble = " · ".join(filter(None, (row.fatal, *row.warnings, row.mail)))
        self.fatal.setText(trouble)
        self.fatal.setVisible(bool(trouble))
        controls.role(self.fatal, "error" if row.fatal else "warning")

    def _counts(self, items: Sequence[ItemRow]) -> str:
        count = Counter(str(item.state) for item in items)
        warned = sum(1 for item in items if item.warnings and str(item.state) == "done")
        parts = [self.tr("%n exported", "", count["done"])]
        if count["failed"]:
            parts.append(self.tr("%n failed", "", count["failed"]))
        if warned:
            parts.append(self.tr("%n with warnings", "", warned))
        if count["skipped"]:
            parts.append(self.tr("%n skipped", "", count["skipped"]))
        if count["left out"]:
            parts.append(self.tr("%n left out", "", count["left out"]))
        if count["pending"] + count["publishing"]:
            parts.append(self.tr("%n not started", "", count["pending"] + count["publishing"]))
        return " · ".join(parts)
