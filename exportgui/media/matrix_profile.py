"""Build ICC profiles from primaries, white and a tone curve, for files that only name their space.

Version 4.3 of the ICC's format (ICC.1:2010), matrix and curves for RGB, one curve for gray. The
same space gives the same bytes. littleCMS can make such profiles, but Pillow does not expose that.
"""

from __future__ import annotations

import math
import struct
from functools import lru_cache

from exportgui.lazy_dataclass import dataclass
from exportgui.media.lazy_numpy import NDArray, np

Primaries = tuple[float, float, float, float, float, float, float, float]
"""x and y of red, green, blue and white (CIE 1931)."""

Curve = float | tuple[float, float, float, float, float]
"""An exponent, or g a b c d of ``(a·x + b)^g`` from d on and ``c·x`` below."""

BT709: Primaries = (0.640, 0.330, 0.300, 0.600, 0.150, 0.060, 0.3127, 0.3290)
"""The primaries of BT.709 and sRGB."""

SRGB_CURVE: Curve = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

_D50 = (0.9642, 1.0, 0.8249)
_BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
_COPYRIGHT = "No copyright, use freely"


@dataclass(frozen=True, slots=True)
class Space:
    """A named colour space; ``curve`` maps stored to linear values."""

    name: str
    primaries: Primaries
    curve: Curve


def to_xyz(primaries: Primaries) -> NDArray[np.float64]:
    """The matrix from linear RGB to XYZ, white at Y = 1; ValueError for degenerate primaries."""
    corners = np.array(
        [(x, y, 1.0 - x - y) for x, y in zip(primaries[:6:2], primaries[1:6:2], strict=True)]
    ).T
    white = _xyz(primaries[6], primaries[7])
    if not np.isfinite(corners).all() or abs(np.linalg.det(corners)) < 1e-4:
        raise ValueError("the primaries lie on a line")
    scale = np.linalg.solve(corners, white)
    if (scale <= 0).any():
        raise ValueError("the white point lies outside the primaries")
    return np.asarray(corners * scale)


def _xyz(x: float, y: float) -> NDArray[np.float64]:
    if not y > 0:
        raise ValueError("the white point is black")
    return np.array([x / y, 1.0, (1.0 - x - y) / y])


@lru_cache(maxsize=32)
def rgb_profile(space: Space) -> bytes:
    """A profile for RGB pixels in ``space``; ValueError for degenerate primaries."""
    adapt = _adaptation(space.primaries)
    columns = (adapt @ to_xyz(space.primaries)).T
    tags = {
        name: _xyz_tag(column)
        for name, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), columns, strict=True)
    }
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), _curve_tag(space.curve))
    return _profile(b"RGB ", space.name, tags, adapt)


@lru_cache(maxsize=32)
def gray_profile(space: Space) -> bytes:
    """A profile for gray pixels with the tone curve of ``space``."""
    return _profile(b"GRAY", space.name, {b"kTRC": _curve_tag(space.curve)}, np.eye(3))


def rgb_twin(gray: bytes) -> bytes | None:
    """A profile in which equal parts of RGB are the gray of profile ``gray``; None where it cannot.

    Its connection space must be XYZ, and its curve be found.
    """
    if gray[16:24] != b"GRAYXYZ ":
        return None
    found = _tags(gray)
    curve = found.get(b"kTRC")
    if not curve:
        return None
    space = Space("gray", BT709, 1.0)
    adapt = _adaptation(space.primaries)
    columns = (adapt @ to_xyz(space.primaries)).T
    names = (b"rXYZ", b"gXYZ", b"bXYZ")
    tags = {name: _xyz_tag(column) for name, column in zip(names, columns, strict=True)}
    tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
    tags |= {name: found[name] for name in (b"wtpt",) if name in found}
    return _profile(b"RGB ", space.name, tags, np.eye(3))


def exponent(profile: bytes) -> float | None:
    """The exponent of a profile's tone curve at half of the range; None where it has none.

    Of RGB, the curve of green.
    """
    tags = _tags(profile)
    curve = tags.get(b"gTRC") or tags.get(b"kTRC") or b""
    try:
        if curve[:4] == b"para":  # with a straight foot or without
            return float(struct.unpack_from(">i", curve, 12)[0]) / 65536
        (count,) = struct.unpack_from(">I", curve, 8)
        if count < 2:
            return struct.unpack_from(">H", curve, 12)[0] / 256 if count else 1.0
        (middle,) = struct.unpack_from(">H", curve, 12 + 2 * (count // 2))
    except struct.error:
        return None
    return math.log(middle / 65535) / math.log((count // 2) / (count - 1)) if middle else None


def _tags(profile: bytes) -> dict[bytes, bytes]:
    try:
        (count,) = struct.unpack_from(">I", profile, 128)
        places = [
            struct.unpack_from(">4sII", profile, 132 + 12 * i) for i in range(min(count, 100))
        ]
    except struct.error:
        return {}
    return {tag: profile[start : start + size] for tag, start, size in places}


def _adaptation(primaries: Primaries) -> NDArray[np.float64]:
    """The Bradford adaptation from the space's white to that of the profile connection space."""
    cone = np.array(_BRADFORD)
    ratio = (cone @ np.array(_D50)) / (cone @ _xyz(primaries[6], primaries[7]))
    return np.asarray(np.linalg.inv(cone) @ np.diag(ratio) @ cone)


def _profile(
    space: bytes, name: str, tags: dict[bytes, bytes], adapt: NDArray[np.float64]
) -> bytes:
    tags = {
        b"desc": _text_tag(name),
        b"cprt": _text_tag(_COPYRIGHT),
        b"wtpt": _xyz_tag(np.array(_D50)),
        b"chad": b"sf32\0\0\0\0" + b"".join(map(_fixed, adapt.flatten())),
        **tags,
    }
    table = struct.pack(">I", len(tags))
    body = b""
    start = 128 + 4 + 12 * len(tags)
    places = {}
    for tag, data in tags.items():
        if data not in places:  # equal curves are stored once
            places[data] = start + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += tag + struct.pack(">II", places[data], len(data))
    head = struct.pack(
        ">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x04300000, b"mntr", space, b"XYZ "
    )
    head += (
        struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + b"".join(map(_fixed, _D50))
    )
    return head.ljust(128, b"\0") + table + body


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(float(value) * 65536))


def _xyz_tag(value: NDArray[np.float64]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, value))


def _text_tag(text: str) -> bytes:
    words = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(words), 28) + words


def _curve_tag(curve: Curve) -> bytes:
    kind, numbers = (0, (curve,)) if isinstance(curve, (int, float)) else (3, curve)
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + b"".join(map(_fixed, numbers))
