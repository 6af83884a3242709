"""Plan a job completely before its first write: every asset's fate, output name and collision."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import SET_KINDS, UNSUPPORTED, Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import Cancelled, JobError, SourceError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import CONFLICT_POLICIES, RENDITIONS, ExportJob, Options
from exportgui.job.planning.disk_space import space_for
from exportgui.job.planning.draft import PlannedAction, PlannedAsset
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.naming import listed
from exportgui.job.planning.output_names import Naming
from exportgui.job.planning.planned import JobPlan, PlannedItem
from exportgui.job.planning.request_inputs import Inputs
from exportgui.job.timeouts import check_answers
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.messages import Message, joined, marked, verbatim
from exportgui.request.builtin_macros import built_in_names
from exportgui.request.effective import in_order
from exportgui.request.macros import MacroBook, called_names
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
NOTHING_WRITTEN = Message("nothing was written")
_NO_ROOM = marked("the results need {size} and {place}")
_ABOUT_NO_ROOM = marked("the results need about {size} and {place}")


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

    ``left_out`` are assets that a selection met and no export takes; they are listed, not exported.
    ``sizes`` as for survey_job(): a plan that is looked at and not run has all warnings of the
    items that way. ``progress(done, total)`` counts assets. Raises JobError or RequestError when
    the job as a whole is wrong, Cancelled when ``control`` stops.
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
    """The slow half of a plan, done once: what becomes of every asset, before the outputs get their
    names.
    """

    job: ExportJob
    catalog: Catalog
    drafts: tuple[PlannedAsset, ...]
    warnings: tuple[Message, ...]
    limits: Limits
    inputs: Inputs
    notes: tuple[Message, ...] = ()

    def plan(self, options: Options) -> JobPlan:
        """Give the outputs their names, by the destination as it is now. JobError for a destination
        that cannot be, EnvironmentFault for one that does not answer.

        What else forbids the job to start is the plan's ``refusal``: it can be looked at, and
        repaired.
        """
        destination = Path(os.path.abspath(options.destination))  # noqa: PTH100
        options = replace(options, destination=destination)
        check_answers(options.destination)
        _check_options(options)
        naming = Naming(self.job, options, self.inputs, self.catalog.watched_paths(""))
        drafts = [
            _excluded(draft) if draft.key in options.excluded else draft for draft in self.drafts
        ]
        items = naming.assign(drafts)
        warnings = heaviest_first((*self.warnings, *_job_warnings(self.job, options, items)))
        return JobPlan(
            self.job,
            options,
            self.catalog,
            items,
            warnings,
            self.limits,
            naming.refusal(items),
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
    """Look at every asset of a job; of ``options`` only what decides pixels counts. With ``sizes``
    every reply is planned, which tells its pixels, its bytes and more of what will fail. Raises as
    plan_job().
    """
    job.validate()
    check_answers(options.destination)
    _check_options(options)
    limits = replace(limits, salvage=options.salvage)
    assets = assets_of(job, catalog)
    drafters = drafters_for(
        job, options, catalog, limits, sizes=sizes or Naming(job, options).needs_sizes
    )
    drafts: list[PlannedAsset] = []
    for count, asset in enumerate(assets, 1):
        if control is not None and control.stopping:
            raise Cancelled(
                Message("the job was cancelled while it was planned; nothing was written")
            )
        drafts.extend(drafts_of(asset, drafters))
        if progress is not None:
            progress(count, len(assets))
    for drafter in drafters:
        drafter.check_request(drafts)
    drafts.extend(
        PlannedAsset(asset, PlannedAction.LEFT_OUT, verbatim(asset.reason)) for asset in left_out
    )
    told = (
        *_user_macros(job, options, catalog),
        *(note for drafter in drafters for note in drafter.notes),
    )
    explained = in_order(note for drafter in drafters for note in drafter.explanations)
    notes = dict.fromkeys(verbatim(note.message) for note in explained)
    inputs = Inputs(JobResolver.over(catalog.resolver, options.macro_book), job.request, limits)
    return Survey(
        job, catalog, tuple(drafts), tuple(dict.fromkeys(told)), limits, inputs, tuple(notes)
    )


def drafters_for(
    job: ExportJob, options: Options, catalog: Catalog, limits: Limits, *, sizes: bool
) -> list[ItemPlanner]:
    """One for each rendition."""
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    apart = job.macro_names() if options.renditions != "combined" and job.fmt == "convert" else ()
    return [
        ItemPlanner(job, resolver, limits, sizes=sizes, rendition=name) for name in apart or ("",)
    ]


def drafts_of(asset: Asset, drafters: Sequence[ItemPlanner]) -> list[PlannedAsset]:
    """What each rendition makes of an asset; once what all make alike: a copy, or a source that
    cannot be read.

    Whatever the asset raises is its own failure.
    """
    try:
        with reading_boundary(asset.object_path):
            found = [draft for drafter in drafters for draft in drafter.drafts(asset)]
    except SourceError as error:
        return [PlannedAsset(asset, PlannedAction.FAILS, verbatim(error.reason))]
    if (
        len({(draft.fate, draft.reason) for draft in found}) == 1
        and found[0].fate is not PlannedAction.CONVERT
    ):
        return [replace(found[0], rendition="")]
    return found


def _excluded(draft: PlannedAsset) -> PlannedAsset:
    return replace(draft, fate=PlannedAction.LEFT_OUT, reason=EXCLUDED, warnings=())


def assets_of(job: ExportJob, catalog: Catalog) -> list[Asset]:
    """The job's assets in its order, each once; JobError naming handles that are unknown or cannot
    be exported.
    """
    assets = catalog.by_handles(job.asset_handles)
    if unknown := [handle for handle, asset in assets.items() if asset is None]:
        raise JobError(
            Message(
                "unknown asset handle in this catalog: {handles}; nothing was written",
                handles=listed(unknown),
            )
        )
    found = [asset for asset in assets.values() if asset is not None]
    refused = [asset for asset in found if not can_enter(asset)]
    if refused:
        reasons = listed([refusal(asset) for asset in refused], "; ")
        raise JobError(joined("; ", (reasons, NOTHING_WRITTEN)))
    return found


def outlasts_plan(warning: Message) -> bool:
    """Whether a warning is as true of a later run: the disk may have room by then."""
    return warning.template not in (_NO_ROOM, _ABOUT_NO_ROOM)


def can_enter(asset: Asset) -> bool:
    """Whether an asset can be part of a job at all; one that merely cannot be read fails on its
    own.
    """
    return asset.type not in UNSUPPORTED


def refusal(asset: Asset) -> Message:
    """Which asset cannot enter a job, and why."""
    name = verbatim(asset.object_path)
    if asset.type in SET_KINDS:
        name = Message("{name} ({kind})", name=name, kind=SET_KINDS[asset.type].name)
    return joined(": ", (name, asset.reason))


def _user_macros(job: ExportJob, options: Options, catalog: Catalog) -> list[Message]:
    """Where one of a person's own macros stands for one that the catalog itself defines and the job
    calls.
    """
    own = catalog.user_macros.book()
    book = options.macro_book or MacroBook()
    theirs = {name.lower() for name in catalog.macros} - set(built_in_names(catalog.macros))
    names = [
        name for name in own.names() if name.lower() in called_names(job.request_text()) & theirs
    ]
    used = [name for name in names if name in book and book[name] == own[name]]
    return [
        Message(
            "your own macro {name} is used, not the catalog's of the same name", name=f"${name}$"
        )
        for name in used
    ]


def _check_options(options: Options) -> None:
    if options.on_conflict not in CONFLICT_POLICIES:
        raise _not_allowed(f"on-conflict {options.on_conflict}", CONFLICT_POLICIES)
    if options.renditions not in RENDITIONS:
        raise _not_allowed(f"renditions {options.renditions}", RENDITIONS)
    if options.destination.exists() and not options.destination.is_dir():
        reason = Message("is not a folder; nothing was written")
        raise JobError(joined(": ", (options.destination, reason)))


def _not_allowed(given: str, choices: Sequence[str]) -> JobError:
    return JobError(joined(": ", (given, Message("allowed: {choices}", choices=choices))))


def _job_warnings(job: ExportJob, options: Options, items: Sequence[PlannedItem]) -> list[Message]:
    warnings = []
    if len(set(job.asset_handles)) < len(job.asset_handles):
        warnings.append(Message("assets that are listed more than once are exported once"))
    if job.fmt == "orig" and (job.is_modifier.strip() or job.macro.strip()):
        warnings.append(
            Message("fmt=orig exports the files as they are: is_modifier and macro have no effect")
        )
    space = space_for(items, options.destination)
    if space is not None and space.is_short:
        place = Message("{folder} has {free} left", folder=space.folder, free=_mb(space.free))
        template = _NO_ROOM if space.exact else _ABOUT_NO_ROOM
        warnings.append(Message(template, size=_mb(space.needed), place=place))
    return warnings


def _mb(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
