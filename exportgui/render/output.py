"""From drawn pixels to the reply's: colour conversion once and late, background, what is embedded.

Pages: r-color-management.md, r-icc.md, r-iccembed.md, r-bgc.md, r-is-http-fmt.md, r-mask-req.md.

Readings: where no output profile is declared, a picture keeps its embedded profile's colours when
the pixel type stays the same, as the colour page says; when the type changes, the embedded profile
leads to sRGB (to RGB and gray). The default intent is relative colorimetric with black-point
compensation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, verbatim
from exportgui.render import colour
from exportgui.render.embedded_paths import path_notes, reply_paths
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.metadata import embeds_profile, resolution, xmp_packet
from exportgui.render.profiles import (
    INTENT_NAMES,
    assumed_profiles,
    declared_profiles,
    named_profile,
)
from exportgui.render.raster import Raster
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import FileSource, LayerPlan, Scene, SceneSource
from exportgui.request.effective import Effective, Level, Note
from exportgui.request.output_formats import OUTPUTS, OutputFormat
from exportgui.request.values import Color, Format, PixelType


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


def output_for(
    effective: Effective, record: ObjectRecord | None, scene: Scene, resolver: Resolver
) -> tuple[Output, tuple[Note, ...]]:
    """Read the request-scope commands; RequestError where format and profile do not agree."""
    values = effective.request
    defaults = resolver.defaults
    wanted: Format = values.get("fmt", Format("jpeg"))
    row = OUTPUTS[wanted.name]
    kind = values.get("req", ("img", ()))[0]
    mask_only = kind == "mask"
    name, intent, bpc, dither = values.get("icc", (None, None, None, None))
    profile = named_profile(name, resolver) if name else None
    pixel_type = _pixel_type(wanted, row, profile, mask_only)
    declared, notes = declared_profiles(resolver)
    wanted_profile = profile or declared.get(pixel_type)
    embedded = None if wanted_profile or mask_only else _embedded(scene, pixel_type)
    space = wanted_profile or embedded
    quality, full_chroma = values.get("qlt", defaults.jpeg_quality)
    xmp, xmp_notes = xmp_packet(values, row, scene.base)
    dpi, dpi_notes = resolution(values, row, record, scene)
    settings = EncodeSettings(
        format=wanted,
        quality=quality,
        full_chroma=full_chroma and row.chroma,
        jpeg_size=values.get("jpegSize", 0),
        scans=_scans(values, row),
        quantize=values.get("quantize", ("adaptive", True, 256, ())),
        xmp=xmp,
        paths=reply_paths(scene) if values.get("pathEmbed") and "pathEmbed" in row.options else (),
        dpi=dpi,
    )
    icc = defaults.icc
    embed, icc_notes = embeds_profile(values, row, space, scene.base)
    output = Output(
        settings=settings,
        pixel_type=pixel_type,
        keep_alpha=wanted.alpha and not mask_only,
        mask_only=mask_only,
        background=values.get(
            "bgc", defaults.thumb.background if kind == "tmb" else defaults.background
        ),
        profile=wanted_profile,
        embedded=embedded,
        intent=intent or INTENT_NAMES[1 if icc.intent is None else icc.intent],
        bpc=_first(bpc, icc.black_point_compensation, True),
        dither=_first(dither, icc.dither, False),
        embed_icc=embed,
        color_profiles=_color_profiles(
            {**declared, **({pixel_type: space} if space else {})}, assumed_profiles(resolver)
        ),
        rgb_equivalents={
            f.header.icc: f.header.signalled
            for f in scene.files
            if f.header.icc and f.header.signalled
        },
    )
    notes = (
        *notes,
        *xmp_notes,
        *dpi_notes,
        *icc_notes,
        *_profile_notes(output, scene.base, row),
        *path_notes(scene),
    )
    return output, (*notes, *_missing_paths(values, row, settings))


def _missing_paths(
    values: Mapping[str, Any], row: OutputFormat, settings: EncodeSettings
) -> tuple[Note, ...]:
    if not values.get("pathEmbed") or "pathEmbed" not in row.options or settings.paths:
        return ()
    message = Message("the source of layer 0 has no closed paths")
    return (Note.about("pathEmbed", message, "warning"),)


def _embedded(scene: Scene, pixel_type: PixelType) -> bytes | None:
    """What the image of layer 0 embeds, where that is a space for the reply's pixels
    (r-color-management.md).

    A nested reply embeds what its own layer 0 does.
    """
    source = scene.base.source
    if isinstance(source, SceneSource):
        return _embedded(source.scene, pixel_type)
    if not isinstance(source, FileSource):
        return None
    header = source.header
    icc = header.signalled if header.signalled and header.pixel_type != pixel_type else header.icc
    return icc if icc is not None and colour.is_destination(icc, pixel_type) else None


def _color_profiles(
    outputs: Mapping[PixelType, bytes], inputs: Mapping[PixelType, bytes]
) -> Mapping[tuple[PixelType, bool], bytes]:
    """Colour values belong to the output's spaces, with the suffix ``s`` to the input's
    (r-is-http-color.md).
    """
    return {
        **{(space, False): profile for space, profile in outputs.items()},
        **{(space, True): profile for space, profile in inputs.items()},
    }


def to_output(raster: Raster, output: Output) -> Raster:
    """The drawn picture in the reply's pixel type, flattened unless the reply keeps alpha."""
    if output.mask_only:
        band = raster.mask()
        return colour.naive(
            Raster(band.copy(interpretation="b-w"), None, "gray"), output.pixel_type
        )
    raster = to_output_space(raster, output)
    if output.keep_alpha:
        return replace(raster, alpha=raster.mask())
    return raster.over(colour.naive_components(output.background, raster.pixel_type), 255)


def to_output_space(raster: Raster, output: Output) -> Raster:
    """In the reply's pixel type and, where there is one, its profile."""
    if output.space is not None:
        return colour.convert(
            raster, output.space, intent=output.intent, bpc=output.bpc, dither=output.dither
        )
    if raster.pixel_type == output.pixel_type:
        return raster
    rgb_profile = (
        output.rgb_equivalents.get(raster.icc or b"") if output.pixel_type == "rgb" else None
    )
    if rgb_profile is not None:
        return replace(colour.naive(raster, "rgb"), icc=rgb_profile)
    if raster.icc is not None and output.pixel_type != "cmyk":
        raster = colour.convert(
            raster,
            colour.srgb_profile(),
            intent=output.intent,
            bpc=output.bpc,
            dither=output.dither,
        )
    return colour.naive(raster, output.pixel_type)


def _pixel_type(
    wanted: Format, row: OutputFormat, profile: bytes | None, mask_only: bool
) -> PixelType:
    """The profile decides; then ``fmt``; then gray for masks and rgb for pictures."""
    if profile is not None and not mask_only:
        space = colour.profile_space(profile)
        if space not in row.pixel_types:
            raise RequestError(
                Message("the profile is {space}, which the format does not hold", space=space),
                command="fmt",
                value=wanted.name,
                allowed=verbatim(", ".join(row.pixel_types)),
            )
        return space
    if wanted.pixel_type is not None:
        return wanted.pixel_type
    return "gray" if mask_only and "gray" in row.pixel_types else "rgb"


def _first(*choices: bool | None) -> bool:
    return next(choice for choice in choices if choice is not None)


def kept_profile(output: Output, layer: LayerPlan) -> bytes | None:
    """The profile that a reply keeps from the file of ``layer``, as it is not converted."""
    if output.profile is not None or output.mask_only or not isinstance(layer.source, FileSource):
        return None
    icc = layer.source.icc
    if _layer_type(layer) == output.pixel_type or icc is None:
        return icc
    return output.rgb_equivalents.get(icc) if output.pixel_type == "rgb" else None


def _profile_notes(output: Output, layer: LayerPlan, row: OutputFormat) -> tuple[Note, ...]:
    """Say where a wide-gamut picture loses the profile that explains it; a warning where it has
    none to lose.

    It could be embedded only where the format has room for it.
    """
    icc = kept_profile(output, layer)
    if icc is None or output.embed_icc or colour.is_srgb(icc):
        return ()
    name = colour.profile_name(icc)
    level: Level = (
        "warning"
        if isinstance(layer.source, FileSource) and layer.source.header.signalled
        else "note"
    )
    if "iccEmbed" in row.options and len(icc) <= row.profile:
        remedy = Message("add icc=sRGB to convert them, or iccEmbed=1 to embed it")
    else:
        remedy = Message("add icc=sRGB to convert them")
    kept = Message(
        "the colours are those of “{name}”, but the profile is not embedded and other programs may"
        " show them wrong",
        name=name,
    )
    return (Note(joined("; ", (kept, remedy)), "iccEmbed", None, level),)


def _scans(values: Mapping[str, Any], row: OutputFormat) -> int:
    """How many scans are asked for; 0 where the library chooses (r-pscan.md)."""
    wanted = values.get("pscan", "auto")
    return 0 if wanted == "auto" or "pscan" not in row.options else int(wanted)


def _layer_type(layer: LayerPlan) -> str | None:
    """Pixel type of a layer's file."""
    return layer.source.header.pixel_type if isinstance(layer.source, FileSource) else None
