"""Read bare samples of TIFFs that libvips misinterprets, by relabelling a copy of the file.

The copy gets a directory for each plane, or one for all samples, that labels them as something that
libvips reads correctly: gray, or channels without a meaning. The data stays in place, so libtiff
still handles every layout, byte order and compression. Rows of samples that do not begin at whole
bytes, or whose compression libvips lacks, are labelled as rows of bytes, tiles as strips, and
unpacked by `tiff_bytes`.
"""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

from exportgui.media import decoder_messages, tiff_bytes
from exportgui.media.libvips import pyvips
from exportgui.media.limits import Limits
from exportgui.media.tiff_compressions import foreign
from exportgui.media.tiff_directory import TAGS, Directory
from exportgui.media.tiff_entries import Entries, Entry, TiffFile
from exportgui.media.tiff_kinds import Kind, is_wide, packed, photometric, separate
from exportgui.temporary_folders import temporary_folder

_CARRIED = (259, 266, 320, 347)
"""Tags that are copied for each plane: compression, order of bits, palette, JPEG tables."""

_PREDICTOR = 317
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

Tags = dict[int, tuple[int, list[int]] | Entry]
"""By tag: kind and values, or an entry as it is in the file."""


@contextmanager
def opened(
    path: Path,
    directory: Directory,
    kind: Kind,
    fail_on: str,
    limits: Limits,
    *,
    deep: bool,
) -> Iterator[pyvips.Image]:
    """Colours and then extra samples, to be read within the block, once and from the top.

    With ``deep``, packed samples of more than 8 bits are unpacked to 16.
    """
    with temporary_folder() as folder, ExitStack() as stack:
        copy = folder / "samples.tif"
        shutil.copyfile(path, copy)
        planes = directory.number("samples", 1) if separate(directory) else 1
        with copy.open("r+b") as file:
            tiff = TiffFile.of(file)
            _relabel(tiff, directory, planes, kind)
        rows = tiff_bytes.Rows(directory, tiff.order, planes, kind.colors, deep)
        if foreign(directory):
            read = [tiff_bytes.decompressed(copy, plane, path, limits) for plane in range(planes)]
            images = [stack.enter_context(image) for image in read]
        else:
            stack.enter_context(_explaining_errors(copy, directory, planes, fail_on))
            options = {"fail_on": fail_on, "access": "sequential"}
            images = [
                pyvips.Image.tiffload(str(copy), page=plane, **options) for plane in range(planes)
            ]
        images = [_samples_of(image, rows, plane, folder) for plane, image in enumerate(images)]
        yield images[0].bandjoin(images[1:]) if planes > 1 else images[0]


def _samples_of(
    image: pyvips.Image, rows: tiff_bytes.Rows, plane: int, folder: Path
) -> pyvips.Image:
    """The samples of a plane, unpacked where libvips has only read bytes."""
    if packed(rows.directory):
        return tiff_bytes.unpacked(image, rows, plane)
    if foreign(rows.directory):
        return tiff_bytes.assembled(image, rows, plane, folder / f"plane{plane}")
    return image


def _explaining_errors(
    copy: Path, directory: Directory, planes: int, fail_on: str
) -> AbstractContextManager[None]:
    """Explain errors of the last attempt; tiles have only one, as damage to them is a warning."""
    last = fail_on == "error" or (_TILES[0] in directory.values and not packed(directory))
    return (
        decoder_messages.explain_errors(copy, "tiffload", n=planes, fail_on=fail_on)
        if last
        else nullcontext()
    )


def _relabel(file: TiffFile, directory: Directory, planes: int, kind: Kind) -> None:
    """Append the new directories to the copy and link its header to them."""
    entries = _entries(file, directory.index)
    if foreign(directory):
        entries = {}
        file = _little_endian(file)
    place = _aligned(file.end)
    for plane in range(planes):
        tags = _tags(file, entries, directory, (plane, planes), kind)
        block = _block(file, tags, place, last=plane == planes - 1)
        file.file.seek(place)
        file.file.write(block)
        place += len(block)
    file.file.seek(8 if file.big else 4)
    file.file.write(struct.pack(file.place, _aligned(file.end)))


def _little_endian(file: TiffFile) -> TiffFile:
    """The same file, whose directories will be written so: Pillow reads no big-endian BigTIFF."""
    file.file.seek(0)
    file.file.write(b"II" + (struct.pack("<3H", 43, 8, 0) if file.big else struct.pack("<H", 42)))
    return replace(file, order="<")


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
    if foreign(directory):
        for name in ("compression", "bit_order"):
            tags[TAGS[name]] = (_SHORT, [directory.number(name, 1)])
    as_bytes = packed(directory) or foreign(directory)
    if as_bytes:
        tags |= _bytes_tags(directory, part)
    else:
        tags |= _whole_tags(entries, directory, part, kind)
    tags[284] = (_SHORT, [1])
    tiled = _TILES[0] in directory.values
    labels = _STRIPS if as_bytes or not tiled else _TILES
    for name, label in zip(_TILES if tiled else _STRIPS, labels, strict=True):
        values = directory.values.get(name, ())
        share = len(values) // part[1]
        own = [int(value) for value in values[part[0] * share : (part[0] + 1) * share]]
        tags |= {TAGS[label]: (_LONG8 if file.big else _LONG, own)} if own else {}
    return tags


def _whole_tags(entries: Entries, directory: Directory, part: tuple[int, int], kind: Kind) -> Tags:
    samples = directory.number("samples", 1) if part[1] == 1 else 1
    plain = is_wide(directory) or not part[0] < kind.colors == 1
    own = _BLACK_IS_ZERO if plain else photometric(directory)
    beyond = samples - (3 if samples >= 3 else 1)
    carried = (_STRIP_ROWS, *_TILE, _PREDICTOR)
    tags: Tags = {tag: entries[tag] for tag in carried if tag in entries}
    tags |= _shape(
        directory.number("width"), directory.number("height"), directory.number("bits", 1), samples
    )
    tags[262] = (_SHORT, [_RGB if samples >= 3 else own])
    tags[339] = (_SHORT, [directory.number("sample_format", 1)] * samples)
    return tags | ({338: (_SHORT, [0] * beyond)} if beyond else {})


def _bytes_tags(directory: Directory, part: tuple[int, int]) -> Tags:
    """A tall picture of bytes: all rows, or all tiles one below the other."""
    across, down, count = tiff_bytes.grid(directory)
    bits = (
        across * directory.number("bits") * (directory.number("samples", 1) if part[1] == 1 else 1)
    )
    rows = down * count if _TILES[0] in directory.values else directory.number("height")
    tags = _shape(_whole_bytes(bits), rows, 8, 1) | {
        262: (_SHORT, [_BLACK_IS_ZERO]),
        339: (_SHORT, [1]),
    }
    return {**tags, _STRIP_ROWS: (_LONG, [down])}


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
    """A directory at ``place`` with its values and the link to the next one, which follows it."""
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
