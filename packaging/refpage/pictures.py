"""Render the examples of the command reference from the sample catalog, as small JPEG files."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from PIL import Image

from exportgui.gui.shell.reference_page import RenderedExample
from exportgui.render import Plan, Resolver, draw, plan, text_response, write
from exportgui.request import parse
from refpage.examples import Example

CHECK = 8
LIGHT = (255, 255, 255)
DARK = (222, 224, 228)
QUALITY = (86, 78, 70, 60)
MAX_BYTES = 12_000


def planned(example: Example, resolver: Resolver) -> Plan:
    """The plan of an example's picture."""
    return plan(example.object, parse(example.request), resolver)


def render(example: Example, resolver: Resolver, work: Path) -> tuple[bytes, RenderedExample]:
    """Render an example into ``work``; returns its picture as JPEG and facts about its file."""
    made = planned(example, resolver)
    path = work / f"{example.command}{made.extension}"
    written = write(made, path)
    with Image.open(path) as file:
        # Convert colours that need a profile as the program does for display.
        profiled = file.mode == "CMYK" or "icc_profile" in file.info
        image = _on_screen(made) if profiled else file.convert("RGBA")
    words = ""
    if example.reply:
        words = text_response(
            example.object, parse(f"{example.request}&{example.reply}"), resolver
        ).text.strip()
    facts = RenderedExample(
        example.object,
        example.request,
        example.reply,
        words,
        made.format.name,
        written.width,
        written.height,
        written.size_bytes,
    )
    return _small(_over_checks(image)), facts


def _on_screen(made: Plan) -> Image.Image:
    reply = draw(made)
    return Image.frombytes("RGBA", (reply.width, reply.height), reply.to_rgba())


def _over_checks(image: Image.Image) -> Image.Image:
    """The picture over a checkerboard, to show transparency."""
    ground = Image.new("RGB", image.size, LIGHT)
    for top in range(0, image.height, CHECK):
        for left in range(CHECK * (top // CHECK % 2), image.width, 2 * CHECK):
            ground.paste(DARK, (left, top, left + CHECK, top + CHECK))
    ground.paste(image, mask=image.getchannel("A"))
    return ground


def _small(image: Image.Image) -> bytes:
    """A JPEG of at most `MAX_BYTES` bytes, as good as that allows."""
    for quality in QUALITY:
        out = BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= MAX_BYTES:
            break
    return out.getvalue()
