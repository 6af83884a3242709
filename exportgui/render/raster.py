"""The image type that rendering stages exchange: colour, alpha and profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.media import samples
from exportgui.media.lazy_numpy import Levels, np
from exportgui.media.libvips import pyvips
from exportgui.render.geometry import Box
from exportgui.request.values import PixelType

Pixels = Levels
ColorProfiles = Mapping[tuple[PixelType, bool], bytes]
"""The profiles that colour values belong to, by pixel type and whether they have the suffix ``s``.
"""


@dataclass(frozen=True, slots=True)
class Joined:
    """An image in memory whose first bands are ``color`` and whose last is ``alpha``."""

    color: Any
    alpha: Any
    image: Any


@dataclass(frozen=True, slots=True)
class Deep:
    """The same colours as the 8-bit ``color``, in 16 bits."""

    color: Any
    image: Any


@dataclass(frozen=True, slots=True)
class Raster:
    """An image in memory, or one that libvips will evaluate when it is read.

    ``color`` is 8 bit with 1, 3 or 4 bands (gray, rgb, cmyk; 255 is full ink), never
    pre-multiplied; ``alpha`` is 8 bit with one band of the same size, None when opaque. ``icc`` is
    the profile of the colours, None where unknown. ``joined`` is the image that colour and alpha
    are parts of, if any. ``deep`` has the colours in 16 bits, for a conversion that is to come;
    whatever changes the colours without it leaves it behind, and it no longer counts.
    """

    color: Any
    alpha: Any
    pixel_type: PixelType
    icc: bytes | None = None
    joined: Joined | None = None
    deep: Deep | None = None

    def __post_init__(self) -> None:
        """Label the images, so that libvips knows their samples and colour space."""
        color = tagged(self.color, self.pixel_type)
        if color is not self.color:
            object.__setattr__(self, "color", color)
        if self.alpha is not None:
            alpha = tagged(self.alpha, "gray")
            if alpha is not self.alpha:
                object.__setattr__(self, "alpha", alpha)

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.color.width)

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.color.height)

    def opaque(self) -> Raster:
        """The same colours without alpha."""
        return replace(self, alpha=None)

    def transparent(self) -> Raster:
        """Nothing visible, of the same size and kind."""
        return self._empty(self.width, self.height)

    def as_one(self) -> Any:
        """Colours and alpha, where there is any, as bands of one image."""
        if self.alpha is None:
            return self.color
        joined = self.joined
        if joined is not None and joined.color is self.color and joined.alpha is self.alpha:
            return joined.image
        return tagged(self.color.bandjoin(self.alpha), self.pixel_type)

    def deep_color(self) -> Any:
        """The colours in 16 bits; None where there are only those of 8."""
        deep = self.deep
        return deep.image if deep is not None and deep.color is self.color else None

    def deep_as_one(self) -> Any:
        """``deep_color`` and alpha, where there is any, as bands of one image."""
        deep = self.deep_color()
        if deep is None or self.alpha is None:
            return deep
        return deep.bandjoin(self.alpha.linear(257, 0).cast("ushort"))

    def with_deep(self, image: Any) -> Raster:
        """This picture, with the same colours in 16 bits, if any."""
        return self if image is None else replace(self, deep=Deep(self.color, image))

    def mask(self) -> Any:
        """The alpha, or solid 255 where there is none."""
        return self.alpha if self.alpha is not None else solid_band(self.width, self.height, 255)

    def window(self, box: Box) -> Raster:
        """The part inside ``box``; what lies beyond the picture is transparent."""
        inside = Box(0, 0, self.width, self.height)
        if box == inside:
            return self
        common = box.intersect(inside)
        if common == box:
            return self.mapped(lambda band: band.crop(*box))
        if common is None:
            return self._empty(box.width, box.height)
        left = common.x - box.x
        top = common.y - box.y

        def place(band: Any) -> Any:
            return band.crop(*common).embed(left, top, box.width, box.height, extend="black")

        placed = Raster(place(self.color), place(self.mask()), self.pixel_type, self.icc)
        deep = self.deep_color()
        return placed if deep is None else placed.with_deep(place(deep))

    def _empty(self, width: int, height: int) -> Raster:
        """Nothing visible, of the same kind."""
        color = solid_band(width, height, 0, self.color)
        return Raster(color, solid_band(width, height, 0), self.pixel_type, self.icc)

    def flipped(self, how: str) -> Raster:
        """``lr``, ``ud`` or ``lrud``."""
        result = self
        if "lr" in how:
            result = result.mapped(lambda band: band.fliphor())
        if "ud" in how:
            result = result.mapped(lambda band: band.flipver())
        return result

    def in_memory(self) -> Raster:
        """Evaluate once, to be read many times; colour and alpha share their work."""
        if self.alpha is None:
            opaque = replace(self, color=self.color.copy_memory())
            return opaque.with_deep(self.deep_color())
        bands = self.color.bands
        image = self.as_one().copy_memory()
        color = tagged(image.extract_band(0, n=bands), self.pixel_type)
        alpha = tagged(image.extract_band(bands), "gray")
        joined = Joined(color, alpha, image)
        held = replace(self, color=color, alpha=alpha, joined=joined)
        return held.with_deep(self.deep_color())

    def with_opacity(self, factor: float) -> Raster:
        """Alpha multiplied by 0…1."""
        if factor >= 1.0:
            return self
        return replace(self, alpha=as_uchar(self.mask().linear(factor, 0.5)))

    def over(self, components: tuple[float, ...], alpha: float) -> Raster:
        """This picture over a flat colour (components of this pixel type, alpha 0…255)."""
        if self.alpha is None or alpha <= 0:
            return self
        deep = self.deep_color()
        if alpha >= 255:
            flat = Raster(flattened(self, components), None, self.pixel_type, self.icc)
            return flat if deep is None else flat.with_deep(_deep_flattened(self, components))
        below = alpha / 255.0
        own = self.alpha.linear(1 / 255.0, 0)
        total = own + (1 - own) * below
        weight = (total == 0).ifthenelse(0, own / total)
        color = self.color * weight + (1 - weight) * list(components)
        laid = Raster(
            tagged(as_uchar(color + 0.5), self.pixel_type),
            as_uchar(total * 255 + 0.5),
            self.pixel_type,
            self.icc,
        )
        if deep is None:
            return laid
        ink = [component * 257.0 for component in components]
        return laid.with_deep((deep * weight + (1 - weight) * ink + 0.5).cast("ushort"))

    def color_array(self) -> Pixels:
        """Shape (height, width, bands)."""
        return as_array(self.color)

    def mapped(self, function: Callable[[Any], Any]) -> Raster:
        """``function`` on the colours and on the alpha."""
        alpha = function(self.alpha) if self.alpha is not None else None
        changed = replace(self, color=function(self.color), alpha=alpha)
        deep = self.deep_color()
        return changed if deep is None else changed.with_deep(function(deep))


def flattened(raster: Raster, components: tuple[float, ...]) -> Any:
    """The colours over a flat background, without alpha."""
    return samples.flattened(raster.as_one(), [float(c) for c in components])


def _deep_flattened(raster: Raster, components: tuple[float, ...]) -> Any:
    return samples.flattened(raster.deep_as_one(), [component * 257.0 for component in components])


def as_uchar(image: Any) -> Any:
    """Clip to 0…255 and drop the fraction."""
    return image.cast("uchar")


def stoppable(image: Any, stop: Callable[[], bool] | None) -> Any:
    """An image whose evaluation libvips abandons as soon as ``stop()`` is true."""
    if stop is None:
        return image

    def watch(image: Any, progress: Any) -> None:
        if stop():
            image.set_kill(True)

    # A copy: progress is told to the image that is watched, which others may be made of.
    watched = image.copy()
    watched.set_progress(True)
    watched.signal_connect("eval", watch)
    return watched


def tagged(image: Any, pixel_type: PixelType) -> Any:
    """The image labelled with its pixel type (see `samples.labelled`)."""
    return samples.labelled(image, pixel_type)


def solid_band(width: int, height: int, value: int, like: Any = None) -> Any:
    """A flat image of one band, or of as many as ``like`` has."""
    if like is None or like.bands == 1:
        image = pyvips.Image.black(width, height)
    else:
        image = pyvips.Image.black(width, height, bands=like.bands)
        image = image.copy(interpretation=like.interpretation)
    return image.linear(1, value, uchar=True) if value else image


def as_array(image: Any) -> Pixels:
    """Pixels of shape (height, width, bands), owned by the caller."""
    data = image.write_to_memory()
    return np.frombuffer(data, np.uint8).reshape(image.height, image.width, image.bands)


def from_array(pixels: Pixels, pixel_type: PixelType = "gray") -> Any:
    """An image around an array of shape (height, width[, bands])."""
    array = np.ascontiguousarray(pixels)
    height, width = array.shape[:2]
    bands = array.shape[2] if array.ndim == 3 else 1
    image = samples.from_bytes(array.tobytes(), width, height, bands)
    return tagged(image, pixel_type) if bands == samples.BANDS[pixel_type] else image
