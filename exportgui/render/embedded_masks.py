"""Embedded paths as masks, and how far they reach.

Readings: subpaths do what Photoshop stored with each of them, which is to exclude each other where
it stored nothing; an outline that crosses itself follows the even-odd rule; open ones are closed by
a straight line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from exportgui.media.libvips import pyvips
from exportgui.media.photoshop_paths import (
    EXCLUDE,
    INTERSECT,
    SAME,
    SUBTRACT,
    UNITE,
    EmbeddedPath,
    Knot,
    Point,
    Subpath,
)
from exportgui.render.geometry import Box, Size
from exportgui.render.path_masks import Extent, curve_turns, seen

_FAR = 1_000_000
_AROUND = f"M{-_FAR},{-_FAR}H{_FAR}V{_FAR}H{-_FAR}Z"
_MAX_EXCLUSIONS = 16
"""Beyond so many exclusions from what other operations made, each of which costs a layer, all
subpaths exclude.
"""

# Operation → what is painted on black: the outlines, or with INTERSECT all around them.
_PAINT = {
    EXCLUDE: '<path fill="white" style="mix-blend-mode:difference" fill-rule="evenodd" d="{}"/>',
    UNITE: '<path fill="white" fill-rule="evenodd" d="{}"/>',
    SUBTRACT: '<path fill="black" fill-rule="evenodd" d="{}"/>',
    INTERSECT: f'<path fill="black" fill-rule="evenodd" d="{_AROUND}{{}}"/>',
}


def embedded_mask(
    path: EmbeddedPath,
    size: Size,
    scale: tuple[float, float],
    origin: tuple[float, float],
    window: Box | None = None,
) -> Any:
    """Rasterize an embedded path whose points are pixels.

    Parameters and result are those of `exportgui.render.path_masks.path_mask`.
    """
    steps = _steps(path)
    if sum(operation == EXCLUDE for operation, _ in steps) > _MAX_EXCLUSIONS:
        steps = [(EXCLUDE, list(path.subpaths))]
    ground = "white" if path.filled else "black"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size.width}" height="{size.height}">',
        f'<rect width="{size.width}" height="{size.height}" fill="{ground}"/>',
    ]
    for operation, subpaths in steps:
        parts.append(
            _PAINT[operation].format(
                "".join(_outline(subpath, scale, origin) for subpath in subpaths)
            )
        )
    drawn = pyvips.Image.svgload_buffer("".join([*parts, "</svg>"]).encode(), unlimited=True)
    return seen(drawn.extract_band(0), window)


def _steps(path: EmbeddedPath) -> list[tuple[int, list[Subpath]]]:
    """Subpaths that are painted together, by the even-odd rule, and how."""
    steps: list[tuple[int, list[Subpath]]] = []
    for subpath in path.subpaths:
        if steps and (subpath.operation == SAME or subpath.operation == steps[-1][0] == EXCLUDE):
            steps[-1][1].append(subpath)
        else:
            steps.append((max(subpath.operation, EXCLUDE), [subpath]))
    return steps


def _outline(subpath: Subpath, scale: tuple[float, float], origin: tuple[float, float]) -> str:
    def place(point: tuple[float, float]) -> str:
        x, y = (
            (part - start) * factor
            for part, start, factor in zip(point, origin, scale, strict=True)
        )
        return f"{min(max(x, -_FAR), _FAR):.3f},{min(max(y, -_FAR), _FAR):.3f}"

    curves = (f"C{place(a.after)} {place(b.before)} {place(b.at)}" for a, b in segments(subpath))
    return f"M{place(subpath.knots[0].at)}{''.join(curves)}Z"


def segments(subpath: Subpath) -> Iterator[tuple[Knot, Knot]]:
    """The knots at both ends of each curve; the last leads back to the first where the subpath is
    closed.
    """
    yield from pairwise(subpath.knots)
    if subpath.closed:
        yield subpath.knots[-1], subpath.knots[0]


def refined(path: EmbeddedPath) -> EmbeddedPath:
    """The same curves in shorter pieces."""
    return replace(
        path, subpaths=tuple(_halved(_halved(_halved(subpath))) for subpath in path.subpaths)
    )


def _halved(subpath: Subpath) -> Subpath:
    """Every curve cut in two where its parameter is a half."""
    if len(subpath.knots) < 2:
        return subpath
    knots: list[Knot] = []
    entering = subpath.knots[0].before
    for a, b in segments(subpath):
        first = _middle(a.at, a.after)
        last = _middle(b.before, b.at)
        middle = _middle(a.after, b.before)
        before = _middle(first, middle)
        after = _middle(middle, last)
        knots += [
            Knot(entering, a.at, first, a.linked),
            Knot(before, _middle(before, after), after),
        ]
        entering = last
    if subpath.closed:
        knots[0] = replace(knots[0], before=entering)
    else:
        knots.append(replace(subpath.knots[-1], before=entering))
    return replace(subpath, knots=tuple(knots))


def _middle(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2


def bounds(path: EmbeddedPath) -> Extent:
    """Bounding box of the curves themselves; the path has at least one subpath."""
    curves = [curve for subpath in path.subpaths for curve in segments(subpath)]
    ends = [knot.at for subpath in path.subpaths for knot in subpath.knots]
    (left, right), (top, bottom) = (
        _reach(curves, [end[axis] for end in ends], axis) for axis in (0, 1)
    )
    return Extent(left, top, right, bottom)


def _reach(curves: list[tuple[Knot, Knot]], ends: list[float], axis: int) -> tuple[float, float]:
    turns = [
        turn
        for a, b in curves
        for turn in curve_turns(a.at[axis], a.after[axis], b.before[axis], b.at[axis])
    ]
    return min([*ends, *turns]), max([*ends, *turns])
