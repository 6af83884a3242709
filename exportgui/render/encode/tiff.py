"""TIFF, uncompressed or with LZW, deflate or JPEG. Page: r-is-http-fmt.md.

Written by libvips: Pillow holds the interpreter lock while it compresses (window stalls of 195 ms,
99th percentile, against 5).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exportgui.media.libvips import pyvips
from exportgui.render.encode.photoshop_resources import resources
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster, tagged

_COMPRESSIONS: dict[str, dict[str, Any]] = {
    "none": {"compression": "none"},
    "lzw": {"compression": "lzw", "predictor": "horizontal"},
    "zip": {"compression": "deflate", "predictor": "horizontal"},
    "jpeg": {"compression": "jpeg"},
}
_MM_PER_INCH = 25.4
_UNKNOWN_DPI = 72.0
_KEEP = pyvips.enums.ForeignKeep.ICC | pyvips.enums.ForeignKeep.XMP | pyvips.enums.ForeignKeep.OTHER


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write one page in strips, unassociated alpha as an extra sample."""
    image = raster.as_one()
    image = tagged(image, raster.pixel_type)
    embedded = {
        "icc-profile-data": settings.icc,
        "xmp-data": settings.xmp,
        "photoshop-data": resources(settings.paths),
    }
    for name, data in embedded.items():
        if data:
            image.set_type(pyvips.GValue.blob_type, name, data)
    options = dict(_COMPRESSIONS[settings.format.compression or "none"])
    if options["compression"] == "jpeg":
        options["Q"] = settings.quality
        options["rgbjpeg"] = settings.full_chroma and raster.pixel_type == "rgb"
    # libvips writes a resolution in any case: 72 is what ``props`` says of a picture that nobody
    # gave one. Said of the image, as the option would fall back to another one beyond its range.
    per_mm = (settings.dpi or _UNKNOWN_DPI) / _MM_PER_INCH
    image.copy(xres=per_mm, yres=per_mm).tiffsave(str(path), keep=_KEEP, resunit="inch", **options)
