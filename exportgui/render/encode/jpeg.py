"""JPEG and progressive JPEG. Pages: r-is-http-fmt.md, r-is-http-qlt.md, r-jpegsize.md, r-pscan.md.

Reading: a kilobyte of ``jpegSize`` is 1,000 bytes, so that the limit holds in either sense of the
word. Written to a real file: Pillow holds the interpreter lock when it writes to memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from exportgui.errors import RequestError
from exportgui.messages import Message
from exportgui.render.encode.pillow import dpi_pair, save, to_pillow
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster
from exportgui.request.values import PixelType

_KILOBYTE = 1000
_DPI = 72.0
"""What ``props`` says of a picture without a resolution."""


def encode(raster: Raster, path: Path, settings: EncodeSettings) -> None:
    """Write at ``qlt``; with ``jpegSize`` at the highest quality up to it that fits."""
    picture = to_pillow(raster)
    options = _options(settings, raster.pixel_type)

    def saved(quality: int) -> int:
        if settings.scans:
            from exportgui.render.encode import progressive_jpeg  # most requests have no scans

            progressive_jpeg.write(picture, path, settings.scans, {**options, "quality": quality})
        else:
            save(picture, path, "JPEG", quality=quality, **options)
        return path.stat().st_size

    limit = settings.jpeg_size * _KILOBYTE
    if saved(settings.quality) > limit > 0:
        _fit(saved, settings, limit)


def _options(settings: EncodeSettings, pixel_type: PixelType) -> dict[str, Any]:
    # Ink has no chroma: halved like it, black would lose its edges.
    whole = settings.full_chroma or pixel_type == "cmyk"
    options: dict[str, Any] = {
        "subsampling": 0 if whole else 2,
        "progressive": settings.format.family == "pjpeg",
        "icc_profile": settings.icc,
    }
    options["extra"] = _extra_segments(settings)
    # Without one Pillow would write a density of 1 × 1 without a unit, which readers show as 1 dpi.
    options["dpi"] = dpi_pair(settings.dpi or _DPI)
    return options


def _extra_segments(settings: EncodeSettings) -> bytes:
    """XMP and embedded paths; few files have any, so their modules are imported here."""
    extra = b""
    if settings.xmp:
        from exportgui.render.encode import xmp

        extra += xmp.jpeg_segments(settings.xmp)
    if settings.paths:
        from exportgui.render.encode import photoshop_resources

        extra += photoshop_resources.jpeg_segments(settings.paths)
    return extra


def _fit(saved: Any, settings: EncodeSettings, limit: int) -> None:
    """Bisect the quality below ``qlt``; RequestError when even 1 is too large."""
    best = 0
    low = 1
    high = settings.quality - 1
    while low <= high:
        middle = (low + high) // 2
        if saved(middle) <= limit:
            best = middle
            low = middle + 1
        else:
            high = middle - 1
    if not best:
        raise RequestError(
            Message("even quality 1 needs more"),
            command="jpegSize",
            value=str(settings.jpeg_size),
        )
    saved(best)
