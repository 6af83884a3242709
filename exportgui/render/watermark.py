"""The catalog's watermark: one more layer, over the finished composite and before the view.

Pages: r-watermarks.md, r-watermark.md, r-align.md. Readings: only ``req=img`` has one, and only the
outermost request. ``opac=`` and ``blendMode=`` of the composite win over those of layer 0.
``sizeN=`` keeps the aspect of the watermark. A watermark that is missing is an error, as a picture
must not be published without it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from exportgui.errors import MissingObjectError, SourceError
from exportgui.messages import Message
from exportgui.render.geometry import Size, layer_geometry, share
from exportgui.render.scene import LayerPlan, Scene, SceneSource
from exportgui.render.scene_planner import ScenePlanner
from exportgui.request.effective import Effective, Segment
from exportgui.request.model import Request
from exportgui.request.parsing import parse
from exportgui.request.resolving import resolve

_LAYING = ("blendMode", "opac")


def watermarked(scene: Scene, effective: Effective, planner: ScenePlanner) -> Scene:
    """The scene with its catalog's watermark, if there is one and the request is for an image."""
    name = planner.resolver.defaults.watermark
    if not name or effective.request.get("req", ("img", ()))[0] != "img":
        return scene
    return replace(scene, watermark=_watermark(name, scene.view.composite, planner))


def _watermark(name: str, target: Size, planner: ScenePlanner) -> LayerPlan:
    """The watermark as a layer on a composite of ``target`` pixels."""
    try:
        record = planner.resolver.find_object(name)
    except MissingObjectError as error:
        if name.startswith("/"):  # the default catalog's is in no record of its own
            return _watermark(name.removeprefix("/"), target, planner)
        raise SourceError(Message("the catalog's Watermark is missing"), name) from error
    before, after = (
        parse(text, origin="record") for text in (record.modifier, record.post_modifier)
    )
    book = planner.macros.for_object(name)
    meaning = resolve(Request(), book, before=before, after=after, watermark=True)
    meaning, laying = _taken_out(meaning)
    source = SceneSource(planner.plan_record(meaning, record))
    relative = laying.pop("sizeN", None)
    size = {} if relative is None else {"size": share(relative, target)}
    geometry = layer_geometry(source.size, size, None)
    align = meaning.request.get("align", (0.0, 0.0))
    rooms = (whole - own for whole, own in zip(target, geometry.canvas, strict=True))
    x, y = (room * (side + 1) / 2 for room, side in zip(rooms, align, strict=True))
    return LayerPlan(source, None, geometry, laying, number=1, corner=(x, y))


def _taken_out(meaning: Effective) -> tuple[Effective, dict[str, Any]]:
    """The watermark's request without the commands that place it, and these commands."""
    base = meaning.layers[0]
    comp = meaning.comp
    laying: dict[str, Any] = {}
    for name in ("sizeN", *_LAYING):
        owner = comp if name in comp.values else base
        if name in owner.values:
            laying[name] = owner.values[name]
            is_comp = owner is comp
            comp = _without(comp, name) if is_comp else comp
            base = base if is_comp else _without(base, name)
    return replace(meaning, layers={**meaning.layers, 0: base}, comp=comp), laying


def _without(segment: Segment, name: str) -> Segment:
    kept: Mapping[str, Any] = {key: value for key, value in segment.values.items() if key != name}
    return replace(segment, values=kept)
