"""Fonts of a catalog's font map: r-font-handling.md, r-name-font.md, r-defaultfont.md."""

import shutil

import numpy as np
import pytest
from PIL import Image

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import ObjectError, RequestError
from exportgui.paths import resources_dir
from exportgui.render import draw, plan
from exportgui.request.parsing import parse

BODY = "fmt=png&size=300,60&text=%7B{0}\\fs60 Brand%7D"
NAMED = "%7B\\fonttbl%7B\\f0 {0};%7D%7D\\f0 "


@pytest.fixture
def catalog(tmp_path):
    (tmp_path / "fonts").mkdir()
    shutil.copy(resources_dir() / "fonts/OpenSans-Regular.ttf", tmp_path / "fonts/brand.ttf")
    (tmp_path / "fonts/broken.ttf").write_bytes(b"no font at all")
    Image.new("RGB", (4, 4)).save(tmp_path / "a.png")
    (tmp_path / "map.txt").write_text(
        "Name\tFontPath\tBold\tItalic\n"
        "Our Brand\tfonts/brand.ttf\t\t\n"
        "Broken\tfonts/broken.ttf\t0\t0\n"
        "Gone\tfonts/gone.ttf\t0\t0\n"
        "Outside\t../outside.ttf\t0\t0\n"
    )
    (tmp_path / "cat.ini").write_text("RootId=cat\nFontMapFile=map.txt\nDefaultFont=Our Brand\n")
    return CatalogResolver(read_catalog(tmp_path / "cat.ini"))


def made(catalog, words):
    return plan("", parse(BODY.format(words)), catalog)


def pixels(planned):
    reply = draw(planned)
    return np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)


def test_the_map_names_a_file(catalog, tmp_path):
    assert catalog.find_font("Our Brand", False, False) == tmp_path / "fonts/brand.ttf"
    assert catalog.find_font("Our Brand", True, False) == tmp_path / "fonts/brand.ttf"
    assert catalog.find_font("", False, True) == tmp_path / "fonts/brand.ttf"
    assert catalog.find_font("our brand", False, False) is None


def test_a_font_of_the_map_draws_without_a_note(catalog):
    named = made(catalog, NAMED.format("Our Brand"))
    default = made(catalog, "")
    own = made(catalog, NAMED.format("Open Sans"))

    assert named.notes == default.notes == ()
    assert np.array_equal(pixels(named), pixels(own))
    assert np.array_equal(pixels(default), pixels(own))


@pytest.mark.parametrize("name", ["Broken", "Gone"])
def test_a_file_that_cannot_be_used_is_noted_and_replaced(catalog, name):
    planned = made(catalog, NAMED.format(name))

    assert f"font '{name}' of the catalog cannot be used" in planned.notes[0].message
    assert f"font '{name}' is not installed; Open Sans is used" == planned.notes[1].message
    assert pixels(planned)[..., :3].min() < 60


def test_no_font_is_read_from_outside_the_root(catalog):
    with pytest.raises(ObjectError, match=r"\.\."):
        made(catalog, NAMED.format("Outside"))


def with_styles(tmp_path, attributes="", rows="", default=""):
    """A catalog whose map has a regular face of Main, and what is given."""
    (tmp_path / "fonts").mkdir()
    for name in ("Regular", "Bold", "Italic"):
        shutil.copy(resources_dir() / f"fonts/OpenSans-{name}.ttf", tmp_path / f"fonts/{name}.ttf")
    (tmp_path / "map.txt").write_text(
        f"Name\tFontPath\tBold\tItalic\nMain\tfonts/Regular.ttf\t0\t0\n{rows}"
    )
    (tmp_path / "cat.ini").write_text(
        f"RootId=cat\nFontMapFile=map.txt\nDefaultFont=Main\n{attributes}\n"
    )
    if default:
        (tmp_path / "default.ini").write_text(default + "\n")
    return CatalogResolver(read_catalog(tmp_path / "cat.ini"))


STYLES = [("\\b", "bold"), ("\\i", "italic"), ("\\b\\i", "bold italic"), ("\\fs20{\\b b}", "bold")]


@pytest.mark.parametrize(("words", "style"), STYLES)
@pytest.mark.parametrize("where", ["catalog", "default catalog"])
def test_styles_are_not_made_up_where_the_catalog_forbids_it(tmp_path, words, style, where):
    """r-synthesizefontstyles.md: an error, unless the font map has the style."""
    said = (
        {"attributes": "SynthesizeFontStyles=0"}
        if where == "catalog"
        else {"default": "SynthesizeFontStyles=0"}
    )
    resolver = with_styles(tmp_path, **said)

    with pytest.raises(RequestError, match=f"no {style} style of 'Main'"):
        made(resolver, words + " ")
    assert pixels(made(resolver, ""))[..., :3].min() < 60


def test_a_style_of_the_font_map_is_drawn_though_others_are_forbidden(tmp_path):
    resolver = with_styles(tmp_path, "SynthesizeFontStyles=0", "Main\tfonts/Bold.ttf\t1\t0\n")

    bold = pixels(made(resolver, "\\b "))
    assert np.array_equal(bold, pixels(made(resolver, NAMED.format("Open Sans") + "\\b ")))
    with pytest.raises(RequestError, match="italic"):
        made(resolver, "\\i ")


@pytest.mark.parametrize("attributes", ["", "SynthesizeFontStyles=1", "SynthesizeFontStyles="])
def test_styles_are_made_up_where_nothing_forbids_it(tmp_path, attributes):
    assert made(with_styles(tmp_path, attributes), "\\b\\i ").notes == ()


@pytest.mark.parametrize(("face", "words"), [("Bold", "\\b "), ("Italic", "\\i ")])
def test_a_file_that_is_bold_or_italic_by_itself_is_drawn_so(tmp_path, face, words):
    resolver = with_styles(tmp_path, rows=f"Heavy\tfonts/{face}.ttf\t0\t0\n")

    named = pixels(made(resolver, NAMED.format("Heavy")))
    assert np.array_equal(named, pixels(made(resolver, NAMED.format("Open Sans") + words)))
