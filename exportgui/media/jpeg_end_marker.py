"""JPEGs whose end is not what it should be: whole pictures are told from those that were cut.

Some programs leave the end marker out, or write something of their own in its place. Such a picture
is whole when every bit of each component's coefficients has come in some scan, and when the last of
them has all its data. The latter is asked of a picture with its marker, too, where libjpeg
complained of something.
"""

from __future__ import annotations

import mmap
from functools import lru_cache, reduce
from operator import and_
from pathlib import Path
from typing import Any

from exportgui.lazy_regex import pattern
from exportgui.media.damage import DamagedError
from exportgui.media.jpeg_scans import Walk, lacks_component
from exportgui.messages import Message

_HARMLESS = pattern(r"extraneous bytes before marker 0x(d9|e.)\b")
"""What libjpeg says of padding in front of the end marker, or of a camera's own segments."""

_RESTART = pattern(rb"\xff([\xd0-\xd7])")
_END = b"\xff\xd9"
_FILLINGS = (b"\x55" * 64, b"\xaa" * 64, b"\xcc" * 64)
"""Two of them may stand for the same levels, if hardly ever."""
_BLANK = 16
"""Bytes of zeros that no encoder writes at the end of its data."""
_TRAILER = 2


def lacks_end(path: Path) -> bool:
    """Whether a JPEG has no end marker; ValueError of an empty file."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - len(_END)))
        if file.read() == _END:
            return False
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return Walk(data).end is not None


def mended(path: Path) -> bytes:
    """A file without an end marker, up to where it belongs, and the marker."""
    data = path.read_bytes()
    return data[: Walk(data).end].rstrip(b"\xff") + _END


def lacks_only_its_end(path: Path) -> bool:
    """Whether the end marker is missing and nothing in front of it."""
    return lacks_end(path) and _is_whole_now(path)


def check_end(path: Path) -> None:
    """Raise DamagedError when a JPEG lacks its end marker and more than that, or all of one of its
    components.
    """
    if lacks_end(path):
        if not _is_whole_now(path):
            raise DamagedError(Message("truncated: the end marker is missing"))
    elif lacks_component(path):
        raise DamagedError(Message("truncated: scans are missing in front of the end marker"))


def _is_whole_now(path: Path) -> bool:
    found = path.stat()
    return _is_whole_file(path, found.st_size, found.st_mtime_ns)


@lru_cache(maxsize=64)
def _is_whole_file(path: Path, _size: int, _changed: int) -> bool:
    """Looked at once for the plan and the run: it takes several decodes."""
    return _is_whole(mended(path))


def check_rows(path: Path) -> None:
    """Raise DamagedError when pixels are missing in front of the end marker of a JPEG that libjpeg
    complained of.

    libvips hears of complaints about the last rows, but fails only when it asks for the next ones.
    """
    found = path.stat()
    if _lacks_rows(path, found.st_size, found.st_mtime_ns):
        raise DamagedError(Message("truncated: rows are missing in front of the end marker"))


@lru_cache(maxsize=64)
def _lacks_rows(path: Path, _size: int, _changed: int) -> bool:
    """Looked at once for all that is made of a file: it takes three decodes."""
    from exportgui.media import decoder_messages

    data = path.read_bytes()
    walk = Walk(data)
    pixels = _Pixels(data[: walk.marker if walk.end is None else walk.end], walk.last_scan)
    with decoder_messages.capture_warnings():
        return pixels.depend_on(len(pixels.data))


def _is_whole(data: bytes) -> bool:
    """Whether nothing is missing in front of the end marker."""
    walk = Walk(data)
    if not walk.complete:
        return False
    from exportgui.media import decoder_messages  # most JPEGs that are looked at have their end

    pixels = _Pixels(data.removesuffix(_END), walk.last_scan)
    with decoder_messages.capture_warnings():
        return (
            _is_sound(data)
            and not pixels.depend_on(len(pixels.data))
            and pixels.end_as_encoders_do()
        )


def _is_sound(data: bytes) -> bool:
    """Whether libjpeg has nothing against it in front of its last rows."""
    from exportgui.media import decoder_messages
    from exportgui.media.libvips import pyvips
    from exportgui.media.pixel_spool import spool_folder

    try:
        pyvips.Image.jpegload_buffer(data, fail_on="warning", access="sequential").avg()
    except pyvips.Error:
        with spool_folder() as folder:
            copy = folder / "mended.jpg"
            copy.write_bytes(data)
            return is_harmless(decoder_messages.read_messages(copy, "jpegload", fail_on="warning"))
    return True


def is_harmless(said: str) -> bool:
    """Whether all that libjpeg says of a picture leaves its pixels whole; not where what it said is
    lost.
    """
    return bool(said) and all(_HARMLESS.search(line) for line in said.splitlines())


class _Pixels:
    """Asks what the pixels of a picture depend on: of a whole one, on nothing behind its last bit.

    libjpeg's complaints tell no more than what to look at: what stands in place of missing data,
    such as the zeros of a download that broke off, is decoded without any.
    """

    def __init__(self, data: bytes, start: int) -> None:
        """``start`` is where the last scan begins."""
        self.data = data
        self._start = start

    def _loaded(self, data: bytes) -> Any:
        """A picture of ``data`` and the marker."""
        from exportgui.media.libvips import pyvips

        return pyvips.Image.jpegload_buffer(data + _END, fail_on="none", access="sequential")

    def depend_on(self, place: int) -> bool:
        """Whether any pixel depends on what follows ``place``."""
        kept = self.data[:place].rstrip(b"\xff")
        # Whole intervals may be missing: what follows is only looked at behind the restart marker
        # that comes next.
        restarts = _RESTART.findall(kept, self._start)
        following = b"\xff" + bytes([0xD0 | (restarts[-1][0] + 1) & 7 if restarts else 0xD0])
        return self._differ(*(kept + filling + following + filling for filling in _FILLINGS))

    def _differ(self, *several: bytes) -> bool:
        from exportgui.media.libvips import pyvips

        try:
            first, *others = map(self._loaded, several)
            return bool(reduce(and_, [first == other for other in others]).min() < 255)
        except pyvips.Error:
            return True  # one of them is no picture at all

    def end_as_encoders_do(self) -> bool:
        """Whether the last byte that counts, in front of a trailer, is filled up with ones, as the
        standard has it.
        """
        end = self._end()
        if len(self.data) - end < _TRAILER or not self.depend_on(self._start):
            return True  # there is nothing that could pass for data
        if end >= _BLANK and not any(self.data[end - _BLANK : end]):
            return False
        last = self.data[end - 1]
        whole = self.data[:end]
        for bit in range(8 if whole[-2:] != b"\xff\0" else 0):
            other = last ^ (1 << bit)
            changed = whole[:-1] + bytes([other]) + (b"\0" if other == 0xFF else b"")
            if self._differ(whole, changed):
                return True
            if not last & 1 << bit:
                return False
        return True

    def _end(self) -> int:
        """Where the data ends that counts; what is behind it is looked for from the end of the
        file.
        """
        size = len(self.data)
        step = 1
        while size - step > self._start and not self.depend_on(size - step):
            step *= 2
        low = max(self._start, size - step)
        high = size - step // 2
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.depend_on(middle) else (low, middle)
        return high
