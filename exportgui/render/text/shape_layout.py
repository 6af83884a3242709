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
from dataclasses import replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render.geometry import Size
from exportgui.render.text.curves import Polyline, polylines
from exportgui.render.text.document import Document
from exportgui.render.text.fitting import bisect_largest, copyfit_document, copyfit_to_box
from exportgui.render.text.glyph_placement import place_line
from exportgui.render.text.glyphs import Glyphs, Layout, fit_layer_to_ink
from exportgui.render.text.layout import ALIGN_SHARES, Box, lay_out
from exportgui.render.text.rotation import Rotation
from exportgui.render.text.shape_filling import Filled, Region, Slot, fill_regions


@dataclass(frozen=True, slots=True)
class Shape:
    """Where text may flow: inside ``path`` and outside of ``without``.

    ``size`` is the layer's where it is given; without ``path`` it is the shape.
    """

    size: Size | None
    path: str = ""
    without: str = ""
    angle: float = 0.0


def lay_out_in_shape(document: Document, shape: Shape, factor: float) -> Layout:
    """Lay the text out in the shape; a layer without a size is as large as its ink."""
    angle = shape.angle % 360
    if not shape.path and shape.size is None:
        return _rotated_point_text(document, angle, factor)
    if not shape.path and shape.size is not None and angle % 90 == 0:
        return _in_rotated_box(document, shape.size, angle, factor)
    outlines = polylines(shape.path) if shape.path else [_rectangle(shape.size)]
    holes = polylines(shape.without) if shape.without else []
    upright_holes = [hole.rotated(-angle) for hole in holes]
    regions = [Region(outline.rotated(-angle), upright_holes) for outline in outlines]
    filled = _arrange(document, regions, factor)
    glyphs = [part for slot in filled.slots for part in _place_slot(slot, factor)]
    rotated = tuple(part.rotated(Rotation(angle)) for part in glyphs)
    layout = fit_layer_to_ink(rotated) if shape.size is None else Layout(shape.size, rotated)
    return replace(layout, complete=filled.complete)


def _rotated_point_text(document: Document, angle: float, factor: float) -> Layout:
    """Text without a shape, rotated around its origin."""
    straight = lay_out(document, Box(None, None, photoshop=True), factor)
    left, top = straight.origin or (0.0, 0.0)
    rotation = Rotation(angle)
    moved = (part.moved(-left, -top) for part in straight.glyphs)
    return fit_layer_to_ink(tuple(part.rotated(rotation) for part in moved))


def lay_out_in_width(document: Document, width: int, angle: float, factor: float) -> Layout:
    """Lay the text out at an angle in a box that is as high as the text needs.

    Lines that run up or down never wrap, as nothing limits them.
    """
    if angle == 180:
        straight = lay_out(document, Box(width, None, photoshop=True), factor)
        return _in_rotated_box(document, straight.size, angle, factor)
    straight = lay_out(document, Box(None, None, photoshop=True), factor)
    if angle % 90 == 0:
        height = straight.size.width
        across, down = (float(width), 0.0) if angle == 90 else (0.0, float(height))
        rotation = Rotation(angle, across, down)
        rotated = tuple(part.rotated(rotation) for part in straight.glyphs)
        return Layout(Size(width, height), rotated)

    def holds_all(height: int) -> bool:
        outline = _rectangle(Size(width, height)).rotated(-angle)
        return fill_regions(document, [Region(outline, [])], factor).complete

    heights = range(1, 2 * (straight.size.width + straight.size.height + width))
    height = 1 + bisect_left(heights, True, key=holds_all)
    return lay_out_in_shape(document, Shape(Size(width, height), angle=angle), factor)


def _in_rotated_box(document: Document, size: Size, angle: float, factor: float) -> Layout:
    """Lay out in an ordinary box, rotated as a whole by a multiple of 90 degrees."""
    upright = size if angle % 180 == 0 else Size(size.height, size.width)
    box = Box(upright.width, upright.height, photoshop=True)
    straight = lay_out(copyfit_to_box(document, box, factor), box, factor)
    corner = {
        0.0: (0, 0),
        90.0: (size.width, 0),
        180.0: (size.width, size.height),
        270.0: (0, size.height),
    }[angle]
    rotation = Rotation(angle, float(corner[0]), float(corner[1]))
    rotated = tuple(part.rotated(rotation) for part in straight.glyphs)
    return Layout(size, rotated, complete=straight.complete)


def _rectangle(size: Size | None) -> Polyline:
    width, height = size or (1, 1)
    return Polyline(((0, 0), (width, 0), (width, height), (0, height), (0, 0)), closed=True)


def _arrange(document: Document, regions: Sequence[Region], factor: float) -> Filled:
    """Fill the regions at the sizes that fit; vertical alignment moves the text in the last one."""

    def holds_all(fitted: Document) -> bool:
        return fill_regions(fitted, regions, factor).complete

    def count_lines(fitted: Document) -> int:
        return len(fill_regions(fitted, regions, factor).slots)

    document = copyfit_document(document, holds_all, count_lines)
    filled = fill_regions(document, regions, factor)
    share = ALIGN_SHARES[document.valign]
    if not share or not filled.complete or not filled.slots:
        return filled
    last = filled.slots[-1].region

    def still_fits(start: float) -> bool:
        lowered = fill_regions(document, regions, factor, (last, start))
        return lowered.complete and lowered.slots[-1].region == last

    start = share * bisect_largest(0.0, regions[last].height, still_fits)
    return fill_regions(document, regions, factor, (last, start))


def _place_slot(slot: Slot, factor: float) -> tuple[Glyphs, ...]:
    line = slot.line
    style = slot.line.style
    align = style.last if style.align == "j" and line.last else style.align
    spare = (slot.right - slot.left) / factor - line.indent - style.right - line.width
    stretch = max(0.0, spare / line.spaces) if align == "j" and line.spaces else 0.0
    start = slot.left + (line.indent + ALIGN_SHARES[align] * spare) * factor
    return place_line(line, (start, slot.baseline), factor, stretch)
