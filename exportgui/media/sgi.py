"""Read SGI pictures: 8 or 16 bits, gray or colours, with or without alpha, stored as is or packed.

Page: paulbourke.net/dataformats/sgirgb/sgiversion.html. Pillow cuts 16 bits to 8 instead of
rounding, and reads neither gray with alpha nor gray in three dimensions. Rows are stored from the
bottom up, channel by channel.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, kind_unsupported
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.ranges import Range
from exportgui.media.sample_strips import rows_of_strip, to_pixels
from exportgui.messages import Message

_HEAD = struct.Struct(">HBBHHHH92xI")
_PIXELS_AT = 512
_MOST_CHANNELS = 4
_NORMAL = 0
"""The kind of colour map of all files but those of early programs."""
_SHORT = Message("truncated: pixels lie beyond its end")


@dataclass(frozen=True, slots=True)
class _Picture:
    packed: bool
    depth: int
    width: int
    height: int
    channels: int

    @property
    def dtype(self) -> str:
        return ">u2" if self.depth == 2 else "u1"


def _read_picture(file: BinaryIO) -> _Picture:
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise DamagedError(UNREADABLE_HEADER)
    _, packed, depth, dimensions, width, height, channels, kind = _HEAD.unpack(head)
    if packed > 1 or depth not in (1, 2) or not 1 <= dimensions <= 3:
        raise DamagedError(UNREADABLE_HEADER)
    height = height if dimensions > 1 else 1
    channels = channels if dimensions > 2 else 1
    if min(width, height, channels) < 1:
        raise DamagedError(Message("the picture has no pixels"))
    if kind != _NORMAL or channels > _MOST_CHANNELS:
        raise SourceError(kind_unsupported("SGI"))
    return _Picture(bool(packed), depth, width, height, channels)


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file."""
    with reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        picture = _read_picture(file)
    check_pixels(picture.width, picture.height, 1, limits, path)
    if page:
        raise no_page(page, 1, path)
    alpha = picture.channels in (2, 4)
    full = Range(0.0, 255.0 if picture.depth == 1 else 65535.0)
    return Header(
        fmt,
        picture.width,
        picture.height,
        "gray" if picture.channels <= 2 else "rgb",
        has_alpha=alpha,
        bits=8 * picture.depth,
        ranges=(full,) * (1 + alpha),
    )


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the picture; DamagedError where it is cut short."""
    return _decoded(path, header, options), 1


def _decoded(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with reading(path, header.format), path.open("rb") as file:
        picture = _read_picture(file)
        read = _packed_rows(file, picture) if picture.packed else _plain_rows(file, picture)
        yield from to_pixels(read, header, deep=options.deep)


def _tops(picture: _Picture) -> Iterator[tuple[int, int]]:
    """The stored rows of each strip, from the top of the picture: the first, and their number."""
    rows = rows_of_strip(picture.width)
    for top in range(0, picture.height, rows):
        count = min(rows, picture.height - top)
        yield picture.height - top - count, count


def _plain_rows(file: BinaryIO, picture: _Picture) -> Iterator[NDArray[Any]]:
    row = picture.width * picture.depth
    if _PIXELS_AT + row * picture.height * picture.channels > file.seek(0, 2):
        raise DamagedError(_SHORT)
    for first, count in _tops(picture):
        planes = []
        for channel in range(picture.channels):
            file.seek(_PIXELS_AT + row * (channel * picture.height + first))
            planes.append(np.frombuffer(file.read(row * count), picture.dtype))
        yield _joined([plane.reshape(count, picture.width) for plane in planes])


def _packed_rows(file: BinaryIO, picture: _Picture) -> Iterator[NDArray[Any]]:
    size = 4 * picture.height * picture.channels
    file.seek(_PIXELS_AT)
    tables = np.frombuffer(_exactly(file, 2 * size), ">u4").astype(np.int64)
    starts, lengths = tables.reshape(2, picture.channels, picture.height)
    for first, count in _tops(picture):
        planes = []
        for channel in range(picture.channels):
            plane = np.empty((count, picture.width), picture.dtype)
            for row in range(count):
                file.seek(int(starts[channel, first + row]))
                packed = _exactly(file, int(lengths[channel, first + row]))
                plane[row] = _unpacked(packed, picture)
            planes.append(plane)
        yield _joined(planes)


def _joined(planes: list[NDArray[Any]]) -> NDArray[Any]:
    return np.stack([plane[::-1] for plane in planes], axis=2)


def _exactly(file: BinaryIO, size: int) -> bytes:
    """Read ``size`` bytes; DamagedError where the file has fewer, however many are asked for."""
    at = file.tell()
    if size > file.seek(0, 2) - at:
        raise DamagedError(_SHORT)
    file.seek(at)
    return file.read(size)


def _unpacked(data: bytes, picture: _Picture) -> NDArray[Any]:
    """One row: the low seven bits of each count are samples that follow, or one that repeats."""
    depth = picture.depth
    found = bytearray()
    at = 0
    whole = picture.width * depth
    while len(found) < whole and at + depth <= len(data):
        code = data[at + depth - 1]
        count = code & 0x7F
        if not count:
            break
        at += depth
        if code & 0x80:
            found += data[at : at + count * depth]
            at += count * depth
        else:
            found += data[at : at + depth] * count
            at += depth
    if len(found) < whole:
        raise DamagedError(Message("a row of it has too few pixels"))
    return np.frombuffer(bytes(found[:whole]), picture.dtype)
