"""Cache decoded pictures on disk (proxies), so that large ones need not be decoded again.

A proxy is a file of a few numbers and then the pixels, as a preview requested them; each reduction
of a file has its own. They are not written to a nearly full disk, and a damaged one is ignored.
An 800 pixel preview of 24 megapixels takes 5 ms from cached pixels, 107 when decoded again.

The file is our own because the pixels need no compression and only six numbers beside them.
libvips blocks its own ``.v`` loader as unsafe, and a TIFF would need a parser where this needs a
length check. Eviction is a sort by time of use, for which a cache library would bring a database.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import shutil
import struct
import tempfile
import threading
from collections.abc import Callable, Hashable
from pathlib import Path

from exportgui import paths
from exportgui.media import planes
from exportgui.media.model import Header, Picture
from exportgui.media.samples import PIXEL_TYPES
from exportgui.version import __version__

DEFAULT_BYTES = 512 << 20
MAX_PROXY_BYTES = 32 << 20
WORTH_PIXELS = 4_000_000
"""Smaller files are decoded as fast as a proxy is read."""

SPARE = 1 << 30
"""Bytes of the disk that are left free."""

_SUFFIX = ".proxy"
_MARK = b"exportgui proxy "
_HEAD = struct.Struct("<16sIIBBddd")
_ROOM_AFTER = 0.8


class ProxyFolder:
    """A folder of up to ``max_bytes`` of proxies, the least recently used of which are deleted.

    Safe to use from any thread and process.
    """

    def __init__(self, folder: Path, max_bytes: int = DEFAULT_BYTES) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._lock = threading.Lock()
        self._bytes: int | None = None

    def picture(self, key: Hashable, header: Header, make: Callable[[], Picture]) -> Picture:
        """The cached result of ``make`` for a file with this header.

        ``key`` is identified by its ``repr``.
        """
        if header.width * header.height < WORTH_PIXELS:
            return make()
        name = hashlib.sha256(repr((__version__, key)).encode()).hexdigest()[:40]
        path = self._folder / f"{name}{_SUFFIX}"
        picture = _load(path, header)
        if picture is None:
            picture = make()
            with contextlib.suppress(OSError):
                self._save(path, picture)
        return picture

    def clear(self) -> None:
        """Delete all proxies."""
        with self._lock:
            self._bytes = None
            for path in self._folder.glob(f"*{_SUFFIX}"):
                path.unlink(missing_ok=True)

    def _save(self, path: Path, picture: Picture) -> None:
        size = picture.color.width * picture.color.height * _bands(picture)
        if size > min(MAX_PROXY_BYTES, self._max_bytes):
            return
        paths.make_private_folder(self._folder)
        if shutil.disk_usage(self._folder).free - size < SPARE:
            return
        descriptor, temporary = tempfile.mkstemp(_SUFFIX, ".new-", self._folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_head(picture))
                file.write(_packed(picture))
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        self._make_room(size)

    def _make_room(self, size: int) -> None:
        with self._lock:
            if self._bytes is not None and self._bytes + size <= self._max_bytes:
                self._bytes += size
                return
            files = []
            for path in self._folder.glob(f"*{_SUFFIX}"):
                with contextlib.suppress(OSError):
                    files.append((path.stat().st_mtime_ns, path.stat().st_size, path))
            self._bytes = sum(size for _, size, _ in files)
            wanted = (
                self._max_bytes if self._bytes <= self._max_bytes else self._max_bytes * _ROOM_AFTER
            )
            for _, size, path in sorted(files):
                if self._bytes <= wanted:
                    break
                path.unlink(missing_ok=True)
                self._bytes -= size


def _bands(picture: Picture) -> int:
    return int(picture.color.bands) + (0 if picture.alpha is None else 1)


def _head(picture: Picture) -> bytes:
    width = picture.color.width
    height = picture.color.height
    span = picture.span or (math.nan, math.nan)
    return _HEAD.pack(
        _MARK, width, height, picture.color.bands, picture.alpha is not None, picture.factor, *span
    )


def _packed(picture: Picture) -> bytes:
    whole = picture.joined
    if whole is None:
        whole = picture.color if picture.alpha is None else picture.color.bandjoin(picture.alpha)
    return bytes(whole.write_to_memory())


def _load(path: Path, header: Header) -> Picture | None:
    """The picture in a proxy file; None where that is missing or damaged."""
    try:
        data = memoryview(path.read_bytes())
        mark, width, height, bands, has_alpha, factor, *span = _HEAD.unpack_from(data)
    except (OSError, struct.error):
        return None
    pixels = data[_HEAD.size :]
    if mark != _MARK or len(pixels) != width * height * (bands + has_alpha) or not len(pixels):
        return None
    if PIXEL_TYPES.get(bands) != header.pixel_type:
        return None
    with contextlib.suppress(OSError):
        os.utime(path)
    loaded = planes.from_packed(pixels, width, height, bands, has_alpha=bool(has_alpha))
    return Picture(
        loaded.color,
        loaded.alpha,
        header.pixel_type,
        header.icc,
        header.premultiplied,
        factor,
        loaded.joined,
        None if math.isnan(span[0]) else (span[0], span[1]),
    )
