"""Pixels of a layer's source: as few as the plan needs, cropped, with the mask that applies.

Pages: r-mask.md, r-maskuse.md, r-crop.md, r-op-growmask.md, r-op-growmaskr.md.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from exportgui.media.decode import VECTOR
from exportgui.media.limits import Limits
from exportgui.media.model import Fit, Picture, Span
from exportgui.render.colour import naive
from exportgui.render.geometry import Box, Size, at_least_one, rounded
from exportgui.render.ops.morphology import grow_mask
from exportgui.render.raster import ColorProfiles, Joined, Raster, flattened, solid_band, tagged
from exportgui.render.resample import resized_band
from exportgui.render.scene import FileSource, ImageSource, LayerPlan, SceneSource, SolidSource
from exportgui.render.text.source import TextSource
from exportgui.request.values import PixelType

HEAD_ROOM = 1.5
"""Decoded pixels per final pixel: tighter costs 5 dB, more costs time."""

_REDUCTIONS = (8, 4, 2, 1)
_TEXT_PIXELS = 24_000_000
SceneDrawer = Callable[[Any], Raster]
SourceReader = Callable[[FileSource, float, bool, Fit | None], Picture]
"""The pixels of a file, with the ``shrink``, ``spanned`` and ``fit`` of ``decode``."""


def load(
    layer: LayerPlan,
    scale: float,
    size: Size,
    fit: Fit,
    limits: Limits,
    read: SourceReader,
    draw_scene: SceneDrawer,
    color_profiles: ColorProfiles,
) -> tuple[Raster, Box, Span | None]:
    """Return the visible pixels of a layer's source, where they lie in the crop, and their span.

    The place is in source pixels, the span in pixels. ``scale`` is final pixels per source pixel;
    ``size`` is what the crop rectangle will be scaled to, and so the size that text is drawn at. A
    file that nothing else is done to may be scaled by ``fit`` at once. Text takes its colours from
    ``color_profiles``. A crop beside the source gives one transparent pixel.
    """
    crop = layer.geometry.crop
    full = layer.source.size
    part = visible_part(layer)
    if part is None:
        return Raster(solid_band(1, 1, 0), solid_band(1, 1, 0), "gray"), Box(0, 0, 1, 1), None
    if isinstance(layer.source, TextSource):
        # with all that sets text, which most requests do without
        from exportgui.render.text.draw import draw_text

        typeset = draw_text(layer.source, _affordable(size, limits), color_profiles)
        return _masked(typeset, layer, read, draw_scene, premultiplied=False), crop, None
    shrink, spanned = decode_request(layer, part, scale)
    # Inverted, the mask of an opaque picture hides all of it, which is scaled with its mask.
    alone = spanned and part == crop and layer.values.get("maskUse") != "invert"
    scaled = fit if alone else None
    whole, premultiplied, span = _decoded(
        layer.source, shrink, part, read, draw_scene, spanned=spanned, fit=scaled
    )
    whole = _masked(whole, layer, read, draw_scene, premultiplied)
    inside = Box(part.x - crop.x, part.y - crop.y, part.width, part.height)
    return whole.window(_scaled_box(part, whole, full)), inside, span


def visible_part(layer: LayerPlan) -> Box | None:
    """What the crop leaves of the source."""
    return layer.geometry.crop.intersect(Box(0, 0, *layer.source.size))


def decode_request(layer: LayerPlan, part: Box, scale: float) -> tuple[float, bool]:
    """The ``shrink`` and ``spanned`` that the decoder is asked for, for ``part`` of the source at
    ``scale``.
    """
    full = layer.source.size
    drawn = isinstance(layer.source, FileSource) and layer.source.header.format in VECTOR
    shrink = _enlargement(part, full, scale) if drawn and scale > 1 else _shrink(part, full, scale)
    return shrink, part == Box(0, 0, *full) and layer.mask is None


def _shrink(part: Box, size: Size, scale: float) -> float:
    """How far the decoder may reduce: crop edges must stay on whole pixels."""
    wanted = max(1.0, 1.0 / (scale * HEAD_ROOM))
    if part == Box(0, 0, *size):
        return wanted
    edges = (
        part.x,
        part.y,
        *(
            edge
            for edge, end in ((part.right, size.width), (part.bottom, size.height))
            if edge != end
        ),
    )
    return next(
        float(step)
        for step in _REDUCTIONS
        if step <= wanted and all(edge % step == 0 for edge in edges)
    )


def _enlargement(part: Box, size: Size, scale: float) -> float:
    """What a drawing is asked for, as a ``shrink`` below 1: the pixels of the result, no more, as
    they need no filter then; whole multiples where it is cropped.
    """
    return 1.0 / (scale if part == Box(0, 0, *size) else math.ceil(scale))


def _affordable(size: Size, limits: Limits) -> Size:
    """A size to draw text at: huge enlargements, of which only a part can be seen, are left to the
    resampler.
    """
    factor = min(1.0, math.sqrt(min(_TEXT_PIXELS, limits.max_pixels) / (size.width * size.height)))
    return Size(at_least_one(size.width * factor), at_least_one(size.height * factor))


def _decoded(
    source: ImageSource,
    shrink: float,
    part: Box,
    read: SourceReader,
    draw_scene: SceneDrawer,
    *,
    spanned: bool = False,
    fit: Fit | None = None,
) -> tuple[Raster, bool, Span | None]:
    """The pixels, whether the file has them multiplied by alpha, and what they span."""
    if isinstance(source, SceneSource):
        return draw_scene(source.scene), False, None
    if isinstance(source, SolidSource):
        return _solid(source), False, None
    picture = read(source, shrink, spanned, fit)
    if shrink > 1 and not _on_whole_pixels(part, source.size, picture.factor):
        picture = read(source, 1.0, spanned, fit)
    pixel_type = cast("PixelType", picture.pixel_type)
    icc = picture.icc or source.assumed
    joined = (
        None if picture.joined is None else Joined(picture.color, picture.alpha, picture.joined)
    )
    return (
        Raster(picture.color, picture.alpha, pixel_type, icc, joined),
        picture.premultiplied,
        picture.span,
    )


def _solid(source: SolidSource) -> Raster:
    """A flat colour at full size; libvips makes the pixels when they are asked for."""
    color = source.color
    size = source.size
    bands = [solid_band(size.width, size.height, rounded(part)) for part in color.components]
    joined = bands[0].bandjoin(bands[1:]) if len(bands) > 1 else bands[0]
    alpha = solid_band(size.width, size.height, rounded(color.alpha)) if color.alpha < 255 else None
    return Raster(tagged(joined, color.space), alpha, color.space)


def _on_whole_pixels(part: Box, size: Size, factor: float) -> bool:
    if part == Box(0, 0, *size):
        return True
    step = 1.0 / factor
    nearest = round(step)
    return abs(step - nearest) < 0.05 and part.x % nearest == 0 and part.y % nearest == 0


def _scaled_box(part: Box, raster: Raster, size: Size) -> Box:
    """The part in decoded pixels."""
    if (raster.width, raster.height) == size:
        return part
    if part == Box(0, 0, *size):
        return Box(0, 0, raster.width, raster.height)
    if raster.width > size.width:
        return _enlarged_box(part, raster.width / size.width, raster.height / size.height)
    step_x = round(size.width / raster.width) or 1
    step_y = round(size.height / raster.height) or 1
    x = part.x // step_x
    y = part.y // step_y
    right = raster.width if part.right == size.width else part.right // step_x
    bottom = raster.height if part.bottom == size.height else part.bottom // step_y
    return Box(x, y, max(1, right - x), max(1, bottom - y))


def _enlarged_box(part: Box, across: float, down: float) -> Box:
    x = rounded(part.x * across)
    right = rounded(part.right * across)
    y = rounded(part.y * down)
    bottom = rounded(part.bottom * down)
    return Box(x, y, right - x, bottom - y)


def _masked(
    raster: Raster,
    layer: LayerPlan,
    read: SourceReader,
    draw_scene: SceneDrawer,
    premultiplied: bool,
) -> Raster:
    """Choose the mask, grow it, and use it as ``maskUse=`` says."""
    values = layer.values
    alpha = raster.alpha
    if layer.mask is not None and not premultiplied:
        alpha = _mask_band(layer, raster, read, draw_scene)
        if isinstance(layer.source, SolidSource):
            alpha = (alpha * (layer.source.color.alpha / 255) + 0.5).cast("uchar")
        if isinstance(layer.source, TextSource):
            alpha = (alpha * raster.mask() / 255 + 0.5).cast("uchar")
    raster = replace(raster, alpha=_grown(alpha, raster, layer)) if alpha is not None else raster
    return _MASK_USES[values.get("maskUse", "norm")](raster, premultiplied)


def _mask_band(
    layer: LayerPlan, raster: Raster, read: SourceReader, draw_scene: SceneDrawer
) -> Any:
    """The layer's mask as large as its rectangle, which is all of the raster but for text that is
    drawn around it.
    """
    mask = layer.mask
    frame = layer.source.frame if isinstance(layer.source, TextSource) else None
    assert mask is not None
    place = Box(0, 0, raster.width, raster.height)
    if frame is not None:
        place = _enlarged_box(
            frame, raster.width / layer.source.size.width, raster.height / layer.source.size.height
        )
    decoded, _, _ = _decoded(
        mask, mask.size.width / place.width, Box(0, 0, *mask.size), read, draw_scene
    )
    band = decoded.alpha if decoded.alpha is not None else naive(decoded, "gray").color
    band = resized_band(band, Size(place.width, place.height), "bicub").copy_memory()
    return band if frame is None else band.embed(place.x, place.y, raster.width, raster.height)


def _grown(alpha: Any, raster: Raster, layer: LayerPlan) -> Any:
    factor = raster.width / layer.source.size.width
    return grow_mask(alpha, layer.values.get("op_growMask", 0), factor)


def _use_norm(raster: Raster, premultiplied: bool) -> Raster:
    return raster


def _use_off(raster: Raster, premultiplied: bool) -> Raster:
    return (
        Raster(_over_black(raster), None, raster.pixel_type, raster.icc)
        if premultiplied
        else raster.opaque()
    )


def _use_inverted(raster: Raster, premultiplied: bool) -> Raster:
    color = _black(raster) if premultiplied else raster.color
    return Raster(color, raster.mask().invert(), raster.pixel_type, raster.icc)


def _over_black(raster: Raster) -> Any:
    """Associated alpha: what the file stores where the mask is put aside."""
    return raster.color if raster.alpha is None else flattened(raster, _BLACK[raster.pixel_type])


def _black(raster: Raster) -> Any:
    """Associated alpha: what lies behind the foreground, also where that is half-transparent."""
    components = [float(part) for part in _BLACK[raster.pixel_type]]
    return raster.color.new_from_image(components)


_BLACK: dict[PixelType, tuple[float, ...]] = {
    "gray": (0.0,),
    "rgb": (0.0, 0.0, 0.0),
    "cmyk": (0.0, 0.0, 0.0, 255.0),
}
_MASK_USES: dict[str, Callable[[Raster, bool], Raster]] = {
    "norm": _use_norm,
    "off": _use_off,
    "invert": _use_inverted,
}
