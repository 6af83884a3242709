"""Matching assets in groups (by folder, type or set), and how many there are of each kind of thing."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection
from typing import Any

from exportgui.catalog.assets import AssetType, display_name
from exportgui.catalog.names import sort_key
from exportgui.catalog.query import FORMAT, SIZE_CLASS, Query, select_ids, where

Members = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Group:
    """Some neighbours in a list of ids. ``key`` is a folder, a type, or the id of a set ("" for what is in none)."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many assets match by type, extension and class of size, each as if nothing was chosen of it itself."""

    types: Mapping[str, int]
    formats: Mapping[str, int]
    sizes: Mapping[str, int]


def select_groups(connection: Connection, catalog: int, query: Query) -> tuple[array[int], list[Group]]:
    """Ids of the matching assets by folder or type; the groups in the order of their names."""
    column = query.group
    conditions, values = where(catalog, query)
    connection.execute("BEGIN")  # both questions to the same state
    try:
        ids = select_ids(connection, catalog, query, first=column)
        found = connection.execute(
            f"SELECT {column}, count(*) FROM assets WHERE {conditions} GROUP BY {column} ORDER BY {column}", values
        ).fetchall()
    finally:
        connection.execute("COMMIT")
    return _in_order(ids, [Group(*row) for row in found], _by_path if column == "folder" else _by_type)


def _by_path(key: str) -> list[str]:
    return [sort_key(part) for part in key.split("/") if part]


def _by_type(key: str) -> list[str]:
    return [display_name(AssetType(key)).casefold()]


def _in_order(ids: array[int], groups: list[Group], rank: Callable[[str], list[str]]) -> tuple[array[int], list[Group]]:
    """The groups as people sort them: ``look 2`` before ``look 10``."""
    starts: dict[str, int] = {}
    place = 0
    for group in groups:
        starts[group.key] = place
        place += group.count
    groups = sorted(groups, key=lambda group: rank(group.key))
    sorted_ids: array[int] = array("q")
    for group in groups:
        sorted_ids.extend(ids[starts[group.key] : starts[group.key] + group.count])
    return sorted_ids, groups


def by_set(ids: array[int], members: Members, titles: Mapping[int, str]) -> tuple[array[int], list[Group]]:
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


def count_facets(connection: Connection, catalog: int, query: Query) -> Facets:
    """Count what matches, by each facet."""

    def count(column: str, **free: Any) -> dict[str, int]:
        conditions, values = where(catalog, replace(query, **free))
        rows = connection.execute(f"SELECT {column}, count(*) FROM assets WHERE {conditions} GROUP BY 1", values)
        return {str(key): number for key, number in rows}

    none: frozenset[Any] = frozenset()
    return Facets(count("type", types=none), count(FORMAT, formats=none), count(SIZE_CLASS, sizes=none))
