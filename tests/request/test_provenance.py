from __future__ import annotations

from exportgui.request import MacroBook
from exportgui.request.provenance import explain, prevailing

BOOK = MacroBook({"web": "wid=1200&fmt=webp", "twice": "wid=5&wid=6"})


def shown(found):
    return [(one.text, one.origin, one.lost_to, one.column) for one in found]


def test_the_macro_wins_over_what_is_typed_and_says_so():
    found = explain("wid=800&op_usm=1,1,5", "$web$", BOOK)
    assert shown(found) == [
        ("wid=800", "typed", 2, 0),
        ("op_usm=1,1,5", "typed", None, 8),
        ("wid=1200", "$web$", None, None),
        ("fmt=webp", "$web$", None, None),
    ]


def test_the_record_comes_before_and_after():
    found = explain("qlt=90&wid=3", "", BOOK, before="wid=1&hei=2", after="wid=9")
    assert shown(found) == [
        ("wid=1", "record", 3, None),
        ("hei=2", "record", None, None),
        ("qlt=90", "typed", None, 0),
        ("wid=3", "typed", 4, 7),
        ("wid=9", "record", None, None),
    ]
    assert prevailing(found, 0) == 4
    assert prevailing(found, 4) is None


def test_a_macro_in_the_text_keeps_its_column():
    found = explain("fmt=png&$twice$", "", BOOK)
    assert shown(found)[1:] == [("wid=5", "$twice$", 2, 8), ("wid=6", "$twice$", None, 8)]


def test_rivals_and_layers_and_effects():
    found = explain("layer=1&src=a&text=b&effect=1&opac=5&opac=6&layer=2&src=c", "", BOOK)
    lost = {one.text: found[one.lost_to].text for one in found if one.lost_to is not None}
    assert lost == {"src=a": "text=b", "opac=5": "opac=6"}


def test_what_is_ignored_says_why():
    found = explain("fmt=png&qlt=50", "", BOOK)
    assert "means nothing for fmt=png" in found[1].note


def test_what_cannot_be_read_is_not_explained():
    assert explain("src=is{a", "", BOOK) == ()
    assert explain("wid=1", "$none$", BOOK) == ()
    assert explain("wid=0&hei=2", "", BOOK) != ()
