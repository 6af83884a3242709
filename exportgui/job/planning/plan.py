"""Plan a job completely before its first write: what is done with every asset, under what name."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import Cancelled, SourceError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.job_checks import (
    check_options,
    find_assets,
    job_warnings,
    user_macro_warnings,
)
from exportgui.job.planning.job_plan import JobPlan, PlannedItem
from exportgui.job.planning.output_names import OutputNames
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset
from exportgui.job.planning.request_inputs import RequestInputs
from exportgui.job.timeouts import check_answers
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import Message, verbatim
from exportgui.request.effective import in_order
from exportgui.weights import heaviest_first

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
    sizes: bool = False,
    progress: Callable[[int, int], None] | None = None,
    control: Control | None = None,
) -> JobPlan:
    """Decide everything about a job; reads headers, writes nothing.

    ``left_out`` are selected assets that no job takes; they are listed, not exported. ``sizes`` as
    for `survey_job`: a dry run gets all warnings of the items that way. ``progress(done, total)``
    counts assets. Raises JobError or RequestError when the job as a whole is wrong, Cancelled when
    ``control`` stops.
    """
    survey = survey_job(
        job,
        options,
        catalog,
        limits=limits,
        left_out=left_out,
        sizes=sizes,
        progress=progress,
        control=control,
    )
    return survey.plan(options).ready()


@dataclass(frozen=True, slots=True)
class Survey:
    """The slow half of a plan: what is done with every asset, before the outputs get names."""

    job: ExportJob
    catalog: Catalog
    planned: tuple[PlannedAsset, ...]
    warnings: tuple[Message, ...]
    limits: Limits
    inputs: RequestInputs
    notes: tuple[Message, ...] = ()

    def plan(self, options: Options) -> JobPlan:
        """Give the outputs names, as the destination is now.

        Raises JobError for a destination that cannot be, EnvironmentFault for one that does not
        answer. What else forbids the job to start is the plan's ``refusal``: a person can look at
        it and change the options.
        """
        destination = Path(os.path.abspath(options.destination))  # noqa: PTH100
        options = replace(options, destination=destination)
        check_answers(options.destination)
        check_options(options)
        names = OutputNames(self.job, options, self.inputs, self.catalog.watched_paths(""))
        items = names.assign(
            [_excluded(each) if each.key in options.excluded else each for each in self.planned]
        )
        warnings = heaviest_first((*self.warnings, *job_warnings(self.job, options, items)))
        return JobPlan(
            self.job,
            options,
            self.catalog,
            items,
            warnings,
            self.limits,
            names.refusal(items),
            self.notes,
        )


def survey_job(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    *,
    limits: Limits = DEFAULT_LIMITS,
    left_out: Sequence[Asset] = (),
    sizes: bool = False,
    progress: Callable[[int, int], None] | None = None,
    control: Control | None = None,
) -> Survey:
    """Plan every asset of a job; of ``options`` only what decides pixels counts.

    With ``sizes`` every reply is planned, which tells its pixels, its bytes and more of what will
    fail. Raises as `plan_job`.
    """
    job.validate()
    check_answers(options.destination)
    check_options(options)
    limits = replace(limits, salvage=options.salvage)
    assets = find_assets(job, catalog)
    sizes = sizes or OutputNames(job, options).needs_sizes
    planners = planners_for(job, options, catalog, limits, sizes=sizes)
    planned = _plan_assets(assets, planners, progress, control)
    planned += [
        PlannedAsset(asset, PlannedAction.LEFT_OUT, verbatim(asset.reason)) for asset in left_out
    ]
    warnings = user_macro_warnings(job, options, catalog)
    warnings += [warning for planner in planners for warning in planner.warnings]
    explanations = in_order(note for planner in planners for note in planner.explanations)
    notes = dict.fromkeys(verbatim(note.sentence) for note in explanations)
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    inputs = RequestInputs(resolver, job.request, limits)
    return Survey(
        job,
        catalog,
        tuple(planned),
        tuple(dict.fromkeys(warnings)),
        limits,
        inputs,
        tuple(notes),
    )


def _plan_assets(
    assets: Sequence[Asset],
    planners: Sequence[ItemPlanner],
    progress: Callable[[int, int], None] | None,
    control: Control | None,
) -> list[PlannedAsset]:
    planned: list[PlannedAsset] = []
    for count, asset in enumerate(assets, 1):
        if control is not None and control.stopping:
            raise Cancelled(
                Message("the job was cancelled while it was planned; nothing was written")
            )
        planned.extend(planned_assets(asset, planners))
        if progress is not None:
            progress(count, len(assets))
    for planner in planners:
        planner.check_request(planned)
    return planned


def planners_for(
    job: ExportJob, options: Options, catalog: Catalog, limits: Limits, *, sizes: bool
) -> list[ItemPlanner]:
    """One planner for each rendition."""
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    is_apart = options.renditions != "combined" and job.fmt == "convert"
    renditions = job.macro_names() if is_apart else ()
    return [
        ItemPlanner(job, resolver, limits, sizes=sizes, rendition=name)
        for name in renditions or ("",)
    ]


def planned_assets(asset: Asset, planners: Sequence[ItemPlanner]) -> list[PlannedAsset]:
    """What each rendition makes of an asset; one only where all do the same without converting it.

    Whatever the asset raises is its own failure.
    """
    try:
        with reading_boundary(asset.object_path):
            planned = [each for planner in planners for each in planner.plan_asset(asset)]
    except SourceError as error:
        return [PlannedAsset(asset, PlannedAction.FAILS, verbatim(error.reason))]
    is_alike = len({(each.action, each.reason) for each in planned}) == 1
    if is_alike and planned[0].action is not PlannedAction.CONVERT:
        return [replace(planned[0], rendition="")]
    return planned


def _excluded(planned: PlannedAsset) -> PlannedAsset:
    return replace(planned, action=PlannedAction.LEFT_OUT, reason=EXCLUDED, warnings=())
