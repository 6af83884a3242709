"""Take a job up again from the ledger: after a crash, a pause or a cancel, or for what failed."""

from __future__ import annotations

import contextlib
from concurrent.futures import Executor
from dataclasses import replace

from exportgui.catalog.catalog import Catalog
from exportgui.errors import JobError
from exportgui.job.control import Control
from exportgui.job.ledger.ledger import Ledger, is_alive
from exportgui.job.model import ExportJob, Options
from exportgui.job.outcome import ItemRow, State
from exportgui.job.planning.draft import PlannedAction
from exportgui.job.planning.output_names import Naming
from exportgui.job.planning.plan import drafters_for, drafts_of
from exportgui.job.planning.planned import JobPlan, PlannedItem, asset_of
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.verify import Verdict, check_output
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.attempts import Timeouts
from exportgui.job.running.crash_recovery import InterruptedJob
from exportgui.job.running.execution import Notify, Watch, job_context, run_items
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.timeouts import check_answers
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import NOTHING, Message

_TAKEN_UP = {
    False: frozenset({State.PENDING, State.PUBLISHING}),
    True: frozenset({State.PENDING, State.PUBLISHING, State.FAILED}),
}


def resume_job(
    ledger: Ledger,
    job_id: int,
    catalog: Catalog,
    executor: Executor,
    *,
    workers: int,
    retry: bool = False,
    watch: Watch | None = None,
    control: Control | None = None,
    notify: Notify | None = None,
    limits: Limits = DEFAULT_LIMITS,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    patience: Timeouts | None = None,
    details: bool = True,
) -> JobLog:
    """Export what a job has not published yet; with ``retry`` also what failed. Returns the log of
    the whole job.

    What the ledger calls published is looked at again: a file that is gone or changed is made once
    more, never over a file that is not ours. An item that the program was drawing when it died is
    drawn by a process of its own from then on, however often the program dies. Raises JobError when
    another process works on the job, or there is no such job.
    """
    fs = fs or FileSystem()
    again = _Again(ledger, job_id, catalog, limits, fs)
    plan = again.plan(retry=retry)
    context = job_context(plan, ledger, job_id, control, fs, budget, patience)
    context.names.add_claimed(again.published)
    context.adopts.update(item.index for item in plan.items)
    return run_items(
        context, plan.items, executor, workers, watch or Watch(), notify, details=details
    )


class _Again:
    """A job of the ledger, made ready for another run."""

    def __init__(
        self, ledger: Ledger, job_id: int, catalog: Catalog, limits: Limits, fs: FileSystem
    ) -> None:
        self._ledger = ledger
        self._row = ledger.job(job_id)
        if is_alive(self._row):
            raise JobError(
                Message(
                    "job {number} is being worked on by another process ({process})",
                    number=job_id,
                    process=self._row.owner,
                )
            )
        self._job = ExportJob.from_fields(self._row.job)
        self._options = Options.from_fields(self._row.options)
        self._catalog = catalog
        self._limits = replace(limits, salvage=self._options.salvage)
        self._fs = fs
        self.published: list[str] = []

    def plan(self, *, retry: bool) -> JobPlan:
        """What remains, as a plan; the ledger is told."""
        check_answers(self._options.destination)
        with contextlib.closing(Destination(self._fs, self._options.destination)) as root:
            rows = InterruptedJob(self._ledger, self._row, root, self._fs).cleared()
            items = self._remaining(rows, root, retry=retry)
        self._ledger.reopen_job(self._row.id)
        told = self._row.warnings
        return JobPlan(
            self._job,
            self._options,
            self._catalog,
            tuple(items),
            told,
            self._limits,
            notes=self._row.notes,
        )

    def _remaining(
        self, rows: list[ItemRow], root: Destination, *, retry: bool
    ) -> list[PlannedItem]:
        items: list[PlannedItem] = []
        undecided: list[ItemRow] = []
        for row in rows:
            if row.fate == PlannedAction.FAILS and row.state is State.FAILED and retry:
                undecided.append(row)
            elif self._is_settled(row, root, retry=retry):
                self.published.append(row.output)
            else:
                items.append(_planned(row))
        self._ledger.set_pending(
            self._row.id, ((item.index, item.fate, item.output) for item in items)
        )
        items.extend(
            self._redrafted(undecided, [row.output for row in rows if row.output], len(rows))
        )
        return items

    def _is_settled(self, row: ItemRow, root: Destination, *, retry: bool) -> bool:
        if row.state in _TAKEN_UP[retry]:
            return False
        return row.state is not State.DONE or check_output(row, root, self._fs) is Verdict.OK

    def _redrafted(
        self, rows: list[ItemRow], taken: list[str], next_index: int
    ) -> list[PlannedItem]:
        """Assets whose plan already failed: look at them anew. Further pages of a document come
        last.
        """
        if not rows:
            return []
        naming = Naming(self._job, self._options)
        naming.names.add_claimed(taken)
        drafters = drafters_for(
            self._job, self._options, self._catalog, self._limits, sizes=naming.needs_sizes
        )
        found: list[PlannedItem] = []
        added: list[PlannedItem] = []
        for row in rows:
            wanted = [one for one in drafters if one.rendition == row.rendition] or drafters
            first, *more = drafts_of(asset_of(row), wanted)
            found.extend(naming.items([first], row.index))
            if more:
                pages = naming.items(more, next_index)
                added.extend(pages)
                next_index += len(pages)
        self._ledger.replace_items(self._row.id, found)
        self._ledger.add_items(self._row.id, added)
        return [*found, *added]


def _planned(row: ItemRow) -> PlannedItem:
    return PlannedItem(
        row.index,
        asset_of(row),
        row.page,
        PlannedAction(row.fate),
        NOTHING,
        row.output,
        row.replaced,
        row.warnings,
        row.identity,
        row.rendition,
        deaths=row.deaths,
    )
