"""Colours that EXIF names where no profile is embedded: Adobe RGB, as cameras mark it.

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

from exportgui.media.cicp import spoken_for
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


def coloured(header: Header, blocks: Iterable[bytes | None]) -> Header:
    """The header, which no profile speaks for, by the EXIF ``blocks`` of the file."""
    if (
        header.icc is None
        and header.pixel_type in _MODELS
        and any(_block_says(block) for block in blocks if block)
    ):
        return spoken_for(header, ADOBE_RGB)
    return header


def coloured_at(header: Header, file: BinaryIO, place: int) -> Header:
    """The same by the EXIF directory at ``place`` of a TIFF; 0 where there is none."""
    if place and header.icc is None and header.pixel_type in _MODELS:
        with suppress(struct.error, ValueError, OverflowError):
            if _says_adobe_rgb(TiffFile.of(file), place):
                return spoken_for(header, ADOBE_RGB)
    return header


def _block_says(block: bytes) -> bool:
    """A block that makes no sense says nothing."""
    with suppress(struct.error, ValueError, OverflowError):
        tiff = TiffFile.of_exif(block)
        return _says_adobe_rgb(tiff, _place(tiff, tiff.tags(tiff.first()), _EXIF))
    return False


def _says_adobe_rgb(tiff: TiffFile, place: int) -> bool:
    """ValueError or struct.error where the directories make no sense."""
    entries = tiff.tags(place)
    space = _place(tiff, entries, _COLOR_SPACE)
    if space in (0, _UNCALIBRATED):
        below = tiff.tags(_place(tiff, entries, _INTEROPERABILITY))
        return _text(tiff, below, _INDEX) == _R03
    return space == _ADOBE


def _place(tiff: TiffFile, entries: Entries, tag: int) -> int:
    """The first whole number of a tag; 0 where there is none."""
    found = tiff.places(entries[tag]) if tag in entries else ()
    return int(found[0]) if found else 0


def _text(tiff: TiffFile, entries: Entries, tag: int) -> bytes:
    found = tiff.value(entries[tag]) if tag in entries else ()
    whole = (
        found[0]
        if found and isinstance(found[0], bytes)
        else b"".join(part if isinstance(part, bytes) else bytes([part]) for part in found)
    )
    return whole.partition(b"\0")[0].strip()
