"""Read the directories of a TIFF: every page's size and kind, without decoding.

Classic and BigTIFF, both byte orders. Nothing is trusted: offsets and counts are checked against
the file, cycles end the walk, values are read on demand. libvips reports neither most tags nor how
far a file's tables reach, and Pillow ignores all tags after one that it cannot read.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from exportgui.boundary import unreadable
from exportgui.lazy_dataclass import dataclass
from exportgui.media.damage import damaged
from exportgui.media.tiff_entries import SUB_PICTURES, Edit, Entries, TiffFile
from exportgui.messages import Message

_MAX_DIRECTORIES = 65536
_MAX_UNDER = 64

# Tag numbers by the names used here.
TAGS = {
    "subfile": 254,
    "width": 256,
    "height": 257,
    "bits": 258,
    "compression": 259,
    "photometric": 262,
    "bit_order": 266,
    "strip_offsets": 273,
    "orientation": 274,
    "samples": 277,
    "strip_rows": 278,
    "strip_counts": 279,
    "x_resolution": 282,
    "planar": 284,
    "unit": 296,
    "predictor": 317,
    "tile_width": 322,
    "tile_height": 323,
    "tile_offsets": 324,
    "tile_counts": 325,
    "extra": 338,
    "sample_format": 339,
    "jpeg_tables": 347,
    "chroma": 530,
    "xmp": 700,
    "exif": 34665,
    "icc": 34675,
    "dng": 50706,
}
_ALWAYS = {
    name: TAGS[name] for name in ("subfile", "width", "height", "compression", "photometric", "dng")
}
_RESOLUTIONS = (282, 283)
_PLACES = frozenset({"strip_offsets", "strip_counts", "tile_offsets", "tile_counts"})


@dataclass(frozen=True, slots=True)
class Directory:
    """One picture of a TIFF; ``index`` is its position in the chain, as libtiff counts.

    ``reach`` is the end of the data that its tags and sub-directories refer to. ``tags`` are the
    names of the requested tags that exist, readable or not; ``under`` are its sub-pictures, with
    only their size and kind. ``link`` is the offset and size of the link to the next picture;
    ``broken`` means that the link leads nowhere. ``edits`` replace harmless nonsense that libtiff
    takes for an error.
    """

    index: int
    values: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    reach: int = 0
    tags: frozenset[str] = frozenset()
    under: tuple[Directory, ...] = ()
    link: tuple[int, int] = (0, 0)
    broken: bool = False
    edits: tuple[Edit, ...] = ()

    def number(self, name: str, default: int = 0) -> int:
        """The first value of a tag as an integer."""
        value = self.real(name, default)
        return int(value) if value is not None else default

    def real(self, name: str, default: float | None = None) -> float | None:
        """The first value of a tag as a number; ``default`` where it is none."""
        value = self.values.get(name, ())
        usable = bool(value) and isinstance(value[0], (int, float)) and math.isfinite(value[0])
        return value[0] if usable else default

    def data(self, name: str) -> bytes | None:
        """A tag's values as bytes."""
        value = self.values.get(name)
        return value[0] if value and isinstance(value[0], bytes) else None

    @property
    def reduced(self) -> bool:
        """Whether this is a smaller copy (1) or a mask (4) of another picture."""
        return bool(self.number("subfile") & 5)


def read_directories(path: Path, tags: Mapping[str, int] = TAGS) -> list[Directory]:
    """All pictures of the file, in order; raises `SourceError` when there is none.

    ``tags`` are the numbers of the tags to read, by name; sizes and kinds are always read.
    """
    try:
        with path.open("rb") as file:
            found = list(_walk(TiffFile.of(file), {**_ALWAYS, **tags}))
    except (struct.error, OverflowError, ValueError) as error:
        wrong = Message("its directory cannot be read")
        raise damaged(path, "TIFF", wrong) from error
    except OSError as error:
        raise unreadable(error, path) from error
    usable = [d for d in found if d.number("width") > 0 and d.number("height") > 0]
    if not usable:
        raise damaged(path, "TIFF", Message("it holds no picture"))
    if found[-1] is not usable[-1]:
        usable[-1] = replace(usable[-1], broken=True)
    return usable


def _walk(file: TiffFile, tags: Mapping[str, int]) -> Iterator[Directory]:
    offset = file.first()
    seen: set[int] = set()
    while offset and offset not in seen and len(seen) < _MAX_DIRECTORIES:
        seen.add(offset)
        try:
            directory, offset = _directory(file, offset, len(seen) - 1, tags)
        except (struct.error, OverflowError, ValueError):
            if len(seen) == 1:
                raise
            directory = Directory(len(seen) - 1)
            offset = 0  # without a size it counts as a broken link
        yield directory


def _directory(
    file: TiffFile, offset: int, index: int, tags: Mapping[str, int]
) -> tuple[Directory, int]:
    """One directory, and the offset of the next one."""
    entries, following = file.entries(offset)
    there = {name: tag for name, tag in tags.items() if tag in entries}
    values = _values(file, entries, there)
    under = tuple(_under(file, entries))
    found = Directory(
        index,
        values,
        file.reach(entries),
        frozenset(there),
        under,
        file.link(offset),
        edits=tuple(_edits(file, entries, offset)),
    )
    return found, following


def _edits(file: TiffFile, entries: Entries, offset: int) -> Iterator[Edit]:
    """A number for each resolution that is none, or negative."""
    for tag in _RESOLUTIONS:
        value = file.value(entries[tag]) if tag in entries else ()
        if value and isinstance(value[0], (int, float)) and not value[0] >= 0:
            yield file.edit_of_number(offset, tag, 1)


def _values(
    file: TiffFile, entries: Entries, tags: Mapping[str, int]
) -> dict[str, tuple[Any, ...]]:
    read = {name: file.places if name in _PLACES else file.value for name in tags}
    values = {name: read[name](entries[tag]) for name, tag in tags.items() if tag in entries}
    return {name: value for name, value in values.items() if value}


def _under(file: TiffFile, entries: Entries) -> Iterator[Directory]:
    """Size and kind of a directory's sub-pictures; those that cannot be read are left out."""
    offsets = file.places(entries[SUB_PICTURES]) if SUB_PICTURES in entries else ()
    for index, offset in enumerate(offsets[:_MAX_UNDER]):
        with suppress(struct.error, ValueError, OverflowError):
            found, _following = file.entries(offset)
            yield Directory(index, _values(file, found, _ALWAYS))


def pages_of(directories: list[Directory]) -> list[Directory]:
    """The pictures that are pages: neither reduced copies nor masks, or else the masks."""
    whole = [d for d in directories if not d.reduced]
    return whole or [d for d in directories if not d.number("subfile") & 1]
