"""The jobs panel: the list of jobs, and progress, log and commands of the chosen one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from exportgui.gui.i18n.messages import error_text
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.buttons import JobButtons
from exportgui.gui.jobs.commands import Entry, JobCommands
from exportgui.gui.jobs.interrupted import forget_interrupted, interrupted_at_close
from exportgui.gui.jobs.job_list import JobList
from exportgui.gui.jobs.kept_bar import KeptBar
from exportgui.gui.jobs.log_items import LogItems, arrange_items
from exportgui.gui.jobs.log_view import JobLogView
from exportgui.gui.jobs.model import Counts, JobModel
from exportgui.gui.jobs.progress_view import JobProgressView
from exportgui.gui.widgets import controls, file_manager
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.job.outcome import JobRow, JobState, Outcome

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.preview.thumbnails import Thumbnails
    from exportgui.gui.session import Session
    from exportgui.job.ledger.ledger import Ledger
    from exportgui.job.reporting.job_log import JobLog

MAX_JOBS = 200
Ledgered = tuple[list[JobRow], dict[int, Counts], frozenset[int]]


class JobsPanel(QWidget):
    """Follows the runner; `message` has a sentence for the status bar."""

    message = Signal(str)

    def __init__(
        self,
        session: Session,
        runner: JobRunner,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._jobs: Ledgered = ([], {}, frozenset())
        self._wanted: LiveJob | int | None = None
        self._ended: LiveJob | None = None
        self._loading: int | None = None
        self._early: list[Outcome] = []
        self._jobs_task = LatestTask(session.bridge, session.query_pool, self)
        self._items_task = LatestTask(session.bridge, session.query_pool, self)
        self.model = JobModel(self)
        self.commands = JobCommands(session, runner, self)
        self.kept_bar = KeptBar(self.commands.kept, self)
        self.list = JobList(self.model, self.commands, self)
        self.progress = JobProgressView(self)
        self.log = JobLogView(thumbnails, self)
        self.empty = controls.muted(self.tr("Exports and their logs appear here."))
        self.empty.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.reload()

    def _lay_out(self) -> None:
        self.setObjectName("jobs")
        self.setAccessibleName(self.tr("Jobs"))
        blank = QWidget(self)
        middle = QVBoxLayout(blank)
        middle.setContentsMargins(16, 12, 16, 12)
        middle.addWidget(self.empty)
        middle.addStretch(1)
        self.log.buttons.addWidget(JobButtons(self.commands, self))
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.progress)
        column.addWidget(self.log, 1)
        column.addStretch(0)
        for widget in (blank, whole):
            self._stack.addWidget(widget)
        split = QSplitter(self)
        split.setHandleWidth(1)
        split.addWidget(self.list)
        split.addWidget(self._stack)
        split.setSizes([232, 664])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.kept_bar)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        runner = self._runner
        runner.changed.connect(self._live_changed)
        runner.outcomes_arrived.connect(self._live_settled)
        runner.reordered.connect(self._reordered)
        runner.finished.connect(self._finished)
        runner.mailed.connect(lambda _number: self.reload())
        runner.warned.connect(self.message)
        runner.refused.connect(self._refused)
        self.progress.cancelled.connect(lambda: self.commands.do("cancel"))
        self.progress.held.connect(lambda: self.commands.do("hold"))
        self.commands.message.connect(self.message)
        self.commands.kept.changed.connect(lambda kept: self.show() if kept else None)
        self.list.view.selectionModel().currentChanged.connect(self._choose)
        self.log.table.opened.connect(file_manager.open_path)
        self.log.table.revealed.connect(file_manager.reveal)

    def sizeHint(self) -> QSize:
        """A few lines of a log."""
        return QSize(640, 208)

    @property
    def busy(self) -> bool:
        """Whether what is shown is not yet what there is."""
        return self._jobs_task.busy or self._items_task.busy

    # --- following

    def reload(self, choose: int | None = None) -> None:
        """Read the ledger again; `choose` a job of it, or keep the chosen one."""
        if choose is not None:
            self._wanted = choose
        ledger = self._session.ledger
        self._jobs_task.request(
            lambda _stale: _read_jobs(ledger), self._set_ledger_jobs, self._fail
        )

    def choose_job(self, job_id: int) -> None:
        """Bring a job of the ledger to the front."""
        self.reload(choose=job_id)

    def _set_ledger_jobs(self, jobs: Ledgered) -> None:
        self._jobs = jobs
        self._show_jobs()

    def _show_jobs(self) -> None:
        self.model.show(self._runner.live, *self._jobs)
        row = self.model.row_of(self._wanted)
        if self.model.rowCount():
            self.list.view.setCurrentIndex(self.model.index(max(0, row)))
        else:
            self._stack.setCurrentIndex(0)

    def _reordered(self) -> None:
        live = self._runner.live
        if isinstance(self._wanted, LiveJob) and self._wanted not in live:
            self._ended = self._wanted
            self._wanted = None
        if not isinstance(self._wanted, LiveJob) and live:
            self._wanted = (
                live[-1] if live[-1].phase in (Phase.PLANNING, Phase.WAITING) else live[0]
            )
        self._show_jobs()

    def _live_changed(self, live: LiveJob) -> None:
        if self._chosen() is live:
            self._show_live(live)
        self.model.refresh_job(live)

    def _live_settled(self, live: LiveJob, outcomes: list[Outcome]) -> None:
        if self._chosen() is not live:
            return
        if self._loading is not None:  # what is being read may be older than this
            self._early += outcomes
        elif self.log.job_id == live.job_id:
            self.log.model.update_outcomes(outcomes)

    def _finished(self, live: LiveJob, log: JobLog) -> None:
        in_front = self._wanted in (None, live) or self._ended is live
        self._ended = None
        forget_interrupted(log.job_id)
        self.reload(choose=log.job_id if in_front else None)
        done = self.tr("%n file(s) exported", "", log.file_success_count)
        failed = self.tr("%n failed", "", log.file_error_count) if log.file_error_count else ""
        cut = log.state is JobState.CANCELLED
        text = (
            self.tr("Job {number} was cancelled: {counts}")
            if cut
            else self.tr("Job {number} is finished: {counts}")
        )
        self.message.emit(
            text.format(number=log.job_id, counts=", ".join(filter(None, (done, failed))))
        )

    def _refused(self, _live: LiveJob, reason: str) -> None:
        self.message.emit(reason)

    def _fail(self, error: Exception) -> None:
        self.message.emit(error_text(error))

    # --- choosing

    def _chosen(self) -> Entry:
        entry = self.list.view.currentIndex().data(JobModel.ENTRY)
        return entry if isinstance(entry, LiveJob | JobRow) else None

    def _choose(self, current: QModelIndex, _previous: QModelIndex | None = None) -> None:
        entry = current.data(JobModel.ENTRY)
        if isinstance(entry, LiveJob):
            self._wanted = entry
            self._show_live(entry)
        elif isinstance(entry, JobRow):
            self._wanted = entry.id
            self._loading = None
            self.commands.choose(entry, self.model.counts(entry.id))
            self._ask_items(entry.id, lambda rows: self._show_log(entry, rows))
        else:
            self.commands.choose(None, {})
            self._stack.setCurrentIndex(0)

    def _show_live(self, live: LiveJob) -> None:
        self.commands.choose(live, {})
        self.progress.show_job(live)
        self.progress.show()
        self._stack.setCurrentIndex(1)
        number = live.job_id
        if number is None:
            self._loading = None
            self.log.hide()
        elif number != self._loading and not self.log.is_live(number):
            self._loading = number
            self._early = []
            self.log.hide()
            root = None if live.options.packs else live.options.destination
            self._ask_items(
                number, lambda rows: self._show_items(live, number, rows, root), live=True
            )

    def _show_items(self, live: LiveJob, number: int, rows: LogItems, root: Path | None) -> None:
        if self._chosen() is live:
            self._loading = None
            self.log.show_live(number, rows, root)
            self.log.model.update_outcomes(self._early)
            self.log.show()

    def _show_log(self, row: JobRow, rows: LogItems) -> None:
        if self._chosen() == row:
            self.progress.hide()
            self.log.show_log(row, rows)
            self.log.show()
            self._stack.setCurrentIndex(1)

    def _ask_items(
        self, number: int, done: Callable[[LogItems], object], *, live: bool = False
    ) -> None:
        ledger = self._session.ledger
        self._items_task.request(
            lambda _stale: arrange_items(ledger.items(number), live=live), done, self._fail
        )


def _read_jobs(ledger: Ledger) -> Ledgered:
    """Read the latest jobs, their items by state, and which a closing window cut (in a worker)."""
    rows = ledger.jobs()[:MAX_JOBS]
    return rows, {row.id: ledger.state_counts(row.id) for row in rows}, interrupted_at_close()
