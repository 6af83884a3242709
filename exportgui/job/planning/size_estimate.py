"""Estimate the bytes of a rendition: pixels × bytes per pixel of its format and quality.

A drawing may take a third of the estimate, film grain three times as much; `size_samples` corrects
it by encoding a few renditions.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from exportgui.request.output_formats import QUALITIES, Bytes

if TYPE_CHECKING:
    from exportgui.render import Plan

_OVERHEAD = 700
"""Bytes of a file without its pixels: headers and tables."""
_BANDS = {"gray": 1, "rgb": 3, "cmyk": 4}
_FULL_CHROMA = 1.25


def estimate_bytes(plan: Plan) -> int:
    """The estimated bytes of a plan's reply."""
    settings = plan.output.settings
    output = plan.output
    row = plan.row
    bands = _BANDS[output.pixel_type] + (1 if output.keep_alpha else 0)
    compression = settings.format.compression or row.usual
    pixel = bands * row.sizes[compression][0]
    if compression in row.lossy:
        chroma = _FULL_CHROMA if settings.full_chroma else 1.0
        pixel = _at_quality(row.sizes[compression], settings.quality) * bands / 3 * chroma
    size = _OVERHEAD + round(plan.width * plan.height * pixel)
    return (
        min(size, settings.jpeg_size * 1000)
        if settings.jpeg_size and "jpegSize" in row.options
        else size
    )


def _at_quality(row: Bytes, quality: int) -> float:
    """Interpolate between the two nearest qualities of the table."""
    if quality <= QUALITIES[0]:
        return row[0]
    place = bisect_left(QUALITIES, quality)
    low = QUALITIES[place - 1]
    high = QUALITIES[place]
    share = (quality - low) / (high - low)
    return row[place - 1] + share * (row[place] - row[place - 1])
