"""Rewrite the directories of Windows icons and cursors as Pillow's reader of icons takes them.

Where an icon's directory has planes and bits, a cursor's has the point that it clicks with; many
icons have 0 there. Pillow goes by these bits alone whether a picture has alpha of its own or a mask
behind it, so they are taken from the picture. Pictures of 32 bits whose alpha is 0 throughout are
drawn by their mask, as Windows does. By Pillow's reader of cursors most lack their mask, and those
that are PNG inside are refused.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from exportgui.errors import SourceError
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, too_large

_MOST_BYTES = 64 << 20
_ENTRY = struct.Struct("<4BHHII")
_PNG = b"\x89PNG"
_ICON = 1
_CORE = 12
"""Bytes of the oldest header of a bitmap."""
_WITH_ALPHA = 32
_WITHOUT = 24


def rewritten(path: Path) -> bytes | None:
    """The file's content as an icon of true bits; None for the content itself."""
    if path.stat().st_size > _MOST_BYTES:
        raise SourceError(too_large(_MOST_BYTES), path)
    before = path.read_bytes()
    data = bytearray(before)
    if len(data) < 6:
        raise DamagedError(UNREADABLE_HEADER)
    data[2] = _ICON
    for place in _places(data):
        at = struct.unpack_from("<I", data, place + 12)[0]
        struct.pack_into("<HH", data, place + 4, 1, _bits(before, at))
    return None if data == before else bytes(data)


def _places(data: bytes | bytearray) -> Iterator[int]:
    """Where the entries of the directory begin."""
    (count,) = struct.unpack_from("<H", data, 4)
    if 6 + count * _ENTRY.size > len(data):
        raise DamagedError(UNREADABLE_HEADER)
    yield from range(6, 6 + count * _ENTRY.size, _ENTRY.size)


def reach(data: bytes) -> int:
    """The end of the last picture by the directory."""
    entries = (_ENTRY.unpack_from(data, place) for place in _places(data))
    return max((size + at for *_, size, at in entries), default=0)


def _bits(data: bytes, at: int) -> int:
    """Bits per pixel of the picture there; 0 where it lies beyond the end."""
    head = data[at : at + 16]
    if head.startswith(_PNG):
        return _WITH_ALPHA
    if len(head) < 16:
        return 0
    size, width, height = struct.unpack_from("<Iii", head)
    if size == _CORE:
        return int(struct.unpack_from("<H", head, 10)[0])
    bits = int(struct.unpack_from("<H", head, 14)[0])
    if bits != _WITH_ALPHA:
        return bits
    start = at + size + 3
    rows = abs(height) // 2
    shows = any(data[start : start + 4 * abs(width) * rows : 4])
    return _WITH_ALPHA if shows else _WITHOUT
