"""Add an opaque alpha channel to an AVIF.

libavif leaves out the alpha of a still picture that is opaque throughout; libheif keeps it, but
takes five times as long for the colours. So libavif encodes both planes, as files of one item each,
and their boxes are merged here (ISO/IEC 14496-12 and 23008-12, AV1 Image File Format).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_HEAD = struct.Struct(">I4s")
_FULL = bytes(4)
"""Version and flags, at the beginning of some boxes' contents; all are 0."""
_COLOR = 1
_ALPHA = 2
"""Numbers of the items."""
_ITEM = struct.Struct(">HHHII")
"""Where an item is: its number, 0 for this file, the number of extents, and the place and length of
the only one.
"""
_LOCATIONS = _FULL + b"\x44\x00" + struct.pack(">H", 2)
"""Places and lengths of four bytes each, for two items."""
_ESSENTIAL = 0x80
_AUXILIARY = _FULL + b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"


def with_alpha(picture: bytes, plane: bytes) -> bytes:
    """``picture`` with the gray picture ``plane`` as its alpha.

    Both are AVIF files of one item, and of the same size.
    """
    color = dict(_boxes(picture))
    alpha = dict(_boxes(plane))
    described = _described(color[b"meta"], alpha[b"meta"])
    front = _box(b"ftyp", color[b"ftyp"])
    lengths = len(color[b"mdat"]), len(alpha[b"mdat"])
    # Where the data begin depends on the size of the table of places, not on what is in it.
    size = len(_box(b"meta", described + _locations(0, *lengths)))
    meta = _box(b"meta", described + _locations(len(front) + size + _HEAD.size, *lengths))
    return front + meta + _box(b"mdat", color[b"mdat"] + alpha[b"mdat"])


def _described(color: bytes, alpha: bytes) -> bytes:
    """The contents of both files' ``meta`` box as one, but for where the data are."""
    meta = dict(_boxes(color[len(_FULL) :]))
    other = dict(_boxes(alpha[len(_FULL) :]))
    properties = _properties(dict(_boxes(meta[b"iprp"])), dict(_boxes(other[b"iprp"])))
    parts = [
        *(_box(kind, meta[kind]) for kind in (b"hdlr", b"pitm")),
        _box(b"iinf", _FULL + struct.pack(">H", 2) + meta[b"iinf"][6:] + _named_alpha()),
        _box(b"iref", _FULL + _box(b"auxl", struct.pack(">HHH", _ALPHA, 1, _COLOR))),
        _box(b"iprp", properties),
    ]
    return _FULL + b"".join(parts)


def _locations(place: int, color: int, alpha: int) -> bytes:
    """Where both items' data are: one after the other from ``place`` on."""
    items = _ITEM.pack(_COLOR, 0, 1, place, color) + _ITEM.pack(_ALPHA, 0, 1, place + color, alpha)
    return _box(b"iloc", _LOCATIONS + items)


def _named_alpha() -> bytes:
    return _box(b"infe", b"\x02" + bytes(3) + struct.pack(">HH4s", _ALPHA, 0, b"av01") + b"Alpha\0")


def _properties(color: dict[bytes, bytes], alpha: dict[bytes, bytes]) -> bytes:
    """The properties of both items, and which item has which.

    They are referred to by their places from 1 on; both items share one size.
    """
    kinds = [kind for kind, _ in _boxes(color[b"ipco"])]
    own = dict(_boxes(alpha[b"ipco"]))
    added = {b"pixi": own[b"pixi"], b"av1C": own[b"av1C"], b"auxC": _AUXILIARY}
    size = kinds.index(b"ispe") + 1
    first = len(kinds) + 1
    places = bytes([len(added) + 1, size, first, _ESSENTIAL | (first + 1), first + 2])
    associations = (
        _FULL + struct.pack(">I", 2) + color[b"ipma"][8:] + struct.pack(">H", _ALPHA) + places
    )
    properties = color[b"ipco"] + b"".join(_box(kind, content) for kind, content in added.items())
    return _box(b"ipco", properties) + _box(b"ipma", associations)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kinds and contents of boxes."""
    place = 0
    while place < len(data):
        size, kind = _HEAD.unpack_from(data, place)
        yield kind, data[place + _HEAD.size : place + size]
        place += size


def _box(kind: bytes, content: bytes) -> bytes:
    return _HEAD.pack(_HEAD.size + len(content), kind) + content
