"""Warp a picture into a quadrilateral. Page: r-perspective.md.

Readings: the picture is cropped, scaled, flipped and rotated first. The result covers the composite
(the layer's own rectangle for layer 0) and is transparent outside the quadrilateral. Super-sampling
(R3, R3Tn) is a good reduction to about the final size, then bicubic interpolation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.lazy_numpy import np
from exportgui.media.libvips import pyvips
from exportgui.messages import Message
from exportgui.render.geometry import LayerGeometry, Size
from exportgui.render.raster import Raster
from exportgui.render.resample import weighed

Point = tuple[float, float]
Quad = tuple[Point, ...]
"""Top-left, top-right, bottom-right, bottom-left."""


@dataclass(frozen=True, slots=True)
class Perspective:
    """Where a layer is warped to, in full-size pixels, and the resampling option as written."""

    quad: Quad
    option: str | None = None

    def scaled(self, x_scale: float, y_scale: float) -> Perspective:
        """The same quadrilateral in working pixels."""
        return Perspective(tuple((x * x_scale, y * y_scale) for x, y in self.quad), self.option)


_INTERPOLATORS = {"R1": "nearest", "R2": "bilinear"}
_WIDTH = 1e-6
_MAX_SIDE = 32_768


def quad_of(values: tuple[float, ...], canvas: Size | None = None) -> Quad:
    """Corners in pixels; ``canvas`` scales normalized ones.

    RequestError for what is not a convex quadrilateral.
    """
    across, down = canvas or (1, 1)
    corners = tuple((x * across, y * down) for x, y in zip(values[::2], values[1::2], strict=True))
    # Convex: all corners turn the same way. The reference leaves the rest undefined
    # (r-perspective.md); clockwise and mirrored quadrilaterals are both fine.
    turns = [_turn(corners[i], corners[(i + 1) % 4], corners[(i + 2) % 4]) for i in range(4)]
    if not (all(turn > _WIDTH for turn in turns) or all(turn < -_WIDTH for turn in turns)):
        shown = ",".join(f"{value:g}" for value in values)
        raise RequestError(
            Message("not a convex quadrilateral"), command="perspective", value=shown
        )
    return corners


def _turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def perspective_command(values: Mapping[str, Any]) -> str | None:
    """The name of the command that warps the layer, None without one."""
    return next((name for name in ("perspective", "perspectiveN") if name in values), None)


def apply_perspective(
    geometry: LayerGeometry, values: Mapping[str, Any], canvas: Size | None
) -> tuple[LayerGeometry, Perspective | None]:
    """The geometry of a layer with ``perspective=``, and the quadrilateral.

    The layer then covers the composite, or its own rectangle for layer 0.
    """
    name = perspective_command(values)
    if name is None:
        return geometry, None
    numbers, option = values[name]
    whole = canvas or geometry.turned
    left, top, right, bottom = geometry.extend
    covered = replace(
        geometry, turned=whole, canvas=Size(whole.width + left + right, whole.height + top + bottom)
    )
    return covered, Perspective(quad_of(numbers, whole if name.endswith("N") else None), option)


def useful_size(quad: Quad, most: float) -> Size:
    """The size at which a picture is warped without loss: the quadrilateral's longest sides.

    It is smaller where that would be more than ``most`` pixels, as with corners far outside of what
    is seen.
    """
    top, right, bottom, left = (math.dist(a, b) for a, b in pairwise([*quad, quad[0]]))
    across = min(max(top, bottom), _MAX_SIDE)
    down = min(max(left, right), _MAX_SIDE)
    share = min(1.0, math.sqrt(most / max(across * down, 1)))
    return Size(max(1, math.ceil(across * share)), max(1, math.ceil(down * share)))


def warped(raster: Raster, target: Perspective, size: Size) -> Raster:
    """Warp the raster into the quadrilateral, on a transparent canvas of ``size``."""
    matrix = _inverse_matrix(target.quad, raster.width, raster.height)
    # Pixel (0, 0) of libvips has its centre at 0.5, 0.5 of the plane that the matrix maps; mapim
    # takes pixels again, hence − 0.5 below.
    place = pyvips.Image.xyz(size.width, size.height) + 0.5
    x = place.extract_band(0)
    y = place.extract_band(1)
    lines = [x * row[0] + y * row[1] + row[2] for row in matrix]
    index = (lines[0] / lines[2] - 0.5).bandjoin(lines[1] / lines[2] - 0.5)
    interpolate = pyvips.Interpolate.new(_INTERPOLATORS.get(target.option or "", "bicubic"))

    def mapped(image: Any) -> Any:
        return image.mapim(
            index,
            interpolate=interpolate,
            extend="background",
            background=[0] * image.bands,
            premultiplied=True,
        )

    return weighed(Raster(raster.color, raster.mask(), raster.pixel_type, raster.icc), mapped)


def point_warp(quad: Quad, size: Size) -> Callable[[Point], Point]:
    """A function that maps a point of a picture of ``size`` as `warped` does."""
    forth = _forward_matrix(quad, size.width, size.height).tolist()

    def place(point: Point) -> Point:
        x, y, depth = (row[0] * point[0] + row[1] * point[1] + row[2] for row in forth)
        # A point on the horizon, or beyond, has no place; very far away is as good as any.
        depth = depth if abs(depth) > _WIDTH else _WIDTH
        return x / depth, y / depth

    return place


def _inverse_matrix(quad: Quad, width: int, height: int) -> list[list[float]]:
    """The projective map from the result to the picture."""
    back: list[list[float]] = np.linalg.inv(_forward_matrix(quad, width, height)).tolist()
    return back


def _forward_matrix(quad: Quad, width: int, height: int) -> Any:
    """The projective map from the picture to the result.

    Its last coefficient can be fixed to 1, as the picture's corner is mapped to a point. That of
    the inverse cannot: it is 0 where the horizon runs through the result's corner.
    """
    picture = ((0, 0), (width, 0), (width, height), (0, height))
    equations = []
    wanted = []
    for (u, v), (x, y) in zip(quad, picture, strict=True):
        # u · (g·x + h·y + 1) = a·x + b·y + c, and likewise for v: two equations for each corner,
        # eight for the eight coefficients.
        equations += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    solved = np.linalg.solve(np.array(equations, np.float64), np.array(wanted, np.float64))
    return np.append(solved, 1.0).reshape(3, 3)
