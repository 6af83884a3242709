"""Refuse requests that would cost too much: sides, nested images, areas that operations work on.

Everything else is drawn only where it is seen, however large it would be as a whole.
"""

from __future__ import annotations

from exportgui.errors import RequestError
from exportgui.media.limits import Limits, megapixels
from exportgui.messages import Message, marked
from exportgui.render import effects, ops
from exportgui.render.composite import context_of
from exportgui.render.geometry import Size
from exportgui.render.scene import LayerPlan, Scene

MOST_MEGAPIXELS = marked("at most {number} megapixels")
MAX_SIDE = 1_000_000
"""Longest side of any layer or composite, in full-size and in working pixels."""


def check_scene(scene: Scene, limits: Limits, *, nested: bool) -> None:
    """RequestError for a scene that would need more than ``limits`` allow; no pixel is read."""
    view = scene.view
    composite = Message("the composite")
    _check_sides(composite, Size(view.image.width, view.image.height))
    if nested and view.reply.width * view.reply.height > limits.max_pixels:
        raise RequestError(
            Message("the nested reply of {size} is too large", size=_shown(view.reply)),
            allowed=_allowed(limits),
        )
    for layer in scene.layers:
        _check_layer(layer, scene, limits)
    context = context_of(scene, scene.base)
    reach = ops.margin(scene.comp, context) + effects.reach(scene.comp_effects, context)
    if reach:
        pairs = zip(view.reply, view.image[2:], strict=True)
        sides = [min(side + 2 * reach, whole) for side, whole in pairs]
        _check_worked_on(composite, Size(*sides), limits)


def _check_layer(layer: LayerPlan, scene: Scene, limits: Limits) -> None:
    geometry = layer.geometry
    working = _working(geometry.canvas, scene)
    for size in (geometry.size, geometry.turned, geometry.canvas, working):
        _check_sides(_named(layer), size)
    _check_area(layer, scene, limits)


def _check_area(layer: LayerPlan, scene: Scene, limits: Limits) -> None:
    """Check a layer whose operations or effects need all of it, and pixels beyond it."""
    context = context_of(scene, layer)
    reach = ops.margin(layer.values, context) + effects.reach(layer.effects, context)
    # works on the mask of the whole layer, when that is loaded
    grown = layer.values.get("op_growMaskR", 0)
    if layer.effects or grown or any(name in ops.OPERATIONS for name in layer.values):
        width, height = _working(layer.geometry.canvas, scene)
        _check_worked_on(_named(layer), Size(width + 2 * reach, height + 2 * reach), limits)


def _named(layer: LayerPlan) -> Message:
    return Message("layer {number}", number=layer.number)


def _check_worked_on(what: Message, size: Size, limits: Limits) -> None:
    if size.width * size.height > limits.max_pixels:
        raise RequestError(
            Message("{what} would have {size} pixels to work on", what=what, size=_shown(size)),
            allowed=_allowed(limits),
        )


def _check_sides(what: Message, size: Size) -> None:
    if max(size) > MAX_SIDE:
        raise RequestError(
            Message("{what} of {size} is too large", what=what, size=_shown(size)),
            allowed=Message("sides up to {number} pixels", number=f"{MAX_SIDE:,}"),
        )


def _working(size: Size, scene: Scene) -> Size:
    across, down = scene.view.scale
    return Size(round(size.width * across), round(size.height * down))


def _shown(size: Size) -> str:
    return f"{size.width}×{size.height}"


def _allowed(limits: Limits) -> Message:
    return Message(MOST_MEGAPIXELS, number=megapixels(limits.max_pixels))
