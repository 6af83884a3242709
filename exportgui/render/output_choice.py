"""Choose the reply's format, colour space and embedded data from a request.

Pages: r-icc.md, r-iccembed.md, r-color-management.md, r-bgc.md, r-is-http-fmt.md, r-mask-req.md.
Reading: the default intent is relative colorimetric with black-point compensation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exportgui.errors import RequestError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, joined, verbatim
from exportgui.render import colour
from exportgui.render.embedded_paths import path_notes, reply_paths
from exportgui.render.encode.settings import EncodeSettings
from exportgui.render.metadata import Notes, embeds_profile, resolution, xmp_packet
from exportgui.render.output import Output
from exportgui.render.output_profile import nothing_to_embed
from exportgui.render.profiles import (
    INTENT_NAMES,
    assumed_profiles,
    declared_profiles,
    named_profile,
)
from exportgui.render.raster import ColorProfiles
from exportgui.render.request_defaults import Defaults
from exportgui.render.resolver import ObjectRecord, Resolver
from exportgui.render.scene import FileSource, LayerPlan, Scene, SceneSource
from exportgui.request.effective import Effective, Level, Note
from exportgui.request.output_formats import OUTPUTS, OutputFormat
from exportgui.request.values import Color, Format, PixelType

Values = Mapping[str, Any]
_NO_ICC = (None, None, None, None)
_RELATIVE = 1


def output_for(
    effective: Effective, record: ObjectRecord | None, scene: Scene, resolver: Resolver
) -> tuple[Output, Notes]:
    """Choose how the reply is written; RequestError where format and profile do not agree."""
    values = effective.request
    defaults = resolver.defaults
    wanted: Format = values.get("fmt", Format("jpeg"))
    row = OUTPUTS[wanted.name]
    mask_only = _request_type(values) == "mask"
    space = _output_space(values, wanted, row, scene, resolver)
    settings, file_notes = _encode_settings(values, wanted, row, record, scene, defaults)
    embed, icc_notes = embeds_profile(values, row, space.profile or space.embedded, scene.base)
    _, intent, bpc, dither = values.get("icc", _NO_ICC)
    icc = defaults.icc
    output = Output(
        settings=settings,
        pixel_type=space.pixel_type,
        keep_alpha=wanted.alpha and not mask_only,
        mask_only=mask_only,
        background=_background(values, defaults),
        profile=space.profile,
        embedded=space.embedded,
        intent=intent or INTENT_NAMES[_RELATIVE if icc.intent is None else icc.intent],
        bpc=_first(bpc, icc.black_point_compensation, True),
        dither=_first(dither, icc.dither, False),
        embed_icc=embed,
        color_profiles=space.color_profiles,
        rgb_equivalents=_rgb_equivalents(scene),
    )
    icc_notes = (*icc_notes, *nothing_to_embed(output, scene))
    notes = (*space.notes, *file_notes, *icc_notes, *_profile_notes(output, scene.base, row))
    return output, (*notes, *path_notes(scene), *_missing_paths(values, row, settings))


@dataclass(frozen=True, slots=True)
class _OutputSpace:
    """The reply's colours, as `Output` has them, and notes about profiles that cannot be used."""

    pixel_type: PixelType
    profile: bytes | None
    embedded: bytes | None
    color_profiles: ColorProfiles
    notes: Notes


def _output_space(
    values: Values, wanted: Format, row: OutputFormat, scene: Scene, resolver: Resolver
) -> _OutputSpace:
    mask_only = _request_type(values) == "mask"
    name = values.get("icc", _NO_ICC)[0]
    named, name_notes = named_profile(name, resolver) if name else (None, ())
    pixel_type = _pixel_type(wanted, row, named, mask_only)
    declared, declared_notes = declared_profiles(resolver)
    profile = named or declared.get(pixel_type)
    embedded = None if profile or mask_only else _embedded_profile(scene, pixel_type)
    space = profile or embedded
    outputs = {**declared, **({pixel_type: space} if space else {})}
    color_profiles = _color_profiles(outputs, assumed_profiles(resolver))
    notes = (*name_notes, *declared_notes)
    return _OutputSpace(pixel_type, profile, embedded, color_profiles, notes)


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


def _embedded_profile(scene: Scene, pixel_type: PixelType) -> bytes | None:
    """The profile that layer 0 embeds, where it suits the reply's pixels (r-color-management.md).

    That of a nested request is the one of its own layer 0.
    """
    source = scene.base.source
    if isinstance(source, SceneSource):
        return _embedded_profile(source.scene, pixel_type)
    if not isinstance(source, FileSource):
        return None
    header = source.header
    icc = header.signalled if header.signalled and header.pixel_type != pixel_type else header.icc
    return icc if icc is not None and colour.is_destination(icc, pixel_type) else None


def _color_profiles(
    outputs: Mapping[PixelType, bytes], inputs: Mapping[PixelType, bytes]
) -> ColorProfiles:
    """Colour values are in the output spaces, with suffix ``s`` in the input spaces.

    Page: r-is-http-color.md.
    """
    return {
        **{(space, False): profile for space, profile in outputs.items()},
        **{(space, True): profile for space, profile in inputs.items()},
    }


def _rgb_equivalents(scene: Scene) -> Mapping[bytes, bytes]:
    headers = (source.header for source in scene.files)
    return {header.icc: header.signalled for header in headers if header.icc and header.signalled}


def _encode_settings(
    values: Values,
    wanted: Format,
    row: OutputFormat,
    record: ObjectRecord | None,
    scene: Scene,
    defaults: Defaults,
) -> tuple[EncodeSettings, Notes]:
    """What the encoder needs besides the pixels; the profile is added once they are drawn."""
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
        paths=reply_paths(scene) if _embeds_paths(values, row) else (),
        dpi=dpi,
    )
    return settings, (*xmp_notes, *dpi_notes)


def _scans(values: Values, row: OutputFormat) -> int:
    """How many scans are asked for; 0 where the library chooses (r-pscan.md)."""
    wanted = values.get("pscan", "auto")
    return 0 if wanted == "auto" or "pscan" not in row.options else int(wanted)


def _embeds_paths(values: Values, row: OutputFormat) -> bool:
    return bool(values.get("pathEmbed")) and "pathEmbed" in row.options


def _missing_paths(values: Values, row: OutputFormat, settings: EncodeSettings) -> Notes:
    if not _embeds_paths(values, row) or settings.paths:
        return ()
    message = Message("the source of layer 0 has no closed paths")
    return (Note.about("pathEmbed", message, "warning"),)


def _request_type(values: Values) -> str:
    kind: str = values.get("req", ("img", ()))[0]
    return kind


def _background(values: Values, defaults: Defaults) -> Color:
    is_thumbnail = _request_type(values) == "tmb"
    default = defaults.thumb.background if is_thumbnail else defaults.background
    background: Color = values.get("bgc", default)
    return background


def _first(*choices: bool | None) -> bool:
    """The first choice that was made."""
    return next(choice for choice in choices if choice is not None)


def _kept_profile(output: Output, layer: LayerPlan) -> bytes | None:
    """The profile that the reply keeps from the file of ``layer``, as it is not converted."""
    source = layer.source
    if output.profile is not None or output.mask_only or not isinstance(source, FileSource):
        return None
    icc = source.icc
    if source.header.pixel_type == output.pixel_type or icc is None:
        return icc
    return output.rgb_equivalents.get(icc) if output.pixel_type == "rgb" else None


def _profile_notes(output: Output, layer: LayerPlan, row: OutputFormat) -> Notes:
    """A note where the reply keeps colours beyond sRGB, but not the profile that explains them.

    It is a warning where the source has no profile that a copy could embed, only signalled colours.
    """
    icc = _kept_profile(output, layer)
    if icc is None or output.embed_icc or colour.is_srgb(icc):
        return ()
    if "iccEmbed" in row.options and len(icc) <= row.profile:
        remedy = Message("add icc=sRGB to convert them, or iccEmbed=1 to embed it")
    else:
        remedy = Message("add icc=sRGB to convert them")
    note = Message(
        "the colours are those of “{name}”, but the profile is not embedded and other programs may"
        " show them wrong",
        name=colour.profile_name(icc),
    )
    source = layer.source
    signalled = isinstance(source, FileSource) and source.header.signalled
    level: Level = "warning" if signalled else "note"
    return (Note(joined("; ", (note, remedy)), "iccEmbed", None, level),)
