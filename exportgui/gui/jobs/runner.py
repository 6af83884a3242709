"""Runs jobs one after the other: planned and led by one thread, done by the export pool, told by signals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exportgui.errors import ExportguiError
from exportgui.job.control import Control
from exportgui.media.limits import Limits

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.session import Session
    from exportgui.job.log import JobLog
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.run import Progress


@dataclass(eq=False)
class LiveJob:
    """A job that waits or runs; only the window's thread changes it. `phase`: waiting, planning, running, stopping."""

    job: ExportJob
    options: Options
    catalog: Catalog
    left_out: Sequence[int] = ()
    phase: str = "waiting"
    planned: int = 0
    progress: Progress | None = None
    control: Control = field(default_factory=Control)

    @property
    def total(self) -> int:
        """Outputs of the plan, or the number of assets until there is one."""
        return self.progress.total if self.progress else len(self.job.asset_handles)


class JobRunner(QObject):
    """`changed(live)` while a job goes on, `finished(live, log)` when it ended, `refused(live, reason)` when it
    was wrong as a whole and nothing was written.
    """

    changed = Signal(object)
    finished = Signal(object, object)
    refused = Signal(object, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.live: list[LiveJob] = []

    def start(self, job: ExportJob, options: Options, catalog: Catalog, left_out: Sequence[int] = ()) -> LiveJob:
        """Queue a job."""
        live = LiveJob(job, options, catalog, tuple(left_out))
        self.live.append(live)
        session = self._session
        session.bridge.call(
            session.job_pool,
            lambda: self._work(live),
            lambda log: self._end(live, log),
            lambda error: self._refuse(live, error),
        )
        self.changed.emit(live)
        return live

    def cancel(self, live: LiveJob) -> None:
        """No new item starts; the one in work is dropped at its next checkpoint."""
        live.control.stop()
        live.phase = "stopping"
        self.changed.emit(live)

    def stop_all(self) -> None:
        """The window closes."""
        for live in self.live:
            live.control.stop()

    def _work(self, live: LiveJob) -> JobLog:
        """In the leading thread."""
        from exportgui.job.notify import Mailer
        from exportgui.job.plan import plan_job
        from exportgui.job.run import run_job

        session, settings = self._session, self._session.settings
        limits = Limits(max_pixels=settings.max_pixels, allow_eps=settings.allow_eps)

        def planning(done: int, total: int) -> None:
            if done % 20 == 0 or done == total:
                session.bridge.post(lambda: self._tell(live, "planning", planned=done))

        def running(progress: Progress) -> None:
            session.bridge.post(lambda: self._tell(live, "running", progress=progress))

        plan = plan_job(
            live.job,
            live.options,
            live.catalog,
            limits=limits,
            left_out=live.catalog.assets(live.left_out),
            progress=planning,
            control=live.control,
        )
        return run_job(
            plan,
            session.export_pool,
            session.ledger,
            workers=session.export_pool.workers,
            on_progress=running,
            control=live.control,
            notify=Mailer(settings.mail),
        )

    def _tell(self, live: LiveJob, phase: str, *, planned: int = 0, progress: Progress | None = None) -> None:
        if live not in self.live:
            return
        live.planned = planned or live.planned
        live.progress = progress or live.progress
        if live.phase != "stopping":
            live.phase = phase
        self.changed.emit(live)

    def _end(self, live: LiveJob, log: JobLog) -> None:
        self.live.remove(live)
        self.finished.emit(live, log)

    def _refuse(self, live: LiveJob, error: Exception) -> None:
        self.live.remove(live)
        self.refused.emit(live, str(error) if isinstance(error, ExportguiError) else repr(error))
