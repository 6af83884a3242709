r"""Lays text out in shapes, at any angle.

Pages: r-textflowpath.md, r-textflowxpath.md, r-textangle.md, r-text-layers.md.

Readings: subpaths of ``textFlowPath=`` are filled one after the other, each from its top. A line
takes every gap that is as high as itself, from left to right. A word that is too long for a gap of
less than four ems goes to the next gap. ``\vertalc`` and ``\vertalb`` move the text down in the
region where it ends, as far as all of it still fits.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Size
from exportgui.render.text.curves import Polyline, polylines
from exportgui.render.text.document import Document
from exportgui.render.text.fitting import copyfit_document, copyfit_to_box, largest
from exportgui.render.text.glyph_placement import place_line
from exportgui.render.text.glyphs import Glyphs, Layout, fit_layer_to_ink
from exportgui.render.text.layout import ALIGN_SHARES, Box, lay_out
from exportgui.render.text.rotation import Rotation
from exportgui.render.text.shape_filling import Region, Slot, fill_regions


@dataclass(frozen=True, slots=True)
class Shape:
    """Where text may flow. ``size`` is the layer's where it is given; without ``path`` that is the
    shape.
    """

    size: Size | None
    path: str = ""
    without: str = ""
    angle: float = 0.0


def lay_out_in_shape(document: Document, shape: Shape, factor: float) -> Layout:
    """The text in the shape; a layer without a size is as large as its ink."""
    angle = shape.angle % 360
    if not shape.path and shape.size is None:
        straight = lay_out(document, Box(None, None, photoshop=True), factor)
        origin = straight.origin or (0.0, 0.0)
        return fit_layer_to_ink(
            tuple(
                part.moved(-origin[0], -origin[1]).rotated(Rotation(angle))
                for part in straight.glyphs
            )
        )
    if not shape.path and shape.size is not None and angle % 90 == 0:
        return _in_turned_box(document, shape.size, angle, factor)
    regions = polylines(shape.path) if shape.path else [_rectangle(shape.size)]
    holes = polylines(shape.without) if shape.without else []
    frames = [
        Region(region.rotated(-angle), [hole.rotated(-angle) for hole in holes])
        for region in regions
    ]
    slots = _arrange(document, frames, factor)
    glyphs = tuple(
        part.rotated(Rotation(angle)) for slot in slots for part in _place_slot(slot, factor)
    )
    return fit_layer_to_ink(glyphs) if shape.size is None else Layout(shape.size, glyphs)


def lay_out_in_width(document: Document, width: int, angle: float, factor: float) -> Layout:
    """The text at an angle in a box of a width alone, which is as high as the text needs.

    Lines that run up or down never wrap, as nothing limits them.
    """
    if angle == 180:
        straight = lay_out(document, Box(width, None, photoshop=True), factor)
        return _in_turned_box(document, straight.size, angle, factor)
    straight = lay_out(document, Box(None, None, photoshop=True), factor)
    if angle % 90 == 0:
        height = straight.size.width
        turn = Rotation(angle, float(width)) if angle == 90 else Rotation(angle, 0.0, float(height))
        return Layout(Size(width, height), tuple(part.rotated(turn) for part in straight.glyphs))

    def whole(height: int) -> bool:
        outline = _rectangle(Size(width, height)).rotated(-angle)
        return fill_regions(document, [Region(outline, [])], factor).complete

    heights = range(1, 2 * (straight.size.width + straight.size.height + width))
    return lay_out_in_shape(
        document, Shape(Size(width, 1 + bisect_left(heights, True, key=whole)), angle=angle), factor
    )


def _in_turned_box(document: Document, size: Size, angle: float, factor: float) -> Layout:
    """An ordinary box, turned as a whole."""
    upright = size if angle % 180 == 0 else Size(size.height, size.width)
    box = Box(upright.width, upright.height, photoshop=True)
    straight = lay_out(copyfit_to_box(document, box, factor), box, factor)
    corner = {
        0.0: (0, 0),
        90.0: (size.width, 0),
        180.0: (size.width, size.height),
        270.0: (0, size.height),
    }[angle]
    turn = Rotation(angle, float(corner[0]), float(corner[1]))
    return Layout(size, tuple(part.rotated(turn) for part in straight.glyphs))


def _rectangle(size: Size | None) -> Polyline:
    width, height = size or (1, 1)
    return Polyline(((0, 0), (width, 0), (width, height), (0, height), (0, 0)), closed=True)


def _arrange(document: Document, regions: Sequence[Region], factor: float) -> tuple[Slot, ...]:
    """The text at the sizes that fit, in the part of its last region where its vertical alignment
    puts it.
    """

    def whole(fitted: Document) -> bool:
        return fill_regions(fitted, regions, factor).complete

    def lines(fitted: Document) -> int:
        return len(fill_regions(fitted, regions, factor).slots)

    document = copyfit_document(document, whole, lines)
    filled = fill_regions(document, regions, factor)
    share = ALIGN_SHARES[document.valign]
    if not share or not filled.complete or not filled.slots:
        return filled.slots
    last = filled.slots[-1].region

    def below(start: float) -> bool:
        moved = fill_regions(document, regions, factor, (last, start))
        return moved.complete and moved.slots[-1].region == last

    start = share * largest(0.0, regions[last].height, below)
    return fill_regions(document, regions, factor, (last, start)).slots


def _place_slot(slot: Slot, factor: float) -> tuple[Glyphs, ...]:
    line = slot.line
    style = slot.line.style
    align = style.last if style.align == "j" and line.last else style.align
    spare = (slot.right - slot.left) / factor - line.indent - style.right - line.width
    stretch = max(0.0, spare / line.spaces) if align == "j" and line.spaces else 0.0
    start = slot.left + (line.indent + ALIGN_SHARES[align] * spare) * factor
    return place_line(line, (start, slot.baseline), factor, stretch)
