"""Bare samples of the TIFFs that libvips takes for something else.

A copy of the file gets a directory for each plane, or one for all samples, that calls them what
libvips reads right: gray, or channels without a meaning. Their places stay, so every layout, byte
order and compression is libtiff's to read. Rows of samples that do not begin at whole bytes are
called rows of bytes, tiles of them strips, and taken apart here.
"""

from __future__ import annotations

import itertools
import math
import shutil
import struct
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from exportgui.media import complaint
from exportgui.media.arrays import NDArray, np
from exportgui.media.engine import pyvips
from exportgui.media.pixel_spool import spool_folder
from exportgui.media.tiff_directory import TAGS, Directory
from exportgui.media.tiff_entries import Entries, Entry, TiffFile
from exportgui.media.tiff_kinds import Kind, packed, separate

_CARRIED = (259, 266, 317, 320, 347)
"""Tags that hold for each plane as they are: compression, order of bits, predictor, palette, JPEG
tables.
"""

_STRIP_ROWS = 278
_TILE = (322, 323)
_STRIPS = ("strip_offsets", "strip_counts")
_TILES = ("tile_offsets", "tile_counts")
_SHORT = 3
_LONG = 4
_LONG8 = 16
_BLACK_IS_ZERO = 1
_RGB = 2
_CODES = {_SHORT: "H", _LONG: "I", _LONG8: "Q"}
_ROWS = 256

Tags = dict[int, tuple[int, list[int]] | Entry]
"""By tag: kind and values, or an entry as it stands in the file."""


@contextmanager
def opened(path: Path, directory: Directory, kind: Kind, fail_on: str) -> Iterator[pyvips.Image]:
    """Colours and then extra samples; pixels have to be read within the block, once and from the
    top.
    """
    with spool_folder() as folder:
        copy = folder / "samples.tif"
        shutil.copyfile(path, copy)
        planes = directory.number("samples", 1) if separate(directory) else 1
        with copy.open("r+b") as file:
            _relabel(TiffFile.of(file), directory, planes, kind)
        with _hearing(copy, directory, planes, fail_on):
            options = {"fail_on": fail_on, "access": "sequential"}
            found = [
                pyvips.Image.tiffload(str(copy), page=plane, **options) for plane in range(planes)
            ]
            if packed(directory):
                found = [
                    _unpacked(image, directory, planes, kind, place)
                    for place, image in enumerate(found)
                ]
            yield found[0].bandjoin(found[1:]) if planes > 1 else found[0]


def _hearing(
    copy: Path, directory: Directory, planes: int, fail_on: str
) -> AbstractContextManager[None]:
    """At the last try, what is wrong is said in words; tiles get one, as damage to them is no more
    than a warning.
    """
    last = fail_on == "error" or (_TILES[0] in directory.values and not packed(directory))
    return complaint.heard(copy, "tiffload", n=planes, fail_on=fail_on) if last else nullcontext()


def _relabel(file: TiffFile, directory: Directory, planes: int, kind: Kind) -> None:
    """Append the directories and have the head of the file speak of them."""
    entries = _entries(file, directory.index)
    place = _aligned(file.end)
    for plane in range(planes):
        tags = _tags(file, entries, directory, (plane, planes), kind)
        block = _block(file, tags, place, last=plane == planes - 1)
        file.file.seek(place)
        file.file.write(block)
        place += len(block)
    file.file.seek(8 if file.big else 4)
    file.file.write(struct.pack(file.place, _aligned(file.end)))


def _aligned(place: int) -> int:
    return -(-place // 8) * 8


def _entries(file: TiffFile, index: int) -> Entries:
    entries, offset = file.entries(file.first())
    for _ in range(index):
        entries, offset = file.entries(offset)
    return entries


def _tags(
    file: TiffFile, entries: Entries, directory: Directory, part: tuple[int, int], kind: Kind
) -> Tags:
    tags: Tags = {tag: entries[tag] for tag in _CARRIED if tag in entries}
    tags |= (
        _packed_tags(directory, part)
        if packed(directory)
        else _whole_tags(entries, directory, part, kind)
    )
    tags[284] = (_SHORT, [1])
    tiled = _TILES[0] in directory.values
    labels = _STRIPS if packed(directory) or not tiled else _TILES
    for name, label in zip(_TILES if tiled else _STRIPS, labels, strict=True):
        values = directory.values.get(name, ())
        share = len(values) // part[1]
        own = [int(value) for value in values[part[0] * share : (part[0] + 1) * share]]
        tags |= {TAGS[label]: (_LONG8 if file.big else _LONG, own)} if own else {}
    return tags


def _whole_tags(entries: Entries, directory: Directory, part: tuple[int, int], kind: Kind) -> Tags:
    samples = directory.number("samples", 1) if part[1] == 1 else 1
    own = directory.number("photometric") if part[0] < kind.colors == 1 else _BLACK_IS_ZERO
    beyond = samples - (3 if samples >= 3 else 1)
    tags: Tags = {tag: entries[tag] for tag in (_STRIP_ROWS, *_TILE) if tag in entries}
    tags |= _shape(
        directory.number("width"), directory.number("height"), directory.number("bits", 1), samples
    )
    tags[262] = (_SHORT, [_RGB if samples >= 3 else own])
    tags[339] = (_SHORT, [directory.number("sample_format", 1)] * samples)
    return tags | ({338: (_SHORT, [0] * beyond)} if beyond else {})


def _packed_tags(directory: Directory, part: tuple[int, int]) -> Tags:
    """A tall picture of bytes: all rows, or all tiles one below the other."""
    across, down, count = _grid(directory)
    bits = (
        across * directory.number("bits") * (directory.number("samples", 1) if part[1] == 1 else 1)
    )
    rows = down * count if _TILES[0] in directory.values else directory.number("height")
    tags = _shape(_whole_bytes(bits), rows, 8, 1) | {
        262: (_SHORT, [_BLACK_IS_ZERO]),
        339: (_SHORT, [1]),
    }
    return {**tags, _STRIP_ROWS: (_LONG, [down])}


def _grid(directory: Directory) -> tuple[int, int, int]:
    """Width and height of the blocks that are read at once, and how many there are; one of all
    strips.
    """
    width = directory.number("width")
    height = directory.number("height")
    if _TILES[0] not in directory.values:
        return width, min(directory.number("strip_rows", height) or height, height), 1
    across = max(directory.number("tile_width"), 1)
    down = max(directory.number("tile_height"), 1)
    return across, down, -(-width // across) * -(-height // down)


def _shape(width: int, height: int, bits: int, samples: int) -> Tags:
    return {
        256: (_LONG, [width]),
        257: (_LONG, [height]),
        258: (_SHORT, [bits] * samples),
        277: (_SHORT, [samples]),
    }


def _whole_bytes(bits: int) -> int:
    return -(-bits // 8)


def _block(file: TiffFile, tags: Tags, place: int, *, last: bool) -> bytes:
    """A directory at ``place``, its values, and where the following one is: right behind."""
    count = file.order + ("Q" if file.big else "H")
    room = 8 if file.big else 4
    head = struct.calcsize(count) + len(tags) * file.entry.size + room
    table = b""
    values = b""
    for tag, entry in sorted(tags.items()):
        if len(entry) == 2:
            kind, numbers = entry
            data = struct.pack(f"{file.order}{len(numbers)}{_CODES[kind]}", *numbers)
            if len(data) > room:
                at = struct.pack(file.place, place + head + len(values))
                values += data.ljust(_aligned(len(data)), b"\0")
                data = at
            entry = (kind, len(numbers), data.ljust(room, b"\0"))
        table += file.entry.pack(tag, *entry)
    whole = _aligned(head + len(values))
    following = struct.pack(file.place, 0 if last else place + whole)
    return (struct.pack(count, len(tags)) + table + following + values).ljust(whole, b"\0")


def _unpacked(
    image: pyvips.Image, directory: Directory, planes: int, kind: Kind, place: int
) -> pyvips.Image:
    """Bytes 0…255 of samples of any bits, most significant first."""
    width, height, bits = (directory.number(name) for name in ("width", "height", "bits"))
    samples = directory.number("samples", 1) if planes == 1 else 1
    levels = _levels(bits)
    found = np.empty((height, width, samples), np.uint8)
    for row, rows, top, left, across in _blocks(directory):
        block = np.asarray(image.crop(0, row, image.width, rows).numpy())
        numbers = _numbers(block, np.arange(across * samples) * bits, bits).reshape(
            rows, across, samples
        )
        room = found[top : top + rows, left : left + across]
        room[:] = levels[numbers[: room.shape[0], : room.shape[1]]]
    if directory.number("photometric") == 0:
        colors = max(kind.colors - place, 0)
        found[:, :, :colors] = 255 - found[:, :, :colors]
    return pyvips.Image.new_from_memory(found.tobytes(), width, height, samples, "uchar").copy()


def _blocks(directory: Directory) -> Iterator[tuple[int, int, int, int, int]]:
    """First row and number of rows in the tall picture; top, left and width in the true one."""
    width = directory.number("width")
    height = directory.number("height")
    across, down, _count = _grid(directory)
    if _TILES[0] not in directory.values:
        yield from (
            (top, min(_ROWS, height - top), top, 0, width) for top in range(0, height, _ROWS)
        )
        return
    places = itertools.product(range(0, height, down), range(0, width, across))
    yield from (
        (number * down, down, top, left, across) for number, (top, left) in enumerate(places)
    )


def _numbers(rows: NDArray[Any], starts: NDArray[Any], bits: int) -> NDArray[Any]:
    """The samples that begin at these bits of each row; none spans more than three bytes."""
    padded = np.pad(rows.reshape(rows.shape[0], -1), ((0, 0), (0, 2))).astype(np.uint32)
    first = starts >> 3
    three = padded[:, first] << 16 | padded[:, first + 1] << 8 | padded[:, first + 2]
    return three >> (24 - bits - (starts & 7)).astype(np.uint32) & ((1 << bits) - 1)


def _levels(bits: int) -> NDArray[Any]:
    full = (1 << bits) - 1
    return np.array([math.floor(value * 255 / full + 0.5) for value in range(full + 1)], np.uint8)
