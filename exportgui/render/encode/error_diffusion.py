"""Floyd and Steinberg's error diffusion onto a palette. Page: r-is-http-quantize.md.

Pillow looks colours up in cells of four levels and takes the entry nearest to a cell's corner, so
that white became 250 beside another light colour. Here distances are exact; in large pictures they
are those of the centre of a cell, in a grid of 64 steps between the palette's least and greatest
levels. Pixels that do not depend on each other are computed together: those of a diagonal that
moves two columns to the left with every row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.render.encode.color_clusters import Colors, closest, kinds, penalties, weights

Finder = Callable[[Colors, Any], Any]
"""Returns palette indices of colours of shape (n, 4), given their kinds."""
_GRID = 64
_WORTH_A_GRID = 500_000
"""Pixels from which it saves time to fill a grid first."""
_CROWDED = 0.05
"""The share of a palette that may fall into cells with other entries, which the grid cannot tell
apart.
"""
_SHARES = ((1, 0, 7), (-1, 1, 3), (0, 1, 5), (1, 1, 1))
"""Columns, rows and sixteenths: where a pixel's error goes."""


def diffused(picture: Colors, palette: Colors) -> NDArray[Any]:
    """Palette indices of shape (height, width), for a picture of shape (height, width, 4).

    Colours are those of `color_clusters`.
    """
    height, width, _ = picture.shape
    row = width + 2
    padded = np.zeros((height + 1, row, 4), np.float32)
    padded[:height, 1:-1] = picture
    work = padded.reshape(-1, 4)
    kind = kinds(work)
    result = np.zeros((height + 1) * row, np.uint8)
    find = _finder(palette, picture)
    for step in range(width + 2 * (height - 1)):
        first = max(0, (step - width + 2) // 2)
        last = min(height - 1, step // 2)
        start = first * (row - 2) + step + 1
        reach = (last - first) * (row - 2) + 1
        line = slice(start, start + reach, row - 2)
        wanted = work[line].clip(0, 255)
        result[line] = nearest = find(wanted, kind[line])
        error = (wanted - palette[nearest]) * np.float32(1 / 16)
        for right, down, share in _SHARES:
            at = start + down * row + right
            work[at : at + reach : row - 2] += error * np.float32(share)
    return result.reshape(height + 1, row)[:height, 1:-1]


def _finder(palette: Colors, picture: Colors) -> Finder:
    """Exact for grays and for small pictures; by a grid for large ones, if not too crowded."""
    opaque = bool((palette[:, 3] == 255).all())
    if opaque and (palette[:, :3] == palette[:, :1]).all():
        return _by_sum(palette)
    if opaque and picture.shape[0] * picture.shape[1] >= _WORTH_A_GRID:
        low, steps = _grid(palette)
        cells = np.unique(_cells(palette, low, steps))
        if len(cells) >= len(palette) * (1 - _CROWDED):
            return _by_grid(palette, low, steps)
    return _by_distance(palette)


def _by_distance(palette: Colors) -> Finder:
    scaled = weights(palette)
    apart = penalties(palette)
    if (palette[:, 3] == 255).all():
        return lambda colors, kind: (colors @ scaled[:4] + scaled[4]).argmin(axis=1)
    return lambda colors, kind: (colors @ scaled[:4] + scaled[4] + apart[kind]).argmin(axis=1)


def _by_sum(palette: Colors) -> Finder:
    """The gray nearest to a colour is the one nearest to the mean of its levels."""
    sums = np.arange(3 * 255 + 1, dtype=np.float32)[:, None]
    table = np.abs(sums / 3 - palette[:, 0]).argmin(axis=1)
    return lambda colors, kind: table[
        np.rint(colors[:, 0] + colors[:, 1] + colors[:, 2]).astype(np.intp)
    ]


def _by_grid(palette: Colors, low: Colors, steps: Colors) -> Finder:
    axes = [low[axis] + np.arange(_GRID, dtype=np.float32) / steps[axis] for axis in range(3)]
    centres = np.stack([*np.meshgrid(*axes, indexing="ij"), np.full((_GRID,) * 3, 255)], axis=-1)
    table = closest(centres.reshape(-1, 4).astype(np.float32), palette)
    return lambda colors, kind: table[_cells(colors, low, steps)]


def _grid(palette: Colors) -> tuple[Colors, Colors]:
    """The palette's least levels, and cells per level."""
    levels = palette[:, :3]
    low = levels.min(axis=0)
    return low, (np.float32(_GRID - 1) / np.maximum(levels.max(axis=0) - low, 1)).astype(np.float32)


def _cells(colors: Colors, low: Colors, steps: Colors) -> NDArray[Any]:
    at = np.rint((colors[:, :3] - low) * steps).clip(0, _GRID - 1)
    cells: NDArray[Any] = at @ np.array([_GRID * _GRID, _GRID, 1], np.float32)
    return cells.astype(np.intp)
