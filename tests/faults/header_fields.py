"""Where the numbers and the blocks of a file's headers are, by format, from its specification.

Each reader takes a whole file of its format and gives a `Layout`; it need not understand mutants.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass
class Layout:
    """Numbers as offset, bytes and byte order; blocks as first byte and end."""

    fields: list[tuple[int, int, str]] = field(default_factory=list)
    blocks: list[tuple[int, int]] = field(default_factory=list)

    def numbers(self, at: int, sizes: str, order: str) -> None:
        """Fields one after the other; ``sizes`` has a digit of bytes for each."""
        for size in map(int, sizes):
            self.fields.append((at, size, order))
            at += size

    def block(self, start: int, end: int) -> None:
        """A block that can be dropped, doubled and swapped."""
        self.blocks.append((start, end))


def tiff(data: bytes) -> Layout:
    """Directories of a classic TIFF: 12 bytes an entry, and where the entries point."""
    layout = Layout()
    order = "little" if data[:2] == b"II" else "big"
    mark = "<" if order == "little" else ">"
    layout.numbers(2, "24", order)
    (at,) = struct.unpack_from(f"{mark}I", data, 4)
    while 0 < at < len(data) - 2:
        (count,) = struct.unpack_from(f"{mark}H", data, at)
        layout.numbers(at, "2", order)
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            layout.numbers(entry, "2244", order)
            layout.block(entry, entry + 12)
            kind, values, place = struct.unpack_from(f"{mark}HII", data, entry + 2)
            size = {3: 2, 4: 4}.get(kind, 1)
            if values * size > 4 and place + values * size <= len(data):
                layout.numbers(place, str(size) * min(values, 4), order)
        after = at + 2 + 12 * count
        layout.numbers(after, "4", order)
        (at,) = struct.unpack_from(f"{mark}I", data, after)
    return layout


def jpeg(data: bytes) -> Layout:
    """Segments: marker, length, and the first bytes of what they hold."""
    layout = Layout()
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        (length,) = struct.unpack_from(">H", data, at + 2)
        layout.numbers(at + 1, "12", "big")
        layout.numbers(at + 4, "1221111111111111"[: max(0, min(length - 2, 14))], "big")
        layout.block(at, at + 2 + length)
        if data[at + 1] == 0xDA:
            break
        at += 2 + length
    return layout


def png(data: bytes) -> Layout:
    """Chunks, with their checksums made right afterwards; the header's fields one by one."""
    layout = Layout()
    at = 8
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        layout.numbers(at, "44", "big")
        sizes = "4411111" if kind == b"IHDR" else "11114444"[: min(length, 8)]
        layout.numbers(at + 8, sizes, "big")
        layout.block(at, at + 12 + length)
        at += 12 + length
    return layout


def with_checksums(data: bytes) -> bytes:
    """A PNG whose chunks have the right checksums, as far as there are whole chunks."""
    out = bytearray(data)
    at = 8
    while at + 12 <= len(out):
        (length,) = struct.unpack_from(">I", out, at)
        if at + 12 + length > len(out):
            break
        sum_ = zlib.crc32(out[at + 4 : at + 8 + length])
        struct.pack_into(">I", out, at + 8 + length, sum_)
        at += 12 + length
    return bytes(out)


def psd(data: bytes) -> Layout:
    """The header, the lengths of the sections, the resources, and the compression."""
    layout = Layout()
    layout.numbers(4, "2", "big")
    layout.numbers(12, "24422", "big")
    at = 26
    for section in range(3):
        room = 8 if section == 2 and data[5] == 2 else 4  # a PSB's section of layers is longer
        length = int.from_bytes(data[at : at + room], "big")
        layout.numbers(at, str(room), "big")
        if section == 1:
            place = at + 4
            while place + 12 <= at + 4 + length:
                layout.numbers(place, "422", "big")
                name = (data[place + 6] + 2) // 2 * 2
                (size,) = struct.unpack_from(">I", data, place + 6 + name)
                layout.numbers(place + 6 + name, "4", "big")
                end = place + 10 + name + (size + 1) // 2 * 2
                layout.block(place, end)
                place = end
        elif length >= 6:
            layout.numbers(at + room, f"{room}2", "big")
        at += room + length
    layout.numbers(at, "2222", "big")
    return layout


def riff(data: bytes) -> Layout:
    """WebP: chunks with their sizes, and the first bytes of each."""
    layout = Layout()
    layout.numbers(4, "4", "little")
    at = 12
    while at + 8 <= len(data):
        (length,) = struct.unpack_from("<I", data, at + 4)
        layout.numbers(at, "44", "little")
        layout.numbers(at + 8, "11111122221111"[: min(length, 14)], "little")
        end = at + 8 + (length + 1) // 2 * 2
        layout.block(at, end)
        at = end
    return layout


_NESTED = {b"meta": 4, b"iprp": 0, b"ipco": 0, b"jp2h": 0, b"iinf": 6, b"moov": 0, b"trak": 0}
"""Boxes that hold boxes, and how many bytes come before these."""


def boxes(data: bytes) -> Layout:
    """AVIF and JPEG 2000: boxes, the numbers in the leaves, and the markers of a code stream."""
    layout = Layout()
    _boxes(data, 0, len(data), layout)
    at = data.find(b"\xff\x4f\xff\x51")
    if at >= 0:
        layout.numbers(at + 2, "2224444444421111111", "big")
    return layout


def _boxes(data: bytes, at: int, end: int, layout: Layout) -> None:
    while at + 8 <= end:
        length, kind = struct.unpack_from(">I4s", data, at)
        stop = at + length if length >= 8 else end
        layout.numbers(at, "44", "big")
        layout.block(at, stop)
        if kind in _NESTED:
            _boxes(data, at + 8 + _NESTED[kind], min(stop, end), layout)
        else:
            layout.numbers(at + 8, "4" * min(8, (stop - at - 8) // 4), "big")
        at = stop


def gif(data: bytes) -> Layout:
    """The screen, then extensions and pictures with their sub-blocks."""
    layout = Layout()
    layout.numbers(6, "22111", "little")
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    while at < len(data) - 1:
        start = at
        if data[at] == 0x21:
            layout.numbers(at, "111121", "little")
            at += 2
        elif data[at] == 0x2C:
            layout.numbers(at, "1222211", "little")
            packed = data[at + 9]
            at += 10 + (3 << (packed & 7) + 1 if packed & 0x80 else 0) + 1
        else:
            break
        while at < len(data) and data[at]:
            layout.numbers(at, "1", "little")
            at += 1 + data[at]
        at += 1
        layout.block(start, at)
    return layout


def bmp(data: bytes) -> Layout:
    """Both headers of a bitmap."""
    layout = Layout()
    layout.numbers(2, "4224", "little")
    layout.numbers(14, "44422444444"[: min(11, len(data) - 54)], "little")
    return layout


def ico(data: bytes) -> Layout:
    """The directory of an icon, and the header of its first picture."""
    layout = Layout()
    layout.numbers(0, "222", "little")
    (count,) = struct.unpack_from("<H", data, 4)
    for at in range(6, 6 + 16 * count, 16):
        layout.numbers(at, "11112244", "little")
        layout.block(at, at + 16)
    (first,) = struct.unpack_from("<I", data, 18)
    layout.numbers(first, "44422444444", "little")
    return layout


def plain(data: bytes) -> Layout:
    """The first bytes of a format without blocks (TGA, PNM, PCX, SGI, DDS)."""
    layout = Layout()
    size = min(len(data), 128)
    layout.numbers(0, "1" * size, "little")
    layout.numbers(0, "2" * (size // 2), "little")
    layout.numbers(0, "4" * (size // 4), "little")
    return layout


LAYOUTS: Mapping[str, Callable[[bytes], Layout]] = {
    "tif": tiff,
    "jpg": jpeg,
    "png": png,
    "psd": psd,
    "webp": riff,
    **dict.fromkeys(("avif", "heic"), boxes),
    "jp2": boxes,
    "gif": gif,
    "bmp": bmp,
    **dict.fromkeys(("ico", "cur"), ico),
    **dict.fromkeys(("tga", "ppm", "pfm", "pcx", "sgi", "dds", "dib", "xbm", "xpm"), plain),
}
"""By suffix."""
