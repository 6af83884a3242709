"""Plan a job completely before its first write: every asset's fate, output name and collision."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from exportgui.catalog.assets import SET_KINDS, UNSUPPORTED, Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import Cancelled, CatalogError, JobError
from exportgui.job.assign import Naming
from exportgui.job.control import Control
from exportgui.job.draft import Draft, Drafter, Fate
from exportgui.job.model import CONFLICT_POLICIES, ExportJob, Options
from exportgui.job.naming import listed
from exportgui.job.objects import JobResolver
from exportgui.job.planned import JobPlan, PlannedItem
from exportgui.media.limits import DEFAULT_LIMITS, Limits

__all__ = ["Fate", "JobPlan", "PlannedItem", "plan_job"]


def plan_job(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    *,
    limits: Limits = DEFAULT_LIMITS,
    left_out: Sequence[Asset] = (),
    progress: Callable[[int, int], None] | None = None,
    control: Control | None = None,
) -> JobPlan:
    """Decide everything about a job; reads headers, writes nothing.

    ``left_out`` are assets that a selection met and no export takes; they are listed, not exported.
    ``progress(done, total)`` counts assets. Raises JobError or RequestError when the job as a whole is
    wrong, Cancelled when ``control`` stops.
    """
    job.validate()
    options = replace(options, destination=Path(os.path.abspath(options.destination)))  # noqa: PTH100
    _check_options(options)
    naming = Naming(job, options)
    assets = assets_of(job, catalog)
    drafter = Drafter(job, JobResolver.over(catalog.resolver, options.macro_book), limits, sizes=naming.needs_sizes)
    drafts: list[Draft] = []
    for count, asset in enumerate(assets, 1):
        if control is not None and control.stopping:
            raise Cancelled("the job was cancelled while it was planned; nothing was written")
        drafts.extend(drafter.drafts(asset))
        if progress is not None:
            progress(count, len(assets))
    drafter.check_request(drafts)
    drafts.extend(Draft(asset, Fate.LEFT_OUT, asset.reason) for asset in left_out)
    items = naming.items(drafts)
    warnings = (*drafter.notes, *_job_warnings(job, options, items))
    return JobPlan(job, options, catalog, items, warnings, limits)


def assets_of(job: ExportJob, catalog: Catalog) -> list[Asset]:
    """The job's assets in its order, each once; JobError naming handles that are unknown or cannot be exported."""
    found: list[Asset] = []
    unknown: list[str] = []
    for handle in dict.fromkeys(job.asset_handles):
        try:
            found.append(catalog.by_handle(handle))
        except CatalogError:
            unknown.append(handle)
    if unknown:
        raise JobError(f"unknown asset handle in this catalog: {listed(unknown)}; nothing was written")
    refused = [asset for asset in found if not can_enter(asset)]
    if refused:
        raise JobError(f"{listed([refusal(asset) for asset in refused], '; ')}; nothing was written")
    return found


def can_enter(asset: Asset) -> bool:
    """Whether an asset can be part of a job at all; one that merely cannot be read fails on its own."""
    return asset.type not in UNSUPPORTED


def refusal(asset: Asset) -> str:
    """Which asset cannot enter a job, and why."""
    kind = f" ({SET_KINDS[asset.type].name})" if asset.type in SET_KINDS else ""
    return f"{asset.object_path}{kind}: {asset.reason}"


def _check_options(options: Options) -> None:
    if options.on_conflict not in CONFLICT_POLICIES:
        raise JobError(f"on-conflict {options.on_conflict}: allowed: {', '.join(CONFLICT_POLICIES)}")
    if options.destination.exists() and not options.destination.is_dir():
        raise JobError(f"{options.destination}: is not a folder; nothing was written")


def _job_warnings(job: ExportJob, options: Options, items: Sequence[PlannedItem]) -> list[str]:
    warnings = []
    if len(set(job.asset_handles)) < len(job.asset_handles):
        warnings.append("assets that are listed more than once are exported once")
    if job.fmt == "orig" and (job.is_modifier.strip() or job.macro.strip()):
        warnings.append("fmt=orig exports the files as they are: is_modifier and macro have no effect")
    needed = sum(item.identity.size for item in items if item.identity and item.fate in (Fate.COPY, Fate.COPY_INSTEAD))
    folder = next((one for one in (options.destination, *options.destination.parents) if one.is_dir()), None)
    if folder is not None and needed > (free := shutil.disk_usage(folder).free):
        warnings.append(f"the originals need {needed / 1e6:,.0f} MB and {folder} has {free / 1e6:,.0f} MB left")
    return warnings
