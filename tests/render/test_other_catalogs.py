"""What a second catalog of the folder brings along: macros, profiles, Ids, defaults. Pages:
r-image-catalogs.md, r-object.md, r-modifier-cat.md, r-request-nesting-and-embedding.md,
c-default-catalog.md.
"""

import pickle

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.catalog import CatalogResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.errors import MacroError, RequestError
from exportgui.job.job_resolver import JobResolver
from exportgui.render import draw, plan, text_response, write
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

RED = (255, 0, 0)
BLUE = (0, 0, 255)
LIME = (100, 200, 50)
ORANGE = (255, 128, 0)
CYAN = (0, 255, 255)
WHITE = (255, 255, 255)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Red and blue change places: the tags of their primaries do.
SWAPPED = SRGB.replace(b"rXYZ", b"----").replace(b"bXYZ", b"rXYZ").replace(b"----", b"bXYZ")

FILES = {
    "default.ini": "RootPath=common\nCatalogFile=default.txt\nIccProfileMapFile=default.icc.txt\n"
    "MacroFile=default.mac\n",
    "default.txt": "Id\tPath\tModifier\nthing\tlime.png\t\nbody\t\tlayer=0&size=9,9&color=00ffff\n",
    "default.icc.txt": "Name\tProfilePath\nSHARED\tswapped.icc\n",
    "default.mac": "both size=8,8\n",
    "shop.ini": "RootId=shop\nRootPath=shop\nCatalogFile=shop.txt\nMacroFile=shop.mac\n"
    "IccProfileMapFile=shop.icc.txt\nDefaultPix=30,30\n",
    "shop.txt": "Id\tPath\nthing\tred.png\noth/odd\tred.png\n",
    "shop.mac": "both size=4,4\nmine size=6,6\n",
    "shop.icc.txt": "Name\tProfilePath\nOWN\tswapped.icc\nSRGB2\tsrgb.icc\n",
    "oth.ini": "RootId=oth\nRootPath=oth\nCatalogFile=oth.txt\nMacroFile=oth.mac\n"
    "IccProfileMapFile=oth.icc.txt\nBkgColor=00ffff\nMaxPix=500,500\n",
    "oth.txt": "Id\tPath\tModifier\nthing\torange.png\t\nsmall\torange.png\t$both$\n"
    "odd\torange.png\t\nframed\t\tlayer=0&size=40,40&color=ffff00&layer=1&src=thing&size=20,20\n",
    "oth.mac": "both size=10,10\n",
    "oth.icc.txt": "Name\tProfilePath\nTHEIRS\tswapped.icc\n",
    "lay.ini": "RootId=lay\nRootPath=shop\nCatalogFile=lay.txt\nIccProfileMapFile=shop.icc.txt\n"
    "IccProfileSrcRgb=OWN\n",
    "lay.txt": "Id\tPath\nthing\tred.png\n",
    "managed.ini": "RootPath=shop\nCatalogFile=lay.txt\nIccProfileMapFile=shop.icc.txt\n"
    "IccProfileRgb=SRGB2\n",
    "full.ini": "RootId=full\nRootPath=oth\nCatalogFile=oth.txt\nFullMatch=1\nBkgColor=00ffff\n",
}
PICTURES = {
    "shop/red.png": RED,
    "shop/page.png": WHITE,
    "shop/oth/here.png": RED,
    "oth/orange.png": ORANGE,
    "common/lime.png": LIME,
}


@pytest.fixture
def catalogs(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    for name, colour in PICTURES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (40, 40), colour).save(tmp_path / name)
    for folder in ("shop", "oth", "common"):
        (tmp_path / folder / "swapped.icc").write_bytes(SWAPPED)
        (tmp_path / folder / "srgb.icc").write_bytes(SRGB)
    return tmp_path


def resolver(folder, name="shop"):
    return CatalogResolver(read_catalog(folder / f"{name}.ini"))


def colours(folder, name, request, catalog="shop"):
    """The colour of the middle, and how many pixels are not white."""
    reply = draw(plan(name, parse(request), resolver(folder, catalog)))
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)
    middle = tuple(int(part) for part in pixels[reply.height // 2, reply.width // 2, :3])
    return middle, int((pixels[..., :3].min(axis=-1) < 255).sum())


@pytest.mark.parametrize(
    ("request_", "middle", "pixels"),
    [
        ("src=is(oth/framed)&size=20,20", ORANGE, 400),  # Ids in it are those of oth
        ("src=is(oth/framed?layer=0&color=0,255,255)", ORANGE, 1600),
        ("src=is(oth?src=thing&size=10,10)", ORANGE, 100),  # the RootId alone
        ("src=is(oth/thing?$both$)", ORANGE, 100),  # macros of oth
        ("src=is(oth/small)", ORANGE, 100),
        ("src=oth/small", ORANGE, 100),  # the record's Modifier is oth's
        ("src=is(oth/small?src=is(shop/thing?$both$))", RED, 100),  # back to the first
        ("src=is(thing?$both$)", RED, 16),
        ("src=is(/thing?$both$)", LIME, 64),  # a slash names the default catalog
        ("src=is(oth/odd)", RED, 1600),  # all of it is an Id of the main catalog
        ("src=is(oth/here.png)", RED, 1600),  # a file below the main root
        ("src=is(full/orange.png)", None, 0),  # FullMatch: no record, no catalog
        ("src=is(full/thing?bgColor=0,0,0)", ORANGE, 1600),
    ],
)
def test_a_nested_request_has_its_own_main_catalog(catalogs, request_, middle, pixels):
    asked = f"layer=1&{request_}&fmt=png"
    if middle is None:
        with pytest.raises(Exception, match=r"full/orange\.png"):
            colours(catalogs, "page.png", asked)
        return

    assert colours(catalogs, "page.png", f"wid=40&{asked}") == (middle, pixels)


def test_the_path_of_a_request_chooses_the_main_catalog(catalogs):
    assert colours(catalogs, "oth/thing", "$both$&fmt=png&extend=2,2,2,2") == (ORANGE, 14 * 14)
    assert colours(catalogs, "shop/thing", "fmt=png") == (RED, 900)  # DefaultPix of shop
    assert colours(catalogs, "oth/thing", "fmt=png") == (ORANGE, 1600)
    with pytest.raises(RequestError, match="MaxPix"):
        plan("oth/thing", parse("wid=600"), resolver(catalogs))


def test_another_catalog_is_read_again_when_its_files_change(catalogs):
    seen = resolver(catalogs)
    assert seen.find_object("oth/thing").path == catalogs / "oth/orange.png"
    Image.new("RGB", (40, 40), LIME).save(catalogs / "oth" / "other.png")
    (catalogs / "oth.txt").write_text("Id\tPath\nthing\tother.png\n")
    assert seen.find_object("oth/thing").path == catalogs / "oth/other.png"
    assert seen.for_catalog_of("oth/thing").find_object("thing").path.name == "other.png"


def test_macros_of_the_first_catalog_do_not_count_in_the_second(catalogs):
    with pytest.raises(MacroError, match="mine"):
        plan("page.png", parse("layer=1&src=is(oth/thing?$mine$)"), resolver(catalogs))
    with pytest.raises(MacroError, match="mine"):
        plan("oth/thing", parse("$mine$"), resolver(catalogs))


def test_macros_of_a_job_count_everywhere_and_win(catalogs):
    job = JobResolver.over(resolver(catalogs), MacroBook({"both": "size=2,2", "jobs": "size=3,3"}))
    for name, side in (("both", 2), ("jobs", 3)):
        planned = plan("oth/thing", parse(f"${name}$"), job)
        nested = plan("page.png", parse(f"src=is(oth/thing?${name}$)&fmt=png"), job)
        assert (planned.width, nested.width) == (side, side)


def test_the_composer_knows_macros_of_a_nested_request(catalogs):
    book = resolver(catalogs).macros.merged(MacroBook())

    def errors(text):
        return [str(each.message) for each in check(text, book) if each.level == "error"]

    assert errors("layer=1&src=is(oth/thing?$both$)") == []
    assert len(errors("layer=1&src=is(oth/thing?$mine$)")) == 1


def test_a_resolver_that_was_sent_elsewhere_still_finds_them(catalogs):
    sent = pickle.loads(pickle.dumps(resolver(catalogs)))
    assert plan("page.png", parse("src=is(oth/thing?$both$)&fmt=png"), sent).width == 10


def test_a_layer_is_read_in_the_input_space_of_its_catalog(catalogs):
    asked = "layer=2&src=lay/thing&fmt=png"
    assert colours(catalogs, "page.png", asked, "managed")[0] == BLUE
    assert colours(catalogs, "page.png", asked.replace("lay/", ""), "managed")[0] == RED
    nested = asked.replace("lay/thing", "is(lay/thing)")
    assert colours(catalogs, "page.png", nested, "managed")[0] == BLUE


@pytest.mark.parametrize(
    ("name", "catalog", "file"),
    [
        ("OWN", "shop", "shop/swapped.icc"),
        ("shop/OWN", "shop", "shop/swapped.icc"),
        ("oth/THEIRS", "shop", "oth/swapped.icc"),
        ("SHARED", "shop", "common/swapped.icc"),  # below the default catalog's own root
        ("oth/SHARED", "shop", "common/swapped.icc"),
        ("/SHARED", "shop", "common/swapped.icc"),
        ("oth/srgb.icc", "shop", "oth/srgb.icc"),
        ("srgb.icc", "shop", "shop/srgb.icc"),
    ],
)
def test_profiles_of_other_catalogs(catalogs, name, catalog, file):
    assert resolver(catalogs, catalog).find_profile(name) == catalogs / file
    made = plan("thing", parse(f"icc={name}&iccEmbed=1&fmt=png"), resolver(catalogs, catalog))
    write(made, catalogs / "reply.png")
    with Image.open(catalogs / "reply.png") as reply:
        assert reply.info["icc_profile"] == (catalogs / file).read_bytes()


def test_a_declared_path_of_the_default_catalog_is_below_its_root(catalogs):
    (catalogs / "common" / "only.icc").write_bytes(SWAPPED)
    default = catalogs / "default.ini"
    default.write_text(default.read_text() + "IccProfileRgb=only.icc\n")
    assert resolver(catalogs).find_profile("only.icc") == catalogs / "common/only.icc"
    assert not [note for note in plan("thing", parse(""), resolver(catalogs)).notes if note.command]


def test_fonts_of_the_default_catalog_are_below_its_root(catalogs):
    (catalogs / "common" / "own.ttf").touch()
    (catalogs / "default.fonts.txt").write_text("Name\tFontPath\nOwn\town.ttf\n")
    default = catalogs / "default.ini"
    default.write_text(default.read_text() + "FontMapFile=default.fonts.txt\nDefaultFont=Own\n")
    for name in ("Own", ""):
        found = resolver(catalogs).find_font(name, bold=False, italic=False)
        assert found == catalogs / "common/own.ttf"


def test_a_template_of_another_catalog_has_its_own_macros(catalogs):
    (catalogs / "oth.txt").write_text("Id\tPath\tModifier\ntpl\t\t$both$&layer=0&src=$object$\n")
    assert colours(catalogs, "thing", "template=oth/tpl&fmt=png") == (RED, 100)


@pytest.mark.parametrize(
    ("body", "request_", "expected"),
    [
        ("layer=1&src=is{only?$both$}", "", (ORANGE, 100)),  # Ids and macros of oth
        ("layer=1&src=is(thing?$both$)", "", (ORANGE, 100)),
        ("layer=1&src=thing&size=10,10", "", (ORANGE, 100)),
        ("layer=1&src=orange.png&size=10,10", "", (ORANGE, 100)),  # a file
        ("layer=1&src=oth/thing&size=10,10", "", (ORANGE, 100)),
        ("layer=1&src=shop/thing&size=10,10", "", (RED, 100)),  # names another catalog
        ("layer=1&src=red.png&size=10,10", "", (RED, 100)),  # only the main catalog has it
        ("layer=1&src=$object$&size=10,10", "", (RED, 100)),
        ("layer=1&color=0,0,0&size=9,9", "&layer=1&src=thing&size=10,10", (RED, 100)),
        ("layer=1&size=10,10&src=thing&mask=hole.png", "", (ORANGE, 100)),
    ],
)
def test_objects_in_a_template_are_those_of_its_catalog(catalogs, body, request_, expected):
    rows = f"thing\torange.png\t\nonly\torange.png\t\ntpl\t\tlayer=0&size=30,30&{body}\n"
    (catalogs / "oth.txt").write_text("Id\tPath\tModifier\n" + rows)
    Image.new("L", (40, 40), 255).save(catalogs / "oth" / "hole.png")
    assert colours(catalogs, "thing", f"template=oth/tpl&bgc=255,255,255{request_}&fmt=png") == (
        expected
    )


def test_a_picture_in_a_template_is_read_in_the_input_space_of_its_catalog(catalogs):
    (catalogs / "lay.txt").write_text(
        "Id\tPath\tModifier\nown\tred.png\t\ntpl\t\tlayer=0&size=40,40&layer=1&src=own\n"
    )
    (catalogs / "managed.ini").write_text(FILES["managed.ini"].replace("lay.txt", "shop.txt"))
    assert colours(catalogs, "thing", "template=lay/tpl&fmt=png", "managed")[0] == BLUE


def test_replies_in_words_are_those_of_the_catalog_that_the_path_names(catalogs):
    said = text_response("oth/thing", parse("req=props"), resolver(catalogs)).properties
    assert (said["image.bgc"], said["image.width"]) == ("00ffff", "40")
