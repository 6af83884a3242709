"""A variable that nothing uses is told, with the name that was most likely meant. Page:
r-is-http-substitution-variables.md.
"""

import pytest
from PIL import Image

from exportgui.catalog import CatalogResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.render import plan
from exportgui.request import fixes
from exportgui.request.checking import check
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse

CARD = "$price=10.00&$pic=shoe&size=60,40&color=fffff0&layer=1&src=$pic$&layer=2&text=$price$"


@pytest.fixture
def shop(tmp_path):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "shoe.png")
    (tmp_path / "d.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text fill="$ink$">$word$'
        "</text></svg>"
    )
    (tmp_path / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.txt\nMacroFile=shop.mac\n")
    (tmp_path / "shop.txt").write_text(
        f"Id\tPath\tModifier\nshoe\tshoe.png\t\ncard\t\t{CARD}\nwide\tshoe.png\t$across$\n"
    )
    (tmp_path / "shop.mac").write_text("across size=$side$,0\nsetting $hue=20\n")
    return CatalogResolver(read_catalog(tmp_path / "shop.ini"))


def told(resolver, name, request):
    notes = plan(name, parse(request), resolver).notes
    return [str(note.message) for note in notes if "nothing uses" in str(note.message)]


NEAR = "$prcie: nothing uses this variable; did you mean $price?"


@pytest.mark.parametrize(
    ("name", "request_", "messages"),
    [
        ("card", "$prcie=20&fmt=png", [NEAR]),
        ("card", "$price=20&fmt=png", []),
        ("card", "$colour=20&fmt=png", ["$colour: nothing uses this variable"]),
        ("card", "fmt=png", []),  # what the template defines itself is its own
        ("shoe", "$w=9&wid=$w$", []),
        ("shoe", "$w=9&wid=%24w%24", []),
        ("shoe", "$W=9&wid=$w$", []),
        ("shoe", "$x=9&wid=9", ["$x: nothing uses this variable"]),
        ("shoe", "$x=9&.wid=$x$", ["$x: nothing uses this variable"]),  # a comment
        ("shoe", "$what=shoe&template=card", ["$what: nothing uses this variable"]),
        ("shoe", "$what=card&template=$what$", []),
        ("shoe", "template=card&$prcie=20", [NEAR]),
        ("shoe", "layer=1&src=is(shop/card)&$price=20", []),  # forwarded
        ("shoe", "layer=1&src=is(shop/card)&$prcie=20", [NEAR]),
        ("shoe", "layer=1&src=is(shop/card?$price=20)", []),
        ("shoe", "layer=1&src=wide&$side=20", []),  # a layer's record, by its macro
        ("d.svg", "$ink=red&$Word=x&fmt=png", []),
        ("d.svg", "$inc=red&fmt=png", ["$inc: nothing uses this variable; did you mean $ink?"]),
        ("shoe", "$setting$&wid=9", []),  # a macro's own
        ("shoe", "$cdp=1&$ts=5&wid=9", []),  # those of others
        ("shoe", "$object=wide&src=$object$&$side=9", []),
    ],
)
def test_variables_that_nothing_uses(shop, name, request_, messages):
    assert told(shop, name, request_) == messages


def test_the_composer_marks_it_where_a_name_is_near():
    record = (CARD, "")
    marks = [each for each in check("wid=9&$prcie=20", record=record) if "nothing" in each.message]
    assert [(each.start, each.end, each.level) for each in marks] == [(6, 15, "note")]
    # Without the record nobody knows what uses it.
    assert check("wid=9&$prcie=20") == []
    assert check("wid=9&$price=20", record=record) == []


def test_the_fix_gives_it_the_name_that_is_used():
    text = "$prcie=20&text=$price$"
    problem = next(each for each in check(text) if "nothing" in each.message)
    fix = fixes.fix_for(text, problem, MacroBook())
    assert fix is not None
    assert fix.applied(text) == "$price=20&text=$price$"


@pytest.mark.parametrize(
    ("modifier", "request_", "width"),
    [
        ("size=$side$,0", "$side=20", 20),
        ("$side=10&size=$side$,0", "", 10),
        ("$side=10&size=$side$,0", "$side=20", 20),  # the request's definition wins
    ],
)
def test_variables_reach_the_record_of_a_layer(tmp_path, modifier, request_, width):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "shoe.png")
    (tmp_path / "shop.ini").write_text("CatalogFile=shop.txt\n")
    (tmp_path / "shop.txt").write_text(f"Id\tPath\tModifier\nwide\tshoe.png\t{modifier}\n")
    resolver = CatalogResolver(read_catalog(tmp_path / "shop.ini"))

    made = plan("shoe.png", parse(f"src=wide&{request_}"), resolver)

    assert made.width == width
