"""Path data as polylines, and places along them. Pages: r-textpath.md, r-clippath.md."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from itertools import accumulate, pairwise

from exportgui.lazy_dataclass import dataclass

Point = tuple[float, float]
_TOKEN = re.compile(r"[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)")
_SIZES = {"m": 2, "l": 2, "c": 6}
_CURVE_STEPS = 32


@dataclass(frozen=True, slots=True)
class Polyline:
    """A subpath as straight pieces.

    ``closed`` says that ``z`` or ``Z`` ends it; the first point is then the last too.
    """

    points: tuple[Point, ...]
    closed: bool = False

    def reversed(self) -> Polyline:
        """The same subpath in the opposite direction."""
        return Polyline(self.points[::-1], self.closed)

    def rotated(self, angle: float) -> Polyline:
        """The subpath rotated clockwise by ``angle`` degrees around the origin."""
        return Polyline(tuple(rotated_point(point, angle) for point in self.points), self.closed)

    def data(self) -> str:
        """Path data of the closed outline."""
        return "M" + "L".join(f"{x:.4f},{y:.4f}" for x, y in self.points) + "Z"


class MeasuredPath:
    """A polyline with lengths, to find places by their distance from its start."""

    def __init__(self, polyline: Polyline) -> None:
        self._pieces = [(a, b) for a, b in pairwise(polyline.points) if a != b]
        self._ends = list(accumulate(math.dist(a, b) for a, b in self._pieces))
        self.length = self._ends[-1] if self._ends else 0.0
        self._closed = polyline.closed

    def at(self, distance: float) -> tuple[Point, float]:
        """The point at that distance, and the direction there in degrees, clockwise.

        Closed paths go round again.
        """
        if self._closed and distance > self.length:
            distance -= self.length
        number = min(bisect_right(self._ends, distance), len(self._pieces) - 1)
        a, b = self._pieces[number]
        start = self._ends[number - 1] if number else 0.0
        # Below 0 before a first point, above 1 beyond an open end: the line goes on straight.
        share = (distance - start) / math.dist(a, b)
        place = a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])
        return place, math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))


def rotated_point(point: Point, angle: float) -> Point:
    """Rotate a point clockwise (y runs down) around the origin."""
    cos = math.cos(math.radians(angle))
    sin = math.sin(math.radians(angle))
    return point[0] * cos - point[1] * sin, point[0] * sin + point[1] * cos


def polylines(path: str) -> list[Polyline]:
    """The subpaths of path data, in their order."""
    tracer = _Tracer()
    letter = ""
    numbers = list[float]()
    for token in _TOKEN.findall(path):
        if not token.isalpha():
            numbers.append(float(token))
            if len(numbers) == _SIZES[letter.lower()]:
                tracer.step(letter, numbers)
                # As in SVG, further pairs after a move are lines.
                letter = {"m": "l", "M": "L"}.get(letter, letter)
                numbers = []
        elif token in "zZ":
            tracer.close()
        else:
            letter = token
    return tracer.finished()


class _Tracer:
    """Follows path commands."""

    def __init__(self) -> None:
        self._done: list[Polyline] = []
        self._points: list[Point] = []
        self._current: Point = (0.0, 0.0)

    def step(self, letter: str, numbers: list[float]) -> None:
        """Follow one group of numbers of a command."""
        base = self._current if letter.islower() else (0.0, 0.0)
        group = [
            (base[0] + x, base[1] + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)
        ]
        if letter in "mM":
            self._end(closed=False)
            self._points = group
        elif letter in "lL":
            self._points.append(group[0])
        else:
            self._points += _curve(self._points[-1] if self._points else self._current, *group)
        self._current = group[-1]

    def close(self) -> None:
        """Return to where the subpath began."""
        if self._points:
            self._current = self._points[0]
            self._points.append(self._current)
            self._end(closed=True)

    def finished(self) -> list[Polyline]:
        """Every subpath that has a length."""
        self._end(closed=False)
        return self._done

    def _end(self, *, closed: bool) -> None:
        if len(set(self._points)) > 1:
            self._done.append(Polyline(tuple(self._points), closed))
        self._points = [self._current] if closed else []


def _curve(a: Point, b: Point, c: Point, d: Point) -> list[Point]:
    points = []
    for step in range(1, _CURVE_STEPS + 1):
        t = step / _CURVE_STEPS
        u = 1 - t
        # Bernstein's polynomials of a cubic Bézier curve.
        weights = u**3, 3 * u * u * t, 3 * u * t * t, t**3
        x, y = (
            sum(w * p[axis] for w, p in zip(weights, (a, b, c, d), strict=True)) for axis in (0, 1)
        )
        points.append((x, y))
    return points
