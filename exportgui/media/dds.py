"""Read DirectDraw surfaces (DDS): those in blocks by Pillow, plain ones by their masks.

Page: learn.microsoft.com/windows/win32/direct3ddds/dds-header. Pillow takes plain ones apart pixel
by pixel in Python, a minute for a texture of 4096 × 4096, rounds down, and ignores the masks of
luminance. It refuses blocks in sRGB, which are like the others. Of a cube map, of a volume and of
reduced copies the first picture is used. One red channel is shown as gray.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media import pillow, pillow_formats
from exportgui.media.damage import UNREADABLE_HEADER, DamagedError, kind_unsupported
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.limits import Limits, check_pixels
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pillow_pixels import Pixels, strips
from exportgui.media.ranges import Range
from exportgui.media.sample_strips import rows_of_strip, to_pixels
from exportgui.messages import Message, marked

_HEAD = struct.Struct("<4sI4xII60xI4s5I4xI")
_HEAD_SIZE = 128
_DX10_SIZE = 20
_ALPHA_FLAG = 1
_FOURCC = 4
_RGB = 0x40
_LUMINANCE = 0x20000
_DXGI_AT = _HEAD_SIZE
_SAME_BLOCKS = {72: 71, 75: 74, 78: 77, 94: 95}
"""Numbers of DXGI_FORMAT for blocks that Pillow does not know, and those it knows for the same."""
_CUBE = 0x200
_SIX = marked("picture 1 of {count}: only the first is used")
_PLAIN_BITS = (8, 16, 24, 32)
_RED_FIRST = (0xFF, 0xFF00, 0xFF0000, 0xFF000000)
_BLUE_FIRST = (0xFF0000, 0xFF00, 0xFF, 0xFF000000)
_DXGI: dict[int, tuple[int, tuple[int, ...]]] = {
    24: (32, (0x3FF, 0xFFC00, 0x3FF00000, 0xC0000000)),
    **dict.fromkeys((27, 28, 29), (32, _RED_FIRST)),
    **dict.fromkeys((87, 90, 91), (32, _BLUE_FIRST)),
    **dict.fromkeys((88, 92, 93), (32, (*_BLUE_FIRST[:3], 0))),
    85: (16, (0xF800, 0x7E0, 0x1F, 0)),
    86: (16, (0x7C00, 0x3E0, 0x1F, 0x8000)),
    115: (16, (0xF00, 0xF0, 0xF, 0xF000)),
    **dict.fromkeys((55, 56), (16, (0xFFFF, 0))),
    **dict.fromkeys((60, 61), (8, (0xFF, 0))),
}
"""Bits and masks by the numbers of DXGI_FORMAT."""


@dataclass(frozen=True, slots=True)
class _Plain:
    """A surface without compression: masks of one or three colours, then of alpha, 0 for none."""

    width: int
    height: int
    bits: int
    masks: tuple[int, ...]
    at: int


def _read_plain(file: BinaryIO) -> tuple[_Plain | None, bool]:
    """The surface if it is plain, and whether it is a cube map."""
    head = file.read(_HEAD_SIZE + _DX10_SIZE)
    if len(head) < _HEAD_SIZE:
        raise DamagedError(UNREADABLE_HEADER)
    _, _, height, width, flags, code, bits, *masks, caps = _HEAD.unpack_from(head)
    kind = None
    if flags & _FOURCC and code == b"DX10" and len(head) == _HEAD_SIZE + _DX10_SIZE:
        number = struct.unpack_from("<I", head, _HEAD_SIZE)[0]
        if number in _DXGI:
            kind = _Plain(width, height, *_DXGI[number], _HEAD_SIZE + _DX10_SIZE)
    elif flags & (_RGB | _LUMINANCE):
        if flags & _LUMINANCE and max(masks[0], masks[3]) >> bits:
            masks = _odd_luminance(bits, flags & _ALPHA_FLAG)
        used = (*masks[: 3 if flags & _RGB else 1], masks[3] if flags & _ALPHA_FLAG else 0)
        kind = _Plain(width, height, bits, used, _HEAD_SIZE)
        if bits not in _PLAIN_BITS or 0 in used[:-1]:
            raise SourceError(kind_unsupported("DDS"))
    return kind, bool(caps & _CUBE)


def _odd_luminance(bits: int, has_alpha: int) -> list[int]:
    """Masks for those that are beyond the samples, as Pillow writes them: halves, or one whole."""
    low = (1 << (bits // 2 if has_alpha else bits)) - 1
    return [low, 0, 0, ((1 << bits) - 1) ^ low]


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file."""
    with pillow.reading(path, fmt, UNREADABLE_HEADER), path.open("rb") as file:
        plain, is_cube = _read_plain(file)
    if plain is None:
        header = pillow_formats.read_header(path, fmt, page, limits, _renumbered(path))
    else:
        check_pixels(plain.width, plain.height, 1, limits, path)
        if page:
            raise pillow.no_page(page, 1, path)
        header = _describe(plain, fmt)
    if is_cube and not page:
        return replace(header, warnings=(*header.warnings, Message(_SIX, count=6)))
    return header


def _renumbered(path: Path) -> bytes | None:
    """The file's content with a number that Pillow knows; None for the content itself."""
    with path.open("rb") as file:
        head = file.read(_HEAD_SIZE + _DX10_SIZE)
        number = int.from_bytes(head[_DXGI_AT : _DXGI_AT + 4], "little")
        if head[84:88] != b"DX10" or number not in _SAME_BLOCKS:
            return None
        known = _SAME_BLOCKS[number].to_bytes(4, "little")
        return head[:_DXGI_AT] + known + head[_DXGI_AT + 4 :] + file.read()


def _describe(plain: _Plain, fmt: str) -> Header:
    *colors, alpha_mask = plain.masks
    alpha = alpha_mask != 0
    bits = max(mask.bit_count() for mask in colors)
    full = Range(0.0, 65535.0 if bits > 8 else 255.0)
    return Header(
        fmt,
        plain.width,
        plain.height,
        "gray" if len(colors) == 1 else "rgb",
        has_alpha=alpha,
        bits=bits,
        ranges=(full,) * (1 + alpha),
    )


def decode(path: Path, header: Header, options: DecodeOptions) -> tuple[Iterator[Pixels], int]:
    """Strips of the picture; DamagedError where it is cut short."""
    return _decoded(path, header, options), 1


def _decoded(path: Path, header: Header, options: DecodeOptions) -> Iterator[Pixels]:
    with pillow.reading(path, header.format), path.open("rb") as file:
        plain = _read_plain(file)[0]
        if plain is not None:
            yield from to_pixels(_strips(file, plain), header, deep=options.deep)
            return
    data = _renumbered(path)
    with pillow.opened(path, header.format, options.limits, data=data) as image:
        yield from strips(image)


def _strips(file: BinaryIO, plain: _Plain) -> Iterator[NDArray[Any]]:
    size = plain.bits // 8
    if plain.at + plain.width * plain.height * size > file.seek(0, 2):
        raise DamagedError(Message("truncated: pixels lie beyond its end"))
    file.seek(plain.at)
    rows = rows_of_strip(plain.width)
    masks = plain.masks if plain.masks[-1] else plain.masks[:-1]
    deep = max(mask.bit_count() for mask in plain.masks[:-1]) > 8
    for top in range(0, plain.height, rows):
        count = min(rows, plain.height - top)
        data = np.frombuffer(file.read(plain.width * count * size), np.uint8)
        words = np.zeros((count * plain.width, 4), np.uint8)
        words[:, :size] = data.reshape(-1, size)
        values = words.view("<u4")[:, 0].reshape(count, plain.width)
        yield np.stack([_channel(values, mask, deep=deep) for mask in masks], axis=2)


def _channel(values: NDArray[Any], mask: int, *, deep: bool) -> NDArray[Any]:
    """The samples under a mask, scaled to 8 or 16 bits and rounded."""
    shift = (mask & -mask).bit_length() - 1
    most = mask >> shift
    full = 65535 if deep else 255
    samples = ((values & mask) >> shift).astype(np.uint64)
    return ((samples * (2 * full) + most) // (2 * most)).astype(np.uint16 if deep else np.uint8)
