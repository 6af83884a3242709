"""The sample's flat materials: woven cloth, tiles and terrazzo.

Arrays are (height, width, 3), display values 0…1.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sampleart.solids import Floats
from sampleart.studio import develop, hexa
from sampleart.surfaces import cloud, noise


def _plane(width: int, height: int) -> Floats:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.stack([x.ravel(), y.ravel(), np.zeros(width * height, np.float32)], axis=1)


def cloth(
    width: int,
    height: int,
    warp: Sequence[str],
    weft: Sequence[str],
    thread: int = 6,
    float_: int = 1,
) -> Floats:
    """Weave coloured threads ``thread`` pixels wide into a twill.

    Each passes over ``float_`` others, one further on in each row.
    """
    p = _plane(width, height)
    column, row = (p[:, 0] // thread).astype(int), (p[:, 1] // thread).astype(int)
    over = (column + row) % (2 * float_) < float_
    warps = np.stack([hexa(c) for c in warp])[column % len(warp)]
    wefts = np.stack([hexa(c) for c in weft])[row % len(weft)]
    across = np.where(over, p[:, 0] % thread, p[:, 1] % thread) / thread - 0.5 + 0.5 / thread
    light = 0.55 + 0.6 * np.sqrt(np.maximum(1 - (across * 1.9) ** 2, 0))
    slub = noise(p * np.asarray([1, 0.06, 1], np.float32), 0.5, 1) * over
    slub += noise(p * np.asarray([0.06, 1, 1], np.float32), 0.5, 2) * ~over
    light = light * (0.82 + 0.28 * slub) * (0.9 + 0.2 * cloud(p, 0.006, 3))
    color = np.where(over[:, None], warps, wefts) * light[:, None]
    return develop(color.reshape(height, width, 3), 1.15)


def herringbone(
    width: int, height: int, light: str, dark: str, thread: int = 5, rows: int = 12
) -> Floats:
    """A twill whose diagonal turns every ``rows`` threads."""
    p = _plane(width, height)
    column, row = (p[:, 0] // thread).astype(int), (p[:, 1] // thread).astype(int)
    way = np.where(column // rows % 2 == 0, 1, -1)
    over = (column * way + row) % 4 < 2
    across = np.where(over, p[:, 0] % thread, p[:, 1] % thread) / thread - 0.4
    shade = (0.6 + 0.5 * np.sqrt(np.maximum(1 - (across * 1.9) ** 2, 0))) * (
        0.8 + 0.3 * noise(p, 0.4, 5)
    )
    color = np.where(over[:, None], hexa(light), hexa(dark)) * shade[:, None]
    return develop(color.reshape(height, width, 3), 1.2)


def tiles(width: int, height: int, colors: Sequence[str], size: int = 64) -> Floats:
    """Hand-cut glazed tiles: every one another shade, slightly domed, with grout between."""
    p = _plane(width, height)
    column, row = (p[:, 0] // size).astype(int), (p[:, 1] // size).astype(int)
    pick = (column * 7 + row * 13 + (column * row) % 5) % len(colors)
    tone = 0.75 + 0.5 * noise(np.stack([column, row, 0 * row], 1).astype(np.float32), 1.0, 8)
    u, v = p[:, 0] % size / size - 0.5, p[:, 1] % size / size - 0.5
    uneven = 0.03 * (noise(p, 0.09, 4) - 0.5)
    edge = np.clip((0.47 - np.maximum(np.abs(u), np.abs(v)) + uneven) * 30, 0, 1)
    tilt = 1 - 0.5 * (u + v) * (0.4 + noise(p, 0.02, 9))
    glint = np.exp(-(((u + 0.22) / 0.16) ** 2 + ((v + 0.25) / 0.08) ** 2)) * 0.28
    color = (
        np.stack([hexa(c) for c in colors])[pick]
        * (tone * tilt * (0.85 + 0.3 * cloud(p, 0.05, 2)))[:, None]
    )
    color = color + glint[:, None]
    out = hexa("B9B1A4") * (1 - edge[:, None]) + color * edge[:, None]
    return develop(out.reshape(height, width, 3))


def terrazzo(
    width: int, height: int, ground: str, chips: Sequence[str], size: float = 46
) -> Floats:
    """Marble chips in cement: the cells of scattered points, shrunk, some left out."""
    p = _plane(width, height)
    random = np.random.default_rng(11)
    across, down = int(width / size) + 3, int(height / size) + 3
    where = (
        np.stack(np.meshgrid(np.arange(across), np.arange(down)), -1)
        - 1
        + random.random((down, across, 2))
    ) * size
    first = np.full(len(p), np.inf, np.float32)
    second, owner = first.copy(), np.zeros(len(p), int)
    bend = np.stack([noise(p, 0.12, 1), noise(p, 0.12, 2)], 1) * 7
    for i, point in enumerate(where.reshape(-1, 2)):
        distance = (
            np.abs(p[:, :2] + bend - point).sum(1) * 0.6
            + np.linalg.norm(p[:, :2] + bend - point, axis=1) * 0.5
        )
        nearer = distance < first
        second = np.where(nearer, first, np.minimum(second, distance)).astype(np.float32)
        owner[nearer] = i
        first = np.where(nearer, distance, first).astype(np.float32)
    kept = random.random(len(where.reshape(-1, 2))) < 0.72
    gap = random.uniform(5, 16, len(kept))
    inside = np.clip((second - first - gap[owner]) * 0.6, 0, 1) * kept[owner]
    palette = np.stack([hexa(c) for c in chips])[random.integers(0, len(chips), len(kept))][owner]
    marble = palette * (0.82 + 0.36 * cloud(p, 0.05, 6))[:, None]
    cement = hexa(ground) * (0.92 + 0.16 * noise(p, 0.35, 7))[:, None]
    out = cement * (1 - inside[:, None]) + marble * inside[:, None]
    return develop(out.reshape(height, width, 3))


def swatch(width: int, height: int, color: str, seed: int) -> Floats:
    """A chip of glaze."""
    p = _plane(width, height)
    shade = 0.84 + 0.34 * cloud(p, 0.03, seed) - 0.08 * (noise(p, 0.4, seed + 1) > 0.86)
    return develop((hexa(color) * shade[:, None]).reshape(height, width, 3))
