"""Which function draws each command of the command table.

A test asserts that these names are exactly the rows of the table marked as drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exportgui.render import (
    effects,
    embedded_paths,
    geometry,
    ops,
    output,
    output_choice,
    placement,
    source_pixels,
    view,
)
from exportgui.render.blend import blended
from exportgui.render.clipping import clipped
from exportgui.render.layer import draw_layer, opacity
from exportgui.render.locale import in_locale
from exportgui.render.perspective import warped
from exportgui.render.request_reader import RequestReader
from exportgui.render.responses.image_map import image_map
from exportgui.render.scene_planner import ScenePlanner
from exportgui.render.text.draw import draw_text
from exportgui.render.text.path_layout import lay_out_on_path
from exportgui.render.text.shape_layout import lay_out_in_shape
from exportgui.render.text.typeset import text_source

_BY_FUNCTION: dict[Callable[..., Any], str] = {
    view.view_geometry: "wid hei fit scl rgn rect align dpr",
    geometry.layer_geometry: "crop cropN size scale res rotate extend extendN",
    placement.layer_origin: "origin originN",
    placement.source_anchor: "anchor anchorN",
    placement.position: "pos posN",
    ScenePlanner.plan_scene: "layer src sizeN resMode template",
    RequestReader.replacement: "defaultImage",
    source_pixels.SourceLoader.load: "mask maskUse op_growMask op_growMaskR",
    draw_layer: "flip color bgColor hide",
    opacity: "opac",
    warped: "perspective perspectiveN",
    clipped: "clipPath clipXPath clipPathE clipXPathE",
    embedded_paths.composite_crop: "cropPathE",
    embedded_paths.reply_paths: "pathEmbed",
    blended: "blendMode",
    effects.Painter.lay_outer: "effect effectMask",
    output_choice.output_for: "fmt qlt jpegSize quantize printRes pscan xmpEmbed iccEmbed icc req",
    text_source: "text textPs",
    lay_out_on_path: "textPath pathAttr",
    lay_out_in_shape: "textAngle textFlowPath textFlowXPath",
    draw_text: "textAttr",
    output.to_output: "bgc",
    in_locale: "locale",
    image_map: "map mapA",
}

DRAWN_BY: dict[str, Callable[..., Any]] = {
    **{name: function for function, names in _BY_FUNCTION.items() for name in names.split()},
    **{name: operation.draw for name, operation in ops.OPERATIONS.items()},
}
