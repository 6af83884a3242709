"""Colour quantization for GIF and PNG8. Page: r-is-http-quantize.md.

Readings: a picture with no more colours than asked for keeps them exactly, whatever the palette's
type allows. Forced colours come first in an adaptive palette and stay as they are. ``web`` is the
6×6×6 cube, ``mac`` the 256 colours of the Mac OS system palette. What is transparent has an entry
of its own beside ``numColors``, up to 256 in all. Key-colour transparency begins below half
opacity. GIF with alpha has its key, and PNG8 with alpha the levels of its entries, even if every
pixel is opaque.

Beyond four megapixels Pillow assigns the entries, which is ten times as fast and up to four levels
off.
"""

from __future__ import annotations

from itertools import product
from typing import Any

from PIL import Image

from exportgui.media.lazy_numpy import Levels, NDArray, np
from exportgui.render.encode.color_clusters import (
    OPAQUE,
    PARTIAL,
    Colors,
    closest,
    cluster_colors,
    kinds,
)
from exportgui.render.encode.error_diffusion import diffused
from exportgui.render.encode.settings import Quantize

Rgb = tuple[int, int, int]
Rgba = tuple[int, int, int, int]
KEY_ALPHA = 128
_MAX_COLORS = 256
_SAMPLED = 500_000
_LARGE = 4_000_000
_RARE = 1_000
_STRIP = 1_000_000
_NEAREST = Image.Resampling.NEAREST


def quantized(picture: Image.Image, quantize: Quantize) -> Image.Image:
    """A P image of a picture without alpha."""
    return _indexed(picture.convert("RGB"), quantize)


def quantized_with_alpha(picture: Image.Image, quantize: Quantize) -> Image.Image:
    """A P image whose entries carry alpha, as far as the palette has room beside forced colours."""
    has_room = quantize[0] == "adaptive" and len(quantize[3]) + 2 <= quantize[2]
    picture = _cleared(picture.convert("RGBA"), 1) if has_room else _thresholded(picture)
    result = _indexed(picture, quantize)
    # The entries that no level is given for are opaque.
    result.info.setdefault("transparency", b"\xff")
    return result


def with_key(picture: Image.Image, quantize: Quantize) -> Image.Image:
    """A P image with an entry for what is transparent."""
    return _indexed(_thresholded(picture), quantize, key=True)


def _thresholded(picture: Image.Image) -> Image.Image:
    """Make each pixel opaque or transparent."""
    cut = _cleared(picture.convert("RGBA"), KEY_ALPHA)
    cut.putalpha(cut.getchannel("A").point([0] * KEY_ALPHA + [255] * (256 - KEY_ALPHA)))
    return cut


def _cleared(picture: Image.Image, least: int) -> Image.Image:
    """Remove the colours where alpha is below ``least``."""
    hidden = picture.getchannel("A").point([255] * least + [0] * (256 - least))
    picture.paste((0, 0, 0, 0), mask=hidden)
    return picture


def _indexed(picture: Image.Image, quantize: Quantize, *, key: bool = False) -> Image.Image:
    """A P image of an RGB or RGBA picture.

    Entries with alpha are in ``info['transparency']``; ``key`` asks for a transparent one.
    """
    colors: Any = picture.getcolors(_MAX_COLORS)
    distinct: list[Rgba] | None = (
        None if colors is None else sorted((*color, 255)[:4] for _, color in colors)
    )
    clear = key or (picture.mode == "RGBA" and picture.getchannel("A").getextrema()[0] == 0)
    palette = _palette(picture, quantize, distinct, clear)
    if distinct is not None and set(distinct) <= set(map(tuple, palette.tolist())):
        indices = _with_exact_matches(picture, palette, np.zeros(picture.size[::-1], np.uint8))
    else:
        indices = _assign(picture, palette, dither=quantize[1])
    result = Image.fromarray(indices)
    result.putpalette(palette[:, :3].tobytes())
    alphas = palette[:, 3]
    if clear and (alphas[:-1] == 255).all():
        result.info["transparency"] = len(palette) - 1
    elif (alphas < 255).any():
        result.info["transparency"] = alphas.tobytes()
    return result


def _palette(
    picture: Image.Image, quantize: Quantize, distinct: list[Rgba] | None, clear: bool
) -> Levels:
    """Entries of four levels: forced colours, those the picture needs, the transparent one last."""
    kind, _, count, forced = quantize
    most = min(count if kind == "adaptive" else _MAX_COLORS, _MAX_COLORS - clear)
    entries: list[Rgba] = [(*color, 255) for color in dict.fromkeys(_FIXED[kind] or forced)][:most]
    if kind == "adaptive" and len(entries) < most:
        visible = [color for color in distinct or () if color[3] and color not in entries]
        if distinct is None or len(entries) + len(visible) > most:
            visible = _adaptive(picture, most - len(entries), entries)
        entries += visible
    return np.array([*entries, (0, 0, 0, 0)] if clear else entries, np.uint8)


def _adaptive(picture: Image.Image, most: int, fixed: list[Rgba]) -> list[Rgba]:
    colors, counts = np.unique(_packed(_sample(picture)), return_counts=True)
    colors = colors.view(np.uint8).reshape(-1, 4)
    shown = colors[:, 3] > 0
    clusters = cluster_colors(
        _premultiplied(colors[shown]),
        counts[shown],
        most,
        _premultiplied(np.array(fixed or [(0, 0, 0, 0)], np.uint8)),
    )
    return [color for color in dict.fromkeys(_straight(clusters)) if color not in fixed]


def _sample(picture: Image.Image) -> Levels:
    """Some of the pixels of a large picture, with some of each kind that it has."""
    step = max(1, round((picture.width * picture.height / _SAMPLED) ** 0.5))
    sample = _pixels(
        picture.resize((max(1, picture.width // step), max(1, picture.height // step)), _NEAREST)
    )
    if picture.mode == "RGB" or step == 1:
        return sample.reshape(-1, 4)
    flat = _pixels(picture).reshape(-1, 4)
    kind = kinds(_premultiplied(flat))
    rare = [
        places[:: max(1, len(places) // _RARE)]
        for places in (np.flatnonzero(kind == wanted) for wanted in (PARTIAL, OPAQUE))
    ]
    return np.concatenate([sample.reshape(-1, 4), flat[np.concatenate(rare)]])


def _assign(picture: Image.Image, palette: Levels, *, dither: bool) -> Levels:
    if picture.width * picture.height <= _LARGE:
        pixels = _pixels(picture)
        if not dither:
            return _nearest(pixels, palette)
        return diffused(_premultiplied(pixels), _premultiplied(palette))
    solid = palette[palette[:, 3] == 255]
    holder = Image.new("P", (1, 1))
    holder.putpalette(solid[:, :3].tobytes())
    method = Image.Dither.FLOYDSTEINBERG if dither else Image.Dither.NONE
    quick = np.asarray(picture.convert("RGB").quantize(palette=holder, dither=method))
    return _with_exact_matches(
        picture, palette, np.flatnonzero(palette[:, 3] == 255).astype(np.uint8)[quick]
    )


def _nearest(pixels: Levels, palette: Levels) -> Levels:
    """Assign each distinct colour of the picture once."""
    packed, where = np.unique(_packed(pixels), return_inverse=True)
    colors = _premultiplied(packed.view(np.uint8).reshape(-1, 4))
    nearest = closest(colors, _premultiplied(palette)).astype(np.uint8)
    indices: Levels = nearest[where].reshape(pixels.shape[:2])
    return indices


def _with_exact_matches(picture: Image.Image, palette: Levels, places: Levels) -> Levels:
    """Correct ``places`` where pixels equal an entry, and where they have alpha."""
    packed = _packed(palette)
    order = np.argsort(packed, kind="stable")
    rows = max(1, _STRIP // picture.width)
    for top in range(0, picture.height, rows):
        strip = _pixels(picture.crop((0, top, picture.width, min(top + rows, picture.height))))
        wanted = _packed(strip)
        part = places[top : top + rows]
        at = order[np.searchsorted(packed, wanted, sorter=order).clip(max=len(order) - 1)]
        same = packed[at] == wanted
        part[same] = at[same]
        rest = ~same & (strip[..., 3] < 255)
        if rest.any():
            part[rest] = closest(_premultiplied(strip[rest]), _premultiplied(palette))
    return places


def _pixels(picture: Image.Image) -> Levels:
    return np.array(picture if picture.mode == "RGBA" else picture.convert("RGBA"))


def _packed(colors: Levels) -> NDArray[Any]:
    """The four levels of each colour as one number."""
    return np.ascontiguousarray(colors).view(np.uint32)[..., 0]


def _premultiplied(colors: Levels) -> Colors:
    """Colours as `color_clusters` has them: levels times alpha, and alpha."""
    values = colors.astype(np.float32)
    values[..., :3] *= values[..., 3:] / np.float32(255)
    return values


def _straight(values: Colors) -> list[Rgba]:
    """Levels not multiplied by alpha; no visible entry is rounded to transparency."""
    alpha = np.rint(values[:, 3:]).clip(1, 255)
    levels = np.rint(values[:, :3] * 255 / alpha).clip(0, 255)
    return [(int(r), int(g), int(b), int(a)) for r, g, b, a in np.hstack([levels, alpha])]


def _web() -> list[Rgb]:
    steps = (0, 51, 102, 153, 204, 255)
    return [(red, green, blue) for red, green, blue in product(steps, repeat=3)]


def _mac() -> list[Rgb]:
    """The cube from white down without black, then red, green, blue and gray ramps, then black."""
    steps = (255, 204, 153, 102, 51, 0)
    cube = [(red, green, blue) for red, green, blue in product(steps, repeat=3)][:-1]
    ramp = (238, 221, 187, 170, 136, 119, 85, 68, 34, 17)
    reds = [(v, 0, 0) for v in ramp]
    greens = [(0, v, 0) for v in ramp]
    blues = [(0, 0, v) for v in ramp]
    grays = [(v, v, v) for v in ramp]
    return [*cube, *reds, *greens, *blues, *grays, (0, 0, 0)]


_FIXED: dict[str, list[Rgb]] = {"adaptive": [], "web": _web(), "mac": _mac()}
