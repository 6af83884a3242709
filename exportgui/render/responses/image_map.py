"""``req=map``: the image maps of all layers, moved and cut like the picture.

Pages: r-map-req.md, r-map.md, r-image-maps.md. Readings: a simple record without other commands
answers with its Map as it is. ``map=`` outside any layer belongs to the composite, behind all
others, where ``mapA=`` has the coordinates of layer 0's source. Circles and percentages, which the
reference does not support, are left out with a warning. Perspective does not move a map. As XML the
elements stand in one ``map`` element, with an empty ``AREA`` where none is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any
from xml.sax.saxutils import quoteattr

from exportgui.messages import Message, counted, joined, marked
from exportgui.render.geometry import Box, Size
from exportgui.render.placement import transformed
from exportgui.render.planning import plan_image
from exportgui.render.profiles import assumed_profiles
from exportgui.render.resolver import Resolver
from exportgui.render.responses.map_areas import Area, Point, Rectangle, read_areas
from exportgui.render.responses.model import ResponseBody, TextRequest
from exportgui.render.responses.response_types import XML_HEAD, plain
from exportgui.render.scene import LayerPlan, Scene, SceneSource
from exportgui.render.scene_planner import ScenePlanner
from exportgui.render.svg_images import ImagePlanner
from exportgui.request.model import Kind
from exportgui.request.resolving import Note
from exportgui.request.values import NestedRequest, ObjectRef

_WITHOUT_EFFECT = frozenset({"req", "locale", "id", "cache", "handler"})


def image_map(text_request: TextRequest) -> ResponseBody:
    """The composite's areas in pixels of the reply, front to back.

    A request without other commands gets the record's own map as it is.
    """
    if _asks_for_nothing_else(text_request):
        record = text_request.resolver.find_record(text_request.object_path)
        text = record.image_map if record else ""
        return ResponseBody({"map": text}, text=text, xml=_xml(read_areas(text)[0]))
    planner = ScenePlanner(
        text_request.resolver,
        text_request.macros,
        text_request.limits,
        ImagePlanner(plan_image, text_request.limits),
        assumed=assumed_profiles(text_request.resolver),
        kinds=frozenset({"map"}),
    )
    effective, _, scene = planner.plan_scene(
        text_request.object_path, text_request.request, target=text_request.scale
    )
    template: ObjectRef | None = effective.request.get("template")
    collector = _AreaCollector(text_request.resolver)
    shown = template.path if template else text_request.object_path
    areas = list(collector.areas_of(scene, shown))
    text = "".join(area.html() for area in areas)
    notes = (*effective.notes, *collector.notes())
    return ResponseBody({"map": text}, text=text, xml=_xml(areas), notes=notes)


def _asks_for_nothing_else(text_request: TextRequest) -> bool:
    """Whether neither the request nor the object's record changes the picture."""
    record = text_request.resolver.find_object(text_request.object_path)
    return (
        not record.modifier
        and not record.post_modifier
        and all(
            item.key in _WITHOUT_EFFECT
            for item in text_request.request.items
            if item.kind not in (Kind.COMMENT, Kind.LOCK)
        )
    )


@dataclass
class _AreaCollector:
    """Collects the areas of scenes; ``left_out`` counts those that cannot be moved."""

    resolver: Resolver
    left_out: list[int] = field(default_factory=list)

    def notes(self) -> tuple[Note, ...]:
        if not sum(self.left_out):
            return ()
        lost = counted(
            marked("{n} area is left out"), marked("{n} areas are left out"), sum(self.left_out)
        )
        shapes = Message("rect, poly and default shapes in pixels")
        allowed = Message("allowed: {choices}", choices=shapes)
        return (Note.about("map", joined("; ", (lost, allowed)), "warning"),)

    def areas_of(self, scene: Scene, object_path: str) -> Iterator[Area]:
        """The areas of a scene in pixels of its reply.

        Layer 0 shows ``object_path`` unless it names another source.
        """
        view = scene.view
        canvas = scene.base.geometry.canvas
        crop = scene.crop or Box(0, 0, *canvas)
        (across, down) = view.scale
        flip = scene.comp.get("flip", "")

        def seen(point: Point) -> Point:
            x = point[0] - crop.x
            y = point[1] - crop.y
            x = crop.width - x if "lr" in flip else x
            y = crop.height - y if "ud" in flip else y
            return view.image.x + x * across, view.image.y + y * down

        whole = (crop.x, crop.y, crop.right, crop.bottom)
        cut = _within(self._composite(scene, object_path), whole)
        yield from _within((area.moved(seen) for area in cut), _rectangle(view.reply))

    def _composite(self, scene: Scene, object_path: str) -> Iterator[Area]:
        for layer in reversed(scene.layers):
            path = object_path if layer.number == 0 else ""
            yield from (area.moved(_shift(layer.corner)) for area in self._layer(layer, path))
        yield from _within(
            self._own_areas(scene.comp, scene.base), _rectangle(scene.base.geometry.canvas)
        )

    def _layer(self, layer: LayerPlan, object_path: str) -> Iterator[Area]:
        """The areas of one layer in its own coordinates, cut at its rectangle."""
        limits = _rectangle(layer.geometry.canvas)
        if "map" in layer.values or "mapA" in layer.values:
            return _within(self._own_areas(layer.values, layer), limits)
        wanted = layer.values.get("src")
        if isinstance(layer.source, SceneSource) and isinstance(wanted, NestedRequest):
            areas: Iterable[Area] = self.areas_of(layer.source.scene, wanted.path)
        else:
            text = self._record_map(wanted.path if isinstance(wanted, ObjectRef) else object_path)
            areas = self._read(text)
        return _within(self._from_source(areas, layer), limits)

    def _own_areas(self, values: Mapping[str, Any], layer: LayerPlan) -> Iterable[Area]:
        if "map" in values:
            return self._read(values["map"])
        return self._from_source(self._read(values.get("mapA", "")), layer)

    def _from_source(self, areas: Iterable[Area], layer: LayerPlan) -> Iterator[Area]:
        """Areas in coordinates of a source, cut at what is left of it, as the layer shows them."""
        crop = layer.geometry.crop
        left = crop.intersect(Box(0, 0, *layer.source.size))
        if left is None:
            return
        flip = layer.values.get("flip", "")
        for area in areas:
            kept = (
                area
                if area.outline is None
                else area.within((left.x, left.y, left.right, left.bottom))
            )
            if kept is not None:
                yield kept.moved(lambda point: transformed(point, layer.geometry, flip))

    def _record_map(self, object_path: str) -> str:
        record = self.resolver.find_record(object_path) if object_path else None
        return record.image_map if record else ""

    def _read(self, text: str) -> list[Area]:
        areas, lost = read_areas(text)
        self.left_out.append(lost)
        return areas


def _within(areas: Iterable[Area], limits: Rectangle) -> Iterator[Area]:
    return (kept for area in areas if (kept := area.within(limits)) is not None)


def _shift(by: Point) -> Callable[[Point], Point]:
    return lambda point: (point[0] + by[0], point[1] + by[1])


def _rectangle(size: Size) -> Rectangle:
    return 0.0, 0.0, float(size.width), float(size.height)


def _xml(areas: Iterable[Area]) -> str:
    rows = [
        f"  <area{''.join(_attribute(*pair) for pair in area.attributes())}/>\n" for area in areas
    ]
    return f"{XML_HEAD}\n<map>\n{''.join(rows)}</map>\n" if rows else f"{XML_HEAD}\n<AREA/>\n"


def _attribute(name: str, value: str) -> str:
    return f" {name.lower()}={quoteattr(plain(unescape(value)))}"
