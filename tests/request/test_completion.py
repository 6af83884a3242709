from __future__ import annotations

import pytest

from exportgui.request import MacroBook
from exportgui.request.completion import complete

BOOK = MacroBook({"web": "fmt=webp", "zoom": "wid=9"})


def offered(text: str) -> list[str]:
    found = complete(text.replace("|", ""), text.index("|"), BOOK)
    return [word.text for word in found.words] if found else []


def taken(text: str) -> str:
    plain = text.replace("|", "")
    found = complete(plain, text.index("|"), BOOK)
    return plain[: found.start] + found.words[0].text + plain[found.end :]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("wi|", "wid="),
        ("fmt=png&op_sh|", "op_sharpen="),
        ("bright|", "op_brightness="),
        ("fmt=pn|", "png"),
        ("fmt=tif,c|", "cmyk"),
        ("fmt=tif,,z|", "zip"),
        ("op_invert=|", "0"),
        ("qlt=80,|", "0"),
        ("fit=cr|", "crop"),
        ("$w|", "$web$"),
        ("$size=5&wid=$s|", "$size$"),
        ("layer=1&src=is{a?op_h|}", "op_hue="),
        ("https://host/is/image/co/a?wi|", "wid="),
    ],
)
def test_what_fits_comes_first(text: str, first: str):
    assert offered(text)[0] == first


@pytest.mark.parametrize(
    "text",
    ["|", "wid=5&|", "wid=|", "wid=8|", "src=is{|", "bgc=f|", "fmt=pdf|", "text=wi|", "qqqq|"],
)
def test_nothing_is_offered_where_nothing_fits(text: str):
    assert offered(text) == []


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("wi|&fmt=png", "wid=&fmt=png"),
        ("wi|=5", "wid=5"),
        ("fmt=pn|g8", "fmt=png"),
        ("$we|x$&wid=1", "$web$&wid=1"),
    ],
)
def test_a_word_takes_the_place_of_the_one_at_the_cursor(text: str, after: str):
    assert taken(text) == after
