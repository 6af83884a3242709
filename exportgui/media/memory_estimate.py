"""Estimate the memory that decoding a file takes, in bytes per pixel, from its header.

Formats that are streamed need next to nothing whatever their size: they count as 0. The others
were measured. For decoders that work at the requested size (`AT_SIZE`) the figures are per pixel of
that size.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.media.jpeg_segments import FRAMES, SOS, data_of, segments
from exportgui.media.limits import Limits, check_memory
from exportgui.media.model import Header

if TYPE_CHECKING:
    from PIL import Image

AT_SIZE = frozenset({"PDF", "EPS"})

_PILLOW = 5.0
"""A colour picture in Pillow takes four, whatever its bands, and the strips being converted one."""

_GRAYS = frozenset({"1", "L", "P"})
_ANIMATED = {"GIF": 15.0, "PNG": 17.0, "WEBP": 21.0}
_ALONE = frozenset({"GIF"})
"""Animations whose first frame is decoded without the others."""
_BY_CODEC: dict[str, float | None] = {
    "GIF": 1.5,
    **dict.fromkeys(("ICO", "CUR"), 14.0),
    "HEIF": 14.0,
    "JPEG2000": 0.0,
    **dict.fromkeys(("JPEG", "PNG", "TIFF", "BMP", "PSD", "WEBP", "AVIF", "TGA")),
    **dict.fromkeys(("EPS", "PDF", "SVG")),
    **dict.fromkeys(("PNM", "PFM", "DDS", "PCX", "SGI", "XPM", "XBM")),
}
"""Bytes per pixel by format; None where the picture's mode alone decides."""
WHOLE_WEBP = 4.3
"""Added where a WebP is not reduced by its decoder."""

PAGE = 5.0
"""A page of a PDF while it is drawn."""

JPEG2000 = 20.0
"""Four per component while it is decoded, and the converted picture; per pixel of the level."""

_HALF_RAW = 0.4
"""Share of the memory where a camera raw file is decoded to half its size."""

_SEQUENTIAL = frozenset({0xC0, 0xC1, 0xC9})
_INTERLACED = {0: 1.5, 2: 3.5, 3: 4.5, 4: 3.5, 6: 5.8}
"""By colour type; reducing colours with alpha takes more."""

_HEAD = 1 << 16
_AVIF_CODEC = b"av1C"


def check(path: Path, header: Header, limits: Limits, shrink: float = math.inf) -> None:
    """Raise `LimitError` when decoding at full size / ``shrink`` needs more memory than allowed."""
    share = 1 / (shrink * shrink) if header.format in AT_SIZE else 1.0
    if header.format == "RAW":
        from exportgui.media.reduce import raw_start  # loads Pillow, which originals do not need

        share = _HALF_RAW if raw_start(header, shrink) == "half" else 1.0
    check_memory(header.decoding_bytes * share, limits, path)


def by_animation(fmt: str) -> float:
    """Bytes per pixel of an animation in Pillow."""
    return _ANIMATED[fmt]


def by_pillow(image: Image.Image, fmt: str, frames: int, page: int) -> float:
    """Bytes per pixel of a page of an opened picture in Pillow, with its codec."""
    if frames > 1 and fmt in _ANIMATED and (page or fmt not in _ALONE):
        return _ANIMATED[fmt]
    own = _BY_CODEC[fmt]
    return own if own is not None else 1.5 if image.mode in _GRAYS else _PILLOW


def of_avif(path: Path, bands: int) -> float:
    """Bytes per pixel of an AVIF: coded planes, their colours, a copy, and Pillow's picture."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    at = head.find(_AVIF_CODEC)
    flags = head[at + 6] if 0 <= at < len(head) - 6 else 0b0100_0000
    deep = 2 if flags & 0b0100_0000 else 1
    gray = flags & 0b0001_0000
    chroma = 0.0 if gray else 2.0 / ((2 if flags & 0b1000 else 1) * (2 if flags & 0b0100 else 1))
    return deep * (1 + chroma + (1 if bands == 4 else 0)) + 2 * bands + 1.7


def of_jpeg(path: Path) -> float:
    """Bytes per pixel of a JPEG: all coefficients, two bytes each, with several scans; else 0."""
    frame = 0
    sampling = b""
    with path.open("rb") as file:
        for segment in segments(file):
            if segment.marker in FRAMES:
                frame = segment.marker
                sampling = data_of(file, segment)[7::3]
            elif segment.marker == SOS:
                whole = frame in _SEQUENTIAL and data_of(file, segment)[:1] == bytes(
                    [len(sampling)]
                )
                return 0.0 if whole else 2.0 * _samples(sampling)
    return 0.0


def _samples(sampling: bytes) -> float:
    """Samples per pixel of all components, from their sampling factors."""
    across = max((s >> 4 for s in sampling), default=1)
    down = max((s & 15 for s in sampling), default=1)
    return sum((s >> 4) * (s & 15) for s in sampling) / max(1, across * down)


def of_interlaced_png(bits: int, color_type: int) -> float:
    """Bytes per pixel of an interlaced PNG, where libvips loads it completely."""
    return _INTERLACED.get(color_type, 5.0) * max(bits, 8) / 8


def of_webp(path: Path) -> float:
    """Bytes per pixel of a WebP: more for lossless ones."""
    with path.open("rb") as file:
        return 5.0 if b"VP8L" in file.read(_HEAD) else 1.0
