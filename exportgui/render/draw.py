"""Pixels from a scene: the layers laid over each other, the composite's operations, the view.

Everything up to the view is done at the view's own scale, so that a preview and a thumbnail cost what they
show. Pages: c-compositing-canvas.md, r-flip.md, r-opac.md, r-color-management.md.
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.render import colour, ops
from exportgui.render.blend import blended
from exportgui.render.geometry import Box, Size, rounded
from exportgui.render.layer import Drawing, draw_layer, opacity
from exportgui.render.raster import Raster
from exportgui.render.scene import LayerPlan, Scene

_ALPHA_COMMANDS = frozenset({"opac", "color", "bgColor"})


def draw_scene(scene: Scene, drawing: Drawing) -> Raster:
    """The reply's pixels before output conversion; transparent where nothing covers it."""
    drawing.checkpoint()
    view, context = scene.view, _context(scene, scene.base)
    if drawing.background is not None and _needs_alpha(scene):
        drawing = replace(drawing, background=None)
    whole = Box(0, 0, view.image.width, view.image.height)
    reply = Box(-view.image.x, -view.image.y, *view.reply)
    visible = reply.intersect(whole)
    if visible is None:
        return _composite(scene, Box(0, 0, 1, 1), drawing).window(Box(1, 0, *view.reply))
    around = visible.grown(ops.margin(scene.comp, context)).intersect(whole) or visible
    part = _worked_on(_composite(scene, _mirrored(around, whole, scene), drawing), scene, context)
    drawing.checkpoint()
    return part.window(Box(reply.x - around.x, reply.y - around.y, *view.reply))


def _worked_on(part: Raster, scene: Scene, context: ops.OpContext) -> Raster:
    """Part of the composite, flipped and worked on; the sharpening of the view comes last."""
    part = part.flipped(scene.comp.get("flip", ""))
    if not any(name in ops.OPERATIONS for name in scene.comp):
        return part.with_opacity(opacity(scene.comp))
    first = {name: value for name, value in scene.comp.items() if name not in ops.FINAL_VIEW}
    last = {name: value for name, value in scene.comp.items() if name in ops.FINAL_VIEW}
    part = ops.apply(part.in_memory(), first, context).with_opacity(opacity(scene.comp))
    return ops.apply(part, last, context)


def _composite(scene: Scene, box: Box, drawing: Drawing) -> Raster:
    """The part of the composite in ``box``: layer 0, then the others in their order."""
    base, *others = scene.layers
    canvas = Size(scene.view.image.width, scene.view.image.height)
    part = _drawn(base, canvas, scene, drawing).window(box)
    for layer in others:
        corner, size = _working_place(layer, scene)
        place = Box(*corner, *size).intersect(box)
        if place is None or layer.values.get("hide"):
            continue
        drawing.checkpoint()
        above = _drawn(layer, size, scene, drawing).window(
            Box(place.x - corner[0], place.y - corner[1], place.width, place.height)
        )
        part, above = _same_space(part, above, drawing)
        inside = Box(place.x - box.x, place.y - box.y, place.width, place.height)
        part = blended(part, above, inside, layer.values.get("blendMode", "norm"))
    return part


def _drawn(layer: LayerPlan, canvas: Size, scene: Scene, drawing: Drawing) -> Raster:
    nested = replace(drawing, background=None)
    if len(scene.layers) > 1:
        drawing = nested
    context = _context(scene, layer)
    return draw_layer(layer, canvas, scene.res_mode, context, drawing, lambda inner: draw_scene(inner, nested))


def _working_place(layer: LayerPlan, scene: Scene) -> tuple[tuple[int, int], Size]:
    """Corner and size of a layer in working pixels: edges are scaled, not sizes."""
    across, down = scene.view.scale
    left, top = layer.corner
    x, y = rounded(left * across), rounded(top * down)
    right = rounded((left + layer.geometry.canvas.width) * across)
    bottom = rounded((top + layer.geometry.canvas.height) * down)
    return (x, y), Size(max(1, right - x), max(1, bottom - y))


def _same_space(below: Raster, above: Raster, drawing: Drawing) -> tuple[Raster, Raster]:
    """Both in one colour space: their own where they agree, the output's where they do not."""
    if below.pixel_type == above.pixel_type and above.icc in (None, below.icc):
        return below, above
    if below.icc is not None and below.pixel_type == above.pixel_type:
        return below, colour.convert(above, below.icc)
    if drawing.convert is not None:
        below, above = drawing.convert(below), drawing.convert(above)
    return below, colour.naive(above, below.pixel_type)


def _mirrored(box: Box, whole: Box, scene: Scene) -> Box:
    """Where the pixels of ``box`` lie before the composite is flipped."""
    flip = scene.comp.get("flip", "")
    x = whole.width - box.right if "lr" in flip else box.x
    y = whole.height - box.bottom if "ud" in flip else box.y
    return Box(x, y, box.width, box.height)


def _context(scene: Scene, layer: LayerPlan) -> ops.OpContext:
    across = sum(scene.view.scale) / 2
    own = sum(layer.geometry.scale) / 2
    return ops.OpContext(composite=across, source=min(1.0, across * own), target=scene.target)


def _needs_alpha(scene: Scene) -> bool:
    """Whether an early flattening onto the background could show in the result."""
    commands = (*scene.base.values, *scene.comp)
    return len(scene.layers) > 1 or any(name in _ALPHA_COMMANDS or name in ops.OPERATIONS for name in commands)
