"""Composite the layers of a scene, each with its effects behind and on top.

Pages: c-compositing-canvas.md, c-layer-order.md, r-layer-effects.md, r-color-management.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from exportgui.lazy_dataclass import dataclass
from exportgui.render import colour, effects, ops
from exportgui.render.blend import blended
from exportgui.render.geometry import Box, Size, rounded
from exportgui.render.layer import DrawContext, draw_layer
from exportgui.render.raster import Raster
from exportgui.render.scene import FileSource, LayerPlan, Scene, SolidSource
from exportgui.render.source_pixels import SceneDrawer
from exportgui.render.text_overflow import with_overflow
from exportgui.render.working_size import own_rectangle
from exportgui.request.commands import names_where
from exportgui.request.commands.table import DrawingTrait
from exportgui.request.values import PixelType

_KEPT = 4
"""A layer with effects is evaluated once and held in memory, unless it has more than so many times
the pixels that are seen.
"""
_FILLS = frozenset(names_where(lambda row: DrawingTrait.FILL in row.traits))
_RECOLOURING = frozenset(names_where(lambda row: DrawingTrait.PIXEL_TYPE in row.traits))
"""Commands that may change a layer's pixel type."""


@dataclass(frozen=True, slots=True)
class Compositor:
    """Draws the layers of one scene; ``draw_scene`` draws nested ones."""

    scene: Scene
    drawing: DrawContext
    draw_scene: SceneDrawer

    def composite(self, box: Box) -> Raster:
        """Draw the part of the composite in ``box``.

        The box is in working pixels from the corner of what ``cropPathE=`` leaves.
        """
        base, *others = map(with_overflow, self.scene.layers)
        box = Box(box.x - self.scene.whole.x, box.y - self.scene.whole.y, box.width, box.height)
        plain = None if base.effects else self._drawn(base, _size(self.scene)).window(box)
        part = self._with_layer(None, base, box) if plain is None else plain
        for layer in others:
            if not layer.values.get("hide"):
                self.drawing.raise_if_stopped()
                part = self._with_layer(part, layer, box)
        return part

    def with_composite_effects(self, part: Raster, mask: Any, context: ops.OpContext) -> Raster:
        """Add the effects of ``layer=comp``; ``mask`` is the composite's alpha without opacity."""
        if not self.scene.comp_effects:
            return part
        whole = Box(0, 0, part.width, part.height)
        parent = effects.Parent(mask, (0, 0), _primary_opacity(self.scene.comp))
        return self._stacked(
            part.transparent(), part, whole, "norm", self.scene.comp_effects, parent, context
        )

    def with_watermark(self, part: Raster, box: Box) -> Raster:
        """Lay the watermark over ``part``, the finished composite in ``box``."""
        return (
            part
            if self.scene.watermark is None
            else self._with_layer(part, with_overflow(self.scene.watermark), box)
        )

    def _with_layer(self, below: Raster | None, layer: LayerPlan, box: Box) -> Raster:
        """Draw a layer and its effects on what is below it.

        ``below`` is None for an empty canvas of the layer's own colour space.
        """
        corner, size = working_place(self.scene, layer)
        if below is not None and not layer.effects and Box(*corner, *size).intersect(box) is None:
            return self._beside(below, layer)
        whole = self._drawn(layer, size)
        if layer.effects and size.width * size.height <= _KEPT * box.width * box.height:
            whole = whole.in_memory()  # effects look at it several times
        if below is None:
            below = whole.window(Box(0, 0, box.width, box.height)).transparent()
        below, whole = self._same_space(below, whole)
        place = Box(corner[0] - box.x, corner[1] - box.y, *size)
        context = context_of(self.scene, layer).at(box.x, box.y)
        parent = self._parent(layer, whole, place) if layer.effects else None
        mode = layer.values.get("blendMode", "norm") if layer.number else "norm"
        return self._stacked(below, whole, place, mode, layer.effects, parent, context)

    def _parent(self, layer: LayerPlan, whole: Raster, place: Box) -> effects.Parent:
        """What the layer's effects are made from."""
        size = Size(place.width, place.height)
        mask = self._foreground(layer, size, whole)
        frame = own_rectangle(layer, size)
        return effects.Parent(mask, (place.x, place.y), _primary_opacity(layer.values), frame)

    def _beside(self, below: Raster, layer: LayerPlan) -> Raster:
        """``below``, in the space that both would share where the layer is seen."""
        if _is_in_space_of(layer, below):
            return below
        return self._same_space(below, self._drawn(layer, Size(1, 1)))[0]

    def _stacked(
        self,
        below: Raster,
        above: Raster,
        place: Box,
        mode: str,
        own: effects.Effects,
        parent: effects.Parent | None,
        context: ops.OpContext,
    ) -> Raster:
        """Lay outer effects, the layer itself at ``place`` and inner effects on what is below."""
        for effect in own.values():
            below = self.drawing.convert_for_color(effect.values["color"], below)
        below, above = self._same_space(below, above)
        painter = None
        if parent is not None:
            painter = effects.Painter(parent, context, self.drawing.components_of)
        if painter is not None:
            for effect in effects.outer(own):
                below = painter.lay_outer(below, effect, knock_out=self.scene.knock_out)
        common = place.intersect(Box(0, 0, below.width, below.height))
        if common is not None:
            cut = above.window(common.moved(-place.x, -place.y))
            below = blended(below, cut, common, mode, context.corner)
        if painter is not None:
            for effect in effects.inner(own):
                below = painter.lay_inner(below, effect)
        return below

    def _foreground(self, layer: LayerPlan, size: Size, whole: Raster) -> Any:
        """The layer's mask without the fills and the opacity that effects do not inherit."""
        if not draws_twice(layer):
            return whole.mask()
        bare = {name: value for name, value in layer.values.items() if name not in _FILLS}
        return self._drawn(replace(layer, values=bare), size).mask()

    def _drawn(self, layer: LayerPlan, canvas: Size) -> Raster:
        drawing = self.drawing
        if len(self.scene.layers) > 1 or layer.effects:
            drawing = replace(drawing, background=None)
        context = context_of(self.scene, layer)
        return draw_layer(layer, canvas, self.scene.res_mode, context, drawing, self.draw_scene)

    def _same_space(self, below: Raster, above: Raster) -> tuple[Raster, Raster]:
        """Both in one colour space: their own where they agree, else the output's.

        Where there is no output space, the upper goes to the space of the lower, if of its pixel
        type.
        """
        if _alike(below, above.pixel_type, above.icc):
            return below, above
        if (
            not self.drawing.managed
            and below.icc is not None
            and below.pixel_type == above.pixel_type
        ):
            return below, colour.convert(above, below.icc)
        if self.drawing.convert is not None:
            below = self.drawing.convert(below)
            above = self.drawing.convert(above)
        return below, colour.naive(above, below.pixel_type)


def _is_in_space_of(layer: LayerPlan, below: Raster) -> bool:
    """Whether a layer is known to be in the space of ``below`` without drawing it."""
    source = layer.source
    if not isinstance(source, FileSource) or _RECOLOURING & layer.values.keys():
        return False
    return _alike(below, cast("PixelType", source.header.pixel_type), source.icc)


def _alike(below: Raster, pixel_type: PixelType, icc: bytes | None) -> bool:
    return below.pixel_type == pixel_type and icc in (None, below.icc)


def working_place(scene: Scene, layer: LayerPlan) -> tuple[tuple[int, int], Size]:
    """Corner and size of a layer in working pixels: edges are scaled, not sizes."""
    if layer.number == 0:
        return (0, 0), _size(scene)
    across, down = scene.view.scale
    left, top = layer.corner
    x = rounded(left * across)
    y = rounded(top * down)
    right = rounded((left + layer.geometry.canvas.width) * across)
    bottom = rounded((top + layer.geometry.canvas.height) * down)
    return (x, y), Size(max(1, right - x), max(1, bottom - y))


def draws_twice(layer: LayerPlan) -> bool:
    """Whether the layer is drawn once more without its fills, for its effects."""
    # The colour of a solid colour layer is what it is made of (r-opac.md).
    fills = _FILLS - {"color"} if isinstance(layer.source, SolidSource) else _FILLS
    return bool(layer.effects and fills & layer.values.keys())


def context_of(scene: Scene, layer: LayerPlan) -> ops.OpContext:
    """The scales that operations on a layer work at."""
    across = sum(scene.view.scale) / 2
    own = sum(layer.geometry.scale) / 2
    source = min(1.0, across * own)
    return ops.OpContext(
        composite=across, source=source, target=scene.target, axes=scene.view.scale
    )


def _size(scene: Scene) -> Size:
    return Size(scene.whole.width, scene.whole.height)


def _primary_opacity(values: Mapping[str, Any]) -> float:
    return float(values.get("opac", (100, 100))[0]) / 100
