"""JPEGs whose end is not what it should be: whole pictures are told from those that were cut.

Some programs leave the end marker out, or write something of their own in its place. Such a picture is whole when
every bit of each component's coefficients has come in some scan, and when the last of them has all its data. That is
asked of a picture with its marker, too, where libjpeg complained of something.
"""

from __future__ import annotations

import mmap
import struct
from functools import lru_cache, reduce
from operator import and_
from pathlib import Path
from typing import Any

from exportgui.media.jpeg_segments import ALONE, EOI, FRAMES, SOS
from exportgui.patterns import pattern

NO_END = "the file lacks its end marker"
HARMLESS = pattern(r"extraneous bytes before marker 0x(d9|e.)\b")
"""What libjpeg says of padding in front of the end marker, or of a camera's own segments."""

# A marker inside or after entropy-coded data: not stuffing, not a restart, not padding.
_MARKER = pattern(rb"\xff([^\x00\xd0-\xd7\xff])")
_RESTART = pattern(rb"\xff([\xd0-\xd7])")
_BETWEEN_SCANS = frozenset({0xC4, 0xCC, SOS, 0xDB, 0xDC, 0xDD, *range(0xE0, 0xF0), 0xFE})
_END = b"\xff\xd9"
_FILLINGS = (b"\x55" * 64, b"\xaa" * 64, b"\xcc" * 64)
"""Two of them may stand for the same levels, if hardly ever."""
_COMPLAINT = "VipsJpeg: "
_MOST_COMPLAINTS = 8_000
"""Characters; libvips keeps about 10,000 of them and forgets the rest."""
_BLANK = 16
"""Bytes of zeros that no encoder writes at the end of its data."""

_TRAILER = 2
_COEFFICIENTS = 64

Scans = dict[int, list[int]]
"""For each component, the lowest bit that has come of each of its coefficients; 16 where none has."""


class _Walk:
    """A JPEG from marker to marker; ``end`` is where its end marker is missing, None where it has one, at ``marker``.

    ``last_scan`` is where the data of the last scan begins.
    """

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self.scans: Scans = {}
        self.last_scan = self.marker = 0
        self.end: int | None = self._walked(data)

    @property
    def complete(self) -> bool:
        """Whether all of every component has come."""
        return bool(self.scans) and all(bit == 0 for bits in self.scans.values() for bit in bits)

    def _walked(self, data: mmap.mmap | bytes) -> int | None:
        at, seen = 2, False
        while found := _MARKER.search(data, at):
            marker = found[1][0]
            if marker == EOI:
                self.marker = found.start()
                return None
            if marker in ALONE and marker != 0xD8:
                at = found.end()
                continue
            (length,) = struct.unpack(">H", data[found.end() : found.end() + 2].rjust(2, b"\0"))
            at = found.end() + length
            if seen and (marker not in _BETWEEN_SCANS or length < 2 or at > len(data)):
                return found.start()  # what begins here is no part of the picture
            if marker == SOS:
                seen, self.last_scan = True, at
            self._note(marker, data[found.end() + 2 : at])
        return len(data)

    def _note(self, marker: int, body: bytes) -> None:
        if marker in FRAMES and len(body) > 8:
            self.scans = {number: [16] * _COEFFICIENTS for number in body[6::3]}
        elif marker == SOS and len(body) >= 4 and len(body) == 4 + 2 * body[0]:
            first, last, bits = body[-3:]
            for number in body[1:-3:2]:
                for place in range(first, min(last + 1, _COEFFICIENTS)) if number in self.scans else ():
                    self.scans[number][place] = bits & 15


def lacks_end(path: Path) -> bool:
    """Whether a JPEG has no end marker; ValueError of an empty file."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - len(_END)))
        if file.read() == _END:
            return False
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return _Walk(data).end is not None


def mended(path: Path) -> bytes:
    """A file without an end marker, up to where it belongs, and the marker."""
    data = path.read_bytes()
    return data[: _Walk(data).end].rstrip(b"\xff") + _END


def lacks_only_its_end(path: Path) -> bool:
    """Whether the end marker is missing and nothing in front of it."""
    return lacks_end(path) and _is_whole_now(path)


def check_end(path: Path) -> None:
    """Raise ValueError when a JPEG lacks its end marker and more than that."""
    if lacks_end(path) and not _is_whole_now(path):
        raise ValueError("truncated: the end marker is missing")


def _is_whole_now(path: Path) -> bool:
    found = path.stat()
    return _is_whole_file(path, found.st_size, found.st_mtime_ns)


@lru_cache(maxsize=64)
def _is_whole_file(path: Path, _size: int, _changed: int) -> bool:
    """Looked at once for the plan and the run: it takes several decodes."""
    return _is_whole(mended(path))


def complaints() -> str:
    """What libvips has heard from libjpeg and others, in whatever thread, since it last raised an error in one."""
    from exportgui.media.engine import pyvips

    return str(pyvips.ffi.string(pyvips.vips_lib.vips_error_buffer()).decode("utf-8", "replace"))


def check_rows(path: Path, before: str) -> None:
    """Raise ValueError when pixels are missing in front of the end marker of a JPEG that was just decoded.

    ``before`` are the `complaints` from before that. libvips hears of libjpeg's about the last rows, but fails only
    when it asks for the next ones. As other threads' complaints are among these, and one that raises an error at that
    very moment takes them away, they only tell which files to look at: what is raised depends on the file alone.
    """
    now = complaints()
    if _COMPLAINT not in now.removeprefix(before) and len(before) < _MOST_COMPLAINTS:
        return
    found = path.stat()
    lacks_rows = _lacks_rows(path, found.st_size, found.st_mtime_ns)
    _forget_complaints()
    if lacks_rows:
        raise ValueError("truncated: rows are missing in front of the end marker")


def _forget_complaints() -> None:
    """What was no error is not to be read into the next one."""
    from exportgui.media.engine import pyvips

    pyvips.vips_lib.vips_error_clear()


@lru_cache(maxsize=64)
def _lacks_rows(path: Path, _size: int, _changed: int) -> bool:
    """Looked at once for all that is made of a file: it takes three decodes."""
    data = path.read_bytes()
    walk = _Walk(data)
    pixels = _Pixels(data[: walk.marker if walk.end is None else walk.end], walk.last_scan)
    return pixels.depend_on(len(pixels.data))


def _is_whole(data: bytes) -> bool:
    """Whether nothing is missing in front of the end marker."""
    walk = _Walk(data)
    if not walk.complete:
        return False
    from exportgui.media.engine import pyvips  # most JPEGs that are looked at have their end

    pixels = _Pixels(data.removesuffix(_END), walk.last_scan)
    try:
        pixels.loaded(pixels.data, "warning").avg()
    except pyvips.Error as error:
        if not HARMLESS.search(error.detail.strip().partition("\n")[0]):
            return False
    try:
        return not pixels.depend_on(len(pixels.data)) and pixels.end_as_encoders_do()
    finally:
        _forget_complaints()


class _Pixels:
    """Asks what the pixels of a picture depend on: of a whole one, on nothing behind its last bit.

    libvips hears of libjpeg's complaints when it asks for the next rows, so none about the last ones reach it; and
    what stands in place of missing data, such as the zeros of a download that broke off, is decoded without any.
    """

    def __init__(self, data: bytes, start: int) -> None:
        """``start`` is where the last scan begins."""
        self.data = data
        self._start = start

    def loaded(self, data: bytes, fail_on: str = "none") -> Any:
        """A picture of ``data`` and the marker."""
        from exportgui.media.engine import pyvips

        return pyvips.Image.jpegload_buffer(data + _END, fail_on=fail_on, access="sequential")

    def depend_on(self, place: int) -> bool:
        """Whether any pixel depends on what follows ``place``."""
        kept = self.data[:place].rstrip(b"\xff")
        # Whole intervals may be missing: what follows is only looked at behind the restart marker that comes next.
        restarts = _RESTART.findall(kept, self._start)
        following = b"\xff" + bytes([0xD0 | (restarts[-1][0] + 1) & 7 if restarts else 0xD0])
        return self._differ(*(kept + filling + following + filling for filling in _FILLINGS))

    def _differ(self, *several: bytes) -> bool:
        from exportgui.media.engine import pyvips

        try:
            first, *others = map(self.loaded, several)
            return bool(reduce(and_, [first == other for other in others]).min() < 255)
        except pyvips.Error:
            return True  # one of them is no picture at all

    def end_as_encoders_do(self) -> bool:
        """Whether the last byte that counts, in front of a trailer, is filled up with ones, as the standard has it."""
        end = self._end()
        if len(self.data) - end < _TRAILER or not self.depend_on(self._start):
            return True  # there is nothing that could pass for data
        if end >= _BLANK and not any(self.data[end - _BLANK : end]):
            return False
        last, whole = self.data[end - 1], self.data[:end]
        for bit in range(8 if whole[-2:] != b"\xff\0" else 0):
            other = last ^ (1 << bit)
            changed = whole[:-1] + bytes([other]) + (b"\0" if other == 0xFF else b"")
            if self._differ(whole, changed):
                return True
            if not last & 1 << bit:
                return False
        return True

    def _end(self) -> int:
        """Where the data ends that counts; what is behind it is looked for from the end of the file."""
        size, step = len(self.data), 1
        while size - step > self._start and not self.depend_on(size - step):
            step *= 2
        low, high = max(self._start, size - step), size - step // 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.depend_on(middle) else (low, middle)
        return high
