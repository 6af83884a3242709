"""Pixels from a scene: the composite, its operations, the view.

Everything up to the view is done at the view's own scale, so that a preview and a thumbnail cost
what they show. Pages: r-view-transform-for-images.md, r-flip.md, r-opac.md.
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
from exportgui.render.raster import Raster
from exportgui.render.scene import Scene
from exportgui.request.commands import names_where
from exportgui.request.commands.table import DrawingTrait

_ALPHA_COMMANDS = frozenset(names_where(lambda row: DrawingTrait.ALPHA in row.traits))

_MEASURED = 4_000_000
"""Pixels that a median is taken of; a larger picture is measured on a smaller one of so many."""


def draw_scene(scene: Scene, drawing: DrawContext) -> Raster:
    """The reply's pixels before output conversion; transparent where nothing covers it."""
    drawing.raise_if_stopped()
    if drawing.background is not None and _needs_alpha(scene):
        drawing = replace(drawing, background=None)
    nested = replace(drawing, background=None)
    # A nested reply is in the outermost one's colours (r-color-management.md).
    compositor = Compositor(
        scene, drawing, lambda inner: nested.to_output_space(draw_scene(inner, nested))
    )
    view = scene.view
    whole = Box(0, 0, view.image.width, view.image.height)
    reply = Box(-view.image.x, -view.image.y, *view.reply)
    window = reply if view.shown is None else view.shown.moved(reply.x, reply.y).intersect(reply)
    visible = None if window is None else window.intersect(whole)
    if window is None or visible is None:
        return compositor.composite(Box(0, 0, 1, 1)).window(Box(1, 0, *view.reply))
    around = visible.grown(_margin(scene)).intersect(whole) or visible
    part = _worked_on(compositor, _mirrored(around, whole, scene))
    drawing.raise_if_stopped()
    part = part.window(window.moved(-around.x, -around.y))
    return part.window(reply.moved(-window.x, -window.y))


def _worked_on(compositor: Compositor, box: Box) -> Raster:
    """Part of the composite, flipped and worked on; effects, watermark and the view's sharpening
    come last.
    """
    scene = compositor.scene
    whole = Box(0, 0, *scene.view.image[2:])
    seen = _mirrored(box, whole, scene)
    context = replace(
        context_of(scene, scene.base).at(seen.x, seen.y),
        color_profiles=compositor.drawing.color_profiles,
    )
    if box != whole or whole.width * whole.height > _MEASURED:
        context = replace(context, whole=lambda: _overview(compositor, "op_colorize"))
    part = compositor.composite(box).flipped(scene.comp.get("flip", ""))
    part = clipped(
        part,
        scene.comp,
        composite_clip(scene),
        scene.view.scale,
        (0.0, 0.0),
        seen,
        Size(whole.width, whole.height),
    )
    working = {name: value for name, value in scene.comp.items() if name in ops.OPERATIONS}
    if working or scene.comp_effects:
        part = part.in_memory()
    part = ops.apply(
        part,
        {name: value for name, value in working.items() if name not in ops.FINAL_VIEW},
        context,
    )
    mask = part.mask()
    part = compositor.with_composite_effects(part.with_opacity(opacity(scene.comp)), mask, context)
    part = compositor.with_watermark(part, seen)
    return ops.apply(
        part, {name: value for name, value in working.items() if name in ops.FINAL_VIEW}, context
    )


def _overview(compositor: Compositor, name: str) -> Raster:
    """All of the composite as the operation ``name`` meets it, no larger than is needed to measure
    it.
    """
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
    return _worked_on(replace(compositor, scene=overview), Box(0, 0, *size))


def _margin(scene: Scene) -> int:
    """Pixels beyond the view that operations and effects of the composite look at."""
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
