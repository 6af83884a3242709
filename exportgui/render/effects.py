"""Layer effects: shadows, glows and borders made from a parent's mask.

Pages: r-layer-effects.md, r-effect.md, r-maskuse.md, r-effectmask.md, r-opac.md. An outer effect
(negative number) lies behind its parent and starts from the parent's mask. An inner one lies on
top, inside the parent, and starts from the inverse of the mask, so that ``op_grow`` thickens a
border from the edge on either side. Reading: ``maskUse=invert`` swaps the two, ``off`` takes the
parent's whole rectangle.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.render import ops
from exportgui.render.blend import blended
from exportgui.render.geometry import Box, Size, rounded
from exportgui.render.ops.context import OpContext
from exportgui.render.ops.morphology import grow_mask
from exportgui.render.placement import position
from exportgui.render.raster import Raster, solid_band, tagged
from exportgui.request.effective import Segment
from exportgui.request.values import Color

Effects = Mapping[int, Segment]
ColorConverter = Callable[[Color, Raster], tuple[float, ...]]
"""Converts a colour value to the components of a raster's own space."""


@dataclass(frozen=True, slots=True)
class Parent:
    """What effects are made from.

    ``mask`` is the parent's foreground (one band), ``corner`` where its top left lies on the
    picture being drawn, ``opacity`` the parent's primary opacity (0…1). ``frame`` is the parent's
    own rectangle where the mask is larger.
    """

    mask: Any
    corner: tuple[int, int]
    opacity: float = 1.0
    frame: Box | None = None

    @property
    def box(self) -> Box:
        """The parent's rectangle on the picture being drawn."""
        return Box(*self.corner, self.mask.width, self.mask.height)

    def within(self, box: Box) -> Any:
        """The mask in ``box`` (pixels of the picture); 0 beyond the parent."""
        return _seen(self.mask, self.corner, box)

    def rectangle(self, box: Box) -> Any:
        """255 inside the parent's rectangle, 0 beyond."""
        frame = self.frame or Box(0, 0, self.mask.width, self.mask.height)
        corner = self.corner[0] + frame.x, self.corner[1] + frame.y
        return _seen(solid_band(frame.width, frame.height, 255), corner, box)


def _seen(band: Any, corner: tuple[int, int], box: Box) -> Any:
    x = box.x - corner[0]
    y = box.y - corner[1]
    raster = Raster(band, None, "gray").window(Box(x, y, box.width, box.height))
    return raster.color


def outer(effects: Effects) -> list[Segment]:
    """Effects behind the parent, lowest first."""
    return [effects[number] for number in sorted(effects) if number < 0]


def inner(effects: Effects) -> list[Segment]:
    """Effects on top of the parent, lowest first."""
    return [effects[number] for number in sorted(effects) if number > 0]


def reach(effects: Effects, context: OpContext) -> int:
    """How far any effect looks or is moved, in working pixels."""
    return max(
        (
            _reach(effect.values, context) + _farthest(effect, context)
            for effect in effects.values()
        ),
        default=0,
    )


def placed(effects: Effects, canvas: Size) -> Effects:
    """The effects with ``posN=`` in pixels of layer 0, whose size is ``canvas`` (r-pos.md)."""
    return {number: _in_pixels(effect, canvas) for number, effect in effects.items()}


def _in_pixels(effect: Segment, canvas: Size) -> Segment:
    if "posN" not in effect.values:
        return effect
    values = {name: value for name, value in effect.values.items() if name != "posN"}
    return replace(effect, values={**values, "pos": position(effect.values, canvas)})


@dataclass(frozen=True, slots=True)
class Painter:
    """Draws the effects of one parent; ``to_components`` brings colours into a raster's space."""

    parent: Parent
    context: OpContext
    to_components: ColorConverter

    def lay_outer(self, below: Raster, effect: Segment, *, knock_out: bool) -> Raster:
        """Draw an outer effect on what lies below its parent.

        With ``knock_out`` the parent's foreground hides it.
        """
        reach = _reach(effect.values, self.context)
        box = self.parent.box.moved(*_offset(effect, self.context)).grown(reach)
        visible = box.intersect(Box(0, 0, below.width, below.height))
        if visible is None:
            return below
        alpha = self._shape(effect, visible, inside=False)
        if knock_out:
            alpha = _times(alpha, self.parent.within(visible).invert())
        return self._lay(below, alpha, visible, effect)

    def lay_inner(self, above: Raster, effect: Segment) -> Raster:
        """Draw an inner effect on top of its parent, inside the parent's foreground."""
        visible = self.parent.box.intersect(Box(0, 0, above.width, above.height))
        if visible is None:
            return above
        alpha = _times(self._shape(effect, visible, inside=True), self.parent.within(visible))
        return self._lay(above, alpha, visible, effect)

    def _shape(self, effect: Segment, box: Box, *, inside: bool) -> Any:
        """The effect's own mask in ``box``: chosen, moved, grown and blurred."""
        values = effect.values
        across, down = _offset(effect, self.context)
        margin = _reach(values, self.context)
        looked_at = Box(box.x - across, box.y - down, box.width, box.height).grown(margin)
        use = values.get("maskUse", "norm")
        band = _chosen(use, self.parent, looked_at, inside).copy_memory()
        band = grow_mask(band, values.get("op_grow", 0), self.context.composite)
        context = self.context.at(looked_at.x, looked_at.y)
        blur = ops.OPERATIONS["op_blur"].draw
        shape = blur(Raster(band, None, "gray"), values.get("op_blur", 0.0), context)
        return shape.color.crop(margin, margin, box.width, box.height)

    def _lay(self, below: Raster, alpha: Any, box: Box, effect: Segment) -> Raster:
        values = effect.values
        color: Color = values["color"]
        own = values.get("opac", (100, 100))[0] / 100
        opacity = own * self.parent.opacity * color.alpha / 255
        alpha = (alpha * opacity + 0.5).cast("uchar").copy_memory()
        flat = _flat(self.to_components(color, below), box, below)
        cover = Raster(flat, alpha, below.pixel_type)
        cover = ops.apply(cover, _only(values, "op_noise"), self.context.at(box.x, box.y))
        mode = values.get("blendMode", "norm")
        return blended(below, cover, box, mode, self.context.corner)


def _chosen(use: str, parent: Parent, box: Box, inside: bool) -> Any:
    if use == "off":
        return parent.rectangle(box)
    mask = parent.within(box)
    if use == "norm":
        return mask.invert() if inside else mask
    return mask if inside else _times(mask.invert(), parent.rectangle(box))


def _flat(components: tuple[float, ...], box: Box, like: Raster) -> Any:
    bands = [solid_band(box.width, box.height, rounded(part)) for part in components]
    return tagged(bands[0].bandjoin(bands[1:]) if len(bands) > 1 else bands[0], like.pixel_type)


def _only(values: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: values[name] for name in names if name in values}


def _times(first: Any, second: Any) -> Any:
    return (first * second / 255 + 0.5).cast("uchar")


def _offset(effect: Segment, context: OpContext) -> tuple[int, int]:
    across, down = effect.values.get("pos", (0, 0))
    return rounded(across * context.axes[0]), rounded(down * context.axes[1])


def _farthest(effect: Segment, context: OpContext) -> int:
    across, down = _offset(effect, context)
    return max(abs(across), abs(down))


def _reach(values: Mapping[str, Any], context: OpContext) -> int:
    grown: int = math.ceil(abs(values.get("op_grow", 0)) * context.composite)
    return grown + ops.OPERATIONS["op_blur"].reach(values.get("op_blur", 0.0), context)
