"""WebP, lossy and lossless. Page: r-is-http-fmt.md.

libvips writes it: Pillow holds the interpreter lock while it hands the pixels to the same encoder.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_METHOD = 4


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """``qlt`` is WebP's own quality; ignored when lossless."""
    lossless = settings.format.compression == "lossless"
    quality = 100 if lossless else settings.quality
    joined = raster.color if raster.alpha is None else raster.color.bandjoin(raster.alpha)
    joined.webpsave(str(path), Q=quality, lossless=lossless, exact=lossless, effort=_METHOD, keep="none")
