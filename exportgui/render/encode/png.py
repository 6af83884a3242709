"""PNG with 24 bits or gray, with or without alpha, and with a palette. Page: r-is-http-fmt.md.

Photographs compress as well with run lengths or less as with searching, ten times faster; flat graphics do not,
so the way follows the content.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exportgui.render.encode import scanlines
from exportgui.render.encode.palette import quantized, quantized_with_alpha
from exportgui.render.encode.pillow import dpi_pair, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_SEARCH = {"compress_level": 6}
_FLAT_SHARE = 0.5
_SAMPLE_ROWS = 32


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """8 bits per component, lossless."""
    if _is_flat(raster):
        to_pillow(raster).save(path, "PNG", **_SEARCH, **_extras(settings))
    else:
        scanlines.write(raster, path, settings.icc, settings.dpi)


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


def _is_flat(raster: Raster) -> bool:
    """Whether many neighbours are equal, judged on a few rows."""
    rows = raster.as_one().subsample(1, max(1, raster.height // _SAMPLE_ROWS), point=True)
    if rows.width < 2:
        return True
    equal = rows.crop(0, 0, rows.width - 1, rows.height) == rows.crop(1, 0, rows.width - 1, rows.height)
    return float(equal.bandand().avg()) / 255 > _FLAT_SHARE
