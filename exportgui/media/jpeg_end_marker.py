"""Tell complete JPEGs without an end marker from truncated ones.

Some programs leave the end marker out, or write something of their own in its place. Such a picture
is complete when its scans have every bit of each component's coefficients, and the last scan has
all its data. The latter is also checked for pictures with an end marker when libjpeg warns, because
libjpeg itself fills in for missing data.
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
"""Three, because two of them may decode to the same levels, if hardly ever."""
_BLANK = 16
"""Bytes of zeros that no encoder writes at the end of its data."""
_TRAILER = 2


def lacks_end(path: Path) -> bool:
    """Whether a JPEG has no end marker; ValueError for an empty file."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - len(_END)))
        if file.read() == _END:
            return False
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return Walk(data).end is not None


def with_end_marker(path: Path) -> bytes:
    """The data of a file without an end marker, up to where it belongs, and the marker."""
    data = path.read_bytes()
    return data[: Walk(data).end].rstrip(b"\xff") + _END


def lacks_only_its_end(path: Path) -> bool:
    """Whether the end marker is missing, and nothing else."""
    return lacks_end(path) and _is_complete_file(path)


def check_end(path: Path) -> None:
    """Raise DamagedError when a JPEG lacks more than its end marker, or one of its components."""
    if lacks_end(path):
        if not _is_complete_file(path):
            raise DamagedError(Message("truncated: the end marker is missing"))
    elif lacks_component(path):
        raise DamagedError(Message("truncated: scans are missing in front of the end marker"))


def _is_complete_file(path: Path) -> bool:
    status = path.stat()
    return _cached_is_complete(path, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=64)
def _cached_is_complete(path: Path, _size: int, _changed: int) -> bool:
    """Cached for the plan and the run, because it takes several decodes."""
    return _is_complete(with_end_marker(path))


def check_rows(path: Path) -> None:
    """Raise DamagedError when rows are missing before the end marker; for JPEGs with warnings.

    libvips gets libjpeg's warnings about the last rows, but fails only when it reads further ones.
    """
    status = path.stat()
    if _lacks_rows(path, status.st_size, status.st_mtime_ns):
        raise DamagedError(Message("truncated: rows are missing in front of the end marker"))


@lru_cache(maxsize=64)
def _lacks_rows(path: Path, _size: int, _changed: int) -> bool:
    """Cached for all outputs of a file, because it takes three decodes."""
    from exportgui.media import decoder_messages

    data = path.read_bytes()
    walk = Walk(data)
    pixels = _Pixels(data[: walk.marker if walk.end is None else walk.end], walk.last_scan)
    with decoder_messages.capture_warnings():
        return pixels.depend_on(len(pixels.data))


def _is_complete(data: bytes) -> bool:
    """Whether nothing is missing before the end marker."""
    walk = Walk(data)
    if not walk.complete:
        return False
    from exportgui.media import decoder_messages  # here, because few JPEGs lack their end marker

    pixels = _Pixels(data.removesuffix(_END), walk.last_scan)
    with decoder_messages.capture_warnings():
        return (
            _is_sound(data)
            and not pixels.depend_on(len(pixels.data))
            and pixels.end_as_encoders_do()
        )


def _is_sound(data: bytes) -> bool:
    """Whether libjpeg decodes it without warnings, but for harmless ones."""
    from exportgui.media import decoder_messages
    from exportgui.media.libvips import pyvips
    from exportgui.temporary_folders import temporary_folder

    try:
        pyvips.Image.jpegload_buffer(data, fail_on="warning", access="sequential").avg()
    except pyvips.Error:
        with temporary_folder() as folder:
            copy = folder / "with-end.jpg"
            copy.write_bytes(data)
            return is_harmless(decoder_messages.read_messages(copy, "jpegload", fail_on="warning"))
    return True


def is_harmless(messages: str) -> bool:
    """Whether none of libjpeg's messages is about missing pixels; False without any messages."""
    return bool(messages) and all(_HARMLESS.search(line) for line in messages.splitlines())


class _Pixels:
    """Finds out which data the pixels depend on: those of a complete picture on all up to its end.

    libjpeg's warnings alone do not tell: fillings in place of missing data, such as the zeros of an
    interrupted download, decode without any.
    """

    def __init__(self, data: bytes, start: int) -> None:
        """``start`` is where the last scan begins."""
        self.data = data
        self._start = start

    def _loaded(self, data: bytes) -> Any:
        """The picture of ``data`` and an end marker."""
        from exportgui.media.libvips import pyvips

        return pyvips.Image.jpegload_buffer(data + _END, fail_on="none", access="sequential")

    def depend_on(self, place: int) -> bool:
        """Whether any pixel depends on what follows ``place``."""
        kept = self.data[:place].rstrip(b"\xff")
        # Whole restart intervals may be missing: libjpeg only reads on after the next restart
        # marker.
        restarts = _RESTART.findall(kept, self._start)
        following = b"\xff" + bytes([0xD0 | (restarts[-1][0] + 1) & 7 if restarts else 0xD0])
        return self._differ(*(kept + filling + following + filling for filling in _FILLINGS))

    def _differ(self, *variants: bytes) -> bool:
        """Whether the variants decode to different pixels."""
        from exportgui.media.libvips import pyvips

        try:
            first, *others = map(self._loaded, variants)
            return bool(reduce(and_, [first == other for other in others]).min() < 255)
        except pyvips.Error:
            return True  # one of them cannot be decoded

    def end_as_encoders_do(self) -> bool:
        """Whether the last byte of the data is padded with ones as in ITU-T T.81.

        A trailer after the data is not looked at.
        """
        end = self._find_end()
        if len(self.data) - end < _TRAILER or not self.depend_on(self._start):
            return True  # no trailer that could be data
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

    def _find_end(self) -> int:
        """Where the data ends that the pixels depend on, by bisection from the end of the file."""
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
