"""Masks and bounding boxes of paths embedded in images.

Readings: subpaths combine as Photoshop stored it with each of them, and exclude each other where it
stored nothing. An outline that crosses itself follows the even-odd rule. Open outlines are closed
by a straight line.
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
from exportgui.render.path_masks import Extent, MaskArea, curve_turns

_FAR = 1_000_000
_AROUND = f"M{-_FAR},{-_FAR}H{_FAR}V{_FAR}H{-_FAR}Z"
_MAX_EXCLUSIONS = 16
"""An exclusion from what other operations made costs librsvg a layer. Beyond so many of them, all
subpaths exclude.
"""

# Operation → what is painted on black: the outlines, or with INTERSECT all around them.
_PAINT = {
    EXCLUDE: '<path fill="white" style="mix-blend-mode:difference" fill-rule="evenodd" d="{}"/>',
    UNITE: '<path fill="white" fill-rule="evenodd" d="{}"/>',
    SUBTRACT: '<path fill="black" fill-rule="evenodd" d="{}"/>',
    INTERSECT: f'<path fill="black" fill-rule="evenodd" d="{_AROUND}{{}}"/>',
}


def embedded_mask(path: EmbeddedPath, area: MaskArea) -> Any:
    """Rasterize an embedded path whose points are pixels, as `path_masks.path_mask` does."""
    steps = _steps(path)
    if sum(operation == EXCLUDE for operation, _ in steps) > _MAX_EXCLUSIONS:
        steps = [(EXCLUDE, list(path.subpaths))]
    width, height = area.size
    ground = "white" if path.filled else "black"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">',
        f'<rect width="{width}" height="{height}" fill="{ground}"/>',
    ]
    for operation, subpaths in steps:
        outlines = "".join(_outline(subpath, area.scale, area.origin) for subpath in subpaths)
        parts.append(_PAINT[operation].format(outlines))
    drawn = pyvips.Image.svgload_buffer("".join([*parts, "</svg>"]).encode(), unlimited=True)
    return area.crop(drawn.extract_band(0))


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
    """The knots at both ends of each curve; a closed subpath returns to its first knot."""
    yield from pairwise(subpath.knots)
    if subpath.closed:
        yield subpath.knots[-1], subpath.knots[0]


def refined(path: EmbeddedPath) -> EmbeddedPath:
    """The same curves, cut into eight pieces each."""
    return replace(
        path, subpaths=tuple(_halved(_halved(_halved(subpath))) for subpath in path.subpaths)
    )


def _halved(subpath: Subpath) -> Subpath:
    """Cut every curve in two where its parameter is a half (de Casteljau)."""
    if len(subpath.knots) < 2:
        return subpath
    knots: list[Knot] = []
    before = subpath.knots[0].before
    for start, end in segments(subpath):
        halves, before_end = _split_curve(start, end, before)
        knots += halves
        before = before_end
    if subpath.closed:
        knots[0] = replace(knots[0], before=before)
    else:
        knots.append(replace(subpath.knots[-1], before=before))
    return replace(subpath, knots=tuple(knots))


def _split_curve(start: Knot, end: Knot, before: Point) -> tuple[list[Knot], Point]:
    """A curve's first knot and its middle one, and the control point before its end."""
    first = _middle(start.at, start.after)
    last = _middle(end.before, end.at)
    middle = _middle(start.after, end.before)
    into = _middle(first, middle)
    out = _middle(middle, last)
    halves = [Knot(before, start.at, first, start.linked), Knot(into, _middle(into, out), out)]
    return halves, last


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
