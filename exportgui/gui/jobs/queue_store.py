"""Store the queue of waiting jobs, and offer those that an earlier window left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.notification_bar import NotificationBar
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session
    from exportgui.job.ledger.queue_table import WaitingJob
    from exportgui.job.model import Options


class QueueStore(QObject):
    """Stores the queue whenever it changed; `failed(reason)` when that was impossible."""

    failed = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._kept: dict[str, Options] = {}
        self._left = False
        self._heartbeat = QTimer(self)
        self._heartbeat.setInterval(round(HEARTBEAT_SECONDS * 1000))
        self._heartbeat.timeout.connect(lambda: self._write(session.ledger.waiting.write_heartbeat))
        runner.reordered.connect(self._save_changes)
        runner.changed.connect(self._save_changes)
        runner.closing.connect(self._release)

    def _save_changes(self) -> None:
        if self._left:
            return
        waiting = [job for live in self._runner.live if (job := live.as_waiting()) is not None]
        now = {job.uid: job.options for job in waiting}
        if list(now.items()) == list(self._kept.items()):
            return
        fresh = [job for job in waiting if self._kept.get(job.uid) is not job.options]
        self._kept = now
        self._heartbeat.start() if now else self._heartbeat.stop()
        self._write(lambda: self._session.ledger.waiting.save(list(now), fresh))

    def _write(self, work: Callable[[], None]) -> None:
        session = self._session
        session.bridge.call(
            session.query_pool,
            work,
            lambda _: None,
            lambda error: self.failed.emit(error_text(error)),
        )

    def _release(self) -> None:
        """Release the stored queue as the window closes, so that the next one can offer it."""
        self._heartbeat.stop()
        left = self._left
        self._left = True
        if left or not self._kept:
            return
        try:
            self._session.query_pool.submit(self._session.ledger.waiting.release).result()
        except ExportguiError as error:
            self.failed.emit(error_text(error))


class AbandonedJobsBar(NotificationBar):
    """Offers to queue again what waited when an earlier window closed."""

    def __init__(self, session: Session, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__("leftWaiting", parent)
        self._session = session
        self._runner = runner
        self._abandoned: list[WaitingJob] = []
        self.queue = self.add_button(
            self.tr("Queue again"), self.tr("Export them now, in the order they had"), self._queue
        )
        self.dismiss = self.add_button(
            self.tr("Dismiss"), self.tr("Do not export them"), self._dismiss
        )
        session.bridge.call(
            session.query_pool,
            session.ledger.waiting.abandoned,
            self._set_jobs,
            lambda _error: None,
        )

    def _set_jobs(self, jobs: list[WaitingJob]) -> None:
        self._abandoned = jobs
        assets = sum(len(job.job.asset_handles) for job in jobs)
        if jobs:
            text = self.tr("%n job(s) waited when the window was closed: {assets}.", "", len(jobs))
            self.text.setText(text.format(assets=self.tr("%n asset(s)", "", assets)))
            folders = dict.fromkeys(str(job.options.destination) for job in jobs)
            tooltips.set_tooltip(self.text, "\n".join(folders))
        self.setVisible(bool(jobs))

    def _queue(self) -> None:
        jobs = self._abandoned
        self._abandoned = []
        self.hide()
        self._runner.queue_again(jobs)

    def _dismiss(self) -> None:
        dismissed = [job.uid for job in self._abandoned]
        queue = self._session.ledger.waiting
        self._set_jobs([])
        self._session.bridge.call(
            self._session.query_pool,
            lambda: queue.delete(dismissed),
            lambda _: None,
            lambda _error: None,
        )
