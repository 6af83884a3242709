"""What ``req=set`` refuses, and how deep it goes. Page: r-media-set-requests.md; what it tells is
in conformance.
"""

import pytest

from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import LimitError, RequestError, SourceError
from exportgui.render import text_response
from exportgui.request.parsing import parse


@pytest.fixture
def shop(studio):
    studio.save("a.png", [[[1, 2, 3]]])
    sets = {
        "round": "round,round",
        "media": "a;;img,inner;;",
        "inner": "a;a;img,a;a;",
        "gone": "a;a,nothing;a",
    }
    sets |= {f"d{number}": f"d{number + 1};a,d{number + 1};a" for number in range(12)} | {
        "d12": "a;a"
    }
    rows = [
        "Id\tPath\tImageSet",
        "a\ta.png\t",
        *(f"{name}\t\t{text}" for name, text in sets.items()),
    ]
    (studio.root / "shop.tsv").write_text("\n".join(rows))
    (studio.root / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.tsv\n")
    return CatalogResolver(read_catalog(studio.root / "shop.ini"))


@pytest.mark.parametrize(
    ("name", "request_", "error", "words"),
    [
        ("round", "req=set", LimitError, "16 deep"),
        ("media", "req=set", RequestError, "media set inside of a media set"),
        ("d0", "req=set", LimitError, "10000 members"),
        ("none", "req=set", SourceError, "none"),
        ("a", "req=set&imageSet={a;(b}", RequestError, "partner"),
    ],
)
def test_what_cannot_be_told_is_refused(shop, name, request_, error, words):
    with pytest.raises(error, match=words):
        text_response(name, parse(request_), shop)


def test_a_member_that_is_not_there_is_a_warning(shop):
    reply = text_response("gone", parse("req=set"), shop)

    assert [note.level for note in reply.notes] == ["warning"]
    assert '<i n="nothing"/>' in reply.text
    assert reply.properties == {
        "set.pv": "1.0",
        "set.type": "img_set",
        "set.n": "gone",
        "set.items": "2",
    }


def test_names_are_decoded_and_written_for_their_notation(shop):
    reply = text_response("a", parse('req=set&imageSet={a%2526b;{0x00FF00 "x" %3C y}}'), shop)

    assert '<i n="a&amp;b"/>' in reply.text
    assert "l='\"x\" &lt; y'" in reply.text
