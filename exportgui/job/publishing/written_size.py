"""Read the dimensions of a written rendition from the structure of its file, without decoding.

One function per format; each raises ValueError, struct.error or SourceError if the file is not
complete, as far as its structure tells. Here are readers for the formats that
`exportgui.media.header` cannot read.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from exportgui.errors import SourceError
from exportgui.lazy_regex import pattern
from exportgui.media.damage import INCOMPLETE
from exportgui.media.header import read_header
from exportgui.media.integrity import check_outline
from exportgui.media.limits import Limits
from exportgui.messages import Message

Size = tuple[int, int]
_HEAD = 1 << 20
_TAIL = 64
_PDF_SIZE = pattern(rb"/Subtype /Image /Width (\d+) /Height (\d+) ")
_PDF_END = pattern(rb"startxref\n(\d+)\n%%EOF\n\Z")
_EPS_SIZE = pattern(rb"\n%ImageData: (\d+) (\d+) ")
_EPS_BYTES = pattern(rb"\n%%BeginBinary: (\d+)\n")
_EPS_END = b"\n%%EndBinary\ngrestore showpage\n%%EOF\n"
_JXR_WIDTH = 0xBC80
_JXR_HEIGHT = 0xBC81
_JXR_OFFSET = 0xBCC0
_JXR_BYTES = 0xBCC1
_SHORT = 3


def _by_header(path: Path, limits: Limits) -> Size:
    """By the header reader of sources, which tolerates truncated files; here they are refused."""
    header = read_header(path, limits=limits)
    if not set(INCOMPLETE).isdisjoint(header.warnings):
        raise SourceError(Message("truncated: the end is missing"))
    check_outline(path, header.format)
    return header.width, header.height


def _heif(path: Path, limits: Limits) -> Size:
    """The largest picture in the file: the others are alpha, thumbnails and tiles.

    One that is shown in part, since no fewer than 64 pixels a side are coded, is as large as that.
    """
    check_outline(path, "HEIF")
    head = _read_at(path)
    shown = [struct.unpack_from(">4I", head, at) for at in _contents(head, b"clap")]
    coded = [struct.unpack_from(">II", head, at + 4) for at in _contents(head, b"ispe")]
    parts = [
        (width // below, height // under) for width, below, height, under in shown if below * under
    ]
    return max(parts or coded, default=(0, 0))


def _contents(head: bytes, kind: bytes) -> list[int]:
    """Where the contents of boxes of a kind begin."""
    return [match.end() for match in re.finditer(kind, head)]


def _jpeg2000(path: Path, limits: Limits) -> Size:
    """By the image header of a JP2; the code stream must have an end marker."""
    head = _read_at(path)
    tail = _read_at(path, -2)
    at = head.find(b"ihdr")
    if at < 0 or tail != b"\xff\xd9":
        raise SourceError(Message("truncated: the end marker is missing"))
    height, width = struct.unpack_from(">II", head, at + 4)
    return width, height


def _jpegxr(path: Path, limits: Limits) -> Size:
    """By the tags of the first directory; the code stream must have the length they give."""
    head = _read_at(path)
    (at,) = struct.unpack_from("<I", head, 4)
    tags: dict[int, int] = {}
    for place in range(at + 2, at + 2 + 12 * struct.unpack_from("<H", head, at)[0], 12):
        tag, kind, _, value = struct.unpack_from("<HHII", head, place)
        tags[tag] = value & 0xFFFF if kind == _SHORT else value
    if {_JXR_WIDTH, _JXR_HEIGHT, _JXR_OFFSET, _JXR_BYTES} - tags.keys():
        raise SourceError(Message("it holds no picture"))
    if tags[_JXR_OFFSET] + tags[_JXR_BYTES] > path.stat().st_size:
        raise SourceError(Message("truncated: the end is missing"))
    return tags[_JXR_WIDTH], tags[_JXR_HEIGHT]


def _pdf(path: Path, limits: Limits) -> Size:
    """By the entries of the image; the object table must be where the trailer says."""
    end = _PDF_END.search(_read_at(path, -_TAIL))
    size = _PDF_SIZE.search(_read_at(path))
    if end is None or size is None or _read_at(path, int(end[1]))[:5] != b"xref\n":
        raise SourceError(Message("truncated: the end is missing"))
    return int(size[1]), int(size[2])


def _eps(path: Path, limits: Limits) -> Size:
    """By Photoshop's comment; the data must have the length it gives, and our end."""
    head = _read_at(path)
    size = _EPS_SIZE.search(head)
    announced = _EPS_BYTES.search(head)
    if size is None or announced is None:
        raise SourceError(Message("it holds no picture"))
    end = announced.end() + int(announced[1]) - 1 + len(_EPS_END)
    if path.stat().st_size != end or _read_at(path, -len(_EPS_END)) != _EPS_END:
        raise SourceError(Message("truncated: the end is missing"))
    return int(size[1]), int(size[2])


def _read_at(path: Path, at: int = 0) -> bytes:
    """Up to 1 MiB from a position; a negative one counts from the end."""
    with path.open("rb") as file:
        end = file.seek(0, 2)
        file.seek(max(0, end + at) if at < 0 else at)
        return file.read(_HEAD)


SIZES: Mapping[str, Callable[[Path, Limits], Size]] = MappingProxyType(
    {
        **dict.fromkeys(("JPEG", "PNG", "GIF", "TIFF", "WEBP", "AVIF"), _by_header),
        "HEIF": _heif,
        "JPEG2000": _jpeg2000,
        "JPEGXR": _jpegxr,
        "PDF": _pdf,
        "EPS": _eps,
    }
)
"""By `sniff`'s name of the format."""
