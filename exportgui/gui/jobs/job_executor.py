"""Plans, runs and resumes jobs on the threads of the job pools."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from exportgui.errors import ExportguiError
from exportgui.gui.jobs.active_job import LiveJob
from exportgui.job.after.hooks import after_job, has_hooks
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.media.limits import Limits
from exportgui.same_file import same_file

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.jobs.mail_courier import MailCourier
    from exportgui.gui.session import Session
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.outcome import Outcome
    from exportgui.job.planning.job_plan import PlannedItem
    from exportgui.job.planning.plan import JobPlan, Survey
    from exportgui.job.planning.selection import Selection
    from exportgui.job.reporting.job_log import JobLog
    from exportgui.job.running.execution import JobCallbacks, Progress
    from exportgui.messages import Message

_TELL_EVERY = 20


class JobExecutor:
    """Does the work with what a session has; all jobs share one budget of memory."""

    def __init__(
        self, session: Session, mails: MailCourier, warn: Callable[[Message], object]
    ) -> None:
        """``warn`` is called on the window's thread, with what went wrong after a job."""
        self._session = session
        self._warn = warn
        self._mails = mails
        self._budget = PixelBudget(memory=session.settings.memory_megabytes * 1_000_000)

    @property
    def _limits(self) -> Limits:
        return Limits.of(self._session.settings)

    def catalog(self, live: LiveJob) -> Catalog:
        """The job's catalog, opened where need be."""
        current = self._session.catalog
        if live.catalog is not None:
            return live.catalog
        assert live.source is not None  # one of both is there
        if current is not None and (
            current.source == live.source or same_file(current.source, live.source)
        ):
            return current
        return self._session.library.open_catalog(live.source)

    def survey(self, live: LiveJob, report: Callable[[int], None]) -> tuple[Survey, JobPlan]:
        """Look at every asset, and give the outputs their names."""
        from exportgui.job.planning.plan import survey_job

        def progress(done: int, total: int) -> None:
            if done % _TELL_EVERY == 0 or done == total:
                report(done)

        catalog = self.catalog(live)
        job, options, selection = _chosen(live, catalog)
        survey = survey_job(
            job,
            options,
            catalog,
            limits=self._limits,
            left_out=selection.left_out,
            sizes=live.run is None,
            progress=progress,
            control=live.control,
            ledger=self._session.ledger,
        )
        warnings = selection.unread or _unread(survey)
        survey = replace(
            survey,
            warnings=(*warnings, *survey.warnings),
            warns_of_hosted_limits=self._session.settings.warns_of_hosted_limits,
        )
        return survey, survey.plan(options)

    def run(self, live: LiveJob, report: Callable[[Progress, list[Outcome]], None]) -> JobLog:
        """Run a job; output names are assigned again, by what is in the folder now."""
        callbacks = watching(report)
        run = self._run if live.again is None else self._resume
        log = run(live, callbacks)
        self._begin_hooks(log)
        return log

    def _begin_hooks(self, log: JobLog) -> None:
        """Run what follows a job on a thread of its own: the next job does not wait for it."""
        session = self._session
        settings = session.settings
        if not has_hooks(settings):
            return

        def work() -> None:
            with contextlib.suppress(ExportguiError, RuntimeError):  # the window is closed
                warnings = after_job(log, session.ledger, settings).after
                session.bridge.post(lambda: [self._warn(warning) for warning in warnings])

        threading.Thread(target=work, name="after job", daemon=True).start()

    def _resume(self, live: LiveJob, callbacks: JobCallbacks) -> JobLog:
        from exportgui.job.running.resume import resume_job

        session = self._session
        assert live.again is not None  # else it is a new one
        return resume_job(
            session.ledger,
            live.again,
            self.catalog(live),
            session.export_pool,
            workers=session.export_pool.workers,
            retry=live.retry,
            callbacks=callbacks,
            control=live.control,
            notify=self._mails.notify(),
            limits=self._limits,
            budget=self._budget,
            details=False,
        )

    def _run(self, live: LiveJob, callbacks: JobCallbacks) -> JobLog:
        from exportgui.job.running.execution import run_job

        session = self._session
        assert live.survey is not None  # a job runs after it was looked at
        return run_job(
            live.survey.plan(live.options).ready(),
            session.export_pool,
            session.ledger,
            workers=session.export_pool.workers,
            on_progress=callbacks.on_progress,
            on_item=callbacks.on_item,
            control=live.control,
            notify=self._mails.notify(),
            budget=self._budget,
            details=False,
            scheduled=None if live.run is None else live.run.uid,
        )


def _chosen(live: LiveJob, catalog: Catalog) -> tuple[ExportJob, Options, Selection]:
    """A job with its assets; the run of a schedule finds them by reading the catalog anew."""
    from exportgui.job.planning.selection import Selection

    if live.run is None:
        return live.job, live.options, Selection((), tuple(catalog.assets(live.left_out)))
    catalog.scan(stop=lambda: live.control.stopping)
    return live.run.kept.prepared(catalog)


def _unread(survey: Survey) -> tuple[Message, ...]:
    from exportgui.job.planning.selection import unread_around

    return tuple(unread_around(survey.catalog, [planned.asset for planned in survey.planned]))


def watching(report: Callable[[Progress, list[Outcome]], None]) -> JobCallbacks:
    """Collect outcomes until the progress report that follows each batch."""
    from exportgui.job.running.execution import JobCallbacks

    outcomes: list[Outcome] = []

    def on_item(_item: PlannedItem, outcome: Outcome) -> None:
        outcomes.append(outcome)

    def on_progress(progress: Progress) -> None:
        report(progress, outcomes[:])
        outcomes.clear()

    return JobCallbacks(on_progress, on_item)
