"""Insert the members of opened sets behind them in a list of assets."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import replace

from exportgui.gui.browse.rows import Rows, Section

Members = Mapping[int, Sequence[int]]


def expand(rows: Rows, members: Members, opened: frozenset[int]) -> Rows:
    """The rows with the members of the opened sets put in."""
    spots = [
        place for set_id in opened if members.get(set_id) for place in _places(rows.ids, set_id)
    ]
    if not spots:
        return rows
    ids: array[int] = array("q")
    runs: list[tuple[int, int]] = []
    done = 0
    for place in sorted(spots):
        ids.extend(rows.ids[done : place + 1])
        done = place + 1
        start = len(ids)
        ids.extend(_members(rows.ids[place], members, opened, frozenset()))
        runs.append((start, len(ids)))
    ids.extend(rows.ids[done:])
    grown = _grown(rows.sections, sorted(spots), [end - start for start, end in runs])
    return replace(rows, ids=ids, opened=opened, inside=tuple(runs), sections=grown, repeats=True)


def _places(ids: array[int], set_id: int) -> list[int]:
    try:
        return [ids.index(set_id)]
    except ValueError:
        return []


def _members(
    set_id: int, members: Members, opened: frozenset[int], above: frozenset[int]
) -> list[int]:
    """Members of a set, including those of opened sets in it; a set inside itself stays closed."""
    inside: list[int] = []
    above = above | {set_id}
    for member in members[set_id]:
        inside.append(member)
        if member in opened and member not in above and member in members:
            inside += _members(member, members, opened, above)
    return inside


def _grown(
    sections: Sequence[Section], spots: Sequence[int], counts: Sequence[int]
) -> tuple[Section, ...]:
    """Sections that count the rows put into them."""
    grown: list[Section] = []
    end = 0
    for section in sections:
        start = end
        end = end + section.count
        extra = sum(count for spot, count in zip(spots, counts, strict=True) if start <= spot < end)
        grown.append(Section(section.title, section.count + extra))
    return tuple(grown)
