r"""Which space the colours of a text belong to: r-color-management.md ("Solid colors"),
r-color-handling.md.

A bold capital I of 70 points is wide enough for pixels that are all ink. Expected values come from
littleCMS through Pillow, asked in the test.
"""

from io import BytesIO
from urllib.parse import quote

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.catalog.defaults import Defaults, IccDefaults
from exportgui.catalog.folder import FolderResolver
from exportgui.media.libvips import pyvips
from exportgui.render import draw, plan
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
CMYK = bytes(pyvips.Operation.call("profile_load", "cmyk"))
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FONT = r"{\fonttbl{\f0 Open Sans;}}\f0\b\fs140 "


def converted(components, mode, before, after, into="RGB"):
    """One colour through littleCMS, relative colorimetric with black point compensation."""
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(BytesIO(before)),
        ImageCms.ImageCmsProfile(BytesIO(after)),
        mode,
        into,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return ImageCms.applyTransform(Image.new(mode, (1, 1), components), transform).getpixel((0, 0))


@pytest.fixture
def colours(studio):
    """The colours of a text on a picture whose profile is not the output's, most frequent first."""
    (studio.root / "p3.icc").write_bytes(P3)
    (studio.root / "press.icc").write_bytes(CMYK)
    studio.save("white.png", np.full((100, 200, 3), 255))

    def drawn(body, command="textPs", name="white.png", **profiles):
        declared = IccDefaults(**({"rgb": "sRGB", "source_rgb": "p3.icc"} | profiles))
        resolver = FolderResolver(studio.root, MacroBook({}), Defaults(icc=declared))
        layer = "layer=1&" if name else ""
        request = f"fmt=png&{layer}size=190,90&{command}={quote(FONT + body, safe='')}"
        reply = draw(plan(name, parse(request), resolver))
        pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(-1, 4)[:, :3]
        values, counts = np.unique(pixels, axis=0, return_counts=True)
        return [tuple(int(part) for part in value) for value in values[np.argsort(-counts)]]

    return drawn


TABLES = {
    "colortbl": (r"{\colortbl;\red200\green50\blue50;}\cf1 I", False),
    "iscolortbl": (r"{\*\iscolortbl;200,50,50;}\cf1 I", False),
    "iscolortbl with s": (r"{\*\iscolortbl;200,50,50rs;}\cf1 I", True),
}


@pytest.mark.parametrize("name", ["white.png", ""])
@pytest.mark.parametrize("table", TABLES)
def test_colours_belong_to_the_output_and_with_s_to_the_input(colours, table, name):
    body, of_the_input = TABLES[table]
    expected = converted((200, 50, 50), "RGB", P3, SRGB) if of_the_input else (200, 50, 50)
    found = colours(body, name=name)[:2]

    assert any(np.abs(np.subtract(colour, expected)).max() <= 1 for colour in found)


def test_text_of_the_other_command_is_of_the_output_too(colours):
    assert (200, 50, 50) in colours(TABLES["colortbl"][0], "text")[:2]


def test_colours_of_both_spaces_stand_in_one_text(colours):
    found = colours(r"{\*\iscolortbl;200,50,50;200,50,50rs;}\cf1 I\cf2 I")[:3]

    for expected in ((200, 50, 50), converted((200, 50, 50), "RGB", P3, SRGB)):
        assert any(np.abs(np.subtract(colour, expected)).max() <= 1 for colour in found)


def test_inks_are_converted_accurately_where_both_spaces_are_declared(colours):
    body = r"{\*\iscolortbl;0,100,0,0k;}\cf1 I"
    expected = converted((0, 255, 0, 0), "CMYK", CMYK, SRGB)

    assert np.abs(np.subtract(expected, (255, 0, 255))).max() > 10  # not what the naive way gives
    found = colours(body, cmyk="press.icc")[:2]
    assert any(np.abs(np.subtract(colour, expected)).max() <= 1 for colour in found)
    assert (255, 0, 255) in colours(body)[:2]
