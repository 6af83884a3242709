"""Files from rasters: one small function per format, found by the name of the format's family."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from exportgui.errors import EncodeError, UnsupportedError
from exportgui.render.encode import eps, gif, heif, jpeg, jpeg2000, jpegxr, pdf, png, tiff, webp
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster

__all__ = ["ENCODERS", "EXTRAS", "EncodeSettings", "encode", "require_encoder"]

Encoder = Callable[[Raster, Path, EncodeSettings], None]

ENCODERS: dict[str, Encoder] = {
    "jpeg": jpeg.encode,
    "pjpeg": jpeg.encode,
    "png": png.encode,
    "png8": png.encode_palette,
    "gif": gif.encode,
    "tif": tiff.encode,
    "webp": webp.encode,
    "avif": heif.encode_avif,
    "heic": heif.encode_heic,
    "jpeg2000": jpeg2000.encode,
    "jpegxr": jpegxr.encode,
    "pdf": pdf.encode,
    "eps": eps.encode,
}

EXTRAS: dict[str, Callable[[], object]] = {"heic": heif.require_heif, "jpegxr": jpegxr.require_jxr}
"""Formats whose codec is an optional extra; called, it raises UnsupportedError where that is not installed."""


def require_encoder(settings: EncodeSettings) -> Encoder:
    """The writer of a format; UnsupportedError where this installation has none."""
    family = settings.format.family
    if family not in ENCODERS:
        raise UnsupportedError("this version has no writer for it", command="fmt", value=settings.format.name)
    if family in EXTRAS:
        EXTRAS[family]()
    return ENCODERS[family]


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write ``raster`` to ``path``. UnsupportedError without a writer, EncodeError when writing fails."""
    encoder = require_encoder(settings)
    try:
        encoder(raster, path, settings)
    except (ValueError, SystemError) as error:
        raise EncodeError(f"{settings.format.family} cannot hold this picture: {error}") from error
