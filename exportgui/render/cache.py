"""Cache of decoded and scaled sources, so that moving a slider costs only what it changes.

Drawing with a cache and without one gives the same pixels: an entry is exactly what the earlier
stages would compute again.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from exportgui.media.decode import VECTOR, decode, reduction
from exportgui.media.limits import Limits
from exportgui.media.model import Fit, Header, Picture
from exportgui.media.planes import halved
from exportgui.media.proxies import ProxyFolder
from exportgui.media.reduce import Reduction
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource

T = TypeVar("T")
DEFAULT_BYTES = 256 << 20


SHARED_BYTES = 64 << 20


class SourceCache(Protocol):
    """Where the stages of a drawing find what they, or another drawing, made before."""

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """``source`` decoded as ``read_source`` does it, pixel by pixel."""

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """What ``make`` returns, which depends on ``key`` alone."""


class ProxyCache:
    """What was used last, up to ``max_bytes`` of pixels, half of them of one picture; any thread
    may use it.

    Decoded pictures are looked for on the ``disk`` too, and kept there, where there is one.
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

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """``source`` decoded as ``read_source`` does."""
        chain = reduction(source.header, shrink, page=source.page, spanned=spanned)
        # What is left of a damaged file is reduced by ways of its own.
        own = source_key(source, limits), shrink if limits.salvage else None
        key = ("picture", own, chain)
        chain_of = (own, chain.start)

        def read() -> Picture:
            more = None if limits.salvage else self._with_more(source.header, own, chain)
            return more or read_source(source, shrink, limits, spanned=spanned)

        disk = self._disk
        if disk is None or source.header.format in VECTOR:
            return self.kept(key, read, _picture_bytes, chain_of)
        return self.kept(
            key, lambda: disk.picture(key, source.header, read), _picture_bytes, chain_of
        )

    def _with_more(self, header: Header, own: Hashable, chain: Reduction) -> Picture | None:
        """The picture from one that is kept and was halved less often; None where there is none.

        Not where it was turned since, as averages of rows and of columns are rounded one after the
        other, nor where its colours were mapped.
        """
        if header.orientation != 1 or header.hdr is not None:
            return None
        for halvings in range(chain.halvings - 1, -1, -1):
            found = self._here(("picture", own, chain._replace(halvings=halvings)))
            if found is not None and found[0].alpha is None:
                return halved_again(found[0], header, chain.halvings - halvings)
        return None

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """A raster that depends on ``key`` alone, in memory."""
        return self.kept(("raster", key), lambda: make().in_memory(), _raster_bytes)

    def kept(
        self,
        key: Hashable,
        make: Callable[[], T],
        weigh: Callable[[T], int],
        turn: Hashable | None = None,
    ) -> T:
        """What ``make`` once made for ``key``, or makes now; who comes while it is made waits for
        that.

        So does who has another key but the same ``turn``, as that may be made of this.
        """
        found = self._here(key)
        if found is None:
            turn = key if turn is None else turn
            with self._lock:
                busy = self._busy.setdefault(turn, threading.Lock())
            with busy:
                found = self._here(key) or (self._made(key, make, weigh, turn),)
        return found[0]

    def _here(self, key: Hashable) -> tuple[Any] | None:
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return (found[0],)

    def _made(
        self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int], turn: Hashable
    ) -> T:
        try:
            made = make()
            self._keep(key, made, weigh(made))
            return made
        finally:
            with self._lock:
                self._busy.pop(turn, None)

    def _keep(self, key: Hashable, made: object, size: int) -> None:
        if size > self._largest:
            return
        with self._lock:
            _old, old_size = self._kept.pop(key, (None, 0))
            self._kept[key] = (made, size)
            self._bytes += size - old_size
            while self._bytes > self.max_bytes:
                _key, (_value, gone) = self._kept.popitem(last=False)
                self._bytes -= gone


class SharedSources(ProxyCache):
    """The decoded sources of one asset while several pictures are made of it.

    Each picture has the pixels that it would have alone: what is shared is what their chains have
    in common.
    """

    def __init__(self, max_bytes: int = SHARED_BYTES) -> None:
        super().__init__(max_bytes, largest=max_bytes)

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """Made anew each time: no two pictures of one asset are alike."""
        return make()


def read_source(
    source: FileSource,
    shrink: float,
    limits: Limits,
    *,
    spanned: bool = False,
    fit: Fit | None = None,
) -> Picture:
    """The source's pixels, as few as ``shrink``, ``spanned`` and ``fit`` allow (see ``decode``)."""
    return decode(
        source.path,
        page=source.page,
        shrink=shrink,
        limits=limits,
        svg_variables=source.variables,
        svg_images={image.href: image.png for image in source.images},
        spanned=spanned,
        fit=fit,
    )


def halved_again(picture: Picture, header: Header, times: int) -> Picture:
    """What decoding would have come to with so many more halvings in its chain."""
    color = picture.color
    for _ in range(times):
        color = halved(color)
    return replace(picture, color=color.copy_memory(), factor=color.width / header.width)


def source_key(source: FileSource, limits: Limits) -> Hashable:
    """What tells a source from every other, and from itself once its file has changed."""
    try:
        found = source.path.stat()
    except OSError:
        # The decoder says it better.
        return object()
    file = (str(source.path), found.st_mtime_ns, found.st_size, found.st_ino)
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
