"""Few cells that together hold every pair of factor values: a greedy cover, the same on every
run.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from oracle.judge import Cell
from oracle.outputs import WRITERS
from oracle.requests import ROWS
from oracle.sources import sources

FACTORS = (
    "container",
    "depth",
    "model",
    "alpha",
    "profile",
    "orientation",
    "request",
    "writer",
    "group",
    "format",
)
_REQUEST = 6
_WRITER = 7
_GROUP = 8
_FORMAT = 9
_APART = frozenset(
    {
        (0, _REQUEST),
        (_REQUEST, _WRITER),
        (_REQUEST, _GROUP),
        (0, _WRITER),
        (_WRITER, _FORMAT),
        (_REQUEST, _FORMAT),
    }
)
"""Requests of one kind meet containers and writers together, and writers of one format meet
containers together, not each on its own: that is for the long run."""
_TOGETHER = [pair for pair in combinations(range(len(FACTORS)), 2) if pair not in _APART]
_TRIED = 24
_MOST = 5000
"""Cells that are looked at for a pair, and how many more until one of them is valid."""


Pair = tuple[int, object, int, object]


def pairs_of(cell: Cell) -> set[Pair]:
    """Pairs of factors and their values in one cell."""
    own = (*cell.source.values, cell.row.query, cell.writer.query, cell.row.group, cell.writer.kind)
    return {(i, own[i], j, own[j]) for i, j in _TOGETHER}


@cache
def possible() -> frozenset[Pair]:
    """Every pair that some valid cell has."""
    found: set[Pair] = set()
    plain = next(row for row in ROWS if not row.query)
    for source in sources():
        found |= pairs_of(Cell(source, plain, WRITERS[0]))
    kinds = [*{source.values[:5]: source for source in sources()}.values()]
    kinds += [
        source for source in sources() if source.values[:5] == ("png", "8", "rgb", "none", "none")
    ]
    for writer in WRITERS:
        for source in kinds:
            found |= pairs_of(Cell(source, plain, writer))
    for row in ROWS:
        fitting = [[source for source in kinds if row.fits(source, writer)] for writer in WRITERS]
        for writer, fit in zip(WRITERS, fitting, strict=True):
            found |= pairs_of(Cell(fit[0], row, writer)) if fit else set()
        number = max(range(len(WRITERS)), key=lambda place: len(fitting[place]))
        for source in fitting[number]:
            found |= pairs_of(Cell(source, row, WRITERS[number]))
    return frozenset(found)


def random_cells(seed: int) -> Iterator[Cell]:
    """Valid cells without end."""
    chance = random.Random(seed)
    all_sources = sources()
    while True:
        cell = Cell(chance.choice(all_sources), chance.choice(ROWS), chance.choice(WRITERS))
        if cell.row.fits(cell.source, cell.writer):
            yield cell


@cache
def cover(seed: int = 13) -> tuple[Cell, ...]:
    """Cells with every possible pair among them: each time the best of a few that hold a pair still
    missing.
    """
    missing = set(possible())
    chosen = []
    chance = random.Random(seed)
    rows = {row.query: row for row in ROWS}
    writers = {writer.query: writer for writer in WRITERS}
    by_value: dict[tuple[int, object], list[int]] = {}
    for place, source in enumerate(sources()):
        for factor, value in enumerate(source.values):
            by_value.setdefault((factor, value), []).append(place)
    groups = {
        group: [row for row in ROWS if row.group == group] for group in {row.group for row in ROWS}
    }
    formats = {
        kind: [writer for writer in WRITERS if writer.kind == kind]
        for kind in {writer.kind for writer in WRITERS}
    }
    order = sorted(missing, key=repr)
    chance.shuffle(order)
    for pair in order:
        if pair not in missing:
            continue
        wanted = {pair[0]: pair[1], pair[2]: pair[3]}
        best = None
        gain = set[Pair]()
        for tried in range(_MOST):
            if tried >= _TRIED and best is not None:
                break
            places = [
                set(by_value[factor, value])
                for factor, value in wanted.items()
                if factor < _REQUEST
            ]
            ours = sorted(set.intersection(*places)) if places else range(len(sources()))
            row = (
                rows[wanted[_REQUEST]]
                if _REQUEST in wanted
                else chance.choice(groups.get(wanted.get(_GROUP), ROWS))
            )
            writer = (
                writers[wanted[_WRITER]]
                if _WRITER in wanted
                else chance.choice(formats.get(wanted.get(_FORMAT), WRITERS))
            )
            cell = Cell(sources()[chance.choice(ours)], row, writer)
            if cell.row.fits(cell.source, cell.writer):
                new = pairs_of(cell) & missing
                if pair in new and len(new) > len(gain):
                    best = cell
                    gain = new
        if best is not None:
            chosen.append(best)
            missing -= gain
    return tuple(chosen)


def uncovered(cells: tuple[Cell, ...]) -> set[Pair]:
    held: set[Pair] = set()
    for cell in cells:
        held |= pairs_of(cell)
    return set(possible()) - held
