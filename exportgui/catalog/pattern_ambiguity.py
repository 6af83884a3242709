"""Recognize regular expressions whose matching may take exponential time.

Python's engine tries every way in which an expression matches: where a repeated part can match the
same text in two ways, as in ``(a+)+`` or ``(a|a)*``, they double with each repetition. Such an
expression is told by its automaton, which has a state for each character it names: two different
paths lead from a state back to it by the same text (Weber and Seidl 1991, criterion EDA).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

_MOST_COPIES = 64
"""Characters of a counted repetition that are told apart; longer ones count as unlimited."""
_MOST_VARYING = 4
"""Times that a part of varying length may be repeated without counting as unlimited."""
_MOST_STEPS = 500_000
"""Steps between the characters of an expression."""
_MOST_IN_LOOPS = 600
"""Characters in loops."""
_OTHER = 256
_ALL = frozenset(range(_OTHER + 1))
"""Characters by code; all others are one."""
_CATEGORIES = {
    ops.CATEGORY_DIGIT: r"\d",
    ops.CATEGORY_NOT_DIGIT: r"\D",
    ops.CATEGORY_SPACE: r"\s",
    ops.CATEGORY_NOT_SPACE: r"\S",
    ops.CATEGORY_WORD: r"\w",
    ops.CATEGORY_NOT_WORD: r"\W",
}


def may_explode(expression: re.Pattern[str]) -> bool:
    """Whether there are texts on which matching takes exponential time.

    True also for expressions that are too large or too deep to tell.
    """
    tree = parser.parse(expression.pattern, expression.flags)
    try:
        return _Automaton().explodes(tree, bool(expression.flags & re.IGNORECASE))
    except RecursionError:
        return True


_Steps = dict[int, set[int]]
"""The states that follow each state."""


class _Part(NamedTuple):
    """A part of an expression: in how many ways it matches nothing, 2 for more, and the states that
    it starts and ends with, twice where they do in two ways.
    """

    empty: int
    first: tuple[int, ...]
    last: tuple[int, ...]


_NOTHING = _Part(1, (), ())


class _Automaton:
    """States by number, with the characters that lead to each, and steps between them."""

    def __init__(self) -> None:
        self._characters: list[frozenset[int]] = []
        self._steps: Counter[tuple[int, int]] = Counter()
        self._worse = False

    def explodes(self, tree: Any, fold: bool) -> bool:
        """Build the automaton of an expression and look for ambiguous loops."""
        self._sequence(tree, fold)
        return self._worse or self._has_ambiguous_loop()

    def _sequence(self, items: Iterable[tuple[Any, Any]], fold: bool) -> _Part:
        whole = _NOTHING
        for op, value in items:
            whole = self._joined(whole, self._part(op, value, fold))
        return whole

    def _joined(self, one: _Part, two: _Part) -> _Part:
        self._connect(one, two)
        first = one.first + two.first * one.empty
        last = two.last + one.last * two.empty
        return _Part(min(one.empty * two.empty, 2), first, last)

    def _connect(self, one: _Part, two: _Part) -> None:
        if len(self._steps) + len(one.last) * len(two.first) > _MOST_STEPS:
            self._worse = True
            return
        self._steps.update((last, first) for last in one.last for first in two.first)

    def _part(self, op: Any, value: Any, fold: bool) -> _Part:
        if op is ops.SUBPATTERN:
            _, added, removed, group = value
            group_fold = (fold or bool(added & re.I)) and not removed & re.I
            return self._sequence(group, group_fold)
        if op is ops.BRANCH:
            parts = [self._sequence(branch, fold) for branch in value[1]]
            first = tuple(state for part in parts for state in part.first)
            last = tuple(state for part in parts for state in part.last)
            return _Part(min(sum(part.empty for part in parts), 2), first, last)
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
            least, most, inner = value
            return self._repeated(least, most, inner, fold)
        if op is ops.POSSESSIVE_REPEAT:
            return self._closed(value[2], fold, empty=not value[0])
        if op is ops.ATOMIC_GROUP:
            return self._closed(value, fold)
        if op in (ops.ASSERT, ops.ASSERT_NOT):
            self._closed(value[1], fold)
            return _NOTHING
        if op is ops.AT:
            return _NOTHING
        if op is ops.GROUPREF_EXISTS:
            _, yes, no = value
            return self._part(ops.BRANCH, (None, [yes, no or ()]), fold)
        return self._state(_characters(op, value, fold))

    def _state(self, characters: frozenset[int]) -> _Part:
        self._characters.append(characters)
        state = (len(self._characters) - 1,)
        return _Part(0, state, state)

    def _closed(self, inner: Any, fold: bool, *, empty: bool = False) -> _Part:
        """A part that is never matched in a second way: one state stands for all of it."""
        own = _Automaton()
        part = own._sequence(inner, fold)
        self._worse |= own._worse or own._has_ambiguous_loop()
        state = self._state(frozenset().union(*own._characters))
        return state._replace(empty=int(empty or part.empty > 0))

    def _repeated(self, least: int, most: Any, inner: Any, fold: bool) -> _Part:
        start = len(self._characters)
        part = self._sequence(inner, fold)
        size = len(self._characters) - start
        if not size:
            return part
        low, high = inner.getwidth()
        copies = most if most <= _MOST_VARYING or low == high else _MOST_COPIES + 1
        if copies * size > _MOST_COPIES and most > 1:
            # Repetitions that match nothing may stand anywhere among those that are required.
            self._worse |= part.empty > 0 and least > 1
            self._connect(part, part)
            return part._replace(empty=int(part.empty > 0 or not least))
        whole = _NOTHING
        for number in range(most):
            one = self._sequence(inner, fold) if number else part
            whole = self._joined(whole, one._replace(empty=max(one.empty, int(number >= least))))
        return whole

    def _has_ambiguous_loop(self) -> bool:
        following = _looping(self._steps)
        if len(following) > _MOST_IN_LOOPS:
            return True
        reached = {state: _reached(state, following) for state in following}
        loops = {
            state: frozenset(other for other in found if state in reached[other])
            for state, found in reached.items()
        }
        doubled = (step for step, count in self._steps.items() if count > 1)
        if any(two in loops.get(one, ()) for one, two in doubled):
            return True
        return any(
            self._is_ambiguous(min(loop), loop, following) for loop in set(loops.values()) if loop
        )

    def _is_ambiguous(self, start: int, loop: frozenset[int], following: _Steps) -> bool:
        """Whether two paths by the same text lead from a state of a loop back to it."""
        before: dict[tuple[int, int], list[tuple[int, int]]] = {(start, start): []}
        waiting = [(start, start)]
        while waiting:
            pair = waiting.pop()
            for one in following[pair[0]] & loop:
                for two in following[pair[1]] & loop:
                    if not self._characters[one] & self._characters[two]:
                        continue
                    if (one, two) not in before:
                        before[one, two] = []
                        waiting.append((one, two))
                    before[one, two].append(pair)
        returning = {(start, start)}
        waiting = [(start, start)]
        while waiting:
            for pair in before[waiting.pop()]:
                if pair not in returning:
                    returning.add(pair)
                    waiting.append(pair)
        return any(one != two for one, two in returning)


def _looping(steps: Iterable[tuple[int, int]]) -> _Steps:
    """The steps between states that others both lead to and follow, as those of loops are."""
    following: _Steps = {}
    leading: _Steps = {}
    for one, two in steps:
        following.setdefault(one, set()).add(two)
        leading.setdefault(two, set()).add(one)
    waiting = [*(following.keys() ^ leading.keys())]
    while waiting:
        state = waiting.pop()
        for other in leading.pop(state, ()):
            following[other].discard(state)
            if not following[other]:
                waiting.append(other)
        for other in following.pop(state, ()):
            leading[other].discard(state)
            if not leading[other]:
                waiting.append(other)
    return following


def _reached(state: int, following: _Steps) -> set[int]:
    """The states that a path of one or more steps leads to."""
    found: set[int] = set()
    waiting = [state]
    while waiting:
        new = following[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return found


def _characters(op: Any, value: Any, fold: bool) -> frozenset[int]:
    """The characters that one item of an expression matches; all, where that is not known."""
    if op is ops.LITERAL:
        return _either_case({value}, fold)
    if op is ops.NOT_LITERAL:
        return _ALL - (_either_case({value}, fold) - {_OTHER})
    if op is not ops.IN:
        return _ALL
    found: set[int] = set()
    negated = False
    for kind, what in value:
        if kind is ops.NEGATE:
            negated = True
        elif kind is ops.LITERAL:
            found.add(what)
        elif kind is ops.RANGE:
            found.update(range(what[0], min(what[1], _OTHER) + 1))
        else:
            one = re.compile(_CATEGORIES[what], re.ASCII)
            found.update(code for code in _ALL if one.match(chr(code)))
    characters = _either_case(found, fold)
    return _ALL - (characters - {_OTHER}) if negated else characters


def _either_case(codes: set[int], fold: bool) -> frozenset[int]:
    more = {ord(chr(code).swapcase()[0]) for code in codes} if fold else set()
    return frozenset(min(code, _OTHER) for code in codes | more)
