"""Pixel types and profiles: r-color-management.md, r-icc.md, r-iccembed.md, r-is-http-fmt.md."""

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.defaults import Defaults, IccDefaults
from exportgui.catalog.folder import FolderResolver
from exportgui.errors import RequestError
from exportgui.media.libvips import pyvips
from exportgui.render import draw, plan, props
from exportgui.render.colour import profile_name
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

P3 = bytes(pyvips.Operation.call("profile_load", "p3"))
CMYK_PROFILE = bytes(pyvips.Operation.call("profile_load", "cmyk"))


def flat(colour, mode, size=(8, 6)):
    return Image.new(mode, size, colour)


def first(path):
    with Image.open(path) as image:
        return image.mode, image.getpixel((2, 2)), image.info


def test_cmyk_without_profile_is_converted_naively(studio):
    flat((51, 102, 0, 51), "CMYK").save(studio.root / "ink.tif")

    mode, pixel, _ = first(studio.write("ink.tif", "fmt=png"))

    # 255·(1−0.2)·(1−0.2), 255·(1−0.4)·(1−0.2), 255·(1−0)·(1−0.2)
    assert (mode, pixel) == ("RGB", (163, 122, 204))


def test_cmyk_stays_cmyk_when_asked_for(studio):
    flat((51, 102, 0, 51), "CMYK").save(studio.root / "ink.tif")

    assert first(studio.write("ink.tif", "fmt=tif,cmyk"))[:2] == ("CMYK", (51, 102, 0, 51))


def test_rgb_to_cmyk_moves_common_ink_to_black(studio):
    flat((255, 0, 0), "RGB").save(studio.root / "red.png")
    flat((0, 0, 0), "RGB").save(studio.root / "black.png")

    assert first(studio.write("red.png", "fmt=tif,cmyk"))[:2] == ("CMYK", (0, 255, 255, 0))
    assert first(studio.write("black.png", "fmt=tif,cmyk"))[:2] == ("CMYK", (0, 0, 0, 255))


@pytest.mark.parametrize(
    ("colour", "gray"), [((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29)]
)
def test_rgb_to_gray_weighs_channels(studio, colour, gray):
    flat(colour, "RGB").save(studio.root / "c.png")

    assert first(studio.write("c.png", "fmt=tif,gray"))[:2] == ("L", gray)


def test_gray_and_16_bit_sources_become_8_bit_rgb(studio):
    flat(200, "L").save(studio.root / "g.png")
    Image.fromarray(np.full((6, 8), 51400, np.uint16)).save(studio.root / "deep.png")

    assert first(studio.write("g.png", "fmt=png"))[:2] == ("RGB", (200, 200, 200))
    assert first(studio.write("deep.png", "fmt=png"))[:2] == ("RGB", (200, 200, 200))


def test_an_embedded_profile_is_the_output_space_when_nothing_else_is_declared(studio):
    flat((200, 50, 50), "RGB").save(studio.root / "wide.png", icc_profile=P3)

    _, pixel, info = first(studio.write("wide.png", "fmt=png&iccEmbed=1"))
    assert pixel == (200, 50, 50)
    assert info["icc_profile"] == P3
    _, pixel, info = first(studio.write("wide.png", "fmt=png"))
    assert pixel == (200, 50, 50)
    assert "icc_profile" not in info
    notes = studio.plan("wide.png", "fmt=png").notes
    assert any("the profile is not embedded" in note.message for note in notes)


def test_icc_converts_and_embeds(studio):
    flat((200, 50, 50), "RGB").save(studio.root / "wide.png", icc_profile=P3)

    _, pixel, info = first(studio.write("wide.png", "fmt=png&icc=sRGB&iccEmbed=1"))

    assert pixel[0] > 210
    assert pixel[1] < 40
    assert "srgb" in profile_name(info["icc_profile"]).lower()


def test_cmyk_with_profile_goes_through_it(studio):
    flat((0, 255, 255, 0), "CMYK").save(studio.root / "ink.tif", icc_profile=CMYK_PROFILE)

    _, pixel, _ = first(studio.write("ink.tif", "fmt=png"))

    assert pixel != (255, 0, 0)
    assert pixel[0] > 180
    assert max(pixel[1:]) < 90


def test_icc_by_file_decides_the_pixel_type(studio):
    flat((255, 255, 255), "RGB").save(studio.root / "white.png")
    (studio.root / "press.icc").write_bytes(CMYK_PROFILE)

    mode, pixel, info = first(studio.write("white.png", "fmt=tif&icc=press.icc&iccEmbed=1"))
    assert (mode, pixel) == ("CMYK", (0, 0, 0, 0))
    assert info["icc_profile"] == CMYK_PROFILE
    with pytest.raises(RequestError, match="cmyk"):
        studio.plan("white.png", "fmt=png&icc=press.icc")


def test_broken_profiles_are_refused_when_asked_for_and_ignored_when_embedded(studio):
    flat((10, 20, 30), "RGB").save(studio.root / "c.png", icc_profile=b"not a profile")
    (studio.root / "broken.icc").write_bytes(b"nothing")

    assert first(studio.write("c.png", "fmt=png"))[1] == (10, 20, 30)
    with pytest.raises(RequestError, match=r"icc=broken\.icc"):
        studio.plan("c.png", "icc=broken.icc")


def test_background_is_converted_naively_to_the_reply(studio):
    flat((1, 2, 3), "RGB", (2, 2)).save(studio.root / "dot.png")

    pixels = first(studio.write("dot.png", "fmt=png&wid=20&hei=20&bgc=0,100,100,0k"))
    assert pixels[1] == (255, 0, 0)
    assert first(studio.write("dot.png", "fmt=tif,gray&wid=20&hei=20&bgc=ff0000"))[1] == 76


def test_print_resolution_and_xmp(studio):
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'
    flat((1, 2, 3), "RGB").save(studio.root / "c.jpg", dpi=(240, 240), xmp=xmp)

    info = first(studio.write("c.jpg", "fmt=jpeg"))[2]
    assert info["dpi"] == (240, 240)
    assert "xmp" not in info
    info = first(studio.write("c.jpg", "fmt=jpeg&printRes=300&xmpEmbed=1"))[2]
    assert info["dpi"] == (300, 300)
    assert info["xmp"] == xmp


def test_props_use_the_documented_names(studio):
    got = props(studio.plan("alpha.png", "wid=20&fmt=png&bgc=010203"))

    wanted = {
        "image.width": "20",
        "image.height": "10",
        "image.type": "image/png",
        "image.mask": "0",
    }
    assert {name: got[name] for name in wanted} == wanted
    assert (got["image.pixTyp"], got["image.bgc"]) == ("RGB", "010203")
    assert props(studio.plan("alpha.png", "fmt=png-alpha"))["image.mask"] == "1"


def declared(studio, **names):
    """A resolver whose catalog declares profiles."""
    return FolderResolver(studio.root, MacroBook({}), Defaults(icc=IccDefaults(**names)))


def pixels_of(made):
    reply = draw(made)
    return np.frombuffer(reply.raster.color.write_to_memory(), np.uint8).reshape(
        reply.height, reply.width, -1
    )


def test_a_declared_output_profile_is_converted_to(studio):
    flat((200, 50, 50), "RGB").save(studio.root / "wide.png", icc_profile=P3)

    pixel = pixels_of(plan("wide.png", parse("fmt=png"), declared(studio, rgb="sRGB")))[0, 0]

    assert pixel[0] > 210
    assert pixel[1] < 40


def test_a_declared_input_profile_explains_sources_without_one(studio):
    flat((200, 50, 50), "RGB").save(studio.root / "plain.png")
    (studio.root / "p3.icc").write_bytes(P3)

    made = plan("plain.png", parse("fmt=png"), declared(studio, rgb="sRGB", source_rgb="p3.icc"))
    same = plan("plain.png", parse("fmt=png"), declared(studio, rgb="p3.icc"))

    assert pixels_of(made)[0, 0][0] > 210
    assert tuple(int(part) for part in pixels_of(same)[0, 0]) == (200, 50, 50)


def test_a_declared_profile_that_cannot_be_used_is_a_warning(studio):
    flat((200, 50, 50), "RGB").save(studio.root / "plain.png")

    made = plan("plain.png", parse("fmt=png"), declared(studio, rgb="gone.icc"))

    assert [note.level for note in made.notes] == ["warning"]
    assert tuple(int(part) for part in pixels_of(made)[0, 0]) == (200, 50, 50)


def test_a_gray_picture_takes_a_coloured_fill(studio):
    flat(90, "L").save(studio.root / "g.png")

    with Image.open(studio.write("g.png", "fmt=png&extend=2,0,0,0&bgColor=255,0,0")) as image:
        assert image.getpixel((0, 0)) == (255, 0, 0)
        assert image.getpixel((5, 3)) == (90, 90, 90)


def test_colour_values_belong_to_the_output_space_and_with_s_to_the_input_space(studio):
    flat((0, 0, 0), "RGB", (4, 4)).save(studio.root / "plain.png")
    (studio.root / "p3.icc").write_bytes(P3)
    resolver = declared(studio, rgb="sRGB", source_rgb="p3.icc")

    def margin(colour):
        return pixels_of(
            plan("plain.png", parse(f"fmt=png&extend=3,0,0,0&bgColor={colour}"), resolver)
        )[1, 1]

    assert np.abs(margin("200,50,50").astype(int) - (200, 50, 50)).max() <= 2
    assert margin("200,50,50s")[0] > 210


def test_solid_layers_are_brought_to_the_reply_by_their_own_profile(studio):
    flat((0, 0, 0), "RGB", (8, 8)).save(studio.root / "plain.png")
    (studio.root / "p3.icc").write_bytes(P3)
    resolver = declared(studio, rgb="sRGB", source_rgb="p3.icc")

    def dot(colour):
        request_ = parse(f"fmt=png&layer=1&color={colour}&size=4,4")
        return pixels_of(plan("plain.png", request_, resolver))[4, 4]

    assert np.abs(dot("200,50,50").astype(int) - (200, 50, 50)).max() <= 2
    assert dot("200,50,50s")[0] > 210


def test_dither_spreads_the_rounding_of_a_conversion(studio):
    slope = np.tile(np.linspace(100, 110, 256), (64, 1)).round().astype(np.uint8)
    Image.fromarray(np.stack([slope + 60, slope, slope - 40], -1)).save(
        studio.root / "wide.png", icc_profile=P3
    )

    def drawn(resolver, request):
        reply = draw(plan("wide.png", parse(request), resolver))
        return np.frombuffer(reply.to_rgba(), np.uint8).reshape(64, 256, 4)[..., :3].astype(int)

    plain, spread = (
        drawn(declared(studio), f"fmt=png&icc=sRGB,relative,1,{flag}") for flag in (0, 1)
    )
    by_catalog = drawn(declared(studio, rgb="sRGB", dither=True), "fmt=png")

    assert np.abs(plain - spread).max() == 1
    assert abs(plain.mean() - spread.mean()) < 0.5
    assert len(np.unique(plain[:, 5], axis=0)) == 1
    assert len(np.unique(spread[:, 5], axis=0)) > 1
    assert (by_catalog == spread).all()
    assert (
        drawn(declared(studio, rgb="sRGB", dither=True), "fmt=png&icc=sRGB,relative,1,0") == plain
    ).all()


# Where a flat colour shows: a request for each, a pixel of it, and whether it is behind alpha.
FLAT = {
    "background of the reply": "bgc={}",
    "background of a layer": "layer=0&bgColor={}",
    "fill": "layer=0&color={}",
    "layer": "layer=1&color={}&size=40,20",
    "effect": "layer=1&color=ff0000&size=4,4&pos=-30,0&effect=-1&color={}&op_grow=60",
    "fill in gray": "src=clear-gray.png&layer=0&color={}",
}


@pytest.mark.parametrize("per_cent", [10, 30, 50, 70, 90])
@pytest.mark.parametrize("kind", ["rgb", "gray"])
@pytest.mark.parametrize("name", FLAT)
def test_halves_of_per_cent_are_rounded_up_wherever_a_colour_shows(studio, name, kind, per_cent):
    """r-is-http-color.md: grays are per cent; a tenth of 255 is 25.5."""
    studio.save("clear.png", np.zeros((20, 40, 4)))
    studio.save("clear-gray.png", np.zeros((20, 40, 2)), "LA")

    path = studio.write("clear.png", f"{FLAT[name].format(per_cent)}&fmt=png,{kind}")

    with Image.open(path) as image:
        got = np.atleast_1d(image.getpixel((38, 10)))
    assert (got == (per_cent * 255 + 50) // 100).all(), got


@pytest.mark.parametrize("per_cent", [10, 30, 50, 70, 90])
def test_halves_of_per_cent_of_ink_are_rounded_up(studio, per_cent):
    studio.save("clear.png", np.zeros((20, 40, 4)))
    ink = ",".join([str(per_cent)] * 4)

    path = studio.write("clear.png", f"bgc={ink}k&fmt=tif,cmyk")

    with Image.open(path) as image:
        assert image.getpixel((38, 10)) == ((per_cent * 255 + 50) // 100,) * 4
