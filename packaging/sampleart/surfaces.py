"""Surfaces for the sample's things: glazes, speckles, wood, fruit skin.

Each is an albedo by point, in linear RGB.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from sampleart.solids import Floats
from sampleart.studio import Albedo, hexa


def noise(p: Floats, scale: float, seed: int = 0) -> Floats:
    """Smooth random values 0…1 that vary over 1/scale, (n,) for points (n, 3)."""
    q = p * np.float32(scale) + np.float32(seed * 17.3)
    cell = np.floor(q)
    f = q - cell
    f = f * f * (3 - 2 * f)
    whole = cell.astype(np.int64)
    total = np.zeros(len(p), np.float32)
    for corner in range(8):
        offset = np.asarray([corner & 1, corner >> 1 & 1, corner >> 2 & 1])
        weight = np.prod(np.where(offset, f, 1 - f), axis=1)
        total += weight * _hash(whole + offset, seed)
    return total


def cloud(p: Floats, scale: float, seed: int = 0, octaves: int = 4) -> Floats:
    """Noise of several sizes on top of each other, 0…1."""
    parts = [noise(p, scale * 2**i, seed + i) / 2**i for i in range(octaves)]
    return np.asarray(sum(parts, np.zeros(len(p), np.float32)) / (2 - 2 / 2**octaves), np.float32)


def glaze(
    low: str, high: str, bottom: float, top: float, ripple: float = 0.25, seed: int = 0
) -> Albedo:
    """Two glazes meeting between two heights with a running edge."""
    a, b = hexa(low), hexa(high)

    def albedo(p: Floats) -> Floats:
        edge = (p[:, 1] - bottom) / max(top - bottom, 1e-6) + ripple * (
            cloud(p, 2.2, seed) - 0.5
        ) * 2
        return _mix(a, b, _ease(edge)) * (0.92 + 0.16 * cloud(p, 6, seed + 5))[:, None]

    return albedo


def speckled(
    ground: str, dots: str, amount: float = 0.3, scale: float = 26, seed: int = 0
) -> Albedo:
    """Stoneware: iron speckles in a light glaze."""
    a, b = hexa(ground), hexa(dots)

    def albedo(p: Floats) -> Floats:
        fine = _dots(p, scale, amount, seed)
        coarse = _dots(p, scale / 2.6, amount * 0.6, seed + 3)
        tone = (0.94 + 0.12 * cloud(p, 1.5, seed + 9))[:, None]
        return _mix(a, b, np.clip(fine + coarse, 0, 1) * 0.85) * tone

    return albedo


def banded(bands: Sequence[tuple[float, str]], ripple: float = 0.012, seed: int = 0) -> Albedo:
    """Painted rings: each colour up to its height."""
    colors = [(height, hexa(color)) for height, color in bands]

    def albedo(p: Floats) -> Floats:
        y = p[:, 1] + ripple * (cloud(p, 5, seed) - 0.5) * 2
        out = np.broadcast_to(colors[0][1], p.shape).copy()
        for (height, _), (_, color) in pairwise(colors):
            out = _mix(out, color, _ease((y - height) / 0.012))
        return out * (0.93 + 0.14 * cloud(p, 7, seed + 2))[:, None]

    return albedo


def wood(light: str, dark: str, axis: int = 1, rings: float = 9.0, seed: int = 0) -> Albedo:
    """Year rings around an axis, with grain along it."""
    a, b = hexa(light), hexa(dark)
    across = [i for i in range(3) if i != axis]

    def albedo(p: Floats) -> Floats:
        q = p.copy()
        q[:, axis] *= 0.25
        bend = cloud(q, 1.6, seed) * 0.5
        r = np.hypot(p[:, across[0]] + 0.7, p[:, across[1]] + 0.3) + bend
        ring = (r * rings) % 1.0
        grain = noise(q * np.asarray([1, 1, 1], np.float32), 46, seed + 4)
        return _mix(a, b, np.clip(ring**3 * 0.75 + 0.30 * (grain - 0.4), 0, 1))

    return albedo


def skin(
    base: str, blush: str, toward: Sequence[float], dots: str | None = None, seed: int = 0
) -> Albedo:
    """Fruit: a base colour with a blush on the sunny side, streaked, and with fine dots."""
    a, b = hexa(base), hexa(blush)
    sun = np.asarray(toward, np.float32)
    sun /= np.linalg.norm(sun)

    def albedo(p: Floats) -> Floats:
        middle = p.mean(axis=0)
        side = ((p - middle) @ sun) * 1.1
        streak = noise(p * np.asarray([5, 0.7, 5], np.float32), 4, seed) - 0.5
        out = _mix(a, b, _ease(side + 0.55 * streak + 0.9 * (cloud(p, 1.8, seed + 1) - 0.5) + 0.35))
        if dots:
            out = _mix(out, hexa(dots), _ease((noise(p, 22, seed + 6) - 0.84) * 14) * 0.6)
        return out

    return albedo


def peel(color: str, seed: int = 0) -> Albedo:
    """Citrus: an even, saturated colour with pores."""
    a = hexa(color)
    return lambda p: a * (0.86 + 0.22 * noise(p, 30, seed) + 0.10 * cloud(p, 2, seed + 1))[:, None]


def _dots(p: Floats, scale: float, amount: float, seed: int) -> Floats:
    """Round spots: in each cell of a grid there may be one, of random size and place."""
    q = p * np.float32(scale)
    cell = np.floor(q).astype(np.int64)
    out = np.zeros(len(p), np.float32)
    for corner in np.ndindex(3, 3, 3):
        at = cell + np.asarray(corner) - 1
        middle = at + np.stack([_hash(at, seed + 11 * k) for k in (1, 2, 3)], axis=1)
        size = (_hash(at, seed + 44) < amount) * (0.15 + 0.5 * _hash(at, seed + 55))
        gap = np.linalg.norm(q - middle, axis=1)
        out = np.maximum(out, _ease((size - gap) * 4 + 0.5) * (size > 0))
    return out


def _hash(cell: np.ndarray, seed: int) -> Floats:
    h = cell[:, 0] * 374761393 + cell[:, 1] * 668265263 + cell[:, 2] * 2147483647 + seed * 974634777
    h = (h ^ (h >> 13)) * 1274126177
    return (((h ^ (h >> 16)) & 0xFFFF) / 65535).astype(np.float32)


def _ease(value: Floats) -> Floats:
    t = np.clip(value, 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def _mix(a: Floats, b: Floats, amount: Floats) -> Floats:
    return np.asarray(a * (1 - amount[:, None]) + b * amount[:, None], np.float32)
