"""Read the colour space and orientation of a PNG from its chunks.

Colours, by the PNG specification (third edition): cICP before iCCP before sRGB before gAMA and
cHRM, then EXIF. Readings: gAMA within five per cent of sRGB's 1/2.2, with sRGB's primaries or none,
is sRGB; cHRM without gAMA has sRGB's curve. The orientation is that of eXIf, else of the EXIF block
that ImageMagick and exiftool store as text, else of XMP.

Pillow's reader leaves out cICP; libvips 8.18 gives the fields of none of cICP, gAMA and cHRM.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

from exportgui.media import exif_colours, integrity, metadata
from exportgui.media.cicp import Cicp, in_space, with_cicp
from exportgui.media.matrix_profile import BT709, SRGB_CURVE, Curve, Primaries, Space
from exportgui.media.model import Header
from exportgui.media.xmp_orientation import xmp_orientation
from exportgui.messages import Message

_COLOURS = frozenset({b"cICP", b"iCCP", b"sRGB", b"gAMA", b"cHRM"})
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
RAW_PROFILES = (b"Raw profile type exif", b"Raw profile type APP1")
XMP = b"XML:com.adobe.xmp"
_EXIF = b"Exif\0\0"
_MAX_BYTES = 16 << 20
_LIKE_SRGB = 0.05
_SENSIBLE = (0.1, 10.0)
_NEAR = 0.005
_NONSENSE = Message("what the file says of its colours makes no sense")


def read_chunks(file: BinaryIO) -> Mapping[bytes, bytes]:
    """The data of the relevant chunks by type: the first of each, colours only before the pixels.

    Text chunks are decompressed, under their keywords in ``RAW_PROFILES`` and ``XMP``.
    """
    chunks: dict[bytes, bytes] = {}
    for kind, at, length in integrity.png_chunks(file):
        if kind == b"IDAT":
            chunks.setdefault(kind, b"")
        elif kind == b"eXIf" or (kind in _COLOURS and b"IDAT" not in chunks):
            chunks.setdefault(kind, _data(file, at, length))
        elif kind in _TEXTS:
            name, text = _text(kind, _data(file, at, length))
            chunks.setdefault(name, text)
    return chunks


def _data(file: BinaryIO, at: int, length: int) -> bytes:
    file.seek(at)
    return file.read(min(length, _MAX_BYTES))


def _text(kind: bytes, data: bytes) -> tuple[bytes, bytes]:
    """Keyword and content of a relevant text chunk; both empty for any other."""
    name, _, rest = data.partition(b"\0")
    if name not in (*RAW_PROFILES, XMP):
        return b"", b""
    packed = kind == b"zTXt" or (kind == b"iTXt" and rest[:1] == b"\1")
    if kind == b"iTXt":
        rest = rest[2:].split(b"\0", 2)[-1]
    elif packed:
        rest = rest[1:]
    with suppress(zlib.error):
        return name, zlib.decompressobj().decompress(rest, _MAX_BYTES) if packed else rest
    return name, b""


def orientation(chunks: Mapping[bytes, bytes]) -> int:
    """The picture's orientation, 1…8."""
    by_exif = next((tag for tag in map(metadata.exif_tag, _exif_blocks(chunks)) if tag), 0)
    return by_exif or xmp_orientation(chunks.get(XMP)) or 1


def exif_resolution(chunks: Mapping[bytes, bytes]) -> float | None:
    """Pixels per inch by EXIF, which counts where there is no pHYs with a unit."""
    return next((dpi for dpi in map(metadata.exif_resolution, _exif_blocks(chunks)) if dpi), None)


def _exif_blocks(chunks: Mapping[bytes, bytes]) -> list[bytes | None]:
    """The block of eXIf, then those stored as text."""
    return [chunks.get(b"eXIf"), *(_unwrapped(chunks.get(name, b"")) for name in RAW_PROFILES)]


def _unwrapped(text: bytes) -> bytes | None:
    """An EXIF block from its text: a name, its length, and hexadecimal digits."""
    lines = text.strip().split(b"\n", 2)
    with suppress(ValueError):
        block = bytes.fromhex(b"".join(lines[2:]).decode("latin-1"))
        return block if block.startswith((_EXIF, b"II*\0", b"MM\0*")) else None
    return None


def with_colours(header: Header, chunks: Mapping[bytes, bytes]) -> Header:
    """The header, which has the profile of iCCP, with the colour space that takes precedence."""
    cicp = chunks.get(b"cICP")
    if cicp is not None:
        points = Cicp(cicp[0], cicp[1]) if len(cicp) == 4 and cicp[2:] == b"\0\1" else None
        if points is not None and points.known:
            others = tuple(text for text in header.warnings if text.template != metadata.IGNORED)
            return with_cicp(replace(header, warnings=others), points)
        header = with_cicp(header, points) if points else _warned(header)
    if header.icc is not None or b"sRGB" in chunks:
        return header
    return _by_gamma(header, chunks)


def _by_gamma(header: Header, chunks: Mapping[bytes, bytes]) -> Header:
    if b"gAMA" not in chunks and b"cHRM" not in chunks:
        return exif_colours.with_exif_colours(header, _exif_blocks(chunks))
    with suppress(struct.error, ValueError):
        # Gray pixels need no primaries.
        corners = None if header.pixel_type == "gray" else chunks.get(b"cHRM")
        return in_space(header, _space(chunks.get(b"gAMA"), corners))
    return _warned(header)


def _space(gamma: bytes | None, corners: bytes | None) -> Space:
    """The colour space of gAMA and cHRM; ValueError or struct.error for invalid ones."""
    exponent = None if gamma is None else 100_000 / (struct.unpack(">I", gamma)[0] or 1)
    if exponent is not None and not _SENSIBLE[0] <= exponent <= _SENSIBLE[1]:
        raise ValueError("gamma out of range")
    primaries = BT709 if corners is None else _primaries(corners)
    wide = max(abs(a - b) for a, b in zip(primaries, BT709, strict=True)) > _NEAR
    like_srgb = exponent is None or (not wide and abs(exponent / 2.2 - 1) < _LIKE_SRGB)
    curve: Curve = SRGB_CURVE if exponent is None or like_srgb else exponent
    name = (
        "PNG"
        + (f" gamma {exponent:.3g}" if exponent else "")
        + (" with its own primaries" if wide else "")
    )
    return Space(name, primaries, curve)


def _primaries(corners: bytes) -> Primaries:
    wx, wy, rx, ry, gx, gy, bx, by = (value / 100_000 for value in struct.unpack(">8I", corners))
    return rx, ry, gx, gy, bx, by, wx, wy


def _warned(header: Header) -> Header:
    return replace(header, warnings=(*header.warnings, _NONSENSE))
