"""Vector paths as masks. Pages: r-clippath.md, r-clipxpath.md.

Path data is that of SVG with commas, so librsvg draws it (from a document made here; nothing
external is loaded). Reading: overlapping subpaths add up (SVG's non-zero rule).
"""

from __future__ import annotations

import math
import re
from typing import Any, NamedTuple

from exportgui.media.libvips import pyvips
from exportgui.render.geometry import Box, Size

_TOKEN = re.compile(r"[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)")
_SIZES = {"m": 2, "l": 2, "c": 6}


Point = tuple[float, float]


class Extent(NamedTuple):
    """Bounding box of a path."""

    left: float
    top: float
    right: float
    bottom: float


def path_mask(
    path: str,
    size: Size,
    scale: tuple[float, float],
    origin: tuple[float, float] = (0.0, 0.0),
    window: Box | None = None,
) -> Any:
    """A band of ``size`` that is 255 inside the path; path point ``origin`` lies at the top-left
    corner.

    ``scale`` is pixels per path unit, horizontally and vertically. With a ``window`` only that part
    of it: edges are the same to the bit whichever part is asked for, as they would not be in a
    drawing of the part.
    """
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size.width}" height="{size.height}">'
        f'<path fill="white" d="{" ".join(_TOKEN.findall(path))}" '
        f'transform="scale({scale[0]:.9f} {scale[1]:.9f}) translate({-origin[0]:.6f} '
        f'{-origin[1]:.6f})"/></svg>'
    )
    drawn = pyvips.Image.svgload_buffer(document.encode())
    return seen(drawn.extract_band(3), window)


def seen(mask: Any, window: Box | None) -> Any:
    """The part of a lazily drawn mask in ``window``, in memory; all of it without one."""
    return (mask if window is None else mask.crop(*window)).copy_memory()


def extent(path: str) -> Extent:
    """How far the path reaches, for layers that take their size from it; what steers a curve is no
    part of it.
    """
    points = _points(path)
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return Extent(min(xs), min(ys), max(xs), max(ys))


def _points(path: str) -> list[Point]:
    """Where the path begins, ends and turns back, in absolute coordinates."""
    points: list[Point] = []
    here = start = (0.0, 0.0)
    letter = ""
    numbers = list[float]()
    for token in [*_TOKEN.findall(path), "z"]:
        if not token.isalpha():
            numbers.append(float(token))
            if len(numbers) == _SIZES[letter.lower()]:
                base = here if letter.islower() else (0.0, 0.0)
                group = [
                    (base[0] + x, base[1] + y)
                    for x, y in zip(numbers[::2], numbers[1::2], strict=True)
                ]
                points += _turns(here, group) if letter in "cC" else group
                here = group[-1]
                numbers = []
                if letter in "mM":  # more points after it are lines
                    start = here
                    letter = {"m": "l", "M": "L"}[letter]
        else:
            here = start if token in "zZ" else here
            letter = token
    return points


def _turns(here: Point, curve: list[Point]) -> list[Point]:
    """The end of a curve from ``here``, and points as far out as it reaches on either axis."""
    across, down = (curve_turns(*(point[axis] for point in (here, *curve))) for axis in (0, 1))
    return [curve[-1], *((x, here[1]) for x in across), *((here[0], y) for y in down)]


def curve_turns(a: float, b: float, c: float, d: float) -> list[float]:
    """Where a cubic curve turns back on one axis: coordinates between those of its ends, or
    beyond.
    """
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
