"""The log of a job: a table of its items under a line of counts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.log_icons import ICON_SIZE
from exportgui.gui.jobs.log_items import LogItems
from exportgui.gui.jobs.log_model import Column, LogModel
from exportgui.gui.widgets import controls, tooltips
from exportgui.gui.widgets.item_table import ItemTable
from exportgui.job.reporting.job_log import told_warnings

if TYPE_CHECKING:
    from exportgui.gui.preview.thumbnails import Thumbnails
    from exportgui.job.outcome import JobRow

_WIDTHS = {Column.RESULT: 88, Column.ASSET: 160, Column.IN: 76, Column.OUT: 76, Column.TIME: 60}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLACE = "jobs"
SETTLED_MS = 120
"""Rows that are only scrolled past load no thumbnails."""


class LogTable(ItemTable):
    """`opened(path)` by double click or Return, `revealed(path)` to see a file in its folder."""

    opened = Signal(object)
    revealed = Signal(object)

    def __init__(self, model: LogModel, parent: QWidget | None = None) -> None:
        super().__init__(model, _WIDTHS, Column.DETAILS, parent)
        self._items = model
        self.setObjectName("jobLog")
        self.setIconSize(ICON_SIZE)
        self.verticalHeader().setDefaultSectionSize(max(28, self.fontMetrics().height() + 10))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        controls.name(
            self,
            self.tr("Items of the job"),
            self.tr("One line for each asset; drag exported files to other programs"),
        )

    def _open(self, place: int) -> None:
        path = self._items.file(place)
        if path is not None:
            self.opened.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens the exported file."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._open(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if not index.isValid():
            return
        path = self._items.file(index.row())
        source = self._items.source(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if path is not None:
            menu.addAction(self.tr("Open"), lambda: self.opened.emit(path))
            menu.addAction(self.tr("Show in folder"), lambda: self.revealed.emit(path))
        if source is not None:  # a file that failed is mended where it is
            menu.addAction(
                self.tr("Show the original in its folder"), lambda: self.revealed.emit(source)
            )
        menu.popup(self.viewport().mapToGlobal(spot))


class JobLogView(QWidget):
    """Asks for the thumbnails of the rows in view."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.job_id: int | None = None
        self.model = LogModel(thumbnails, self)
        self.title = controls.heading("")
        self.counts = controls.Elided("muted", self, Qt.TextElideMode.ElideRight)
        self.counts.setObjectName("jobCounts")
        self.fatal = controls.message(self)
        self.table = LogTable(self.model, self)
        self.buttons = QHBoxLayout()
        self._head = QWidget(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._request_thumbnails)
        self.table.verticalScrollBar().valueChanged.connect(self._settled.start)
        self.model.modelReset.connect(self._settled.start)
        self.fatal.setProperty("role", "error")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 0)
        row.setSpacing(12)
        row.addWidget(self.title)
        row.addWidget(self.counts, 1)
        self.buttons.setSpacing(4)
        row.addLayout(self.buttons)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addLayout(row)
        note = QVBoxLayout()
        note.setContentsMargins(16, 0, 16, 0)
        note.addWidget(self.fatal)
        head.addLayout(note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._head)
        layout.addWidget(self.table, 1)

    def _request_thumbnails(self) -> None:
        if self.isVisible():
            self._thumbnails.request(self.model.assets(self.table.rows_in_view()), PLACE)

    # --- states

    def is_live(self, job_id: int) -> bool:
        """Whether the items of this job are shown as they are done."""
        return self.job_id == job_id and not self.isHidden() and self._head.isHidden()

    def show_live(self, job_id: int, rows: LogItems, root: Path | None) -> None:
        """A job at work: its items in their order, without a head."""
        self.job_id = job_id
        self.model.show(rows.items, root)
        self._head.hide()

    def show_log(self, row: JobRow, rows: LogItems) -> None:
        """A job that is over, and its items."""
        self.job_id = row.id
        self.model.show(rows.items, row.place)
        self.title.setText(self.tr("Job {number}").format(number=row.id))
        self.counts.setText(self._counts(rows))
        tooltips.set_tooltip(self.title, row.destination)
        told = (row.fatal, *told_warnings(row.warnings), *row.notes, row.mail)
        trouble = " · ".join(map(message_text, filter(None, told)))
        self.fatal.setText(trouble)
        self.fatal.setVisible(bool(trouble))
        controls.role(
            self.fatal, "error" if row.fatal else "warning" if row.warnings or row.mail else "muted"
        )
        self._head.show()

    def _counts(self, rows: LogItems) -> str:
        count = rows.counts
        parts = [self.tr("%n exported", "", count["done"])]
        if count["failed"]:
            parts.append(self.tr("%n failed", "", count["failed"]))
        if rows.warned:
            parts.append(self.tr("%n with warnings", "", rows.warned))
        if count["skipped"]:
            parts.append(self.tr("%n skipped", "", count["skipped"]))
        if count["left out"]:
            parts.append(self.tr("%n left out", "", count["left out"]))
        if count["pending"] + count["publishing"]:
            parts.append(self.tr("%n not started", "", count["pending"] + count["publishing"]))
        return " · ".join(parts)
