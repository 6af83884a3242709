from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exportgui.request.richtext import from_plain, is_rich, to_plain


@given(st.text(alphabet=st.characters(exclude_characters="\r", exclude_categories=("Cs",))))
def test_lines_come_back(text: str):
    assert to_plain(from_plain(text)) == text
    assert to_plain(from_plain(text, rich=True)) == text


def test_one_line_of_letters_stays_plain():
    assert from_plain("Hello {you}") == "Hello {you}"
    assert from_plain("a\nb") == "{\\rtf1 a\\par b}"
    assert not is_rich("Hello")


@pytest.mark.parametrize(
    "value", ["{\\rtf1\\b bold}", "\\fs40 big", "{\\rtf1 open", "{\\rtf1{\\colortbl;\\red1;}x}"]
)
def test_text_with_looks_is_not_plain(value: str):
    assert to_plain(value) is None
