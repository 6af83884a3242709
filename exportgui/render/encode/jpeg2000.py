"""JPEG 2000, lossy and lossless. Page: r-is-http-fmt.md.

Written by the helper process, as Pillow would hold the interpreter lock for 1.5 s. Reading: ``qlt``
q asks for a peak signal-to-noise ratio of 20 + 0.3·q dB.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.media.helper import encode_jpeg2000
from exportgui.media.pillow_pixels import Pixels
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_IN_ONE_TILE = 16_000_000
"""Pixels that are coded as a whole, which takes 40 bytes each; larger pictures are in tiles."""
_TILE = 2048


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write gray or RGB, with alpha where the reply keeps it."""
    alpha = None if raster.alpha is None else raster.alpha.write_to_memory()
    color = raster.color.write_to_memory()
    pixels = Pixels(
        raster.width, raster.height, raster.pixel_type, raster.color.bands, color, alpha
    )
    lossless = settings.format.compression == "lossless"
    options: dict[str, object] = {} if lossless else _lossy(settings.quality)
    if raster.width * raster.height > _IN_ONE_TILE:
        options["tile_size"] = (_TILE, _TILE)
    encode_jpeg2000(pixels, path, options)


def _lossy(quality: int) -> dict[str, object]:
    return {"quality_mode": "dB", "quality_layers": [20 + 0.3 * quality], "irreversible": True}
