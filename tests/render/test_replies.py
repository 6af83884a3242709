"""Replies in words. Pages: r-req.md and its neighbours, c-properties.md."""

import json
from xml.etree import ElementTree

import pytest
from PIL import Image

from exportgui.catalog.folder import FolderResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import MacroError, ObjectError, RequestError, SourceError, UnsupportedError
from exportgui.job.job_resolver import JobResolver
from exportgui.render import text_response
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

USER_DATA = "name=O'Hara & <Co>??lang=Default^loc=D^Deutsch"
HEADER = (
    "Id\tPath\tModifier\tPostModifier\tAnchor\tResolution\tThumbType\tUserData\tTargets\tMap\t"
    "ImageSet\tTimeStamp"
)
ROWS = [
    [
        "pic",
        "pic.png",
        "",
        "",
        "3,4",
        "300",
        "1",
        USER_DATA,
        "target.1.rect=0,0,5,5??target.1.label=eye",
        "",
        "",
        "",
    ],
    [
        "mod",
        "pic.png",
        "wid=10",
        "qlt=50",
        "",
        "",
        "",
        "just text",
        "",
        "",
        "",
        ("07/25/2014 17:28:32 GMT"),
    ],
    ["set", "", "", "", "", "", "", "", "", "", "pic;mod,pic", ""],
    ["tpl", "", "layer=0&color=255,0,0&size=9,7", "", "", "", "", "", "", "", "", ""],
]
ATTRIBUTES = (
    "BkgColor=ff8000\nDefaultThumbPix=64,48\nThumbType=3\nPrintResolution=300\n"
    "LocaleStrMap=de,D|,\n"
)


@pytest.fixture
def shop(tmp_path):
    alpha = Image.new("RGBA", (40, 20), (255, 0, 0, 128))
    alpha.save(tmp_path / "pic.png", dpi=(150, 150))
    (tmp_path / "shop.tsv").write_text("\n".join([HEADER, *("\t".join(row) for row in ROWS)]))
    (tmp_path / "shop.ini").write_text(f"RootId=shop\nCatalogFile=shop.tsv\n{ATTRIBUTES}")
    return JobResolver.over(
        CatalogResolver(read_catalog(tmp_path / "shop.ini")), MacroBook({"who": "req=exists"})
    )


def told(resolver, name, request_):
    return text_response(name, parse(request_), resolver)


@pytest.mark.parametrize(
    ("name", "request_", "expected"),
    [
        ("pic", "req=exists", {"catalogRecord.exists": "1"}),
        ("none", "req=exists", {"catalogRecord.exists": "0"}),
        ("pic.png", "req=exists", {"catalogRecord.exists": "0"}),
        ("none", "req=exists&wid=nonsense", {"catalogRecord.exists": "0"}),
        ("pic", "$who$", {"catalogRecord.exists": "1"}),
        ("pic", "req=userdata", {"name": "O'Hara & <Co>", "lang": "Default"}),
        ("pic", "req=userdata&locale=de", {"name": "O'Hara & <Co>", "lang": "Deutsch"}),
        ("mod", "req=userdata", {"userdata": "just text"}),
        ("none", "req=userdata", {}),
        ("pic", "req=targets", {"target.1.rect": "0,0,5,5", "target.1.label": "eye"}),
        ("set", "req=imageset", {"imageset": "pic;mod,pic"}),
        ("pic", "req=xmp", {"xmp": ""}),
    ],
)
def test_what_records_say(shop, name, request_, expected):
    assert told(shop, name, request_).properties == expected


@pytest.mark.parametrize(
    ("name", "request_", "text"),
    [
        ("pic", "req=targets", "target.1.rect=0,0,5,5\r\ntarget.1.label=eye\r\n"),
        ("pic", "req=userdata,text&locale=de", "name=O'Hara & <Co>\r\nlang=Deutsch\r\n"),
        ("mod", "req=userdata", "just text\r\n"),
        ("none", "req=targets", "\r\n"),
        ("set", "req=imageset", "pic;mod,pic\r\n"),
        ("none", "req=imageset", "\r\n"),
        ("pic", "req=exists,javascript", "catalogRecord.exists='1'\n"),
    ],
)
def test_text_as_it_goes_out(shop, name, request_, text):
    assert told(shop, name, request_).text == text


def test_properties_of_a_source(shop):
    found = told(shop, "pic", "req=imageprops").properties

    expected = {
        "image.anchor": "3,4",
        "image.height": "20",
        "image.width": "40",
        "image.mask": "2",
        "image.pixTyp": "RGB",
        "image.resolution": "300",
        "image.thumbType": "1",
        "image.translatedId": "pic",
        "image.modifier": "",
        "image.embeddedXmpData": "0",
        "image.embeddedIccProfile": "0",
        "image.embeddedPhotoshopPaths": "0",
    }
    assert {name: found[name] for name in expected} == expected
    assert found["image.timeStamp"].endswith(" GMT")
    other = told(shop, "mod", "req=imageprops&wid=5").properties
    assert [
        other[f"image.{name}"]
        for name in ("modifier", "postModifier", "anchor", "thumbType", "timeStamp")
    ] == [
        "wid=10",
        "qlt=50",
        "20,10",
        "3",
        "07/25/2014 17:28:32 GMT",
    ]
    assert other["image.printRes"] == "300"


def test_properties_of_a_plain_file(studio):
    studio.save("gray.png", [[1, 2], [3, 4]], "L")
    resolver = FolderResolver(studio.root)

    found = told(resolver, "gray.png", "req=imageprops").properties

    assert (found["image.pixTyp"], found["image.mask"], found["image.thumbType"]) == (
        "BW",
        "0",
        "2",
    )
    assert told(resolver, "gray.png", "req=exists").properties["catalogRecord.exists"] == "1"
    assert told(resolver, "nothing.png", "req=exists").properties["catalogRecord.exists"] == "0"
    assert told(resolver, "gray.png", "req=userdata").text == "\r\n"


def test_properties_of_the_catalog(shop):
    found = told(shop, "", "req=catalogprops").properties

    assert found["catalog.bkgColor"] == "ff8000"
    assert found["catalog.defaultThumbPix"] == "64,48"
    assert (found["catalog.thumbType"], found["catalog.thumbHorizAlign"]) == ("3", "2")
    assert (found["catalog.printResolution"], found["catalog.resMode"]) == ("300", "sharp2")
    assert found["catalog.jpegQuality"] == "85,0"


@pytest.mark.parametrize(
    ("name", "request_", "size"),
    [
        ("pic", "wid=20", ("20", "10", "image/jpeg")),
        ("pic", "req=props&wid=20&fmt=png", ("20", "10", "image/png")),
        ("pic", "req=tmb&fmt=gif", ("64", "48", "image/gif")),
        ("pic", "req=mask&fmt=tif", ("40", "20", "image/tiff")),
        ("tpl", "req=props,text", ("9", "7", "image/jpeg")),
        ("pic", "wid=20&req=exists&req=props", ("20", "10", "image/jpeg")),
    ],
)
def test_properties_of_the_reply(shop, name, request_, size):
    found = told(shop, name, request_).properties

    assert tuple(found[f"image.{part}"] for part in ("width", "height", "type")) == size


def test_xml_is_grouped_by_object_and_escaped(shop):
    reply = told(shop, "pic", "req=userdata,xml,UTF-16")
    root = ElementTree.fromstring(reply.text.encode())

    assert reply.mime == "text/xml"
    assert [(row.get("name"), row.get("value")) for row in root.findall("property")] == [
        ("name", "O'Hara & <Co>"),
        ("lang", "Default"),
    ]
    groups = ElementTree.fromstring(told(shop, "pic", "req=props,xml").text.encode()).findall(
        "prop-group"
    )
    assert [group.get("name") for group in groups] == ["image"]
    assert ("width", "40") in [(row.get("name"), row.get("value")) for row in groups[0]]


def test_jsonp_calls_its_handler(shop):
    reply = told(shop, "pic", "req=userdata,json&handler=show&id=a7")

    head, _, rest = reply.text.partition("(")
    assert (head, reply.mime) == ("/*jsonp*/show", "text/javascript")
    assert json.loads(f"[{rest.removesuffix(chr(10)).removesuffix(');')}]") == [
        {"name": "O'Hara & <Co>", "lang": "Default"},
        "a7",
    ]
    assert told(shop, "pic", "req=props,json&handler=x").text.startswith("/*jsonp*/x({")
    assert (
        told(shop, "pic", "req=exists,json").text
        == '/*jsonp*/s7jsonResponse({"catalogRecord.exists": "1"},"");\n'
    )


def test_xmp_is_the_packet_of_the_file(studio):
    packet = '<x:xmpmeta xmlns:x="adobe:ns:meta/">\u00e4</x:xmpmeta>'
    studio.save("meta.jpg", [[[1, 2, 3]]], xmp=packet.encode())

    reply = told(FolderResolver(studio.root), "meta.jpg", "req=xmp")

    assert reply.text.strip("\0 \n") == packet
    assert reply.mime == "text/xml"


@pytest.mark.parametrize(
    "kind", ["loadcache", "mbrSet", "message", "resolve", "saveToFile", "validate", "xlate"]
)
def test_what_only_a_server_answers_is_refused_by_name(shop, kind):
    with pytest.raises(UnsupportedError, match=f"req={kind}: .*; allowed: .*userdata"):
        told(shop, "pic", f"req={kind}")


@pytest.mark.parametrize(
    ("name", "request_", "error", "words"),
    [
        ("pic", "req=props,yaml", RequestError, "yaml"),
        ("pic", "req=exists,json&handler=a.b", RequestError, "handler=a.b"),
        ("pic", "req=nonsense", RequestError, "nonsense"),
        ("pic", "req=userdata&$nope$", MacroError, "nope"),
        ("pic", "wid=x", RequestError, "wid"),
        ("tpl", "req=imageprops", SourceError, "template"),
        ("none", "req=imageprops", SourceError, "none"),
        ("../x", "req=imageprops", ObjectError, r"\.\."),
    ],
)
def test_errors(shop, name, request_, error, words):
    with pytest.raises(error, match=words):
        told(shop, name, request_)
