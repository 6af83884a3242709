"""What the output of one asset would be called: the live example under a name template."""

from __future__ import annotations

from exportgui.boundary import reading_boundary
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.errors import SourceError
from exportgui.job.job_resolver import JobResolver
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.item_planner import ItemPlanner
from exportgui.job.planning.output_names import Naming
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
    """The first output of ``asset`` in this job, relative to the destination; empty when it gives
    none.

    ``rendition`` names the macro whose file it is, where each makes one. Files that are there
    already are not looked at. Raises what planning raises when template or request are wrong.
    """
    naming = Naming(job, options)
    resolver = JobResolver.over(catalog.resolver, options.macro_book)
    drafter = ItemPlanner(job, resolver, limits, sizes=naming.needs_sizes, rendition=rendition)
    try:
        with reading_boundary(asset.object_path):
            wish = next((naming.wish(draft, 0) for draft in drafter.drafts(asset)), None)
    except SourceError:
        return ""
    return str(wish or "")
