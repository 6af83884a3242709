"""``icc=…,dither``: converts colours in 16 bits and diffuses the rounding error to 8 bits.

Pages: r-icc.md, r-iccdither.md. littleCMS dithers nothing itself. The reference says error
diffusion, but not which: here the error of a pixel goes to the one below, and the first row starts
with fixed random errors, so that even areas get a grain and no stripes. A ``rect`` tile starts anew
at its first row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from exportgui.media.lazy_numpy import np
from exportgui.render.deep_colour import in_sixteen_bits
from exportgui.render.raster import Raster, from_array
from exportgui.request.values import PixelType

_SEED = 16
_TILE_ROWS = 256


def dithered(
    raster: Raster, profile: bytes, target: PixelType, intent: str, *, bpc: bool
) -> Raster:
    """Convert from ``raster.icc`` to ``profile``, of pixel type ``target``, with diffusion."""
    deep = raster.deep_color()
    color = raster.color.copy_memory() if deep is None else deep
    wide = in_sixteen_bits(color, raster.icc or b"", profile, intent, bpc=bpc, depth=16)
    return Raster(from_array(diffused(_tiles(wide)), target), raster.alpha, target, profile)


def _tiles(wide: Any) -> Iterator[Any]:
    """Yield row tiles of 0…255 with fractions."""
    for top in range(0, wide.height, _TILE_ROWS):
        rows = wide.crop(0, top, wide.width, min(_TILE_ROWS, wide.height - top))
        yield rows.numpy().reshape(rows.height, rows.width, rows.bands) / np.float32(257)


def diffused(tiles: Iterable[Any]) -> Any:
    """Round to integers so that the sums down each column stay those of ``tiles``."""
    error: Any = None
    tiles_done = []
    for tile in tiles:
        levels = np.empty(tile.shape, np.uint8)
        if error is None:
            error = (
                np.random.default_rng(_SEED).uniform(-0.5, 0.5, tile.shape[1:]).astype(np.float32)
            )
        for row, line in enumerate(tile):
            wanted = line + error
            levels[row] = np.clip(np.floor(wanted + 0.5), 0, 255)
            error = np.clip(wanted - levels[row], -1, 1)
        tiles_done.append(levels)
    return np.concatenate(tiles_done)
