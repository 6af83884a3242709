"""About how many bytes a result will take, told from its plan: pixels × bytes per pixel of the format and quality.

An estimate: a drawing may take a third of it, grain three times as much. ``samples`` sets it right by encoding a few.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.render import Plan

_OVERHEAD = 700
"""Bytes of a file without its pixels: headers and tables."""

_QUALITIES = (30, 50, 70, 80, 85, 90, 95, 100)
# Bytes per pixel at these qualities: medians over 16 photographs and drawings of 900 pixels in width; HEIC and JPEG XR,
# whose encoders are extras, by their nearest kin.
_BY_QUALITY: dict[str, tuple[float, ...]] = {
    "jpeg": (0.09, 0.12, 0.17, 0.21, 0.25, 0.31, 0.44, 0.82),
    "pjpeg": (0.09, 0.12, 0.16, 0.20, 0.24, 0.29, 0.40, 0.73),
    "webp": (0.07, 0.10, 0.13, 0.17, 0.21, 0.27, 0.38, 0.49),
    "avif": (0.04, 0.09, 0.17, 0.23, 0.26, 0.32, 0.41, 0.77),
    "heic": (0.04, 0.09, 0.17, 0.23, 0.26, 0.32, 0.41, 0.77),
    "jpeg2000": (0.08, 0.26, 0.52, 0.67, 0.75, 0.82, 0.90, 0.98),
    "jpegxr": (0.09, 0.12, 0.17, 0.21, 0.25, 0.31, 0.44, 0.82),
}
# Bytes per pixel and band of what loses nothing, by format, with the compression where there is a choice.
_BY_BAND: dict[str, float] = {
    "png": 0.59, "png8": 0.22, "gif": 0.27, "tif": 1.0, "tif,lzw": 0.67, "tif,zip": 0.62, "pdf": 1.0, "pdf,zip": 0.83,
    "eps": 1.0, "webp,lossless": 0.39, "avif,lossless": 0.45, "heic,lossless": 0.45,
}  # fmt: skip
_BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}
_FULL_CHROMA = 1.25


def guess_bytes(plan: Plan) -> int:
    """The bytes of the reply to a plan, about."""
    settings, output = plan.output.settings, plan.output
    family, pixels = settings.format.family, plan.width * plan.height
    bands = _BANDS[output.pixel_type] + (1 if output.keep_alpha else 0)
    compressed = f"{family},{settings.format.compression}"
    each = bands * _BY_BAND.get(compressed, _BY_BAND.get(family, 0.0))
    if not each or compressed.endswith(",jpeg"):
        each = _at_quality(family, settings.quality) * bands / 3 * (_FULL_CHROMA if settings.full_chroma else 1.0)
    size = _OVERHEAD + round(pixels * each)
    return min(size, settings.jpeg_size * 1000) if settings.jpeg_size and family in ("jpeg", "pjpeg") else size


def _at_quality(family: str, quality: int) -> float:
    """Between the two qualities of the table that are next to it."""
    row = _BY_QUALITY.get(family, _BY_QUALITY["jpeg"])
    if quality <= _QUALITIES[0]:
        return row[0]
    place = bisect_left(_QUALITIES, quality)
    low, high = _QUALITIES[place - 1], _QUALITIES[place]
    share = (quality - low) / (high - low)
    return row[place - 1] + share * (row[place] - row[place - 1])
