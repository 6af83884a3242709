"""Follows a JPEG from marker to marker to its end, and tells what of its coefficients has come in
its scans.

ITU-T T.81, annex G: a scan of a progressive JPEG brings some of the 64 coefficients of each block
(Ss to Se), down to some bit (Al). Encoders may stop where they like but for the first coefficient,
the mean of a block, which has to come for each component; all of those known to us send everything.
"""

from __future__ import annotations

import mmap
import struct
from functools import lru_cache
from pathlib import Path

from exportgui.lazy_regex import pattern
from exportgui.media.jpeg_segments import ALONE, EOI, FRAMES, SOS, data_of, segments

# A marker inside or after entropy-coded data: not stuffing, not a restart, not padding.
_MARKER = pattern(rb"\xff([^\x00\xd0-\xd7\xff])")
_BETWEEN_SCANS = frozenset({0xC4, 0xCC, SOS, 0xDB, 0xDC, 0xDD, *range(0xE0, 0xF0), 0xFE})
_SOI = 0xD8
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_COUNTED = FRAMES | {SOS}
"""Segments that say how many components they are about."""
_COEFFICIENTS = 64
_NONE = 16
"""In place of a bit: none of them has come."""


class Walk:
    """A JPEG from marker to marker; ``end`` is where its end marker is missing, None where it has
    one, at ``marker``.

    ``last_scan`` is where the data of the last scan begins. ``scans`` has for each component, by
    its number, the lowest bit that has come of each of its coefficients; 16 where none has.
    """

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self.scans: dict[int, list[int]] = {}
        self.last_scan = self.marker = 0
        self._progressive = False
        self.end: int | None = self._walked(data)

    @property
    def complete(self) -> bool:
        """Whether all of every component has come."""
        return bool(self.scans) and all(bit == 0 for bits in self.scans.values() for bit in bits)

    @property
    def lacks_component(self) -> bool:
        """Whether not even the means of some component's blocks have come."""
        return any(bits[0] == _NONE for bits in self.scans.values())

    def _walked(self, data: mmap.mmap | bytes) -> int | None:
        at = 2
        seen = False
        while found := _MARKER.search(data, at):
            marker = found[1][0]
            if marker == EOI:
                self.marker = found.start()
                return None
            if marker in ALONE and marker != _SOI:
                at = found.end()
                continue
            (length,) = struct.unpack(">H", data[found.end() : found.end() + 2].rjust(2, b"\0"))
            at = found.end() + length
            if seen and (marker not in _BETWEEN_SCANS or length < 2 or at > len(data)):
                return found.start()  # what begins here is no part of the picture
            if marker == SOS:
                seen = True
                self.last_scan = at
            self._note(marker, data[found.end() + 2 : at])
        return len(data)

    def _note(self, marker: int, body: bytes) -> None:
        if marker in FRAMES and len(body) > 8:
            self._progressive = marker in _PROGRESSIVE
            self.scans = {number: [_NONE] * _COEFFICIENTS for number in body[6::3]}
        elif marker == SOS and len(body) >= 4 and len(body) == 4 + 2 * body[0]:
            # What other kinds say in these three bytes is something else, or nothing.
            first, last, bits = body[-3:] if self._progressive else (0, _COEFFICIENTS - 1, 0)
            for number in body[1:-3:2]:
                for place in (
                    range(first, min(last + 1, _COEFFICIENTS)) if number in self.scans else ()
                ):
                    self.scans[number][place] = bits & 15


def lacks_detail(path: Path) -> bool:
    """Whether a JPEG with an end marker lacks some of what its scans should bring."""
    walk = _of_several(path)
    return walk is not None and not walk.complete


def lacks_component(path: Path) -> bool:
    """Whether a JPEG with an end marker lacks a component: its colours are no longer those of the
    picture.
    """
    walk = _of_several(path)
    return walk is not None and walk.lacks_component


def _of_several(path: Path) -> Walk | None:
    """What came of a JPEG of several scans; None of one that needs a single one, and of one without
    an end marker.
    """
    with path.open("rb") as file:
        found = {
            segment.marker: data_of(file, segment)
            for segment in segments(file)
            if segment.marker in _COUNTED
        }
    frame = next((marker for marker in found if marker in FRAMES), None)
    if frame is None or SOS not in found:
        return None
    if frame not in _PROGRESSIVE and found[SOS][:1] == found[frame][5:6]:
        return None
    status = path.stat()
    return _walk(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=64)
def _walk(path: Path, _size: int, _changed: int) -> Walk | None:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        walk = Walk(data)
    return walk if walk.end is None else None
