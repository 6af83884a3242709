"""Solids of the sample's photo studio, as signed distance fields.

They are functions of points (n, 3), y up, in decimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Solid = Callable[[Floats], Floats]


def sphere(center: Sequence[float], radius: float) -> Solid:
    """A ball."""
    middle = np.asarray(center, np.float32)
    return lambda p: np.asarray(np.linalg.norm(p - middle, axis=1) - radius, np.float32)


def ellipsoid(center: Sequence[float], radii: Sequence[float], turn: float = 0.0) -> Solid:
    """A pebble: radii along x, y, z, turned about the y axis by ``turn`` radians.

    The distance is approximate.
    """
    size = np.asarray(radii, np.float32)

    def distance(p: Floats) -> Floats:
        q = _turned(p - np.asarray(center, np.float32), turn)
        near = np.linalg.norm(q / size, axis=1)
        steep = np.linalg.norm(q / (size * size), axis=1)
        return np.asarray(near * (near - 1) / np.maximum(steep, 1e-6), np.float32)

    return distance


def box(
    center: Sequence[float], half: Sequence[float], rounding: float = 0.02, turn: float = 0.0
) -> Solid:
    """A block with rounded edges, turned about the y axis."""
    size = np.asarray(half, np.float32) - np.float32(rounding)

    def distance(p: Floats) -> Floats:
        q = np.abs(_turned(p - np.asarray(center, np.float32), turn)) - size
        outside = np.linalg.norm(np.maximum(q, 0), axis=1)
        return np.asarray(outside + np.minimum(q.max(axis=1), 0) - rounding, np.float32)

    return distance


def ring(
    center: Sequence[float], radius: float, thickness: float, turn: float = 0.0, squash: float = 1.0
) -> Solid:
    """A torus standing upright, as a handle does; ``squash`` < 1 makes it narrower than high."""

    def distance(p: Floats) -> Floats:
        q = _turned(p - np.asarray(center, np.float32), turn)
        flat = np.hypot(q[:, 0] / squash, q[:, 1]) - radius
        return np.asarray(np.hypot(flat * squash, q[:, 2]) - thickness, np.float32)

    return distance


def rod(
    start: Sequence[float], end: Sequence[float], radius: float, radius_end: float | None = None
) -> Solid:
    """A round stick from ``start`` to ``end``, tapering to ``radius_end``."""
    a, b = np.asarray(start, np.float32), np.asarray(end, np.float32)
    last = radius if radius_end is None else radius_end

    def distance(p: Floats) -> Floats:
        along = np.clip(((p - a) @ (b - a)) / np.dot(b - a, b - a), 0, 1)
        return np.asarray(
            np.linalg.norm(p - a - along[:, None] * (b - a), axis=1)
            - (radius + (last - radius) * along)
        )

    return distance


def lathe(
    profile: Sequence[tuple[float, float]], center: Sequence[float] = (0, 0, 0), grid: int = 320
) -> Solid:
    """A turned piece: the closed outline ``profile`` swept around the y axis.

    The outline is made of (radius, height) points.
    """
    field, step, low = _outline_field(smooth(profile), grid)
    middle = np.asarray(center, np.float32)

    def distance(p: Floats) -> Floats:
        q = p - middle
        r, y = np.hypot(q[:, 0], q[:, 2]), q[:, 1]
        column, row = r / step, (y - low) / step
        inside_c = np.clip(column, 0, field.shape[1] - 1.001)
        inside_r = np.clip(row, 0, field.shape[0] - 1.001)
        beyond = np.hypot(column - inside_c, row - inside_r) * step
        return np.asarray(_bilinear(field, inside_r, inside_c) + beyond, np.float32)

    return distance


def joined(*solids: Solid, softness: float = 0.0) -> Solid:
    """Several solids as one, with a fillet of ``softness`` where they meet."""

    def distance(p: Floats) -> Floats:
        total = solids[0](p)
        for solid in solids[1:]:
            other = solid(p)
            blend = np.maximum(softness - np.abs(total - other), 0) / max(softness, 1e-6)
            total = np.minimum(total, other) - blend * blend * softness / 4
        return np.asarray(total, np.float32)

    return distance


def cut(solid: Solid, *holes: Solid) -> Solid:
    """A solid less others."""

    def distance(p: Floats) -> Floats:
        left = solid(p)
        for hole in holes:
            left = np.maximum(left, -hole(p))
        return left

    return distance


def turned(solid: Solid, angle: float) -> Solid:
    """A solid turned about the y axis by ``angle`` radians."""
    return lambda p: solid(_turned(p, angle))


def _turned(p: Floats, angle: float) -> Floats:
    if not angle:
        return p
    c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return np.stack([c * p[:, 0] - s * p[:, 2], p[:, 1], s * p[:, 0] + c * p[:, 2]], axis=1)


def smooth(profile: Sequence[tuple[float, float]], pieces: int = 8) -> NDArray[np.float64]:
    """The outline rounded by a Catmull-Rom curve; a point given twice stays a corner."""
    points = np.asarray(profile, float)
    out = []
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = (
            points[max(i - 1, 0)],
            points[i],
            points[i + 1],
            points[min(i + 2, len(points) - 1)],
        )
        t = (np.arange(pieces) / pieces)[:, None]
        bend = (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3
        out.extend(0.5 * (2 * p1 + (p2 - p0) * t + bend))
    out.append(points[-1])
    curve = np.asarray(out)
    curve[:, 0] = np.maximum(curve[:, 0], 0)
    return curve


def _outline_field(curve: NDArray[np.float64], grid: int) -> tuple[Floats, float, float]:
    margin = 0.15
    width, low, high = (
        curve[:, 0].max() + margin,
        curve[:, 1].min() - margin,
        curve[:, 1].max() + margin,
    )
    step = max(width, high - low) / grid
    columns, rows = int(width / step) + 2, int((high - low) / step) + 2
    r, y = np.meshgrid(np.arange(columns) * step, low + np.arange(rows) * step)
    best = np.full(r.shape, np.inf)
    inside = np.zeros(r.shape, bool)
    for a, b in pairwise(curve):
        along = b - a
        length = max(float(along @ along), 1e-12)
        t = np.clip(((r - a[0]) * along[0] + (y - a[1]) * along[1]) / length, 0, 1)
        best = np.minimum(best, np.hypot(r - a[0] - t * along[0], y - a[1] - t * along[1]))
        if along[1]:  # even-odd rule: how often a line outwards from the point crosses the outline
            crosses = (a[1] > y) != (b[1] > y)
            inside ^= crosses & (r < a[0] + (y - a[1]) / along[1] * along[0])
    return np.where(inside, -best, best).astype(np.float32), float(step), float(low)


def _bilinear(field: Floats, row: Floats, column: Floats) -> Floats:
    r0, c0 = row.astype(np.int32), column.astype(np.int32)
    fr, fc = (row - r0).astype(np.float32), (column - c0).astype(np.float32)
    top = field[r0, c0] * (1 - fc) + field[r0, c0 + 1] * fc
    bottom = field[r0 + 1, c0] * (1 - fc) + field[r0 + 1, c0 + 1] * fc
    return np.asarray(top * (1 - fr) + bottom * fr, np.float32)
