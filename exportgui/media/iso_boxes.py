"""Read colour, crop and metadata from the boxes of ISO base media files (AVIF, HEIF) and JPEG 2000.

Pages: ISO/IEC 14496-12, 23008-12 (items and their properties), 15444-1 (JP2). Pillow does not
report them. Nothing is trusted: sizes are checked against the enclosing box, and malformed boxes
are ignored.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO, NamedTuple

from exportgui.media.cicp import Cicp

_MAX_BOXES = 4096
_MAX_BYTES = 16 << 20
_SUPERBOX = b"jp2h"
_UUIDS = {
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"): "xmp",
    b"JpgTiffExif->JP2": "exif",
    bytes.fromhex("0537cdab9d0c4431a72afa561f2a113e"): "exif",
}
"""Adobe's box of XMP (XMP specification, part 3), and the boxes of EXIF that exiftool and Photoshop
write.
"""


class Colour(NamedTuple):
    """A profile, code points, or both; the first of each in the file."""

    icc: bytes | None = None
    cicp: Cicp | None = None


class _Box(NamedTuple):
    kind: bytes
    data: bytes


def colour_of_item(path: Path) -> Colour:
    """The colour of an AVIF or HEIF file's primary item, or else of any item."""
    with suppress(struct.error, IndexError, ValueError), path.open("rb") as file:
        primary, every = _properties(file)
        return _colour(primary) if any(box.kind == b"colr" for box in primary) else _colour(every)
    return Colour()


Crop = tuple[int, int, int, int]
"""Left, top, right and bottom."""


class ApertureError(ValueError):
    """A clean aperture is not of whole pixels within its picture."""


def aperture_of_item(path: Path, size: tuple[int, int]) -> Crop | None:
    """The clean aperture of the primary item, in coded pixels before rotation; None without one.

    ``size`` is that of the coded picture. Raises `ApertureError` where the aperture is not of whole
    pixels within it.
    """
    with suppress(struct.error, IndexError), path.open("rb") as file:
        clap = next((box.data for box in _properties(file)[0] if box.kind == b"clap"), None)
        return None if clap is None else _crop(clap, size)
    return None


def _crop(clap: bytes, size: tuple[int, int]) -> Crop:
    """The crop of a ``clap`` box; its offset is between the centres (ISO/IEC 14496-12, 12.1.4)."""
    numbers = struct.unpack_from(">IIIIiIiI", clap)
    if 0 in numbers[1::2]:
        raise ApertureError
    width, height, across, down = (
        Fraction(n, d) for n, d in zip(numbers[::2], numbers[1::2], strict=True)
    )
    left = across + (size[0] - width) / 2
    top = down + (size[1] - height) / 2
    sides = (left, top, left + width, top + height)
    inside = 0 <= left < sides[2] <= size[0] and 0 <= top < sides[3] <= size[1]
    if not inside or any(side.denominator != 1 for side in sides):
        raise ApertureError
    return int(sides[0]), int(sides[1]), int(sides[2]), int(sides[3])


def colour_of_jp2(path: Path) -> Colour:
    """The profile of a JP2 file; raw code streams have none."""
    with suppress(struct.error, IndexError, ValueError), path.open("rb") as file:
        for box in _boxes(_top(file, _SUPERBOX)):
            if box.kind == b"colr" and box.data[:1] in (b"\2", b"\3"):
                return Colour(box.data[3:])
    return Colour()


def metadata_of_jp2(path: Path) -> dict[str, bytes]:
    """``xmp`` and ``exif`` of a JP2 file, the first of each; raw code streams have none."""
    found: dict[str, bytes] = {}
    with suppress(struct.error), path.open("rb") as file:
        for start, size in _extents(file, b"uuid"):
            file.seek(start)
            name = _UUIDS.get(file.read(16))
            if name and size > 16:
                found.setdefault(name, file.read(min(size - 16, _MAX_BYTES)))
    return found


def item_locations(file: BinaryIO) -> bytes:
    """The data of the box of item locations (``iloc``); empty without one."""
    boxes = _boxes(_top(file, b"meta")[4:])
    return next((box.data for box in boxes if box.kind == b"iloc"), b"")


def _properties(file: BinaryIO) -> tuple[list[_Box], list[_Box]]:
    """The properties of the primary item, and those of all items."""
    boxes = {box.kind: box.data for box in _boxes(_top(file, b"meta")[4:])}
    inner = {box.kind: box.data for box in _boxes(boxes.get(b"iprp", b""))}
    every = list(_boxes(inner.get(b"ipco", b"")))
    own = _associated(inner.get(b"ipma", b""), _primary(boxes.get(b"pitm", b"")))
    return [every[number - 1] for number in own if 0 < number <= len(every)], every


def _top(file: BinaryIO, kind: bytes) -> bytes:
    """The data of the file's first box of this kind; empty without one."""
    for start, size in _extents(file, kind):
        file.seek(start)
        return file.read(min(size, _MAX_BYTES))
    return b""


def _extents(file: BinaryIO, kind: bytes) -> Iterator[tuple[int, int]]:
    """Offset and size of the data of each of the file's boxes of this kind."""
    end = file.seek(0, 2)
    at = 0
    for _ in range(_MAX_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            break
        size, start = _extent(head)
        size = size or end - at
        if size < start:
            break
        if head[4:8] == kind:
            yield at + start, size - start
        at += size


def _extent(head: bytes) -> tuple[int, int]:
    """The size of a box, 0 up to the end of the file, and the offset of its data."""
    size = struct.unpack_from(">I", head)[0]
    return (struct.unpack_from(">Q", head, 8)[0], 16) if size == 1 else (size, 8)


def _boxes(data: bytes) -> Iterator[_Box]:
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        size = size or len(data) - at
        if size < 8 or at + size > len(data):
            return
        yield _Box(kind, data[at + 8 : at + size])
        at += size


def _primary(pitm: bytes) -> int:
    return int(struct.unpack_from(">I" if pitm[:1] == b"\1" else ">H", pitm, 4)[0])


def _associated(ipma: bytes, item: int) -> list[int]:
    """Numbers of an item's properties, from 1."""
    wide_item = ipma[0] > 0
    wide_number = ipma[3] & 1
    (count,) = struct.unpack_from(">I", ipma, 4)
    at = 8
    for _ in range(count):
        form = ">IB" if wide_item else ">HB"
        id_, numbers = struct.unpack_from(form, ipma, at)
        at += struct.calcsize(form)
        size = 2 * numbers if wide_number else numbers
        own = ipma[at : at + size]
        if id_ == item:
            return (
                [n & 0x7FFF for (n,) in struct.iter_unpack(">H", own)]
                if wide_number
                else [n & 0x7F for n in own]
            )
        at += size
    return []


def _colour(properties: list[_Box]) -> Colour:
    icc = None
    cicp = None
    for box in properties:
        if box.kind != b"colr":
            continue
        if box.data[:4] in (b"prof", b"rICC"):
            icc = box.data[4:] if icc is None else icc
        elif box.data[:4] == b"nclx" and cicp is None:
            primaries, transfer, _matrix = struct.unpack_from(">3H", box.data, 4)
            cicp = Cicp(primaries, transfer)
    return Colour(icc, cicp)
