"""WebP, lossy and lossless. Page: r-is-http-fmt.md."""

from __future__ import annotations

from pathlib import Path

from exportgui.render.encode.pillow import to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_METHOD = 4


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """``qlt`` is WebP's own quality; ignored when lossless."""
    lossless = settings.format.compression == "lossless"
    quality = 100 if lossless else settings.quality
    to_pillow(raster).save(path, "WEBP", lossless=lossless, exact=lossless, quality=quality, method=_METHOD)
