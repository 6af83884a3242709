"""``op_noise`` (r-op-noise.md): the same request gives the same grain.

Reading: 100 % uniform noise spreads over ±255 levels, 100 % Gaussian noise has a standard deviation of
255 levels; noise falls on the foreground only, which alpha already weighs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from exportgui.render.ops.context import OpContext
from exportgui.render.ops.tone import per_tile
from exportgui.render.raster import Raster

_SEED = 0x5CE7E7
_DRAW: dict[str, Callable[[np.random.Generator, float, Any], Any]] = {
    "uniform": lambda random, spread, shape: (random.random(shape, np.float32) * 2 - 1) * np.float32(spread),
    "gaussian": lambda random, spread, shape: random.standard_normal(shape, np.float32) * np.float32(spread),
}


def noise(raster: Raster, value: tuple[int, str, bool], context: OpContext) -> Raster:
    """Add ``value[0]`` percent of noise, one draw for all components when monochrome."""
    amount, kind, monochrome = value
    if not amount:
        return raster
    random = np.random.default_rng(_SEED)
    spread = amount * 2.55

    def add(tile: Any) -> Any:
        shape = (*tile.shape[:2], 1 if monochrome else tile.shape[2])
        return tile + _DRAW[kind](random, spread, shape)

    return per_tile(raster, add)
