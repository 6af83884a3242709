"""Cache of decoded and scaled sources, so that moving a slider costs only what it changes.

Drawing with a cache and without one gives the same pixels: an entry is exactly what the earlier
stages would compute again. ``functools.lru_cache`` counts entries instead of bytes, and two threads
that miss at once both compute; cachetools counts bytes, but cannot hold back a thread whose entry
may be made from the one in progress.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from exportgui.media.decode import VECTOR, decode, reduction
from exportgui.media.limits import Limits
from exportgui.media.model import Fit, Header, Picture
from exportgui.media.planes import halved
from exportgui.media.reduce import Reduction
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource

if TYPE_CHECKING:
    from exportgui.media.proxies import ProxyFolder

T = TypeVar("T")
DEFAULT_BYTES = 256 << 20
SHARED_BYTES = 64 << 20


class SourceCache(Protocol):
    """A cache of decoded sources and of what the drawing stages made of them."""

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """``source`` decoded as ``read_source`` does it, pixel by pixel."""

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """What ``make`` returns, which depends on ``key`` alone."""


class ProxyCache:
    """The entries used last, up to ``max_bytes`` of pixels; safe to use from any thread.

    One entry is at most half of that, or ``largest``. Where there is a ``disk`` folder, decoded
    pictures are looked up and stored there too.
    """

    def __init__(
        self,
        max_bytes: int = DEFAULT_BYTES,
        disk: ProxyFolder | None = None,
        largest: int | None = None,
    ) -> None:
        self.max_bytes = max_bytes
        self._largest = max_bytes // 2 if largest is None else largest
        self._disk = disk
        self._lock = threading.Lock()
        self._busy: dict[Hashable, threading.Lock] = {}
        self._entries: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._bytes = 0

    @property
    def used_bytes(self) -> int:
        """Bytes of all pixels in memory."""
        return self._bytes

    def clear(self) -> None:
        """Remove all entries from memory."""
        with self._lock:
            self._entries.clear()
            self._bytes = 0

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """``source`` decoded as ``read_source`` does."""
        chain = reduction(source.header, shrink, page=source.page, spanned=spanned)
        # The remains of a damaged file are reduced without a chain.
        own = source_key(source, limits), shrink if limits.salvage else None
        key = ("picture", own, chain)
        lock_key = (own, chain.start)

        def read() -> Picture:
            larger = None if limits.salvage else self._from_larger(source.header, own, chain)
            return larger or read_source(source, shrink, limits, spanned=spanned)

        disk = self._disk
        if disk is None or source.header.format in VECTOR:
            return self.get_or_create(key, read, _picture_bytes, lock_key)
        return self.get_or_create(
            key, lambda: disk.picture(key, source.header, read), _picture_bytes, lock_key
        )

    def _from_larger(self, header: Header, own: Hashable, chain: Reduction) -> Picture | None:
        """The picture made from a cached one that was halved less often; None where there is none.

        Not where it was rotated after decoding, as means of rows and of columns are rounded one
        after the other, nor where its colours were mapped.
        """
        if header.orientation != 1 or header.hdr is not None:
            return None
        for halvings in range(chain.halvings - 1, -1, -1):
            cached = self._lookup(("picture", own, chain._replace(halvings=halvings)))
            if cached is not None and cached[0].alpha is None:
                return halved_again(cached[0], header, chain.halvings - halvings)
        return None

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """A raster that depends on ``key`` alone, in memory."""
        return self.get_or_create(("raster", key), lambda: make().in_memory(), _raster_bytes)

    def get_or_create(
        self,
        key: Hashable,
        make: Callable[[], T],
        measure: Callable[[T], int],
        lock_key: Hashable | None = None,
    ) -> T:
        """The entry for ``key``, made by ``make`` where there is none; ``measure`` gives its bytes.

        A second thread waits while an entry is made, instead of making it too. So does one that
        asks for another key with the same ``lock_key``: its entry may be made from this one.
        """
        entry = self._lookup(key)
        if entry is None:
            lock_key = key if lock_key is None else lock_key
            with self._lock:
                busy = self._busy.setdefault(lock_key, threading.Lock())
            with busy:
                entry = self._lookup(key) or (self._create(key, make, measure, lock_key),)
        return entry[0]

    def _lookup(self, key: Hashable) -> tuple[Any] | None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is None:
                return None
            self._entries.move_to_end(key)
            return (entry[0],)

    def _create(
        self, key: Hashable, make: Callable[[], T], measure: Callable[[T], int], lock_key: Hashable
    ) -> T:
        try:
            value = make()
            self._store(key, value, measure(value))
            return value
        finally:
            with self._lock:
                self._busy.pop(lock_key, None)

    def _store(self, key: Hashable, value: object, size: int) -> None:
        if size > self._largest:
            return
        with self._lock:
            _old, old_size = self._entries.pop(key, (None, 0))
            self._entries[key] = (value, size)
            self._bytes += size - old_size
            while self._bytes > self.max_bytes:
                _key, (_value, evicted) = self._entries.popitem(last=False)
                self._bytes -= evicted


class SharedSources(ProxyCache):
    """The decoded sources of one asset, while several renditions are made of it.

    Each rendition gets the pixels that it would have alone: they share the first steps of the
    chains that reduce them.
    """

    def __init__(self, max_bytes: int = SHARED_BYTES) -> None:
        super().__init__(max_bytes, largest=max_bytes)

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """Make the raster each time, as no two renditions of an asset are alike."""
        return make()


def read_source(
    source: FileSource,
    shrink: float,
    limits: Limits,
    *,
    spanned: bool = False,
    fit: Fit | None = None,
    deep: bool = False,
) -> Picture:
    """Decode the source, with as few pixels as ``shrink``, ``spanned`` and ``fit`` allow.

    See `exportgui.media.decode.decode`.
    """
    return decode(
        source.path,
        page=source.page,
        shrink=shrink,
        limits=limits,
        svg_variables=source.variables,
        svg_images={image.href: image.png for image in source.images},
        spanned=spanned,
        fit=fit,
        deep=deep,
    )


def halved_again(picture: Picture, header: Header, times: int) -> Picture:
    """The picture that decoding gives with so many more halvings in its chain."""
    color = picture.color
    for _ in range(times):
        color = halved(color)
    return replace(picture, color=color.copy_memory(), factor=color.width / header.width)


def source_key(source: FileSource, limits: Limits) -> Hashable:
    """Identify a source, and the state of its file."""
    try:
        status = source.path.stat()
    except OSError:
        # The decoder says it better.
        return object()
    file = (str(source.path), status.st_mtime_ns, status.st_size, status.st_ino)
    # Every request has variables, only drawings take them up.
    variables = tuple(sorted(source.variables.items())) if source.header.format == "SVG" else ()
    images = tuple((image.href, hashlib.sha256(image.png).digest()) for image in source.images)
    return (*file, source.page, source.assumed, variables, images, limits)


def _picture_bytes(picture: Picture) -> int:
    bands = picture.color.bands + (1 if picture.alpha is not None else 0)
    return int(picture.color.width * picture.color.height * bands)


def _raster_bytes(raster: Raster) -> int:
    bands = raster.color.bands + (1 if raster.alpha is not None else 0)
    return int(raster.width * raster.height * bands)
