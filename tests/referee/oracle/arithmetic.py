"""Image arithmetic with numpy alone, in floating point: scaling, turning, filters, blending, tone.

Radii and kernels follow the readings of the README: Gaussians by their standard deviation, Lanczos
of three lobes, Catmull-Rom, a triangle.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np

from oracle.known import Array, Pic

LUMA = np.array([0.299, 0.587, 0.114])


def byte(values: Array) -> Array:
    """Whole levels 0…255, halves up."""
    return np.floor(values + 0.5).clip(0, 255)


# --- scaling
# ------------------------------------------------------------------------------------------


def _lanczos(x: Array) -> Array:
    return np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


def _cubic(x: Array) -> Array:
    x = np.abs(x)
    near = 1.5 * x**3 - 2.5 * x**2 + 1
    far = -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return np.where(x <= 1, near, np.where(x < 2, far, 0.0))


def _triangle(x: Array) -> Array:
    return np.maximum(0.0, 1 - np.abs(x))


def _magic(x: Array) -> Array:
    """Magic Kernel Sharp of 2013."""
    x = np.abs(x)
    core = np.where(x <= 0.5, 17 / 16 - 7 / 4 * x**2, 0.25 * (x - 1) * (4 * x - 7))
    return np.where(x <= 1.5, core, np.where(x <= 2.5, -((x - 2.5) ** 2) / 8, 0.0))


KERNELS: dict[str, tuple[Callable[[Array], Array], float]] = {
    "sharp2": (_lanczos, 3.0),
    "bicub": (_cubic, 2.0),
    "bilin": (_triangle, 1.0),
    "bisharp": (_magic, 2.5),
}


@cache
def _weights(old: int, new: int, mode: str) -> Array:
    """One row for each new sample; edges repeat."""
    kernel, support = KERNELS[mode if new < old or mode == "bilin" else "bicub"]
    step = old / new
    wide = max(step, 1.0)
    result = np.zeros((new, old))
    for target in range(new):
        centre = (target + 0.5) * step - 0.5
        first = math.floor(centre - support * wide)
        last = math.ceil(centre + support * wide)
        places = np.arange(first, last + 1)
        heights = kernel((places - centre) / wide)
        np.add.at(result[target], places.clip(0, old - 1), heights / heights.sum())
    return result


def resample(image: Array, wide: int, high: int, mode: str = "sharp2") -> Array:
    """(h, w, bands) at another size, centre on centre."""
    across = _weights(image.shape[1], wide, mode)
    down = _weights(image.shape[0], high, mode)
    return np.einsum("yh,hwb,xw->yxb", down, image, across, optimize=True)


def weighed(pic: Pic, function: Callable[[Array], Array]) -> Pic:
    """``function`` on colours multiplied by alpha, then divided again."""
    if pic.alpha is None:
        return replace(pic, color=byte(function(pic.color)))
    share = pic.alpha[..., None] / 255
    done = function(np.concatenate([pic.color * share, pic.alpha[..., None]], axis=-1))
    alpha = done[..., -1:].clip(0, 255)
    color = np.divide(
        done[..., :-1] * 255, alpha, out=np.zeros_like(done[..., :-1]), where=alpha > 0.5
    )
    return replace(pic, color=byte(color), alpha=byte(alpha[..., 0]))


def scaled(pic: Pic, wide: int, high: int, mode: str = "sharp2") -> Pic:
    if pic.size == (wide, high):
        return pic
    return weighed(pic, lambda image: resample(image, wide, high, mode))


# --- places
# ------------------------------------------------------------------------------------------


def window(pic: Pic, x: int, y: int, wide: int, high: int) -> Pic:
    """A rectangle that may reach beyond the picture; there it is transparent."""
    own_w, own_h = pic.size
    left = max(x, 0)
    top = max(y, 0)
    right = min(x + wide, own_w)
    bottom = min(y + high, own_h)
    color = np.zeros((high, wide, pic.color.shape[2]))
    alpha = np.zeros((high, wide))
    if right > left and bottom > top:
        color[top - y : bottom - y, left - x : right - x] = pic.color[top:bottom, left:right]
        alpha[top - y : bottom - y, left - x : right - x] = pic.mask[top:bottom, left:right]
    inside = x >= 0 and y >= 0 and x + wide <= own_w and y + high <= own_h
    return replace(pic, color=color, alpha=None if inside and pic.alpha is None else alpha)


def flipped(pic: Pic, how: str) -> Pic:
    def turn(image: Array) -> Array:
        image = image[:, ::-1] if "lr" in how else image
        return image[::-1] if "ud" in how else image

    return pic.each(turn)


def quarter(pic: Pic, degrees: int) -> Pic:
    """Clockwise."""
    return pic.each(lambda image: np.rot90(image, -degrees // 90))


def rotated(pic: Pic, degrees: float, wide: int, high: int) -> Pic:
    """Clockwise about the centre, by bicubic interpolation, corners transparent."""
    own_w, own_h = pic.size
    y, x = np.mgrid[0:high, 0:wide]
    cos = math.cos(math.radians(degrees))
    sin = math.sin(math.radians(degrees))
    across = x - (wide / 2 - 0.5)
    down = y - (high / 2 - 0.5)
    at_x = across * cos + down * sin + own_w / 2 - 0.5
    at_y = down * cos - across * sin + own_h / 2 - 0.5

    def pick(image: Array) -> Array:
        total = np.zeros((high, wide, image.shape[2]))
        base_x = np.floor(at_x).astype(int)
        base_y = np.floor(at_y).astype(int)
        padded = np.pad(image, ((4, 4), (4, 4), (0, 0)))
        for i in range(-1, 3):
            for j in range(-1, 3):
                weight = _cubic(at_x - base_x - i) * _cubic(at_y - base_y - j)
                rows = (base_y + j + 4).clip(0, padded.shape[0] - 1)
                columns = (base_x + i + 4).clip(0, padded.shape[1] - 1)
                total += padded[rows, columns] * weight[..., None]
        return total

    return weighed(replace(pic, alpha=pic.mask), pick)


# --- layers
# ------------------------------------------------------------------------------------------

BLENDS: dict[str, Callable[[Array, Array], Array]] = {
    "norm": lambda below, above: above,
    "lighten": np.maximum,
    "darken": np.minimum,
    "mult": lambda below, above: below * above,
    "screen": lambda below, above: 1 - (1 - below) * (1 - above),
}


def over(below: Pic, above: Pic, x: int, y: int, mode: str = "norm") -> Pic:
    """``above`` laid on ``below`` with its corner at x, y: Porter and Duff's over with a blend
    function.

    Ink is light taken away, so that CMYK blends its complement.
    """
    placed = window(above, -x, -y, *below.size)
    ink = below.space == "cmyk"
    cb = below.color / 255
    cs = placed.color / 255
    cb, cs = (1 - cb, 1 - cs) if ink else (cb, cs)
    ab = below.mask[..., None] / 255
    alpha = placed.mask[..., None] / 255
    total = alpha + ab * (1 - alpha)
    mixed = (1 - alpha) * ab * cb + (1 - ab) * alpha * cs + ab * alpha * BLENDS[mode](cb, cs)
    color = np.divide(mixed, total, out=np.zeros_like(mixed), where=total > 0)
    color = np.where(total > 0, 1 - color if ink else color, 0)
    kept = None if below.alpha is None else byte(total[..., 0] * 255)
    return replace(below, color=byte(color * 255), alpha=kept)


def on_color(pic: Pic, components: Any, share: float = 1.0) -> Pic:
    """The picture over a flat colour of opacity ``share``."""
    if pic.alpha is None or not share:
        return pic
    flat = np.broadcast_to(np.asarray(components, np.float64), pic.color.shape)
    base = replace(pic, color=flat, alpha=np.full(pic.mask.shape, share * 255))
    laid = over(base, pic, 0, 0)
    return replace(laid, alpha=None) if share >= 1 else laid


def faded(pic: Pic, share: float) -> Pic:
    return replace(pic, alpha=byte(pic.mask * share)) if share < 1 else pic


# --- filters
# ------------------------------------------------------------------------------------------


@cache
def _bell(side: int, sigma: float) -> Array:
    """A blurring matrix whose edges repeat."""
    reach = math.ceil(sigma * 5) + 1
    offsets = np.arange(-reach, reach + 1)
    heights = np.exp(-(offsets**2) / (2 * sigma**2))
    heights /= heights.sum()
    result = np.zeros((side, side))
    for target in range(side):
        np.add.at(result[target], (target + offsets).clip(0, side - 1), heights)
    return result


def gaussian(image: Array, sigma: float) -> Array:
    return np.einsum(
        "yh,hwb,xw->yxb",
        _bell(image.shape[0], sigma),
        image,
        _bell(image.shape[1], sigma),
        optimize=True,
    )


def blurred(pic: Pic, sigma: float) -> Pic:
    return weighed(pic, lambda image: gaussian(image, sigma))


def convolved(image: Array, kernel: Any) -> Array:
    padded = np.pad(image, ((1, 1), (1, 1), (0, 0)), mode="edge")
    rows, columns = image.shape[:2]
    return sum(
        kernel[j][i] * padded[j : j + rows, i : i + columns] for j in range(3) for i in range(3)
    )


def sharpened(pic: Pic) -> Pic:
    kernel = np.array([[-1, -1, -1], [-1, 16, -1], [-1, -1, -1]]) / 8
    return pic.each(lambda image: byte(convolved(image, kernel)))


def unsharp(pic: Pic, amount: float, sigma: float, threshold: int = 0, mono: bool = False) -> Pic:
    """Amount × (picture − blurred), where that difference reaches the threshold."""

    def work(image: Array, luminance: bool) -> Array:
        difference = image - gaussian(image, sigma)
        if luminance:
            difference = (difference @ LUMA)[..., None]
        difference = (
            np.where(np.abs(difference) >= threshold - 0.5, difference, 0)
            if threshold > 1
            else difference
        )
        return byte(image + amount * difference)

    color = work(pic.color, mono and pic.space == "rgb")
    alpha = None if pic.alpha is None else work(pic.alpha[..., None], False)[..., 0]
    return replace(pic, color=color, alpha=alpha)


def grown(image: Array, radius: int) -> Array:
    """The maximum over a disk, the minimum for a negative radius; edges repeat."""
    if radius < 0:
        return 255 - grown(255 - image, -radius)
    padded = np.pad(image, ((radius, radius), (radius, radius), (0, 0)), mode="edge")
    rows, columns = image.shape[:2]
    result = np.zeros_like(image)
    for j in range(-radius, radius + 1):
        for i in range(-radius, radius + 1):
            if i * i + j * j <= radius * radius:
                part = padded[radius + j : radius + j + rows, radius + i : radius + i + columns]
                result = np.maximum(result, part)
    return result


# --- tone
# ------------------------------------------------------------------------------------------


def curve(pic: Pic, function: Callable[[Array], Array]) -> Pic:
    return replace(pic, color=byte(function(pic.color)))


def slope_below_and_above(value: int) -> float:
    return 1 + value / 100 if value < 0 else 1 / max(1 - value / 100, 1e-6)


def contrast(pic: Pic, value: int) -> Pic:
    return curve(pic, lambda c: 127.5 + (c - 127.5) * slope_below_and_above(value))


def to_hsl(rgb: Array) -> tuple[Array, Array, Array]:
    """Hue 0…6, saturation and lightness 0…1."""
    r, g, b = np.moveaxis(rgb / 255, -1, 0)
    high = np.maximum(np.maximum(r, g), b)
    low = np.minimum(np.minimum(r, g), b)
    spread = high - low
    light = (high + low) / 2
    safe = np.where(spread > 0, spread, 1)
    hue = (
        np.where(
            high == r, (g - b) / safe, np.where(high == g, (b - r) / safe + 2, (r - g) / safe + 4)
        )
        % 6
    )
    room = 1 - np.abs(2 * light - 1)
    return hue, np.where(spread > 0, spread / np.where(room > 0, room, 1), 0), light


def from_hsl(hue: Array, saturation: Array, light: Array) -> Array:
    chroma = (1 - np.abs(2 * light - 1)) * saturation
    middle = chroma * (1 - np.abs(hue % 2 - 1))
    zero = np.zeros_like(chroma)
    order = [(chroma, middle, zero), (middle, chroma, zero), (zero, chroma, middle)]
    order += [(zero, middle, chroma), (middle, zero, chroma), (chroma, zero, middle)]
    sector = np.floor(hue).astype(int) % 6
    parts = [np.choose(sector, [six[band] for six in order]) for band in range(3)]
    return (np.stack(parts, axis=-1) + (light - chroma / 2)[..., None]) * 255


def hue(pic: Pic, degrees: int) -> Pic:
    h, s, light = to_hsl(pic.color)
    return replace(pic, color=byte(from_hsl((h + degrees / 60) % 6, s, light)))


def saturation(pic: Pic, value: int) -> Pic:
    h, s, light = to_hsl(pic.color)
    return replace(
        pic, color=byte(from_hsl(h, np.minimum(s * slope_below_and_above(value), 1), light))
    )


def colorized(pic: Pic, rgb: Any, *, balanced: bool) -> Pic:
    """Luma becomes a ramp black → colour → white with the colour at 50 %, where balanced the median
    of what is seen.
    """
    tone = byte(pic.color @ LUMA if pic.space == "rgb" else pic.color[..., 0])
    if balanced:
        seen = np.sort(tone[pic.mask > 0])
        tone = (tone + 127.5 - seen[(len(seen) + 1) // 2 - 1]).clip(0, 255)
    tone = tone[..., None] / 255
    ink = np.asarray(rgb, np.float64)
    color = byte(np.where(tone <= 0.5, ink * tone * 2, ink + (255 - ink) * (tone * 2 - 1)))
    return replace(
        pic, color=color, space="rgb", profile=pic.profile if pic.space == "rgb" else None
    )
