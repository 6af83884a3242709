"""Resume a job from the ledger: after a crash, a pause or a cancel, or to retry what failed."""

from __future__ import annotations

import contextlib
from concurrent.futures import Executor
from dataclasses import replace
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.errors import JobError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.ledger.ledger import Ledger, is_alive
from exportgui.job.model import ExportJob, Options, request_of
from exportgui.job.outcome import ItemRow, SourceIdentity, State
from exportgui.job.output_record import OutputRecord
from exportgui.job.planning.asset_planning import planned_assets, planners_for
from exportgui.job.planning.job_plan import JobPlan, PlannedItem, asset_of
from exportgui.job.planning.output_names import OutputNames
from exportgui.job.planning.planned_asset import PlannedAction
from exportgui.job.planning.request_digest import ORIGINAL, RequestDigests
from exportgui.job.publishing.destination import Destination
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.verify import Verdict, check_output
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.running.archive_members import recover_archive, unpack
from exportgui.job.running.attempts import Timeouts
from exportgui.job.running.crash_recovery import InterruptedJob
from exportgui.job.running.execution import JobCallbacks, Notify, job_context, run_items
from exportgui.job.running.memory_budget import PixelBudget
from exportgui.job.timeouts import check_answers
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import NOTHING, Message
from exportgui.same_file import folded

_RESUMED = frozenset({State.PENDING, State.PUBLISHING})
_RETRIED = _RESUMED | {State.FAILED}


def resume_job(
    ledger: Ledger,
    job_id: int,
    catalog: Catalog,
    executor: Executor,
    *,
    workers: int,
    retry: bool = False,
    callbacks: JobCallbacks | None = None,
    control: Control | None = None,
    notify: Notify | None = None,
    limits: Limits = DEFAULT_LIMITS,
    fs: FileSystem | None = None,
    budget: PixelBudget | None = None,
    timeouts: Timeouts | None = None,
    details: bool = True,
) -> JobLog:
    """Export what a job has not published yet, with ``retry`` also what failed; returns its log.

    Published files are checked: one that is missing or changed is exported again, never over a file
    that is not ours. An item that was being rendered when the program died is rendered in its own
    process from then on. By the policy ``changed`` a file that was altered stays. Raises JobError
    when another process runs the job, or there is no such job.
    """
    fs = fs or FileSystem()
    stored = _StoredJob(ledger, job_id, catalog, limits, fs)
    plan = stored.plan_rest(retry=retry)
    context = job_context(plan, ledger, job_id, control, fs, budget, timeouts)
    context.names.add_claimed(stored.published)
    context.accept_existing.update(item.index for item in plan.items)
    callbacks = callbacks or JobCallbacks()
    return run_items(context, plan.items, executor, workers, callbacks, notify, details=details)


class _StoredJob:
    """A job of the ledger that is run again."""

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
        compares = self._options.item_policy == "changed"
        self._records = ledger.records.of(self._options.destination) if compares else None
        self._digests_of: dict[str, RequestDigests] = {}

    def plan_rest(self, *, retry: bool) -> JobPlan:
        """What remains, as a plan; marks the job as running in the ledger."""
        check_answers(self._options.destination)
        with contextlib.closing(Destination(self._fs, self._row.folder)) as root:
            rows = InterruptedJob(self._ledger, self._row, root, self._fs).recover_items()
            if self._is_packed(rows, root, retry=retry):
                items = []
            else:
                items = self._remaining(rows, root, retry=retry)
        self._ledger.reopen_job(self._row.id)
        return JobPlan(
            self._job,
            self._options,
            self._catalog,
            tuple(items),
            self._row.warnings,
            self._limits,
            notes=self._row.notes,
        )

    def _is_packed(self, rows: list[ItemRow], root: Destination, *, retry: bool) -> bool:
        """Whether the job's ZIP is whole and no item is left; else its outputs are staged again."""
        if not self._options.packs or not recover_archive(self._ledger, self._row, self._fs):
            return False
        if any(row.state in (_RETRIED if retry else _RESUMED) for row in rows):
            unpack(self._ledger, self._row, root, self._fs)
            return False
        return True

    def _remaining(
        self, rows: list[ItemRow], root: Destination, *, retry: bool
    ) -> list[PlannedItem]:
        items: list[PlannedItem] = []
        unplanned: list[ItemRow] = []
        for row in rows:
            if self._needs_plan(row, root, retry=retry):
                unplanned.append(row)
            elif self._is_finished(row, root, retry=retry):
                self.published.append(row.output)
            else:
                items.append(self._pending(row))
        self._ledger.set_pending(self._row.id, items)
        again = {row.index for row in unplanned}
        outputs = [row.output for row in rows if row.output and row.index not in again]
        items.extend(self._plan_again(unplanned, outputs, len(rows)))
        return items

    def _needs_plan(self, row: ItemRow, root: Destination, *, retry: bool) -> bool:
        """Whether an item is to be planned anew: it failed by its plan, or its file is gone."""
        if row.state is State.UNCHANGED:
            return check_output(row, root, self._fs) is Verdict.MISSING
        return row.action == PlannedAction.FAILS and row.state is State.FAILED and retry

    def _is_finished(self, row: ItemRow, root: Destination, *, retry: bool) -> bool:
        if row.state in (_RETRIED if retry else _RESUMED):
            return False
        if row.state is not State.DONE:
            return True
        verdict = check_output(row, root, self._fs)
        # what somebody has altered meanwhile stays as it is
        return verdict is Verdict.OK or (self._records is not None and verdict is Verdict.CHANGED)

    def _pending(self, row: ItemRow) -> PlannedItem:
        """An item that is exported now: by its request as the catalog has it now."""
        item = _planned(_as_it_is_now(row) if row.state is State.FAILED else row)
        digest = ORIGINAL
        if item.action is PlannedAction.CONVERT:
            digest = self._digests(row.rendition).of_asset(item.asset, item.page)
        return replace(item, request_hash=digest, recorded=self._recorded(row))

    def _recorded(self, row: ItemRow) -> OutputRecord | None:
        """The file that an item was planned to replace: that of its output, by whatever name."""
        found = None if self._records is None else self._records.owner(row.output)
        is_named_so = found is not None and folded(found.planned_output) == folded(
            row.planned_output
        )
        return found if is_named_so else None

    def _digests(self, rendition: str) -> RequestDigests:
        if rendition not in self._digests_of:
            request = request_of(self._job, self._options.rows, rendition)
            resolver = JobResolver.over(self._catalog.resolver, self._options.macro_book)
            self._digests_of[rendition] = RequestDigests(request, resolver, self._limits)
        return self._digests_of[rendition]

    def _plan_again(
        self, rows: list[ItemRow], taken: list[str], next_index: int
    ) -> list[PlannedItem]:
        """Plan assets again whose planning had failed. Further pages of a document come last."""
        if not rows:
            return []
        names = OutputNames(self._job, self._options, records=self._records, catalog=self._catalog)
        names.registry.add_claimed(taken)
        planners = planners_for(
            self._job, self._options, self._catalog, self._limits, sizes=names.needs_sizes
        )
        replaced: list[PlannedItem] = []
        added: list[PlannedItem] = []
        for row in rows:
            same = [planner for planner in planners if planner.rendition == row.rendition]
            first, *more = planned_assets(asset_of(row), same or planners)
            replaced.extend(names.items([first], row.index))
            if more:
                added.extend(names.items(more, next_index + len(added)))
        self._ledger.replace_items(self._row.id, replaced)
        self._ledger.add_items(self._row.id, added)
        return [*replaced, *added]


def _as_it_is_now(row: ItemRow) -> ItemRow:
    """A failed item with its source as it is now: it may have been changed or restored."""
    if row.identity is None:
        return row
    try:
        return replace(row, identity=SourceIdentity.of(Path(row.source)))
    except OSError:  # the item will fail by it
        return row


def _planned(row: ItemRow) -> PlannedItem:
    return PlannedItem(
        row.index,
        asset_of(row),
        row.page,
        PlannedAction(row.action),
        NOTHING,
        row.output,
        row.replaced,
        row.warnings,
        row.identity,
        row.rendition,
        deaths=row.deaths,
        planned_output=row.planned_output,
    )
