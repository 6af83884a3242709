"""TIFF, uncompressed or with LZW, deflate or JPEG. Page: r-is-http-fmt.md.

libvips writes it: Pillow holds the interpreter lock while it compresses.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exportgui.media.engine import pyvips
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster, tagged

_COMPRESSIONS: dict[str, dict[str, Any]] = {
    "none": {"compression": "none"},
    "lzw": {"compression": "lzw", "predictor": "horizontal"},
    "zip": {"compression": "deflate", "predictor": "horizontal"},
    "jpeg": {"compression": "jpeg"},
}
_MM_PER_INCH = 25.4
_KEEP = pyvips.enums.ForeignKeep.ICC | pyvips.enums.ForeignKeep.XMP


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """One page, strips, unassociated alpha as an extra sample."""
    image = raster.color if raster.alpha is None else raster.color.bandjoin(raster.alpha)
    image = tagged(image, raster.pixel_type)
    for name, data in (("icc-profile-data", settings.icc), ("xmp-data", settings.xmp)):
        if data:
            image.set_type(pyvips.GValue.blob_type, name, data)
    if image.get_typeof("orientation"):
        image.remove("orientation")  # the source's; its pixels are upright by now
    options = dict(_COMPRESSIONS[settings.format.compression or "none"])
    if options["compression"] == "jpeg":
        options["Q"] = settings.quality
        options["rgbjpeg"] = settings.full_chroma and raster.pixel_type == "rgb"
    if settings.dpi:
        options["xres"] = options["yres"] = settings.dpi / _MM_PER_INCH
        options["resunit"] = "inch"
    image.tiffsave(str(path), keep=_KEEP, **options)
