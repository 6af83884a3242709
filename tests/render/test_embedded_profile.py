"""What ``iccEmbed=1`` embeds, or why it embeds nothing: r-iccembed.md ("ignored if no profile is
available for embedding"). Pillow reads the files, but no CMYK with alpha.
"""

import pytest
from PIL import Image, ImageCms

from exportgui.cli import main
from exportgui.render import write
from exportgui.render.properties import props

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
TYPES = {
    "jpeg": ("rgb", "gray", "cmyk"),
    "tif": ("rgb", "gray", "cmyk"),
    "tif-alpha": ("rgb", "gray"),
    "png": ("rgb", "gray"),
    "png-alpha": ("rgb", "gray"),
}
FORMATS = [(name, kind) for name, kinds in TYPES.items() for kind in kinds]
NONE = "iccEmbed: no profile is embedded, as none is known for {} pixels; name one with icc="


@pytest.fixture
def shop(studio):
    Image.new("RGB", (20, 20), (200, 40, 30)).save(studio.root / "tagged.png", icc_profile=SRGB)
    Image.new("RGB", (20, 20), (200, 40, 30)).save(studio.root / "bare.png")
    return studio


def said(made):
    return [(str(note.message), note.level) for note in made.notes if note.command == "iccEmbed"]


@pytest.mark.parametrize("source", ["tagged.png", "bare.png"])
@pytest.mark.parametrize(("name", "kind"), FORMATS)
def test_a_note_says_that_nothing_is_embedded(shop, source, name, kind):
    made = shop.plan(source, f"fmt={name},{kind}&iccEmbed=1")
    path = shop.root / f"out{made.extension}"
    write(made, path)

    with Image.open(path) as image:
        embeds = bool(image.info.get("icc_profile"))
    assert embeds == (source == "tagged.png" and kind == "rgb")
    assert said(made) == ([] if embeds else [(NONE.format(kind), "note")])
    assert props(made)["image.iccEmbed"] == str(int(embeds))


@pytest.mark.parametrize("request_", ["fmt=jpeg,gray", "fmt=jpeg,gray&iccEmbed=0"])
def test_who_asks_for_no_profile_is_told_nothing(shop, request_):
    assert said(shop.plan("tagged.png", request_)) == []


def test_a_profile_that_icc_names_is_embedded(shop):
    (shop.root / "s.icc").write_bytes(SRGB)

    assert said(shop.plan("bare.png", "fmt=png&icc=s.icc&iccEmbed=1")) == []


def test_a_mask_has_no_profile(shop):
    made = shop.plan("tagged.png", "req=mask&fmt=png&iccEmbed=1")

    assert said(made) == [("iccEmbed: ignored, a mask has no colours and no profile", "note")]


@pytest.mark.parametrize("command", ["render", "props"])
def test_the_commands_tell(shop, capfd, command):
    to = ["--output", str(shop.root / "o.jpg")] if command == "render" else []
    source = str(shop.root / "tagged.png")

    assert main([command, source, "fmt=jpeg,cmyk&iccEmbed=1", *to]) == 0
    out = capfd.readouterr()
    assert NONE.format("cmyk") in out.out + out.err
