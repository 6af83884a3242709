"""Detect ISO base media files (AVIF, HEIF) that end within what they hold.

Bytes behind the last box are no damage: cameras, phones and chat programs append their own, and
libavif, libheif and ImageMagick ignore them. A box that ends beyond the file is one that was cut
if its kind is known, or if the pictures' data (``iloc``, ISO/IEC 14496-12, 8.11.3) lies there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import DamagedError
from exportgui.media.iso_boxes import item_locations
from exportgui.messages import Message

_INSIDE_BOX = Message("truncated inside a box")
_KINDS = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"idat", b"uuid"})
"""Boxes that hold what is shown, or tell of it."""


def check_boxes(file: BinaryIO) -> None:
    """Raise DamagedError where a box or the data of an item is cut."""
    end = file.seek(0, 2)
    at = 0
    while at < end:
        file.seek(at)
        head = file.read(16)
        size = _size(head) or end - at
        if size < 8 or at + size > end:
            if head[4:8] in _KINDS or _reach(item_locations(file)) > end:
                raise DamagedError(_INSIDE_BOX)
            return
        at += size


def _size(head: bytes) -> int:
    """The size of a box; 1, which none has, where its header is not whole."""
    if len(head) < 8:
        return 1
    (size,) = struct.unpack_from(">I", head)
    if size == 1 and len(head) == 16:
        (size,) = struct.unpack_from(">Q", head, 8)
    return int(size)


def _reach(iloc: bytes) -> int:
    """Where the data of the last item ends in the file; 0 where that cannot be read."""
    try:
        return max((start + length for start, length in _extents(iloc)), default=0)
    except IndexError:
        return 0


def _extents(iloc: bytes) -> Iterator[tuple[int, int]]:
    """Offset and length of each extent that is in the file itself."""
    version = iloc[0]
    offset = iloc[4] >> 4
    length = iloc[4] & 15
    base = iloc[5] >> 4
    index = iloc[5] & 15 if version else 0
    reader = _Reader(iloc, 6)
    wide = 4 if version == 2 else 2
    for _ in range(reader.number(wide)):
        reader.number(wide)
        is_elsewhere = version > 0 and reader.number(2) & 15
        reader.number(2)
        start = reader.number(base)
        for _ in range(reader.number(2)):
            reader.number(index)
            place = start + reader.number(offset)
            reach = reader.number(length)
            if not is_elsewhere:
                yield place, reach


@dataclass(slots=True)
class _Reader:
    """Reads numbers one after the other."""

    data: bytes
    at: int

    def number(self, size: int) -> int:
        """The next number, of so many bytes; IndexError at the end."""
        self.at += size
        if self.at > len(self.data):
            raise IndexError
        return int.from_bytes(self.data[self.at - size : self.at], "big")
