"""Read Photoshop's image resource blocks (8BIM) from JPEG, TIFF, PSD and EPS files.

They are in the APP13 segments of a JPEG, joined; tag 34377 of a TIFF's page; the image resources
section of a PSD; the hexadecimal comment of an EPS. Truncated data is returned as far as it goes.

Pillow lists those of a JPEG by number without their names, which are the names of paths, and finds
none in an EPS; libvips hands on undivided bytes at most.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.media.jpeg_segments import APP13, data_of, segments
from exportgui.media.tiff_directory import pages_of, read_directories

MAX_BYTES = 16 << 20
"""How much of a file's resources is read."""

JPEG_SIGNATURE = b"Photoshop 3.0\0"
TIFF_TAG = 34377

_SIGNATURES = frozenset({b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"})
_EPS_START = b"%BeginPhotoshop:"
_EPS_LINES = pattern(rb"[^\r\n]*[\r\n]+((?:%[0-9A-Fa-f \t]*[\r\n]+)*)")


class DamagedBlockError(Exception):
    """The blocks cannot be followed beyond this point."""


@dataclass(frozen=True, slots=True)
class Block:
    """One resource: its number, its name as stored, its data."""

    number: int
    name: bytes
    data: bytes


def resource_bytes(path: Path, fmt: str, page: int = 0) -> bytes:
    """The image resources of a file, at most `MAX_BYTES` and one byte; empty when it has none.

    ``page`` is 0-based; only TIFF has resources for each page.
    """
    find = _CONTAINERS.get(fmt)
    try:
        return find(path, page) if find is not None else b""
    except (OSError, SourceError, struct.error, ValueError, OverflowError):
        return b""


def blocks(data: bytes) -> Iterator[Block]:
    """The blocks in ``data``; raises `DamagedBlockError` where they cannot be followed."""
    at = 0
    while any(data[at : at + 4]):
        if data[at : at + 4] not in _SIGNATURES:
            raise DamagedBlockError
        try:
            (number,) = struct.unpack_from(">H", data, at + 4)
            length = data[at + 6]
            start = at + 6 + ((length + 2) & ~1)
            (size,) = struct.unpack_from(">I", data, start)
        except (struct.error, IndexError) as error:
            raise DamagedBlockError from error
        end = start + 4 + size
        if end > len(data):
            raise DamagedBlockError
        if data.startswith(b"8BIM", at):
            yield Block(number, data[at + 7 : at + 7 + length], data[start + 4 : end])
        at = end + (size & 1)


def _from_jpeg(path: Path, page: int) -> bytes:
    with path.open("rb") as file:
        return b"".join(_segments(file)) if page == 0 else b""


def _segments(file: BinaryIO) -> Iterator[bytes]:
    """The payloads of the APP13 segments before the pixels."""
    total = 0
    for found in segments(file):
        data = data_of(file, found) if found.marker == APP13 and total <= MAX_BYTES else b""
        if data.startswith(JPEG_SIGNATURE):
            total += len(data)
            yield data[len(JPEG_SIGNATURE) :]


def _from_tiff(path: Path, page: int) -> bytes:
    directories = read_directories(path, {"photoshop": TIFF_TAG})
    pages = pages_of(directories)
    data = pages[page].data("photoshop") if page < len(pages) else None
    return (data or b"")[: MAX_BYTES + 1]


def _from_psd(path: Path, page: int) -> bytes:
    with path.open("rb") as file:
        file.seek(26)
        (palette,) = struct.unpack(">I", file.read(4))
        file.seek(palette, 1)
        (length,) = struct.unpack(">I", file.read(4))
        return file.read(min(length, MAX_BYTES + 1))


def _from_eps(path: Path, page: int) -> bytes:
    with path.open("rb") as file:
        text = file.read(3 * MAX_BYTES)
    start = text.find(_EPS_START)
    found = _EPS_LINES.match(text, start) if start >= 0 else None
    digits = re.sub(rb"[^0-9A-Fa-f]", b"", found[1]) if found else b""
    return bytes.fromhex(digits[: len(digits) & ~1].decode("ascii"))[: MAX_BYTES + 1]


_CONTAINERS: dict[str, Callable[[Path, int], bytes]] = {
    "JPEG": _from_jpeg,
    "TIFF": _from_tiff,
    "PSD": _from_psd,
    "EPS": _from_eps,
}
