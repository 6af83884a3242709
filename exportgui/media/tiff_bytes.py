"""Unpack TIFF samples from rows of bytes: of any number of bits, or of compressions libvips lacks.

For the latter Pillow only decompresses bytes, in the helper process, because it mishandles some
kinds of samples: it refuses floats in RGB, and swaps the bytes of gray ones in the right order. The
predictor works on samples and is undone here (TIFF 6.0, section 14; Adobe Photoshop TIFF Technical
Note 3 for floats).
"""

from __future__ import annotations

import contextlib
import itertools
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from exportgui.errors import SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media import helper
from exportgui.media.lazy_numpy import NDArray, np
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.tiff_directory import Directory
from exportgui.media.tiff_kinds import white_is_zero

_ROWS = 256
_BYTES_A_PIXEL = 64
"""The most bytes a pixel has, because Pillow's pixel limit counts bytes here."""
_DIFFERENCES = 2
_FLOAT_DIFFERENCES = 3
_NUMBERS = {1: "u", 2: "i", 3: "f"}
"""numpy's type codes by TIFF's sample format."""
_FORMATS = {
    "u1": "uchar",
    "i1": "char",
    "u2": "ushort",
    "i2": "short",
    "u4": "uint",
    "i4": "int",
    "f4": "float",
}
"""libvips' names of numpy's types."""
_TILES = "tile_offsets"


@dataclass(frozen=True, slots=True)
class Rows:
    """The layout of samples in bytes: byte ``order``, number of ``planes`` and of ``colors``.

    With ``deep``, samples of more than 8 bits are unpacked to 16.
    """

    directory: Directory
    order: str
    planes: int
    colors: int
    deep: bool = False

    @property
    def shape(self) -> tuple[int, int, int]:
        """Height and width of the picture, and the samples of a pixel in one plane."""
        samples = self.directory.number("samples", 1) if self.planes == 1 else 1
        return self.directory.number("height"), self.directory.number("width"), samples

    def inverted(self, place: int) -> int:
        """The number of samples in plane ``place`` that are colours with white at 0."""
        return max(self.colors - place, 0) if white_is_zero(self.directory) else 0


@contextlib.contextmanager
def decompressed(copy: Path, page: int, source: Path, limits: Limits) -> Iterator[pyvips.Image]:
    """The decompressed bytes of a page of ``copy``, as 8-bit gray.

    Raises `SourceError` for the file ``source`` that it is a copy of.
    """
    limits = replace(limits, max_pixels=limits.max_pixels * _BYTES_A_PIXEL)
    header = Header("TIFF", 1, 1, "gray")
    try:
        with helper.decoded(copy, header, DecodeOptions(page, limits=limits)) as (spool, _):
            yield pyvips.Image.rawload(str(spool.color), spool.width, spool.height, 1)
    except SourceError as error:
        raise type(error)(error.reason, source) from error


def assembled(image: pyvips.Image, rows: Rows, place: int, file: Path) -> pyvips.Image:
    """Samples of whole bytes from the bytes of plane ``place``, stored in ``file``."""
    height, width, samples = rows.shape
    size = rows.directory.number("bits") // 8
    number = f"{_NUMBERS[rows.directory.number('sample_format', 1)]}{size}"
    native = "f4" if number == "f2" else number  # libvips has no floats of 16 bits
    picture = np.memmap(file, native, "w+", shape=rows.shape)
    for block, top, left in _blocks_of(image, rows.directory):
        values = _numbers(block, rows, number)
        target = picture[top : top + len(block), left : left + values.shape[1]]
        target[:] = values[: target.shape[0], : target.shape[1]]
    inverted = rows.inverted(place)
    if inverted and native in ("u1", "u2"):  # wider ones have an inverted range instead
        picture[:, :, :inverted] = ~picture[:, :, :inverted]
    picture.flush()
    return pyvips.Image.rawload(str(file), width, height, samples, format=_FORMATS[native])


def _numbers(block: NDArray[Any], rows: Rows, number: str) -> NDArray[Any]:
    """Samples from rows of bytes, shaped rows × pixels × samples, with the predictor undone."""
    predictor = rows.directory.number("predictor", 1)
    samples = rows.shape[2]
    size = int(number[1])
    if predictor == _FLOAT_DIFFERENCES:
        # Each row has the most significant bytes of all its samples first, then the next ones.
        summed = np.add.accumulate(block.reshape(len(block), -1, samples), axis=1, dtype=np.uint8)
        ordered = summed.reshape(len(block), size, -1).transpose(0, 2, 1)
        values = np.ascontiguousarray(ordered).view(f">{number}")
    else:
        values = np.ascontiguousarray(block).view(f"{rows.order}{number}")
    values = values.reshape(len(block), -1, samples)
    if predictor != _DIFFERENCES:
        return values
    whole = values.astype(number).view(f"u{size}")
    return np.add.accumulate(whole, axis=1, dtype=whole.dtype).view(number)


def unpacked(image: pyvips.Image, rows: Rows, place: int) -> pyvips.Image:
    """Levels 0…255 from plane ``place`` of samples of up to 15 bits, most significant first.

    Levels 0…65535 where more than 8 bits are to be kept.
    """
    height, width, samples = rows.shape
    bits = rows.directory.number("bits")
    top = 65535 if rows.deep and bits > 8 else 255
    levels = _levels(bits, top)
    across = grid(rows.directory)[0]
    picture = np.empty(rows.shape, levels.dtype)
    for block, start, left in _blocks_of(image, rows.directory):
        flat = _unpack_bits(block, np.arange(across * samples) * bits, bits)
        numbers = flat.reshape(len(block), across, samples)
        target = picture[start : start + len(block), left : left + across]
        target[:] = levels[numbers[: target.shape[0], : target.shape[1]]]
    inverted = rows.inverted(place)
    picture[:, :, :inverted] = top - picture[:, :, :inverted]
    kind = "uchar" if top == 255 else "ushort"
    return pyvips.Image.new_from_memory(picture.tobytes(), width, height, samples, kind).copy()


def grid(directory: Directory) -> tuple[int, int, int]:
    """Width, height and number of the tiles; without tiles, width and height of a strip, and 1."""
    width = directory.number("width")
    height = directory.number("height")
    if _TILES not in directory.values:
        return width, min(directory.number("strip_rows", height) or height, height), 1
    across = max(directory.number("tile_width"), 1)
    down = max(directory.number("tile_height"), 1)
    return across, down, -(-width // across) * -(-height // down)


def _blocks_of(
    image: pyvips.Image, directory: Directory
) -> Iterator[tuple[NDArray[Any], int, int]]:
    """Rows of bytes of a strip or tile, with its top and left in the picture."""
    width = directory.number("width")
    height = directory.number("height")
    across, down, _count = grid(directory)
    if _TILES not in directory.values:
        for top in range(0, height, _ROWS):
            yield _bytes(image, top, min(_ROWS, height - top)), top, 0
        return
    places = itertools.product(range(0, height, down), range(0, width, across))
    for number, (top, left) in enumerate(places):
        yield _bytes(image, number * down, down), top, left


def _bytes(image: pyvips.Image, row: int, count: int) -> NDArray[Any]:
    return np.asarray(image.crop(0, row, image.width, count).numpy()).reshape(count, -1)


def _unpack_bits(rows: NDArray[Any], starts: NDArray[Any], bits: int) -> NDArray[Any]:
    """The samples that begin at these bits of each row; none spans more than three bytes."""
    padded = np.pad(rows, ((0, 0), (0, 2))).astype(np.uint32)
    first = starts >> 3
    three = padded[:, first] << 16 | padded[:, first + 1] << 8 | padded[:, first + 2]
    return three >> (24 - bits - (starts & 7)).astype(np.uint32) & ((1 << bits) - 1)


def _levels(bits: int, top: int) -> NDArray[Any]:
    full = (1 << bits) - 1
    levels = [math.floor(value * top / full + 0.5) for value in range(full + 1)]
    return np.array(levels, np.uint8 if top == 255 else np.uint16)
