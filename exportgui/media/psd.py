"""Decode the merged picture of Photoshop documents (PSD, PSB), inside the helper process.

The first channel after the colours is transparency where the document has any (`psd_document`);
Photoshop then stores colours blended with white (in Lab: L* 255, a* and b* 128), which is undone
(`psd_white`). Any other channel is a saved selection or a spot colour, and ignored (r-ic.md:
"Merged image only; layers and extra channels are ignored"). Layers are not drawn separately, so a
document is one frame, and one whose merged picture is blank by its own resource 1057 is refused.

Eight or sixteen bits a channel, or one for bitmaps; 32 bits are refused, as are multichannel
documents, whose inks have no colours in the file. Pillow takes any fourth channel of RGB for alpha,
does not undo the blend with white, and drops the lower half of deep samples.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from exportgui.errors import SourceError
from exportgui.media import metadata, psd_white
from exportgui.media.damage import UNREADABLE_HEADER
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import STRIP, Pixels, eight_bit, plain
from exportgui.media.psd_document import (
    BITMAP,
    CMYK,
    INDEXED,
    LAB,
    MODES,
    RAW,
    Document,
    exactly,
    read_document,
    rows,
)

_RESOLUTION = 1005
_ICC = 1039
_EXIF = 1058
_XMP = 1060
_DEEP = 16
_LOOKED_AT = 64
"""Rows that tell whether the others are blended with white."""

Plane = NDArray[Any]
"""Samples of one channel, uint8 or uint16."""


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of the merged picture."""
    with reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        document = _open(file, path)
    check_pixels(document.width, document.height, 1, limits, path)
    if page:
        raise no_page(page, 1, path)
    colors, pixel_type = MODES[document.mode]
    profile = None if document.mode == LAB else document.resources.get(_ICC)
    icc, warnings = metadata.usable_icc(profile, pixel_type)
    exif = document.resources.get(_EXIF)
    xmp = metadata.packet(document.resources.get(_XMP))
    orientation = metadata.orientation_of(exif, xmp)
    resolution = _dpi(document.resources.get(_RESOLUTION, b""))
    return Header(
        fmt,
        *metadata.oriented_size(document.width, document.height, orientation),
        pixel_type,
        has_alpha=document.read > colors,
        bits=document.depth,
        orientation=orientation,
        icc=icc,
        xmp=xmp,
        dpi=resolution or metadata.exif_resolution(exif),
        warnings=warnings,
    )


def _open(file: BinaryIO, path: Path) -> Document:
    try:
        return read_document(file)
    except SourceError as error:
        raise SourceError(error.reason, path) from error


def _dpi(resource: bytes) -> float | None:
    return (
        metadata.resolution((struct.unpack(">I", resource[:4])[0] / 65536,))
        if len(resource) >= 4
        else None
    )


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the merged picture, which is stored channel by channel."""
    return _strips(path, header, deep=options.deep), header.orientation


def _strips(path: Path, header: Header, *, deep: bool) -> Iterator[Pixels]:
    with reading(path, header.format), path.open("rb") as file:
        document = _open(file, path)
        compression, places = rows(file, document)
        blended = document.read > document.colors and _is_blended(
            file, document, compression, places
        )
        height = max(1, STRIP // document.width // (document.depth // 8 or 1))
        for top in range(0, document.height, height):
            ends = places[:, top : top + height + 1]
            planes = [_plane(file, document, compression, channel) for channel in ends]
            yield _pixels(document, planes, blended=blended, deep=deep)


def _is_blended(
    file: BinaryIO, document: Document, compression: int, places: NDArray[np.int64]
) -> bool:
    """Whether the colours are blended with white, by some of the rows."""
    some = np.unique(np.linspace(0, document.height - 1, _LOOKED_AT).astype(int))
    planes = (
        [_plane(file, document, compression, ends) for ends in places[:, top : top + 2]]
        for top in some
    )
    return psd_white.is_blended(planes, _whites(document))


def _whites(document: Document) -> tuple[int, ...]:
    """Stored values of white; for CMYK, the highest value is no ink."""
    full = 65535 if document.depth == _DEEP else 255
    if document.mode == LAB:
        return full, (full + 1) // 2, (full + 1) // 2
    return (full,) * document.colors


def _pixels(document: Document, planes: list[Plane], *, blended: bool, deep: bool) -> Pixels:
    alpha = planes.pop() if len(planes) > document.colors else None
    if blended and alpha is not None:
        whites = _whites(document)
        planes = [
            psd_white.without_white(*plane, alpha) for plane in zip(planes, whites, strict=True)
        ]
    deep = deep and document.depth == _DEEP and document.mode != LAB
    if not deep:
        planes = _eight_bit(document, planes)
    color = _merged(document, planes)
    return Pixels(
        color.shape[1],
        color.shape[0],
        MODES[document.mode][1],
        color.shape[2],
        color.tobytes(),
        None if alpha is None else eight_bit(alpha).tobytes(),
        deep,
    )


def _eight_bit(document: Document, planes: Sequence[Plane]) -> list[Plane]:
    """Rounded samples; a* and b* of Lab have their middle at half of 65536, not of 65535."""
    if document.mode == LAB and document.depth == _DEEP:
        chroma = [((plane.astype(np.uint32) + 128) >> 8).clip(0, 255) for plane in planes[1:]]
        return [eight_bit(planes[0]), *(plane.astype(np.uint8) for plane in chroma)]
    return [eight_bit(plane) for plane in planes]


def _merged(document: Document, planes: Sequence[Plane]) -> Plane:
    """The colours of each pixel: rows × pixels × colours."""
    if document.mode == INDEXED:
        colors = np.frombuffer(document.palette[:768], np.uint8).reshape(3, 256).T
        return np.ascontiguousarray(colors[planes[0]])
    if document.mode == LAB:
        lab = Image.merge("LAB", [Image.fromarray(plane) for plane in planes])
        return np.asarray(plain(lab))
    if document.mode == CMYK:
        planes = [~plane for plane in planes]
    return np.stack(planes, axis=2)


def _plane(file: BinaryIO, document: Document, compression: int, ends: NDArray[np.int64]) -> Plane:
    """Rows of one channel; ``ends`` are their offsets, and that of the end."""
    file.seek(int(ends[0]))
    data = exactly(file, int(ends[-1] - ends[0]))
    height = len(ends) - 1
    if compression != RAW:
        size = (document.row_bytes, height)
        data = Image.frombytes("L", size, data, "packbits", "L").tobytes()
    found = np.frombuffer(data, np.uint8).reshape(height, -1)
    if document.mode == BITMAP:
        bits = np.unpackbits(found, axis=1, count=document.width)
        return (1 - bits) * np.uint8(255)
    return found.view(">u2").astype(np.uint16) if document.depth == _DEEP else found
