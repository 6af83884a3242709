"""Lays out the text of a layer, so that its size is known. Nothing is drawn yet.

Pages: r-text.md, r-textps.md, r-textattr.md, r-copy-fitting.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from exportgui.errors import RequestError
from exportgui.media.limits import megapixels
from exportgui.messages import Message, joined
from exportgui.render.geometry import Size
from exportgui.render.text import fonts, rtf, rtf_keywords
from exportgui.render.text.catalog_fonts import FontFinder, with_catalog_fonts
from exportgui.render.text.document import Document
from exportgui.render.text.fitting import best_resolution, copyfit_to_box
from exportgui.render.text.glyphs import Layout
from exportgui.render.text.layout import Box, lay_out
from exportgui.render.text.missing_glyphs import missing_notes
from exportgui.render.text.path_layout import PathText, lay_out_on_path
from exportgui.render.text.shape_layout import Shape, lay_out_in_shape, lay_out_in_width
from exportgui.render.text.source import Margins, TextSource
from exportgui.render.text.vertical import COLUMN_ANGLE, as_vertical_text

_MAX_SIDE = 1_000_000
_TRACE = 1 / 256
"""In pixels: less than can be seen."""
_STEP = 16
"""Margins are multiples of this, which are whole pixels in previews of a half, a quarter or an
eighth, too.
"""

_SHAPED = frozenset({"textPath", "textFlowPath", "textAngle"})


def text_source(
    values: Mapping[str, Any],
    max_pixels: int,
    *,
    cmyk: bool = False,
    find_font: FontFinder | None = None,
) -> TextSource:
    """Lay out ``text=`` or ``textPs=`` in the box that ``size=`` gives.

    ``find_font`` knows the catalog's own fonts. RequestError for a text that cannot be read, or a
    box larger than ``max_pixels``.
    """
    command = "textPs" if "textPs" in values else "text"
    resolution, edges, fit, wrap = values.get("textAttr", (72, "norm", "fixedRes", "wrap"))
    box = _box(values, command, wrap, max_pixels)
    document = rtf.read_rtf(values[command], command, cmyk=cmyk)
    if find_font is not None:
        document = with_catalog_fonts(document, find_font)
    if box.photoshop and (_SHAPED & values.keys() or document.columns):
        layout = _lay_out_shape(document, box, values, resolution / 72)
    else:
        layout = _lay_out_box(document, box, resolution / 72, fit)
    _check(layout.size, max_pixels)
    overflow = _overflow(layout) if box.photoshop and box.width is not None else Margins()
    _check(_with_margins(layout.size, overflow), max_pixels)
    edges = "norm" if not box.photoshop and edges != "off" else edges
    notes = (
        *document.notes,
        *_font_notes(document),
        *missing_notes(document),
        *_room_notes(layout),
    )
    hints = (*document.hints, *(_ignored(document, values, box) if box.photoshop else ()))
    return TextSource(layout.size, layout.glyphs, edges, layout.origin, notes, hints, overflow)


def _box(values: Mapping[str, Any], command: str, wrap: str, max_pixels: int) -> Box:
    """The text box that ``size=`` gives; RequestError for one without a width."""
    width, height = values.get("size", (0, 0))
    if height and not width:
        reason = Message("a text box needs a width")
        raise RequestError(reason, command="size", value=f"{width},{height}")
    _check(Size(width or 1, height or 1), max_pixels)
    photoshop = command == "textPs"
    return Box(width or None, height or None, photoshop, "wrap" if photoshop else wrap)


def _ignored(document: Document, values: Mapping[str, Any], box: Box) -> Iterator[Message]:
    """Hints about keywords that this use of ``textPs=`` ignores (r-text-layers.md)."""
    if "textPath" in values:
        words = rtf_keywords.IGNORED_ON_PATH
        reason = Message("ignored, the layer has {name}=", name="textPath")
    elif values.get("textFlowPath"):
        words = rtf_keywords.IGNORED_IN_FLOW
        reason = Message("ignored, the layer has {name}=", name="textFlowPath")
    elif box.width is None:
        words = rtf_keywords.IGNORED_WITHOUT_SIZE
        reason = Message("ignored, the layer has no {name}=", name="size")
    elif box.height is None:
        words = rtf_keywords.IGNORED_WITHOUT_HEIGHT
        reason = Message("ignored, the size= has no height")
    else:
        return
    yield from (joined(": ", (f"\\{word}", reason)) for word in sorted(document.words & words))


def _overflow(layout: Layout) -> Margins:
    """How far ink reaches beyond the edges of a layer with a size of its own (r-text-layers.md)."""
    places = [part.bounds for part in layout.glyphs]
    if not places:
        return Margins()
    over = (
        -min(place.left for place in places),
        -min(place.top for place in places),
        max(place.right for place in places) - layout.size.width,
        max(place.bottom for place in places) - layout.size.height,
    )
    return Margins(*(_STEP * max(0, math.ceil((side - _TRACE) / _STEP)) for side in over))


def _with_margins(size: Size, overflow: Margins) -> Size:
    return Size(
        size.width + overflow.left + overflow.right, size.height + overflow.top + overflow.bottom
    )


def _lay_out_shape(
    document: Document, box: Box, values: Mapping[str, Any], factor: float
) -> Layout:
    """``textPath=``, ``textFlowPath=`` or ``textAngle=``."""
    size = Size(box.width, box.height) if box.width is not None and box.height is not None else None
    if "textPath" in values:
        direction, start, end = values.get("pathAttr", ("norm", 0.0, 1.0))
        on = PathText(values["textPath"], direction == "reverse", start, end)
        return lay_out_on_path(document, on, size, factor)
    path = values.get("textFlowPath", "")
    angle = values.get("textAngle", 0.0)
    if document.columns:
        document = as_vertical_text(document)
        angle = angle + COLUMN_ANGLE
    angle %= 360
    if path:
        return lay_out_in_shape(
            document, Shape(size, path, values.get("textFlowXPath", ""), angle), factor
        )
    if not angle:
        return _lay_out_box(document, box, factor, "fixedRes")
    if box.width is not None and box.height is None:
        return lay_out_in_width(document, box.width, angle, factor)
    return lay_out_in_shape(document, Shape(size, angle=angle), factor)


def _lay_out_box(document: Document, box: Box, factor: float, fit: str) -> Layout:
    if box.width is not None and box.height is not None:
        if box.photoshop:
            document = copyfit_to_box(document, box, factor)
        elif fit != "fixedRes":
            factor = best_resolution(document, box, None if fit == "autoRes" else factor)
    return lay_out(document, box, factor)


def _check(size: Size, max_pixels: int) -> None:
    if size.width * size.height > max_pixels or max(size) > _MAX_SIDE:
        raise RequestError(
            Message(
                "{what} of {size} is too large",
                what=Message("the text box"),
                size=f"{size.width}×{size.height}",
            ),
            command="size",
            allowed=Message("at most {number} megapixels", number=megapixels(max_pixels)),
        )


def _room_notes(layout: Layout) -> tuple[Message, ...]:
    """A note where some or all of the text has no room (r-text-layers.md, r-textattr.md)."""
    if layout.complete:
        return ()
    if not layout.glyphs:
        return (
            Message(
                "the text is larger than its place and nothing of it is drawn; make the place"
                " larger or the text smaller"
            ),
        )
    return (
        Message(
            "the end of the text has no room and is left out; make the place larger or the text"
            " smaller"
        ),
    )


def _font_notes(document: Document) -> tuple[Message, ...]:
    """Notes about fonts that are replaced."""
    styles = (run.style for paragraph in document.paragraphs for run in paragraph.runs)
    chosen = (fonts.choose_family(style.font, style.generic) for style in styles)
    return tuple(dict.fromkeys(choice.note for choice in chosen if choice.note))
