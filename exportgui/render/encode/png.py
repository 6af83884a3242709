"""PNG with 24 bits or gray, with or without alpha, and with a palette. Page: r-is-http-fmt.md.

Photographs compress as well with run lengths as with searching, five times faster; flat graphics do not,
so the strategy follows the content.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from exportgui.media.arrays import np
from exportgui.render.encode.palette import quantized, quantized_with_alpha
from exportgui.render.encode.pillow import dpi_pair, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_RLE, _SEARCH = {"compress_type": 3}, {"compress_level": 6}
_FLAT_SHARE = 0.35


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """8 bits per component, lossless."""
    picture = to_pillow(raster)
    picture.save(path, "PNG", **(_SEARCH if _is_flat(picture) else _RLE), **_extras(settings))


def encode_palette(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """At most 256 colours; with alpha, each colour carries its own."""
    picture = to_pillow(raster)
    indexed = (
        quantized(picture, settings.quantize)
        if raster.alpha is None
        else quantized_with_alpha(picture, settings.quantize)
    )
    indexed.save(path, "PNG", **_SEARCH, **_extras(settings))


def _extras(settings: EncodeSettings) -> dict[str, Any]:
    return {"icc_profile": settings.icc, **({"dpi": dpi_pair(settings.dpi)} if settings.dpi else {})}


def _is_flat(picture: Image.Image) -> bool:
    """Whether many neighbours are equal, judged on a few rows."""
    rows = range(0, picture.height, max(1, picture.height // 32))
    sample = np.concatenate([np.asarray(picture.crop((0, row, picture.width, row + 1))) for row in rows])
    if sample.shape[1] < 2:
        return True
    equal = sample[:, 1:] == sample[:, :-1]
    return float((equal.all(axis=-1) if equal.ndim == 3 else equal).mean()) > _FLAT_SHARE
