"""Jobs that wait outlive the window: their queue is written down, and what an earlier window left
is offered.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.jobs.notification_bar import NotificationBar
from exportgui.gui.widgets import tooltips
from exportgui.job.ledger.owner import BEAT_SECONDS

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session
    from exportgui.job.ledger.queue_table import WaitingJob
    from exportgui.job.model import Options


class QueueStore(QObject):
    """Writes the queue down whenever it is another one; `failed` says why it could not."""

    failed = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._kept: dict[str, Options] = {}
        self._left = False
        self._beat = QTimer(self)
        self._beat.setInterval(round(BEAT_SECONDS * 1000))
        self._beat.timeout.connect(lambda: self._write(session.ledger.waiting.write_heartbeat))
        runner.reordered.connect(self._save_changes)
        runner.changed.connect(self._save_changes)
        runner.closing.connect(self._leave)

    def _save_changes(self) -> None:
        if self._left:
            return
        waiting = [each for live in self._runner.live if (each := live.as_waiting()) is not None]
        now = {each.uid: each.options for each in waiting}
        if list(now.items()) == list(self._kept.items()):
            return
        fresh = [each for each in waiting if self._kept.get(each.uid) is not each.options]
        self._kept = now
        self._beat.start() if now else self._beat.stop()
        self._write(lambda: self._session.ledger.waiting.save(list(now), fresh))

    def _write(self, work: Callable[[], None]) -> None:
        session = self._session
        session.bridge.call(
            session.query_pool,
            work,
            lambda _: None,
            lambda error: self.failed.emit(error_text(error)),
        )

    def _leave(self) -> None:
        """The window goes, and with it the questions in it; the pool's one thread has written all
        else by then.
        """
        self._beat.stop()
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
        self._found: list[WaitingJob] = []
        self.queue = self.offer(
            self.tr("Queue again"), self.tr("Export them now, in the order they had"), self._queue
        )
        self.dismiss = self.offer(self.tr("Dismiss"), self.tr("Do not export them"), self._dismiss)
        session.bridge.call(
            session.query_pool,
            session.ledger.waiting.abandoned,
            self._set_jobs,
            lambda _error: None,
        )

    def _set_jobs(self, found: list[WaitingJob]) -> None:
        self._found = found
        jobs = len(found)
        assets = sum(len(each.job.asset_handles) for each in found)
        if jobs:
            error_text = self.tr("%n job(s) waited when the window was closed: {assets}.", "", jobs)
            self.text.setText(error_text.format(assets=self.tr("%n asset(s)", "", assets)))
            tooltips.set_tooltip(
                self.text, "\n".join(dict.fromkeys(str(each.options.destination) for each in found))
            )
        self.setVisible(jobs > 0)

    def _queue(self) -> None:
        found = self._found
        self._found = []
        self.hide()
        self._runner.queue_again(found)

    def _dismiss(self) -> None:
        gone = [each.uid for each in self._found]
        kept = self._session.ledger.waiting
        self._set_jobs([])
        self._session.bridge.call(
            self._session.query_pool, lambda: kept.delete(gone), lambda _: None, lambda _error: None
        )
