"""``req=map``. Pages: r-map-req.md, r-map.md, r-image-maps.md.

The picture is 40×20 with a map of two areas; a row is the request and the shapes of the reply,
front to back.
"""

from xml.etree import ElementTree

import pytest
from PIL import Image

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.render import text_response
from exportgui.render.responses.map_areas import read_areas
from exportgui.request.encoding import encode
from exportgui.request.parsing import parse

MAP = (
    '<AREA SHAPE="rect" COORDS="0,0,20,10" HREF="a?b&amp;c" alt=\'x\'><area shape=poly '
    'coords="20,10,40,10,40,20" id=q>'
)


@pytest.fixture
def shop(tmp_path):
    for name, size in (("pic", (40, 20)), ("dot", (10, 10)), ("bare", (40, 20))):
        Image.new("RGB", size, "red").save(tmp_path / f"{name}.png")
    rows = [
        "Id\tPath\tModifier\tMap",
        f"pic\tpic.png\t\t{MAP}",
        "dot\tdot.png\t\t<area href=dot>",
        "bare\tbare.png\t\t",
        f"small\tpic.png\twid=20\t{MAP}",
    ]
    (tmp_path / "shop.tsv").write_text("\n".join(rows))
    (tmp_path / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.tsv\n")
    return CatalogResolver(read_catalog(tmp_path / "shop.ini"))


def shapes(text):
    return [
        area.html().removeprefix(f"<{area.tag} ").split('"')[1:4:2] for area in read_areas(text)[0]
    ]


def mapped(resolver, name, request_):
    return text_response(name, parse(f"req=map&{request_}"), resolver)


RECT = ["rect", "0,0,20,10"]
POLY = ["poly", "20,10,40,10,40,20"]
OWN = encode('<area shape="rect" coords="2,2,6,4" href="own">')
CASES = [
    ("pic", "scl=1", [RECT, POLY]),
    ("pic", "wid=20", [["rect", "0,0,10,5"], ["poly", "10,5,20,5,20,10"]]),
    ("small", "", [["rect", "0,0,10,5"], ["poly", "10,5,20,5,20,10"]]),
    ("pic", "wid=80&hei=80&fit=fit,1", [["rect", "0,20,40,40"], ["poly", "40,40,80,40,80,60"]]),
    ("pic", "crop=10,5,20,10", [["rect", "0,0,10,5"], ["poly", "20,10,10,5,20,5"]]),
    ("pic", "crop=0,0,20,10", [["rect", "0,0,20,10"]]),
    ("pic", "crop=0,15,10,5", []),
    ("pic", "flip=lr", [["rect", "20,0,40,10"], ["poly", "20,10,0,10,0,20"]]),
    ("pic", "layer=0&flip=ud", [["rect", "0,10,20,20"], ["poly", "20,10,40,10,40,0"]]),
    ("pic", "rotate=90", [["rect", "10,0,20,20"], ["poly", "10,20,10,40,0,40"]]),
    ("pic", "extend=5,0,0,0", [["rect", "5,0,25,10"], ["poly", "25,10,45,10,45,20"]]),
    ("pic", "rgn=20,0,20,20&scl=2", [["poly", "0,5,10,5,10,10"]]),
    ("pic", "scale=0.5", [["rect", "0,0,10,5"], ["poly", "10,5,20,5,20,10"]]),
    # maps of layers come before those below them; a default shape is the whole layer
    ("pic", "layer=1&src=dot", [["rect", "15,5,25,15"], RECT, POLY]),
    ("pic", "layer=1&src=dot&pos=20,0", [["rect", "35,5,40,15"], RECT, POLY]),
    ("pic", "layer=1&src=is{dot?wid=4}", [["rect", "18,8,22,12"], RECT, POLY]),
    ("bare", f"layer=1&color=1,2,3&size=8,8&map={OWN}", [["rect", "18,8,22,10"]]),
    # map= wins over the record and mapA=, and is empty for none
    ("pic", f"layer=0&map={OWN}", [["rect", "2,2,6,4"]]),
    ("pic", f"layer=0&extend=5,0,0,0&map={OWN}", [["rect", "2,2,6,4"]]),
    ("pic", f"layer=0&extend=5,0,0,0&mapA={OWN}", [["rect", "7,2,11,4"]]),
    ("pic", f"layer=0&mapA=x&map={OWN}", [["rect", "2,2,6,4"]]),
    ("pic", "layer=0&map=", []),
    # outside any layer it is the composite's, behind all others
    ("pic", f"map={OWN}", [RECT, POLY, ["rect", "2,2,6,4"]]),
    ("bare", f"layer=comp&map={OWN}&scl=2", [["rect", "1,1,3,2"]]),
    ("bare", "", []),
]


@pytest.mark.parametrize(("name", "request_", "expected"), CASES)
def test_areas_move_with_the_picture(shop, name, request_, expected):
    assert shapes(mapped(shop, name, request_).text) == expected


def test_a_simple_record_answers_as_it_is(shop):
    assert mapped(shop, "pic", "").text == MAP


def test_other_attributes_stay_as_they_are(shop):
    assert mapped(shop, "pic", "scl=2").text == (
        '<AREA shape="rect" coords="0,0,10,5" HREF="a?b&amp;c" alt=\'x\'>'
        '<area shape="poly" coords="10,5,20,5,20,10" id=q>'
    )


def test_as_xml(shop):
    root = ElementTree.fromstring(
        text_response("pic", parse("req=map,xml&scl=2"), shop).text.encode()
    )

    assert [(row.get("shape"), row.get("href"), row.get("id")) for row in root] == [
        ("rect", "a?b&c", None),
        ("poly", None, "q"),
    ]
    assert (
        ElementTree.fromstring(text_response("bare", parse("req=map,xml"), shop).text.encode()).tag
        == "AREA"
    )


def test_what_the_reference_does_not_support_is_left_out_with_a_warning(shop):
    areas = encode(
        '<area shape=circle coords="5,5,3"><area shape=rect coords="0,0,50%,9"><area shape=rect '
        'coords="0,0,9,9">'
    )

    reply = mapped(shop, "bare", f"layer=0&map={areas}")

    assert shapes(reply.text) == [["rect", "0,0,9,9"]]
    assert [note.level for note in reply.notes if "left out" in note.message] == ["warning"]
