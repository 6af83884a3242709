"""Rewrite Windows cursors as icons, which differ in their directory alone.

Where an icon's directory has planes and bits, a cursor's has the point that it clicks with. By
Pillow's own reader of cursors most lack their mask, and those that are PNG inside are refused.
"""

from __future__ import annotations

import struct
from pathlib import Path

from exportgui.errors import SourceError
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, too_large
from exportgui.messages import Message

_MOST_BYTES = 64 << 20
_ENTRY = struct.Struct("<BBBBHHII")
_PNG = b"\x89PNG"
_BITS_OF_PNG = 32


def as_icon(path: Path) -> bytes:
    """The icon with a cursor's pictures; DamagedError where one lies beyond its end."""
    if path.stat().st_size > _MOST_BYTES:
        raise SourceError(too_large(_MOST_BYTES), path)
    data = bytearray(path.read_bytes())
    if len(data) < 6:
        raise DamagedError(UNREADABLE_HEADER)
    data[2] = 1
    (count,) = struct.unpack_from("<H", data, 4)
    for place in range(6, 6 + count * _ENTRY.size, _ENTRY.size):
        if place + _ENTRY.size > len(data):
            raise DamagedError(UNREADABLE_HEADER)
        at = struct.unpack_from("<I", data, place + 12)[0]
        struct.pack_into("<HH", data, place + 4, 1, _bits(bytes(data[at : at + 16])))
    return bytes(data)


def _bits(head: bytes) -> int:
    """Bits per pixel of a picture, from its own head."""
    if head.startswith(_PNG):
        return _BITS_OF_PNG
    if len(head) < 16:
        raise DamagedError(Message("truncated: pixels lie beyond its end"))
    is_core = struct.unpack_from("<I", head)[0] == 12
    return int(struct.unpack_from("<H", head, 10 if is_core else 14)[0])
