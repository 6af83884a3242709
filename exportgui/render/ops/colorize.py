"""``op_colorize`` (r-op-colorize.md, r-is-http-color.md).

An RGB picture keeps its space, to which the colour is converted; any other picture is converted to
the colour's own. Reading: luma becomes a ramp black → colour → white with the colour at 50 %.
``norm`` first moves the median luma of the picture's visible pixels to 50 %, whichever part of it
is drawn. A contrast above 0 then stretches luma around 50 % until its 1st to 99th percentile cover
that share of the range.
"""

from __future__ import annotations

from exportgui.media.lazy_numpy import Levels, NDArray, np
from exportgui.media.libvips import pyvips
from exportgui.render.colour import components_as, naive
from exportgui.render.ops.context import OpContext
from exportgui.render.raster import Raster, as_array, tagged
from exportgui.request.values import Color

_MIDDLE = 127.5


def colorize(raster: Raster, value: tuple[Color, bool, float], context: OpContext) -> Raster:
    """Colour the picture; the result is always RGB."""
    color, normalize, contrast = value
    own = context.color_profiles.get((color.space, color.source))
    icc = raster.icc if raster.pixel_type == "rgb" else own
    luma = naive(raster, "gray").color
    levels = np.arange(256, dtype=np.float64)
    if normalize:
        levels = _normalized(
            levels,
            _visible_histogram(raster if context.whole is None else context.whole()),
            contrast,
        )
    table = _ramp(levels, np.array(components_as(color, own, "rgb", icc), np.float64))
    lut = pyvips.Image.new_from_memory(table.tobytes(), 256, 1, 3, "uchar")
    return Raster(tagged(luma.maplut(lut), "rgb"), raster.alpha, "rgb", icc)


def _visible_histogram(raster: Raster) -> NDArray[np.int64]:
    values = as_array(naive(raster, "gray").color).ravel()
    if raster.alpha is not None:
        visible = values[as_array(raster.alpha).ravel() > 0]
        values = visible if visible.size else values
    return np.bincount(values, minlength=256)


def _normalized(
    levels: NDArray[np.float64], histogram: NDArray[np.int64], contrast: float
) -> NDArray[np.float64]:
    low, median, high = (_percentile(histogram, share) for share in (0.01, 0.5, 0.99))
    # r-op-colorize.md: "so that the median value is at 50% intensity".
    levels = levels + (_MIDDLE - median)
    if contrast > 0:
        spread = max(high - low, 1.0)
        # Percent of 255 levels: 100 spreads the percentiles over all of them; it "maximizes the
        # contrast" (r-op-colorize.md).
        levels = _MIDDLE + (levels - _MIDDLE) * (contrast * 2.55 / spread)
    return levels.clip(0, 255)


def _percentile(histogram: NDArray[np.int64], share: float) -> float:
    total = np.cumsum(histogram)
    return float(np.searchsorted(total, share * total[-1]))


def _ramp(levels: NDArray[np.float64], color: NDArray[np.float64]) -> Levels:
    tone = (levels / 255.0)[:, None]
    # Two straight pieces that meet in the colour at 50 %: shadows and highlights are preserved.
    dark = color * tone * 2
    light = color + (255 - color) * (tone * 2 - 1)
    ramp: Levels = np.floor(np.where(tone <= 0.5, dark, light) + 0.5).clip(0, 255).astype(np.uint8)
    return ramp
