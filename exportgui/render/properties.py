"""The properties of a reply that ``req=props`` reports. Page: r-props.md."""

from __future__ import annotations

from exportgui.render import colour
from exportgui.render.output import Output
from exportgui.render.planning import Plan
from exportgui.render.scene import FileSource, Scene, SceneSource, SolidSource

PIXEL_TYPES = {"rgb": "RGB", "gray": "BW", "cmyk": "CMYK"}


def props(plan: Plan) -> dict[str, str]:
    """``image.width`` and its neighbours, in alphabetical order."""
    output = plan.output
    settings = plan.output.settings
    components = colour.naive_components(output.background, "rgb")
    icc = _reply_profile(plan)
    return {
        "image.bgc": "".join(f"{round(part):02x}" for part in components),
        "image.height": str(plan.height),
        "image.iccEmbed": str(int(output.embed_icc and icc is not None)),
        "image.iccProfile": colour.profile_name(icc) if icc else "",
        "image.length": "0",
        "image.mask": str(int(output.keep_alpha)),
        "image.pathEmbed": str(int(bool(settings.paths))),
        "image.pixTyp": PIXEL_TYPES[output.pixel_type],
        "image.printRes": f"{settings.dpi or 72:g}",
        "image.quality": str(settings.quality),
        "image.type": plan.mime,
        "image.width": str(plan.width),
        "image.xmpEmbed": str(int(settings.xmp is not None)),
    }


def _reply_profile(plan: Plan) -> bytes | None:
    """The profile of the reply's pixels; None for masks, which are not colours."""
    output = plan.output
    if output.space is not None or output.mask_only:
        return None if output.mask_only else output.space
    pixel_type, icc = _drawn(plan.scene, output)
    if pixel_type == output.pixel_type or icc is None:
        return icc
    return (
        output.rgb_equivalents.get(icc) or colour.srgb_profile()
        if output.pixel_type == "rgb"
        else None
    )


def _drawn(scene: Scene, output: Output) -> tuple[str, bytes | None]:
    """Pixel type and profile of layer 0, whose space the other layers are converted to."""
    source = scene.base.source
    if isinstance(source, SceneSource):
        return _drawn(source.scene, output)
    if isinstance(source, FileSource):
        return source.header.pixel_type, source.icc
    if isinstance(source, SolidSource):
        return source.color.space, output.color_profiles.get(
            (source.color.space, source.color.source)
        )
    return "rgb", None
