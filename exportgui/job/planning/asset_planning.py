"""Plan the outputs of assets by all renditions of a job."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import Cancelled, JobError, RequestError, SourceError
from exportgui.job.control import Control
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.output_record import OutputRecords
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.planned_asset import PlannedAction, PlannedAsset
from exportgui.job.rendition_key import RenditionKey
from exportgui.media.limits import Limits
from exportgui.messages import Message


def plan_assets(
    assets: Sequence[Asset],
    planners: Sequence[ItemPlanner],
    progress: Callable[[int, int], None] | None,
    control: Control | None,
) -> list[PlannedAsset]:
    """The outputs of all assets, in order; ``progress(done, total)`` counts assets.

    Raises RequestError or JobError when a request is wrong for all of them, Cancelled when
    ``control`` stops.
    """
    planned: list[PlannedAsset] = []
    for count, asset in enumerate(assets, 1):
        if control is not None and control.stopping:
            raise Cancelled(
                Message("the job was cancelled while it was planned; nothing was written")
            )
        planned.extend(planned_assets(asset, planners))
        if progress is not None:
            progress(count, len(assets))
    return _checked(planned, planners)


def _checked(planned: list[PlannedAsset], planners: Sequence[ItemPlanner]) -> list[PlannedAsset]:
    """The outputs, of which those of a wrong row fail.

    Raises RequestError if the request is wrong, JobError if all rows are.
    """
    refused: dict[str, tuple[ItemPlanner, Message]] = {}
    for planner in planners:
        try:
            planner.check_request(planned)
        except RequestError as error:
            if not planner.has_row:
                raise
            refused[planner.rendition] = planner, error.message
    if refused and len(refused) == len(planners):
        planner, reason = next(iter(refused.values()))
        raise JobError(_located(planner, reason))
    return [
        _failing_row(output.asset, *refused[output.rendition])
        if output.rendition in refused and output.action is PlannedAction.CONVERT
        else output
        for output in planned
    ]


def planners_for(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    limits: Limits,
    *,
    sizes: bool,
    records: OutputRecords | None = None,
) -> list[ItemPlanner]:
    """One planner for each rendition."""
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    is_apart = options.renditions != "combined" and job.fmt == "convert"
    renditions = job.macro_names() if is_apart else ()
    has_rows = options.rows is not None and job.fmt == "convert"
    numbers = range(1, len(options.rows.rows) + 1) if options.rows and has_rows else (0,)
    keys = (RenditionKey(name, row) for name in renditions or ("",) for row in numbers)
    return [
        ItemPlanner(
            job,
            resolver,
            limits,
            sizes=sizes,
            rendition=str(key),
            records=records,
            rows=options.rows,
            is_folder=catalog.source == catalog.root,
        )
        for key in keys
    ]


def planned_assets(asset: Asset, planners: Sequence[ItemPlanner]) -> list[PlannedAsset]:
    """The outputs of an asset, one or more for each rendition.

    One only where all renditions do the same without converting it. Whatever the asset raises makes
    it alone fail.
    """
    try:
        with reading_boundary(asset.object_path):
            planned = [output for planner in planners for output in _outputs(planner, asset)]
    except SourceError as error:
        return [PlannedAsset(asset, PlannedAction.FAILS, error.reason)]
    if planned and planned[0].action is PlannedAction.CONVERT:
        return planned
    is_alike = len({(output.action, output.reason) for output in planned}) == 1
    is_row = len(planners) == 1 and planners[0].has_row
    if is_alike and not is_row:
        return [replace(planned[0], rendition="")]
    return planned


def _outputs(planner: ItemPlanner, asset: Asset) -> Iterator[PlannedAsset]:
    """The outputs of an asset by one planner; a request that is wrong by its row alone fails."""
    try:
        for planned in planner.plan_asset(asset):
            is_wrong_row = planner.has_row and planned.action is PlannedAction.FAILS
            yield _failing_row(asset, planner, planned.reason) if is_wrong_row else planned
    except RequestError as error:
        if not planner.has_row:
            raise
        yield _failing_row(asset, planner, error.message)


def _failing_row(asset: Asset, planner: ItemPlanner, reason: Message) -> PlannedAsset:
    reason = _located(planner, reason)
    return PlannedAsset(asset, PlannedAction.FAILS, reason, rendition=planner.rendition)


def _located(planner: ItemPlanner, reason: Message) -> Message:
    """The reason with the line of the row that is at fault."""
    if planner.rows is None:
        return reason
    return planner.rows.located(RenditionKey.of(planner.rendition).row, reason)
