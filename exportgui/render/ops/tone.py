"""Brightness, contrast, colour balance, hue, saturation, inversion.

The reference gives ranges but no arithmetic (r-op-brightness.md and its neighbours). Our readings,
those of Photoshop's classic dialogs:

- ``op_brightness`` and ``op_colorbalance`` add their value in levels of 255.
- ``op_contrast`` turns the tone curve around 50 %: slope 1 + v/100 below zero (−100 is flat mid-gray),
  1 / (1 − v/100) above (100 is a threshold).
- ``op_hue`` turns the hue of HSL; ``op_saturation`` scales the saturation of HSL: 1 + v/100 below
  zero (−100 leaves lightness alone), 1 / (1 − v/100) above, clipped.
- ``op_invert`` is 255 − v in every component, in the picture's own pixel type.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from exportgui.media.arrays import NDArray, Plane, np
from exportgui.media.engine import pyvips
from exportgui.render.colour import naive
from exportgui.render.ops.context import OpContext
from exportgui.render.raster import Raster, from_array, tagged

_TILE_PIXELS = 1 << 16
"""Small enough for what is computed in between to stay in the processor's cache."""


def _levels() -> NDArray[np.float64]:
    return np.arange(256, dtype=np.float64)


def brightness(raster: Raster, value: int, context: OpContext) -> Raster:
    """Add ``value`` levels to each component."""
    return _curves(_without_cmyk(raster), [_levels() + value]) if value else raster


def contrast(raster: Raster, value: int, context: OpContext) -> Raster:
    """Turn the tone curve around the middle."""
    if not value:
        return raster
    slope = 1 + value / 100 if value < 0 else 1 / max(1 - value / 100, 1e-6)
    return _curves(_without_cmyk(raster), [127.5 + (_levels() - 127.5) * slope])


def colorbalance(raster: Raster, value: tuple[int, int, int], context: OpContext) -> Raster:
    """Add levels to red, green and blue separately; gray and CMYK become RGB naively."""
    return _curves(naive(raster, "rgb"), [_levels() + adjust for adjust in value]) if any(value) else raster


def invert(raster: Raster, value: bool, context: OpContext) -> Raster:
    """Make a negative."""
    return _curves(raster, [255 - _levels()]) if value else raster


def hue(raster: Raster, value: int, context: OpContext) -> Raster:
    """Turn hue by ``value`` degrees; gray has none."""
    if not value or raster.pixel_type == "gray":
        return raster
    return per_tile(naive(raster, "rgb"), lambda rgb: _turn_hue(rgb, float(value)))


def saturation(raster: Raster, value: int, context: OpContext) -> Raster:
    """Scale saturation by ``value`` percent; gray has none."""
    if not value or raster.pixel_type == "gray":
        return raster
    return per_tile(naive(raster, "rgb"), lambda rgb: _saturate(rgb, value / 100))


def _without_cmyk(raster: Raster) -> Raster:
    return naive(raster, "rgb") if raster.pixel_type == "cmyk" else raster


def _curves(raster: Raster, curves: Sequence[NDArray[np.float64]]) -> Raster:
    """One curve for all components, or one for each."""
    table = np.stack([np.floor(curve + 0.5).clip(0, 255) for curve in curves], axis=-1).astype(np.uint8)
    lut = pyvips.Image.new_from_memory(table.tobytes(), 256, 1, table.shape[1], "uchar")
    return Raster(tagged(raster.color.maplut(lut), raster.pixel_type), raster.alpha, raster.pixel_type, raster.icc)


def per_tile(raster: Raster, function: Callable[[Plane], Plane]) -> Raster:
    """Run a function on float32 tiles of shape (rows, width, bands); it returns the same shape, 0…255."""
    pixels = raster.color_array()
    rows = max(1, _TILE_PIXELS // raster.width)
    tiles = [
        np.floor(function(pixels[row : row + rows].astype(np.float32)) + 0.5).clip(0, 255).astype(np.uint8)
        for row in range(0, pixels.shape[0], rows)
    ]
    color = from_array(np.concatenate(tiles), raster.pixel_type)
    return Raster(color, raster.alpha, raster.pixel_type, raster.icc)


def _saturate(rgb: Plane, amount: float) -> Plane:
    """Move components away from (or to) the lightness, as scaling S of HSL does."""
    high, low = (side[..., np.newaxis] for side in _extremes(rgb))
    lightness = (high + low) / 2
    if amount <= 0:
        factor: Any = np.float32(1 + amount)
    else:
        room = np.minimum(lightness, 255 - lightness)
        spread = (high - low) / 2
        largest = np.divide(room, spread, out=np.ones_like(room), where=spread > 0)
        factor = np.minimum(np.float32(1 / max(1 - amount, 1e-6)), largest)
    result: Plane = lightness + (rgb - lightness) * factor
    return result


def _turn_hue(rgb: Plane, degrees: float) -> Plane:
    """HSL hue rotation: each component is read off the hexagon at its new angle."""
    high, low = _extremes(rgb)
    spread = high - low
    angle = (_hue_angle(rgb, high, spread) + degrees) / 60.0
    components = []
    for offset in (0.0, 4.0, 2.0):
        place = _around(angle + offset)
        weight = np.clip(np.abs(place - 3.0) - 1.0, 0.0, 1.0)
        components.append(low + spread * weight)
    return np.stack(components, axis=-1).astype(np.float32)


def _extremes(rgb: Plane) -> tuple[Any, Any]:
    """The largest and the smallest component of each pixel; along so short an axis numpy's own reductions crawl."""
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    return np.maximum(np.maximum(red, green), blue), np.minimum(np.minimum(red, green), blue)


def _around(place: Any) -> Any:
    """``place`` modulo 6 for −6 ≤ place < 18, many times faster than ``numpy.mod``."""
    place = np.where(place < 0, place + 6, place)
    place = np.where(place >= 12, place - 12, place)
    return np.where(place >= 6, place - 6, place)


def _hue_angle(rgb: Plane, high: Any, spread: Any) -> Any:
    red, green, blue = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    divisor = np.where(spread > 0, spread, 1)
    sector = np.where(
        high == red,
        _around((green - blue) / divisor),
        np.where(high == green, (blue - red) / divisor + 2.0, (red - green) / divisor + 4.0),
    )
    return sector * 60.0
