"""The bottom of the window: jobs on the left, progress or log of the chosen one on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from exportgui.gui import controls
from exportgui.gui.jobs.live import LiveJob
from exportgui.gui.jobs.log_view import JobLogView
from exportgui.gui.jobs.model import JobModel
from exportgui.gui.jobs.progress_view import JobProgressView
from exportgui.gui.jobs.row import JobRowDelegate
from exportgui.gui.jobs.runner import JobRunner
from exportgui.gui.session import Session
from exportgui.job.ledger import Ledger
from exportgui.job.log import JobLog
from exportgui.job.outcome import ItemRow, JobRow, State

MOST_JOBS = 200


class JobsPanel(QWidget):
    """Follows the runner; `told` has a sentence for the status bar."""

    told = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self.model = JobModel(self)
        self.list = QListView(self)
        self.progress = JobProgressView(self)
        self.log = JobLogView(self)
        self.empty = controls.muted(self.tr("Exports and their logs appear here."))
        self._stack = QStackedWidget(self)
        self._set_up()
        self._lay_out()
        runner.changed.connect(self._live_changed)
        runner.reordered.connect(self.reload)
        runner.finished.connect(self._finished)
        runner.refused.connect(self._refused)
        self.progress.cancelled.connect(self._cancel)
        self.log.open_folder.connect(_open_folder)
        self.reload()

    def _set_up(self) -> None:
        self.setObjectName("jobs")
        self.setAccessibleName(self.tr("Jobs"))
        self.list.setObjectName("jobList")
        self.list.setModel(self.model)
        self.list.setItemDelegate(JobRowDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setProperty("role", "side")
        controls.name(self.list, self.tr("List of jobs"), self.tr("Choose a job to see its progress or its log"))
        self.list.selectionModel().currentChanged.connect(self._choose)

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(controls.heading(self.tr("Jobs")))
        column.addWidget(self.list, 1)
        blank = QWidget(self)
        middle = QVBoxLayout(blank)
        middle.setContentsMargins(16, 12, 16, 12)
        middle.addWidget(self.empty)
        middle.addStretch(1)
        for widget in (blank, self.progress, self.log):
            self._stack.addWidget(widget)
        split = QSplitter(self)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self._stack)
        split.setSizes([216, 680])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def sizeHint(self) -> QSize:
        """A few lines of a log."""
        return QSize(640, 190)

    # --- following

    def reload(self, choose: int | None = None) -> None:
        """Read the ledger again; `choose` a finished job, or keep the first live one in front."""
        ledger = self._session.ledger
        self._session.bridge.call(
            self._session.query_pool, lambda: _read(ledger), lambda found: self._show(*found, choose), self._fail
        )

    def _show(self, rows: list[JobRow], failed: dict[int, int], choose: int | None) -> None:
        own = bool(self._runner.live)
        self.model.show(self._runner.live, [row for row in rows if not (own and str(row.state) == "running")], failed)
        row = self.model.row_of_job(choose) if choose is not None and not own else 0
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(0, row)))
        else:
            self._stack.setCurrentIndex(0)

    def _live_changed(self, live: LiveJob) -> None:
        if self.list.currentIndex().data(JobModel.ENTRY) is live:
            self.progress.show_job(live)
        self.model.tell(live)

    def _finished(self, live: LiveJob, log: JobLog) -> None:
        self.reload(choose=log.job_id)
        done = self.tr("%n asset(s) exported", "", log.file_success_count)
        failed = self.tr("%n failed", "", log.file_error_count) if log.file_error_count else ""
        text = self.tr("Job {number} is finished: {counts}")
        self.told.emit(text.format(number=log.job_id, counts=", ".join(filter(None, (done, failed)))))

    def _refused(self, live: LiveJob, reason: str) -> None:
        self.told.emit(reason)

    def _fail(self, error: Exception) -> None:
        self.told.emit(str(error))

    def _cancel(self) -> None:
        entry = self.list.currentIndex().data(JobModel.ENTRY)
        if isinstance(entry, LiveJob):
            self._runner.cancel(entry)

    # --- choosing

    def _choose(self, current: QModelIndex, _previous: QModelIndex | None = None) -> None:
        entry = current.data(JobModel.ENTRY)
        if isinstance(entry, LiveJob):
            self.progress.show_job(entry)
            self._stack.setCurrentWidget(self.progress)
        elif isinstance(entry, JobRow):
            self._ask_log(entry)
        else:
            self._stack.setCurrentIndex(0)

    def _ask_log(self, row: JobRow) -> None:
        ledger = self._session.ledger
        self._session.bridge.call(
            self._session.query_pool,
            lambda: ledger.items(row.id),
            lambda items: self._show_log(row, items),
            self._fail,
        )

    def _show_log(self, row: JobRow, items: list[ItemRow]) -> None:
        if self.list.currentIndex().data(JobModel.ENTRY) == row:
            self.log.show_log(row, items)
            self._stack.setCurrentWidget(self.log)


def _read(ledger: Ledger) -> tuple[list[JobRow], dict[int, int]]:
    """In a worker: the latest jobs, and how many items of each failed."""
    rows = ledger.jobs()[:MOST_JOBS]
    return rows, {row.id: ledger.state_counts(row.id).get(State.FAILED, 0) for row in rows}


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(folder))))
