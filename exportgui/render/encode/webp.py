"""WebP, lossy and lossless. Page: r-is-http-fmt.md.

Pillow and libvips bring builds of the same encoder and write the same bytes. Pillow's takes a third less time, but
holds the interpreter lock while it is handed the pixels, about three milliseconds a megapixel: libvips writes the
large ones, for which a window would have to wait.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.render.encode.pillow import save, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

_METHOD = 4
_LARGE = 2_000_000


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """``qlt`` is WebP's own quality; ignored when lossless."""
    lossless = settings.format.compression == "lossless"
    quality = 100 if lossless else settings.quality
    if raster.width * raster.height > _LARGE:
        raster.as_one().webpsave(str(path), Q=quality, lossless=lossless, exact=lossless, effort=_METHOD, keep="none")
        return
    save(to_pillow(raster), path, "WEBP", quality=quality, lossless=lossless, exact=lossless, method=_METHOD)
