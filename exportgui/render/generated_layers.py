"""Layers made from commands instead of images: solid colours and text, with their sizes.

Pages: c-layer-types.md, r-size-reference.md, r-clippath.md, r-text-layers.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message
from exportgui.render.geometry import Size
from exportgui.render.path_masks import extent
from exportgui.render.scene import SolidSource, Source
from exportgui.render.text.source import TextSource, is_text
from exportgui.request.commands import names_where
from exportgui.request.commands.table import IgnoredBy
from exportgui.request.values import Color

if TYPE_CHECKING:
    from exportgui.render.text.catalog_fonts import FontFinder

Values = Mapping[str, Any]
_FOR_SOURCES = frozenset(names_where(lambda row: IgnoredBy.GENERATED in row.ignored))
"""Ignored by layers that have no source image or mask (r-crop.md, r-is-http-scale.md, r-res.md)."""
_PLACED = frozenset({"origin", "originN", "anchor", "anchorN"})
_TRANSPARENT = Color("rgb", (0.0, 0.0, 0.0), 0.0)


@dataclass(frozen=True, slots=True)
class GeneratedLayer:
    """A source, the commands left for its layer, and the layer's corner on its clip path."""

    source: TextSource | SolidSource
    values: Values
    path_origin: tuple[float, float] | None = None


def generate_layer(
    number: int,
    values: Values,
    mask: Source | None,
    max_pixels: int,
    *,
    cmyk: bool,
    find_font: FontFinder,
) -> GeneratedLayer:
    """Make the text or solid colour layer that the commands describe.

    ``cmyk`` says that the reply is to be CMYK; ``find_font`` knows the catalog's fonts.
    RequestError where the commands describe no layer.
    """
    if is_text(values):
        return _text(values, max_pixels, cmyk, find_font)
    if "color" not in values:
        return _canvas(number, values)
    return _solid(number, values["color"], values, mask)


def _solid(number: int, color: Color, values: Values, mask: Source | None) -> GeneratedLayer:
    """A solid colour layer: its size is that of its mask, or ``size=``, or its clip path's."""
    if mask is not None:
        return GeneratedLayer(SolidSource(mask.size, color), values)
    width, height = values.get("size", (0, 0))
    if width and height:
        return GeneratedLayer(SolidSource(Size(width, height), color), _sourceless(values))
    if "clipPath" not in values:
        raise RequestError(
            Message("a solid colour layer has no size"),
            command="layer",
            value=str(number),
            allowed=Message("size=w,h or mask= or clipPath="),
        )
    _refuse_transforms(values)
    size, path_origin, values = _sized_by_path(values)
    return GeneratedLayer(SolidSource(size, color), _sourceless(values), path_origin)


def _refuse_transforms(values: Values) -> None:
    for name in ("scale", "rotate", "anchor", "anchorN"):
        if name in values:
            raise RequestError(
                Message("a layer sized by its path cannot have it"),
                command=name,
                allowed=Message("size= as well"),
            )


def _canvas(number: int, values: Values) -> GeneratedLayer:
    """A layer 0 with nothing but a size: production's templates lay other layers on it."""
    width, height = values.get("size", (0, 0))
    if not (width and height):
        raise RequestError(
            Message("the layer has no picture"),
            command="layer",
            value=str(number),
            allowed=Message("src=, text=, textPs=, color= or size=w,h"),
        )
    return GeneratedLayer(SolidSource(Size(width, height), _TRANSPARENT), _sourceless(values))


def _text(values: Values, max_pixels: int, cmyk: bool, find_font: FontFinder) -> GeneratedLayer:
    """A text layer, in a box by ``size=``, by its clip path, or as large as the text needs."""
    path_origin = None
    if "clipPath" in values and not any(values.get("size", (0, 0))):
        size, path_origin, values = _sized_by_path(values)
        values = {**values, "size": size}
    from exportgui.render.text.typeset import text_source

    source = text_source(values, max_pixels, cmyk=cmyk, find_font=find_font)
    if source.origin is not None and not _PLACED & values.keys():
        values = {**values, "anchor": source.origin}
    values = {name: value for name, value in _sourceless(values).items() if name != "size"}
    return GeneratedLayer(source, values, path_origin)


def _sourceless(values: Values) -> Values:
    return {name: value for name, value in values.items() if name not in _FOR_SOURCES}


def _sized_by_path(values: Values) -> tuple[Size, tuple[float, float], Values]:
    """The path's extent and corner, and the commands with the origin it counts from.

    That is layer 0's origin unless ``origin=`` says otherwise.
    """
    reach = extent(values["clipPath"])
    left = math.floor(reach.left)
    top = math.floor(reach.top)
    size = Size(max(1, math.ceil(reach.right) - left), max(1, math.ceil(reach.bottom) - top))
    if not {"origin", "originN"} & values.keys():
        values = {**values, "origin": (-left, -top)}
    return size, (float(left), float(top)), values
