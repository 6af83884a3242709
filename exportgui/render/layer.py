"""Draw one layer on its own canvas, at working scale.

Pages: r-layer-transforms.md, r-opac.md, r-color-commandref.md, r-bgcolor.md, r-extend.md.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from exportgui.errors import Cancelled, LimitError, SourceError
from exportgui.lazy_dataclass import dataclass
from exportgui.media.limits import Limits
from exportgui.media.model import Fit, Picture, Span
from exportgui.messages import Message
from exportgui.render import ops
from exportgui.render.cache import SourceCache, read_source, source_key
from exportgui.render.clipping import clipped_layer, clipped_picture
from exportgui.render.colour import components_in, naive, naive_components
from exportgui.render.geometry import Box, Size, rotated_size, rounded
from exportgui.render.ops.morphology import grow_mask
from exportgui.render.perspective import warped
from exportgui.render.raster import ColorProfiles, Raster, solid_band
from exportgui.render.resample import fitting, resized, resized_band, turned
from exportgui.render.scene import FileSource, LayerPlan, SolidSource
from exportgui.render.source_pixels import SceneDrawer, SourceLoader, decode_request, visible_part
from exportgui.render.text.source import TextSource
from exportgui.render.working_size import WorkingSize, own_rectangle, scaled_edges
from exportgui.request.commands import names_where
from exportgui.request.commands.table import DrawingTrait
from exportgui.request.values import Color

Stop = Callable[[], bool]
_KEPT_PIXELS = 4_000_000
"""Larger layers are not cached at working size: a screen shows only a part of them, which is drawn
from the source.
"""
_UNSCALED = names_where(lambda row: DrawingTrait.UNSCALED in row.traits)
"""Commands that change pixels before they are scaled."""


@dataclass(frozen=True, slots=True)
class DrawContext:
    """What every stage of drawing may need.

    ``background`` is the reply's where it may be put under the picture from the start. ``convert``
    leads to the output's colours, for layers that do not share one space; ``managed`` says that
    these have a profile. ``color_profiles`` are those that colour values belong to, by pixel type
    and whether they have the suffix ``s``. ``cache`` is a preview's, or shared by several pictures.
    ``is_deep`` tells which sources are decoded in 16 bits, beside the cache, as their colours are
    converted.
    """

    limits: Limits
    stop: Stop | None = None
    background: Color | None = None
    convert: Callable[[Raster], Raster] | None = None
    managed: bool = False
    color_profiles: ColorProfiles = field(default_factory=dict)
    cache: SourceCache | None = None
    is_deep: Callable[[FileSource], bool] = field(default=lambda source: False)

    def read(self, source: FileSource, shrink: float, spanned: bool, fit: Fit | None) -> Picture:
        """Decode a source, with as few pixels as ``shrink`` and ``spanned`` allow.

        ``fit`` counts only without a cache, as others might need more pixels.
        """
        deep = self.is_deep(source)
        if self.cache is None or deep:
            try:
                return read_source(source, shrink, self.limits, spanned=spanned, fit=fit, deep=deep)
            except SourceError:
                self.raise_if_stopped()  # left off, it looks damaged
                raise
        return self.cache.picture(source, shrink, self.limits, spanned=spanned)

    def components_of(self, color: Color, raster: Raster) -> tuple[float, ...]:
        """Convert a colour value to the raster's own space."""
        return components_in(color, raster, self.color_profiles.get((color.space, color.source)))

    def to_output_space(self, raster: Raster) -> Raster:
        """Convert the raster to the output's colours."""
        return raster if self.convert is None else self.convert(raster)

    def convert_for_color(self, color: Color, raster: Raster) -> Raster:
        """Convert a gray raster that is to show a hue to the output's space.

        Other rasters stay as they are.
        """
        if raster.pixel_type != "gray" or len(set(naive_components(color, "rgb"))) == 1:
            return raster
        return naive(raster, "rgb") if self.convert is None else self.convert(raster)

    def raise_if_stopped(self) -> None:
        """Raise Cancelled where ``stop()`` says so."""
        if self.stop is not None and self.stop():
            raise Cancelled(Message("stopped"))


def opacity(values: Mapping[str, Any]) -> float:
    """The effective opacity of a layer's main contents, 0…1 (r-opac.md)."""
    opacity, fill = values.get("opac", (100, 100))
    return float(opacity * fill / 10000)


def draw_layer(
    layer: LayerPlan,
    canvas: Size,
    res_mode: str,
    context: ops.OpContext,
    drawing: DrawContext,
    draw_scene: SceneDrawer,
) -> Raster:
    """Draw one layer on a canvas of ``canvas`` working pixels."""
    values = layer.values
    if values.get("hide"):
        empty = solid_band(canvas.width, canvas.height, 0)
        return Raster(empty, empty, "gray")
    work = WorkingSize.of(layer, canvas)
    raster = _ScaledSource(layer, work, res_mode, context.target, drawing, draw_scene).cached()
    raster = _with_operations(raster, values, context, drawing)
    raster = raster.with_opacity(opacity(values))
    if not isinstance(layer.source, SolidSource):
        raster = _over(raster, values.get("color"), drawing, _text_frame(layer, work))
    raster = _transformed(clipped_picture(raster, layer, work), layer, work, res_mode)
    raster = clipped_layer(raster.window(Box(-work.left, -work.top, *canvas)), layer, canvas)
    return _over(raster, values.get("bgColor"), drawing, own_rectangle(layer, canvas))


def _with_operations(
    raster: Raster, values: Mapping[str, Any], context: ops.OpContext, drawing: DrawContext
) -> Raster:
    if not any(name in ops.OPERATIONS for name in values):
        return raster
    if raster.width * raster.height > drawing.limits.max_pixels:
        raise LimitError(Message("the layer would be too large to work on"))
    profiled = replace(context, color_profiles=drawing.color_profiles)
    return ops.apply(raster.in_memory(), values, profiled)


def _text_frame(layer: LayerPlan, work: WorkingSize) -> Box | None:
    """The own rectangle of a text layer that is drawn larger, before rotation; else None."""
    frame = layer.source.frame if isinstance(layer.source, TextSource) else None
    return None if frame is None else scaled_edges(frame, work.x_scale, work.y_scale)


def _transformed(raster: Raster, layer: LayerPlan, work: WorkingSize, res_mode: str) -> Raster:
    """The layer flipped and rotated, then warped where it is in perspective."""
    raster = raster.flipped(layer.values.get("flip", ""))
    angle = layer.geometry.angle
    if layer.quad is None:
        return turned(raster, angle, work.body, work.stretch, res_mode)
    raster = turned(raster, angle, rotated_size(work.before, angle), (1.0, 1.0), res_mode)
    whole = layer.geometry.turned
    scale = work.body.width / whole.width, work.body.height / whole.height
    return warped(raster, layer.quad.scaled(*scale), work.body)


def _over(
    raster: Raster, color: Color | None, drawing: DrawContext, within: Box | None = None
) -> Raster:
    """Lay the layer over a flat colour, all of it or ``within`` a box."""
    if color is None or color.alpha <= 0 or raster.alpha is None:
        return raster
    raster = drawing.convert_for_color(color, raster)
    components = drawing.components_of(color, raster)
    part = within.intersect(Box(0, 0, raster.width, raster.height)) if within is not None else None
    return (
        raster.over(components, color.alpha)
        if within is None
        else _replaced(raster, part, components, color.alpha)
    )


def _replaced(raster: Raster, part: Box | None, ink: tuple[float, ...], alpha: float) -> Raster:
    """Lay a part of the layer over a flat colour."""
    if part is None:
        return raster
    filled = raster.window(part).over(ink, alpha)
    color = raster.color.insert(filled.color, part.x, part.y)
    return replace(raster, color=color, alpha=raster.mask().insert(filled.mask(), part.x, part.y))


def source_decode_request(layer: LayerPlan, canvas: Size) -> tuple[float, bool] | None:
    """The ``shrink`` and ``spanned`` that drawing the layer on ``canvas`` asks its decoder for.

    None where nothing of the source is visible.
    """
    part = visible_part(layer)
    return (
        None if part is None else decode_request(layer, part, WorkingSize.of(layer, canvas).scale)
    )


@dataclass(frozen=True, slots=True)
class _ScaledSource:
    """A layer's cropped source at working size; ``target`` is the preview's share of the size."""

    layer: LayerPlan
    work: WorkingSize
    res_mode: str
    target: float
    drawing: DrawContext
    draw_scene: SceneDrawer

    def cached(self) -> Raster:
        """From the cache where there is one and the layer shows files of moderate size alone."""
        size = self.work.before
        cache = self.drawing.cache
        files = [source for source in self.layer.sources if isinstance(source, FileSource)]
        large = size.width * size.height > _KEPT_PIXELS
        if cache is None or large or len(files) < len(self.layer.sources):
            return self.draw()
        if any(map(self.drawing.is_deep, files)):
            return self.draw()
        return cache.raster(self._key(files), self.draw)

    def _key(self, files: Sequence[FileSource]) -> Hashable:
        layer = self.layer
        keys = tuple(source_key(source, self.drawing.limits) for source in files)
        values = tuple(layer.values.get(name) for name in _UNSCALED)
        background = self.drawing.background
        return keys, layer.geometry, self.work, self.res_mode, self.target, values, background

    def draw(self) -> Raster:
        """The pixels; what the crop takes from beyond the source is transparent."""
        drawing = self.drawing
        size = self.work.before
        fit = fitting(size, self.res_mode, drawing.stop)
        loader = SourceLoader(drawing.limits, drawing.read, self.draw_scene, drawing.color_profiles)
        raster, place, span = loader.load(self.layer, self.work.scale, size, fit)
        if isinstance(self.layer.source, SolidSource):
            color = self.layer.source.color
            raster = replace(raster, icc=drawing.color_profiles.get((color.space, color.source)))
        drawing.raise_if_stopped()
        if drawing.background is not None:
            raster = raster.over(naive_components(drawing.background, raster.pixel_type), 255)
        part = _scaled_part(place, self.layer.geometry.crop, size)
        part_size = Size(part.width, part.height)
        raster = _resized(raster, part_size, self.res_mode, self.layer.values, self.target, span)
        return raster.window(Box(-part.x, -part.y, *size))


def _scaled_part(part: Box, crop: Box, size: Size) -> Box:
    """Where a part of the crop rectangle lies once that is scaled to ``size``."""
    across = size.width / crop.width
    down = size.height / crop.height
    left = rounded(part.x * across)
    top = rounded(part.y * down)
    right = rounded(part.right * across)
    bottom = rounded(part.bottom * down)
    return Box(left, top, max(1, right - left), max(1, bottom - top))


def _resized(
    raster: Raster,
    size: Size,
    res_mode: str,
    values: Mapping[str, Any],
    target: float,
    span: Span | None,
) -> Raster:
    """Resize the raster; ``op_growMaskR=`` then works on its mask.

    The colours that it may uncover are kept until then.
    """
    radius = values.get("op_growMaskR", 0)
    use = values.get("maskUse", "norm")
    if not radius or raster.alpha is None or use == "off":
        return resized(raster, size, res_mode, span)
    alpha = resized_band(raster.alpha, size, res_mode, span)
    return replace(
        resized(raster.opaque(), size, res_mode, span),
        alpha=grow_mask(alpha.copy_memory(), -radius if use == "invert" else radius, target),
    )
