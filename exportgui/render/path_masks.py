"""Rasterize vector paths as masks. Pages: r-clippath.md, r-clipxpath.md.

Path data is SVG's with commas, so librsvg draws it, from a document made here that loads nothing
external. Reading: overlapping subpaths add up (SVG's non-zero rule).
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.media.libvips import pyvips
from exportgui.render.geometry import Box, Size

_TOKEN = pattern(r"[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)")
_SIZES = {"m": 2, "l": 2, "c": 6}
Point = tuple[float, float]


class Extent(NamedTuple):
    """Bounding box of a path."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class MaskArea:
    """Where a path is rasterized: on a mask of ``size``, or on the part of it in ``window``.

    ``scale`` is pixels per path unit, horizontally and vertically; the path's point ``origin`` lies
    at the mask's top left.
    """

    size: Size
    scale: tuple[float, float]
    origin: Point = (0.0, 0.0)
    window: Box | None = None

    def crop(self, mask: Any) -> Any:
        """The part of a lazily drawn mask in the window, in memory; all of it without one."""
        return (mask if self.window is None else mask.crop(*self.window)).copy_memory()


def path_mask(path: str, area: MaskArea) -> Any:
    """Rasterize SVG path data: a band that is 255 inside the path.

    librsvg draws the whole mask also where only a window is kept: a drawing of the window alone
    would have other edges by a level or so.
    """
    width, height = area.size
    scale = f"scale({area.scale[0]:.9f} {area.scale[1]:.9f})"
    shift = f"translate({-area.origin[0]:.6f} {-area.origin[1]:.6f})"
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<path fill="white" d="{" ".join(_TOKEN.findall(path))}" '
        f'transform="{scale} {shift}"/></svg>'
    )
    drawn = pyvips.Image.svgload_buffer(document.encode())
    return area.crop(drawn.extract_band(3))


def extent(path: str) -> Extent:
    """The bounding box of a path that a layer takes its size from, without control points."""
    points = _points(path)
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return Extent(min(xs), min(ys), max(xs), max(ys))


class _PointCollector:
    """Collects where a path begins, ends and turns back, in absolute coordinates."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self._current: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)

    def step(self, letter: str, numbers: list[float]) -> None:
        """Follow one group of numbers of a command."""
        base = self._current if letter.islower() else (0.0, 0.0)
        pairs = zip(numbers[::2], numbers[1::2], strict=True)
        group = [(base[0] + x, base[1] + y) for x, y in pairs]
        self.points += _curve_extremes(self._current, group) if letter in "cC" else group
        self._current = group[-1]
        if letter in "mM":
            self._start = self._current

    def close(self) -> None:
        """Go back to where the subpath began."""
        self._current = self._start


def _points(path: str) -> list[Point]:
    collector = _PointCollector()
    letter = ""
    numbers = list[float]()
    for token in _TOKEN.findall(path):
        if not token.isalpha():
            numbers.append(float(token))
            if len(numbers) == _SIZES[letter.lower()]:
                collector.step(letter, numbers)
                numbers = []
                letter = {"m": "l", "M": "L"}.get(letter, letter)  # more points are lines
            continue
        if token in "zZ":
            collector.close()
        letter = token
    return collector.points


def _curve_extremes(start: Point, curve: list[Point]) -> list[Point]:
    """The end of a curve, and points as far out as it reaches on either axis."""
    across, down = (curve_turns(*(point[axis] for point in (start, *curve))) for axis in (0, 1))
    return [curve[-1], *((x, start[1]) for x in across), *((start[0], y) for y in down)]


def curve_turns(a: float, b: float, c: float, d: float) -> list[float]:
    """Coordinates on one axis where a cubic curve turns back: they may lie beyond its ends."""
    return [_on_curve(a, b, c, d, t) for t in _turning_points(a, b, c, d)]


def _on_curve(a: float, b: float, c: float, d: float, t: float) -> float:
    u = 1 - t
    return a * u**3 + 3 * b * u * u * t + 3 * c * u * t * t + d * t**3


def _turning_points(a: float, b: float, c: float, d: float) -> list[float]:
    """Where between 0 and 1 the derivative of a cubic curve is zero."""
    square = d - 3 * c + 3 * b - a
    linear = 2 * (a - 2 * b + c)
    constant = b - a
    if abs(square) < 1e-12:
        roots = [-constant / linear] if linear else []
    else:
        root = linear * linear - 4 * square * constant
        roots = (
            [(-linear + sign * math.sqrt(root)) / (2 * square) for sign in (1, -1)]
            if root >= 0
            else []
        )
    return [t for t in roots if 0 < t < 1]
