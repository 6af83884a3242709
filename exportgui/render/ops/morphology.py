"""Dilation and erosion with a disk, as r-op-grow.md and r-op-growmask.md speak of a radius.

The mask is one more component: text and solid colours with a mask grow by it. Colours hidden by it
are no part of the picture: they neither grow nor shrink what is visible. Each row of the disk is a
running maximum in two steps, so that time grows with the radius and not with its square.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from exportgui.media.lazy_numpy import np
from exportgui.render.ops.context import OpContext
from exportgui.render.raster import Pixels, Raster, as_array, from_array, tagged

_AT_ONCE = 8_000_000
"""Samples whose running maxima are held in memory at once: several copies of each."""


def grow(raster: Raster, value: int, context: OpContext) -> Raster:
    """Grow (value > 0) or shrink bright areas of every component, and the mask.

    ``value`` is a radius in composite pixels.
    """
    radius = _scaled(value, context.composite)
    if not radius:
        return raster
    pixels = as_array(raster.color)
    alpha = raster.alpha
    if alpha is not None:
        mask = as_array(alpha)
        # The neutral element of a maximum or minimum, so that hidden colours never win.
        pixels = np.where(mask == 0, np.uint8(0 if radius > 0 else 255), pixels)
        alpha = from_array(_morph(mask, radius))
    color = from_array(_morph(pixels, radius), raster.pixel_type)
    return replace(raster, color=tagged(color, raster.pixel_type), alpha=alpha)


def grow_reach(value: int, context: OpContext) -> int:
    """The radius."""
    return abs(_scaled(value, context.composite))


def grow_mask(mask: Any, value: int, factor: float) -> Any:
    """Grow or shrink a mask by ``value`` × ``factor`` pixels."""
    radius = _scaled(value, factor)
    return from_array(_morph(as_array(mask), radius)) if radius else mask


def _scaled(value: int, factor: float) -> int:
    return int(math.copysign(math.floor(abs(value) * factor + 0.5), value))


def _morph(pixels: Pixels, radius: int) -> Pixels:
    """The maximum over a disk, or the minimum for a negative radius."""
    if radius < 0:
        # Erosion is the dilation of the negative.
        return 255 - _morph(255 - pixels, -radius)
    height = pixels.shape[0]
    padded = np.pad(pixels, ((radius, radius), (radius, radius), (0, 0)), mode="edge")
    result = np.zeros_like(pixels)
    rows = max(radius, _AT_ONCE // pixels[0].size)
    for top in range(0, height, rows):
        _grow_rows(padded[top : top + rows + 2 * radius], radius, result[top : top + rows])
    return result


def _grow_rows(padded: Pixels, radius: int, result: Pixels) -> None:
    """Grow some rows, given these and as many beyond them as the radius."""
    height, width = result.shape[:2]
    levels = _running_maxima(padded, 2 * radius + 1)
    for row in range(-radius, radius + 1):
        # x² + y² ≤ r²: half the width of the disk in this row.
        half = math.isqrt(radius * radius - row * row)
        start = radius - half
        runs = _run_maximum(
            levels, 2 * half + 1, start, width, slice(radius + row, radius + row + height)
        )
        np.maximum(result, runs, out=result)


def _running_maxima(padded: Pixels, longest: int) -> list[Pixels]:
    """Level k holds the maximum of 2^k columns starting at each column."""
    levels = [padded]
    while 2 << (len(levels) - 1) <= longest:
        last = levels[-1]
        step = 1 << (len(levels) - 1)
        levels.append(np.maximum(last[:, : last.shape[1] - step], last[:, step:]))
    return levels


def _run_maximum(levels: list[Pixels], length: int, start: int, width: int, rows: slice) -> Pixels:
    """Maximum of ``length`` columns from ``start`` on, for ``width`` columns."""
    level = length.bit_length() - 1
    base = levels[level]
    # Two runs of 2^k columns, the largest power of two that fits, overlap and cover any length.
    second = start + length - (1 << level)
    result: Pixels = np.maximum(
        base[rows, start : start + width], base[rows, second : second + width]
    )
    return result
