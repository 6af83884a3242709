"""The job queue: plans every job when it is asked for, and runs them one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exportgui.gui.i18n.messages import error_message, error_text, message_text
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.mail_courier import MailCourier
from exportgui.job.control import Control
from exportgui.job.planning.summary import summarize

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.jobs.job_executor import JobExecutor
    from exportgui.gui.session import Session
    from exportgui.job.ledger.queue_table import WaitingJob
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.outcome import JobRow, Outcome
    from exportgui.job.planning.plan import JobPlan, Survey
    from exportgui.job.reporting.job_log import JobLog
    from exportgui.job.running.execution import Progress
    from exportgui.job.schedule.due_runs import ClaimedRun

CHECKS = ("problems", "always", "never")
"""When a person looks at a plan before it is carried out."""


class JobRunner(QObject):
    """One job runs at a time; one that is paused lets the next go first.

    `changed(live)` while a job goes on, `outcomes_arrived(live, outcomes)` for items that are done,
    `asking(live, plan)` when a plan is to be shown, `reordered()` when jobs came, went or
    moved; `finished(live, log)` when one ended, `refused(live, reason)` when it was wrong as a
    whole or not wanted any more, and nothing was written; `closing()` when the window goes;
    `mailed(number)` when it is known what became of the mail of a job; `warned(text)` when the
    command or the webhook after a job failed.
    """

    changed = Signal(object)
    outcomes_arrived = Signal(object, list)
    asking = Signal(object, object)
    reordered = Signal()
    finished = Signal(object, object)
    refused = Signal(object, str)
    closing = Signal()
    mailed = Signal(int)
    warned = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job_executor: JobExecutor | None = None
        self._closed = False
        self._mails = MailCourier(session, self)
        self._mails.settled.connect(self.mailed)
        self.live: list[LiveJob] = []

    # --- coming in

    def start(
        self,
        job: ExportJob,
        options: Options,
        catalog: Catalog,
        left_out: Sequence[int] = (),
        check: str = "problems",
    ) -> LiveJob:
        """Plan a job, show the plan where `check` asks for it, and queue the job."""
        return self._enter(LiveJob(job, options, catalog, tuple(left_out)), check)

    def run_again(self, row: JobRow, check: str = "problems") -> LiveJob:
        """The same job once more, as a new one."""
        return self._enter(LiveJob.of_row(row), check)

    def queue_again(self, waiting: Sequence[WaitingJob], check: str = "problems") -> None:
        """Jobs that waited when another window closed, in their order."""
        for job in waiting:
            self._enter(LiveJob.of_waiting(job), check)

    def start_scheduled(self, run: ClaimedRun) -> LiveJob:
        """Queue the run of a schedule, without a look at its plan: nobody may be there."""
        return self._enter(LiveJob.of_run(run), "never")

    def resume_job(self, row: JobRow, *, retry: bool = False) -> LiveJob | None:
        """Resume a job of the ledger; None when it runs already."""
        if any(live.job_id == row.id for live in self.live):
            return None
        live = LiveJob.of_row(row)
        live.again = row.id
        live.retry = retry
        live.phase = Phase.WAITING
        self._add(live)
        self._advance()
        return live

    def _enter(self, live: LiveJob, check: str) -> LiveJob:
        session = self._session
        executor = self._executor()
        self._add(live)

        def report_planned(done: int) -> None:
            session.bridge.post(lambda: self._planned(live, done))

        session.bridge.call(
            session.plan_pool,
            lambda: executor.survey(live, report_planned),
            lambda planned: self._surveyed(live, *planned, check),
            lambda error: self._refuse(live, error),
        )
        return live

    def _executor(self) -> JobExecutor:
        # the renderer is loaded with the first job
        from exportgui.gui.jobs.job_executor import JobExecutor

        self._job_executor = self._job_executor or JobExecutor(
            self._session, self._mails, lambda text: self.warned.emit(message_text(text))
        )
        return self._job_executor

    def _add(self, live: LiveJob) -> None:
        live.control = Control(
            waits=True, changed=lambda: self._session.bridge.post(lambda: self._held(live))
        )
        self.live.append(live)
        self.reordered.emit()
        self.changed.emit(live)

    def _planned(self, live: LiveJob, done: int) -> None:
        if live in self.live and live.phase is Phase.PLANNING:
            live.planned = done
            self.changed.emit(live)

    def _surveyed(self, live: LiveJob, survey: Survey, plan: JobPlan, check: str) -> None:
        if live.control.stopping:
            self._withdraw(live)
            return
        live.survey = survey
        if live.run is not None:  # its assets are known now
            live.job = survey.job
            live.options = plan.options
        if check == "always" or (check == "problems" and summarize(plan).needs_attention):
            self._set(live, Phase.ASKING)
            self.asking.emit(live, plan)
            self._advance()
        else:
            self.proceed(live, live.options)

    def proceed(self, live: LiveJob, options: Options) -> None:
        """Queue a job whose plan was accepted, with these options."""
        live.options = options
        self._set(live, Phase.WAITING)
        self._advance()

    # --- carrying out

    def _advance(self) -> None:
        """Let the first that waits run, unless another does, or one before it is about to wait."""
        if self._closed:
            return
        if any(map(_is_running, self.live)):
            return
        live = next(
            (live for live in self.live if live.phase in (Phase.WAITING, Phase.PLANNING)), None
        )
        if live is None or live.phase is Phase.PLANNING:
            return
        self._set(live, Phase.RUNNING)
        if live.started:
            live.control.resume()
        else:
            self._run(live)

    def _run(self, live: LiveJob) -> None:
        """Run a job for the first time."""
        live.started = True
        session = self._session
        executor = self._executor()

        def report_progress(progress: Progress, outcomes: list[Outcome]) -> None:
            session.bridge.post(lambda: self._show_progress(live, progress, outcomes))

        session.bridge.call(
            session.job_pool,
            lambda: executor.run(live, report_progress),
            lambda log: self._end(live, log),
            lambda error: self._refuse(live, error),
        )

    def _show_progress(self, live: LiveJob, progress: Progress, outcomes: list[Outcome]) -> None:
        if live in self.live:
            live.progress = progress
            self.outcomes_arrived.emit(live, outcomes)
            self.changed.emit(live)

    def _held(self, live: LiveJob) -> None:
        """The job's control changed; a fault of the machine may have paused the job."""
        if live in self.live and live.control.paused and live.phase is Phase.RUNNING:
            self._set(live, Phase.PAUSED)
            self._advance()

    def _end(self, live: LiveJob, log: JobLog) -> None:
        self._remove(live)
        self.finished.emit(live, log)

    def _refuse(self, live: LiveJob, error: Exception) -> None:
        live.failure = error_message(error)
        self._remove(live)
        self.refused.emit(live, error_text(error))

    def _withdraw(self, live: LiveJob) -> None:
        self._remove(live)
        self.refused.emit(live, self.tr("The job was cancelled; nothing was written."))

    def _remove(self, live: LiveJob) -> None:
        self.live.remove(live)
        self.reordered.emit()
        self._advance()

    def _set(self, live: LiveJob, phase: Phase) -> None:
        live.phase = phase
        self.changed.emit(live)

    # --- what a person does with it

    def pause(self, live: LiveJob) -> None:
        """No new item starts, those at work are finished; the next job goes first."""
        if live.can_pause:
            self._set(live, Phase.PAUSED)
            live.control.pause()
            self._advance()

    def resume(self, live: LiveJob) -> None:
        """Resume as soon as no other job runs."""
        if live.can_resume:
            self._set(live, Phase.WAITING)
            self._advance()

    def cancel(self, live: LiveJob) -> None:
        """No new item starts; the one in work is dropped at its next checkpoint."""
        if live not in self.live:
            return
        if live.phase in (Phase.ASKING, Phase.WAITING) and not live.started:
            self._withdraw(live)
            return
        live.control.stop()
        self._set(live, Phase.STOPPING)

    def move(self, live: LiveJob, step: int) -> None:
        """Change places with the next (1) or the previous (-1) job that waits too."""
        waiting = [other for other in self.live if other.can_move]
        if live in waiting and 0 <= waiting.index(live) + step < len(waiting):
            self.move_to(live, self.live.index(waiting[waiting.index(live) + step]) + int(step > 0))

    def move_to(self, live: LiveJob, place: int) -> None:
        """Move a waiting job before the one at `place` in `live`; others keep their places."""
        slots = [number for number, other in enumerate(self.live) if other.can_move]
        if not live.can_move or live not in self.live:
            return
        order = [self.live[slot] for slot in slots if self.live[slot] is not live]
        order.insert(sum(1 for slot in slots if slot < place and self.live[slot] is not live), live)
        if order != [self.live[slot] for slot in slots]:
            for slot, other in zip(slots, order, strict=True):
                self.live[slot] = other
            self.reordered.emit()

    def stop_all(self) -> list[int]:
        """The window closes; the numbers of jobs that are cut short by it."""
        self._closed = True
        self._mails.close()
        self.closing.emit()
        taken = [live for live in self.live if live.phase is not Phase.STOPPING and not live.retry]
        for live in self.live:
            live.control.stop()
        return [live.job_id for live in taken if live.job_id is not None]


def _is_running(live: LiveJob) -> bool:
    return live.phase is Phase.RUNNING or (live.started and live.phase is Phase.STOPPING)
