"""Adobe RGB by EXIF, for files without an embedded profile, as cameras mark it.

DCF 2.0: an optional file has ColorSpace *uncalibrated* (EXIF 2.32, tag 40961) and the
interoperability index R03, which stands for Adobe RGB (1998); ColorSpace 1 is sRGB whatever else is
there. Readings: a ColorSpace of 2, which some cameras write, is Adobe RGB, too; where it is missing
the index counts.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from contextlib import suppress
from typing import BinaryIO

from exportgui.media.cicp import in_space
from exportgui.media.matrix_profile import Primaries, Space
from exportgui.media.model import Header
from exportgui.media.tiff_entries import Entries, TiffFile

_EXIF = 34665
_COLOR_SPACE = 40961
_INTEROPERABILITY = 40965
_INDEX = 1
_R03 = b"R03"
_ADOBE = 2
_UNCALIBRATED = 0xFFFF
_PRIMARIES: Primaries = (0.64, 0.33, 0.21, 0.71, 0.15, 0.06, 0.3127, 0.3290)
ADOBE_RGB = Space("Adobe RGB (1998)", _PRIMARIES, 563 / 256)
"""Adobe RGB (1998) Color Image Encoding, 4.3: primaries, white and the exponent."""

_MODELS = frozenset({"rgb", "gray"})


def with_exif_colours(header: Header, blocks: Iterable[bytes | None]) -> Header:
    """The header in the colour space of the file's EXIF ``blocks``, if it has no profile."""
    if (
        header.icc is None
        and header.pixel_type in _MODELS
        and any(_is_adobe_block(block) for block in blocks if block)
    ):
        return in_space(header, ADOBE_RGB)
    return header


def with_exif_directory(header: Header, file: BinaryIO, place: int) -> Header:
    """The same by the EXIF directory at offset ``place`` of a TIFF, 0 where there is none."""
    if place and header.icc is None and header.pixel_type in _MODELS:
        with suppress(struct.error, ValueError, OverflowError):
            if _is_adobe_rgb(TiffFile.of(file), place):
                return in_space(header, ADOBE_RGB)
    return header


def _is_adobe_block(block: bytes) -> bool:
    """False for a malformed block."""
    with suppress(struct.error, ValueError, OverflowError):
        tiff = TiffFile.of_exif(block)
        return _is_adobe_rgb(tiff, _place(tiff, tiff.tags(tiff.first()), _EXIF))
    return False


def _is_adobe_rgb(tiff: TiffFile, place: int) -> bool:
    """Tell whether tags name Adobe RGB; malformed ones raise ValueError or struct.error."""
    entries = tiff.tags(place)
    space = _place(tiff, entries, _COLOR_SPACE)
    if space in (0, _UNCALIBRATED):
        below = tiff.tags(_place(tiff, entries, _INTEROPERABILITY))
        return _text(tiff, below, _INDEX) == _R03
    return space == _ADOBE


def _place(tiff: TiffFile, entries: Entries, tag: int) -> int:
    """The first integer of a tag; 0 where there is none."""
    values = tiff.places(entries[tag]) if tag in entries else ()
    return int(values[0]) if values else 0


def _text(tiff: TiffFile, entries: Entries, tag: int) -> bytes:
    values = tiff.value(entries[tag]) if tag in entries else ()
    text = b"".join(part if isinstance(part, bytes) else bytes([part]) for part in values)
    return text.partition(b"\0")[0].strip()
