"""Read the structure of a Photoshop document: header, palette, resources, layer count, rows.

Adobe Photoshop File Formats Specification. The large variant (PSB, version 2) has longer lengths:
8 bytes for the sections of layers, 4 for packed rows. Deep documents have their layers in a block
of additional information (``Lr16``); the first channel after the colours is transparency where the
count of layers is negative (*Layer info*), or where a block says that it was saved (``Mt16``).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import DamagedError
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.messages import Message
from exportgui.refusals import RefusalKind, told

RAW = 0
RLE = 1
BITMAP = 0
INDEXED = 2
CMYK = 4
LAB = 9

# Colour mode → colour channels and pixel type of the result.
MODES: dict[int, tuple[int, str]] = {
    BITMAP: (1, "gray"),
    1: (1, "gray"),
    INDEXED: (1, "rgb"),
    3: (3, "rgb"),
    CMYK: (4, "cmyk"),
    8: (1, "gray"),
    LAB: (3, "rgb"),
}
_DEPTHS = {BITMAP: (1,), INDEXED: (8,)}
_OTHER_DEPTHS = (8, 16)
_NOT_MERGED = told(
    RefusalKind.UNSUPPORTED,
    Message("the Photoshop document has no merged picture"),
    Message("save it in Photoshop with Maximize Compatibility"),
)
_MULTICHANNEL = told(
    RefusalKind.UNSUPPORTED, Message("multichannel Photoshop documents are not supported")
)
_VERSION_INFO = 1057
_LARGE = 2
_MAX_BLOCKS = 256
_BLOCKS = (b"8BIM", b"8B64")
_LAYERS = (b"Lr16", b"Lr32", b"Layr")
_TRANSPARENCY = (b"Mt16", b"Mt32", b"Mtrn")
_LONG = frozenset(
    (*_LAYERS, *_TRANSPARENCY, b"LMsk", b"Alph", b"FMsk", b"lnk2", b"FEid", b"FXid", b"PxSD")
)
"""Kinds of blocks whose lengths take 8 bytes in a large document."""


@dataclass(frozen=True, slots=True)
class Document:
    """``data`` is where the merged picture begins, with its compression."""

    large: bool
    width: int
    height: int
    channels: int
    depth: int
    mode: int
    palette: bytes
    resources: dict[int, bytes]
    transparent: bool
    data: int

    @property
    def colors(self) -> int:
        """The number of colour channels."""
        return MODES[self.mode][0]

    @property
    def read(self) -> int:
        """The number of channels to decode: the colours, and the document's transparency."""
        return min(self.channels, self.colors + self.transparent)

    @property
    def row_bytes(self) -> int:
        """Bytes of a row of one channel, unpacked."""
        return -(-self.width * self.depth // 8)


def read_document(file: BinaryIO) -> Document:
    """Read everything before the pixels.

    Raises `SourceError` for documents that are not supported, DamagedError for damaged ones.
    """
    head = struct.unpack(">4xH6xHIIHH", exactly(file, 26))
    version, channels, height, width, depth, mode = head
    _check_kind(mode, depth, channels)
    palette = exactly(file, _length(file))
    resources = _resources(exactly(file, _length(file)))
    large = version == _LARGE
    length = _length(file, long=large)
    start = file.tell()
    count, saved = _layers(file, start + length, large=large)
    file.seek(start)
    if resources.get(_VERSION_INFO, b"")[4:5] == b"\0" and count:
        raise SourceError(_NOT_MERGED)
    transparent = count < 0 or saved
    return Document(
        large,
        width,
        height,
        channels,
        depth,
        mode,
        palette,
        resources,
        transparent,
        start + length,
    )


def _check_kind(mode: int, depth: int, channels: int) -> None:
    """Raise SourceError for documents that are not supported, DamagedError for missing channels."""
    if mode not in MODES:
        raise SourceError(_MULTICHANNEL)
    if depth not in _DEPTHS.get(mode, _OTHER_DEPTHS):
        reason = Message(
            "{number}-bit Photoshop documents are not supported; 8 and 16 bits a channel are",
            number=depth,
        )
        raise SourceError(told(RefusalKind.UNSUPPORTED, reason))
    if channels < MODES[mode][0]:
        raise DamagedError(Message("colour channels are missing"))


def _layers(file: BinaryIO, end: int, *, large: bool) -> tuple[int, bool]:
    """The count of layers, and whether a block says that transparency was saved."""
    try:
        length = _length(file, long=large)
        start = file.tell()
        if start + length > end:
            return 0, False
        if length >= 2:
            return _short(file), False
        file.seek(start + length)
        file.seek(_length(file), 1)
        return _in_blocks(file, end, large=large)
    except (struct.error, DamagedError):
        return 0, False


def _in_blocks(file: BinaryIO, end: int, *, large: bool) -> tuple[int, bool]:
    count = 0
    saved = False
    for kind, length in _blocks(file, end, large=large):
        if kind in _LAYERS and length >= 2 and not count:
            count = _short(file)
        saved |= kind in _TRANSPARENCY
    return count, saved


def _blocks(file: BinaryIO, end: int, *, large: bool) -> Iterator[tuple[bytes, int]]:
    """Kinds and lengths of the blocks of additional information; their data is next in the file."""
    for _ in range(_MAX_BLOCKS):
        if file.tell() + 12 > end or file.read(4) not in _BLOCKS:
            return
        kind = file.read(4)
        length = _length(file, long=large and kind in _LONG)
        start = file.tell()
        yield kind, length
        file.seek(start + -(-length // 4) * 4)


def _short(file: BinaryIO) -> int:
    return int(struct.unpack(">h", exactly(file, 2))[0])


def _length(file: BinaryIO, *, long: bool = False) -> int:
    return int.from_bytes(exactly(file, 8 if long else 4), "big")


def exactly(file: BinaryIO, size: int) -> bytes:
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


def rows(file: BinaryIO, document: Document) -> tuple[int, NDArray[np.int64]]:
    """The compression, and the offsets of each channel's rows, with that of its end as the last."""
    file.seek(document.data)
    (compression,) = struct.unpack(">H", exactly(file, 2))
    if compression not in (RAW, RLE):
        raise DamagedError(Message("the merged picture is stored in an unknown way"))
    lengths = _row_lengths(file, document, compression)
    ends = np.concatenate([[0], lengths.reshape(-1).cumsum()]) + file.tell()
    first = np.arange(document.read)[:, None] * document.height
    return compression, ends[first + np.arange(document.height + 1)]


def _row_lengths(file: BinaryIO, document: Document, compression: int) -> NDArray[np.int64]:
    shape = (document.channels, document.height)
    if compression == RAW:
        return np.full(shape, document.row_bytes, np.int64)
    number = ">u4" if document.large else ">u2"
    size = document.height * document.channels * (4 if document.large else 2)
    table = file.read(size)
    if len(table) < size:
        raise DamagedError(Message("truncated inside the table of rows"))
    return np.frombuffer(table, number).reshape(shape).astype(np.int64)
