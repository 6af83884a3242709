"""What ``req=props`` tells about a reply, by its documented names. Page: r-props.md."""

from __future__ import annotations

from exportgui.render import colour
from exportgui.render.output import layer_type
from exportgui.render.planning import Plan
from exportgui.render.scene import FileSource

PIXEL_TYPES = {"rgb": "RGB", "gray": "BW", "cmyk": "CMYK"}


def props(plan: Plan) -> dict[str, str]:
    """``image.width`` and its neighbours, in alphabetical order."""
    output, settings = plan.output, plan.output.settings
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
    if plan.output.profile is not None or plan.output.mask_only:
        return plan.output.profile
    source = plan.scene.base.source
    same = layer_type(plan.scene.base) == plan.output.pixel_type
    return source.icc if same and isinstance(source, FileSource) else None
