"""Macro files: what is written reads back as it was, in every shape and encoding."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exportgui.errors import MacroError
from exportgui.request import MacroBook
from exportgui.request.macro_file import encode_text, format_macros, is_macro_text, parse_macros

NAMES = st.text("abcXYZ019._-", min_size=1, max_size=8)
TEXTS = st.text(
    st.characters(blacklist_characters="\r\n\t", blacklist_categories=("Cs",)), max_size=40
)
# `name definition` lines are told from a table by their first line, so no table's header may be one
# of them.
BOOKS = st.lists(st.tuples(NAMES, TEXTS), max_size=6)


@given(BOOKS)
@settings(max_examples=150)
def test_a_table_reads_back_as_it_was_written(macros: list[tuple[str, str]]):
    assert list(parse_macros(format_macros(macros), "book")) == macros


@given(BOOKS)
@settings(max_examples=150)
def test_lines_read_back_as_they_were_written(macros: list[tuple[str, str]]):
    macros = [
        (name, text)
        for name, text in macros
        if (name.lower(), text.lower()) != ("name", "definition")
    ]
    assert list(parse_macros(format_macros(macros, lines=True), "book")) == macros


HARD = [
    ("plain", "wid=240&fmt=jpeg"),
    ("quoted", 'text="say ""hi"""'),
    ("spaced", " wid=1 "),
    ("empty", ""),
    ("accents", "text=caf\xe9 \u65e5\u672c"),
]


@pytest.mark.parametrize("lines", [False, True])
def test_bytes_say_their_encoding(tmp_path: Path, lines: bool):
    path = tmp_path / "book.mac"
    path.write_bytes(encode_text(format_macros(HARD, lines=lines)))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert list(MacroBook.from_file(path).entries) == HARD
    path.write_bytes(encode_text(format_macros(HARD[:1], lines=lines)))
    assert path.read_bytes().isascii()


def test_a_tab_stays_in_a_table_and_is_escaped_in_lines():
    assert list(parse_macros(format_macros([("a", "text=x\ty")]), "book")) == [("a", "text=x\ty")]
    assert list(parse_macros(format_macros([("a", "text=x\ty")], lines=True), "book")) == [
        ("a", "text=x%09y")
    ]


def test_no_file_holds_a_definition_of_two_lines():
    with pytest.raises(MacroError, match=r"\$a\$"):
        format_macros([("a", "wid=1\n&hei=2")])


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("view wid=240", True),
        ("# c\n$view$ wid=240\nbig\twid=900\n", True),
        ("Definition\tName\nwid=1\tx", True),
        ("wid=240&fmt=png", False),
        ("https://x.test/is/image/a/b?wid=1", False),
        ("view wid=240\nwid=3", False),
        ("", False),
    ],
)
def test_the_text_of_a_macro_file_is_known(text: str, is_one: bool):
    assert is_macro_text(text) == is_one
