"""TIFF: headers from its directories, pixels by libvips where it reads them right, else by Pillow.

Readings: the first extra sample is alpha whatever ``ExtraSamples`` calls it, as Photoshop
leaves saved selections unspecified; reduced copies and masks are not pages, but a copy
that is large enough stands in for its page.
"""

from __future__ import annotations

from pathlib import Path

from exportgui.errors import SourceError
from exportgui.media import metadata, pillow, planes
from exportgui.media.engine import pyvips
from exportgui.media.limits import Limits, check_total
from exportgui.media.model import Header, Loaded, Wish
from exportgui.media.pixels import from_image
from exportgui.media.tiff_directory import Directory, read_directories

# Photometric interpretation → colour samples in the file and pixel type of the result.
_PHOTOMETRIC: dict[int, tuple[int, str]] = {
    0: (1, "gray"),
    1: (1, "gray"),
    2: (3, "rgb"),
    3: (1, "rgb"),
    4: (1, "gray"),
    5: (4, "cmyk"),
    6: (3, "rgb"),
    8: (3, "rgb"),
    9: (3, "rgb"),
    10: (3, "rgb"),
}
_LAB = frozenset({8, 9, 10})
# Compressions that libvips' libtiff was built without: Zstandard, WebP, LZMA.
_PILLOW_COMPRESSIONS = frozenset({50000, 50001, 34925})
_CENTIMETRES = 3


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """Facts of one page; the pixel limit counts every picture in the file."""
    directories = read_directories(path)
    check_total(sum(d.number("width") * d.number("height") for d in directories), limits, path)
    pages = _pages(directories)
    directory = _page(pages, page, path)
    color_samples, pixel_type = _kind(directory, path)
    orientation = metadata.valid_orientation(directory.number("orientation", 1))
    icc, warnings = metadata.usable_icc(directory.data("icc"), pixel_type)
    if directory.number("photometric") in _LAB:
        icc, warnings = None, ()
    extra = directory.number("samples", 1) > color_samples
    return Header(
        fmt,
        *metadata.oriented_size(directory.number("width"), directory.number("height"), orientation),
        pixel_type,
        has_alpha=extra,
        premultiplied=extra and directory.number("extra") == 1,
        bits=directory.number("bits", 1),
        frames=len(pages),
        orientation=orientation,
        icc=icc,
        xmp=directory.data("xmp"),
        dpi=_dpi(directory),
        warnings=warnings,
    )


def _pages(directories: list[Directory]) -> list[Directory]:
    return [d for d in directories if not d.reduced] or directories


def _page(pages: list[Directory], page: int, path: Path) -> Directory:
    if page >= len(pages):
        raise pillow.no_page(page, len(pages), path)
    return pages[page]


def _kind(directory: Directory, path: Path) -> tuple[int, str]:
    if "dng" in directory.values:
        raise SourceError("camera raw files are not supported", path)
    kind = _PHOTOMETRIC.get(directory.number("photometric", 2 if directory.number("samples", 1) >= 3 else 1))
    if kind is None:
        raise SourceError(f"TIFF photometric {directory.number('photometric')} is not supported", path)
    return kind


def _dpi(directory: Directory) -> float | None:
    value = directory.values.get("x_resolution", (0,))[0]
    scale = 2.54 if directory.number("unit", 2) == _CENTIMETRES else 1.0
    return metadata.resolution((value * scale,)) if directory.number("unit", 2) > 1 else None


def decode(path: Path, header: Header, wish: Wish) -> Loaded:
    """Decode one page, from its smallest copy that ``wish.shrink`` allows."""
    directories = read_directories(path)
    page = _page(_pages(directories), wish.page, path)
    chosen = _level(directories, page, wish.shrink)
    with pillow.reading(path, header.format):
        _check_extents(path, chosen)
        if _pillow_only(chosen):
            return _by_pillow(path, chosen, wish)
        shrink = wish.shrink * chosen.number("width") / page.number("width")
        return _by_vips(path, chosen, header, shrink)


def _level(directories: list[Directory], page: Directory, shrink: float) -> Directory:
    """The smallest reduced copy that follows ``page`` and has enough pixels, or the page itself."""
    best = page
    for copy in directories[directories.index(page) + 1 :]:
        if copy.number("subfile") & 1 == 0:
            break
        same_kind = all(copy.values.get(k) == page.values.get(k) for k in ("photometric", "samples", "bits"))
        factor = page.number("width") / copy.number("width")
        same_shape = abs(page.number("height") / factor - copy.number("height")) <= 1.5
        if same_kind and same_shape and factor <= shrink and copy.number("width") < best.number("width"):
            best = copy
    return best


def _check_extents(path: Path, directory: Directory) -> None:
    """Strips or tiles outside the file mean that it was cut."""
    end = path.stat().st_size
    for kind in ("strip", "tile"):
        offsets = directory.values.get(f"{kind}_offsets", ())
        counts = directory.values.get(f"{kind}_counts", ())
        if any(offset + count > end for offset, count in zip(offsets, counts, strict=False)):
            raise ValueError("truncated: pixels lie beyond its end")


def _pillow_only(directory: Directory) -> bool:
    separate_tiles = directory.number("planar", 1) == 2 and "tile_offsets" in directory.values
    return (
        separate_tiles
        or "photometric" not in directory.values
        or directory.number("photometric") in _LAB
        or directory.number("compression") in _PILLOW_COMPRESSIONS
    )


def _by_pillow(path: Path, directory: Directory, wish: Wish) -> Loaded:
    with pillow.opened(path, "TIFF", wish.limits) as image:
        pillow.seek_page(image, directory.index, path)
        # Pillow applies a TIFF's orientation itself while loading.
        return planes.from_pixels(from_image(image))


def _by_vips(path: Path, directory: Directory, header: Header, shrink: float) -> Loaded:
    image = pyvips.Image.tiffload(str(path), page=directory.index, fail_on="error", access="sequential")
    image = planes.reduced(image, shrink, header.has_alpha)
    bands = {"gray": 1, "rgb": 3, "cmyk": 4}[header.pixel_type]
    return planes.from_vips(image, bands, header.orientation)
