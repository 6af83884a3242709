"""What catalogs and records declare: input profiles of records, watermarks of the default catalog,
and what has no effect here. Pages: r-image-catalogs.md, r-color-management.md, r-watermark.md,
r-digimarcinfo-cat.md, r-bfc.md, r-errorimage.md.
"""

import json

import numpy as np
import pytest
from PIL import Image, ImageCms

from exportgui.catalog import CatalogResolver
from exportgui.catalog.attributes import ATTRIBUTES, OF_SERVERS
from exportgui.catalog.iscatalog import read_catalog
from exportgui.cli import main
from exportgui.render import draw, plan
from exportgui.request.parsing import parse

RED = (255, 0, 0)
LIME = (0, 255, 0)
BLUE = (0, 0, 255)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Red and blue change places: the tags of their primaries do.
SWAPPED = SRGB.replace(b"rXYZ", b"----").replace(b"bXYZ", b"rXYZ").replace(b"----", b"bXYZ")


@pytest.fixture
def shop(tmp_path):
    (tmp_path / "img").mkdir()
    for name, colour, icc in (
        ("red", RED, None),
        ("tagged", RED, SRGB),
        ("lime", LIME, None),
        ("gray", 100, None),
    ):
        mode = "L" if name == "gray" else "RGB"
        Image.new(mode, (20, 20), colour).save(tmp_path / "img" / f"{name}.png", icc_profile=icc)
    (tmp_path / "img" / "swapped.icc").write_bytes(SWAPPED)
    (tmp_path / "img" / "plain.icc").write_bytes(SRGB)
    (tmp_path / "icc.txt").write_text("Name\tProfilePath\nSW\tswapped.icc\nPL\tplain.icc\n")
    return tmp_path


def catalog(folder, records, ini="", *, columns=("IccProfile",), name="shop"):
    rows = ["\t".join(("Id", "Path", *columns)), *("\t".join(record) for record in records)]
    (folder / f"{name}.txt").write_text("\n".join(rows))
    (folder / f"{name}.ini").write_text(
        f"RootId={name}\nRootPath=img\nCatalogFile={name}.txt\nIccProfileMapFile=icc.txt\n{ini}"
    )
    return CatalogResolver(read_catalog(folder / f"{name}.ini"))


def middle(resolver, name, request="fmt=png"):
    reply = draw(plan(name, parse(request), resolver))
    pixels = np.frombuffer(reply.to_rgba(), np.uint8).reshape(reply.height, reply.width, 4)
    return tuple(int(part) for part in pixels[reply.height // 2, reply.width // 2, :3])


def told(resolver, name, request="fmt=png"):
    return [(note.level, str(note.message)) for note in plan(name, parse(request), resolver).notes]


@pytest.mark.parametrize(
    ("ini", "request_"),
    [
        ("IccProfileRgb=PL\n", "fmt=png"),
        ("", "icc=PL&fmt=png"),
        ("IccProfileRgb=PL\nIccProfileSrcRgb=PL\n", "fmt=png"),  # the record's wins
    ],
)
def test_a_record_names_the_input_profile_of_its_picture(shop, ini, request_):
    resolver = catalog(shop, [("own", "red.png", "SW"), ("none", "red.png", "")], ini)
    assert middle(resolver, "own", request_) == BLUE
    assert middle(resolver, "none", request_) == RED
    assert middle(resolver, "none", f"layer=1&src=own&{request_}") == BLUE
    assert middle(resolver, "none", f"src=is(own)&{request_}") == BLUE


def test_an_embedded_profile_comes_before_that_of_the_record(shop):
    resolver = catalog(shop, [("own", "tagged.png", "SW")], "IccProfileRgb=PL\n")
    assert middle(resolver, "own") == RED


def test_a_profile_of_a_record_is_found_in_the_map_of_its_catalog(shop):
    (shop / "theirs.txt").write_text("Name\tProfilePath\nSW\tplain.icc\nTHEIRS\tswapped.icc\n")
    catalog(
        shop,
        [("own", "red.png", "THEIRS")],
        "IccProfileMapFile=theirs.txt\n",
        name="oth",
    )
    resolver = catalog(shop, [("page", "red.png", "")], "IccProfileRgb=PL\n")
    assert middle(resolver, "page", "layer=1&src=oth/own&fmt=png") == BLUE


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (("own", "red.png", "none.icc"), "profile 'none.icc' is not used"),
        (("own", "gray.png", "SW"), "is not a profile for gray"),
        (("own", "red.png", "red.png"), "profile 'red.png' is not used"),
    ],
)
def test_a_profile_that_cannot_be_used_is_told(shop, record, words):
    notes = told(catalog(shop, [record], "IccProfileRgb=PL\n"), "own")
    assert [level for level, message in notes if words in message] == ["warning"]


def test_the_watermark_of_the_default_catalog_is_its_own_record(shop):
    (shop / "default.ini").write_text("RootPath=img\nCatalogFile=default.txt\nWatermark=mark\n")
    (shop / "default.txt").write_text("Id\tPath\nmark\tlime.png\n")
    records = [("pic", "red.png", ""), ("mark", "gray.png", "")]
    assert middle(catalog(shop, records), "pic") == LIME
    assert middle(catalog(shop, records, "Watermark=mark\n"), "pic") == (100, 100, 100)
    assert middle(catalog(shop, records, "Watermark=\n"), "pic") == RED  # empty: none


@pytest.mark.parametrize("where", ["common", "img", "record"])
def test_a_default_image_of_the_default_catalog(shop, where):
    (shop / "common").mkdir()
    (shop / "default.ini").write_text(
        "RootPath=common\nDefaultImage=gone.png\nCatalogFile=default.txt\n"
    )
    (shop / "default.txt").write_text("Id\tPath\n")
    folder = "img" if where == "img" else "common"
    Image.new("RGB", (20, 20), LIME).save(shop / folder / "gone.png")
    records = [("pic", "red.png", "")]
    if where == "record":  # an Id of the catalog itself comes first
        records.append(("gone.png", "gray.png", ""))
    resolver = catalog(shop, records)
    expected = (100, 100, 100) if where == "record" else LIME
    assert middle(resolver, "pic", "src=nothere&fmt=png") == expected
    assert middle(resolver, "nothere", "fmt=png") == expected


@pytest.mark.parametrize(
    ("ini", "notes"),
    [
        (
            "DigimarcInfo=1,5,0,0\n",
            [
                (
                    "warning",
                    "DigimarcInfo: Digimarc watermarks are not embedded; only a server does that",
                )
            ],
        ),
        ("DigimarcInfo=0,0,0,0\nDigimarcId=404407,32,,,4\n", []),
        (
            "Bfc=true\n",
            [
                (
                    "note",
                    "Bfc: no browser chooses the format here: what the request says is written",
                )
            ],
        ),
        ("Bfc=false\n", []),
        (
            "ErrorImage=pic\n",
            [
                (
                    "note",
                    "ErrorImage: what cannot be drawn is reported, with no picture in its place",
                )
            ],
        ),
        ("ErrorImage=\n", []),
        ("Expiration=5\nRequestLock=1\nUseLastModified=1\nSavePath=x\n", []),
        ("MaxPx=5,5\n", [("warning", "MaxPx: not a known attribute; did you mean MaxPix?")]),
        ("OurOwn=5\n", [("note", "OurOwn: not a known attribute")]),
    ],
)
def test_attributes_without_effect_are_named(shop, ini, notes):
    resolver = catalog(shop, [("pic", "red.png", "")], ini)
    assert told(resolver, "pic") == notes
    if any("not a known" in message for _, message in notes):
        return
    (shop / "default.ini").write_text(f"RootPath=img\n{ini}")
    assert told(catalog(shop, [("pic", "red.png", "")]), "pic") == notes


@pytest.mark.parametrize(("info", "count"), [("2,0,4567,0", 1), ("0,0,0,0", 0), ("", 0)])
def test_a_digimarc_watermark_of_a_record_is_named(shop, info, count):
    records = [("pic", "red.png", info)]
    notes = told(catalog(shop, records, columns=("DigimarcInfo",)), "pic")
    assert len([note for note in notes if note[0] == "warning" and "Digimarc" in note[1]]) == count


def test_a_job_names_them_once(shop, capsys, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(shop / "home"))
    catalog(shop, [("a", "red.png", ""), ("b", "lime.png", "")], "DigimarcInfo=1,0,0,0\n")
    words = ["export", str(shop / "shop.ini"), "--to", str(shop / "out"), "--json"]

    assert main([*words, "--is-modifier", "fmt=png"]) == 0

    document = json.loads(capsys.readouterr().out)
    assert document["fileWarningCount"] == 0
    assert [text for text in document["warnings"] if "Digimarc" in text] == [
        "DigimarcInfo: Digimarc watermarks are not embedded; only a server does that"
    ]

    assert main([*words, "--fmt", "orig"]) == 0

    assert json.loads(capsys.readouterr().out)["warnings"] == []


def test_a_watermark_that_the_default_catalog_lacks_may_be_in_the_other(shop):
    (shop / "default.ini").write_text("RootPath=img\nWatermark=mark\n")
    records = [("pic", "red.png", ""), ("mark", "gray.png", "")]
    assert middle(catalog(shop, records), "pic") == (100, 100, 100)


REFERENCE = """
AllowDirectAccess AllowDirectUrls ApplyEffectMask AudioBitRate Bfc BkgColor CacheValidationPolicy
ClientAddressFilter CatalogFile DefaultExpiration DefaultExt DefaultFont DefaultImage
DefaultImageMode DefaultLocale DefaultPix DefaultThumbPix DigimarcId DigimarcInfo ErrorImage
ErrorDetail Expiration FontMapFile FullMatch HttpAppleStreamingContext HttpFlashStreamingContext
IccBlackPointCompensation IccDither IccProfileCmyk IccProfileGray IccProfileMapFile IccProfileRgb
IccProfileSrcCmyk IccProfileSrcGray IccProfileSrcRgb IccRenderIntent JpegQuality LocaleMap
LocaleStrMap MacroFile MaxPix NonImgExpiration PublishInfo PrintResolution RequestLock
RequestObfuscation ResMode Resolution RootId RootPath RootUrl RuleSetFile SavePath
StaticContentCatalogFile StaticContentRootPath SvgCatalogFile SynthesizeFontStyles ThumbBkgColor
ThumbHorizAlign ThumbRes ThumbType ThumbVertAlign TimeStamp TotalStreamBitRate TrustedDomains
UseLastModified VideoBitRate VideoSize Watermark
"""
"""The list of c-attributes-reference.md."""


def test_every_attribute_of_the_reference_has_a_row_or_changes_no_picture():
    rows = {row.name for row in ATTRIBUTES}
    assert rows | OF_SERVERS == set(REFERENCE.split())
    assert not rows & OF_SERVERS
