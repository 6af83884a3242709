"""Output formats: what each may carry, as one table. Page: r-is-http-fmt.md.

A row names the file suffix, the reply's MIME type, the documented pixel types, what may be embedded, the longest side
and the highest resolution the format can hold. Adding a format is one row here and one function in ``encode``.
"""

from __future__ import annotations

from exportgui.request.values import PixelType
from exportgui.values import dataclass

_ALL: tuple[PixelType, ...] = ("rgb", "gray", "cmyk")


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """One row: ``side`` is the longest side in pixels; ``resolution`` the most dots per inch that a file can tell,
    by a field or by the size of its page, 0 where it tells none.
    """

    extension: str
    mime: str
    pixel_types: tuple[PixelType, ...]
    icc: bool = False
    xmp: bool = False
    paths: bool = False
    side: int = 1_000_000
    resolution: float = 0


FORMATS: dict[str, OutputFormat] = {
    "jpeg": OutputFormat(".jpg", "image/jpeg", _ALL, icc=True, xmp=True, paths=True, side=65_535, resolution=65_535),
    "pjpeg": OutputFormat(".jpg", "image/jpeg", _ALL, icc=True, xmp=True, paths=True, side=65_535, resolution=65_535),
    "png": OutputFormat(".png", "image/png", ("rgb", "gray"), icc=True, resolution=50_000_000),
    "png8": OutputFormat(".png", "image/png", ("rgb",), icc=True, resolution=50_000_000),
    "gif": OutputFormat(".gif", "image/gif", ("rgb", "gray"), side=65_535),
    "tif": OutputFormat(".tiff", "image/tiff", _ALL, icc=True, xmp=True, paths=True, resolution=25_000_000),
    "webp": OutputFormat(".webp", "image/webp", ("rgb",), side=16_383),
    "avif": OutputFormat(".avif", "image/avif", ("rgb",), side=65_535),
    "heic": OutputFormat(".heic", "image/heic", ("rgb",), side=16_384),
    "jpeg2000": OutputFormat(".jp2", "image/jp2", ("rgb", "gray")),
    "jpegxr": OutputFormat(".jxr", "image/vnd.ms-photo", ("rgb",), resolution=65_535),
    "pdf": OutputFormat(".pdf", "application/pdf", _ALL, icc=True, resolution=65_535),
    "eps": OutputFormat(".eps", "image/eps", _ALL, icc=True, paths=True, resolution=65_535),
}


def output_format(family: str) -> OutputFormat:
    """The row of a format name without ``-alpha``; every name that ``fmt=`` accepts has one."""
    return FORMATS[family]
