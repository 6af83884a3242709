"""Pixels from a scene: one layer, the composite's operations, the view.

Everything up to the view is done at the view's own scale, so that a preview and a thumbnail cost what they
show. Pages: r-layer-transforms.md, r-flip.md, r-opac.md, r-color-commandref.md, r-bgcolor.md, r-extend.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from exportgui.errors import Cancelled, LimitError
from exportgui.media.limits import Limits
from exportgui.render import ops
from exportgui.render.colour import naive_components
from exportgui.render.geometry import Box, LayerGeometry, Size, at_least_one, rounded
from exportgui.render.raster import Raster, solid_band
from exportgui.render.resample import resized, turned
from exportgui.render.scene import LayerPlan, Scene
from exportgui.render.source import load
from exportgui.request.values import Color

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What every stage may need: limits, whether to stop, and the background if the reply is opaque."""

    limits: Limits
    stop: Stop | None = None
    background: Color | None = None

    def checkpoint(self) -> None:
        """Leave when asked to."""
        if self.stop is not None and self.stop():
            raise Cancelled("stopped")


def draw_scene(scene: Scene, drawing: Drawing) -> Raster:
    """The reply's pixels before output conversion; transparent where nothing covers it."""
    drawing.checkpoint()
    view, context = scene.view, _context(scene)
    if drawing.background is not None and _needs_alpha(scene):
        drawing = Drawing(drawing.limits, drawing.stop)
    composite = _layer(scene.base, scene, Size(view.image.width, view.image.height), context, drawing)
    drawing.checkpoint()
    whole = Box(0, 0, composite.width, composite.height)
    reply = Box(-view.image.x, -view.image.y, *view.reply)
    visible = reply.intersect(whole)
    if visible is None:
        return composite.window(Box(whole.right, 0, *view.reply))
    around = visible.grown(ops.margin(scene.comp, context)).intersect(whole) or visible
    part = _composite_operations(composite, around, scene, context)
    drawing.checkpoint()
    return part.window(Box(reply.x - around.x, reply.y - around.y, *view.reply))


def _composite_operations(composite: Raster, box: Box, scene: Scene, context: ops.OpContext) -> Raster:
    """The part of the composite in ``box``, flipped and worked on; the sharpening of the view comes last."""
    flip = scene.comp.get("flip", "")
    part = composite.window(_mirrored(box, composite, flip)).flipped(flip)
    if not any(name in ops.OPERATIONS for name in scene.comp):
        return part.with_opacity(_opacity(scene.comp))
    first = {name: value for name, value in scene.comp.items() if name not in ops.FINAL_VIEW}
    last = {name: value for name, value in scene.comp.items() if name in ops.FINAL_VIEW}
    part = ops.apply(part.in_memory(), first, context).with_opacity(_opacity(scene.comp))
    return ops.apply(part, last, context)


def _mirrored(box: Box, composite: Raster, flip: str) -> Box:
    """Where the pixels of ``box`` lie before the composite is flipped."""
    x = composite.width - box.right if "lr" in flip else box.x
    y = composite.height - box.bottom if "ud" in flip else box.y
    return Box(x, y, box.width, box.height)


def _context(scene: Scene) -> ops.OpContext:
    across = sum(scene.view.scale) / 2
    layer = sum(scene.base.geometry.scale) / 2
    return ops.OpContext(composite=across, source=min(1.0, across * layer), target=scene.target)


_ALPHA_COMMANDS = frozenset({"opac", "color", "bgColor"})


def _needs_alpha(scene: Scene) -> bool:
    """Whether an early flattening onto the background could show in the result."""
    commands = (*scene.base.values, *scene.comp)
    return any(name in _ALPHA_COMMANDS or name in ops.OPERATIONS for name in commands)


def _opacity(values: Mapping[str, Any]) -> float:
    opacity, fill = values.get("opac", (100, 100))
    return float(opacity * fill / 10000)


def _layer(layer: LayerPlan, scene: Scene, canvas: Size, context: ops.OpContext, drawing: Drawing) -> Raster:
    """One layer on its own canvas, at working scale."""
    values = layer.values
    if values.get("hide"):
        empty = solid_band(canvas.width, canvas.height, 0)
        return Raster(empty, empty, "gray")
    work = _Work.of(layer.geometry, canvas)
    raster = _scaled(layer, scene, work, drawing)
    if any(name in ops.OPERATIONS for name in values):
        if raster.width * raster.height > drawing.limits.max_pixels:
            raise LimitError("the layer would be too large to work on")
        raster = ops.apply(raster.in_memory(), values, context)
    raster = raster.with_opacity(_opacity(values))
    raster = _over(raster, values.get("color"))
    raster = raster.flipped(values.get("flip", ""))
    raster = turned(raster, layer.geometry.angle, work.body, work.stretch, scene.res_mode)
    raster = raster.window(Box(-work.left, -work.top, *canvas))
    return _over(raster, values.get("bgColor"))


def _over(raster: Raster, color: Color | None) -> Raster:
    if color is None:
        return raster
    return raster.over(naive_components(color, raster.pixel_type), color.alpha)


@dataclass(frozen=True, slots=True)
class _Work:
    """A layer's geometry at working scale: its edges on the canvas, before and after turning.

    ``before`` is the size that the crop rectangle is scaled to, ``body`` the rectangle around it once
    turned; ``stretch`` is what turning still has to do per axis.
    """

    before: Size
    body: Size
    left: int
    top: int
    stretch: tuple[float, float]
    scale: float

    @staticmethod
    def of(geometry: LayerGeometry, canvas: Size) -> _Work:
        """Scale edges, not sizes, so that neighbours still meet."""
        x, y = canvas.width / geometry.canvas.width, canvas.height / geometry.canvas.height
        left, top = rounded(geometry.extend[0] * x), rounded(geometry.extend[1] * y)
        right = rounded((geometry.extend[0] + geometry.turned.width) * x)
        bottom = rounded((geometry.extend[1] + geometry.turned.height) * y)
        body = Size(max(1, right - left), max(1, bottom - top))
        stretch = (1.0, 1.0)
        if geometry.angle % 180 == 0:
            before = body
        elif geometry.angle % 90 == 0:
            before = Size(body.height, body.width)
        else:
            both = max(x, y)
            before = Size(at_least_one(geometry.size.width * both), at_least_one(geometry.size.height * both))
            stretch = (x / both, y / both)
        crop = geometry.crop
        scale = max(before.width / crop.width, before.height / crop.height)
        return _Work(before, body, left, top, stretch, scale)


def _scaled(layer: LayerPlan, scene: Scene, work: _Work, drawing: Drawing) -> Raster:
    """The cropped source at working size; what the crop takes from beyond the source is transparent."""
    raster, inside = load(
        layer, work.scale, drawing.limits, lambda nested: draw_scene(nested, Drawing(drawing.limits, drawing.stop))
    )
    drawing.checkpoint()
    if drawing.background is not None:
        raster = raster.over(naive_components(drawing.background, raster.pixel_type), 255)
    crop = layer.geometry.crop
    x, y = work.before.width / crop.width, work.before.height / crop.height
    left, top = rounded(inside.x * x), rounded(inside.y * y)
    right, bottom = rounded(inside.right * x), rounded(inside.bottom * y)
    raster = resized(raster, Size(max(1, right - left), max(1, bottom - top)), scene.res_mode)
    return raster.window(Box(-left, -top, *work.before))
