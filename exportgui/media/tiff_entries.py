"""The entries of a TIFF directory: their kinds, values, and how far into the file they point.

Nothing is trusted: values are read only when asked for, and only places and lengths of a
whole-number kind count.
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
_WHOLE_NUMBERS = frozenset({1, 3, 4, 6, 8, 9, 13, 16, 17, 18})
"""Kinds in which libtiff takes offsets and counts."""

_EXIF_MARK = b"Exif\0\0"

# Where pixels and tables of JPEG are, by the tags of their offsets and lengths.
_EXTENTS = ((273, 279), (324, 325), (513, 514))
SUB_PICTURES = 330
# Directories under a directory: further pictures, EXIF, GPS.
_UNDER = (SUB_PICTURES, 34665, 34853)

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
        """By the first bytes of the file; struct.error where these are missing."""
        end = file.seek(0, 2)
        file.seek(0)
        head = file.read(8)
        order = "<" if head[:2] == b"II" else ">"
        return cls(file, order, struct.unpack(order + "H", head[2:4])[0] == 43, end)

    @classmethod
    def of_exif(cls, block: bytes) -> TiffFile:
        """That of an EXIF block, with its mark or without; ValueError or struct.error where it is
        none.
        """
        while block.startswith(_EXIF_MARK):  # some writers put it there twice
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
        """Where the first directory is."""
        self.file.seek(8 if self.big else 4)
        return self._number(self.place)

    def link(self, offset: int) -> tuple[int, int]:
        """Where the directory at ``offset`` says where the following one is, and in how many
        bytes.
        """
        self.file.seek(offset)
        count = self._number(self.order + ("Q" if self.big else "H"))
        return self.file.tell() + count * self.entry.size, 8 if self.big else 4

    def entries(self, offset: int) -> tuple[Entries, int]:
        """The entries of the directory at ``offset``, and the offset of the following one.

        Raises ValueError or struct.error where there is no sound one.
        """
        found = self.tags(offset)
        return found, self._number(self.place)

    def tags(self, offset: int) -> Entries:
        """The entries of the directory at ``offset``, as many as are there.

        Nothing need follow them: EXIF has no directory behind its last one, and some writers leave
        out where it is. Raises ValueError or struct.error where there is no directory.
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

    def value(self, entry: Entry) -> tuple[Any, ...]:
        """Its numbers, or its bytes as one; empty where they cannot be read."""
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
        """Offsets or lengths; empty where the entry is of a kind that holds none, or holds negative
        ones.
        """
        if entry[0] not in _WHOLE_NUMBERS:
            return ()
        value = self.value(entry)
        found = tuple(value[0]) if value and isinstance(value[0], bytes) else value
        return found if all(number >= 0 for number in found) else ()

    def reach(self, entries: Entries, *, under: bool = True) -> int:
        """Where the last byte ends that these entries, or directories ``under`` them, speak of.

        Values that cannot be read count as far as they say.
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
        """The same for a directory under another: its own table counts too."""
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
