"""Paths embedded in a layer's source: which ones apply, and where they lie.

Pages: r-clippath.md, r-clipxpath.md, r-croppath.md, r-pathembed.md. Readings where they are silent:

- ``cropPathE=`` crops after ``crop=`` and before scaling, to whole pixels around the curves, to the
  box of one path after the other: what lies in all of them is left. The composite is cropped before
  anything else is done to it, and the view sees no more of it.
- Several names in ``clipXPathE=`` remove what lies in all of these paths, as those in
  ``clipPathE=`` keep it. It is ignored where none of the names in ``clipPathE=`` is found and there
  is no ``clipPath=``.
- Only files have embedded paths; a nested request has none, whatever its sources have.
- ``pathEmbed=1`` leaves open subpaths out, and paths that have no other. Names, operations of
  subpaths and the mark of the clipping path are kept.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.photoshop_paths import EmbeddedPath, EmbeddedPaths, Point, read_paths
from exportgui.messages import Message
from exportgui.render.embedded_masks import bounds, refined
from exportgui.render.geometry import Box, LayerGeometry, Size, crop_box, rotated_size
from exportgui.render.perspective import point_warp
from exportgui.render.placement import transformed
from exportgui.render.scene import FileSource, LayerPlan, Scene, Source
from exportgui.request.effective import Effective, Note

Values = Mapping[str, Any]
Place = Callable[[Point], Point]

_COMMANDS = ("clipPathE", "clipXPathE", "cropPathE")
_SLACK = 0.01
"""In pixels; the file's 24 bits of fraction do not hold every share of a size exactly."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Embedded paths whose inside is kept, and such whose inside is removed, in pixels."""

    inside: tuple[EmbeddedPath, ...] = ()
    outside: tuple[EmbeddedPath, ...] = ()


def source_paths(source: Source) -> EmbeddedPaths:
    """The paths of a file, in shares of its size."""
    return (
        read_paths(source.path, source.header, page=source.page)
        if isinstance(source, FileSource)
        else EmbeddedPaths()
    )


def asked_for(values: Values) -> bool:
    """Whether a segment names embedded paths."""
    return any(name in values for name in _COMMANDS)


def with_base_paths(layers: tuple[LayerPlan, ...], effective: Effective) -> tuple[LayerPlan, ...]:
    """Read the paths of layer 0 where the composite or the reply needs them."""
    base = layers[0]
    if base.paths or not (asked_for(effective.comp.values) or effective.request.get("pathEmbed")):
        return layers
    return (replace(base, paths=source_paths(base.source)), *layers[1:])


def cropped(values: Values, paths: EmbeddedPaths, source: Size) -> Values:
    """Apply ``cropPathE=`` of a layer to its ``crop=``; RequestError when nothing is left."""
    place = _scaled(source)
    boxes = [
        (path.name, _box(path.mapped(place)))
        for path in _named(paths, values, "cropPathE")
        if path.subpaths
    ]
    if not boxes:
        return values
    crop = _common(crop_box(source, values), boxes)
    return {
        **{name: value for name, value in values.items() if name != "cropN"},
        "crop": tuple(crop),
    }


def composite_crop(base: LayerPlan, values: Values) -> Box:
    """What ``cropPathE=`` leaves of the composite, in its full-size pixels."""
    place = _on_composite(base)
    paths = [path for path in _named(base.paths, values, "cropPathE") if path.subpaths]
    boxes = [(path.name, _box(_moved(path, place, base))) for path in paths]
    return _common(Box(0, 0, *base.geometry.canvas), boxes)


def layer_clip(layer: LayerPlan) -> Clip:
    """The clip of a layer, in its pixels before it is flipped and rotated."""
    geometry = layer.geometry
    (across, down) = geometry.scale
    crop = geometry.crop
    size = geometry.source

    def place(point: Point) -> Point:
        return (point[0] * size.width - crop.x) * across, (point[1] * size.height - crop.y) * down

    return _clip(
        layer.values,
        lambda name: [p.mapped(place) for p in _named(layer.paths, layer.values, name)],
    )


def composite_clip(scene: Scene) -> Clip:
    """The clip of the composite, in its full-size pixels once cropped and flipped."""
    place = _on_flipped(scene)
    base = scene.base
    return _clip(
        scene.comp,
        lambda name: [_moved(p, place, base) for p in _named(base.paths, scene.comp, name)],
    )


def reply_paths(scene: Scene) -> tuple[EmbeddedPath, ...]:
    """The closed paths of layer 0's source, in shares of the reply."""
    view = scene.view
    inner = _on_flipped(scene)
    (across, down) = view.scale
    image = view.image
    reply = view.reply

    def place(point: Point) -> Point:
        x, y = inner(point)
        return (x * across + image.x) / reply.width, (y * down + image.y) / reply.height

    closed = (
        replace(p, subpaths=tuple(s for s in p.subpaths if s.closed))
        for p in scene.base.paths.values()
    )
    return tuple(_moved(path, place, scene.base) for path in closed if path.subpaths)


def path_notes(scene: Scene) -> Iterator[Note]:
    """Warnings about names that are not there, and paths that cannot be read."""
    for values, layer in [
        (scene.comp, scene.base),
        *((layer.values, layer) for layer in scene.layers),
    ]:
        for command in _COMMANDS:
            for name in dict.fromkeys(values.get(command, ())):
                if name not in layer.paths:
                    message = Message("the source has no path “{name}”", name=name)
                    yield Note.about(command, message, "warning")
    for warning in dict.fromkeys(
        warning for layer in scene.layers for warning in layer.paths.warnings
    ):
        yield Note(warning, None, None, "warning")


def _named(paths: EmbeddedPaths, values: Values, command: str) -> list[EmbeddedPath]:
    return [paths[name] for name in dict.fromkeys(values.get(command, ())) if name in paths]


def _clip(values: Values, find: Callable[[str], list[EmbeddedPath]]) -> Clip:
    if not asked_for(values):
        return Clip()
    return Clip(tuple(find("clipPathE")), tuple(find("clipXPathE")))


def _common(crop: Box, boxes: list[tuple[str, Box]]) -> Box:
    for name, box in boxes:
        left = crop.intersect(box)
        if left is None:
            raise RequestError(
                Message("nothing is left of the picture"),
                command="cropPathE",
                value=name,
                allowed=Message("paths with something of the picture in them"),
            )
        crop = left
    return crop


def _box(path: EmbeddedPath) -> Box:
    """Whole pixels around a path."""
    reach = bounds(path)
    left = math.floor(reach.left + _SLACK)
    top = math.floor(reach.top + _SLACK)
    right = math.ceil(reach.right - _SLACK)
    bottom = math.ceil(reach.bottom - _SLACK)
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def _moved(path: EmbeddedPath, place: Place, layer: LayerPlan) -> EmbeddedPath:
    """The path mapped; curves that perspective bends are cut into short ones first."""
    return (path if layer.quad is None else refined(path)).mapped(place)


def _scaled(size: Size) -> Place:
    return lambda point: (point[0] * size.width, point[1] * size.height)


def _on_composite(layer: LayerPlan) -> Place:
    """From shares of layer 0's source to full-size pixels of the composite."""
    geometry = layer.geometry
    flip = layer.values.get("flip", "")
    whole = _scaled(layer.geometry.source)
    if layer.quad is None:
        return lambda point: transformed(whole(point), geometry, flip)
    bare = _unextended(geometry)
    bend = point_warp(layer.quad.quad, bare.turned)
    left, top = geometry.extend[:2]

    def place(point: Point) -> Point:
        x, y = bend(transformed(whole(point), bare, flip))
        return x + left, y + top

    return place


def _unextended(geometry: LayerGeometry) -> LayerGeometry:
    return replace(
        geometry, turned=rotated_size(geometry.size, geometry.angle), extend=(0, 0, 0, 0)
    )


def _on_flipped(scene: Scene) -> Place:
    """From shares of layer 0's source to the composite once cropped and flipped."""
    inner = _on_composite(scene.base)
    flip = scene.comp.get("flip", "")
    corner = scene.crop or Box(0, 0, 1, 1)
    (width, height) = scene.view.composite

    def place(point: Point) -> Point:
        x, y = inner(point)
        x = x - corner.x
        y = y - corner.y
        return (width - x if "lr" in flip else x), (height - y if "ud" in flip else y)

    return place
