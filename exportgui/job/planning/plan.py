"""Plan a job completely before its first write: what becomes of each asset, under which name."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options, request_of
from exportgui.job.output_record import OutputRecords
from exportgui.job.planning.archive_checks import archive_notes, archive_refusal
from exportgui.job.planning.asset_planning import plan_assets, planners_for
from exportgui.job.planning.hosted_limits import hosted_warnings
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.job_checks import (
    check_options,
    find_assets,
    job_warnings,
    user_macro_warnings,
)
from exportgui.job.planning.job_plan import JobPlan, PlannedItem
from exportgui.job.planning.name_template import NameTemplate
from exportgui.job.planning.orphans import Orphans, find_orphans
from exportgui.job.planning.output_names import OutputNames
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset
from exportgui.job.planning.request_inputs import RequestInputs
from exportgui.job.planning.row_notes import row_notes, without_unused
from exportgui.job.planning.summary import orphan_notes, outdated_note
from exportgui.job.timeouts import check_answers
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import Message
from exportgui.request.address_path import path_notes
from exportgui.request.effective import in_order
from exportgui.weights import heaviest_first

if TYPE_CHECKING:
    from exportgui.job.ledger.ledger import Ledger

__all__ = [
    "EXCLUDED",
    "JobPlan",
    "PlannedAction",
    "PlannedItem",
    "Survey",
    "plan_job",
    "survey_job",
]

EXCLUDED = Message("excluded by hand")


def plan_job(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    *,
    limits: Limits = DEFAULT_LIMITS,
    left_out: Sequence[Asset] = (),
    warnings: Sequence[Message] = (),
    sizes: bool = False,
    progress: Callable[[int, int], None] | None = None,
    control: Control | None = None,
    ledger: Ledger | None = None,
    covers: tuple[str, ...] | None = None,
    warns_of_hosted_limits: bool = False,
) -> JobPlan:
    """Plan a job and its output names; reads file headers, writes nothing.

    ``left_out`` are selected assets that cannot be exported; the plan lists them. ``warnings`` are
    known of the job already, such as what a scan could not read. ``sizes`` as for `survey_job`: a
    dry run gets all warnings of the items that way. ``progress(done, total)`` counts assets. The
    policy ``changed`` compares with what ``ledger`` has; without it no file counts as a job's own.
    ``covers`` are the patterns that select its assets, None for all: what earlier jobs made of
    others is not looked at.
    Raises JobError or RequestError when the job as a whole is wrong, Cancelled when ``control``
    stops.
    """
    survey = survey_job(
        job,
        options,
        catalog,
        limits=limits,
        left_out=left_out,
        warnings=warnings,
        sizes=sizes,
        progress=progress,
        control=control,
        ledger=ledger,
    )
    survey = replace(survey, covers=covers, warns_of_hosted_limits=warns_of_hosted_limits)
    return survey.plan(options, survey.records).ready()


@dataclass(frozen=True, slots=True)
class Survey:
    """The slow half of planning: what becomes of each asset, without output names.

    ``records`` are what ``ledger`` had of the destination's outputs before it; ``covers`` as for
    `plan_job`.
    """

    job: ExportJob
    catalog: Catalog
    planned: tuple[PlannedAsset, ...]
    warnings: tuple[Message, ...]
    limits: Limits
    inputs: RequestInputs
    notes: tuple[Message, ...] = ()
    ledger: Ledger | None = None
    records: OutputRecords | None = None
    covers: tuple[str, ...] | None = None
    warns_of_hosted_limits: bool = False

    def plan(self, options: Options, records: OutputRecords | None = None) -> JobPlan:
        """Name the outputs, by what the destination holds now.

        ``records`` are those of its outputs, if they are known; else the ledger is read again.
        Raises JobError for an impossible destination, EnvironmentFault for one that does not
        answer. Any other obstacle to the start is the plan's ``refusal``, so that the user can see
        the plan and change the options.
        """
        destination = Path(os.path.abspath(options.destination))  # noqa: PTH100
        options = replace(options, destination=destination)
        check_answers(options.destination)
        check_options(options)
        records = records or _records(options, self.ledger)
        files = self.catalog.watched_paths("")
        names = OutputNames(self.job, options, self.inputs, files, records, self.catalog)
        items = names.assign([_without_excluded(asset, options) for asset in self.planned])
        hosted = hosted_warnings(items) if self.warns_of_hosted_limits else []
        of_job = job_warnings(self.job, options, items)
        warnings = heaviest_first((*self.warnings, *of_job, *hosted))
        orphans = (
            find_orphans(records, items, self.catalog, names.changed, self.covers)
            if records
            else Orphans()
        )
        place = destination.parent if options.packs else destination
        notes = (
            self.catalog.note_on_destination(place),
            *archive_notes(options),
            *self.notes,
            outdated_note(items),
            *orphan_notes(orphans),
        )
        return JobPlan(
            self.job,
            options,
            self.catalog,
            items,
            warnings,
            self.limits,
            names.refusal(items)
            or names.no_set(items)
            or archive_refusal(options, names.files_read_by(self.planned)),
            tuple(filter(None, notes)),
            *orphans,
        )


def survey_job(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    *,
    limits: Limits = DEFAULT_LIMITS,
    left_out: Sequence[Asset] = (),
    warnings: Sequence[Message] = (),
    sizes: bool = False,
    progress: Callable[[int, int], None] | None = None,
    control: Control | None = None,
    ledger: Ledger | None = None,
) -> Survey:
    """Plan each asset of a job; output names, which depend on the other ``options``, come later.

    With ``sizes`` each reply is planned in full, which tells its size in pixels and bytes and finds
    more failures. Raises as `plan_job`.
    """
    job.validate(has_rows=options.rows is not None)
    check_answers(options.destination)
    check_options(options)
    limits = replace(limits, salvage=options.salvage)
    assets = find_assets(job, catalog)
    sizes = sizes or OutputNames(job, options).needs_sizes
    records = _records(options, ledger)
    planners = planners_for(job, options, catalog, limits, sizes=sizes, records=records)
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    path = tuple(note.sentence for note in path_notes((job.is_modifier,), resolver.macros))
    planned = plan_assets(assets, planners, progress, control)
    return Survey(
        job,
        catalog,
        (*planned, *map(_left_out, left_out)),
        _warnings((*warnings, *user_macro_warnings(job, options, catalog)), planners),
        limits,
        RequestInputs(resolver, partial(request_of, job, options.rows), limits),
        (*path, *_notes(planners, options)),
        ledger,
        records,
    )


def _records(options: Options, ledger: Ledger | None) -> OutputRecords | None:
    """What earlier jobs left in the destination; None under a policy that does not ask."""
    if ledger is None or options.item_policy != "changed":
        return None
    return ledger.records.of(Path(os.path.abspath(options.destination)))  # noqa: PTH100


def _left_out(asset: Asset) -> PlannedAsset:
    return PlannedAsset(asset, PlannedAction.LEFT_OUT, asset.reason)


def _warnings(warnings: Iterable[Message], planners: Sequence[ItemPlanner]) -> tuple[Message, ...]:
    of_planners = (warning for planner in planners for warning in planner.warnings)
    return tuple(dict.fromkeys((*warnings, *of_planners)))


def _notes(planners: Sequence[ItemPlanner], options: Options) -> tuple[Message, ...]:
    notes = in_order(note for planner in planners for note in planner.explanations)
    if options.rows is None:
        return tuple(dict.fromkeys(note.sentence for note in notes))
    rows = options.rows
    in_names = NameTemplate(options.name_template or "{name}", rows.columns).tokens
    used = frozenset[str]().union(*(planner.requests.names_used for planner in planners))
    of_request = without_unused(notes, rows, in_names, used)
    return tuple(dict.fromkeys((*row_notes(rows), *of_request)))


def _without_excluded(planned: PlannedAsset, options: Options) -> PlannedAsset:
    if planned.key not in options.excluded:
        return planned
    return replace(planned, action=PlannedAction.LEFT_OUT, reason=EXCLUDED, warnings=())
