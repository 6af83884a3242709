"""Tells camera raw files, which hold a sensor's data and small previews, from pictures.

By their first bytes, or, as most of them are TIFFs, by what the directories say: data of a colour
filter array or linear raw data, also under a directory; compressions that only cameras write; or
reduced copies alone, of a picture that is kept in a way of the maker's own (TIFF/EP, DNG 1.7).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from exportgui.lazy_regex import pattern
from exportgui.media.tiff_directory import Directory
from exportgui.messages import Message, joined

RAW = "RAW"
"""What `exportgui.media.sniff` calls them; no module reads them."""

CAMERA_RAW = Message("camera raw files are not supported")
ONLY_REDUCED = Message("the file holds only reduced copies of a picture")

_SIGNATURES = pattern(
    rb"II[*]\0.{4}CR"  # Canon CR2
    rb"|(?:II[*]\0|MM\0[*]).{4}(?:IIII.waR|MMMMRaw.)"  # Phase One, Leaf
    rb"|IIU\0|IIR[OS]|MMOR"  # Panasonic and Leica, Olympus
    rb"|FUJIFILMCCD-RAW|FOVb|\0MRM"  # Fujifilm, Sigma, Minolta
    rb"|II\x1a\0\0\0HEAPCCDR"  # Canon CRW
    rb"|.{4}ftypcrx ",  # Canon CR3
    re.S,
)
_RAW_KINDS = frozenset({32803, 34892})
"""Photometric interpretations: colour filter array, linear raw."""

_RAW_COMPRESSIONS = frozenset({262, 32767, 32769, 32770, 32772, 34713, 65000, 65535})
"""Kodak, Sony, packed, Samsung (two), Nikon, Kodak, Pentax."""


def is_signed(head: bytes) -> bool:
    """Whether a file that begins so is a camera raw file."""
    return _SIGNATURES.match(head) is not None


def fault(directories: list[Directory]) -> Message | None:
    """Why a TIFF holds no picture to show; None where it does."""
    if any(_is_raw(directory) for directory in _all(directories)):
        return CAMERA_RAW
    if all(directory.number("subfile") & 1 for directory in directories):
        return joined("; ", (ONLY_REDUCED, CAMERA_RAW))
    return None


def _all(directories: Iterable[Directory]) -> Iterator[Directory]:
    for directory in directories:
        yield directory
        yield from directory.under


def _is_raw(directory: Directory) -> bool:
    kind = directory.number("photometric", -1)
    compression = directory.number("compression")
    return "dng" in directory.values or kind in _RAW_KINDS or compression in _RAW_COMPRESSIONS
