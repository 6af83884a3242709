"""Decide how far to reduce a picture while it is decoded, so that it aligns with its full size."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from exportgui.media.metadata import oriented_size
from exportgui.media.model import Header

_DCT_FACTORS = (8, 4, 2)
_WIDE = 64
"""Least side in pixels for a partial last row or column to be left out."""
_LEVELS = 32
"""Most resolution levels of a JPEG 2000 file."""

VECTOR = frozenset({"SVG", "PDF", "EPS"})
"""Drawings, which can be rendered at any size."""

_AFFORDABLE = 48_000_000
"""Pixels up to which a picture is decoded in full where reducing it might be visible."""


def is_large(width: int, height: int) -> bool:
    """Whether a picture is reduced even where that might be visible."""
    return width * height > _AFFORDABLE


def dct_factor(width: int, height: int, shrink: float) -> int:
    """The largest JPEG reduction (1, 2, 4 or 8) up to ``shrink``."""
    return _largest(_DCT_FACTORS, width, height, shrink)


def jpeg_factor(header: Header, shrink: float, *, spanned: bool) -> int:
    """The largest JPEG reduction of a file; it need not divide the sides if ``span`` is used."""
    if spanned and header.orientation == 1 and min(header.width, header.height) >= _WIDE:
        return next((factor for factor in _DCT_FACTORS if factor <= shrink), 1)
    return dct_factor(*oriented_size(header.width, header.height, header.orientation), shrink)


def level_factor(width: int, height: int, shrink: float, levels: int) -> int:
    """The exponent of the largest power of two up to ``shrink`` that ``levels`` levels allow."""
    return (
        _largest([1 << level for level in range(levels, 0, -1)], width, height, shrink).bit_length()
        - 1
    )


def copy_for(width: int, height: int, copies: Sequence[tuple[int, int]], shrink: float) -> int:
    """Which of the smaller ``copies`` of a page is decoded, from 1; 0 for the page itself."""
    best = 0
    least = width
    for place, (across, down) in enumerate(copies, 1):
        factor = round(width / across)
        fits = lines_up(width, across, factor, shrink) and lines_up(height, down, factor, shrink)
        if fits and factor <= shrink and across < least:
            best = place
            least = across
    return best


def webp_factor(header: Header, shrink: float) -> int:
    """The integer factor by which the decoder reduces a still WebP: 1, unless it is large."""
    if not is_large(header.width, header.height):
        return 1
    return _largest(
        range(int(shrink), 1, -1),
        *oriented_size(header.width, header.height, header.orientation),
        shrink,
    )


class Reduction(NamedTuple):
    """How the pixels of a file are reduced before they are rendered.

    ``start`` is what the decoder does; then pixels are averaged, in blocks of 2 × 2 for each of
    ``halvings`` or once by another ``block``, or scaled to ``size`` by a filter. Equal values mean
    equal pixels for the same file, and more halvings can be computed from fewer, so that pictures
    can share cached pixels.
    """

    start: Hashable
    halvings: int = 0
    block: int = 1
    size: tuple[int, int] | None = None


def averages(start: Hashable, width: int, height: int, shrink: float, has_alpha: bool) -> Reduction:
    """A reduction by averages up to ``shrink``, by halvings if possible.

    A large picture that no factor divides is scaled by a filter instead, so that its span stays.
    Pictures with alpha are not reduced unless they are large: unweighted averages of colours under
    different alphas would mix in invisible ones.
    """
    factor = int(shrink)
    if factor < 2 or (has_alpha and not is_large(width, height)):
        return Reduction(start)
    halvings = level_factor(width, height, shrink, factor.bit_length() - 1)
    if halvings and not has_alpha:
        return Reduction(start, halvings)
    block = _largest(range(factor, 1, -1), width, height, shrink)
    if block > 1 or not is_large(width, height):
        return Reduction(start, block=block)
    return Reduction(start, size=(-(-width // factor), -(-height // factor)))


def reduction(header: Header, shrink: float, *, page: int = 0, spanned: bool = False) -> Reduction:
    """The reduction when 0-based ``page`` is decoded with ``shrink`` and ``spanned``."""
    stored = oriented_size(header.width, header.height, header.orientation)
    if header.format in VECTOR:
        return Reduction(shrink)
    if header.format == "JPEG" and not page:
        factor = jpeg_factor(header, shrink, spanned=spanned)
        return Reduction(
            (factor, spanned and bool(header.width % factor or header.height % factor))
        )
    if header.format == "PNG" and not page:
        return averages("whole", *stored, shrink, header.has_alpha)
    if header.format == "RAW":
        start = raw_start(header, shrink)
        across, down = ((side + 1) // 2 if start == "half" else side for side in stored)
        return averages(start, across, down, shrink * across / stored[0], has_alpha=False)
    if header.format == "TIFF":
        place = copy_for(*stored, header.copies, shrink)
        size = header.copies[place - 1] if place else stored
        return averages(place, *size, shrink * size[0] / stored[0], header.has_alpha)
    if is_large(*stored):
        return Reduction(
            webp_factor(header, shrink)
            if header.format == "WEBP" and header.frames == 1
            else shrink
        )
    return Reduction(
        level_factor(*stored, shrink, _LEVELS) if header.format == "JPEG2000" else "whole"
    )


def raw_start(header: Header, shrink: float) -> str:
    """Whether a camera raw file is decoded to "half" of its size, or "whole"."""
    sides = (header.width, header.height)
    fits = all(lines_up(side, (side + 1) // 2, 2, shrink) for side in sides)
    return "half" if shrink >= 2 and fits else "whole"


def lines_up(full: int, small: int, factor: int, shrink: float) -> bool:
    """Whether ``small`` · ``factor`` is ``full``, within an eighth of a pixel of the result."""
    return small > 0 and abs(full - small * factor) <= shrink / 8


def _largest(factors: Iterable[int], width: int, height: int, shrink: float) -> int:
    # A factor that does not divide leaves out a strip, which would shift every edge.
    fitting = (
        factor
        for factor in factors
        if factor <= shrink
        and lines_up(width, width // factor, factor, shrink)
        and lines_up(height, height // factor, factor, shrink)
    )
    return next(fitting, 1)
