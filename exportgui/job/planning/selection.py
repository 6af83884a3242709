"""Select the assets of a job by patterns; sets are left out, or refused when named."""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.query import Query
from exportgui.errors import JobError
from exportgui.job.planning.job_checks import NOTHING_WRITTEN, can_enter, refusal
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined

_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Selection:
    """Assets for a job, in the catalog's order, and those that no job takes."""

    handles: tuple[str, ...]
    left_out: tuple[Asset, ...]


def select(catalog: Catalog, patterns: Sequence[str] = ()) -> Selection:
    """Select what any of the patterns matches; without patterns, the whole catalog.

    A pattern is matched against paths relative to the catalog, or record Ids. JobError when a
    pattern matches nothing, or is the path of an asset that no job takes.
    """
    if not patterns:
        ids: Sequence[int] = catalog.ids(Query(include_unsupported=True, sort="folder"))
        return _split(catalog, ids, ())
    for pattern in patterns:
        if not catalog.ids_matching([pattern]):
            raise JobError(
                Message(
                    "{option}: no asset of {catalog} matches; nothing was written",
                    option=f"--select {pattern}",
                    catalog=catalog.title,
                )
            )
    return _split(catalog, catalog.ids_matching(patterns), patterns)


def _split(catalog: Catalog, ids: Sequence[int], named: Sequence[str]) -> Selection:
    handles: list[str] = []
    left_out: list[Asset] = []
    for start in range(0, len(ids), _BATCH):
        for asset in catalog.assets(ids[start : start + _BATCH]):
            if can_enter(asset):
                handles.append(asset.handle)
            elif asset.object_path in named or asset.handle in named:
                raise JobError(joined("; ", (refusal(asset), NOTHING_WRITTEN)))
            else:
                left_out.append(asset)
    if not handles:
        reason = Message("{catalog} holds nothing to export", catalog=catalog.title)
        if left_out:
            first = Message("left out: {reason}", reason=refusal(left_out[0]))
            reason = joined("; ", (reason, first))
        raise JobError(reason)
    return Selection(tuple(handles), tuple(left_out))
