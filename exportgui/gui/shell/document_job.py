"""A submitJob document as the export panel shows it, and the panel's assets as one names them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from exportgui.catalog.assets import id_of_handle
from exportgui.job.ips.submission import Submission
from exportgui.job.planning.document_assets import find_assets
from exportgui.job.planning.job_checks import can_enter, refusal
from exportgui.job.recipes.recipe import Recipe
from exportgui.messages import Message
from exportgui.request.macros import EMPTY

if TYPE_CHECKING:
    from exportgui.catalog import Catalog

_SHOWN = 3


class Found(NamedTuple):
    """The assets of a document that a job can have; unknown names; remarks on others."""

    ids: array[int]
    unknown: tuple[str, ...]
    remarks: tuple[Message, ...]


def find_in_catalog(catalog: Catalog, names: Sequence[str]) -> Found:
    """In a worker: what the names of a document mean; sets are left out with a remark."""
    found = find_assets(catalog, names)
    ids = [id_ for handle in dict.fromkeys(found.handles) if (id_ := id_of_handle(handle))]
    assets = catalog.assets(ids)
    left_out = tuple(refusal(asset) for asset in assets if not asset.exportable)
    good = array("q", (asset.id for asset in assets if can_enter(asset) and asset.exportable))
    return Found(good, found.unknown, (*found.ambiguous, *left_out, *found.notes)[:_SHOWN])


def recipe_of(submission: Submission, now: Recipe, known_macros: Sequence[str]) -> Recipe:
    """The panel ``now`` with the rules of a document's job.

    Checked macros go into a job in the panel's order. Where the document has another one, or a
    macro that is not known, its calls follow the modifiers, which means the same.
    """
    job = submission.job
    macro = job.macro if _are_in_order(job.macro_names(), known_macros) else ""
    calls = "" if macro else "&".join(f"${name}$" for name in job.macro_names())
    return replace(
        now,
        fmt=job.fmt,
        is_modifier="&".join(filter(None, (job.is_modifier.strip().strip("&?"), calls))),
        macro=macro,
        definitions=EMPTY,
        renditions="combined",
        email_setting=job.email_setting,
        client_id=job.client_id,
        destination="",
        job_name=submission.name or now.job_name,
    )


def _are_in_order(names: Sequence[str], known: Sequence[str]) -> bool:
    """Whether the names are all known, and in the order of those."""
    wanted = [name.lower() for name in names]
    return [name.lower() for name in known if name.lower() in wanted] == wanted
