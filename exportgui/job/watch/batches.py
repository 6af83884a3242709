"""Export what a watch hands out: a job for each batch that has something to do."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from exportgui.catalog.catalog import Catalog
from exportgui.errors import EnvironmentFault
from exportgui.job.control import Control
from exportgui.job.outcome import Outcome, State
from exportgui.job.planning.disk_space import WRITTEN
from exportgui.job.planning.plan import JobPlan, PlannedAction, PlannedItem
from exportgui.job.planning.selection import Selection
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.recipe_export import RecipeExport
from exportgui.messages import Message

RETRY_SECONDS = 10.0


def kept_recipe(recipe: Recipe) -> Recipe:
    """The recipe by the policy ``changed``, which a watch has whatever the recipe says."""
    return replace(recipe, on_conflict="changed")


class News:
    """Tells plans with something to do from those in which all is as it was.

    An asset that cannot be exported is news once, and again for another reason.
    """

    def __init__(self) -> None:
        self._failures: dict[str, Message] = {}

    def is_in(self, plan: JobPlan) -> bool:
        """Whether a plan writes a file, or has a failure that was not told yet."""
        failing = {
            item.key: item.reason for item in plan.items if item.action is PlannedAction.FAILS
        }
        told = all(self._failures.get(key) == reason for key, reason in failing.items())
        self._failures |= failing
        return not told or any(item.action in WRITTEN for item in plan.items)


class BatchExport:
    """Plans and runs the batches of one watch, on its thread.

    ``failing`` has the items that could not be exported at last; ``was_cut`` means that a batch was
    stopped before its end. ``on_log`` gets the log of each job.
    """

    def __init__(
        self,
        export: RecipeExport,
        catalog: Catalog,
        control: Control,
        on_log: Callable[[JobLog], object],
        on_item: Callable[[PlannedItem, Outcome], object] = lambda _item, _outcome: None,
    ) -> None:
        self._export = export
        self._catalog = catalog
        self._control = control
        self._on_log = on_log
        self._on_item = on_item
        self._news = News()
        self.failing: set[str] = set()
        self.was_cut = False

    def __call__(self, handles: Sequence[str]) -> None:
        """Export the assets that are new or changed.

        Raises EnvironmentFault when the destination does not answer or the machine stopped the job.
        """
        plan = self._export.plan(self._catalog, Selection(tuple(handles), ()), self._control)
        if not self._news.is_in(plan):
            return
        log = self._export.run(plan, self._control, on_item=self._took)
        self.was_cut = self._control.stopping and log.unfinished_count > 0
        self._on_log(log)
        if log.fatal_error:
            raise EnvironmentFault(log.fatal_message)

    def _took(self, item: PlannedItem, outcome: Outcome) -> None:
        if outcome.state is State.FAILED:
            self.failing.add(item.key)
        elif outcome.state in (State.DONE, State.UNCHANGED):
            self.failing.discard(item.key)
        self._on_item(item, outcome)


def in_a_while(call: Callable[[], object]) -> None:
    """Call it some seconds later, on another thread."""
    timer = threading.Timer(RETRY_SECONDS, call)
    timer.daemon = True
    timer.start()


class Patience:
    """Waits out faults of the machine, such as a full disk: tells them, and tries again later.

    ``control`` is made for jobs that wait. ``say`` is called with the reason, on any thread.
    """

    def __init__(
        self,
        say: Callable[[Message], object],
        later: Callable[[Callable[[], object]], object] = in_a_while,
    ) -> None:
        self._say = say
        self._later = later
        self.control = Control(waits=True, changed=self._changed)

    def _changed(self) -> None:
        if self.control.paused and self.control.reason:
            self._say(self.control.reason)
            self._later(self.control.resume)
