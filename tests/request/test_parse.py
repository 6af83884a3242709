"""Splitting, decoding and writing back: r-basic-syntax.md, r-http-encoding.md."""

from __future__ import annotations

import pytest

from exportgui.errors import RequestError
from exportgui.request import Kind, Request, compose, parse
from exportgui.request.encoding import decode, encode


def spoken(request: Request) -> list[tuple[str, str | None]]:
    return [(item.name, item.value) for item in request.items]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("wid=300&FMT=png", [("wid", "300"), ("FMT", "png")]),
        ("&wid=300", [("wid", "300")]),
        ("?wid=300", [("wid", "300")]),
        (" ?& wid=300 &\n hei=2 ", [("wid", "300"), ("hei", "2")]),
        ("wid=1&&&hei=2&", [("wid", "1"), ("hei", "2")]),
        ("wid=1&?hei=2", [("wid", "1"), ("hei", "2")]),
        ("", []),
        ("&&", []),
        ("id=a=b", [("id", "a=b")]),
        ("wid", [("wid", None)]),
        ("wid=", [("wid", "")]),
        ("https://host/is/image/Cat/img?wid=3&fmt=png", [("wid", "3"), ("fmt", "png")]),
        ("/is/image/Cat/img?wid=3", [("wid", "3")]),
        ("https://host/is/image/Cat/img", []),
        ("id=1%2C2", [("id", "1,2")]),
        ("id=a+b", [("id", "a+b")]),
        ("text=a+b%2Bc", [("text", "a b+c")]),
        ("id=%E4%B8%AD", [("id", "\u4e2d")]),
        ("id=caf%E9", [("id", "caf\xe9")]),
        ("id=\xe9%E9", [("id", "\xe9\xe9")]),
        ("id=%26%3d%25", [("id", "&=%")]),
    ],
)
def test_what_is_said(text: str, items: list[tuple[str, str | None]]):
    assert spoken(parse(text)) == items


def test_kinds_of_items():
    request = parse("wid=1&$big$&$old&$var=5&.a comment %zz=&%24web%24&$!_s7product$")
    assert [(item.kind, item.name, item.value) for item in request.items] == [
        (Kind.COMMAND, "wid", "1"),
        (Kind.MACRO, "big", None),
        (Kind.MACRO, "old", None),
        (Kind.VARIABLE, "var", "5"),
        (Kind.COMMENT, "", "a comment %zz="),
        (Kind.MACRO, "web", None),
        (Kind.MACRO, "!_s7product", None),
    ]


def test_separators_inside_nested_requests_are_theirs():
    request = parse(
        "src=is{a?wid=1&src=is(b?x=1)&hei=2}&mask=is(c?a=1&b=2)&imageSet={a,b&c}&$v=is{d?e&f}"
        "&text={a&wid=3"
    )
    assert [item.name for item in request.items] == ["src", "mask", "imageSet", "v", "text", "wid"]
    assert request.items[0].value == "is{a?wid=1&src=is(b?x=1)&hei=2}"


def test_columns_count_from_the_start_of_what_was_typed():
    text = "&wid=1& hei= 20&src=is{a?wid=3}"
    wid, hei, src = parse(text).items
    assert (wid.column, hei.column, src.column) == (1, 8, 16)
    assert (wid.value_column, hei.value_column, src.value_column) == (5, 13, 20)
    assert parse(text, origin="macro x").items[0].column is None


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("wid=1&text=50%", 13),
        ("id=%zz", 3),
        ("id=%4", 3),
        ("wid=1&=5", 6),
        ("wid=1&src=is{a?b=1", 6),
        ("mask=is(a}", 0),
        ("$a b$", 0),
        ("hei=1&$$", 6),
        ("$=4", 0),
    ],
)
def test_what_cannot_be_read_has_a_column(text: str, column: int):
    with pytest.raises(RequestError) as caught:
        parse(text)
    assert caught.value.column == column
    assert "\n" not in str(caught.value)


def test_length_is_bounded():
    assert len(parse("a=1&" * 16384).items) == 16384
    with pytest.raises(RequestError, match="64 KiB"):
        parse("x" * 65537)


@pytest.mark.parametrize(
    "value", ["plain", "a&b=c%d", "a+b c", "\u4e2d\xe9", "{x}", "#%", "$var$,1/2:3"]
)
def test_encoded_values_come_back(value: str):
    assert decode(encode(value)) == value
    assert parse(f"id={encode(value)}").get("ID") == value


def test_a_request_is_changed_by_making_another():
    request = parse("wid=1&hei=2&WID=3&foo=bar&$m$")
    assert str(request) == "wid=1&hei=2&WID=3&foo=bar&$m$"
    assert str(request.with_command("wid", "9")) == "hei=2&wid=9&foo=bar&$m$"
    assert str(request.with_command("text", "a&b")) == "wid=1&hei=2&WID=3&foo=bar&$m$&text=a%26b"
    assert str(request.with_command("src", "is{a?x=1}")).endswith("&src=is{a?x=1}")
    assert str(request.without("WID")) == "hei=2&foo=bar&$m$"
    assert request.get("wid") == "3"
    assert request.get("qlt") is None
    assert str(parse("a=1") + parse("b=2")) == "a=1&b=2"
    assert str(request) == "wid=1&hei=2&WID=3&foo=bar&$m$"


def test_a_conversion_says_the_modifiers_and_then_the_macros():
    request = compose("&fmt=png", "$test$")
    assert str(request) == "fmt=png&$test$"
    assert [item.column for item in request.items] == [1, None]
    assert str(compose("", "a")) == "$a$"
