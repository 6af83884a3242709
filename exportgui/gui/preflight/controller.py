"""Start jobs, and open the pre-flight of those whose plan is to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.job.planning.summary import summarize

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.preflight.window import PreflightWindow
    from exportgui.gui.session import Session
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.planning.plan import JobPlan


class PreflightController(QObject):
    """One window for each job that is looked at."""

    def __init__(self, session: Session, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._window = parent
        self.open: dict[LiveJob, PreflightWindow] = {}
        runner.asking.connect(self._asked)
        runner.changed.connect(self._changed)
        runner.refused.connect(self._refused)
        runner.closing.connect(self._close)

    def start(self, job: ExportJob, options: Options, left_out: Sequence[int], check: str) -> None:
        """Start a job of the open catalog; `check` decides whether its plan is shown first."""
        catalog = self._session.catalog
        if catalog is not None:
            live = self._runner.start(job, options, catalog, left_out, check)
            if check == "always":
                self.show(live)

    def show(self, live: LiveJob) -> PreflightWindow:
        """Open the window of a job's plan, which shows progress until there is one."""
        from exportgui.gui.preflight.window import PreflightWindow  # most exports never need one

        window = self.open.get(live)
        if window is None:
            self.open[live] = window = PreflightWindow(self._session, live, self._window)
            window.agreed.connect(self._runner.proceed)
            window.dropped.connect(self._runner.cancel)
            window.finished.connect(lambda _code: self.open.pop(live, None))
            window.show()
        window.raise_()
        window.activateWindow()
        return window

    def _asked(self, live: LiveJob, plan: JobPlan) -> None:
        wanted = live in self.open
        window = self.show(live)
        window.show_plan(plan)
        if not wanted and summarize(plan).has_problem_items:
            window.choose_group("problems")

    def _close(self) -> None:
        for window in list(self.open.values()):
            window.reject()

    def _changed(self, live: LiveJob) -> None:
        if live.phase is Phase.PLANNING and live in self.open:
            self.open[live].show_progress()

    def _refused(self, live: LiveJob, reason: str) -> None:
        window = self.open.get(live)
        if window is None:
            return
        if live.survey is not None or live.control.stopping:
            window.done(0)
        else:
            window.show_failure(reason)
