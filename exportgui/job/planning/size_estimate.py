"""About how many bytes a result will take, told from its plan: pixels × bytes per pixel of the
format and quality.

An estimate: a drawing may take a third of it, grain three times as much. ``samples`` sets it right
by encoding a few.
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


def guess_bytes(plan: Plan) -> int:
    """The bytes of the reply to a plan, about."""
    settings = plan.output.settings
    output = plan.output
    row = plan.row
    bands = _BANDS[output.pixel_type] + (1 if output.keep_alpha else 0)
    compression = settings.format.compression or row.usual
    each = bands * row.sizes[compression][0]
    if compression in row.lossy:
        chroma = _FULL_CHROMA if settings.full_chroma else 1.0
        each = _at_quality(row.sizes[compression], settings.quality) * bands / 3 * chroma
    size = _OVERHEAD + round(plan.width * plan.height * each)
    return (
        min(size, settings.jpeg_size * 1000)
        if settings.jpeg_size and "jpegSize" in row.options
        else size
    )


def _at_quality(row: Bytes, quality: int) -> float:
    """Between the two qualities of the table that are next to it."""
    if quality <= QUALITIES[0]:
        return row[0]
    place = bisect_left(QUALITIES, quality)
    low = QUALITIES[place - 1]
    high = QUALITIES[place]
    share = (quality - low) / (high - low)
    return row[place - 1] + share * (row[place] - row[place - 1])
