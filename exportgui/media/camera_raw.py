"""Detect camera raw files, which hold sensor data and small previews.

By their first bytes, or, as most of them are TIFFs, by their directories: data of a colour filter
array or linear raw data, also in a sub-directory; compressions that only cameras write; or reduced
copies alone, of a picture in a maker's own format (TIFF/EP, DNG 1.7).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from exportgui.installation import needs_extra
from exportgui.lazy_regex import pattern
from exportgui.media.tiff_directory import Directory
from exportgui.messages import Message, joined

RAW = "RAW"
"""Their format name."""

NEEDED = joined(": ", (Message("camera raw file"), needs_extra("raw")))

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


def has_raw_signature(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a camera raw file."""
    return _SIGNATURES.match(head) is not None


def is_raw(directories: list[Directory]) -> bool:
    """Whether a TIFF holds sensor data, or no picture but reduced copies of one."""
    sensor = any(_is_raw(directory) for directory in _all(directories))
    return sensor or all(directory.number("subfile") & 1 for directory in directories)


def _all(directories: Iterable[Directory]) -> Iterator[Directory]:
    for directory in directories:
        yield directory
        yield from directory.under


def _is_raw(directory: Directory) -> bool:
    kind = directory.number("photometric", -1)
    compression = directory.number("compression")
    return "dng" in directory.values or kind in _RAW_KINDS or compression in _RAW_COMPRESSIONS
