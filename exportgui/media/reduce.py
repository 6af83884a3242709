"""How far a picture may be reduced while it is decoded and still line up with its full size."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

from exportgui.media.metadata import oriented_size
from exportgui.media.model import Header

_DCT_FACTORS = (8, 4, 2)
_WIDE = 64
"""Pixels that a side has at least, for its last few to be left out."""
_LEVELS = 32
"""Reductions that a JPEG 2000 file may offer."""

VECTOR = frozenset({"SVG", "PDF", "EPS"})
"""Drawings: they have as many pixels as one asks for."""

_AFFORDABLE = 48_000_000
"""Pixels up to which a picture is decoded in full where reducing it might show."""


def is_large(width: int, height: int) -> bool:
    """Whether a picture has more pixels than are kept where reducing it might show."""
    return width * height > _AFFORDABLE


def dct_factor(width: int, height: int, shrink: float) -> int:
    """The largest JPEG reduction (1, 2, 4 or 8) within ``shrink``."""
    return _largest(_DCT_FACTORS, width, height, shrink)


def jpeg_factor(header: Header, shrink: float, *, spanned: bool) -> int:
    """The same for a file; it need not divide the sides for callers who go by what a picture
    spans.
    """
    if spanned and header.orientation == 1 and min(header.width, header.height) >= _WIDE:
        return next((factor for factor in _DCT_FACTORS if factor <= shrink), 1)
    return dct_factor(*oriented_size(header.width, header.height, header.orientation), shrink)


def level_factor(width: int, height: int, shrink: float, levels: int) -> int:
    """The power of two within ``shrink`` that a code stream of ``levels`` reductions offers, as its
    exponent.
    """
    return (
        _largest([1 << level for level in range(levels, 0, -1)], width, height, shrink).bit_length()
        - 1
    )


def copy_for(width: int, height: int, copies: Sequence[tuple[int, int]], shrink: float) -> int:
    """Which of the smaller ``copies`` of a page stands in for it, counted from 1; 0 where none has
    pixels enough.
    """
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
    """The whole factor by which a still WebP is reduced while it is decoded: none, while memory
    allows.
    """
    if not is_large(header.width, header.height):
        return 1
    return _largest(
        range(int(shrink), 1, -1),
        *oriented_size(header.width, header.height, header.orientation),
        shrink,
    )


class Reduction(NamedTuple):
    """How the pixels of a file are reduced before anything is drawn of them.

    ``start`` is what the decoder is asked for; then pixels are averaged, in blocks of 2 × 2 for
    each of ``halvings`` or once by another ``block``, or scaled to ``size`` by a filter. The same
    value for the same file means the same pixels, and one with more halvings those that they make
    of one with fewer: so pictures share work without knowing of each other.
    """

    start: Hashable
    halvings: int = 0
    block: int = 1
    size: tuple[int, int] | None = None


def averages(start: Hashable, width: int, height: int, shrink: float, has_alpha: bool) -> Reduction:
    """Averages of as many pixels as ``shrink`` allows, halvings before others; a large picture that
    none divides is scaled by a filter instead, so that it still spans what it spanned.

    Pictures with alpha stay whole while memory allows: averaging colours under different alphas
    mixes in some that nobody sees, unless it weighs them.
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
    """How decoding 0-based ``page`` with ``shrink`` and ``spanned`` reduces it (see ``decode``)."""
    stored = oriented_size(header.width, header.height, header.orientation)
    if header.format in VECTOR:
        return Reduction(shrink)
    if header.format == "JPEG" and not page:
        factor = jpeg_factor(header, shrink, spanned=spanned)
        return Reduction(
            (factor, spanned and bool(header.width % factor or header.height % factor))
        )
    if header.format == "PNG" and header.frames == 1:
        return averages("whole", *stored, shrink, header.has_alpha)
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


def lines_up(full: int, small: int, factor: int, shrink: float) -> bool:
    """Whether ``small`` pixels of ``factor`` span ``full`` to an eighth of a pixel the caller can
    see.
    """
    return small > 0 and abs(full - small * factor) <= shrink / 8


def _largest(factors: Iterable[int], width: int, height: int, shrink: float) -> int:
    # What does not divide leaves a strip out; stretched over the picture it would shift every edge.
    fitting = (
        factor
        for factor in factors
        if factor <= shrink
        and lines_up(width, width // factor, factor, shrink)
        and lines_up(height, height // factor, factor, shrink)
    )
    return next(fitting, 1)
