"""Select the assets of a job by patterns; sets are left out, or refused if named."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.globs import matches, may_match_below
from exportgui.catalog.query import Query
from exportgui.errors import JobError
from exportgui.job.planning.job_checks import NOTHING_WRITTEN, can_enter, refusal
from exportgui.job.planning.set_places import members_of
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, marked

UNMATCHED = marked("line {number} of the list: {detail}")
"""The template of the warning that a job lacks what a line of its list may have meant."""
_BATCH = 1000


@dataclass(frozen=True, slots=True)
class Selection:
    """Assets for a job, in the catalog's order, and those that cannot be exported.

    ``unread`` are warnings about what the scan could not read and the patterns may have meant;
    ``sets`` are the handles of sets whose members are among the assets; ``covers`` are the
    patterns, None where the whole catalog is selected.
    """

    handles: tuple[str, ...]
    left_out: tuple[Asset, ...]
    unread: tuple[Message, ...] = ()
    sets: tuple[str, ...] = ()
    covers: tuple[str, ...] | None = None


def select(catalog: Catalog, patterns: Sequence[str] = (), *, members: bool = False) -> Selection:
    """Select the assets that any of the patterns matches; without patterns, the whole catalog.

    A pattern is matched against paths relative to the catalog, or record Ids. Raises JobError if a
    pattern matches nothing, or is the path of an asset that cannot be exported. With ``members``
    the sets that patterns match stand for their members, in their order.
    """
    if not patterns:
        ids: Sequence[int] = catalog.ids(Query(include_unsupported=True, sort="folder"))
        unread = tuple(problem.warning for problem in catalog.unlisted)
        return replace(_split(catalog, ids, ()), unread=unread)
    for pattern in patterns:
        if not catalog.ids_matching([pattern]):
            raise JobError(
                Message(
                    "{option}: no asset of {catalog} matches; nothing was written",
                    option=f"--select {pattern}",
                    catalog=catalog.title,
                )
            )
    ids = catalog.ids_matching(patterns)
    ids, sets = with_members(catalog, ids) if members else (ids, ())
    return replace(
        _split(catalog, ids, patterns),
        unread=_unread(catalog, patterns),
        sets=sets,
        covers=tuple(patterns),
    )


def with_members(catalog: Catalog, ids: Sequence[int]) -> tuple[list[int], tuple[str, ...]]:
    """The ids with the members of sets in the place of these, each once; and the sets' handles.

    A set without members stays, and is refused or left out as without this.
    """
    found: dict[int, None] = {}
    sets: list[str] = []
    for asset in catalog.assets(ids):
        inside = members_of(catalog, asset.id) if not can_enter(asset) else []
        if inside:
            sets.append(asset.handle)
        found.update(dict.fromkeys(inside or [asset.id]))
    return list(found), tuple(sets)


def _unread(catalog: Catalog, patterns: Sequence[str]) -> tuple[Message, ...]:
    """What could not be read and may match a pattern that is not the path of a known asset."""
    known = catalog.objects_among(patterns)
    open_ended = [pattern for pattern in patterns if pattern not in known]
    return tuple(
        problem.warning
        for problem in catalog.unlisted
        if matches(problem.path, open_ended)
        or (problem.is_folder and may_match_below(problem.path, open_ended))
    )


def unread_around(catalog: Catalog, assets: Sequence[Asset]) -> tuple[Message, ...]:
    """Warnings about what the scan could not read near assets that were chosen one by one.

    Near means in or below the folder they have in common; for a single asset there are none.
    """
    if len(assets) < 2:
        return ()
    common = os.path.commonpath([f"/{asset.folder}" for asset in assets])
    return tuple(
        problem.warning
        for problem in catalog.unlisted
        if common == "/" or f"/{problem.path}/".startswith(f"{common}/")
    )


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
