"""Nested requests: brackets, variables, columns, depth. Page:
r-request-nesting-and-embedding.md.
"""

from __future__ import annotations

import pytest

from exportgui.errors import MacroError, ObjectError, RequestError, UnsupportedError
from exportgui.request import MacroBook, check, parse, resolve
from exportgui.request.values import NestedRequest


def nested(text: str, **more: object) -> NestedRequest:
    value = resolve(parse(text), **more).layers[0].values["src"]  # type: ignore[arg-type]
    assert isinstance(value, NestedRequest)
    return value


@pytest.mark.parametrize(
    "text",
    [
        "src=is{cat/a%20b?wid=1&hei=2}",
        "src=is(cat/a%20b?wid=1&hei=2)",
        ("SRC=IS{cat/a b?wid=1&hei=2}"),
    ],
)
def test_braces_and_parentheses(text: str):
    source = nested(text)
    assert source.path == "cat/a b"
    assert str(source.request) == "wid=1&hei=2"


def test_a_nested_request_may_lack_its_path_or_its_modifiers():
    assert (nested("src=is(?src=a)").path, nested("src=is{a}").path) == ("", "a")
    assert not nested("src=is{a}").request.items


def test_each_kind_of_bracket_counts_by_itself():
    assert str(nested("src=is{a?id=)&x=(}").request) == "id=)&x=("
    assert str(nested("src=is(a?id=}&x={)").request) == "id=}&x={"
    assert nested("src=is(a?id=1)&wid=2").path == "a"


def test_variables_are_put_in_before_a_nested_request_is_read():
    source = nested("$p=cat/a&$m=1%262&src=is{$p$?id=$m$&wid=$w$}&$w=3")
    assert source.path == "cat/a"
    assert resolve(source.request, nested=True).request == {"id": "1&2", "wid": 3}


def test_the_outer_object_can_be_used_inside():
    assert nested("src=is{$object$?wid=1}", object_path="a/b").path == "a/b"


def test_the_outer_variables_are_forwarded():
    source = nested("$w=3&src=is{a}", object_path="x")
    assert resolve(source.request, before=parse("wid=$w$"), nested=True).request == {"wid": 3}
    assert [item.name for item in source.request.items] == ["w"]


def test_what_only_the_outermost_can_say_is_ignored():
    names = {
        "fmt": "png",
        "qlt": "5",
        "iccEmbed": "1",
        "printRes": "72",
        "quantize": "web",
        "req": "mask",
        "bgc": "0,0,0",
    }
    inner = "&".join(f"{name}={value}" for name, value in names.items())
    inside = resolve(parse(f"{inner}&wid=5"), nested=True)
    assert dict(inside.request) == {"wid": 5}
    assert {note.command for note in inside.notes} == set(names)
    assert {note.command for note in resolve(parse(f"src=is{{a?{inner}}}")).notes} == set(names)


@pytest.mark.parametrize(
    ("text", "column", "kind"),
    [
        ("src=is{a?wid=0}", 9, RequestError),
        ("wid=1&src=is{a?src=is(b?hei=x)}", 24, RequestError),
        ("src=is{a?$none$}", 9, MacroError),
        ("src=is{a?src=ir{b}}", 13, UnsupportedError),
        ("src=is{a?mask=(b)}", 14, ObjectError),
        ("$a=0&src=is{x?wid=$a$}", 5, RequestError),
        ("src=is{a}x", 9, RequestError),
        ("src=is{a&wid=1}", 8, RequestError),
        ("src=is{a?src=is{b}", 0, RequestError),
        ("src=is{a?id=%zz}", 12, RequestError),
    ],
)
def test_what_is_wrong_inside_is_found_outside(text: str, column: int, kind: type[RequestError]):
    with pytest.raises(kind) as caught:
        resolve(parse(text))
    assert caught.value.column == column
    problem = next(found for found in check(text) if found.level == "error")
    assert problem.start <= len(text)


def test_what_needs_a_record_is_not_judged_from_outside():
    assert nested("src=is{template?layer=logo&fit=crop}").path == "template"


def test_depth_is_bounded():
    deep = "src=is{a?" * 16 + "wid=1" + "}" * 16
    assert nested(deep).path == "a"
    with pytest.raises(RequestError, match="16 deep"):
        resolve(parse(f"src=is{{a?{deep}}}"))


def test_macros_inside_count_together():
    book = MacroBook({"big": "id=" + "x" * 9000})
    with pytest.raises(MacroError, match="64 KiB"):
        resolve(parse("src=is{a?$big$}&" * 8), book)
