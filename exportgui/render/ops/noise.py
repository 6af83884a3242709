"""``op_noise`` (r-op-noise.md): the same request gives the same noise.

Reading: 100 % uniform noise spreads over ±255 levels, 100 % Gaussian noise has a standard deviation
of 255 levels. Noise falls on the foreground only, which alpha already weighs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exportgui.media.lazy_numpy import Plane, np
from exportgui.render import pixel_noise
from exportgui.render.ops.context import OpContext
from exportgui.render.ops.tiles import per_tile
from exportgui.render.raster import Raster

_Shape = tuple[int, int, int]
_DRAW: dict[str, Callable[[tuple[int, int], _Shape], Plane]] = {
    "uniform": lambda corner, shape: pixel_noise.uniform(corner, shape) * 2 - 1,
    "gaussian": pixel_noise.gaussian,
}


def noise(raster: Raster, value: tuple[int, str, bool], context: OpContext) -> Raster:
    """Add ``value[0]`` percent of noise, one draw for all components when monochrome."""
    amount, kind, monochrome = value
    if not amount:
        return raster
    spread = np.float32(amount * 2.55)
    x, y = context.corner

    def add(tile: Any) -> Any:
        nonlocal y
        top = y
        y = y + tile.shape[0]
        shape = (*tile.shape[:2], 1 if monochrome else tile.shape[2])
        return tile + _DRAW[kind]((x, top), shape) * spread

    return per_tile(raster, add)
