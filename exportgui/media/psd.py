"""Decode the merged picture of Photoshop documents (PSD), inside the helper process.

The first channel after the colours is transparency where the layer count is negative (Adobe
Photoshop File Formats Specification, *Layer info*); Photoshop then stores colours blended with
white (in Lab: L* 255, a* and b* 128), which is undone (`psd_white`). Any other channel is a saved
selection or a spot colour, and ignored (r-ic.md: "Merged image only; layers and extra channels are
ignored"). Layers are not drawn separately, so a document is one frame, and one whose merged picture
is blank by its own resource 1057 is refused.

Eight bits a channel, or one for bitmaps; deeper documents and the large variant (PSB) are refused,
as are multichannel ones, whose inks have no colours in the file. Pillow takes any fourth channel of
RGB for alpha, and does not undo the blend with white.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media import metadata, psd_white
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import STRIP, Pixels, from_image
from exportgui.messages import Message, joined

# Colour mode → name, bits allowed, colour channels, pixel type of the result.
_MODES: dict[int, tuple[str, int, int, str]] = {
    0: ("1", 1, 1, "gray"),
    1: ("L", 8, 1, "gray"),
    2: ("P", 8, 1, "rgb"),
    3: ("RGB", 8, 3, "rgb"),
    4: ("CMYK", 8, 4, "cmyk"),
    8: ("L", 8, 1, "gray"),
    9: ("LAB", 8, 3, "rgb"),
}
_NOT_MERGED = (
    Message("the Photoshop document has no merged picture"),
    Message("save it in Photoshop with Maximize Compatibility"),
)
_RESOLUTION = 1005
_ICC = 1039
_VERSION_INFO = 1057
_EXIF = 1058
_XMP = 1060
_WHITE = {"LAB": (255, 128, 128)}
"""Stored values of white by mode, where they are not all 255; for CMYK, 255 is no ink."""

_SEARCHED = 1 << 16
_RAW = 0
_RLE = 1
_LOOKED_AT = 64
"""Rows that tell whether the others are blended with white."""


@dataclass(frozen=True, slots=True)
class _Document:
    width: int
    height: int
    channels: int
    mode: int
    palette: bytes
    resources: dict[int, bytes]
    transparent: bool
    data: int

    @property
    def colors(self) -> int:
        return _MODES[self.mode][2]

    @property
    def read(self) -> int:
        """The number of channels to decode: the colours, and the document's transparency."""
        return min(self.channels, self.colors + self.transparent)


def _read_document(file: BinaryIO) -> _Document:
    version, channels, height, width, depth, mode = struct.unpack(">4xH6xHIIHH", _exactly(file, 26))
    _check_kind(version, mode, depth, channels)
    palette = _exactly(file, _length(file))
    resources = _resources(_exactly(file, _length(file)))
    layers = _length(file)
    start = file.tell()
    info = file.read(6) if layers >= 6 else b""
    is_blank = resources.get(_VERSION_INFO, b"")[4:5] == b"\0"
    if is_blank and _has_layers(info + file.read(min(layers, _SEARCHED))):
        raise SourceError(joined("; ", _NOT_MERGED))
    size, count = struct.unpack(">Ih", info) if len(info) == 6 else (0, 0)
    transparent = count < 0 and size >= 2
    return _Document(width, height, channels, mode, palette, resources, transparent, start + layers)


def _check_kind(version: int, mode: int, depth: int, channels: int) -> None:
    """Raise SourceError for documents that are not supported, DamagedError for missing channels."""
    if version != 1:
        raise SourceError(
            Message("large Photoshop documents (PSB) are not supported; save it as PSD or TIFF")
        )
    if mode not in _MODES:
        raise SourceError(Message("multichannel Photoshop documents are not supported"))
    if depth != _MODES[mode][1]:
        raise SourceError(
            Message(
                "{number}-bit Photoshop documents are not supported; 8 bits a channel are",
                number=depth,
            )
        )
    if channels < _MODES[mode][2]:
        raise DamagedError(Message("colour channels are missing"))


def _has_layers(section: bytes) -> bool:
    """Whether the layer section has layers; deep documents have theirs in a separate block."""
    return section[4:6] not in (b"", b"\0\0") or b"8BIMLr" in section


def _length(file: BinaryIO) -> int:
    return int(struct.unpack(">I", _exactly(file, 4))[0])


def _exactly(file: BinaryIO, size: int) -> bytes:
    """Read ``size`` bytes; DamagedError, before memory is allocated, where the file has fewer."""
    at = file.tell()
    if size > file.seek(0, 2) - at:
        raise DamagedError(Message("truncated: a part of it is missing"))
    file.seek(at)
    return file.read(size)


def _resources(block: bytes) -> dict[int, bytes]:
    found: dict[int, bytes] = {}
    at = 0
    while at + 12 <= len(block):
        (number,) = struct.unpack_from(">H", block, at + 4)
        at += 6 + (block[at + 6] | 1) + 1
        if at + 4 > len(block):
            break
        (length,) = struct.unpack_from(">I", block, at)
        found.setdefault(number, block[at + 4 : at + 4 + length])
        at += 4 + length + (length & 1)
    return found


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of the merged picture."""
    with reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        document = _open(file, path)
    check_pixels(document.width, document.height, 1, limits, path)
    if page:
        raise no_page(page, 1, path)
    name, bits, colors, pixel_type = _MODES[document.mode]
    profile = None if name == "LAB" else document.resources.get(_ICC)
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
        bits=bits,
        orientation=orientation,
        icc=icc,
        xmp=xmp,
        dpi=resolution or metadata.exif_resolution(exif),
        warnings=warnings,
    )


def _open(file: BinaryIO, path: Path) -> _Document:
    try:
        return _read_document(file)
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
    return _strips(path, header), header.orientation


def _strips(path: Path, header: Header) -> Iterator[Pixels]:
    with reading(path, header.format), path.open("rb") as file:
        document = _open(file, path)
        compression, rows = _rows(file, document)
        blended = document.read > document.colors and _is_blended(file, document, compression, rows)
        height = max(1, STRIP // document.width)
        for top in range(0, document.height, height):
            ends = rows[:, top : top + height + 1]
            planes = [_plane(file, document, compression, channel) for channel in ends]
            yield _pixels(document, planes, blended=blended)


def _is_blended(
    file: BinaryIO, document: _Document, compression: int, rows: NDArray[np.int64]
) -> bool:
    """Whether the colours are blended with white, by some of the rows."""
    some = np.unique(np.linspace(0, document.height - 1, _LOOKED_AT).astype(int))
    planes = (
        [_plane(file, document, compression, ends) for ends in rows[:, top : top + 2]]
        for top in some
    )
    return psd_white.is_blended(planes, _whites(document))


def _whites(document: _Document) -> tuple[int, ...]:
    return _WHITE.get(_MODES[document.mode][0], (255,) * document.colors)


def _pixels(document: _Document, planes: list[Image.Image], *, blended: bool) -> Pixels:
    alpha = planes.pop() if len(planes) > document.colors else None
    if blended and alpha is not None:
        whites = _whites(document)
        planes = [
            psd_white.without_white(*plane, alpha) for plane in zip(planes, whites, strict=True)
        ]
    color = from_image(_merged(document, planes))
    data = None if alpha is None else alpha.tobytes()
    return Pixels(color.width, color.height, color.pixel_type, color.bands, color.color, data)


def _merged(document: _Document, planes: list[Image.Image]) -> Image.Image:
    name = _MODES[document.mode][0]
    if name == "P":
        planes[0].putpalette(
            bytes(np.frombuffer(document.palette[:768], np.uint8).reshape(3, 256).T.tobytes())
        )
    if len(planes) == 1:
        return planes[0]
    if name == "CMYK":
        planes = [ImageOps.invert(plane) for plane in planes]
    return Image.merge(name, planes)


def _rows(file: BinaryIO, document: _Document) -> tuple[int, NDArray[np.int64]]:
    """The compression, and the offsets of each channel's rows, with that of its end as the last."""
    file.seek(document.data)
    (compression,) = struct.unpack(">H", _exactly(file, 2))
    if compression not in (_RAW, _RLE):
        raise DamagedError(Message("the merged picture is stored in an unknown way"))
    lengths = _row_lengths(file, document, compression)
    ends = np.concatenate([[0], lengths.reshape(-1).cumsum()]) + file.tell()
    first = np.arange(document.read)[:, None] * document.height
    return compression, ends[first + np.arange(document.height + 1)]


def _row_lengths(file: BinaryIO, document: _Document, compression: int) -> NDArray[np.int64]:
    shape = (document.channels, document.height)
    if compression == _RAW:
        row = (document.width + 7) // 8 if _MODES[document.mode][1] == 1 else document.width
        return np.full(shape, row, np.int64)
    size = 2 * document.height * document.channels
    table = file.read(size)
    if len(table) < size:
        raise DamagedError(Message("truncated inside the table of rows"))
    return np.frombuffer(table, ">u2").reshape(shape).astype(np.int64)


def _plane(
    file: BinaryIO, document: _Document, compression: int, ends: NDArray[np.int64]
) -> Image.Image:
    """Rows of one channel; ``ends`` are their offsets, and that of the end."""
    mode, raw = ("1", "1;I") if document.mode == 0 else ("L", "L")
    file.seek(int(ends[0]))
    data = _exactly(file, int(ends[-1] - ends[0]))
    size = (document.width, len(ends) - 1)
    return Image.frombytes(mode, size, data, "raw" if compression == _RAW else "packbits", raw)
