"""XMP and print resolution of a reply's file. Pages: r-xmpembed.md, r-printres.md.

Readings: a layered picture has the print resolution of its lowest layer that is an image, even if
that image is a nested request's. Where that one has none, the resolution is unknown. A template's
own ``catalog::PrintResolution`` counts where none of its layers is an image.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from exportgui.media.extended_xmp import POINTER
from exportgui.messages import Message
from exportgui.render.resolver import ObjectRecord
from exportgui.render.scene import FileSource, LayerPlan, Scene, SceneSource
from exportgui.request.effective import Note
from exportgui.request.output_formats import OutputFormat

Notes = tuple[Note, ...]


def xmp_packet(
    values: Mapping[str, Any], row: OutputFormat, base: LayerPlan
) -> tuple[bytes | None, Notes]:
    """The packet of layer 0's source if requested; a warning where it cannot be embedded."""
    packet = base.source.header.xmp if isinstance(base.source, FileSource) else None
    if not values.get("xmpEmbed") or "xmpEmbed" not in row.options or packet is None:
        return None, ()
    from exportgui.render.encode.xmp import upright  # here, because few requests embed XMP

    converted = upright(packet)
    if converted is None:
        damaged = Message("the source's XMP is damaged and left out")
        return None, (Note.about("xmpEmbed", damaged, "warning"),)
    if POINTER not in packet:
        return converted, ()
    missing = Message("a part of the source's XMP is missing and left out")
    return converted, (Note.about("xmpEmbed", missing, "warning"),)


def embeds_profile(
    values: Mapping[str, Any], row: OutputFormat, profile: bytes | None, base: LayerPlan
) -> tuple[bool, Notes]:
    """Whether the profile is embedded; a warning where it is too large for the format."""
    if not values.get("iccEmbed") or "iccEmbed" not in row.options:
        return False, ()
    icc = profile or (base.source.icc if isinstance(base.source, FileSource) else None)
    if icc is not None and len(icc) > row.profile:
        message = Message("the profile is too large for the file and left out")
        return False, (Note.about("iccEmbed", message, "warning"),)
    return True, ()


def resolution(
    values: Mapping[str, Any], row: OutputFormat, record: ObjectRecord | None, scene: Scene
) -> tuple[float | None, Notes]:
    """Dots per inch, None where unknown; a warning where the format cannot store so many."""
    dpi = values.get("printRes") or _print_resolution(record, scene)
    if dpi and dpi > row.resolution > 0:
        message = Message(
            "the file cannot tell a resolution of {number} dpi, at most {most}",
            number=f"{dpi:g}",
            most=f"{row.resolution:g}",
        )
        return None, (Note.about("printRes", message, "warning"),)
    return dpi, ()


def _print_resolution(record: ObjectRecord | None, scene: Scene) -> float | None:
    image = _lowest_image(scene)
    if image is not None:
        return image.print_resolution or image.header.dpi
    return record.print_resolution if record is not None else None


def _lowest_image(scene: Scene) -> FileSource | None:
    for layer in sorted(scene.layers, key=lambda layer: layer.number):
        source = layer.source
        image = _lowest_image(source.scene) if isinstance(source, SceneSource) else source
        if isinstance(image, FileSource):
            return image
    return None
