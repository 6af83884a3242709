"""Carries out schedules while the window is open, and tells which runs were missed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.gui.i18n.messages import error_text
from exportgui.job.ledger.owner import HEARTBEAT_SECONDS
from exportgui.messages import Message, verbatim

if TYPE_CHECKING:
    from exportgui.gui.jobs.active_job import LiveJob
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session
    from exportgui.job.ledger.schedule_table import ScheduleRow
    from exportgui.job.schedule.due_runs import ClaimedRun, DueWatch

_CLOSED = Message("the window was closed before it began")
_START_MS = 1000
"""After which schedules are looked at first: the window is to be shown before."""

Looked = tuple["list[ScheduleRow]", "list[ClaimedRun]", float]


class ScheduleRunner(QObject):
    """Claims what is due and hands it to the queue of jobs.

    `listed(rows)` at each look, every half minute at most; `failed(reason)` when it was impossible.
    """

    listed = Signal(list)
    failed = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._watch: DueWatch | None = None
        self._failure = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._timer.start(_START_MS)
        self._heartbeat = QTimer(self)
        self._heartbeat.setInterval(round(HEARTBEAT_SECONDS * 1000))
        self._heartbeat.timeout.connect(self._beat)
        runner.refused.connect(self._refused)
        runner.closing.connect(self._close)

    def look(self) -> None:
        """See what is due, now and from now on."""
        self._timer.stop()
        session = self._session
        session.bridge.call(session.query_pool, self._take, self._start, self.fail)

    def run_missed(self, rows: list[ScheduleRow]) -> None:
        """Run the last missed run of each of these schedules."""
        from exportgui.job.schedule.due_runs import claim_missed

        schedules = self._session.ledger.schedules

        def claim() -> list[ClaimedRun]:
            runs = (claim_missed(schedules, row, datetime.now(UTC)) for row in rows)
            return [run for run in runs if run is not None]

        def start(runs: list[ClaimedRun]) -> None:
            self._enter(runs)
            self.look()

        session = self._session
        session.bridge.call(session.query_pool, claim, start, self.fail)

    def _take(self) -> Looked:
        """In a worker: claim what is due; also returns all rows, and how long to wait."""
        from exportgui.job.schedule.due_runs import DueWatch  # the window is there first

        schedules = self._session.ledger.schedules
        now = datetime.now(UTC)
        self._watch = self._watch or DueWatch(schedules, now)
        runs = list(self._watch.take(now))
        pause = self._watch.pause(datetime.now(UTC))
        return schedules.rows(), runs, pause.total_seconds()

    def _start(self, looked: Looked) -> None:
        rows, runs, pause = looked
        self._failure = ""
        self._enter(runs)
        self.listed.emit(rows)
        self._timer.start(max(1, round(pause * 1000)))

    def _enter(self, runs: list[ClaimedRun]) -> None:
        for run in runs:
            self._runner.start_scheduled(run)
        if runs:
            self._heartbeat.start()

    def fail(self, error: Exception) -> None:
        """Tell why the schedules cannot be used, once, and try again soon."""
        reason = error_text(error)
        if reason != self._failure:
            self.failed.emit(reason)
        self._failure = reason
        self._timer.start(round(HEARTBEAT_SECONDS * 1000))

    def _beat(self) -> None:
        """Tell other programs that claimed runs are still to begin here."""
        if not any(live.run is not None and live.job_id is None for live in self._runner.live):
            self._heartbeat.stop()
            return
        session = self._session
        session.bridge.call(
            session.query_pool,
            session.ledger.schedules.write_heartbeat,
            lambda _: None,
            self.fail,
        )

    def _refused(self, live: LiveJob, reason: str) -> None:
        """Give up a run that could not begin: it is missed for this reason."""
        if live.run is None:
            return
        uid = live.run.uid
        why = live.failure or verbatim(reason)
        session = self._session
        session.bridge.call(
            session.query_pool,
            lambda: session.ledger.schedules.release(uid, why),
            lambda _: self.look(),
            self.fail,
        )

    def _close(self) -> None:
        """Give up what has not begun, so that it is offered again."""
        self._timer.stop()
        self._heartbeat.stop()
        schedules = self._session.ledger.schedules
        waiting = [live.run for live in self._runner.live if live.run and live.job_id is None]
        for run in waiting:
            self._session.query_pool.submit(schedules.release, run.uid, _CLOSED).result()
