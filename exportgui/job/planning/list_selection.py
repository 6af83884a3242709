"""Select the assets of a job by a list of names; what is missing or ambiguous is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from exportgui.catalog.assets import HANDLE_PREFIX
from exportgui.catalog.catalog import Catalog
from exportgui.catalog.list_matching import Fit, ListMatches, Match, match_list, names_that_begin
from exportgui.catalog.name_list import Column
from exportgui.errors import JobError
from exportgui.job.planning.job_checks import refusal
from exportgui.job.planning.naming import listed
from exportgui.job.planning.selection import UNMATCHED, Selection, select, with_members
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined


@dataclass(frozen=True, slots=True)
class ListSelection:
    """A selection in the list's order, and ``notes`` on how the list was read."""

    selection: Selection
    notes: tuple[Message, ...] = ()


def select_listed(
    catalog: Catalog,
    columns: Sequence[Column],
    patterns: Sequence[str] = (),
    *,
    members: bool = False,
) -> ListSelection:
    """Select what a list names and, after that, what patterns match.

    Raises JobError if the list names nothing that can be exported, or as `select`.
    """
    matches = match_list(columns, catalog.named_assets)
    ids = list(matches.found)
    sets: tuple[str, ...] = ()
    if members:
        ids, sets = with_members(catalog, _with_sets(matches))
        matches = replace(matches, matches=_without_sets(matches, sets))
    handles = [f"{HANDLE_PREFIX}{id_}" for id_ in ids]
    warnings = tuple(_warnings(matches, catalog))
    if not handles and not patterns:
        raise JobError(_nothing_found(catalog, warnings))
    selection = Selection(tuple(handles), (), warnings, sets, covers=())
    if patterns:
        more = select(catalog, patterns, members=members)
        handles += [handle for handle in more.handles if handle not in set(handles)]
        selection = replace(
            more,
            handles=tuple(handles),
            unread=(*warnings, *more.unread),
            sets=(*sets, *more.sets),
        )
    return ListSelection(selection, tuple(_notes(matches, catalog)))


def _with_sets(matches: ListMatches) -> list[int]:
    """The ids of assets and sets, in the list's order."""
    fits = (Fit.FOUND, Fit.REFUSED)
    return [match.hits[0].id for match in matches.matches if match.fit in fits]


def _without_sets(matches: ListMatches, sets: Sequence[str]) -> tuple[Match, ...]:
    """The lines without those of sets whose members are taken."""
    return tuple(
        match
        for match in matches.matches
        if match.fit is not Fit.REFUSED or f"{HANDLE_PREFIX}{match.hits[0].id}" not in sets
    )


def _nothing_found(catalog: Catalog, warnings: Iterable[Message]) -> Message:
    reason = Message(
        "the list names nothing of {catalog} that can be exported; nothing was written",
        catalog=catalog.title,
    )
    return joined("; ", (reason, listed(tuple(warnings), "; "))) if warnings else reason


def _warnings(matches: ListMatches, catalog: Catalog) -> Iterator[Message]:
    for match in matches.matches:
        if match.fit is not Fit.FOUND:
            yield Message(UNMATCHED, number=match.entry.line, detail=_detail(match, catalog))


def _detail(match: Match, catalog: Catalog) -> Message:
    name = match.entry.text
    if match.fit is Fit.SEVERAL:
        names = listed([hit.object_path for hit in match.hits])
        return Message("{name} may be {names}", name=name, names=names)
    if match.fit is Fit.REFUSED:
        return refusal(catalog.assets([match.hits[0].id])[0])
    if match.nearest:
        nearest = match.nearest
        return Message("{name} is missing; did you mean {nearest}?", name=name, nearest=nearest)
    return Message("{name} is missing", name=name)


def _notes(matches: ListMatches, catalog: Catalog) -> Iterator[Message]:
    if matches.heading:
        yield Message("the first line of the list is its heading: {text}", text=matches.heading)
    if beginning := names_that_begin(matches, catalog.named_assets()):
        yield Message(
            "{number} assets have names that begin with what is missing; {option} takes patterns",
            number=len(beginning),
            option="--select 'name*'",
        )
