"""Decode a file that a picture uses several times only once, as large as needed.

A use is whatever shows it: layers and their masks, nested requests, the watermark, and effects that
need the shape of their layer without its fills. This lasts for one drawing, and the largest size
that any use needs is known in advance; `exportgui.render.cache` and
`exportgui.job.running.source_sharing` keep sources across drawings and know no later uses.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from exportgui.media.decode import VECTOR, reduction
from exportgui.media.limits import Limits
from exportgui.media.model import Picture
from exportgui.media.reduce import Reduction
from exportgui.render.cache import SourceCache, read_source
from exportgui.render.composite import draws_twice, working_place
from exportgui.render.geometry import Size
from exportgui.render.layer import source_decode_request
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource, LayerPlan, Scene, SceneSource, Source
from exportgui.render.text.source import TextSource

_File = tuple[Path, int]
"""A path and its page."""


class DecodeRequest(NamedTuple):
    """How far a file may be reduced, and whether its last pixels may be left out.

    See ``decode``.
    """

    shrink: float
    spanned: bool


class SharedDecoding:
    """The sources of one drawing.

    Files in ``asks`` are held until it is done, others are the ``inner`` cache's.
    """

    def __init__(self, inner: SourceCache | None, asks: Mapping[_File, DecodeRequest]) -> None:
        self._inner = inner
        self._asks = asks
        self._needs = tuple(asks.items())
        self._found: dict[tuple[_File, Reduction], Picture] = {}

    def picture(
        self, source: FileSource, shrink: float, limits: Limits, *, spanned: bool = False
    ) -> Picture:
        """Decode as ``read_source``, with as many pixels as the largest use of the file needs."""
        file = source.path, source.page
        most = self._asks.get(file)
        if most is None:
            return self._read(source, shrink, limits, spanned)
        ask = DecodeRequest(min(shrink, most.shrink), spanned and most.spanned)
        key = file, reduction(source.header, ask.shrink, page=source.page, spanned=ask.spanned)
        if key not in self._found:
            self._found[key] = self._read(source, ask.shrink, limits, ask.spanned)
        return self._found[key]

    def raster(self, key: Hashable, make: Callable[[], Raster]) -> Raster:
        """The ``inner`` cache's raster, apart from those of drawings with other needs."""
        return make() if self._inner is None else self._inner.raster((key, self._needs), make)

    def _read(self, source: FileSource, shrink: float, limits: Limits, spanned: bool) -> Picture:
        if self._inner is None:
            return read_source(source, shrink, limits, spanned=spanned)
        return self._inner.picture(source, shrink, limits, spanned=spanned)


def share_repeated_sources(scene: Scene, inner: SourceCache | None) -> SourceCache | None:
    """``inner``, extended so that what the scene uses several times is decoded once."""
    asks: dict[_File, DecodeRequest] = {}
    repeated: set[_File] = set()
    for source, ask in _uses(scene):
        if source.header.format in VECTOR:  # drawn as large as it is asked for
            continue
        file = source.path, source.page
        before = asks.get(file)
        if before is not None:
            repeated.add(file)
            ask = DecodeRequest(min(before.shrink, ask.shrink), before.spanned and ask.spanned)
        asks[file] = ask
    return SharedDecoding(inner, {file: asks[file] for file in repeated}) if repeated else inner


def _uses(scene: Scene) -> Iterator[tuple[FileSource, DecodeRequest]]:
    for layer in (*scene.layers, *([scene.watermark] if scene.watermark is not None else ())):
        if not layer.values.get("hide"):
            for _ in range(2 if draws_twice(layer) else 1):
                yield from _uses_of(layer, working_place(scene, layer)[1])


def _uses_of(layer: LayerPlan, size: Size) -> Iterator[tuple[FileSource, DecodeRequest]]:
    ask = source_decode_request(layer, size)
    if ask is None:
        return
    yield from _pixels_of(layer.source, DecodeRequest(*ask))
    if layer.mask is not None:
        width = _width(layer.source, ask[0], size)
        yield from _pixels_of(
            layer.mask, DecodeRequest(layer.mask.size.width / width, spanned=False)
        )


def _pixels_of(source: Source, ask: DecodeRequest) -> Iterator[tuple[FileSource, DecodeRequest]]:
    if isinstance(source, FileSource):
        yield source, ask
    elif isinstance(source, SceneSource):
        yield from _uses(source.scene)


def _width(source: Source, shrink: float, size: Size) -> float:
    """The width of the pixels that a mask is laid over."""
    if isinstance(source, TextSource):
        return size.width
    return source.size.width / (shrink if isinstance(source, FileSource) else 1.0)
