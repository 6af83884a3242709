"""Laws that hold for every text: no surprises, writing undoes parsing, overriding follows one
simple model.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exportgui.errors import ExportguiError
from exportgui.request import MacroBook, Request, check, default_macros, parse, resolve, tokens
from exportgui.request.commands import COMMANDS

NAMES = [row.name for row in COMMANDS.values()] + [
    "colorize",
    "foo",
    "$v",
    "$shadow$",
    "$none$",
    ".note",
    "",
]
BITS = [
    "0",
    "1",
    "-1",
    "0.5",
    "100",
    ",",
    "a",
    "$v$",
    "$object$",
    "is{",
    "is(",
    "}",
    ")",
    "?",
    "&",
    "=",
    "%20",
    "%",
    "k",
    "comp",
]
BITS += [
    "png",
    "M0,0",
    "adaptive",
    " ",
    "+",
    "\xe9",
    "\u4e2d",
    "\ud800",
    "\x00",
    "ff0000",
    "wid=1",
    "src=",
    "http://",
]
VALUES = st.lists(st.sampled_from(BITS), max_size=8).map("".join)
COMMAND_TEXTS = st.tuples(st.sampled_from(NAMES), VALUES).map("=".join)
REQUESTS = st.lists(COMMAND_TEXTS, max_size=8).map("&".join) | st.text(max_size=60)


def outcome(work: Callable[[], Any]) -> tuple[Any, str]:
    """What comes of it, and the error line when that is what comes."""
    try:
        return work(), ""
    except ExportguiError as error:
        return None, str(error) or "nameless"


@settings(max_examples=150)
@given(REQUESTS)
def test_no_text_surprises(text: str):
    effective, error = outcome(
        lambda: resolve(parse(text), default_macros(), object_path="a/b.jpg")
    )
    assert error or 0 in effective.layers
    assert "\n" not in error
    for problem in check(text, default_macros()):
        assert 0 <= problem.start <= problem.end <= len(text)
        assert problem.message


@settings(max_examples=100)
@given(REQUESTS)
def test_check_finds_an_error_exactly_when_resolving_fails(text: str):
    _, error = outcome(lambda: resolve(parse(text), default_macros()))
    assert (not error) == all(problem.level != "error" for problem in check(text, default_macros()))


@settings(max_examples=150)
@given(REQUESTS)
def test_parsing_what_was_written_gives_the_same_request(text: str):
    request, error = outcome(lambda: parse(text))
    if not error:
        assert parse(str(request)) == request
        assert parse(str(parse(str(request)))) == request


@settings(max_examples=100)
@given(REQUESTS)
def test_tokens_lie_in_order_and_cover_the_text(text: str):
    position = 0
    for token in tokens(text):
        assert position <= token.start <= token.end <= len(text)
        assert not text[position : token.start].strip()
        position = token.end
    assert not text[position:].strip()


@settings(max_examples=100)
@given(st.sampled_from(sorted(COMMANDS)), VALUES)
def test_values_come_back_from_their_text(name: str, text: str):
    grammar = COMMANDS[name].grammar
    value, error = outcome(lambda: grammar.parse(text))
    assert error or grammar.parse(grammar.format(value)) == value


@given(st.text(max_size=30))
def test_any_plain_value_survives_being_set(value: str):
    assert parse(str(Request().with_command("id", value))).get("id") == value


# A tiny model of segments and overriding: two layers, two commands each, and one that counts
# everywhere.
WORDS = [
    "layer=1",
    "layer=2,b",
    "layer=comp",
    "layer=0",
    "rotate=1",
    "rotate=2",
    "opac=1",
    "opac=2",
    "wid=1",
    "wid=2",
]


def model(words: list[str]) -> dict[tuple[str, str], int]:
    said: dict[tuple[str, str], int] = {}
    current = "comp"
    for word in words:
        name, _, value = word.partition("=")
        if name == "layer":
            current = value[:1] if value != "comp" else "comp"
        elif name == "wid":
            said["view", name] = int(value)
        else:
            said["0" if current == "comp" and name == "rotate" else current, name] = int(value)
    return said


@settings(max_examples=100)
@given(st.lists(st.sampled_from(WORDS), max_size=12), st.integers(0, 12))
def test_overriding_agrees_with_the_model(words: list[str], split: int):
    book = MacroBook({"tail": "&".join(words[split:])})
    effective = resolve(parse("&".join([*words[:split], "$tail$"])), book)
    found: dict[tuple[str, str], float] = {
        ("view", name): value for name, value in effective.request.items()
    }
    for place, segment in [
        ("comp", effective.comp),
        *((str(n), layer) for n, layer in effective.layers.items()),
    ]:
        found |= {
            (place, name): value[0] if name == "opac" else value
            for name, value in segment.values.items()
        }
    assert found == model(words)


BOMBS = {
    "separators": "&" * 65536,
    "openers": "src=is{" * 9000,
    "open variables": "$a=is{&" * 9000,
    "closed": "src=is{a}&" * 6500,
    "deep and wide": "src=is{" * 16 + "a?x=1&" * 8000 + "}" * 16,
    "dollars": "text=" + "$a" * 30000,
    "late variable": "src=is{?text=$a$}&" * 1500 + "$a=" + "x" * 30000,
    "unknown names": "&".join(f"q{n}=1" for n in range(8000)),
    "white space": "&" + " " * 30000 + "wid" + " " * 30000 + "=1",
    "escapes": "text=" + "%41" * 20000,
    "macros inside": "src=is{?$glow$}&" * 4000,
    "variables and sources": "&".join(
        [f"$v{n}=1" for n in range(4000)] + [f"layer={n}&src=is{{a}}" for n in range(1500)]
    ),
    "long path": "clipPath=" + "M0,0," * 12000,
    "long number": "wid=" + "9" * 65000,
    "addresses": "http://a?" * 7000,
    "parentheses": "src=is(" + "(" * 30000 + ")" * 30000 + ")",
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS.keys())
def test_time_grows_with_the_text_only(text: str):
    start = time.thread_time()
    for work in (
        lambda: resolve(parse(text), default_macros()),
        lambda: check(text),
        lambda: tokens(text),
    ):
        result, error = outcome(work)
        assert result is not None or 0 < len(error) < 1000
    # Time of this thread's own, which other work on the machine does not lengthen; what is not
    # linear takes minutes.
    assert time.thread_time() - start < 5
