"""Glyphs that do not stand upright: on paths, and in boxes at an angle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from exportgui.render.text.curves import Point, rotated_point

Coverage = NDArray[np.float32]
_SAMPLES = (-0.25, 0.25)


class Rotation(NamedTuple):
    """Turned clockwise by ``angle`` degrees around the origin, then moved."""

    angle: float
    across: float = 0.0
    down: float = 0.0

    def place(self, point: Point) -> Point:
        """Where a point comes to lie."""
        x, y = rotated_point(point, self.angle)
        return x + self.across, y + self.down

    def after(self, first: Rotation) -> Rotation:
        """One turn for ``first`` and then this one."""
        return Rotation((first.angle + self.angle) % 360, *self.place((first.across, first.down)))

    def moved(self, across: float, down: float) -> Rotation:
        """The same, further on."""
        return Rotation(self.angle, self.across + across, self.down + down)


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
    """Part of a layer (``columns``, ``rows`` at ``scale``) with a picture of the upright rectangle
    ``box`` turned.
    """
    height, width = picture.shape
    total = np.zeros((len(rows), len(columns)), np.float32)
    for down in _SAMPLES:
        for across in _SAMPLES:
            x = (np.arange(columns.start, columns.stop) + 0.5 + across)[None, :] / scale[
                0
            ] - rotation.across
            y = (np.arange(rows.start, rows.stop) + 0.5 + down)[:, None] / scale[1] - rotation.down
            cos, sin = rotated_point((1.0, 0.0), -rotation.angle)
            u = (x * cos - y * sin - box.left) / (box.right - box.left) * width - 0.5
            v = (x * sin + y * cos - box.top) / (box.bottom - box.top) * height - 0.5
            total += _bilinear(np.pad(picture, 1), u + 1, v + 1)
    return total / np.float32(len(_SAMPLES) ** 2)


def _bilinear(picture: Coverage, u: NDArray[np.float64], v: NDArray[np.float64]) -> Coverage:
    """Values between pixels; 0 beyond the picture, whose outermost pixels are 0."""
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
