"""Glyphs with their place in a layer, and layouts of them.

A `Glyphs` holds no outlines: Pango, through libvips, draws its runs again at the size needed.
"""

from __future__ import annotations

import math
from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Size
from exportgui.render.text.document import Run
from exportgui.render.text.rotation import Bounds, Rotation, bounds_of


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The ink of ``runs``, at ``x``, ``y`` and ``width`` × ``height``, all in layer pixels.

    ``scale`` is pixels per point of the picture that the ink was measured in, ``factor`` pixels per
    point of the layer. ``scale_x`` and ``scale_y`` scale that picture; negative values mirror it.
    ``stretch`` points are added to every space. Where ``rotation`` is set, all of this is before
    it.
    """

    runs: tuple[Run, ...]
    x: float
    y: float
    width: float
    height: float
    factor: float
    scale: float
    stretch: float = 0.0
    right_to_left: bool = False
    rotation: Rotation | None = None

    @property
    def scale_x(self) -> float:
        """Horizontal scale of the glyphs."""
        return self.runs[0].style.scale_x

    @property
    def scale_y(self) -> float:
        """Vertical scale of the glyphs."""
        return self.runs[0].style.scale_y

    @property
    def density(self) -> float:
        """Layer pixels per point of unscaled glyphs, along the axis that is enlarged more."""
        return self.factor * max(abs(self.scale_x), abs(self.scale_y))

    @property
    def points(self) -> tuple[float, float]:
        """Width and height of the ink in points of unscaled glyphs."""
        return self.width / (self.factor * abs(self.scale_x)), self.height / (
            self.factor * abs(self.scale_y)
        )

    @property
    def right(self) -> float:
        """Right edge of the ink."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge of the ink."""
        return self.y + self.height

    @property
    def unrotated_bounds(self) -> Bounds:
        """The ink's rectangle before rotation."""
        return Bounds(self.x, self.y, self.right, self.bottom)

    @property
    def bounds(self) -> Bounds:
        """The rectangle around the ink in the layer."""
        if self.rotation is None:
            return self.unrotated_bounds
        corners = [(x, y) for x in (self.x, self.right) for y in (self.y, self.bottom)]
        return bounds_of([self.rotation.place(corner) for corner in corners])

    def moved(self, dx: float, dy: float) -> Glyphs:
        """The glyphs elsewhere in the layer."""
        if self.rotation is not None:
            return replace(self, rotation=self.rotation.moved(dx, dy))
        return replace(self, x=self.x + dx, y=self.y + dy)

    def rotated(self, rotation: Rotation) -> Glyphs:
        """The glyphs rotated, in addition to any rotation they have."""
        whole = rotation if self.rotation is None else rotation.after(self.rotation)
        if whole.angle % 360:
            return replace(self, rotation=whole)
        return replace(self, rotation=None).moved(whole.dx, whole.dy)


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines in a layer of ``size`` pixels; ``origin`` is the layer's where it is not the centre.

    ``complete`` says that no part of the text was left out for want of room.
    """

    size: Size
    glyphs: tuple[Glyphs, ...]
    origin: tuple[float, float] | None = None
    complete: bool = True


def fit_layer_to_ink(glyphs: tuple[Glyphs, ...]) -> Layout:
    """A layer as large as the ink; its origin is that of the glyphs' coordinates.

    Page: r-text-layers.md.
    """
    if not glyphs:
        return Layout(Size(1, 1), (), (0.0, 0.0))
    bounds = [part.bounds for part in glyphs]
    left = math.floor(min(part.left for part in bounds))
    top = math.floor(min(part.top for part in bounds))
    right = math.ceil(max(part.right for part in bounds))
    bottom = math.ceil(max(part.bottom for part in bounds))
    size = Size(max(1, right - left), max(1, bottom - top))
    moved = tuple(part.moved(-left, -top) for part in glyphs)
    return Layout(size, moved, (float(-left), float(-top)))
