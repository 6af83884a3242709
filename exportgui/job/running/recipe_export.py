"""Export assets of a catalog by a recipe, from planning to the log."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.job.after.hooks import after_job
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.mail.mailing import mailing, with_mail
from exportgui.job.outcome import Outcome
from exportgui.job.planning.plan import JobPlan, PlannedItem, plan_job
from exportgui.job.planning.selection import Selection
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.execution import run_job
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.running.progress import Progress
from exportgui.job.running.thread_pool import Threads
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.settings import Settings
from exportgui.translations import best_language


@dataclass(frozen=True, slots=True)
class RecipeExport:
    """A recipe with its destination, and what its jobs run with.

    ``inputs`` are files that define the job, such as the recipe's: no output replaces them.
    ``workers`` 0 means the setting's number. The user's macros count, the recipe's win over them.
    """

    recipe: Recipe
    destination: Path
    settings: Settings
    ledger: Ledger
    inputs: tuple[Path, ...] = ()
    workers: int = 0
    fs: FileSystem | None = None

    def plan(
        self, catalog: Catalog, selection: Selection, control: Control | None = None
    ) -> JobPlan:
        """Plan the job of a selection. Raises as `plan_job`; nothing is written."""
        options = self.recipe.options(self.destination, catalog.user_macros.book())
        return plan_job(
            self.recipe.job(selection.handles),
            replace(options, inputs=self.inputs),
            catalog,
            limits=Limits.of(self.settings),
            left_out=selection.left_out,
            warnings=selection.unread,
            control=control,
            ledger=self.ledger,
            warns_of_hosted_limits=self.settings.warns_of_hosted_limits,
        )

    def run(
        self,
        plan: JobPlan,
        control: Control | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        on_item: Callable[[PlannedItem, Outcome], None] | None = None,
    ) -> JobLog:
        """Run a plan on threads of its own; the callbacks are called on this one."""
        workers = self.workers or self.settings.worker_count
        language = best_language(self.settings.language)
        setting = plan.job.email_setting
        with (
            mailing(self.ledger, self.settings.mail, setting, language) as notify,
            Threads(workers) as executor,
        ):
            log = run_job(
                plan,
                executor,
                self.ledger,
                workers=workers,
                on_progress=on_progress,
                on_item=on_item,
                control=control,
                notify=notify,
                fs=self.fs,
                budget=PixelBudget(memory=self.settings.memory_megabytes * 1_000_000),
            )
        return after_job(with_mail(log, self.ledger), self.ledger, self.settings)
