"""Colour quantisation for GIF and PNG8. Page: r-is-http-quantize.md.

Readings: the adaptive palette is a median cut of the picture (of a quarter-size copy when it is large, in steps of
eight levels when it has thousands of colours: ten times faster, and no further from the picture by measure);
forced colours come first in it. ``web`` is the 6×6×6 cube, ``mac`` the 256 colours of the Mac OS system
palette. Key-colour transparency begins below half opacity.
"""

from __future__ import annotations

from itertools import product

from PIL import Image

from exportgui.media.arrays import np
from exportgui.render.encode.settings import Quantize

Rgb = tuple[int, int, int]
_LARGE = 1_000_000
KEY_ALPHA = 128
_MANY = 4096
_STEPS = [round(round(level * 31 / 255) * 255 / 31) for level in range(256)]
"""32 of the 256 levels, black and white among them."""


def quantized(picture: Image.Image, quantize: Quantize, *, spare: int = 0) -> Image.Image:
    """A P image; ``spare`` keeps that many palette entries free."""
    kind, dither, count, forced = quantize
    rgb = picture.convert("RGB")
    colors = _PALETTES[kind] if kind in _PALETTES else _adaptive(rgb, min(count, 256 - spare), forced)
    method = Image.Dither.FLOYDSTEINBERG if dither else Image.Dither.NONE
    return rgb.quantize(palette=_palette_image(colors[: 256 - spare]), dither=method)


def quantized_with_alpha(picture: Image.Image, quantize: Quantize) -> Image.Image:
    """A P image whose palette entries carry alpha (RGBA octree)."""
    kind, _dither, count, forced = quantize
    if kind != "adaptive" or forced:
        return with_key(picture, quantize)
    return picture.convert("RGBA").quantize(colors=count, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def with_key(picture: Image.Image, quantize: Quantize) -> Image.Image:
    """A P image with one transparent entry after the colours, named in ``info['transparency']``."""
    alpha = np.asarray(picture.getchannel("A"))
    indexed = quantized(picture, quantize, spare=1)
    used = len(indexed.palette.colors) if indexed.palette and indexed.palette.colors else 255
    key = min(used, 255)
    pixels = np.where(alpha < KEY_ALPHA, key, np.asarray(indexed)).astype(np.uint8)
    result = Image.fromarray(pixels, "P")
    result.putpalette([*(indexed.getpalette() or [])[: key * 3], 255, 255, 255])
    result.info["transparency"] = key
    return result


def _adaptive(rgb: Image.Image, count: int, forced: tuple[Rgb, ...]) -> list[Rgb]:
    colors = list(dict.fromkeys(forced))[:count]
    if len(colors) < count:
        sample = rgb.reduce(4) if rgb.width * rgb.height > _LARGE else rgb
        if sample.getcolors(_MANY) is None:
            sample = sample.point(_STEPS * 3)
        cut = sample.quantize(count - len(colors), Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        flat = (cut.getpalette() or [])[: 3 * (count - len(colors))]
        found = [(flat[i], flat[i + 1], flat[i + 2]) for i in range(0, len(flat) - 2, 3)]
        colors += [color for color in dict.fromkeys(found) if color not in colors]
    return colors


def _palette_image(colors: list[Rgb]) -> Image.Image:
    """Unused entries repeat the last colour, so that nothing is matched to a colour nobody chose."""
    holder = Image.new("P", (1, 1))
    holder.putpalette([part for color in colors for part in color])
    return holder


def _web() -> list[Rgb]:
    steps = (0, 51, 102, 153, 204, 255)
    return [(red, green, blue) for red, green, blue in product(steps, repeat=3)]


def _mac() -> list[Rgb]:
    """The cube from white down without black, then red, green, blue and gray ramps, then black."""
    steps = (255, 204, 153, 102, 51, 0)
    cube = [(red, green, blue) for red, green, blue in product(steps, repeat=3)][:-1]
    ramp = (238, 221, 187, 170, 136, 119, 85, 68, 34, 17)
    reds, greens = [(v, 0, 0) for v in ramp], [(0, v, 0) for v in ramp]
    blues, grays = [(0, 0, v) for v in ramp], [(v, v, v) for v in ramp]
    return [*cube, *reds, *greens, *blues, *grays, (0, 0, 0)]


_PALETTES: dict[str, list[Rgb]] = {"web": _web(), "mac": _mac()}
