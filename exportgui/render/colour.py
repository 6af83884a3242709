"""Colour conversion: naive where a profile is missing, by littleCMS where both are known.

Pages: r-color-management.md, r-bgc.md, r-icc.md. The reference calls conversion without profiles
"naive" and gives no arithmetic. Here CMYK → RGB is 255·(1−C)·(1−K) per channel, RGB → CMYK moves
all common ink to K, gray is 0.299 R + 0.587 G + 0.114 B, and gray becomes equal channels (or K
alone).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image

from exportgui.errors import RequestError
from exportgui.media.lazy_image_cms import ImageCms
from exportgui.media.lazy_numpy import np
from exportgui.media.libvips import pyvips
from exportgui.media.samples import BANDS, from_bytes
from exportgui.messages import Message, marked, quoted
from exportgui.render.deep_colour import in_sixteen_bits
from exportgui.render.geometry import rounded
from exportgui.render.icc_dither import dithered
from exportgui.render.raster import Raster, as_array, from_array, tagged
from exportgui.request.values import Color, PixelType

LUMA = (0.299, 0.587, 0.114)
INTENTS = {"perceptual": 0, "relative": 1, "saturation": 2, "absolute": 3}
"""Rendering intents by number (ICC.1:2022, 7.2.15)."""
_PIL_MODE: dict[PixelType, str] = {"gray": "L", "rgb": "RGB", "cmyk": "CMYK"}
_PROFILE_SPACES: dict[str, PixelType] = {"RGB": "rgb", "GRAY": "gray", "CMYK": "cmyk"}
_TILE_ROWS = 256
_NO_WAY = marked("the colours cannot be converted")
UNNAMED = Message("unnamed profile")
"""What a profile is called whose own description is missing or cannot be read."""


def naive_components(color: Color, target: PixelType) -> tuple[float, ...]:
    """Convert a colour without profiles to whole components, 0…255."""
    components = color.components
    if color.space != target:
        pixel = np.array([[components]], np.float64)
        components = _NAIVE_FLOAT[color.space, target](pixel)[0, 0]
    # Per cent make halves, which libvips would round down.
    return tuple(float(rounded(value)) for value in components)


def components_in(color: Color, raster: Raster, own: bytes | None) -> tuple[float, ...]:
    """Convert a colour to the raster's space.

    By profiles where both have one, ``own`` for the colour; else naively.
    """
    return components_as(color, own, raster.pixel_type, raster.icc)


def components_as(
    color: Color, own: bytes | None, target: PixelType, icc: bytes | None
) -> tuple[float, ...]:
    """Convert a colour with profile ``own`` to a pixel type and profile."""
    if own is None or icc is None or own == icc:
        return naive_components(color, target)
    return _converted_components(color.space, color.components, own, icc)


@lru_cache(maxsize=64)
def _converted_components(
    space: PixelType, components: tuple[float, ...], own: bytes, profile: bytes
) -> tuple[float, ...]:
    dot = np.array([[[rounded(part) for part in components]]], np.uint8)
    converted = convert(Raster(from_array(dot, space), None, space, own), profile)
    return tuple(float(part) for part in as_array(converted.color)[0, 0])


def _cmyk_to_rgb(pixels: Any) -> Any:
    return (255.0 - pixels[..., :3]) * (255.0 - pixels[..., 3:4]) / 255.0


def _rgb_to_cmyk(pixels: Any) -> Any:
    white = pixels.max(axis=-1, keepdims=True)
    room = np.where(white > 0, white, 1.0)
    inks = np.where(white > 0, (white - pixels) * 255.0 / room, 0.0)
    return np.concatenate([inks, 255.0 - white], axis=-1)


def _rgb_to_gray(pixels: Any) -> Any:
    return (pixels * np.array(LUMA)).sum(axis=-1, keepdims=True)


def _gray_to_rgb(pixels: Any) -> Any:
    return np.repeat(pixels, 3, axis=-1)


def _gray_to_cmyk(pixels: Any) -> Any:
    return np.concatenate([np.zeros((*pixels.shape[:-1], 3)), 255.0 - pixels], axis=-1)


_NAIVE_FLOAT: dict[tuple[PixelType, PixelType], Any] = {
    ("cmyk", "rgb"): _cmyk_to_rgb,
    ("cmyk", "gray"): lambda pixels: _rgb_to_gray(_cmyk_to_rgb(pixels)),
    ("rgb", "cmyk"): _rgb_to_cmyk,
    ("rgb", "gray"): _rgb_to_gray,
    ("gray", "rgb"): _gray_to_rgb,
    ("gray", "cmyk"): _gray_to_cmyk,
}


def naive(raster: Raster, target: PixelType) -> Raster:
    """Convert without profiles; the result has none."""
    if raster.pixel_type == target:
        return raster
    return Raster(_naive_image(raster, target), raster.alpha, target, None)


def _naive_image(raster: Raster, target: PixelType) -> Any:
    """The simple cases stay lazy in libvips; the others go through numpy in row tiles."""
    color = raster.color
    pair = raster.pixel_type, target
    if pair == ("gray", "rgb"):
        return tagged(color.bandjoin([color, color]), "rgb")
    if pair == ("rgb", "gray"):
        return tagged((color.recomb([list(LUMA)]) + 0.5).cast("uchar"), "gray")
    if pair == ("cmyk", "rgb"):
        light = color.invert()
        rgb = (light.extract_band(0, n=3) * light[3]).linear(1 / 255, 0.5, uchar=True)
        return tagged(rgb, "rgb")
    pixels = as_array(color)
    tops = range(0, pixels.shape[0], _TILE_ROWS)
    tiles = [_naive_tile(pixels[top : top + _TILE_ROWS], *pair) for top in tops]
    return from_array(np.concatenate(tiles), target)


def _naive_tile(pixels: Any, space: PixelType, target: PixelType) -> Any:
    converted = _NAIVE_FLOAT[space, target](pixels.astype(np.float32))
    return np.floor(converted + 0.5).clip(0, 255).astype(np.uint8)


@lru_cache(maxsize=64)
def profile_space(icc: bytes) -> PixelType:
    """Pixel type of a profile; RequestError for spaces the reference does not support."""
    space = _profile(icc).profile.xcolor_space.strip()
    if space not in _PROFILE_SPACES:
        raise RequestError(
            Message("the profile is for {space}", space=space),
            command="icc",
            allowed=Message("RGB, gray and CMYK profiles"),
        )
    return _PROFILE_SPACES[space]


@lru_cache(maxsize=64)
def is_destination(icc: bytes, pixel_type: PixelType) -> bool:
    """Whether colours can be converted to a profile, and are of that pixel type then.

    Some profiles can only be converted from.
    """
    profile = _profile(icc)
    if _PROFILE_SPACES.get(profile.profile.xcolor_space.strip()) != pixel_type:
        return False
    return any(
        ImageCms.isIntentSupported(profile, intent, ImageCms.Direction.OUTPUT) == 1
        for intent in ImageCms.Intent
    )


@lru_cache(maxsize=64)
def profile_name(icc: bytes) -> str:
    """A profile's description as Photoshop shows it, or `UNNAMED` where its text cannot be read.

    OSError where there is no profile at all.
    """
    profile = _profile(icc)
    try:
        return ImageCms.getProfileDescription(profile).strip() or UNNAMED
    # littleCMS hands over letters that are none; the colours do not need them
    except ImageCms.PyCMSError:
        return UNNAMED


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """The sRGB profile that littleCMS generates."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def is_srgb(icc: bytes) -> bool:
    """Whether a profile means plain sRGB: by its name, or by its colours where it has none."""
    name = profile_name(icc)
    return looks_like_srgb(icc) if name == UNNAMED else "srgb" in name.lower()


@lru_cache(maxsize=64)
def looks_like_srgb(icc: bytes) -> bool:
    """Whether a profile's colours are sRGB's to within a level, on a grid of 16×16×16 colours."""
    if profile_space(icc) != "rgb":
        return False
    steps = np.arange(0, 256, 17, dtype=np.uint8)
    colours = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    converted = as_array(
        convert(Raster(from_array(colours, "rgb"), None, "rgb", icc), srgb_profile()).color
    )
    return int(np.abs(converted.astype(np.int16) - colours).max()) <= 1


def convert(
    raster: Raster,
    profile: bytes,
    *,
    intent: str = "relative",
    bpc: bool = True,
    dither: bool = False,
) -> Raster:
    """Convert from the raster's own profile; naively where it has none.

    ``bpc`` compensates the black point, ``dither`` diffuses the rounding error. RequestError where
    littleCMS has no way from one profile to the other.
    """
    target = profile_space(profile)
    if raster.icc is None:
        return replace(naive(raster, target), icc=profile)
    if raster.icc == profile:
        return raster
    modes = _PIL_MODE[raster.pixel_type], _PIL_MODE[target]
    try:
        transform = _transform(raster.icc, profile, *modes, INTENTS[intent], bpc)
        if dither:
            return dithered(raster, profile, target, intent, bpc=bpc)
    except pyvips.Error as error:  # its text may be about another thread's failure
        raise RequestError(Message(_NO_WAY), command="icc") from error
    except (ImageCms.PyCMSError, ValueError) as error:
        reason = Message("the colours cannot be converted: {detail}", detail=quoted(str(error)))
        raise RequestError(reason, command="icc") from error
    deep = raster.deep_color()
    if deep is not None:
        wide = in_sixteen_bits(deep, raster.icc, profile, intent, bpc=bpc, depth=8)
        return Raster(tagged(wide, target), raster.alpha, target, profile)
    by = _by_levels if raster.pixel_type == "gray" else _by_pixels
    return Raster(by(raster, transform, target), raster.alpha, target, profile)


def _by_pixels(raster: Raster, transform: ImageCms.ImageCmsTransform, target: PixelType) -> Any:
    mode = _PIL_MODE[raster.pixel_type]
    size = raster.width, raster.height
    source = Image.frombuffer(mode, size, raster.color.write_to_memory())
    result = _applied(transform, source)
    return tagged(from_bytes(result.tobytes(), *size, BANDS[target]), target)


def _by_levels(raster: Raster, transform: ImageCms.ImageCmsTransform, target: PixelType) -> Any:
    """Convert each of the 256 gray levels once and look the pixels up."""
    levels = _applied(transform, Image.frombytes("L", (256, 1), bytes(range(256))))
    row = pyvips.Image.new_from_memory(levels.tobytes(), 256, 1, BANDS[target], "uchar")
    return tagged(raster.color.maplut(row), target)


def _applied(transform: ImageCms.ImageCmsTransform, picture: Image.Image) -> Image.Image:
    result = ImageCms.applyTransform(picture, transform)
    if result is None:
        raise RequestError(Message(_NO_WAY), command="icc")
    return result


def _profile(icc: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO(icc))


@lru_cache(maxsize=16)
def _transform(
    source: bytes,
    target: bytes,
    source_mode: str,
    target_mode: str,
    intent: int,
    bpc: bool,
) -> ImageCms.ImageCmsTransform:
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION if bpc else ImageCms.Flags.NONE
    if source_mode == "L":
        # Few levels, exactly: the grid littleCMS lays over them is too coarse for the dark end of
        # steep curves.
        flags |= ImageCms.Flags.NOOPTIMIZE
    profiles = _profile(source), _profile(target)
    return ImageCms.buildTransform(
        *profiles, source_mode, target_mode, ImageCms.Intent(intent), flags
    )
