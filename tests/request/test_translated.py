"""What is wrong with a request can be said in every language: no part of it is plain English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from exportgui.messages import Message
from exportgui.request import MacroBook, check
from exportgui.request.commands import COMMANDS
from exportgui.translations import LANGUAGES, lookup

BLANK = re.compile(r"\{\w+\}")
WORD = re.compile(r"[A-Za-z]{2}")
SENTENCE = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
VALUES = ("", "x", "-1,-1,-1,-1,-1,-1,-1,-1,-1,-1", "99999999999999", "%zz", "is{", "a,b")
REQUESTS = (
    "wdi=3",
    "$bad$&$nope$",
    "src=is{a?$late$}",
    "fmt=png&qlt=5&bgc=0,0,0,5&fit=crop",
    "layer=1,a&layer=2,a&layer=b",
    "fmt=tif,rgb&icc=x&quantize=web,off,2,000000",
    "fmt=jpeg,gray&qlt=50,1&align=0,0&wid=5",
    "layer=0&pos=1,1&sizeN=1,1&origin=1.5,2&textAttr=72,crisp&clipXPath=M0,0",
    "text=a&textAttr=72,crisp&textFlowPath=&textPath=M0,0&scale=2&size=5,5",
    "d2lkPTE=",
    "wid=2&abcd",
    "=5&.x&$a b$=1",
    "x" * 70000,
)
BOOK = MacroBook({"early": "$late$", "late": "wid=0", "bad": "$early$"})


def requests() -> Iterator[str]:
    yield from REQUESTS
    for command in COMMANDS.values():
        for value in VALUES:
            yield f"{command.name}={value}"


def parts(value: object) -> Iterator[object]:
    """A message, and all that is in it."""
    yield value
    if isinstance(value, Message):
        for inner in value.values.values():
            yield from parts(inner)


@pytest.fixture(scope="module")
def said() -> set[object]:
    """Every part of what there is to say about all requests."""
    problems = [problem for text in requests() for problem in check(text, BOOK)]
    summaries = [command.summary for command in COMMANDS.values()]
    allowed = [command.grammar.describe() for command in COMMANDS.values()]
    messages = [*(problem.message for problem in problems), *summaries, *allowed]
    return {part for message in messages for part in parts(message)}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_template_has_its_translation(said, language: str):
    translate = lookup(language)
    templates = {part.template for part in said if isinstance(part, Message)}
    texts = {one for one in templates if WORD.search(BLANK.sub("", one))}
    assert len(texts) > 150
    same = {one for one in texts if translate(one) == one}
    # Words that a language shares with English.
    assert all(" " not in one for one in same)
    assert len(same) < 15


def test_plain_parts_are_names_and_text_of_the_request(said):
    plain = {part for part in said if isinstance(part, str) and not isinstance(part, Message)}
    assert [text for text in plain if SENTENCE.search(text)] == []
