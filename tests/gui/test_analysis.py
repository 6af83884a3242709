from __future__ import annotations

import pytest

from exportgui.gui.compose.analysis import analyse
from exportgui.request import MacroBook

BOOK = MacroBook({"test": "fmt=tif", "bad": "op_blur=900"})


def test_macros_follow_the_modifiers_and_are_expanded():
    reading = analyse("&fmt=png", "$test$", BOOK)
    assert reading.request is not None
    assert reading.effective == "fmt=png&fmt=tif"
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("text", "marked", "words"),
    [
        ("wid=40&op_blur=900", "900", "op_blur"),
        ("wid=0", "0", "wid"),
        ("fmt=png&$nowhere$", "$nowhere$", "nowhere"),
    ],
)
def test_an_error_is_marked_where_it_is(text: str, marked: str, words: str):
    reading = analyse(text, "", BOOK)
    assert reading.request is None
    problem = reading.problems[0]
    assert text[problem.start : problem.end] == marked
    assert words in problem.message
    assert reading.error == problem.message


def test_an_unknown_command_is_a_warning_with_the_nearest_name():
    reading = analyse("op_sharpn=1", "", BOOK)
    assert reading.request is not None
    assert reading.error == ""
    assert reading.problems[0].level == "warning"
    assert "op_sharpen" in reading.problems[0].message


def test_an_error_inside_a_macro_stops_the_request():
    assert analyse("wid=40", "$bad$", BOOK).request is None


def test_the_parts_of_the_text_are_told_apart():
    text = "wid=40&$test$"
    parts = {text[mark.start : mark.end]: mark.kind for mark in analyse(text, "", BOOK).marks}
    assert parts["wid"] == "command"
    assert parts["40"] == "value"
    assert parts["$test$"] == "macro"


@pytest.mark.parametrize("text", ["", "&", "?", "=", "%", "$", "&&&", "is{", "a" * 70_000])
def test_whatever_is_typed_nothing_is_raised(text: str):
    reading = analyse(text, "$", BOOK) if text == "$" else analyse(text, "", BOOK)
    assert isinstance(reading.effective, str)
