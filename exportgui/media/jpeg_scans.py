"""Walk a JPEG's markers and find which coefficients its scans contain.

ITU-T T.81, annex G: a scan of a progressive JPEG has some of the 64 coefficients of each block (Ss
to Se), down to some bit (Al). The standard requires only the first coefficient (DC) of each
component; all encoders known to us write all of them.
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
"""Segments with a number of components."""
_COEFFICIENTS = 64
_NONE = 16
"""In place of a bit: no scan has the coefficient."""


class Walk:
    """The result of a walk over a JPEG's markers.

    ``marker`` is the offset of the end marker; ``end`` that where it is missing, None where it is
    not. ``last_scan`` is where the data of the last scan begins. ``scans`` has for each component,
    by its number, the lowest bit that the scans have of each coefficient; 16 for none.
    """

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self.scans: dict[int, list[int]] = {}
        self.last_scan = self.marker = 0
        self._progressive = False
        self.end: int | None = self._walk(data)

    @property
    def complete(self) -> bool:
        """Whether the scans have every bit of every component."""
        return bool(self.scans) and all(bit == 0 for bits in self.scans.values() for bit in bits)

    @property
    def lacks_component(self) -> bool:
        """Whether the scans do not even have some component's DC coefficients."""
        return any(bits[0] == _NONE for bits in self.scans.values())

    def _walk(self, data: mmap.mmap | bytes) -> int | None:
        at = 2
        has_scan = False
        while match := _MARKER.search(data, at):
            marker = match[1][0]
            if marker == EOI:
                self.marker = match.start()
                return None
            if marker in ALONE and marker != _SOI:
                at = match.end()
                continue
            (length,) = struct.unpack(">H", data[match.end() : match.end() + 2].rjust(2, b"\0"))
            at = match.end() + length
            if has_scan and (marker not in _BETWEEN_SCANS or length < 2 or at > len(data)):
                return match.start()  # what begins here is not part of the picture
            if marker == SOS:
                has_scan = True
                self.last_scan = at
            self._record_segment(marker, data[match.end() + 2 : at])
        return len(data)

    def _record_segment(self, marker: int, body: bytes) -> None:
        if marker in FRAMES and len(body) > 8:
            self._progressive = marker in _PROGRESSIVE
            self.scans = {number: [_NONE] * _COEFFICIENTS for number in body[6::3]}
        elif marker == SOS and len(body) >= 4 and len(body) == 4 + 2 * body[0]:
            # Only progressive JPEGs have Ss, Se, Ah and Al in the last three bytes.
            first, last, bits = body[-3:] if self._progressive else (0, _COEFFICIENTS - 1, 0)
            for number in body[1:-3:2]:
                if number in self.scans:
                    for index in range(first, min(last + 1, _COEFFICIENTS)):
                        self.scans[number][index] = bits & 15


def lacks_detail(path: Path) -> bool:
    """Whether the scans of a JPEG with an end marker lack some bits of its coefficients."""
    walk = _walk_several_scans(path)
    return walk is not None and not walk.complete


def lacks_component(path: Path) -> bool:
    """Whether a JPEG with an end marker lacks a component, so that its colours are wrong."""
    walk = _walk_several_scans(path)
    return walk is not None and walk.lacks_component


def _walk_several_scans(path: Path) -> Walk | None:
    """The walk over a JPEG of several scans.

    None for one that needs a single scan, and for one without an end marker.
    """
    with path.open("rb") as file:
        bodies = {
            segment.marker: data_of(file, segment)
            for segment in segments(file)
            if segment.marker in _COUNTED
        }
    frame = next((marker for marker in bodies if marker in FRAMES), None)
    if frame is None or SOS not in bodies:
        return None
    if frame not in _PROGRESSIVE and bodies[SOS][:1] == bodies[frame][5:6]:
        return None
    status = path.stat()
    return _walk(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=64)
def _walk(path: Path, _size: int, _changed: int) -> Walk | None:
    """Cached for the questions above, each of which would read the whole file again."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        walk = Walk(data)
    return walk if walk.end is None else None
