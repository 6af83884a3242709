"""The profile that a reply's pixels are in, and a note where there is none to embed.

Pages: r-iccembed.md, r-color-management.md.
"""

from __future__ import annotations

from exportgui.messages import Message
from exportgui.render import colour
from exportgui.render.output import Output
from exportgui.render.scene import FileSource, Scene, SceneSource, SolidSource
from exportgui.request.effective import Note


def nothing_to_embed(output: Output, scene: Scene) -> tuple[Note, ...]:
    """A note where ``iccEmbed=1`` embeds nothing, as no profile is known (r-iccembed.md)."""
    if not output.embed_icc or reply_profile(output, scene) is not None:
        return ()
    if output.mask_only:
        message = Message("ignored, a mask has no colours and no profile")
    else:
        message = Message(
            "no profile is embedded, as none is known for {type} pixels; name one with icc=",
            type=output.pixel_type,
        )
    return (Note.about("iccEmbed", message),)


def reply_profile(output: Output, scene: Scene) -> bytes | None:
    """The profile of the reply's pixels; None for masks, which are not colours."""
    if output.space is not None or output.mask_only:
        return None if output.mask_only else output.space
    pixel_type, icc = _drawn(scene, output)
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
