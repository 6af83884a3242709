"""Exports from an IS catalog: records, sets, templates, modifiers and macros of the catalog."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from exportgui.catalog import Library
from exportgui.catalog.user_macros import UserMacro

DATA = (
    ("Id", "Path", "Modifier", "PostModifier", "ImageSet", "AssetType"),
    ("spring/shoe.red", "red.jpg", "", "", "", ""),
    ("summer/shoe.red", "red.jpg", "", "", "", ""),
    ("always-png", "red.jpg", "", "fmt=png", "", ""),
    ("banner", "", "size=300,100&layer=1&src=spring/shoe.red", "", "", ""),
    ("song", "song.mp3", "", "", "", ""),
    ("lost", "none.jpg", "", "", "", ""),
    ("around", "", "", "", "spring/shoe.red,summer/shoe.red", "SPINSET"),
    ("swatches", "red.jpg", "", "", "spring/shoe.red;spring/shoe.red", ""),
)


@pytest.fixture
def catalog(program, tmp_path):
    folder = tmp_path / "shop"
    (folder / "images").mkdir(parents=True)
    Image.new("RGB", (40, 30), "red").save(folder / "images" / "red.jpg")
    (folder / "images" / "song.mp3").write_bytes(b"ID3")
    (folder / "shop.ini").write_text(
        "RootId = shop\nRootPath = images\nCatalogFile = shop.txt\nMacroFile = shop.mac\n"
    )
    (folder / "shop.txt").write_text("\n".join("\t".join(row) for row in DATA) + "\n")
    (folder / "shop.mac").write_text("thumb wid=10\nweb fmt=webp\n")
    return "shop/shop.ini"


def outputs(tmp_path):
    return {path.name for path in (tmp_path / "out").iterdir()}


def test_a_whole_catalog_is_exported_but_for_what_cannot_be(program, catalog, tmp_path):
    assert (
        program("export", catalog, "--to", "out", "--macro", "$thumb$", "--is-modifier", "fmt=tif")
        == 1
    )
    assert {"shoe.red.tiff", "shoe.red-2.tiff", "always-png.png", "song.mp3"} <= outputs(tmp_path)
    assert "exportgui: lost: " in program.err
    assert "exportgui: warning: around: left out: Spin Sets cannot be exported" in program.err
    assert "exportgui: warning: swatches: left out:" in program.err
    assert "exportgui: warning: song: has no picture" in program.err
    with Image.open(tmp_path / "out" / "shoe.red.tiff") as image:
        assert (image.format, image.width) == ("TIFF", 10)
    assert program("jobs", "show", "1", "--json") == 0
    log = json.loads(program.out)
    assert log["detailTotalRows"] == len(log["detailArray"]) == len(DATA) - 1
    assert log["totalFileCount"] == len(DATA) - 3


def test_sets_that_a_pattern_meets_do_not_change_the_status(program, catalog, tmp_path):
    assert (
        program("export", catalog, "--to", "out", "--select", "s*", "--is-modifier", "fmt=png") == 0
    )
    assert "swatches: left out" in program.err


@pytest.mark.parametrize("name", ["around", "swatches"])
def test_a_set_that_is_named_is_refused(program, catalog, tmp_path, name):
    assert program("export", catalog, "--to", "out", "--select", name) == 2
    assert name in program.err
    assert "Set" in program.err
    assert not (tmp_path / "out").exists()


def test_originals_keep_their_file_names_and_templates_are_refused(program, catalog, tmp_path):
    assert (
        program("export", catalog, "--to", "out", "--select", "shoe.red", "--select", "banner") == 1
    )
    assert outputs(tmp_path) == {"red.jpg", "red-2.jpg"}
    assert "exportgui: banner: a template cannot be exported as an original" in program.err


def test_macros_of_a_file_win_over_the_catalogs(program, catalog, tmp_path):
    (tmp_path / "mine.mac").write_text("web fmt=gif\n")
    words = ("export", catalog, "--to", "out", "--select", "spring/shoe.red", "--macro", "web")
    assert program(*words) == 0
    assert program(*words, "--macro-file", "mine.mac") == 0
    assert outputs(tmp_path) == {"shoe.red.webp", "shoe.red.gif"}


def test_a_persons_own_macros_win_over_the_catalogs_and_say_so(program, catalog, tmp_path):
    with Library(tmp_path / "home" / "data" / "library.sqlite") as library:
        own = library.open_catalog(tmp_path / catalog).user_macros
        own.change(
            [(None, UserMacro("WEB", "fmt=gif")), (None, UserMacro("mine", "$web$&wid=9", place=1))]
        )
    words = ("export", catalog, "--to", "out", "--select", "spring/shoe.red")
    assert program(*words, "--macro", "mine") == 0
    assert program.err == ""
    assert program(*words, "--macro", "web") == 0
    assert "your own macro $WEB$ is used, not the catalog's" in program.err
    assert program("jobs", "show", "2") == 0
    assert "your own macro $WEB$ is used, not the catalog's" in program.out
    (tmp_path / "file.mac").write_text("web fmt=tif\n")
    assert program(*words, "--macro", "web", "--macro-file", "file.mac") == 0
    assert program.err == ""
    assert outputs(tmp_path) == {"shoe.red.gif", "shoe.red-2.gif", "shoe.red.tiff"}


def test_built_in_macros_are_known_where_nothing_defines_them(program, catalog, tmp_path):
    words = ("export", catalog, "--to", "out", "--select", "spring/shoe.red")
    assert program(*words, "--macro", "$swatch$") == 0
    assert program(*words, "--macro", "$swatches$") == 2
    assert "$swatches$ is not defined" in program.err
    assert outputs(tmp_path) == {"shoe.red.png"}


@pytest.mark.parametrize("words", [(), ("--is-modifier", "fmt=png"), ("--dry-run",)])
def test_of_records_with_one_id_the_plan_says_which_counts(program, catalog, tmp_path, words):
    with (tmp_path / "shop" / "shop.txt").open("a") as file:
        file.write("always-png\tsong.mp3\t\t\t\t\nalways-png\tred.jpg\t\t\t\t\n")

    assert program("export", catalog, "--to", "out", "--select", "always-png", *words) == 0

    told = [line for line in program.err.splitlines() if "more than once" in line]
    assert told == [
        "exportgui: warning: always-png: the Id always-png is there more than once: shop.txt, line"
        " 11 counts, not shop.txt, line 4, shop.txt, line 10"
    ]
    if "--dry-run" not in words:
        assert program("jobs", "show", "1", "--json") == 0
        log = json.loads(program.out)
        assert log["fileWarningCount"] == 1
        assert "line 11 counts" in log["detailArray"][0]["auxArray"][0]["logMessage"]


def test_a_request_says_which_of_several_records_counts(program, catalog, tmp_path):
    with (tmp_path / "shop" / "shop.txt").open("a") as file:
        file.write("always-png\tred.jpg\t\t\t\t\n")

    for words in (("always-png", "fmt=png"), ("banner", "layer=1&src=always-png&size=9,9")):
        where = ("--root", catalog, "--output", "o.png")
        assert program("render", *words, *where) == 0
        assert program.err.count("the Id always-png is there more than once") == 1


def test_static_content_with_the_id_of_an_image_is_exported_beside_it(program, catalog, tmp_path):
    with (tmp_path / "shop" / "shop.ini").open("a") as file:
        file.write("StaticContentCatalogFile=static.txt\n")
    (tmp_path / "shop" / "static.txt").write_text("Id\tPath\nalways-png\tsong.mp3\n")

    assert program("export", catalog, "--to", "out", "--select", "always-png") == 0

    assert outputs(tmp_path) == {"red.jpg", "song.mp3"}
