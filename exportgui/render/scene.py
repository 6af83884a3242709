"""Scenes as values: sources, layers, the composite and its view."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.media.header import Header
from exportgui.media.photoshop_paths import EmbeddedPaths
from exportgui.messages import Message, joined
from exportgui.render.geometry import Box, LayerGeometry, Size, ViewGeometry, at_least_one, rounded
from exportgui.render.perspective import Perspective
from exportgui.render.text.source import TextSource
from exportgui.request.effective import Note, Segment
from exportgui.request.values import Color


@dataclass(eq=False)
class SvgImage:
    """The reply to the request ``href`` in an SVG source, by its ``plan``.

    ``png`` is set once it is drawn.
    """

    href: str
    plan: Any
    png: bytes = b""


@dataclass(frozen=True, slots=True)
class FileSource:
    """A picture in a file.

    ``assumed`` is the catalog's input profile where the file embeds none. ``variables`` fill in an
    SVG. ``print_resolution`` is ``catalog::PrintResolution``, in dots per inch.
    """

    path: Path
    page: int
    header: Header
    assumed: bytes | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    images: tuple[SvgImage, ...] = ()
    print_resolution: float | None = None

    @property
    def icc(self) -> bytes | None:
        """The profile that the file's colours are read with."""
        return self.header.icc or self.assumed

    @property
    def size(self) -> Size:
        """Full size, orientation applied."""
        return Size(self.header.width, self.header.height)


@dataclass(frozen=True, slots=True)
class SceneSource:
    """The image of a nested request."""

    scene: Scene

    @property
    def size(self) -> Size:
        """The nested reply's size."""
        return self.scene.view.reply


@dataclass(frozen=True, slots=True)
class SolidSource:
    """A flat colour; its size is that of the layer, or of its mask."""

    size: Size
    color: Color


ImageSource = FileSource | SceneSource | SolidSource
Source = ImageSource | TextSource


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """One layer: its source, where it lies and the commands that apply to it.

    ``values`` are its typed commands by name. ``corner`` is where the top left of its canvas lies
    on the composite, in full-size pixels; (0, 0) for layer 0. ``path_origin`` is set for a layer
    that takes its size from its clip path: the point of the path at the layer's top left before
    rotation. Other clip paths count from the layer's rectangle after all transforms. ``quad`` is
    the quadrilateral it is warped to. ``paths`` are those embedded in the source, read only where
    needed. ``rectangle`` (left, top, width, height) is the layer's own part of its canvas where
    text is drawn around it.
    """

    source: Source
    mask: ImageSource | None
    geometry: LayerGeometry
    values: Mapping[str, Any]
    number: int = 0
    corner: tuple[float, float] = (0.0, 0.0)
    path_origin: tuple[float, float] | None = None
    effects: Mapping[int, Segment] = field(default_factory=dict)
    quad: Perspective | None = None
    paths: EmbeddedPaths = field(default_factory=EmbeddedPaths)
    rectangle: tuple[float, float, float, float] | None = None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The picture and its mask."""
        return (self.source,) if self.mask is None else (self.source, self.mask)


@dataclass(frozen=True, slots=True)
class Scene:
    """A composite and the view of it.

    ``layers`` are in drawing order, layer 0 first. ``comp`` are the commands of the composite.
    ``target`` is the preview's share of the final size. ``knock_out`` hides effects behind their
    parents. ``crop`` is the part of the composite that ``cropPathE=`` leaves, of which the view is
    one. ``watermark`` lies over all of that.
    """

    layers: tuple[LayerPlan, ...]
    comp: Mapping[str, Any]
    view: ViewGeometry
    res_mode: str
    target: float = 1.0
    comp_effects: Mapping[int, Segment] = field(default_factory=dict)
    knock_out: bool = True
    crop: Box | None = None
    watermark: LayerPlan | None = None

    @property
    def base(self) -> LayerPlan:
        """Layer 0."""
        return self.layers[0]

    @property
    def is_composed(self) -> bool:
        """Whether there is more to it than the picture of one file."""
        base = self.base
        plain = isinstance(base.source, FileSource) and base.mask is None and not base.effects
        return not plain or len(self.layers) > 1 or self.watermark is not None

    @property
    def whole(self) -> Box:
        """All of the composite in working pixels, from the corner of what ``crop`` leaves of it."""
        image = self.view.image
        if self.crop is None:
            return Box(0, 0, image.width, image.height)
        (across, down) = self.view.scale
        canvas = self.base.geometry.canvas
        size = at_least_one(canvas.width * across), at_least_one(canvas.height * down)
        return Box(-rounded(self.crop.x * across), -rounded(self.crop.y * down), *size)

    @property
    def source_pixels(self) -> int:
        """Pixels of all sources at full size, for a memory budget."""
        return sum(_pixels(source) for source in self._sources)

    @property
    def decoding_bytes(self) -> float:
        """Bytes that the decoders of all sources hold, for a memory budget."""
        return sum(_decoding_bytes(source) for source in self._sources)

    @property
    def files(self) -> Iterator[FileSource]:
        """All files that are read, those of nested scenes included."""
        for source in self._sources:
            if isinstance(source, FileSource):
                yield source
            elif isinstance(source, SceneSource):
                yield from source.scene.files

    @property
    def _sources(self) -> Iterator[Source]:
        layers = self.layers if self.watermark is None else (*self.layers, self.watermark)
        return (source for layer in layers for source in layer.sources)


def _pixels(source: Source) -> int:
    if isinstance(source, SceneSource):
        return source.scene.source_pixels
    return source.size.width * source.size.height if isinstance(source, FileSource) else 0


def _decoding_bytes(source: Source) -> float:
    if isinstance(source, SceneSource):
        return source.scene.decoding_bytes
    return source.header.decoding_bytes if isinstance(source, FileSource) else 0.0


def text_notes(scene: Scene) -> tuple[Note, ...]:
    """Notes of the text layers, also in nested scenes: what is drawn differently or ignored."""
    notes: dict[Note, None] = {}
    for layer in scene.layers:
        if isinstance(layer.source, SceneSource):
            notes.update(dict.fromkeys(text_notes(layer.source.scene)))
        elif isinstance(layer.source, TextSource):
            notes.update(
                (Note(message, "text", level="warning"), None) for message in layer.source.notes
            )
            notes.update((Note(message, "text"), None) for message in layer.source.hints)
    return tuple(notes)


def source_notes(scene: Scene) -> tuple[Note, ...]:
    """Warnings about the files that are drawn, also in nested scenes and the watermark.

    Those about layer 0's file stand alone; the others name their file.
    """
    messages: list[Message] = []
    base = scene.base.source
    if isinstance(base, FileSource):
        messages += base.header.warnings
    for source in scene.files:
        if not isinstance(base, FileSource) or source.path != base.path:
            name = source.path.name
            messages += (joined(": ", (name, message)) for message in source.header.warnings)
    return tuple(Note(message, None, level="warning") for message in dict.fromkeys(messages))
