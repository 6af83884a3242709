"""Draw a scene: the composite, its operations, the view.

Everything is done at the scale of the view, so that a preview or a thumbnail costs only the pixels
that it shows. Pages: r-view-transform-for-images.md, r-flip.md, r-opac.md.
"""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import takewhile

from exportgui.render import effects, ops
from exportgui.render.clipping import clipped
from exportgui.render.composite import Compositor, context_of
from exportgui.render.embedded_paths import composite_clip
from exportgui.render.geometry import Box, Size, ViewGeometry, at_least_one
from exportgui.render.layer import DrawContext, opacity
from exportgui.render.path_masks import MaskArea
from exportgui.render.raster import Raster
from exportgui.render.scene import Scene
from exportgui.request.commands import names_where
from exportgui.request.commands.table import DrawingTrait

_ALPHA_COMMANDS = frozenset(names_where(lambda row: DrawingTrait.ALPHA in row.traits))

_MEASURED = 4_000_000
"""Pixels that a median is taken of. A larger picture is measured on a reduced one of so many."""


def draw_scene(scene: Scene, drawing: DrawContext) -> Raster:
    """Draw the reply's pixels before output conversion; what nothing covers is transparent."""
    drawing.raise_if_stopped()
    if drawing.background is not None and _needs_alpha(scene):
        drawing = replace(drawing, background=None)
    compositor = _compositor(scene, drawing)
    view = scene.view
    whole = Box(0, 0, view.image.width, view.image.height)
    reply = Box(-view.image.x, -view.image.y, *view.reply)
    window = reply if view.shown is None else view.shown.moved(reply.x, reply.y).intersect(reply)
    visible = None if window is None else window.intersect(whole)
    if window is None or visible is None:
        return compositor.composite(Box(0, 0, 1, 1)).window(Box(1, 0, *view.reply))
    around = visible.grown(_margin(scene)).intersect(whole) or visible
    part = _draw_part(compositor, _mirrored(around, whole, scene))
    drawing.raise_if_stopped()
    part = part.window(window.moved(-around.x, -around.y))
    return part.window(reply.moved(-window.x, -window.y))


def _compositor(scene: Scene, drawing: DrawContext) -> Compositor:
    """The compositor of a scene; images of nested requests are drawn in the output's colours."""
    nested = replace(drawing, background=None)

    def draw_nested(inner: Scene) -> Raster:
        return nested.to_output_space(draw_scene(inner, nested))  # r-color-management.md

    return Compositor(scene, drawing, draw_nested)


def _draw_part(compositor: Compositor, box: Box) -> Raster:
    """Draw part of the composite, flipped, clipped and with its operations.

    Effects, the watermark and sharpening of the view come last.
    """
    scene = compositor.scene
    whole = Box(0, 0, *scene.view.image[2:])
    unflipped = _mirrored(box, whole, scene)
    part = compositor.composite(box).flipped(scene.comp.get("flip", ""))
    area = MaskArea(Size(whole.width, whole.height), scene.view.scale, window=unflipped)
    part = clipped(part, scene.comp, composite_clip(scene), area)
    operations = {name: value for name, value in scene.comp.items() if name in ops.OPERATIONS}
    if operations or scene.comp_effects:
        part = part.in_memory()
    early = {name: value for name, value in operations.items() if name not in ops.FINAL_VIEW}
    final = {name: value for name, value in operations.items() if name in ops.FINAL_VIEW}
    context = _context(compositor, box, whole, unflipped)
    part = ops.apply(part, early, context)
    mask = part.mask()
    part = compositor.with_composite_effects(part.with_opacity(opacity(scene.comp)), mask, context)
    return ops.apply(compositor.with_watermark(part, unflipped), final, context)


def _context(compositor: Compositor, box: Box, whole: Box, unflipped: Box) -> ops.OpContext:
    """Scales and place of a part; what is measured on all of the picture sees a smaller one."""
    scene = compositor.scene
    context = context_of(scene, scene.base).at(unflipped.x, unflipped.y)
    context = replace(context, color_profiles=compositor.drawing.color_profiles)
    if box == whole and whole.width * whole.height <= _MEASURED:
        return context
    return replace(context, whole=lambda: _overview(compositor, "op_colorize"))


def _overview(compositor: Compositor, name: str) -> Raster:
    """Draw all of the composite as the operation ``name`` meets it, small enough to measure."""
    scene = compositor.scene
    before = takewhile(lambda item: item[0] != name, scene.comp.items())
    skipped = (name, "opac", *ops.FINAL_VIEW)
    earlier = {key for key, _ in before} | (scene.comp.keys() - ops.OPERATIONS.keys())
    comp = {
        key: value for key, value in scene.comp.items() if key in earlier and key not in skipped
    }
    width, height = scene.view.image[2:]
    factor = min(1.0, math.sqrt(_MEASURED / (width * height)))
    size = Size(at_least_one(width * factor), at_least_one(height * factor))
    view = ViewGeometry(scene.view.composite, Box(0, 0, *size), size)
    overview = replace(scene, comp=comp, view=view, comp_effects={}, watermark=None)
    return _draw_part(replace(compositor, scene=overview), Box(0, 0, *size))


def _margin(scene: Scene) -> int:
    """Pixels beyond the view that operations and effects of the composite need."""
    context = context_of(scene, scene.base)
    return ops.margin(scene.comp, context) + effects.reach(scene.comp_effects, context)


def _mirrored(box: Box, whole: Box, scene: Scene) -> Box:
    """Where the pixels of ``box`` lie before the composite is flipped."""
    flip = scene.comp.get("flip", "")
    x = whole.width - box.right if "lr" in flip else box.x
    y = whole.height - box.bottom if "ud" in flip else box.y
    return Box(x, y, box.width, box.height)


def _needs_alpha(scene: Scene) -> bool:
    """Whether an early flattening onto the background could show in the result."""
    if len(scene.layers) > 1 or scene.base.effects or scene.comp_effects or scene.watermark:
        return True
    commands = (*scene.base.values, *scene.comp)
    return any(name in _ALPHA_COMMANDS for name in commands)
