"""Run numpy on tiles of rows or of pixels, so that intermediate results stay in the cache."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from exportgui.media.lazy_numpy import Plane, np
from exportgui.render.raster import Raster, from_array

_TILE_PIXELS = 1 << 15


def per_tile(raster: Raster, function: Callable[[Plane], Plane]) -> Raster:
    """Run a function on float32 tiles of shape (rows, width, bands).

    It returns the same shape, 0…255.
    """
    pixels = raster.color_array()
    rows = max(1, _TILE_PIXELS // raster.width)
    tiles = [
        np.floor(function(pixels[row : row + rows].astype(np.float32)) + 0.5)
        .clip(0, 255)
        .astype(np.uint8)
        for row in range(0, pixels.shape[0], rows)
    ]
    color = from_array(np.concatenate(tiles), raster.pixel_type)
    return Raster(color, raster.alpha, raster.pixel_type, raster.icc)


def by_planes(raster: Raster, function: Callable[..., Sequence[Plane]]) -> Raster:
    """Run a function on one float32 plane for each band, which it may overwrite.

    That is many times faster than on interleaved bands.
    """
    pixels = raster.color_array()
    flat = pixels.reshape(-1, pixels.shape[2])
    result = np.empty_like(flat)
    for start in range(0, len(flat), _TILE_PIXELS):
        tile = slice(start, start + _TILE_PIXELS)
        # Bytes are moved apart and together as bytes: a stride and a conversion at once take
        # longer.
        planes = np.ascontiguousarray(flat[tile].T).astype(np.float32)
        for band, plane in enumerate(function(*planes)):
            plane += np.float32(0.5)
            result[tile, band] = plane.clip(0, 255, out=plane).astype(np.uint8)
    return Raster(
        from_array(result.reshape(pixels.shape), raster.pixel_type),
        raster.alpha,
        raster.pixel_type,
        raster.icc,
    )
