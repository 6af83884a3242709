"""The properties of a reply that ``req=props`` reports. Page: r-props.md."""

from __future__ import annotations

from exportgui.render import colour
from exportgui.render.output_profile import reply_profile
from exportgui.render.planning import Plan

PIXEL_TYPES = {"rgb": "RGB", "gray": "BW", "cmyk": "CMYK"}


def props(plan: Plan) -> dict[str, str]:
    """``image.width`` and its neighbours, in alphabetical order."""
    output = plan.output
    settings = plan.output.settings
    components = colour.naive_components(output.background, "rgb")
    icc = reply_profile(output, plan.scene)
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
