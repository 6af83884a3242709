"""The rows of an asset view: ids in order, their sections, and the sets that are open."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from exportgui.media.lazy_numpy import NDArray, np

if TYPE_CHECKING:
    Ids = NDArray[np.int64]


@dataclass(frozen=True)
class Section:
    """Some rows under one heading."""

    title: str
    count: int


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows of a view.

    Sets in `blocked` are shown, but no export takes them. `sizes` says of sets with members how
    many they have. `inside` are the runs of rows (first, end), rising, that show the members of a
    set in `opened`, which stands above them. With `repeats` an asset may stand in several rows.
    """

    ids: array[int] = field(default_factory=lambda: array("q"))
    blocked: frozenset[int] = frozenset()
    sections: tuple[Section, ...] = ()
    sizes: Mapping[int, int] = field(default_factory=dict)
    opened: frozenset[int] = frozenset()
    inside: Sequence[tuple[int, int]] = ()
    repeats: bool = False

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def numbers(self) -> Ids:
        """The ids as numpy sees them, not copied."""
        return np.frombuffer(self.ids, np.int64) if self.ids else _none()

    @cached_property
    def _blocked_numbers(self) -> Ids:
        return np.fromiter(self.blocked, np.int64, len(self.blocked))

    def exportable_ids(self, runs: Iterable[tuple[int, int]]) -> array[int]:
        """The ids in these runs (first, last) that an export may take, each once."""
        parts = list(runs)
        if not parts:
            return array("q")
        ids = self._in(parts)
        if self.blocked:
            ids = ids[~np.isin(ids, self._blocked_numbers)]
        if self.repeats:
            ids = once(ids)
        return array("q", ids.tobytes())

    def blocked_ids(self, runs: Iterable[tuple[int, int]]) -> list[int]:
        """The ids in these runs that no export takes."""
        if not self.blocked:
            return []
        ids = self._in(runs)
        return list(dict.fromkeys(ids[np.isin(ids, self._blocked_numbers)].tolist()))

    def _in(self, runs: Iterable[tuple[int, int]]) -> Ids:
        parts = [self.numbers[first : last + 1] for first, last in runs]
        return np.concatenate(parts) if parts else _none()

    def runs_of(self, ids: Collection[int]) -> Iterator[tuple[int, int]]:
        """Where these assets stand, as runs (first, last) of neighbours, rising."""
        if not len(ids):
            return
        wanted = (
            np.frombuffer(ids, np.int64)
            if isinstance(ids, array)
            else np.fromiter(ids, np.int64, len(ids))
        )
        places = np.flatnonzero(np.isin(self.numbers, wanted))
        if not len(places):
            return
        breaks = np.flatnonzero(np.diff(places) != 1)
        firsts = np.concatenate((places[:1], places[breaks + 1]))
        lasts = np.concatenate((places[breaks], places[-1:]))
        yield from zip(firsts.tolist(), lasts.tolist(), strict=True)

    def first_of(self, ids: Collection[int], start: int = 0) -> int:
        """Return the first row with one of these ids, from `start` on, then from the top; or -1."""
        runs = list(self.runs_of(ids))
        later = (max(first, start) for first, last in runs if last >= start)
        return next(later, runs[0][0] if runs else -1)

    def is_inside(self, row: int) -> bool:
        """Whether a row shows a member of the opened set above it."""
        place = bisect_right(self.inside, (row, len(self))) - 1
        return place >= 0 and row < self.inside[place][1]

    def change_to(self, other: Rows) -> tuple[int, int, int]:
        """What has changed: the first row, how many from there went, how many came."""
        if not len(self):
            return 0, 0, len(other)
        old = self.numbers
        new = other.numbers
        start = _shared(old, new)
        end = min(_shared(old[::-1], new[::-1]), min(len(old), len(new)) - start)
        return start, len(old) - end - start, len(new) - end - start


def _none() -> Ids:
    return np.zeros(0, np.int64)


def once(ids: Ids) -> Ids:
    """Each of these where it stands first."""
    first: Ids = ids[np.sort(np.unique(ids, return_index=True)[1])]
    return first


def _shared(old: Ids, new: Ids) -> int:
    """How many numbers at the beginning are the same."""
    least = min(len(old), len(new))
    different = old[:least] != new[:least]
    return int(different.argmax()) if different.any() else least
