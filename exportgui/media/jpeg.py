"""JPEG through libvips, which decodes at 1/2, 1/4 or 1/8 directly and reports damaged data.

Pillow is silent about damage that leaves the end marker in place, so it only reads the
header, and the further pictures of a multi-picture file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from exportgui.media import held, intact, pillow, planes, raster
from exportgui.media.engine import pyvips
from exportgui.media.limits import Limits
from exportgui.media.model import Header, Loaded, Wish
from exportgui.media.reduce import reduction
from exportgui.patterns import pattern

# Cameras pad the end of the data; what is cut out elsewhere leaves other marks.
_HARMLESS = pattern(r"extraneous bytes before marker 0x(d9|e.)\b")


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Facts of a JPEG; ``frames`` counts the pictures of a multi-picture file."""
    header = raster.read_header(path, fmt, page, limits)
    return replace(header, held=held.of_jpeg(path) + (header.held if page else 0.0))


def decode(path: Path, header: Header, wish: Wish) -> Loaded:
    """Decode by the largest DCT reduction within ``wish.shrink``; libvips leaves out what is less than a pixel then."""
    if wish.page:
        return raster.decode(path, header, wish)
    chain = reduction(header, wish.shrink, spanned=wish.spanned)
    factor, uneven = cast("tuple[int, bool]", chain.start)
    span = (header.width / factor, header.height / factor) if uneven else None
    with pillow.reading(path, header.format):
        intact.check_intact(path, header.format)
        try:
            return planes.from_vips(_load(path, factor, "warning"), header, chain, wish.fit, span)
        except pyvips.Error as error:
            if not _HARMLESS.search(error.detail.strip().partition("\n")[0]):
                raise
            return planes.from_vips(_load(path, factor, "error"), header, chain, wish.fit, span)


def _load(path: Path, factor: int, fail_on: str) -> pyvips.Image:
    return pyvips.Image.jpegload(str(path), shrink=factor, fail_on=fail_on, access="sequential")
