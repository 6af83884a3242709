"""Put JPEG of the old kind in TIFF (compression 6) together as a JPEG, which libvips decodes.

libvips' libtiff was built without it. Pillow's has it, for three samples only, and does not tell of
damage; it reads what is not put together here: tiles, several scans, samples that are not of the
full range (ReferenceBlackWhite). TIFF 6.0, section 22: the tables are either in a JPEG of their
own, with or without the pixels, or each by itself.

Reading: three samples are YCbCr, whatever the file says, as libtiff takes them.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO

from exportgui.lazy_dataclass import dataclass
from exportgui.media.jpeg_segments import FRAMES, SOS, data_of, segments
from exportgui.media.tiff_directory import TAGS, Directory, read_directories

_TAGS = MappingProxyType(
    {
        **{name: TAGS[name] for name in ("strip_offsets", "strip_counts", "strip_rows", "chroma")},
        "samples": 277,
        "tile_offsets": 324,
        "stream": 513,
        "stream_length": 514,
        "interval": 515,
        "quantizers": 519,
        "dc": 520,
        "ac": 521,
        "range": 532,
    }
)
_SOI = b"\xff\xd8"
_EOI = b"\xff\xd9"
_DQT = 0xDB
_DHT = 0xC4
_DRI = 0xDD
_SOF = 0xC0
_APP14 = 0xEE
_BASELINE = frozenset({0xC0, 0xC1})
_AC = 16
_QUANTIZER = 64
_CODE_LENGTHS = 16
_YCBCR = b"Adobe" + struct.pack(">HHHB", 100, 0, 0, 1)
_FULL = (0, 255, 128, 255, 128, 255)
_GRAY_FULL = (0, 255)


class _OddError(Exception):
    """The parts cannot be put together here."""


@dataclass(slots=True)
class _Parts:
    """``frame``: number, sampling and quantizer of each component; ``scan``: number and codes.

    ``begin`` is where the data of the scan begins in the file, 0 where only the strips tell.
    """

    tables: list[tuple[int, bytes]] = field(default_factory=list)
    frame: bytes = b""
    scan: bytes = b""
    interval: int = 0
    begin: int = 0


def assembled(path: Path, directory: Directory) -> bytes | None:
    """The JPEG of a page; None where its parts cannot be put together here."""
    try:
        found = next(d for d in read_directories(path, _TAGS) if d.index == directory.index)
        if "tile_offsets" in found.tags or found.values.get("range", _FULL) not in (
            _FULL,
            _GRAY_FULL,
        ):
            return None
        with path.open("rb") as file:
            return _joined(file, found, _parts_of(file, found))
    except (_OddError, struct.error, IndexError):
        return None


def _parts_of(file: BinaryIO, directory: Directory) -> _Parts:
    """From the JPEG in the file where that is whole, as some have the tables alone."""
    if not directory.number("stream"):
        return _of_tables(file, directory)
    parts = _of_stream(file, directory)
    if parts.frame and not parts.scan:
        _scan_in_strip(file, directory, parts)
    if not (parts.frame and parts.scan) and "quantizers" in directory.tags:
        return _of_tables(file, directory)
    if not parts.frame or len(parts.scan) * 3 != len(parts.frame) * 2:
        raise _OddError
    return parts


def _of_stream(file: BinaryIO, directory: Directory) -> _Parts:
    start = directory.number("stream")
    file.seek(start)
    stream = io.BytesIO(file.read(directory.number("stream_length") or -1))
    if stream.read(2) != _SOI:
        raise _OddError
    parts = _Parts()
    for segment in segments(stream):
        data = data_of(stream, segment)
        if segment.marker in (_DQT, _DHT):
            parts.tables.append((segment.marker, data))
        elif segment.marker in FRAMES:
            if segment.marker not in _BASELINE:
                raise _OddError
            parts.frame = data[6:]
        elif segment.marker == _DRI:
            (parts.interval,) = struct.unpack(">H", data)
        elif segment.marker == SOS:
            parts.scan = data[1:-3]
            parts.begin = start + segment.at + segment.length
    return parts


def _scan_in_strip(file: BinaryIO, directory: Directory, parts: _Parts) -> None:
    """Take the header of the scan from the first strip, where Wang's programs leave it."""
    place = directory.number("strip_offsets")
    marker, length = struct.unpack(">HH", _read(file, place, 4))
    if marker == 0xFF00 | SOS:
        parts.scan = _read(file, place + 4, length - 2)[1:-3]
        parts.begin = place + 2 + length


def _of_tables(file: BinaryIO, directory: Directory) -> _Parts:
    places = [directory.values.get(name, ()) for name in ("quantizers", "dc", "ac")]
    count = len(places[0])
    if count not in (1, 3) or any(len(found) != count for found in places):
        raise _OddError
    parts = _Parts(interval=directory.number("interval"))
    sampling = _sampling(directory) if count == 3 else 0x11
    for number in range(count):
        quantizer, dc, ac = (int(found[number]) for found in places)
        parts.tables.append((_DQT, bytes([number]) + _read(file, quantizer, _QUANTIZER)))
        parts.tables.append((_DHT, bytes([number]) + _codes(file, dc)))
        parts.tables.append((_DHT, bytes([_AC | number]) + _codes(file, ac)))
        parts.frame += bytes([number + 1, 0x11 if number else sampling, number])
        parts.scan += bytes([number + 1, number << 4 | number])
    return parts


def _sampling(directory: Directory) -> int:
    across, down = directory.values.get("chroma", (2, 2))[:2]
    if across not in (1, 2, 4) or down not in (1, 2, 4):
        raise _OddError
    return int(across) << 4 | int(down)


def _codes(file: BinaryIO, place: int) -> bytes:
    lengths = _read(file, place, _CODE_LENGTHS)
    return lengths + _read(file, place + _CODE_LENGTHS, sum(lengths))


def _read(file: BinaryIO, place: int, size: int) -> bytes:
    if size < 0:
        raise _OddError
    file.seek(place)
    data = file.read(size)
    if len(data) < size:
        raise _OddError
    return data


def _joined(file: BinaryIO, directory: Directory, parts: _Parts) -> bytes:
    components = len(parts.frame) // 3
    if components not in (1, 3):
        raise _OddError
    data = _data(file, directory, parts)
    size = struct.pack(">BHH", 8, directory.number("height"), directory.number("width"))
    head = [
        *([(_APP14, _YCBCR)] if components == 3 else []),
        *parts.tables,
        (_SOF, size + bytes([components]) + parts.frame),
        (_DRI, struct.pack(">H", parts.interval)),
        (SOS, bytes([components]) + parts.scan + b"\0\x3f\0"),
    ]
    blocks = [struct.pack(">BBH", 0xFF, mark, len(body) + 2) + body for mark, body in head]
    return b"".join([_SOI, *blocks, data, _EOI])


def _data(file: BinaryIO, directory: Directory, parts: _Parts) -> bytes:
    """The data of the scan; sets the interval of restarts, which there are between strips."""
    offsets = [int(place) for place in directory.values.get("strip_offsets", ())]
    counts = [int(count) for count in directory.values.get("strip_counts", ())]
    if not offsets and parts.begin:  # all of it is in the JPEG
        return _only_strip(file, directory, 0, (), parts)
    if not offsets:
        raise _OddError
    if len(offsets) == 1:
        return _only_strip(file, directory, offsets[0], counts, parts)
    if len(counts) != len(offsets):
        raise _OddError
    if offsets[0] < parts.begin:
        counts[0] -= parts.begin - offsets[0]
        offsets[0] = parts.begin
    interval = _interval(directory, parts.frame)
    if parts.interval not in (0, interval):
        raise _OddError
    parts.interval = interval
    strips = [_read(file, *place) for place in zip(offsets, counts, strict=True)]
    if any(strip.startswith(_SOI) for strip in strips):
        raise _OddError
    marked = [strip + bytes([0xFF, 0xD0 + at % 8]) for at, strip in enumerate(strips[:-1])]
    return b"".join([*marked, strips[-1]])


def _only_strip(
    file: BinaryIO, directory: Directory, offset: int, counts: Sequence[int], parts: _Parts
) -> bytes:
    end = offset + counts[0] if counts and counts[0] else -1
    start = offset
    if parts.begin and offset < parts.begin:
        start = parts.begin
        length = directory.number("stream_length")
        end = max(end, directory.number("stream") + length) if length else -1
    file.seek(start)
    data = file.read(end - start if end > start else -1)
    return data.split(_EOI)[0]


def _interval(directory: Directory, frame: bytes) -> int:
    """Blocks of each strip, whose rows must be whole rows of blocks."""
    across = max(frame[1::3][0] >> 4, 1) * 8
    down = max(frame[1::3][0] & 15, 1) * 8
    rows = directory.number("strip_rows")
    if rows < 1 or rows % down:
        raise _OddError
    return -(-directory.number("width") // across) * (rows // down)
