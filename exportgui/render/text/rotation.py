"""Rotated glyphs: on paths, and in boxes at an angle.

Pango in libvips sets upright text only, so finished pictures of lines are rotated.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from exportgui.render.text.curves import Point, rotated_point

Coverage = NDArray[np.float32]
_SAMPLES = (-0.25, 0.25)


class Rotation(NamedTuple):
    """Rotate clockwise by ``angle`` degrees around the origin, then move."""

    angle: float
    dx: float = 0.0
    dy: float = 0.0

    def place(self, point: Point) -> Point:
        """Map a point."""
        x, y = rotated_point(point, self.angle)
        return x + self.dx, y + self.dy

    def after(self, first: Rotation) -> Rotation:
        """The rotation that does ``first`` and then this one."""
        return Rotation((first.angle + self.angle) % 360, *self.place((first.dx, first.dy)))

    def moved(self, dx: float, dy: float) -> Rotation:
        """The same rotation, moved further."""
        return Rotation(self.angle, self.dx + dx, self.dy + dy)


class Bounds(NamedTuple):
    """A rectangle in layer pixels."""

    left: float
    top: float
    right: float
    bottom: float


def bounds_of(corners: Sequence[Point]) -> Bounds:
    """The rectangle around some points."""
    xs = [x for x, _ in corners]
    ys = [y for _, y in corners]
    return Bounds(min(xs), min(ys), max(xs), max(ys))


def sample_rotated(
    picture: Coverage,
    box: Bounds,
    rotation: Rotation,
    scale: tuple[float, float],
    columns: range,
    rows: range,
) -> Coverage:
    """Rotate a picture of the upright rectangle ``box`` into a part of a layer.

    The part is ``columns`` and ``rows`` at ``scale``; each pixel is the mean of 2×2 samples.
    """
    total = np.zeros((len(rows), len(columns)), np.float32)
    padded = np.pad(picture, 1)
    for down in _SAMPLES:
        for across in _SAMPLES:
            # Centres of quarters of a pixel: pixel n reaches from n to n + 1.
            x = (np.arange(columns.start, columns.stop) + 0.5 + across)[None, :] / scale[0]
            y = (np.arange(rows.start, rows.stop) + 0.5 + down)[:, None] / scale[1]
            u, v = _in_picture(x - rotation.dx, y - rotation.dy, picture, box, rotation)
            # One pixel more on each side fades the edges out instead of cutting them.
            total += _bilinear(padded, u + 1, v + 1)
    return total / np.float32(len(_SAMPLES) ** 2)


def _in_picture(
    x: Any, y: Any, picture: Coverage, box: Bounds, rotation: Rotation
) -> tuple[Any, Any]:
    """Rotate places back, into pixels of the picture that fills ``box``."""
    height, width = picture.shape
    # The inverse of a rotation is that by the negative angle.
    cos, sin = rotated_point((1.0, 0.0), -rotation.angle)
    u = (x * cos - y * sin - box.left) / (box.right - box.left) * width - 0.5
    v = (x * sin + y * cos - box.top) / (box.bottom - box.top) * height - 0.5
    return u, v


def _bilinear(picture: Coverage, u: NDArray[np.float64], v: NDArray[np.float64]) -> Coverage:
    """Interpolate between pixels; 0 beyond the picture, whose outermost pixels are 0."""
    height, width = picture.shape
    u = np.clip(u, 0, width - 1.001)
    v = np.clip(v, 0, height - 1.001)
    x = u.astype(int)
    y = v.astype(int)
    right = (u - x).astype(np.float32)
    below = (v - y).astype(np.float32)
    upper = picture[y, x] * (1 - right) + picture[y, x + 1] * right
    lower = picture[y + 1, x] * (1 - right) + picture[y + 1, x + 1] * right
    mixed: Coverage = upper * (1 - below) + lower * below
    return mixed
