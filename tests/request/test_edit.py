"""Changing one item leaves every other character alone, whatever is typed."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exportgui.request import edit, field_texts
from exportgui.request.commands import COMMANDS

sys.path.insert(0, str(Path(__file__).parent))

import made_requests as made

BITS = (
    "wid=",
    "src=is{",
    "src=",
    "text=",
    "$v$",
    "$v=",
    "=",
    "&",
    "?",
    " ",
    "}",
    ")",
    "(",
    "{",
    "is",
    "1",
    ",",
    "%",
    "%24",
    "%2",
    "+",
    ".x",
    "é",
    "http://",
    "//",
    "layer=1",
    "d2lkPTE=",
    "foo",
    "\ud800",
)
REQUESTS = st.lists(st.sampled_from(BITS), max_size=14).map("".join) | st.text(max_size=40)
TEXT = " wid=800&&op_usm=1,1,5 & src=is{a?wid=1&hei=2}&fmt=png&"


def raws(text: str) -> list[str]:
    return [line.raw for line in edit.lines(text)]


def test_a_value_changes_and_nothing_else():
    assert edit.with_value(TEXT, 1, "2,1,5") == TEXT.replace("op_usm=1,", "op_usm=2,")
    assert edit.with_value(TEXT, 2, "is{b?wid=7}") == TEXT.replace(
        "is{a?wid=1&hei=2}", "is{b?wid=7}"
    )
    assert edit.with_value("text=a&wid=1", 0, "50% & more") == "text=50%25%20%26%20more&wid=1"


def test_an_item_gives_way_to_another():
    assert edit.replaced(TEXT, 2, "hei=5") == TEXT.replace("src=is{a?wid=1&hei=2}", "hei=5")
    assert edit.replaced(TEXT, 0, "hei=5&wid=1") == TEXT


def test_a_dollar_that_is_none_stays_one():
    assert edit.with_value("text=%24x%24", 0, "$x$ more") == "text=%24x%24%20more"
    assert edit.with_value("text=$x$", 0, "$x$ more") == "text=$x$%20more"


def test_an_item_is_taken_out_with_one_separator():
    assert edit.without("wid=1&hei=2&fmt=png", [1]) == "wid=1&fmt=png"
    assert edit.without("wid=1&hei=2&fmt=png", [0]) == "hei=2&fmt=png"
    assert edit.without("&wid=1&hei=2&fmt=png", [0, 2]) == "&hei=2"
    assert edit.without("wid=1", [0]) == ""


def test_an_item_is_put_in():
    assert edit.inserted("", "wid=1") == "wid=1"
    assert edit.inserted("fmt=png", "wid=1") == "fmt=png&wid=1"
    assert edit.inserted("fmt=png&", "wid=1") == "fmt=png&wid=1"
    assert edit.inserted("fmt=png&hei=2", "wid=1", 1) == "fmt=png&wid=1&hei=2"
    assert edit.inserted("?", "wid=1") == "?wid=1"


def test_items_change_places_and_separators_stay():
    assert edit.arranged(" a=1 && b=2&c=3", [2, 0, 1]) == " c=3 && a=1&b=2"


def test_a_hidden_request_is_changed_in_the_open():
    assert edit.with_value("d2lkPTMwMCZmbXQ9cG5n", 0, "200") == "wid=200&fmt=png"


@given(REQUESTS, st.data())
def test_every_change_leaves_the_other_items_alone(text: str, data: st.DataObject):
    before = raws(text)
    if not before:
        return
    place = data.draw(st.integers(0, len(before) - 1))
    others = before[:place] + before[place + 1 :]
    valued = raws(edit.with_value(text, place, data.draw(st.text(max_size=9))))
    assert valued[:place] + valued[place + 1 :] == others
    assert raws(edit.without(text, [place])) in (others, before)
    assert raws(edit.inserted(text, "qlt=9", place)) in (
        [*before[:place], "qlt=9", *before[place:]],
        before,
    )
    order = data.draw(st.permutations(range(len(before))))
    assert raws(edit.arranged(text, order)) in ([before[at] for at in order], before)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_value_comes_apart_and_together(name: str):
    command = COMMANDS[name]
    chance = random.Random(name)
    for _ in range(12):
        value = made.value(command, chance)
        found = field_texts.split_value(command.grammar, value)
        assert len(found) in (1, len(command.grammar.fields))
        assert field_texts.join_values(command, found) == value


@pytest.mark.parametrize(
    "name", sorted(name for name, row in COMMANDS.items() if len(row.grammar.fields) > 1)
)
def test_what_is_missing_in_between_gets_its_default(name: str):
    command = COMMANDS[name]
    first = field_texts.split_value(command.grammar, made.value(command, random.Random(1)))
    given_ = [*first[: command.grammar.required], *[""] * (len(first) - command.grammar.required)]
    command.parse(field_texts.join_values(command, given_))


def test_requests_that_are_made_up_can_be_changed_everywhere():
    chance = random.Random(7)
    for _ in range(300):
        text = made.request(chance)
        before = raws(text)
        place = chance.randrange(len(before)) if before else 0
        line = edit.lines(text)[place] if before else None
        if line is None or line.command is None:
            continue
        value = made.value(line.command, chance)
        after = edit.with_value(text, place, value)
        assert edit.lines(after)[place].value == value
        assert (
            raws(after)[:place] + raws(after)[place + 1 :] == before[:place] + before[place + 1 :]
        )
