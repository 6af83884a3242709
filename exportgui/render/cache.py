"""Keeps decoded and scaled sources between the draws of a preview, so that a slider only costs what it changes.

Drawing with a cache and without gives the same pixels: what is kept is what the stages before would make again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from exportgui.media.decode import VECTOR, decode, reduction
from exportgui.media.limits import Limits
from exportgui.media.model import Fit, Picture
from exportgui.media.proxies import ProxyFolder
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource

T = TypeVar("T")
DEFAULT_BYTES = 256 << 20


SHARED_BYTES = 64 << 20
ENOUGH = 0.99
"""Decoders round sizes down."""


class Sources(Protocol):
    """Where the stages of a drawing find what they, or another drawing, made before."""

    def picture(self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False) -> Picture:
        """``source`` decoded, with at least the pixels that ``shrink`` asks for (see ``decode``)."""

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """What ``make`` returns, which depends on ``key`` alone."""


class ProxyCache:
    """What was used last, up to ``max_bytes`` of pixels; any thread may use it.

    Decoded pictures are looked for on the ``disk`` too, and kept there, where there is one.
    """

    def __init__(self, max_bytes: int = DEFAULT_BYTES, disk: ProxyFolder | None = None) -> None:
        self.max_bytes = max_bytes
        self._disk = disk
        self._lock = threading.Lock()
        self._busy: dict[Hashable, threading.Lock] = {}
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._bytes = 0

    @property
    def used_bytes(self) -> int:
        """Bytes of the pixels kept."""
        return self._bytes

    def clear(self) -> None:
        """Forget everything that is in memory."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0

    def picture(self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False) -> Picture:
        """``source`` decoded as ``read_source`` does."""
        key = ("picture", stamp(source, limits), reduction(source.header, shrink, spanned=spanned))

        def read() -> Picture:
            return read_source(source, shrink, limits, spanned=spanned)

        disk = self._disk
        if disk is None or source.header.format in VECTOR:
            return self.kept(key, read, _picture_bytes)
        return self.kept(key, lambda: disk.picture(key, source.header, read), _picture_bytes)

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """A raster that depends on ``key`` alone, in memory."""
        return self.kept(("raster", key), lambda: make().in_memory(), _raster_bytes)

    def kept(self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int]) -> T:
        """What ``make`` once made for ``key``, or makes now; who comes while it is made waits for that."""
        found = self._here(key)
        if found is None:
            with self._lock:
                busy = self._busy.setdefault(key, threading.Lock())
            with busy:
                found = self._here(key) or (self._made(key, make, weigh),)
        return found[0]

    def _here(self, key: Hashable) -> tuple[Any] | None:
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return (found[0],)

    def _made(self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int]) -> T:
        try:
            made = make()
            self._keep(key, made, weigh(made))
            return made
        finally:
            with self._lock:
                self._busy.pop(key, None)

    def _keep(self, key: Hashable, made: object, size: int) -> None:
        if size > self.max_bytes // 2:
            return
        with self._lock:
            _old, old_size = self._kept.pop(key, (None, 0))
            self._kept[key] = (made, size)
            self._bytes += size - old_size
            while self._bytes > self.max_bytes:
                _key, (_value, gone) = self._kept.popitem(last=False)
                self._bytes -= gone


class SharedSources:
    """The decoded sources of one asset while several pictures are made of it; any thread may use it.

    A source is decoded once when the picture that needs the most pixels comes first. Up to ``max_bytes`` are kept.
    """

    def __init__(self, max_bytes: int = SHARED_BYTES) -> None:
        self._left = max_bytes
        self._lock = threading.Lock()
        self._found: dict[Hashable, Picture] = {}
        self._busy: dict[Hashable, threading.Lock] = {}

    def picture(self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False) -> Picture:
        """As ``read_source``, maybe with more pixels; who comes while it is decoded waits for that."""
        if source.header.format in VECTOR:  # drawn as large as it is asked for
            return read_source(source, shrink, limits, spanned=spanned)
        key = stamp(source, limits)
        with self._lock:
            busy = self._busy.setdefault(key, threading.Lock())
        with busy:
            found = self._found.get(key)
            left_out = found is not None and found.span is not None and not spanned
            if found is None or left_out or found.factor * shrink < ENOUGH:
                found = read_source(source, shrink, limits, spanned=spanned)
                self._keep(key, found)
            return self._halved(key, found, shrink)

    def _halved(self, key: Hashable, picture: Picture, shrink: float) -> Picture:
        """What has twice the pixels a side that are needed, or more, is averaged once for all who need no more."""
        while picture.factor * shrink >= 2 and picture.alpha is None and picture.span is None and _is_even(picture):
            key = (key, picture.factor / 2)
            half = self._found.get(key)
            if half is None:
                half = replace(picture, color=picture.color.shrink(2, 2).copy_memory(), factor=picture.factor / 2)
                self._keep(key, half)
            picture = half
        return picture

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """Made anew each time: no two pictures of one asset are alike."""
        return make()

    def _keep(self, key: Hashable, picture: Picture) -> None:
        with self._lock:
            before = self._found.pop(key, None)
            self._left += 0 if before is None else _picture_bytes(before)
            size = _picture_bytes(picture)
            if size <= self._left:
                self._left -= size
                self._found[key] = picture


def read_source(
    source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False, fit: Fit | None = None
) -> Picture:
    """The source's pixels, as few as ``shrink``, ``spanned`` and ``fit`` allow (see ``decode``)."""
    return decode(
        source.path,
        page=source.page,
        shrink=shrink,
        limits=limits,
        svg_variables=source.variables,
        spanned=spanned,
        fit=fit,
    )


def stamp(source: FileSource, limits: Limits) -> Hashable:
    """What tells a source from every other, and from itself once its file has changed."""
    try:
        found = source.path.stat()
    except OSError:
        # The decoder says it better.
        return object()
    file = (str(source.path), found.st_mtime_ns, found.st_size, found.st_ino)
    # Every request has variables, only drawings take them up.
    variables = tuple(sorted(source.variables.items())) if source.header.format == "SVG" else ()
    return (*file, source.page, source.assumed, variables, limits)


def _is_even(picture: Picture) -> bool:
    return not (picture.color.width % 2 or picture.color.height % 2)


def _picture_bytes(picture: Picture) -> int:
    bands = picture.color.bands + (1 if picture.alpha is not None else 0)
    return int(picture.color.width * picture.color.height * bands)


def _raster_bytes(raster: Raster) -> int:
    bands = raster.color.bands + (1 if raster.alpha is not None else 0)
    return int(raster.width * raster.height * bands)
