"""Write rasters to files: one small function per format, found by the format's family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from exportgui.errors import EncodeError, UnsupportedError
from exportgui.lazy_exports import lazy_function
from exportgui.messages import Message
from exportgui.render.encode.settings import EncodeSettings, cannot_hold
from exportgui.render.raster import Joined, Raster, tagged
from exportgui.request.output_formats import FAMILIES

__all__ = ["ENCODERS", "EXTRAS", "EncodeSettings", "encode", "require_encoder"]

Encoder = Callable[[Raster, Path, EncodeSettings], None]

_lazy = partial(lazy_function, __name__)

ENCODERS: dict[str, Encoder] = {
    "jpeg": _lazy("jpeg.encode"),
    "pjpeg": _lazy("jpeg.encode"),
    "png": _lazy("png.encode"),
    "png8": _lazy("png.encode_palette"),
    "gif": _lazy("gif.encode"),
    "tif": _lazy("tiff.encode"),
    "webp": _lazy("webp.encode"),
    "avif": _lazy("heif.encode_avif"),
    "heic": _lazy("heif.encode_heic"),
    "jpeg2000": _lazy("jpeg2000.encode"),
    "jpegxr": _lazy("jpegxr.encode"),
    "pdf": _lazy("pdf.encode"),
    "eps": _lazy("eps.encode"),
}
"""By format family; a writer's module is imported by its first use, as a job uses few of them."""

EXTRAS: dict[str, Callable[[], object]] = {
    "heif": _lazy("heif.require_heif"),
    "jxr": _lazy("jpegxr.require_jxr"),
}
"""Optional packages that formats need. A function raises UnsupportedError where its package is not
installed.
"""


def require_encoder(settings: EncodeSettings) -> Encoder:
    """The encoder of a format; UnsupportedError where this installation has none."""
    family = settings.format.family
    if family not in ENCODERS:
        raise UnsupportedError(
            Message("this version has no writer for it"),
            command="fmt",
            value=settings.format.name,
        )
    if extra := FAMILIES[family].extra:
        EXTRAS[extra]()
    return ENCODERS[family]


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write ``raster`` to ``path``.

    Encoders get pixels alone: the file carries what ``settings`` say, never what a source had.
    UnsupportedError without an encoder, EncodeError when writing fails.
    """
    encoder = require_encoder(settings)
    try:
        encoder(pixels_alone(raster), path, settings)
    except (ValueError, SystemError) as error:
        raise EncodeError(cannot_hold(settings.format.family, error)) from error


def pixels_alone(raster: Raster) -> Raster:
    """The picture without the fields that libvips takes over from the source.

    These are profile, XMP, pages and resolution.
    """
    if raster.alpha is None:
        return replace(raster, color=_without_fields(raster.color), joined=None)
    image = _without_fields(raster.as_one())
    bands = raster.color.bands
    color = tagged(image.extract_band(0, n=bands), raster.pixel_type)
    alpha = image.extract_band(bands)
    return replace(raster, color=color, alpha=alpha, joined=Joined(color, alpha, image))


def _without_fields(image: Any) -> Any:
    """The same pixels without fields; those that an image must have, like its width, stay."""
    bare = image.copy(xres=1.0, yres=1.0, xoffset=0, yoffset=0)
    for name in bare.get_fields():
        bare.remove(name)
    return bare
