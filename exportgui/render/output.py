"""Convert the drawn picture to the reply's pixel type and colours, and flatten it.

Pages: r-color-management.md, r-bgc.md, r-mask-req.md. Colours are converted once, at the end.
Reading: without an output profile a picture keeps the colours of its embedded profile while its
pixel type stays the same, as the colour page says. Where the type changes, the embedded profile is
converted to sRGB (for RGB and gray).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace

from exportgui.lazy_dataclass import dataclass
from exportgui.render import colour
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.raster import Raster
from exportgui.request.values import Color, PixelType


@dataclass(frozen=True, slots=True)
class Output:
    """How the drawn picture becomes the reply.

    ``profile`` is what to convert to, None to leave the colours alone. ``embedded`` is then the
    profile that layer 0 embeds, where that suits the reply's pixel type; everything else is
    converted to it. ``color_profiles`` are the profiles that colour values belong to, by pixel type
    and whether they have the suffix ``s``. ``rgb_equivalents`` maps a gray profile, made from what
    a file signals about its colours, to the profile of the same space for RGB.
    """

    settings: EncodeSettings
    pixel_type: PixelType
    keep_alpha: bool
    mask_only: bool
    background: Color
    profile: bytes | None = None
    embedded: bytes | None = None
    intent: str = "relative"
    bpc: bool = True
    dither: bool = False
    embed_icc: bool = False
    color_profiles: Mapping[tuple[PixelType, bool], bytes] = field(default_factory=dict)
    rgb_equivalents: Mapping[bytes, bytes] = field(default_factory=dict)

    @property
    def space(self) -> bytes | None:
        """The profile of the output colour space, None where that is undefined."""
        return self.profile or self.embedded


def to_output(raster: Raster, output: Output) -> Raster:
    """The drawn picture in the reply's pixel type, flattened unless the reply keeps alpha."""
    if output.mask_only:
        band = raster.mask()
        mask = Raster(band.copy(interpretation="b-w"), None, "gray")
        return colour.naive(mask, output.pixel_type)
    raster = to_output_space(raster, output)
    if output.keep_alpha:
        return replace(raster, alpha=raster.mask())
    return raster.over(colour.naive_components(output.background, raster.pixel_type), 255)


def to_output_space(raster: Raster, output: Output) -> Raster:
    """The raster in the reply's pixel type and, where there is one, its profile."""
    if output.space is not None:
        return _convert(raster, output.space, output)
    if raster.pixel_type == output.pixel_type:
        return raster
    equivalents = output.rgb_equivalents if output.pixel_type == "rgb" else {}
    profile = equivalents.get(raster.icc or b"")
    if profile is not None:
        return replace(colour.naive(raster, "rgb"), icc=profile)
    if raster.icc is not None and output.pixel_type != "cmyk":
        raster = _convert(raster, colour.srgb_profile(), output)
    return colour.naive(raster, output.pixel_type)


def _convert(raster: Raster, profile: bytes, output: Output) -> Raster:
    return colour.convert(
        raster, profile, intent=output.intent, bpc=output.bpc, dither=output.dither
    )
