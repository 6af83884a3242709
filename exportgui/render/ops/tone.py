"""Brightness, contrast, colour balance, hue, saturation, inversion.

The reference gives ranges but no arithmetic (r-op-brightness.md and its neighbours). Our readings,
those of Photoshop's classic dialogs:

- ``op_brightness`` and ``op_colorbalance`` add their value in levels of 255.
- ``op_contrast`` tilts the tone curve around 50 %: slope 1 + v/100 below zero (−100 is flat
  mid-gray), 1 / (1 − v/100) above (100 is a threshold).
- ``op_hue`` rotates the hue of HSL; ``op_saturation`` scales the saturation of HSL: 1 + v/100 below
  zero (−100 leaves lightness alone), 1 / (1 − v/100) above, clipped.
- ``op_invert`` is 255 − v in every component, in the picture's own pixel type.
"""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.media.lazy_numpy import NDArray, Plane, np
from exportgui.media.libvips import pyvips
from exportgui.render.colour import naive
from exportgui.render.ops.context import OpContext
from exportgui.render.ops.tiles import by_planes
from exportgui.render.raster import Raster, tagged


def _levels() -> NDArray[np.float64]:
    return np.arange(256, dtype=np.float64)


def brightness(raster: Raster, value: int, context: OpContext) -> Raster:
    """Add ``value`` levels to each component."""
    return _curves(_without_cmyk(raster), [_levels() + value]) if value else raster


def contrast(raster: Raster, value: int, context: OpContext) -> Raster:
    """Tilt the tone curve around the middle."""
    if not value:
        return raster
    # 1e-6: at 100 the slope is a million, a threshold, instead of a division by zero.
    slope = 1 + value / 100 if value < 0 else 1 / max(1 - value / 100, 1e-6)
    return _curves(_without_cmyk(raster), [127.5 + (_levels() - 127.5) * slope])


def colorbalance(raster: Raster, value: tuple[int, int, int], context: OpContext) -> Raster:
    """Add levels to red, green and blue separately; gray and CMYK become RGB naively."""
    return (
        _curves(naive(raster, "rgb"), [_levels() + adjust for adjust in value])
        if any(value)
        else raster
    )


def invert(raster: Raster, value: bool, context: OpContext) -> Raster:
    """Make a negative."""
    return _curves(raster, [255 - _levels()]) if value else raster


def hue(raster: Raster, value: int, context: OpContext) -> Raster:
    """Rotate hue by ``value`` degrees; gray has none."""
    if not value or raster.pixel_type == "gray":
        return raster
    return by_planes(
        naive(raster, "rgb"), lambda *rgb: _turn_hue(rgb, ((value + 180) % 360 - 180) / 60)
    )


def saturation(raster: Raster, value: int, context: OpContext) -> Raster:
    """Scale saturation by ``value`` percent; gray has none."""
    if not value or raster.pixel_type == "gray":
        return raster
    return by_planes(naive(raster, "rgb"), lambda *rgb: _saturate(rgb, value / 100))


def _without_cmyk(raster: Raster) -> Raster:
    return naive(raster, "rgb") if raster.pixel_type == "cmyk" else raster


def _curves(raster: Raster, curves: Sequence[NDArray[np.float64]]) -> Raster:
    """Apply one curve to all components, or one to each."""
    table = np.stack([np.floor(curve + 0.5).clip(0, 255) for curve in curves], axis=-1).astype(
        np.uint8
    )
    lut = pyvips.Image.new_from_memory(table.tobytes(), 256, 1, table.shape[1], "uchar")
    return Raster(
        tagged(raster.color.maplut(lut), raster.pixel_type),
        raster.alpha,
        raster.pixel_type,
        raster.icc,
    )


def _saturate(rgb: Sequence[Plane], amount: float) -> Sequence[Plane]:
    """Move components away from (or to) the lightness, as scaling S of HSL does."""
    high, low = _extremes(rgb)
    lightness = (high + low) * np.float32(0.5)
    if amount <= 0:
        factor: Plane | np.float32 = np.float32(1 + amount)
    else:
        # No component may leave 0…255: beyond that lightness would change.
        room = np.minimum(lightness, 255 - lightness)
        # The least spread of a colour; gray has none, and stays as it is whatever it is multiplied
        # by.
        spread = np.maximum(high - lightness, np.float32(0.5))
        factor = np.minimum(room / spread, np.float32(1 / max(1 - amount, 1e-6)))
    gray_share = lightness - lightness * factor
    for part in rgb:
        part *= factor
        part += gray_share
    return rgb


def _turn_hue(rgb: Sequence[Plane], turn: float) -> Sequence[Plane]:
    """Rotate HSL hue by ``turn`` sixths (−3…3).

    Each component is read off the hexagon at its new angle. Angles are multiplied by the spread of
    the components, so that every step is a sum. The height over the hexagon is a wave that falls
    from three times the spread to zero and rises again, cut off between ``low`` and ``high``.
    """
    red, green, blue = rgb
    high, low = _extremes(rgb)
    spread = high - low
    at_red = high == red
    at_green = high == green
    twice = spread + spread
    angle = np.where(
        at_red, green - blue, np.where(at_green, blue - red + twice, red - green + twice + twice)
    )
    # The wave is zero opposite to the component's own hue, three sixths away.
    angle += spread * np.float32(turn - 3)
    period = twice * 3
    base = low - spread
    components = []
    for _ in range(3):
        wave = np.abs(angle)
        np.minimum(wave, np.abs(period - wave), out=wave)
        wave += base
        np.maximum(wave, low, out=wave)
        components.append(np.minimum(wave, high, out=wave))
        angle += twice
    at_0, at_2, at_4 = components
    return at_0, at_4, at_2


def _extremes(rgb: Sequence[Plane]) -> tuple[Plane, Plane]:
    """The largest and the smallest component of each pixel."""
    red, green, blue = rgb
    return np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)
