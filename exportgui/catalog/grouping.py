"""Group matching assets by set, and count them by folder, type, format and size."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from exportgui.catalog.names import path_sort_key, sort_key
from exportgui.catalog.query import Query
from exportgui.lazy_dataclass import dataclass

Members = Mapping[int, Sequence[int]]
"""Ids of the members of each set, by the set's id."""

Kind = tuple[str, str, int, int]
"""Type, format, index of the size class, and the number of such assets."""


@dataclass(frozen=True, slots=True)
class Group:
    """A run of ids in a list; ``key`` is their folder, type or set's id, "" for no set."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many assets match by type, extension and size class, each without its own filter."""

    types: Mapping[str, int]
    formats: Mapping[str, int]
    sizes: Mapping[str, int]


def group_by_set(
    ids: array[int], members: Members, titles: Mapping[int, str]
) -> tuple[array[int], list[Group]]:
    """The members of each set among these ids, set after set, then the assets in no set.

    A member of several sets is listed in each of them; the sets themselves are not listed.
    """
    wanted = set(ids)
    grouped: array[int] = array("q")
    groups: list[Group] = []
    for set_id in sorted(members, key=lambda id_: sort_key(titles.get(id_, ""))):
        inside = [id_ for id_ in members[set_id] if id_ in wanted and id_ not in members]
        if inside:
            grouped.extend(inside)
            groups.append(Group(str(set_id), len(inside)))
    listed = set(grouped) | set(members)
    rest = array("q", [id_ for id_ in ids if id_ not in listed])
    return grouped + rest, [*groups, *([Group("", len(rest))] if rest else [])]


def count_below(inside: Mapping[str, int]) -> list[tuple[str, int]]:
    """Every folder and its parents with the count in and below it, parents first."""
    counts: Counter[str] = Counter({"": 0})
    for folder, count in inside.items():
        for level in _with_parents(folder):
            counts[level] += count
    return sorted(counts.items(), key=lambda item: path_sort_key(item[0]))


def _with_parents(folder: str) -> list[str]:
    parts = folder.split("/") if folder else []
    return ["", *("/".join(parts[: depth + 1]) for depth in range(len(parts)))]


def count_facets(kinds: Sequence[Kind], query: Query) -> Facets:
    """Count what a query matches by each facet; a facet's own filter does not limit its counts."""
    filters: tuple[frozenset[Any], ...] = (query.types, query.formats, query.sizes)
    counts: tuple[Counter[str], ...] = (Counter(), Counter(), Counter())
    for *values, number in kinds:
        misses = [at for at, allowed in enumerate(filters) if allowed and values[at] not in allowed]
        for at, counter in enumerate(counts):
            if misses in ([], [at]):
                counter[str(values[at])] += number
    return Facets(*map(dict, counts))
