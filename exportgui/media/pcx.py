"""Rewrite the PCX files that Pillow would decode to something else.

Page: ZSoft's *Technical Reference Manual*. Versions 0 and 3 have no palette of their own, and what
fills its place is mostly black: by the manual they have that of the display, which was EGA's. An
encoding of 0 means bytes as they are, where Pillow takes all for packed. It looks for a palette of
256 colours at the end of files that are too short to have one, shows two colours as black and
white, whatever the palette says, and refuses three planes of one bit and two or four bits in one
plane. A fourth plane of eight bits is alpha, as ImageMagick has it; Pillow knows none.

Reading: one bit in one plane is black and white where the palette has no two colours, as netpbm has
it for palettes of zeros.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

from PIL import Image

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
_REFUSED = frozenset({(1, 3), (2, 1), (4, 1)})
"""Bits and planes that Pillow does not read."""
_WITH_ALPHA = (8, 4)
_BLACK_AND_WHITE = bytes.fromhex("000000 ffffff")
_SHORT = Message("truncated: pixels lie beyond its end")
_RUN = 0xC0
"""A byte from here on has to be packed as a run of one, ``_RUN`` + 1 in front of it."""


def rewritten(path: Path) -> bytes | None:
    """The file's content as Pillow reads it right; None for the content itself.

    A TIFF where the file has alpha, which no PCX can have for Pillow.
    """
    with path.open("rb") as file:
        head = bytearray(file.read(_HEAD))
        if len(head) < _HEAD:
            raise DamagedError(UNREADABLE_HEADER)
        convert = _converter(head)
        lacks_palette = head[1] not in _OWN and 1 < head[3] * head[65] <= 4
        is_tiny = head[3] == 8 and path.stat().st_size < _TABLE
        if convert is None and not lacks_palette and head[2] and not is_tiny:
            return None
        rest = file.read()
    if lacks_palette:
        head[_PALETTE] = _EGA
    if convert is not None:
        return convert(head, _unpacked(rest, _whole(head)) if head[2] else rest)
    return _adapted(head, rest, is_tiny=is_tiny)


def _converter(head: bytearray) -> Callable[[bytearray, bytes], bytes] | None:
    """What makes another kind of file of the header and its unpacked bytes, if that is needed."""
    depth = (head[3], head[65])
    if depth == _WITH_ALPHA:
        return _as_tiff
    by_number = depth in _REFUSED or (depth == (1, 1) and _has_two_colours(head))
    return _of_bytes if by_number else None


def _adapted(head: bytearray, rest: bytes, *, is_tiny: bool) -> bytes:
    """The same kind of file, packed, and with room for a palette."""
    if not head[2]:
        head[2] = 1
        whole = _whole(head)
        rest = _packed(rest[:whole]) + rest[whole:]
    if is_tiny:
        _unpacked(rest, _whole(head))
        rest += bytes(_TABLE)  # no palette, as that begins with another byte
    return bytes(head) + rest


def _has_two_colours(head: bytearray) -> bool:
    """Whether the palette has two of its own for one bit, other than black and white."""
    pair = bytes(head[_PALETTE][:6])
    return head[1] in _OWN and pair[:3] != pair[3:] and pair != _BLACK_AND_WHITE


def _whole(head: bytearray) -> int:
    """Bytes of all rows when they are unpacked."""
    top, bottom, planes, row = struct.unpack_from("<6xH2xH53xBH", head)
    return int((bottom - top + 1) * planes * row)


def _unpacked(data: bytes, whole: int) -> bytes:
    """The ``whole`` bytes that packed ones stand for; DamagedError where there are fewer."""
    found = bytearray()
    at = 0
    while len(found) < whole and at < len(data):
        is_run = data[at] >= _RUN
        found += data[at + 1 : at + 2] * (data[at] - _RUN) if is_run else data[at : at + 1]
        at += 2 if is_run else 1
    if len(found) < whole:
        raise DamagedError(_SHORT)
    return bytes(found[:whole])


def _of_bytes(head: bytearray, data: bytes) -> bytes:
    """The same picture with a byte for each pixel, the number of its colour."""
    left, top, right, bottom = struct.unpack_from("<4H", head, 4)
    bits, planes, row = (head[3], *struct.unpack_from("<BH", head, 65))
    width = right - left + 1
    height = bottom - top + 1
    if len(data) < _whole(head) or row * 8 < width * bits:
        raise DamagedError(_SHORT)
    stored = np.frombuffer(data[: _whole(head)], np.uint8).reshape(height, planes, row)
    samples = np.unpackbits(stored, axis=2)[..., : width * bits].reshape(
        height, planes, width, bits
    )
    # the last plane is the highest bit, the first bit in a byte the highest of its sample
    weights = 2 ** (bits * np.arange(planes)[:, None] + np.arange(bits)[::-1])
    numbers = np.zeros((height, width + width % 2), np.uint8)
    numbers[:, :width] = np.tensordot(samples, weights, axes=([1, 3], [0, 1]))
    head[1:4] = bytes([5, 1, 8])
    struct.pack_into("<BH", head, 65, 1, numbers.shape[1])
    table = b"\x0c" + bytes(head[_PALETTE]).ljust(_TABLE - 1, b"\0")
    return bytes(head) + _packed(numbers.tobytes()) + table


def _as_tiff(head: bytearray, data: bytes) -> bytes:
    """The picture with its fourth plane as alpha."""
    left, top, right, bottom, *dpi = struct.unpack_from("<6H", head, 4)
    planes, row = struct.unpack_from("<BH", head, 65)
    height = bottom - top + 1
    if len(data) < _whole(head) or row < right - left + 1:
        raise DamagedError(_SHORT)
    stored = np.frombuffer(data[: _whole(head)], np.uint8).reshape(height, planes, row)
    pixels = stored[..., : right - left + 1].transpose(0, 2, 1)
    tiff = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels)).save(tiff, "TIFF", dpi=tuple(dpi))
    return tiff.getvalue()


def _packed(data: bytes) -> bytes:
    values = np.frombuffer(data, np.uint8)
    pairs = np.full((len(values), 2), _RUN + 1, np.uint8)
    pairs[:, 1] = values
    kept = np.ones(pairs.shape, bool)
    kept[:, 0] = values >= _RUN
    return pairs[kept].tobytes()
