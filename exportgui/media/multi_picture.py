"""Warn which picture of a file is used where it has several: pages, frames, sizes of an icon.

There is no warning for reduced copies and masks, which belong to their picture, for layers, which
are merged, and for PDFs, which are converted page by page. A gain map, which turns a picture into
its HDR rendition, is no picture either, but people may expect that rendition.
"""

from __future__ import annotations

import struct
from pathlib import Path

from exportgui.media.jpeg_segments import APP1, APP2, data_of, segments
from exportgui.media.model import Header
from exportgui.messages import Message, marked

_PAGE = marked("page 1 of {count}: only the first is used")
_FRAME = marked("frame 1 of {count}: only the first is used")
_PICTURE = marked("picture 1 of {count}: only the first is used")
GAIN_MAP = Message(
    "the HDR gain map of the file is not applied;"
    " the picture comes out in standard dynamic range (SDR)"
)

USED: dict[str, str] = {
    "TIFF": _PAGE,
    **dict.fromkeys(("GIF", "PNG", "WEBP", "AVIF"), _FRAME),
    **dict.fromkeys(("JPEG", "HEIF", "PNM", "PFM"), _PICTURE),
    **dict.fromkeys(("BMP", "JPEG2000", "PSD", "PDF", "EPS", "TGA", "ICO", "SVG", "RAW"), ""),
    **dict.fromkeys(("DDS", "PCX", "SGI", "XPM", "XBM", "CUR"), ""),
}
"""The warning for files with several pictures, by format; empty where there is never a choice."""

_GAIN_MAP_XMP = (b"hdr-gain-map/1.0", b"hdrgainmap")
"""Ultra HDR's namespace; Apple's name of such an auxiliary picture."""

_GAIN_MAP_ISO = b"urn:iso:std:iso:ts:21496:"
_MPF = b"MPF\0"
_MP_ENTRY = 0xB002
_LOOKED_AT = 1 << 17
_ICON = struct.Struct("<BBBBHHII")


def choice_warnings(path: Path, header: Header, page: int) -> tuple[Message, ...]:
    """Warnings about the file's other pictures; none for a later page, which was chosen."""
    if page:
        return ()
    if header.format in ("ICO", "CUR"):
        return _sizes(path, header)
    if _has_gain_map(path, header.format):
        several = header.frames > 2
        return (GAIN_MAP, *([Message(_PICTURE, count=header.frames)] if several else ()))
    used = USED[header.format]
    return (Message(used, count=header.frames),) if used and header.frames > 1 else ()


def _sizes(path: Path, header: Header) -> tuple[Message, ...]:
    """The warning for an icon of several sizes; entries of one size differ in colours only."""
    with path.open("rb") as file:
        count = struct.unpack("<4xH", file.read(6))[0]
        table = file.read(_ICON.size * count)
    whole = table[: len(table) - len(table) % _ICON.size]
    sizes = {(width or 256, height or 256) for width, height, *_more in _ICON.iter_unpack(whole)}
    if len(sizes) < 2:
        return ()
    return (
        Message(
            "the largest of {count} sizes is used: {width} × {height}",
            count=len(sizes),
            width=header.width,
            height=header.height,
        ),
    )


def _has_gain_map(path: Path, fmt: str) -> bool:
    if fmt == "JPEG":
        return _jpeg_gain_map(path)
    if fmt in ("AVIF", "HEIF"):
        with path.open("rb") as file:
            length = struct.unpack(">I", file.read(4))[0]
            return b"tmap" in file.read(min(length, 512))
    return False


def _jpeg_gain_map(path: Path) -> bool:
    """Whether the picture's metadata, or that of the file's other pictures, is of a gain map."""
    further: list[int] = []
    with path.open("rb") as file:
        for segment in segments(file):
            if segment.marker not in (APP1, APP2):
                continue
            data = data_of(file, segment)
            if data.startswith(_GAIN_MAP_ISO) or _names_gain_map(data):
                return True
            if data.startswith(_MPF):
                further = [
                    segment.at + len(_MPF) + offset for offset in _further(data[len(_MPF) :])
                ]
        for place in further:
            file.seek(place)
            head = file.read(_LOOKED_AT)
            if _names_gain_map(head) or _GAIN_MAP_ISO in head[:4096]:
                return True
    return False


def _names_gain_map(data: bytes) -> bool:
    return any(name in data for name in _GAIN_MAP_XMP)


def _further(block: bytes) -> list[int]:
    """Offsets, relative to the block, of all pictures but the first (CIPA DC-007)."""
    order = "<" if block[:2] == b"II" else ">"
    try:
        (at,) = struct.unpack_from(f"{order}I", block, 4)
        (count,) = struct.unpack_from(f"{order}H", block, at)
        for place in range(at + 2, at + 2 + 12 * count, 12):
            tag, _kind, size, offset = struct.unpack_from(f"{order}HHII", block, place)
            if tag == _MP_ENTRY:
                found = struct.iter_unpack(
                    f"{order}8xI4x", block[offset : offset + size - size % 16]
                )
                return [start for (start,) in found if start]
    except struct.error:
        pass
    return []
