"""Load the pixels of a layer's source: as few as needed, cropped, with the mask that applies.

Pages: r-mask.md, r-maskuse.md, r-crop.md, r-op-growmask.md, r-op-growmaskr.md.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple, cast

from exportgui.lazy_dataclass import dataclass
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
"""Decoded pixels per final pixel: fewer cost 5 dB, more cost time."""

_REDUCTIONS = (8, 4, 2, 1)
_TEXT_PIXELS = 24_000_000
SceneDrawer = Callable[[Any], Raster]
SourceReader = Callable[[FileSource, float, bool, Fit | None], Picture]
"""The pixels of a file, with the ``shrink``, ``spanned`` and ``fit`` of ``decode``."""


class LoadedSource(NamedTuple):
    """Visible pixels, where they lie in the crop rectangle (source pixels), and what they span."""

    raster: Raster
    place: Box
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class _Decoded:
    """Pixels, whether the file has them multiplied by alpha, and what they span."""

    raster: Raster
    premultiplied: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class SourceLoader:
    """Loads the pixels of layers. ``color_profiles`` are for the colours of text."""

    limits: Limits
    read: SourceReader
    draw_scene: SceneDrawer
    color_profiles: ColorProfiles

    def load(self, layer: LayerPlan, scale: float, size: Size, fit: Fit) -> LoadedSource:
        """Load the visible part of a layer's source.

        ``scale`` is final pixels per source pixel. ``size`` is what the crop rectangle will be
        scaled to, and so the size that text is drawn at. A file that nothing else is done to may be
        scaled by ``fit`` at once. A crop beside the source gives one transparent pixel.
        """
        part = visible_part(layer)
        if part is None:
            nothing = Raster(solid_band(1, 1, 0), solid_band(1, 1, 0), "gray")
            return LoadedSource(nothing, Box(0, 0, 1, 1))
        if isinstance(layer.source, TextSource):
            return LoadedSource(self._text(layer, layer.source, size), layer.geometry.crop)
        return self._image(layer, layer.source, part, scale, fit)

    def _text(self, layer: LayerPlan, source: TextSource, size: Size) -> Raster:
        # Imported here with all that sets text, which most requests do without.
        from exportgui.render.text.draw import draw_text

        typeset = draw_text(source, _affordable(size, self.limits), self.color_profiles)
        return self._masked(typeset, layer, premultiplied=False)

    def _image(
        self, layer: LayerPlan, source: ImageSource, part: Box, scale: float, fit: Fit
    ) -> LoadedSource:
        crop = layer.geometry.crop
        shrink, spanned = decode_request(layer, part, scale)
        # An inverted mask hides all of an opaque picture, which must be scaled with its mask.
        alone = spanned and part == crop and layer.values.get("maskUse") != "invert"
        decoded = self._decode(source, shrink, part, spanned=spanned, fit=fit if alone else None)
        whole = self._masked(decoded.raster, layer, premultiplied=decoded.premultiplied)
        inside = Box(part.x - crop.x, part.y - crop.y, part.width, part.height)
        visible = whole.window(_scaled_box(part, whole, source.size))
        return LoadedSource(visible, inside, decoded.span)

    def _decode(
        self,
        source: ImageSource,
        shrink: float,
        part: Box,
        *,
        spanned: bool = False,
        fit: Fit | None = None,
    ) -> _Decoded:
        if isinstance(source, SceneSource):
            return _Decoded(self.draw_scene(source.scene))
        if isinstance(source, SolidSource):
            return _Decoded(_solid(source))
        picture = self.read(source, shrink, spanned, fit)
        if shrink > 1 and not _on_whole_pixels(part, source.size, picture.factor):
            picture = self.read(source, 1.0, spanned, fit)
        return _Decoded(_to_raster(picture, source), picture.premultiplied, picture.span)

    def _masked(self, raster: Raster, layer: LayerPlan, *, premultiplied: bool) -> Raster:
        """Choose the mask, grow it, and use it as ``maskUse=`` says."""
        alpha = raster.alpha
        if layer.mask is not None and not premultiplied:
            alpha = self._mask_band(layer, layer.mask, raster)
            if isinstance(layer.source, SolidSource):
                alpha = (alpha * (layer.source.color.alpha / 255) + 0.5).cast("uchar")
            if isinstance(layer.source, TextSource):
                alpha = (alpha * raster.mask() / 255 + 0.5).cast("uchar")
        if alpha is not None:
            raster = replace(raster, alpha=_grown(alpha, raster, layer))
        return _MASK_USES[layer.values.get("maskUse", "norm")](raster, premultiplied)

    def _mask_band(self, layer: LayerPlan, mask: ImageSource, raster: Raster) -> Any:
        """The mask at the size of the layer's rectangle.

        That is all of the raster, except for text that is drawn beyond its layer.
        """
        frame = layer.source.frame if isinstance(layer.source, TextSource) else None
        place = Box(0, 0, raster.width, raster.height)
        if frame is not None:
            full = layer.source.size
            place = _enlarged_box(frame, raster.width / full.width, raster.height / full.height)
        shrink = mask.size.width / place.width
        decoded = self._decode(mask, shrink, Box(0, 0, *mask.size)).raster
        band = decoded.alpha if decoded.alpha is not None else naive(decoded, "gray").color
        band = resized_band(band, Size(place.width, place.height), "bicub").copy_memory()
        if frame is None:
            return band
        return band.embed(place.x, place.y, raster.width, raster.height)


def _to_raster(picture: Picture, source: FileSource) -> Raster:
    pixel_type = cast("PixelType", picture.pixel_type)
    joined = None
    if picture.joined is not None:
        joined = Joined(picture.color, picture.alpha, picture.joined)
    icc = picture.icc or source.assumed
    return Raster(picture.color, picture.alpha, pixel_type, icc, joined).with_deep(picture.deep)


def visible_part(layer: LayerPlan) -> Box | None:
    """What the crop leaves of the source."""
    return layer.geometry.crop.intersect(Box(0, 0, *layer.source.size))


def decode_request(layer: LayerPlan, part: Box, scale: float) -> tuple[float, bool]:
    """The ``shrink`` and ``spanned`` to decode ``part`` of a source with.

    ``scale`` is final pixels per source pixel.
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
    """The ``shrink``, below 1, for a vector drawing: no more pixels than the result has.

    A cropped one is drawn at a whole multiple.
    """
    return 1.0 / (scale if part == Box(0, 0, *size) else math.ceil(scale))


def _affordable(size: Size, limits: Limits) -> Size:
    """A size to draw text at; larger text, of which little is seen, is left to the resampler."""
    factor = min(1.0, math.sqrt(min(_TEXT_PIXELS, limits.max_pixels) / (size.width * size.height)))
    return Size(at_least_one(size.width * factor), at_least_one(size.height * factor))


def _solid(source: SolidSource) -> Raster:
    """A flat colour at full size; libvips makes pixels only where they are read."""
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
    return replace(raster, color=color, alpha=raster.mask().invert())


def _over_black(raster: Raster) -> Any:
    """The stored pixels of associated alpha, for a mask that is off."""
    return raster.color if raster.alpha is None else flattened(raster, _BLACK[raster.pixel_type])


def _black(raster: Raster) -> Any:
    """The background of associated alpha, also behind half-transparent pixels."""
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
