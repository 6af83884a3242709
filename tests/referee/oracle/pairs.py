"""Few cells that together hold every pair of factor values: a greedy cover, the same on every
run.

A set of pairs is a number with a bit for each pair, so that thousands of cells are looked at in a
second.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from itertools import combinations

from oracle.judge import Cell
from oracle.outputs import WRITERS
from oracle.requests import ROWS, Fits
from oracle.sources import Source, sources

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
_DEPTH = 1
_PROFILE = 4
_ORIENTATION = 5
_REQUEST = 6
_WRITER = 7
_GROUP = 8
_FORMAT = 9
_APART = frozenset(
    {
        (0, _REQUEST),
        (_DEPTH, _REQUEST),
        (_PROFILE, _REQUEST),
        (_ORIENTATION, _REQUEST),
        (_REQUEST, _WRITER),
        (_REQUEST, _GROUP),
        (0, _WRITER),
        (_ORIENTATION, _WRITER),
        (_WRITER, _GROUP),
        (_WRITER, _FORMAT),
        (_REQUEST, _FORMAT),
    }
)
"""Requests of one kind meet containers, depths, profiles, orientations and writers together, and
writers of one format meet containers, orientations and kinds of requests together, not each on its
own: that is for the long run. A picture is upright, of eight bits, before a request does anything.
"""
_TOGETHER = [pair for pair in combinations(range(len(FACTORS)), 2) if pair not in _APART]
_TRIED = 24
_MOST = 5000
"""Cells that are looked at for a pair, and how many more until one of them is valid."""


Pair = tuple[int, object, int, object]
Values = tuple[object, ...]


def pairs_of(cell: Cell) -> set[Pair]:
    """Pairs of factors and their values in one cell."""
    own = _values(cell)
    return {(i, own[i], j, own[j]) for i, j in _TOGETHER}


def _values(cell: Cell) -> Values:
    asked = cell.row.query, cell.writer.query, cell.row.group, cell.writer.kind
    return (*cell.source.values, *asked)


class Bits:
    """A bit for each pair, handed out as pairs are met."""

    def __init__(self) -> None:
        self._numbers: dict[Pair, int] = {}
        self._known: dict[tuple[object, ...], int] = {}

    def of(self, cell: Cell) -> int:
        """Those of the pairs that are in a cell; parts of cells are looked at once."""
        own = _values(cell)
        of_source = own[:_REQUEST]
        found = self._part(of_source, own, 0, _REQUEST)
        for place in range(_REQUEST):
            found |= self._part((place, own[place], *own[_REQUEST:]), own, place, place + 1)
        return found | self._part(own[_REQUEST:], own, _REQUEST, len(FACTORS))

    def _part(self, key: tuple[object, ...], own: Values, first: int, end: int) -> int:
        """Pairs within factors ``first`` to ``end``; of a single one, those with what is asked."""
        found = self._known.get(key)
        if found is None:
            inside = range(first, end)
            asked = range(_REQUEST, len(FACTORS))
            others = asked if end - first == 1 else inside
            found = 0
            for i, j in _TOGETHER:
                if i in inside and j in others:
                    pair = i, own[i], j, own[j]
                    found |= 1 << self._numbers.setdefault(pair, len(self._numbers))
            self._known[key] = found
        return found

    def pairs(self, number: int) -> list[Pair]:
        """Those whose bits are set, in the order in which they were met."""
        return [pair for pair, bit in self._numbers.items() if number >> bit & 1]

    def bit(self, pair: Pair) -> int:
        """That of a pair that has been met."""
        return 1 << self._numbers[pair]


_BITS = Bits()


@cache
def possible() -> int:
    """Every pair that some valid cell has."""
    found = 0
    plain = next(row for row in ROWS if not row.query)
    for source in sources():
        found |= _BITS.of(Cell(source, plain, WRITERS[0]))
    kinds = [*{source.values[:5]: source for source in sources()}.values()]
    kinds += [
        source for source in sources() if source.values[:5] == ("png", "8", "rgb", "none", "none")
    ]
    for writer in WRITERS:
        for source in _one_of_each(kinds):
            found |= _BITS.of(Cell(source, plain, writer))
    fitting: dict[Fits, list[list[Source]]] = {}
    for row in ROWS:
        if row.fits not in fitting:
            fitting[row.fits] = [[s for s in kinds if row.fits(s, writer)] for writer in WRITERS]
        fits = fitting[row.fits]
        for writer, fit in zip(WRITERS, fits, strict=True):
            found |= _BITS.of(Cell(fit[0], row, writer)) if fit else 0
        number = max(range(len(WRITERS)), key=lambda place: len(fits[place]))
        for source in _one_of_each(fits[number]):
            found |= _BITS.of(Cell(source, row, WRITERS[number]))
    return found


def _one_of_each(some: list[Source]) -> list[Source]:
    """Those that bring a value which none before them has."""
    met: set[tuple[int, object]] = set()
    chosen = []
    for source in some:
        own = set(enumerate(source.values))
        if not own <= met:
            met |= own
            chosen.append(source)
    return chosen


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
    missing = possible()
    chosen = []
    chance = random.Random(seed)
    order = sorted(_BITS.pairs(missing), key=repr)
    chance.shuffle(order)
    for pair in order:
        if not missing & _BITS.bit(pair):
            continue
        best = None
        gain = 0
        for tried, cell in enumerate(_with(pair, chance)):
            if tried >= (_TRIED if best else _MOST):
                break
            new = _BITS.of(cell) & missing
            if new.bit_count() > gain.bit_count() and cell.row.fits(cell.source, cell.writer):
                best = cell
                gain = new
        if best is not None:
            chosen.append(best)
            missing &= ~gain
    return tuple(chosen)


@cache
def _places(factor: int, value: object) -> frozenset[int]:
    """Which of the sources have a value."""
    return frozenset(at for at, each in enumerate(sources()) if each.values[factor] == value)


def _with(pair: Pair, chance: random.Random) -> Iterator[Cell]:
    """Cells that hold a pair, without end; whether they are valid is not looked at."""
    wanted = {pair[0]: pair[1], pair[2]: pair[3]}
    of_source = [_places(factor, value) for factor, value in wanted.items() if factor < _REQUEST]
    places = sorted(frozenset.intersection(*of_source)) if of_source else range(len(sources()))
    rows = [
        row
        for row in ROWS
        if wanted.get(_REQUEST, row.query) == row.query
        and wanted.get(_GROUP, row.group) == row.group
    ]
    writers = [
        writer
        for writer in WRITERS
        if wanted.get(_WRITER, writer.query) == writer.query
        and wanted.get(_FORMAT, writer.kind) == writer.kind
    ]
    while True:
        source = sources()[chance.choice(places)]
        yield Cell(source, chance.choice(rows), chance.choice(writers))


def uncovered(cells: tuple[Cell, ...]) -> list[Pair]:
    """Possible pairs that none of the cells has."""
    held = 0
    for cell in cells:
        held |= _BITS.of(cell)
    return _BITS.pairs(possible() & ~held)
