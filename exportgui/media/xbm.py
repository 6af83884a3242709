"""Read X bitmaps (XBM), which are C source: bits in a list of numbers, 1 being black.

Page: the X11 manual, *XReadBitmapFile*. Pillow reads one layout of that source alone. Lists of
``short`` are those of X10, of 16 bits each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from exportgui.errors import SourceError
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, too_large
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow import no_page, reading
from exportgui.media.pillow_pixels import Pixels
from exportgui.media.sample_strips import to_pixels
from exportgui.messages import Message

MOST_BYTES = 64 << 20
_MEMORY = 16.0
"""Bytes per pixel: a number is a text and an object, of eight pixels."""
_SIDE = re.compile(rb"#[ \t]*define[ \t]+(?:\S*_)?(width|height)[ \t]+(\d{1,9})\b")
_BITS = re.compile(rb"\b(char|short)\s+[^\s\[={]*\s*\[[^\]]{0,99}\]\s*=\s*\{([^}]*)")
_NUMBER = re.compile(rb"0[xX][0-9A-Fa-f]+|\d+")


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file."""
    with reading(path, fmt, UNREADABLE_HEADER):
        width, height = _size(source(path))
    check_pixels(width, height, 1, limits, path)
    if page:
        raise no_page(page, 1, path)
    return Header(fmt, width, height, "gray", bits=1, bytes_per_pixel=_MEMORY)


def source(path: Path) -> bytes:
    """A picture that is C source; SourceError where no such picture is as large."""
    if path.stat().st_size > MOST_BYTES:
        raise SourceError(too_large(MOST_BYTES), path)
    return path.read_bytes()


def _size(text: bytes) -> tuple[int, int]:
    sides = {found[1]: int(found[2]) for found in _SIDE.finditer(text)}
    try:
        return sides[b"width"], sides[b"height"]
    except KeyError as error:
        raise DamagedError(UNREADABLE_HEADER) from error


def _number(text: bytes) -> int:
    """A number as C has them: a leading zero makes it octal."""
    if text[:2].lower() == b"0x":
        return int(text, 16)
    return int(text, 8 if text[:1] == b"0" else 10)


def decode(path: Path, header: Header, _options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """The picture as one strip; DamagedError where it is cut short."""
    return _decoded(path, header), 1


def _decoded(path: Path, header: Header) -> Iterator[Pixels]:
    with reading(path, header.format):
        yield from to_pixels([_samples(source(path))], header)


def _samples(text: bytes) -> NDArray[Any]:
    width, height = _size(text)
    found = _BITS.search(text)
    if found is None:
        raise DamagedError(UNREADABLE_HEADER)
    unit = 2 if found[1] == b"short" else 1
    row = -(-width // (8 * unit))
    values = [_number(text) for text in _NUMBER.findall(found[2])]
    if len(values) < row * height:
        raise DamagedError(Message("truncated: pixels lie beyond its end"))
    words = np.array(values[: row * height], np.uint64).astype("<u2" if unit == 2 else "u1")
    bits = np.unpackbits(words.view(np.uint8).reshape(height, -1), axis=1, bitorder="little")
    return (1 - bits[:, :width, None]) * np.uint8(255)
