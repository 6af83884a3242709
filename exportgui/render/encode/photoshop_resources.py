"""Photoshop's image resource blocks for embedded paths, and how JPEG, TIFF and EPS carry them.

Pages: r-pathembed.md, r-is-http-fmt.md. `exportgui.media.photoshop_paths` reads them. Neither
Pillow nor libvips makes such blocks; they only take them over.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from exportgui.media.photoshop_blocks import JPEG_SIGNATURE
from exportgui.media.photoshop_paths import (
    CLIPPING,
    FIRST,
    LAST,
    NAMES,
    EmbeddedPath,
    Point,
    Subpath,
)

_SEGMENT = 65_533 - len(JPEG_SIGNATURE)
_LINE = 32
_ONE = 1 << 24
_RANGE = 16.0
"""Photoshop reads coordinates up to this many times the picture's size."""


def resources(paths: Iterable[EmbeddedPath]) -> bytes:
    """The blocks of closed ``paths``, in shares of the picture; empty without any."""
    numbered = list(zip(range(FIRST, LAST + 1), paths, strict=False))
    parts = [_block(number, _name(path), _records(path)) for number, path in numbered]
    # Flatness, a fixed-point number, and a fill rule that Photoshop does not look at.
    parts += [
        _block(CLIPPING, b"\0", _name(path) + bytes(6)) for _, path in numbered if path.clipping
    ]
    return b"".join(parts)


def jpeg_segments(paths: Iterable[EmbeddedPath]) -> bytes:
    """APP13 segments with the blocks."""
    data = resources(paths)
    pieces = (JPEG_SIGNATURE + data[at : at + _SEGMENT] for at in range(0, len(data), _SEGMENT))
    return b"".join(b"\xff\xed" + struct.pack(">H", len(piece) + 2) + piece for piece in pieces)


def eps_comment(paths: Iterable[EmbeddedPath]) -> bytes:
    """PostScript comments with the blocks in hexadecimal digits."""
    data = resources(paths)
    return hexadecimal(f"%BeginPhotoshop: {len(data)}", data, "%EndPhotoshop") if data else b""


def hexadecimal(begin: str, data: bytes, end: str) -> bytes:
    """PostScript comments with data in hexadecimal digits, between two more."""
    lines = [f"% {data[at : at + _LINE].hex().upper()}" for at in range(0, len(data), _LINE)]
    return "\n".join([begin, *lines, end, ""]).encode("ascii")


def _name(path: EmbeddedPath) -> bytes:
    text = path.name.encode(NAMES, "replace")[:255]
    return bytes([len(text)]) + text


def _block(number: int, name: bytes, data: bytes) -> bytes:
    sized = struct.pack(">I", len(data)) + _even(data)
    return b"8BIM" + struct.pack(">H", number) + _even(name) + sized


def _even(data: bytes) -> bytes:
    return data + b"\0" * (len(data) & 1)


def _records(path: EmbeddedPath) -> bytes:
    rules = struct.pack(">H24x", 6) + struct.pack(">HH22x", 8, path.filled)
    return rules + b"".join(_outline(subpath) for subpath in path.subpaths)


def _outline(subpath: Subpath) -> bytes:
    """The length record of a closed subpath, then its knots."""
    head = struct.pack(">HHhH18x", 0, len(subpath.knots), subpath.operation, 1)
    knots = (
        struct.pack(
            ">H6i",
            1 if knot.linked else 2,
            *_fixed(knot.before),
            *_fixed(knot.at),
            *_fixed(knot.after),
        )
        for knot in subpath.knots
    )
    return head + b"".join(knots)


def _fixed(point: Point) -> tuple[int, int]:
    """Fixed-point numbers of a point: vertical, then horizontal."""
    x, y = (round(min(max(part, -_RANGE), _RANGE) * _ONE) for part in point)
    return y, x
