"""Macros from what is pasted: addresses, fragments, macro lines, AEM's export settings."""

from __future__ import annotations

import contextlib
from urllib.parse import quote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exportgui.errors import MacroError, RequestError
from exportgui.request.aem import as_export_settings, export_settings
from exportgui.request.checking import check
from exportgui.request.macros import (
    MacroBook,
    called_names,
    normal_macro_names,
    with_renamed_calls,
)
from exportgui.request.parsing import NAME, parse
from exportgui.request.presets.reader import suggested_name, text_entries
from exportgui.request.resolving import resolve

MODIFIER = "printRes=120&wid=123&hei=173&fmt=jpeg,RGB&icc=Adobe RGB (1998),relative,1,0&iccEmbed=1"


@pytest.mark.parametrize(
    ("text", "macros"),
    [
        ("https://s7.test/is/image/shop/lamp?wid=300&fmt=png", [("", "wid=300&fmt=png")]),
        ("  ?wid=300&$card$ ", [("", "wid=300&$card$")]),
        ("https://s7.test/is/image/shop/lamp?$card$", [("", "$card$")]),
        ("wid=1\nhttps://s7.test/is/image/a/b?hei=2\n", [("", "wid=1"), ("", "hei=2")]),
        ("card wid=1&hei=2\n$big$ wid=900", [("card", "wid=1&hei=2"), ("big", "wid=900")]),
        ("Name\tDefinition\ncard\twid=1\n", [("card", "wid=1")]),
        ("s7exportsettings={imagepreset:card}", [("", "$card$")]),
        (
            "{is_modifier:wid=1&src=is{shop/a?$card$}&hei=2}",
            [("", "wid=1&src=is{shop/a?$card$}&hei=2")],
        ),
        ("{is_modifer:wid=1}", [("", "wid=1")]),
        ("pdp@2x wid=1", [("pdp@2x", "wid=1")]),
        ("$pdp@2x$ = wid=1", [("pdp@2x", "wid=1")]),
        ("https://s7.test/is/image/a?$pdp@2x$", [("", "$pdp@2x$")]),
        ("", []),
        ("both ?$card$&hei=1", [("both", "?$card$&hei=1")]),
    ],
)
def test_what_a_text_holds(text: str, macros: list[tuple[str, str]]):
    assert list(text_entries(text)) == macros


@pytest.mark.parametrize(
    "text", ["hello world this is no macro", "name with space wid=5", "https://s7.test/is/image/a"]
)
def test_a_sentence_is_no_macro(text: str):
    with pytest.raises(MacroError, match="no command"):
        text_entries(text)


@pytest.mark.parametrize("times", [0, 1, 2])
def test_export_settings_in_an_address_with_escapes(times: int):
    settings = f"{{is_modifier:{MODIFIER}}}"
    for _ in range(times):
        settings = quote(settings, safe="")
    address = "https://author.test/content/dam.assetdownload.zip"
    text = f"{address}?path=a&s7exportsettings={settings}&licenseCheck=true"
    assert export_settings(text) == MODIFIER


WORDS = [
    *'{}()%&?=$:.#"\t\n 27Ba',
    "is_modifier:",
    "imagepreset:",
    "https://",
    "name\tdefinition",
    "%7B",
    "%257B",
]


@example("{is_modifier:{\n{")
@given(st.lists(st.sampled_from(WORDS)).map("".join))
@settings(max_examples=300)
def test_no_text_makes_it_fail_in_another_way(text: str):
    with contextlib.suppress(RequestError):
        for name, definition in text_entries(text):
            assert NAME.fullmatch(name or "x")
            assert "\n" not in definition


def test_what_is_given_to_aem_comes_back():
    assert export_settings(as_export_settings(MODIFIER)) == MODIFIER
    assert export_settings(as_export_settings("text=50%25&wid=1")) == "text=50%25&wid=1"


@pytest.mark.parametrize(
    "text", ["{imagepreset:My Preset}", "{imagepreset:}", "{is_modifier:}", "wid=%zz", "?", "="]
)
def test_what_is_no_macro_says_why(text: str):
    with pytest.raises(RequestError):
        text_entries(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wid=300&fmt=png", "png-300"),
        ("fmt=jpeg,RGB", "jpeg"),
        ("hei=9", "9"),
        ("op_blur=3", "macro"),
        ("", "macro"),
    ],
)
def test_a_name_is_suggested(text: str, name: str):
    assert suggested_name(text) == name


def test_calls_are_told_from_variables():
    text = (
        "$a=5&$B$&%24c%24&wid=$w$&src=is{x?$d$}&mask=is(y?$e$&hei=1)&$f &text=cost $g$ "
        "only&$a.b-c_d!$"
    )
    assert called_names(text) == {"b", "c", "d", "e", "f", "a.b-c_d!"}


@pytest.mark.parametrize("call", ["$pdp@2x$", "%24pdp@2x%24", "%24pdp%402x%24", "\\$pdp@2x\\$"])
def test_an_at_sign_is_part_of_a_name(call: str):
    book = MacroBook({"pdp@2x": "wid=600"})
    assert [problem for problem in check(call, book) if problem.level == "error"] == []
    assert resolve(parse(call), book).request["wid"] == 600
    assert normal_macro_names(call.replace("\\", "").replace("%40", "@")) == ("pdp@2x",)


def test_a_renamed_macro_is_called_by_its_new_name_everywhere():
    text = "$card$&src=is{x?$CARD$}&$card=1&wid=$card$&$cards$"
    assert (
        with_renamed_calls(text, "Card", "tile")
        == "$tile$&src=is{x?$tile$}&$card=1&wid=$card$&$cards$"
    )
