"""Messages: English as they stand, whole after pickling and JSON, another language by a look-up."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from exportgui.messages import Message, counted, from_json, joined, render, to_json, verbatim

SPANISH = {
    "the {format} file is damaged ({detail})": "el archivo {format} está dañado ({detail})",
    "cut short after {n} bytes": "cortado tras {n} bytes",
    "{n} files": "{n} archivos",
}
CUT = Message("cut short after {n} bytes", n=1200)
DAMAGED = Message("the {format} file is damaged ({detail})", format="PNG", detail=CUT)


def spanish(template: str) -> str:
    return SPANISH.get(template, template)


def test_a_message_is_its_english_text():
    assert DAMAGED == "the PNG file is damaged (cut short after 1200 bytes)"
    assert str(DAMAGED) == f"{DAMAGED}" == "the PNG file is damaged (cut short after 1200 bytes)"


def test_the_values_are_translated_with_the_template():
    assert render(DAMAGED, spanish) == "el archivo PNG está dañado (cortado tras 1200 bytes)"


@pytest.mark.parametrize("name", ["{detail}", "a{0}.png", "100%", "%1 %n", "}{", "<b>"])
def test_what_stands_in_a_value_is_never_read_as_a_template(name: str):
    message = joined(": ", (name, CUT))
    assert message == f"{name}: cut short after 1200 bytes"
    assert render(message, spanish) == f"{name}: cortado tras 1200 bytes"
    assert from_json(to_json(message)) == message


@pytest.mark.parametrize(
    "travel", [lambda one: pickle.loads(pickle.dumps(one)), lambda one: from_json(to_json(one))]
)
def test_a_message_is_whole_after_a_journey(travel):
    message = Message("{where}: {what}, {which}", where=Path("x/y"), what=DAMAGED, which=["a", CUT])
    arrived = travel(message)
    assert arrived == message == "x/y: " + DAMAGED + ", a, cut short after 1200 bytes"
    assert "cortado tras" in render(arrived, spanish)


def test_what_an_older_version_stored_is_taken_verbatim():
    for line in ("disk full", '{"a": 1}', "[1]", "7", "", "{x}"):
        assert from_json(line) == line
        assert render(from_json(line), spanish) == line


@pytest.mark.parametrize(("n", "text"), [(0, "0 files"), (1, "1 file"), (2, "2 files")])
def test_numbers_choose_their_form(n: int, text: str):
    assert counted("{n} file", "{n} files", n) == text
    assert render(counted("{n} file", "{n} files", 5), spanish) == "5 archivos"


def test_plain_text_stays_as_it_is():
    assert render("{n} files", spanish) == "{n} files"
    assert render(verbatim("{n} files"), spanish) == "{n} files"


def test_a_blank_without_a_value_is_a_mistake_of_the_program():
    with pytest.raises(KeyError):
        Message("the {format} file")
