"""Matching assets in groups (by folder, type or set), and how many there are of each kind of
thing.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from exportgui.catalog.names import sort_key
from exportgui.catalog.query import Query
from exportgui.lazy_dataclass import dataclass

Members = Mapping[int, Sequence[int]]
Kind = tuple[str, str, int, int]
"""Type, format, place of the class of size, and how many assets are so."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some neighbours in a list of ids. ``key`` is a folder, a type, or the id of a set ("" for
    what is in none).
    """

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many assets match by type, extension and class of size, each as if nothing was chosen of
    it itself.
    """

    types: Mapping[str, int]
    formats: Mapping[str, int]
    sizes: Mapping[str, int]


def group_by_set(
    ids: array[int], members: Members, titles: Mapping[int, str]
) -> tuple[array[int], list[Group]]:
    """The members of each set among these ids, set after set, then what is in none.

    An asset that several sets have is there several times; the sets themselves are not.
    """
    wanted = set(ids)
    grouped: array[int] = array("q")
    groups: list[Group] = []
    for set_id in sorted(members, key=lambda id_: sort_key(titles.get(id_, ""))):
        inside = [id_ for id_ in members[set_id] if id_ in wanted and id_ not in members]
        if inside:
            grouped.extend(inside)
            groups.append(Group(str(set_id), len(inside)))
    taken = set(grouped) | set(members)
    rest = array("q", [id_ for id_ in ids if id_ not in taken])
    return grouped + rest, [*groups, *([Group("", len(rest))] if rest else [])]


def count_facets(kinds: Sequence[Kind], query: Query) -> Facets:
    """Count by each facet what a query matches."""
    chosen: tuple[frozenset[Any], ...] = (query.types, query.formats, query.sizes)
    counts: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
    for *values, number in kinds:
        misses = [place for place, some in enumerate(chosen) if some and values[place] not in some]
        for place, counter in enumerate(counts):
            if misses in ([], [place]):
                counter[str(values[place])] += number
    return Facets(*map(dict, counts))
