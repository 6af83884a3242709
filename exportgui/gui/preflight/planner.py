"""Plan a job again after every change in the pre-flight, and measure a few real results."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exportgui.gui.i18n import language
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.preflight.sorting import PlanFilter, PlanView, arrange, make_view
from exportgui.gui.workers.latest_task import LatestTask
from exportgui.job.planning.size_samples import measured_scale
from exportgui.job.reporting.plan_file import save_list

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Executor
    from pathlib import Path

    from exportgui.gui.workers.bridge import Bridge
    from exportgui.job.model import Options
    from exportgui.job.planning.plan import JobPlan, Survey


class Planner(QObject):
    """Plans a job again after each change.

    `planned(view)` after a change, `arranged(view, rows)` after another filter; `failed(reason)` in
    one line.
    """

    planned = Signal(object)
    arranged = Signal(object, object)
    failed = Signal(str)
    saved = Signal(object)

    def __init__(
        self, bridge: Bridge, executor: Executor, survey: Survey, plan: JobPlan, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._survey = survey
        self._bridge = bridge
        self._executor = executor
        self._plan_task = LatestTask(bridge, executor, self)
        self._sample_task = LatestTask(bridge, executor, self)
        self._rows_task = LatestTask(bridge, executor, self)
        self.scale = 1.0
        self.view: PlanView | None = None
        self.options = plan.options
        self._filter = PlanFilter()
        self._ask(lambda scale: make_view(plan, scale))
        self._sample_task.request(
            lambda stale: measured_scale(plan, stale), self._scaled, lambda _error: None
        )

    @property
    def busy(self) -> bool:
        """Whether a plan or an order is still to come."""
        return self._plan_task.busy or self._rows_task.busy

    @property
    def measuring(self) -> bool:
        """Whether real results are being measured."""
        return self._sample_task.busy

    def change(self, options: Options) -> None:
        """Plan with other options."""
        self.options = options
        survey = self._survey
        self._ask(lambda scale: make_view(survey.plan(options), scale))

    def exclude(self, keys: Iterable[str], yes: bool) -> None:
        """Take items out, or back in."""
        out = self.options.excluded
        self.change(replace(self.options, excluded=out | set(keys) if yes else out - set(keys)))

    def rename(self, key: str, name: str) -> None:
        """Give the file of an item another name; an empty one gives back its own."""
        others = {other: kept for other, kept in self.options.renames.items() if other != key}
        self.change(replace(self.options, renames=others | ({key: name} if name else {})))

    def set_filter(self, plan_filter: PlanFilter) -> None:
        """Show other rows, or in another order."""
        self._filter = plan_filter
        self._arrange()

    def save(self, path: Path) -> None:
        """Write the whole plan as a list; `saved(path)` follows."""
        if self.view is None:
            return
        items = self.view.plan.items
        self._bridge.call(
            self._executor,
            lambda: save_list(items, path, language.current()),
            lambda _: self.saved.emit(path),
            self._emit_failure,
        )

    def stop(self) -> None:
        """Cancel everything; no answer is needed any more."""
        for latest in (self._plan_task, self._sample_task, self._rows_task):
            latest.cancel()

    def _ask(self, make: Callable[[float], PlanView]) -> None:
        scale = self.scale
        self._plan_task.request(lambda _stale: make(scale), self._planned, self._emit_failure)

    def _planned(self, view: PlanView) -> None:
        first = self.view is None
        self.view = view
        if first:
            self._arrange()
        self.planned.emit(view)

    def _scaled(self, scale: float) -> None:
        self.scale = scale
        if self.view is not None:
            plan = self.view.plan
            self._ask(lambda new: make_view(plan, new))

    def _arrange(self) -> None:
        view = self.view
        plan_filter = self._filter
        if view is not None:
            items = view.plan.items
            self._rows_task.request(
                lambda _stale: arrange(items, plan_filter), self._arranged, self._emit_failure
            )

    def _arranged(self, rows: array[int]) -> None:
        self.arranged.emit(self.view, rows)

    def _emit_failure(self, error: Exception) -> None:
        self.failed.emit(error_text(error))
