"""Turn strips of samples, as a file has them, into the pixels that `pixel_spool` takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.model import Header
from exportgui.media.pillow_pixels import STRIP, Pixels
from exportgui.media.ranges import Range
from exportgui.media.samples import BANDS


def rows_of_strip(width: int) -> int:
    """Rows that make about a million pixels; as floats they take eight times as much as bytes."""
    return max(1, STRIP // 8 // max(1, width))


def to_pixels(
    strips: Iterable[NDArray[Any]], header: Header, *, deep: bool = False
) -> Iterator[Pixels]:
    """Pixels of strips of rows × columns × samples, the colours and then alpha, if any.

    Samples lie within ``header.ranges``, of the colours and of alpha, and integers from 0 on;
    where there are none, they are bytes. With ``deep`` colours come out in 16 bits where the file
    has more than 8.
    """
    bands = BANDS[header.pixel_type]
    deep = deep and header.bits > 8
    for strip in strips:
        height, width, _ = strip.shape
        color = _scaled(strip[..., :bands], header.ranges[:1], deep=deep).tobytes()
        alpha = None
        if header.has_alpha:
            alpha = _scaled(strip[..., bands], header.ranges[1:2], deep=False).tobytes()
        yield Pixels(width, height, header.pixel_type, bands, color, alpha, deep)


def _scaled(values: NDArray[Any], ranges: tuple[Range, ...], *, deep: bool) -> NDArray[Any]:
    """Samples as levels of 8 or 16 bits, rounded; beyond the range clipped, no number is black."""
    if not ranges:
        return values
    low, high, _ = ranges[0]
    full = 65535.0 if deep else 255.0
    levels = np.uint16 if deep else np.uint8
    if (low, high) == (0.0, full) and values.dtype.itemsize == np.dtype(levels).itemsize:
        return values.astype(levels)
    if values.dtype.kind == "u":
        most = int(high)
        table = (np.arange(most + 1) * int(2 * full) + most) // (2 * most)
        found: NDArray[Any] = table.astype(levels)[np.minimum(values, most)]
        return found
    limited = np.nan_to_num(values.astype(np.float64), nan=low, posinf=high, neginf=low)
    scaled = np.floor((limited - low) * full / (high - low or 1.0) + 0.5)
    return scaled.clip(0, full).astype(levels)
