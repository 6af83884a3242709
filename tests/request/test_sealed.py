"""Hidden and locked queries. Pages: r-request-obfuscation.md, r-request-locking.md."""

from __future__ import annotations

import base64

import pytest

from exportgui.request import Kind, check, compose, default_macros, parse, resolve, tokens
from exportgui.request.obfuscation import lock_value, revealed


def hidden(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def by_the_page(text: str) -> int:
    """The page's own loop."""
    total = 0
    for letter in text:
        total = (total * 131 + ord(letter)) % 65536
    return total


def test_the_pages_example_is_read():
    request = parse(
        "http://server/is/image/myTemplate?dHh0PW15IHRleHQgc3RyaW5nJiRpbWc9bXlJbWFnZQ=="
    )

    assert str(request) == "txt=my text string&$img=myImage"
    assert [item.column for item in request.items] == [None, None]


@pytest.mark.parametrize(
    "text", ["wid=5", "wid=300&fmt=png", "$a$&hei=7", "layer=1&src=is{a?wid=3}", "wid=5&text=a%26b"]
)
def test_a_hidden_request_means_what_it_hides(text: str):
    assert str(parse(hidden(text))) == str(parse(f"?{hidden(text)}")) == text
    assert str(parse(hidden(text).replace("=", "%3D"))) == text
    assert str(compose(hidden(text), "$b$")) == f"{text}&$b$"


@pytest.mark.parametrize(
    "text",
    [
        "wid",
        "wid=",
        "template",
        "abcd",
        "abcdefgh",
        "wid=5",
        "",
        "hide",
        hidden("no request"),
        hidden("\x00\x01=a"),
    ],
)
def test_what_is_no_hidden_request_is_left_alone(text: str):
    assert revealed(text) is None
    assert str(parse(text)) == text


def test_problems_of_a_hidden_request_are_shown_on_all_of_it():
    text = hidden("wid=0&hei=5")

    note, error = check(text)

    assert (note.level, error.level, error.start, error.end) == ("note", "error", 0, len(text))
    assert "wid=0" in note.message
    assert "wid" in error.message


LOCKED = "wid=300&fmt=png"
FITTING = f"{LOCKED}&{by_the_page(LOCKED):04x}"


def test_a_lock_is_taken_off_and_checked():
    effective = resolve(parse(FITTING), default_macros())

    assert dict(effective.request)["wid"] == 300
    assert [(note.level, "fits" in note.message) for note in effective.notes] == [("note", True)]
    wrong = resolve(parse(f"{LOCKED}&beef"), default_macros())
    assert [(note.level, f"{by_the_page(LOCKED):04x}" in note.message) for note in wrong.notes] == [
        ("warning", True)
    ]
    assert wrong.request == effective.request


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (FITTING, [Kind.COMMAND, Kind.COMMAND, Kind.LOCK]),
        (f"?{FITTING.upper()} ", [Kind.COMMAND, Kind.COMMAND, Kind.LOCK]),
        ("beef", [Kind.COMMAND]),
        ("beef&wid=5", [Kind.COMMAND, Kind.COMMAND]),
        ("wid=5&beefs", [Kind.COMMAND, Kind.COMMAND]),
        ("wid=5&beef=1", [Kind.COMMAND, Kind.COMMAND]),
    ],
)
def test_only_a_last_item_of_four_digits_is_a_lock(text: str, kinds: list[Kind]):
    assert [item.kind for item in parse(text).items] == kinds
    assert parse(str(parse(text))) == parse(text)


def test_a_locked_request_may_be_hidden_too():
    request = parse(hidden(FITTING))

    assert str(request) == FITTING
    assert request.items[-1].kind is Kind.LOCK
    assert lock_value(LOCKED.split("&")) == request.items[-1].key


def test_the_editor_shows_a_lock_as_a_comment():
    assert tokens(FITTING)[-1].kind == "comment"
    assert [problem.level for problem in check(FITTING)] == ["note"]
