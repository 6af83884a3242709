"""Vector paths as masks. Pages: r-clippath.md, r-clipxpath.md.

Path data is that of SVG with commas, so librsvg draws it (from a document made here; nothing external is
loaded). Reading: overlapping subpaths add up (SVG's non-zero rule).
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from exportgui.media.engine import pyvips
from exportgui.render.geometry import Box, Size

_TOKEN = re.compile(r"[A-Za-z]|[+-]?(?:\d+\.?\d*|\.\d+)")
_SIZES = {"m": 2, "l": 2, "c": 6}


class Extent(NamedTuple):
    """Bounding box of a path's points, control points included."""

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
    """A band of ``size`` that is 255 inside the path; path point ``origin`` lies at the top-left corner.

    ``scale`` is pixels per path unit, horizontally and vertically. With a ``window`` only that part of it: edges are
    the same to the bit whichever part is asked for, as they would not be in a drawing of the part.
    """
    document = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size.width}" height="{size.height}">'
        f'<path fill="white" d="{" ".join(_TOKEN.findall(path))}" '
        f'transform="scale({scale[0]:.9f} {scale[1]:.9f}) translate({-origin[0]:.6f} {-origin[1]:.6f})"/></svg>'
    )
    drawn = pyvips.Image.svgload_buffer(document.encode())
    return seen(drawn.extract_band(3), window)


def seen(mask: Any, window: Box | None) -> Any:
    """The part of a lazily drawn mask in ``window``, in memory; all of it without one."""
    return (mask if window is None else mask.crop(*window)).copy_memory()


def extent(path: str) -> Extent:
    """How far the path's points reach, for layers that take their size from it."""
    points = _points(path)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Extent(min(xs), min(ys), max(xs), max(ys))


def _points(path: str) -> list[tuple[float, float]]:
    """Every point of the path in absolute coordinates."""
    points: list[tuple[float, float]] = []
    here = start = (0.0, 0.0)
    letter, numbers = "", list[float]()
    for token in [*_TOKEN.findall(path), "z"]:
        if not token.isalpha():
            numbers.append(float(token))
            if len(numbers) == _SIZES[letter.lower()]:
                base = here if letter.islower() else (0.0, 0.0)
                group = [(base[0] + x, base[1] + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
                points, here, numbers = [*points, *group], group[-1], []
                start = here if letter in "mM" else start
        else:
            here = start if token in "zZ" else here
            letter = token
    return points
