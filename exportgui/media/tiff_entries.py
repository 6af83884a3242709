"""Parse the entries of a TIFF directory: their kinds, values, and the data they refer to.

Nothing is trusted: values are read on demand, and offsets and lengths must be of an integer kind.
"""

from __future__ import annotations

import io
import struct
from typing import Any, BinaryIO

from exportgui.lazy_dataclass import dataclass

_MAX_VALUE = 64 << 20
_MAX_ENTRIES = 4096
_KINDS: dict[int, str] = {
    1: "B",
    2: "c",
    3: "H",
    4: "I",
    5: "II",
    6: "b",
    7: "B",
    8: "h",
    9: "i",
    10: "ii",
    11: "f",
}
_KINDS |= {12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_INTEGERS = frozenset({1, 3, 4, 6, 8, 9, 13, 16, 17, 18})
"""Kinds in which libtiff takes offsets and counts."""

_EXIF_MARK = b"Exif\0\0"

# Where pixels and tables of JPEG are, by the tags of their offsets and lengths.
_EXTENTS = ((273, 279), (324, 325), (513, 514))
SUB_PICTURES = 330
# Directories under a directory: further pictures, EXIF, GPS.
_UNDER = (SUB_PICTURES, 34665, 34853)

_SHORT = 3

Edit = tuple[int, bytes]
"""An offset and the bytes to write there."""

Entry = tuple[int, int, bytes]
"""Kind, count and value field."""

Entries = dict[int, Entry]
"""By tag."""


@dataclass(frozen=True, slots=True)
class TiffFile:
    """An open file with its byte order and whether it is a BigTIFF."""

    file: BinaryIO
    order: str
    big: bool
    end: int

    @classmethod
    def of(cls, file: BinaryIO) -> TiffFile:
        """Open a TIFF by its first bytes; struct.error where these are missing."""
        end = file.seek(0, 2)
        file.seek(0)
        head = file.read(8)
        order = "<" if head[:2] == b"II" else ">"
        return cls(file, order, struct.unpack(order + "H", head[2:4])[0] == 43, end)

    @classmethod
    def of_exif(cls, block: bytes) -> TiffFile:
        """Open the TIFF in an EXIF block, with or without its prefix.

        ValueError or struct.error where there is none.
        """
        while block.startswith(_EXIF_MARK):  # some writers repeat it
            block = block.removeprefix(_EXIF_MARK)
        if block[:2] not in (b"II", b"MM") or set(block[2:4]) != {0, 42}:
            raise ValueError("an EXIF block does not begin as a TIFF")
        return cls.of(io.BytesIO(block))

    @property
    def entry(self) -> struct.Struct:
        """The layout of a directory's entries."""
        return struct.Struct(self.order + ("HHQ8s" if self.big else "HHI4s"))

    @property
    def place(self) -> str:
        """The layout of an offset."""
        return self.order + ("Q" if self.big else "I")

    def first(self) -> int:
        """The offset of the first directory."""
        self.file.seek(8 if self.big else 4)
        return self._number(self.place)

    def link(self, offset: int) -> tuple[int, int]:
        """The offset and size of the link to the next directory in the one at ``offset``."""
        self.file.seek(offset)
        count = self._number(self.order + ("Q" if self.big else "H"))
        return self.file.tell() + count * self.entry.size, 8 if self.big else 4

    def entries(self, offset: int) -> tuple[Entries, int]:
        """The entries of the directory at ``offset``, and the offset of the next one.

        Raises ValueError or struct.error where there is no valid directory.
        """
        entries = self.tags(offset)
        return entries, self._number(self.place)

    def tags(self, offset: int) -> Entries:
        """The entries of the directory at ``offset``, as far as the file goes.

        Without the link to the next one, which some writers leave out after EXIF. Raises ValueError
        or struct.error where there is no directory.
        """
        if not 0 <= offset < self.end:
            raise ValueError("a directory lies beyond the end of the file")
        self.file.seek(offset)
        count = self._number(self.order + ("Q" if self.big else "H"))
        if count > _MAX_ENTRIES:
            raise ValueError("too many tags")
        table = self.file.read(count * self.entry.size)
        whole = table[: len(table) // self.entry.size * self.entry.size]
        return {tag: (kind, n, value) for tag, kind, n, value in self.entry.iter_unpack(whole)}

    def edit_of_number(self, offset: int, tag: int, number: int) -> Edit:
        """How to give a tag of the directory at ``offset`` a short number."""
        end, _size = self.link(offset)
        first = offset + (8 if self.big else 2)
        self.file.seek(first)
        tags = [entry[0] for entry in self.entry.iter_unpack(self.file.read(end - first))]
        value = struct.pack(self.order + "H", number)
        return first + self.entry.size * tags.index(tag), self.entry.pack(tag, _SHORT, 1, value)

    def value(self, entry: Entry) -> tuple[Any, ...]:
        """An entry's numbers, or its bytes as one value; empty where they cannot be read."""
        kind, count, inline = entry
        code = _KINDS.get(kind, "")
        size = struct.calcsize("=" + code) * count
        if not code or not 0 < size <= _MAX_VALUE:
            return ()
        raw = inline[:size]
        if size > len(inline):
            self.file.seek(struct.unpack(self.place, inline)[0])
            raw = self.file.read(size)
        if len(raw) < size:
            return ()
        if code in "Bc":
            return tuple(raw) if count <= len(inline) else (raw,)
        flat = struct.unpack(f"{self.order}{len(code) * count}{code[0]}", raw)
        if len(code) == 1:
            return flat
        return tuple(a / b if b else 0.0 for a, b in zip(flat[::2], flat[1::2], strict=True))

    def places(self, entry: Entry) -> tuple[int, ...]:
        """An entry's offsets or lengths; empty where it is of another kind or has negative ones."""
        if entry[0] not in _INTEGERS:
            return ()
        value = self.value(entry)
        numbers = tuple(value[0]) if value and isinstance(value[0], bytes) else value
        return numbers if all(number >= 0 for number in numbers) else ()

    def reach(self, entries: Entries, *, under: bool = True) -> int:
        """The end of the data that these entries, and sub-directories with ``under``, refer to.

        Data beyond the end of the file counts as well.
        """
        ends = [self._end_of_value(entry) for entry in entries.values()]
        for offsets, counts in _EXTENTS:
            if offsets in entries and counts in entries:
                pairs = zip(
                    self.places(entries[offsets]), self.places(entries[counts]), strict=False
                )
                ends += [start + size for start, size in pairs]
        if under:
            directories = [
                place for tag in _UNDER if tag in entries for place in self.places(entries[tag])
            ]
            ends += [self._reach_under(offset) for offset in directories]
        return max(ends, default=0)

    def _reach_under(self, offset: int) -> int:
        """The end of the data of a sub-directory, its own table included."""
        self.file.seek(min(offset, self.end))
        try:
            count = self._number(self.order + ("Q" if self.big else "H"))
            if count > _MAX_ENTRIES:
                return 0
            whole = self.file.tell() + count * self.entry.size + (8 if self.big else 4)
            if whole > self.end:
                return whole
            return max(whole, self.reach(self.entries(offset)[0], under=False))
        except (struct.error, ValueError):
            return offset + 2 if offset + 2 > self.end else 0

    def _end_of_value(self, entry: Entry) -> int:
        kind, count, inline = entry
        size = struct.calcsize("=" + _KINDS.get(kind, "")) * count
        return int(struct.unpack(self.place, inline)[0]) + size if size > len(inline) else 0

    def _number(self, code: str) -> int:
        return int(struct.unpack(code, self.file.read(struct.calcsize(code)))[0])
