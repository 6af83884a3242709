"""The output space that nobody declares: what layer 0 embeds, where that fits. Page:
r-color-management.md.

What is expected is littleCMS's: relative colorimetric with black-point compensation, called here
directly.
"""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.catalog.defaults import Defaults, IccDefaults
from exportgui.catalog.folder import FolderResolver
from exportgui.media.libvips import pyvips
from exportgui.render import draw, plan, props, write
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

TAN = (200, 100, 50)
INK = (51, 102, 153, 25)


def gray_profile(gamma):
    """A version 2 profile of one tone curve."""
    white = struct.pack(">3i", 63190, 65536, 54061)
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", 5) + b"gray\0" + b"\0" * 79,
        b"cprt": b"text\0\0\0\0none\0\0\0\0",
        b"wtpt": b"XYZ \0\0\0\0" + white,
        b"kTRC": struct.pack(">4sIIHH", b"curv", 0, 1, round(gamma * 256), 0),
    }
    table = b""
    body = b""
    for name, data in tags.items():
        table += name + struct.pack(">II", 132 + 12 * len(tags) + len(body), len(data))
        body += data
    size = 132 + len(table) + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"lcms", 0x02100000, b"mntr", b"GRAY", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + white
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


PRESS, P3, SRGB = (
    bytes(pyvips.Operation.call("profile_load", name)) for name in ("cmyk", "p3", "srgb")
)
DARK = gray_profile(1.0)
LIGHT = gray_profile(2.2)
BASES = {
    "press.tif": ("CMYK", INK, PRESS),
    "dark.png": ("L", (60,), DARK),
    "wide.png": ("RGB", (10, 120, 90), P3),
}
LAYERS = {
    "tan.png": ("RGB", TAN, SRGB),
    "light.png": ("L", (140,), LIGHT),
    "widetan.png": ("RGB", TAN, P3),
}
REPLIES = {
    "press.tif": ["tif,cmyk", "tif-alpha,cmyk", "jpeg,cmyk", "eps,cmyk"],
    "dark.png": ["png,gray", "png-alpha,gray", "tif,gray", "jpeg,gray"],
    "wide.png": ["png", "png-alpha", "tif"],
}


@pytest.fixture
def shop(studio):
    for name, (mode, colour, icc) in {**BASES, **LAYERS}.items():
        Image.new(mode, (40, 40), colour if len(colour) > 1 else colour[0]).save(
            studio.root / name, icc_profile=icc
        )
    return studio


def brought(mode, colour, own, there, to):
    """A colour in another profile's space by littleCMS."""
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOOPTIMIZE
    profiles = [ImageCms.ImageCmsProfile(BytesIO(icc)) for icc in (own, there)]
    transform = ImageCms.buildTransform(*profiles, mode, to, intent, flags)
    dot = Image.new(mode, (1, 1), colour if len(colour) > 1 else colour[0])
    return np.atleast_1d(np.asarray(ImageCms.applyTransform(dot, transform))[0, 0]).astype(int)


def drawn(made):
    raster = draw(made).raster
    return (
        np.frombuffer(raster.color.write_to_memory(), np.uint8)
        .reshape(made.height, made.width, -1)
        .astype(int)
    )


def close(pixel, wanted, slack=1):
    return np.abs(pixel - np.asarray(wanted, int)).max() <= slack


WAYS = ["src={0}&size=20,20", "src=is({0}?size=20,20)", "src={0}&crop=0,0,20,20&opac=100"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("layer", LAYERS)
@pytest.mark.parametrize(
    ("base", "fmt"), [(base, fmt) for base, formats in REPLIES.items() for fmt in formats]
)
def test_layers_come_to_the_space_that_the_base_embeds(shop, base, fmt, layer, way):
    mode, colour, profile = BASES[base]
    own_mode, own_colour, own = LAYERS[layer]

    pixels = drawn(shop.plan(base, f"fmt={fmt}&layer=1&{way.format(layer)}"))

    assert close(pixels[2, 2], colour, 0)
    assert close(pixels[20, 20], brought(own_mode, own_colour, own, profile, mode))


@pytest.mark.parametrize(("base", "layer"), [(base, layer) for base in BASES for layer in LAYERS])
def test_a_base_may_be_the_reply_of_a_nested_request(shop, base, layer):
    mode, colour, profile = BASES[base]
    own_mode, own_colour, own = LAYERS[layer]

    request = f"fmt={REPLIES[base][0]}&src=is({base}?size=40,40)&layer=1&src={layer}&size=20,20"
    pixels = drawn(shop.plan("tan.png", request))

    assert close(pixels[2, 2], colour, 0)
    assert close(pixels[20, 20], brought(own_mode, own_colour, own, profile, mode))


@pytest.mark.parametrize("base", BASES)
def test_what_is_embedded_is_what_the_numbers_mean(shop, base):
    made = shop.plan(base, f"fmt={REPLIES[base][0]}&iccEmbed=1&layer=1&src=tan.png&size=20,20")
    path = shop.root / f"out{made.extension}"
    write(made, path)

    with Image.open(path) as image:
        assert image.info["icc_profile"] == BASES[base][2]
    assert props(made)["image.iccEmbed"] == "1"


def test_without_a_space_conversions_to_cmyk_are_naive(shop):
    Image.new("CMYK", (40, 40), INK).save(shop.root / "plain.tif")

    pixels = drawn(shop.plan("plain.tif", "fmt=tif,cmyk&layer=1&src=tan.png&size=20,20"))

    # K is 255 − 200, the others their share of what is left: (200 − part) · 255 / 200.
    assert close(pixels[20, 20], (0, 127.5, 191.25, 55))
    alone = drawn(shop.plan("tan.png", "fmt=tif,cmyk"))
    assert close(alone[20, 20], (0, 127.5, 191.25, 55))


def test_the_base_must_match_the_reply(shop):
    """A CMYK base says nothing of an RGB reply; it goes to sRGB, where the other layer is."""
    pixels = drawn(shop.plan("press.tif", "fmt=png&layer=1&src=tan.png&size=20,20"))

    assert close(pixels[20, 20], TAN, 0)
    assert close(pixels[2, 2], brought("CMYK", INK, PRESS, SRGB, "RGB"), 2)


def test_a_declared_profile_comes_first(shop):
    (shop.root / "light.icc").write_bytes(LIGHT)
    resolver = FolderResolver(shop.root, MacroBook({}), Defaults(icc=IccDefaults(gray="light.icc")))

    pixels = drawn(plan("dark.png", parse("fmt=png,gray&layer=1&src=tan.png&size=20,20"), resolver))

    assert close(pixels[2, 2], brought("L", (60,), DARK, LIGHT, "L"))
    assert close(pixels[20, 20], brought("RGB", TAN, SRGB, LIGHT, "L"))


@pytest.mark.parametrize("way", WAYS)
def test_layers_of_one_pixel_type_go_to_the_output_at_once(shop, way):
    """Not by way of the base's smaller space, where what does not fit is cut off."""
    (shop.root / "p3.icc").write_bytes(P3)
    Image.new("RGB", (40, 40), (0, 255, 0)).save(shop.root / "vivid.png", icc_profile=P3)

    pixels = drawn(shop.plan("tan.png", f"fmt=png&icc=p3.icc&layer=1&{way.format('vivid.png')}"))

    assert close(pixels[2, 2], brought("RGB", TAN, SRGB, P3, "RGB"))
    assert close(pixels[20, 20], (0, 255, 0))


def test_colour_values_are_in_the_space_that_the_base_embeds(shop):
    """A fill behind a layer of another space: its numbers are the output's."""
    pixels = drawn(
        shop.plan(
            "wide.png", "fmt=png&layer=1&src=tan.png&size=20,20&extend=5,5,5,5&bgColor=200,50,50"
        )
    )

    assert close(pixels[6, 6], (200, 50, 50), 2)
    assert close(pixels[20, 20], brought("RGB", TAN, SRGB, P3, "RGB"))


PARTS = ["rect=0,0,40,7", "rect=0,7,40,12", "rect=0,19,40,21"]


@pytest.mark.parametrize("base", BASES)
def test_parts_are_in_the_space_of_the_whole(shop, base):
    request = f"fmt={REPLIES[base][0]}&layer=1&src=tan.png&size=10,10&pos=0,-12"
    whole = drawn(shop.plan(base, request))

    parts = [drawn(shop.plan(base, f"{request}&{part}")) for part in PARTS]

    assert (np.concatenate(parts) == whole).all()
