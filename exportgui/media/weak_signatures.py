"""Tell formats whose files begin with next to nothing of their own from the rest of their heads."""

from __future__ import annotations

import struct
from collections.abc import Callable

from exportgui.lazy_regex import pattern

DIB_SIZES = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Bytes of the headers that a bitmap of Windows or OS/2 may have."""
_DIB_BITS = frozenset({1, 4, 8, 16, 24, 32})
_BLANK = rb"(?:\s+|#[^\r\n]*[\r\n])+"
_NETPBM = pattern(rb"P[1-6Ff]" + _BLANK + rb"\d+" + _BLANK + rb"\d+[\s#]|P7\n(?:#.*\n)*[A-Z]+ ")
_XPM = (b"/* XPM */", b"/*XPM*/", b"! XPM2")
_XBM_SIDE = pattern(rb"#[ \t]*define[ \t]+(?:\S*_)?(width|height)[ \t]+\d")
_XBM_BITS = pattern(rb"\b(?:char|short)\s+[^\s\[={]*\s*\[[^\]]{0,99}\]\s*=\s*\{\s*\d")


def weak_format(head: bytes) -> str | None:
    """The format of a file that begins so: BMP (without its file header), PCX, SGI, PNM …"""
    return next((name for name, fits in _FORMATS.items() if fits(head)), None)


def _is_dib(head: bytes) -> bool:
    """Whether this is a BMP without its file header, as the clipboard has it."""
    if len(head) < 16 or head[1:4] != b"\0\0\0" or head[0] not in DIB_SIZES:
        return False
    planes, bits = struct.unpack_from("<HH", head, 8 if head[0] == 12 else 12)
    return planes == 1 and bits in _DIB_BITS


def _is_pcx(head: bytes) -> bool:
    if len(head) < 128 or head[0] != 10 or head[1] not in (0, 2, 3, 4, 5) or head[2] > 1:
        return False
    left, top, right, bottom = struct.unpack_from("<4H", head, 4)
    return head[3] in (1, 2, 4, 8) and 1 <= head[65] <= 4 and left <= right and top <= bottom


def _is_sgi(head: bytes) -> bool:
    if len(head) < 12 or head[:2] != b"\x01\xda":
        return False
    packed, depth, dimensions = struct.unpack_from(">BBH", head, 2)
    return packed <= 1 and depth in (1, 2) and 1 <= dimensions <= 3


def _is_netpbm(head: bytes) -> bool:
    return head[1:2] not in b"Ff" and _NETPBM.match(head) is not None


def _is_pfm(head: bytes) -> bool:
    return head[1:2] in b"Ff" and _NETPBM.match(head) is not None


def _is_xpm(head: bytes) -> bool:
    return head.lstrip().startswith(_XPM)


def _is_xbm(head: bytes) -> bool:
    """Whether this is an X bitmap, however its C source is laid out."""
    if b"#" not in head:
        return False
    sides = {side[1] for side in _XBM_SIDE.finditer(head)}
    return len(sides) == 2 and _XBM_BITS.search(head) is not None


_FORMATS: dict[str, Callable[[bytes], bool]] = {
    "BMP": _is_dib,
    "PCX": _is_pcx,
    "SGI": _is_sgi,
    "PNM": _is_netpbm,
    "PFM": _is_pfm,
    "XPM": _is_xpm,
    "XBM": _is_xbm,
}
