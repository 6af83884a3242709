"""Text layers enlarged to hold text beyond the layer's own rectangle.

Page: r-text-layers.md. A layer of ``textPs=`` with a size of its own keeps its place and its fills,
while its text is drawn wherever its lines, paths and regions lead. Any ``extend=`` crops to the
rectangle, and layer 0 ends where the composite ends. Readings: layers in perspective and those
whose mask is inverted or off are cropped, too.
"""

from __future__ import annotations

from dataclasses import replace

from exportgui.render.geometry import Box, LayerGeometry, Size, layer_geometry, rounded
from exportgui.render.placement import transformed
from exportgui.render.scene import LayerPlan
from exportgui.render.text.source import Margins, TextSource
from exportgui.request.commands import names_where
from exportgui.request.commands.table import DrawingTrait

_CROPPING = frozenset(names_where(lambda row: DrawingTrait.CROP in row.traits))


def with_overflow(layer: LayerPlan) -> LayerPlan:
    """The layer around all of its text, its own rectangle marked.

    The layer itself where no text lies beyond it, or where that is not seen.
    """
    source = layer.source
    if not isinstance(source, TextSource) or not any(source.overflow) or not _may(layer):
        return layer
    grown = _grown(source)
    own = layer.geometry
    geometry = layer_geometry(grown.size, layer.values, None)
    left, top = _place(grown, own, geometry, layer.values.get("flip", ""))
    path_origin = layer.path_origin
    if path_origin is not None:
        path_origin = path_origin[0] - source.overflow.left, path_origin[1] - source.overflow.top
    layer = replace(layer, source=grown, geometry=geometry, path_origin=path_origin)
    if layer.number == 0:
        return replace(layer, geometry=_cropped(geometry, own.canvas, left, top))
    return replace(
        layer,
        corner=(layer.corner[0] - left, layer.corner[1] - top),
        rectangle=(left, top, float(own.turned.width), float(own.turned.height)),
    )


def _may(layer: LayerPlan) -> bool:
    """Whether anything beyond the rectangle can be seen."""
    if _CROPPING & layer.values.keys() or layer.values.get("maskUse", "norm") != "norm":
        return False
    return layer.number > 0 or layer.geometry.angle % 90 != 0


def _grown(source: TextSource) -> TextSource:
    """The text in a layer that holds all of it."""
    overflow: Margins = source.overflow
    width = source.size.width + overflow.left + overflow.right
    height = source.size.height + overflow.top + overflow.bottom
    return replace(
        source,
        size=Size(width, height),
        glyphs=tuple(part.moved(overflow.left, overflow.top) for part in source.glyphs),
        overflow=Margins(),
        frame=Box(overflow.left, overflow.top, *source.size),
    )


def _place(
    grown: TextSource, own: LayerGeometry, geometry: LayerGeometry, flip: str
) -> tuple[float, float]:
    """Where the layer's own rectangle lies on the enlarged one, once flipped and rotated."""
    assert grown.frame is not None
    middle = grown.frame.x + grown.frame.width / 2, grown.frame.y + grown.frame.height / 2
    x, y = transformed(middle, geometry, flip)
    return x - own.turned.width / 2, y - own.turned.height / 2


def _cropped(geometry: LayerGeometry, canvas: Size, left: float, top: float) -> LayerGeometry:
    """The geometry of layer 0, which stays as large as it was."""
    x = rounded(left)
    y = rounded(top)
    right = canvas.width + x - geometry.turned.width
    bottom = canvas.height + y - geometry.turned.height
    return replace(geometry, extend=(-x, -y, right, bottom), canvas=canvas)
