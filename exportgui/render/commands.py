"""Where each drawn command is drawn: its name and the function that gives it its meaning.

A test asserts that these names are exactly the rows of the command table marked as drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from exportgui.render import effects, embedded, geometry, ops, output, placement, source, view
from exportgui.render.blend import blended
from exportgui.render.clipping import clipped
from exportgui.render.layer import draw_layer, opacity
from exportgui.render.locale import in_locale
from exportgui.render.perspective import bent
from exportgui.render.planner import ScenePlanner
from exportgui.render.replies.imagemap import image_map
from exportgui.render.request_reader import RequestReader
from exportgui.render.text.along import lay_along
from exportgui.render.text.draw import draw_text
from exportgui.render.text.flow import lay_in
from exportgui.render.text.typeset import text_source

_BY_FUNCTION: dict[Callable[..., Any], str] = {
    view.view_geometry: "wid hei fit scl rgn rect align dpr",
    geometry.layer_geometry: "crop cropN size scale res rotate extend extendN",
    placement.layer_origin: "origin originN",
    placement.source_anchor: "anchor anchorN",
    placement.position: "pos posN",
    ScenePlanner.scene: "layer src sizeN resMode template",
    RequestReader.replacement: "defaultImage",
    source.load: "mask maskUse op_growMask op_growMaskR",
    draw_layer: "flip color bgColor hide",
    opacity: "opac",
    bent: "perspective perspectiveN",
    clipped: "clipPath clipXPath clipPathE clipXPathE",
    embedded.composite_crop: "cropPathE",
    embedded.reply_paths: "pathEmbed",
    blended: "blendMode",
    effects.lay_outer: "effect effectMask",
    output.output_for: "fmt qlt jpegSize quantize printRes pscan xmpEmbed iccEmbed icc req",
    text_source: "text textPs",
    lay_along: "textPath pathAttr",
    lay_in: "textAngle textFlowPath textFlowXPath",
    draw_text: "textAttr",
    output.finished: "bgc",
    in_locale: "locale",
    image_map: "map mapA",
}

DRAWN_BY: dict[str, Callable[..., Any]] = {
    **{name: function for function, names in _BY_FUNCTION.items() for name in names.split()},
    **{name: operation.draw for name, operation in ops.OPERATIONS.items()},
}
