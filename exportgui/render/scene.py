"""What is to be drawn, as values: sources, layers, the composite and its view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exportgui.media.header import Header
from exportgui.render.geometry import LayerGeometry, Size, ViewGeometry


@dataclass(frozen=True, slots=True)
class FileSource:
    """A picture in a file."""

    path: Path
    page: int
    header: Header

    @property
    def size(self) -> Size:
        """Full size, orientation applied."""
        return Size(self.header.width, self.header.height)


@dataclass(frozen=True, slots=True)
class SceneSource:
    """The reply of a nested request."""

    scene: Scene

    @property
    def size(self) -> Size:
        """The nested reply's size."""
        return self.scene.view.reply


Source = FileSource | SceneSource


@dataclass(frozen=True, slots=True)
class LayerPlan:
    """One image layer. ``values`` are its typed commands by name."""

    source: Source
    mask: Source | None
    geometry: LayerGeometry
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scene:
    """A composite and the view of it.

    ``comp`` are the commands of the composite; ``target`` is the preview's share of the final size.
    """

    base: LayerPlan
    comp: Mapping[str, Any]
    view: ViewGeometry
    res_mode: str
    target: float = 1.0

    @property
    def source_pixels(self) -> int:
        """Pixels of all sources at full size, for a memory budget."""
        sources = [self.base.source] + ([self.base.mask] if self.base.mask else [])
        return sum(
            source.scene.source_pixels if isinstance(source, SceneSource) else source.size.width * source.size.height
            for source in sources
        )
