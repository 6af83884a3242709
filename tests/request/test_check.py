"""Marks for the editor: every problem with its place, and the pieces of a request for colouring."""

from __future__ import annotations

import pytest

from exportgui.request import MacroBook, check, tokens

BOOK = MacroBook({"bad": "wid=1&qlt=0", "odd": "foo=1"})


def marks(text: str, **more: str) -> list[tuple[str, str, str | None]]:
    return [(text[p.start : p.end], p.level, p.suggestion) for p in check(text, BOOK, **more)]


def test_every_problem_is_marked_where_it_is():
    text = (
        "wid=0&wdi=3&$bad$&$nope$&id=%zz&fmt=png&qlt=5&fit=crop"
        "&src=is{a?hei=x&bar=1}&$odd$&mask=is{b"
    )
    assert marks(text) == [
        ("0", "error", None),
        ("wdi=3", "warning", "wid"),
        ("$bad$", "error", None),
        ("$nope$", "error", None),
        ("%zz", "error", None),
        ("qlt=5", "note", None),
        ("x", "error", None),
        ("bar=1", "warning", None),
        ("$odd$", "warning", None),
        ("mask=is{b", "error", None),
    ]


def test_nothing_is_wrong_with_a_good_request():
    text = "?wid=300&hei=200&fit=crop&fmt=png&layer=1,a&src=is(b?wid=2)&effect=-1&op_blur=3&color=0"

    assert check(text) == []


def test_the_macro_field_counts():
    book = MacroBook({"size": "wid=100", "wrong": "hei=0"})
    assert check("fit=crop", book, macro="$size$") == []
    assert [p.message for p in check("fit=crop", book)] == ["fit: needs wid= or hei= as well"]
    (problem,) = check("wid=1", book, macro="wrong")
    assert (problem.start, problem.end) == (5, 5)
    assert check("wid=1", book, macro="a=b")[0].level == "error"
    assert check("wid=1", book, macro="$gone$")[0].message == "macro $gone$ is not defined"


def test_messages_say_what_is_allowed():
    (problem,) = check("wid=3&opac=120")
    assert problem.message == (
        "opac: Opacity is out of range; allowed: whole number 0…100[, whole number 0…100]"
    )
    assert (problem.start, problem.end) == (11, 14)


def test_a_number_beyond_the_machines_end_is_told_where_that_is():
    (problem,) = check("wid=99999999999999999999")
    assert problem.message == "wid: Width is out of range; allowed: whole number 1…2147483647"


def test_a_flood_of_problems_ends():
    assert len(check("wid=0&" * 5000)) == 200
    assert check("x" * 70000)[0].end == 70000


def kinds(text: str) -> list[tuple[str, str]]:
    return [(text[token.start : token.end], token.kind) for token in tokens(text)]


def test_tokens_of_a_request():
    assert kinds("?wid=3&$m$& $v=1&.c&foo=$v$x&hide") == [
        ("?", "separator"),
        ("wid", "command"),
        ("=", "equals"),
        ("3", "value"),
        ("&", "separator"),
        ("$m$", "macro"),
        ("&", "separator"),
        ("$v", "variable"),
        ("=", "equals"),
        ("1", "value"),
        ("&", "separator"),
        (".c", "comment"),
        ("&", "separator"),
        ("foo", "unknown"),
        ("=", "equals"),
        ("$v$", "reference"),
        ("x", "value"),
        ("&", "separator"),
        ("hide", "command"),
    ]


def test_tokens_of_a_nested_request():
    assert kinds("src=is{a?wid=0}&hei=1") == [
        ("src", "command"),
        ("=", "equals"),
        ("is{", "nested"),
        ("a", "value"),
        ("?", "separator"),
        ("wid", "command"),
        ("=", "equals"),
        ("0", "value"),
        ("}", "nested"),
        ("&", "separator"),
        ("hei", "command"),
        ("=", "equals"),
        ("1", "value"),
    ]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("wid=0", "range"),
        ("layer", "missing"),
        ("layer=", "missing"),
        ("src=is{", "closed"),
        ("id=%z", "escape"),
    ],
)
def test_tokens_carry_what_is_wrong(text: str, word: str):
    assert any(token.message and word in token.message for token in tokens(text))


def test_values_with_references_are_not_judged():
    assert all(token.message is None for token in tokens("wid=$w$"))


@pytest.mark.parametrize("name", ["text", "textPs", "TEXT"])
@pytest.mark.parametrize("value", ["", "+", "%20", "$caption$"])
def test_a_text_layer_without_text_is_left_out(name: str, value: str):
    request = f"$caption=&wid=9&layer=1&size=5,5&{name}={value}"
    messages = [str(problem.message) for problem in check(request)]
    assert f"{name}={value} has no value and is left out" in messages
    assert any("layer 1 is skipped" in message for message in messages)


@pytest.mark.parametrize("query", ["", "?wid=5", "?$ok$"])
@pytest.mark.parametrize("lead", ["https://h.test/is/image/", "/is/image/", "h.test/is/image/"])
@pytest.mark.parametrize(
    ("path", "mark", "level"),
    [
        ("Co/$nope$/22/a.jpg", "$nope$", "error"),
        ("Co/%24nope%24/22/a.jpg", "%24nope%24", "error"),
        ("Co/$ok$/22/a.jpg", "$ok$", "note"),
        ("Co/fmt=png-alpha/17/x.jpg", "fmt=png-alpha", "note"),
        ("Co/a/wid%3D300", "wid%3D300", "note"),
    ],
)
def test_what_belongs_into_the_query_is_told_in_the_path(lead, path, query, mark, level):
    text = f"{lead}{path}{query}"
    book = MacroBook({"ok": "hei=5"})
    found = [(text[p.start : p.end], p.level) for p in check(text, book)]
    assert found == [(mark, level)]


@pytest.mark.parametrize("text", ["https://h.test/ir/render/Co/a?wid=5", "/ir/render/Co/a?obj=b"])
def test_image_rendering_is_told(text: str):
    found = [one for one in check(text) if one.level == "error"]
    assert ["Image Rendering" in one.message for one in found] == [True]


@pytest.mark.parametrize(
    "text", ["https://h.test/is/image/Co/a=b/x?wid=5", "https://h.test/x/$y$/a?wid=5"]
)
def test_other_paths_are_only_names(text: str):
    assert check(text) == []
