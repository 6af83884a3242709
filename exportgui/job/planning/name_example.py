"""Make the example that is shown below a name template."""

from __future__ import annotations

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.output_names import OutputNames
from exportgui.media.limits import DEFAULT_LIMITS, Limits


def example_name(
    job: ExportJob,
    options: Options,
    asset: Asset,
    catalog: Catalog,
    limits: Limits = DEFAULT_LIMITS,
    *,
    rendition: str = "",
) -> str:
    """The first output of ``asset`` in this job, relative to the destination; empty without one.

    ``rendition`` names the macro that makes the file, where each makes one. Existing files are
    ignored. Raises what planning raises if the template or the request is wrong.
    """
    names = OutputNames(job, options, catalog=catalog)
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    planner = ItemPlanner(job, resolver, limits, sizes=names.needs_sizes, rendition=rendition)
    try:
        with reading_boundary(asset.object_path):
            paths = (names.wanted_path(planned, 0) for planned in planner.plan_asset(asset))
            path = next(paths, "")
    except SourceError:
        return ""
    return path
