"""Read only the dimensions of a picture, from few bytes, for catalogs of very many files.

JPEG, PNG and PSD are read here; other formats, and files that these readers are not sure of, by
`read_header`.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from exportgui.boundary import asset_boundary
from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.header import read_header
from exportgui.media.jpeg_segments import APP1, FRAMES, data_of, segments
from exportgui.media.photoshop_blocks import MAX_BYTES, DamagedBlockError, blocks
from exportgui.media.sniff import sniff

_ELSEWHERE = frozenset(
    {
        *("JPEG2000", "PDF", "EPS", "TGA", "ICO", "HEIF", "SVG", "RAW"),
        *("PNM", "PFM", "DDS", "PCX", "SGI", "XPM", "XBM", "CUR"),
    }
)
"""Formats that need the helper process, or have no pixels of their own: too slow for this."""

_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_RAW_PROFILE = b"Raw profile type "
_XMP = b"XML:com.adobe.xmp"
_MAX_NAME = 80
_PSD_EXIF = 1058
_PSD_XMP = 1060
_UPRIGHT_XMP = MappingProxyType(
    {b"<tiff:Orientation>1</tiff:Orientation>": 2, b'tiff:Orientation="1"': 1}
)
"""How Photoshop says that a picture is upright, and how often the word is in that."""
_EXIF = b"Exif\0\0"
_ORIENTATION = 0x0112
_SHORT = 3
_BY_COMPONENTS = MappingProxyType({1: "gray", 3: "rgb", 4: "cmyk"})
_BY_COLOR_TYPE = MappingProxyType({0: "gray", 2: "rgb", 3: "rgb", 4: "gray", 6: "rgb"})
_BY_MODE = MappingProxyType(
    {0: "gray", 1: "gray", 2: "rgb", 3: "rgb", 4: "cmyk", 8: "gray", 9: "rgb"}
)


@dataclass(frozen=True, slots=True)
class Dimensions:
    """Pixels of the upright picture, and what they are made of: rgb, gray or cmyk."""

    width: int
    height: int
    pixel_type: str


def read_dimensions(path: Path) -> Dimensions | None:
    """The dimensions of the first page; None for what is no picture, damaged, or for `_ELSEWHERE`.

    Raises OSError where the file cannot be opened.
    """
    with path.open("rb"):
        fmt = sniff(path)
    if fmt is None or fmt in _ELSEWHERE:
        return None
    try:
        with asset_boundary(path):
            dimensions = _read_quickly(path, fmt)
            if dimensions is not None:
                return dimensions
            header = read_header(path)
    except SourceError:
        return None
    return Dimensions(header.width, header.height, header.pixel_type)


def _read_quickly(path: Path, fmt: str) -> Dimensions | None:
    """None where the full header has to be read."""
    if fmt not in _READERS:
        return None
    try:
        with path.open("rb") as file:
            dimensions = _READERS[fmt](file)
    except (struct.error, KeyError):
        return None
    return dimensions if dimensions and dimensions.width and dimensions.height else None


def _png(file: BinaryIO) -> Dimensions | None:
    head = file.read(4096)
    # EXIF, which may rotate it, can be anywhere; most files that have it have it in front.
    if b"eXIf" in head or not _has_no_orientation(file):
        return None
    width, height, _bits, color_type = struct.unpack_from(">16xIIBB", head)
    return Dimensions(width, height, _BY_COLOR_TYPE[color_type])


def _has_no_orientation(file: BinaryIO) -> bool:
    """Whether no chunk of a PNG can hold an orientation; False where that is uncertain."""
    file.seek(8)
    after_pixels = False
    while len(head := file.read(8)) == 8:
        length, kind = struct.unpack(">I4s", head)
        if kind in _TEXTS:
            name = file.read(min(length, _MAX_NAME)).partition(b"\0")[0]
            if name.startswith(_RAW_PROFILE) or name == _XMP:
                return False
            length -= min(length, _MAX_NAME)
        if kind == b"eXIf" or (after_pixels and kind not in (b"IDAT", b"IEND")):
            return False
        if kind == b"IEND":
            return True
        after_pixels |= kind == b"IDAT"
        file.seek(length + 4, 1)
    return False


def _psd(file: BinaryIO) -> Dimensions | None:
    """The size, rotated by EXIF; None where XMP may turn the picture."""
    height, width, mode = struct.unpack(">14xIIxxH", file.read(26))
    (palette,) = struct.unpack(">I", file.read(4))
    file.seek(palette, 1)
    (length,) = struct.unpack(">I", file.read(4))
    resources: dict[int, bytes] = {}
    try:
        for block in blocks(file.read(length) if length <= MAX_BYTES else b"?"):
            resources.setdefault(block.number, block.data)
    except DamagedBlockError:
        return None
    xmp = resources.get(_PSD_XMP, b"")
    if xmp.count(b"Orientation") != sum(xmp.count(form) * n for form, n in _UPRIGHT_XMP.items()):
        return None
    exif = resources.get(_PSD_EXIF, b"").removeprefix(_EXIF)
    size = (height, width) if exif and _orientation(exif) >= 5 else (width, height)
    return Dimensions(*size, _BY_MODE[mode])


def _jpeg(file: BinaryIO) -> Dimensions | None:
    """The size in the frame header, rotated by the EXIF orientation."""
    orientation = 1
    has_exif = False
    for segment in segments(file):
        if segment.marker in FRAMES:
            _bits, height, width, components = struct.unpack_from(">BHHB", data_of(file, segment))
            size = (height, width) if orientation >= 5 else (width, height)
            return Dimensions(*size, _BY_COMPONENTS[components])
        if segment.marker != APP1:
            continue
        block = data_of(file, segment)
        if block.startswith(_EXIF) and not has_exif:
            orientation = _orientation(block[len(_EXIF) :])
            has_exif = True
        elif b"Orientation" in block:  # XMP, which the full reader weighs against EXIF
            return None
    return None


def _orientation(tiff: bytes) -> int:
    """The orientation in an EXIF block; struct.error or KeyError for an unusual one."""
    order = {b"II*\0": "<", b"MM\0*": ">"}[tiff[:4]]
    (at,) = struct.unpack_from(f"{order}I", tiff, 4)
    (count,) = struct.unpack_from(f"{order}H", tiff, at)
    for place in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, values = struct.unpack_from(f"{order}HHI", tiff, place)
        if tag == _ORIENTATION:
            (value,) = struct.unpack_from(f"{order}H", tiff, place + 8)
            if kind != _SHORT or values != 1:
                raise KeyError(tag)
            return int(value) if 1 <= value <= 8 else 1
    return 1


_READERS: Mapping[str, Callable[[BinaryIO], Dimensions | None]] = MappingProxyType(
    {"JPEG": _jpeg, "PNG": _png, "PSD": _psd}
)
