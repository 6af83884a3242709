"""Reads the directories of a TIFF: enough to know every page's size and kind without decoding.

Classic and BigTIFF, both byte orders. Nothing is trusted: offsets and counts are checked
against the file, loops end the walk, values are read only when asked for.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any, BinaryIO

from exportgui.errors import SourceError
from exportgui.values import dataclass

_MAX_DIRECTORIES = 65536
_MAX_VALUE = 64 << 20
_TYPES: dict[int, str] = {1: "B", 2: "c", 3: "H", 4: "I", 5: "II", 6: "b", 7: "B", 8: "h", 9: "i", 10: "ii", 11: "f"}
_TYPES |= {12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q"}

# Tag numbers by the names used here.
TAGS = {
    "subfile": 254, "width": 256, "height": 257, "bits": 258, "compression": 259, "photometric": 262,
    "strip_offsets": 273, "orientation": 274, "samples": 277, "strip_counts": 279, "x_resolution": 282,
    "planar": 284, "unit": 296, "tile_offsets": 324, "tile_counts": 325, "extra": 338, "sample_format": 339,
    "chroma": 530, "xmp": 700, "icc": 34675, "dng": 50706,
}  # fmt: skip
# Where pixels and tables of JPEG are, by the tags of their offsets and lengths.
_EXTENTS = ((273, 279), (324, 325), (513, 514))
# Directories under a directory: further pictures, EXIF, GPS.
_UNDER = (330, 34665, 34853)
_ALWAYS = {name: TAGS[name] for name in ("subfile", "width", "height")}


@dataclass(frozen=True, slots=True)
class Directory:
    """One picture of a TIFF; ``index`` is its place in the chain, as libtiff counts.

    ``reach`` is where the last byte ends that its tags, or directories under it, speak of.
    """

    index: int
    values: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    reach: int = 0

    def number(self, name: str, default: int = 0) -> int:
        """The first value of a tag as an integer."""
        value = self.values.get(name, (default,))
        return int(value[0]) if value and isinstance(value[0], (int, float)) else default

    def data(self, name: str) -> bytes | None:
        """A tag's values as bytes."""
        value = self.values.get(name)
        return value[0] if value and isinstance(value[0], bytes) else None

    @property
    def reduced(self) -> bool:
        """Whether this is a smaller copy (1) or a mask (4) of another picture."""
        return bool(self.number("subfile") & 5)


@dataclass(frozen=True, slots=True)
class _Layout:
    order: str
    big: bool

    @property
    def entry(self) -> struct.Struct:
        return struct.Struct(self.order + ("HHQ8s" if self.big else "HHI4s"))


def read_directories(path: Path, tags: Mapping[str, int] = TAGS) -> list[Directory]:
    """All pictures of the file, in order; raises `SourceError` when there is none.

    ``tags`` are the numbers of those that are read, by name; sizes and kinds of pictures always are.
    """
    try:
        with path.open("rb") as file:
            found = list(_walk(file, {**_ALWAYS, **tags}))
    except (struct.error, OverflowError, ValueError) as error:
        raise SourceError("the TIFF file is damaged (its directory cannot be read)", path) from error
    except OSError as error:
        raise SourceError("the file cannot be opened", path) from error
    usable = [d for d in found if d.number("width") > 0 and d.number("height") > 0]
    if not usable:
        raise SourceError("the TIFF file is damaged (it holds no picture)", path)
    return usable


def _walk(file: BinaryIO, tags: Mapping[str, int]) -> Iterator[Directory]:
    head = file.read(8)
    order = "<" if head[:2] == b"II" else ">"
    layout = _Layout(order, struct.unpack(order + "H", head[2:4])[0] == 43)
    end = file.seek(0, 2)
    file.seek(8 if layout.big else 4)
    offset = _read(file, order + ("Q" if layout.big else "I"))[0]
    seen: set[int] = set()
    while offset and offset not in seen and len(seen) < _MAX_DIRECTORIES:
        seen.add(offset)
        if offset >= end:
            raise ValueError("a directory lies beyond the end of the file")
        file.seek(offset)
        entries, offset = _entries(file, layout)
        values = {name: _value(file, layout, *entries[tag]) for name, tag in tags.items() if tag in entries}
        yield Directory(
            len(seen) - 1,
            {name: value for name, value in values.items() if value},
            _reach(file, layout, entries),
        )


_Entries = dict[int, tuple[int, int, bytes]]


def _entries(file: BinaryIO, layout: _Layout) -> tuple[_Entries, int]:
    """Kind, count and value field by tag, and the offset of the following directory."""
    (count,) = _read(file, layout.order + ("Q" if layout.big else "H"))
    if count > 4096:
        raise ValueError("too many tags")
    table = file.read(count * layout.entry.size)
    entries = {tag: (kind, n, value) for tag, kind, n, value in layout.entry.iter_unpack(table)}
    (following,) = _read(file, layout.order + ("Q" if layout.big else "I"))
    return entries, following


def _reach(file: BinaryIO, layout: _Layout, entries: _Entries, depth: int = 0) -> int:
    """Where the last byte ends that these tags speak of; values that cannot be read count as far as they say."""
    ends = [_end_of_value(layout, *entry) for entry in entries.values()]
    for offsets, counts in _EXTENTS:
        if offsets in entries and counts in entries:
            pairs = zip(*(_value(file, layout, *entries[tag]) for tag in (offsets, counts)), strict=False)
            ends += [start + size for start, size in pairs]
    for offset in (
        place for tag in _UNDER if tag in entries and depth == 0 for place in _value(file, layout, *entries[tag])
    ):
        ends.append(_reach_under(file, layout, offset))
    return int(max(ends, default=0))


def _reach_under(file: BinaryIO, layout: _Layout, offset: int) -> int:
    """The same for a directory under another: its own table counts too."""
    end = file.seek(0, 2)
    file.seek(min(offset, end))
    try:
        count = int(_read(file, layout.order + ("Q" if layout.big else "H"))[0])
        if count > 4096:
            return 0
        whole = file.tell() + count * layout.entry.size + (8 if layout.big else 4)
        if whole > end:
            return whole
        file.seek(offset)
        return max(whole, _reach(file, layout, _entries(file, layout)[0], depth=1))
    except (struct.error, ValueError):
        return offset + 2 if offset + 2 > end else 0


def _end_of_value(layout: _Layout, kind: int, count: int, inline: bytes) -> int:
    code = _TYPES.get(kind, "")
    size = struct.calcsize("=" + code) * count
    return struct.unpack(layout.order + ("Q" if layout.big else "I"), inline)[0] + size if size > len(inline) else 0


def _value(file: BinaryIO, layout: _Layout, kind: int, count: int, inline: bytes) -> tuple[Any, ...]:
    code = _TYPES.get(kind, "")
    size = struct.calcsize("=" + code) * count
    if not code or not 0 < size <= _MAX_VALUE:
        return ()
    raw = inline[:size]
    if size > len(inline):
        file.seek(struct.unpack(layout.order + ("Q" if layout.big else "I"), inline)[0])
        raw = file.read(size)
    if len(raw) < size:
        return ()
    if code in "Bc":
        return tuple(raw) if count <= len(inline) else (raw,)
    flat = struct.unpack(f"{layout.order}{len(code) * count}{code[0]}", raw)
    if len(code) == 1:
        return flat
    return tuple(a / b if b else 0.0 for a, b in zip(flat[::2], flat[1::2], strict=True))


def _read(file: BinaryIO, code: str) -> tuple[Any, ...]:
    return struct.unpack(code, file.read(struct.calcsize(code)))
