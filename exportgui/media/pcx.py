"""Rewrite the PCX files that Pillow would decode to something else.

Page: ZSoft's *Technical Reference Manual*. Versions 0 and 3 have no palette of their own, and what
fills its place is mostly black: by the manual they have that of the display, which was EGA's. An
encoding of 0 means bytes as they are, where Pillow takes all for packed. It looks for a palette of
256 colours at the end of files that are too short to have one.
"""

from __future__ import annotations

import struct
from pathlib import Path

from exportgui.media.damage import UNREADABLE_HEADER, DamagedError
from exportgui.media.lazy_numpy import np
from exportgui.messages import Message

_HEAD = 128
_OWN = frozenset({2, 5})
_PALETTE = slice(16, 64)
_EGA = bytes.fromhex(
    "000000 0000aa 00aa00 00aaaa aa0000 aa00aa aa5500 aaaaaa"
    "555555 5555ff 55ff55 55ffff ff5555 ff55ff ffff55 ffffff"
)
_TABLE = 769
"""Bytes of a palette of 256 colours at the end of a file."""
_RUN = 0xC0
"""A byte from here on has to be packed as a run of one, ``_RUN`` + 1 in front of it."""


def rewritten(path: Path) -> bytes | None:
    """The file's content as Pillow reads it right; None for the content itself."""
    with path.open("rb") as file:
        head = bytearray(file.read(_HEAD))
        if len(head) < _HEAD:
            raise DamagedError(UNREADABLE_HEADER)
        lacks_palette = head[1] not in _OWN and head[3] == 1 and head[65] > 1
        is_tiny = head[3] == 8 and path.stat().st_size < _TABLE
        if not lacks_palette and head[2] and not is_tiny:
            return None
        rest = file.read()
    if lacks_palette:
        head[_PALETTE] = _EGA
    if not head[2]:
        head[2] = 1
        whole = _whole(head)
        rest = _packed(rest[:whole]) + rest[whole:]
    if is_tiny:
        if _unpacked(rest) < _whole(head):
            raise DamagedError(Message("truncated: pixels lie beyond its end"))
        rest += bytes(_TABLE)  # no palette, as that begins with another byte
    return bytes(head) + rest


def _whole(head: bytearray) -> int:
    """Bytes of all rows when they are unpacked."""
    top, bottom, planes, row = struct.unpack_from("<6xH2xH53xBH", head)
    return int((bottom - top + 1) * planes * row)


def _unpacked(data: bytes) -> int:
    """Bytes that packed ones stand for."""
    found = 0
    at = 0
    while at < len(data):
        is_run = data[at] >= _RUN
        found += data[at] - _RUN if is_run else 1
        at += 2 if is_run else 1
    return found


def _packed(data: bytes) -> bytes:
    values = np.frombuffer(data, np.uint8)
    pairs = np.full((len(values), 2), _RUN + 1, np.uint8)
    pairs[:, 1] = values
    kept = np.ones(pairs.shape, bool)
    kept[:, 0] = values >= _RUN
    return pairs[kept].tobytes()
