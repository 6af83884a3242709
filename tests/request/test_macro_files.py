"""Macro files: what is written reads back as it was, in every shape and encoding."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exportgui.errors import MacroError
from exportgui.request import MacroBook
from exportgui.request.presets.lines import read_spaced
from exportgui.request.presets.macro_writer import encode_text, format_macros
from exportgui.request.presets.preset import Preset
from exportgui.request.presets.tables import read_table

NAMES = st.text("abcXYZ019._-", min_size=1, max_size=8)
TEXTS = st.text(
    st.characters(blacklist_characters="\r\n\t", blacklist_categories=("Cs",)), max_size=40
)
# `name definition` lines are told from a table by their first line, so no table's header may be one
# of them.
BOOKS = st.lists(st.tuples(NAMES, TEXTS), max_size=6)


def entries(presets: Iterable[Preset]) -> list[tuple[str, str]]:
    return [(one.name, one.definition) for one in presets]


@given(BOOKS)
@settings(max_examples=150)
def test_a_table_reads_back_as_it_was_written(macros: list[tuple[str, str]]):
    assert entries(read_table(format_macros(macros))) == macros


@given(BOOKS)
@settings(max_examples=150)
def test_lines_read_back_as_they_were_written(macros: list[tuple[str, str]]):
    macros = [
        (name, text)
        for name, text in macros
        if (name.lower(), text.lower()) != ("name", "definition")
    ]
    assert entries(read_spaced(format_macros(macros, lines=True))) == macros


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
    macros = [("a", "text=x\ty")]
    assert entries(read_table(format_macros(macros))) == macros
    assert entries(read_spaced(format_macros(macros, lines=True))) == [("a", "text=x%09y")]


def test_no_file_holds_a_definition_of_two_lines():
    with pytest.raises(MacroError, match=r"\$a\$"):
        format_macros([("a", "wid=1\n&hei=2")])
