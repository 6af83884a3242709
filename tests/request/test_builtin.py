"""The macros that come with the program: there for everyone, in nobody's way."""

from __future__ import annotations

import pytest

from exportgui.errors import MacroError
from exportgui.request import MacroBook, check, default_macros, expand, parse
from exportgui.request.builtin_macros import built_in, built_in_names, with_built_in

NAMES = ("zoom", "thumbnail", "print", "web", "swatch")


def test_they_say_only_what_the_language_allows():
    assert built_in().names() == NAMES
    for name in NAMES:
        assert check(f"${name}$", built_in()) == []


def test_a_catalogs_own_wins_and_is_seen_from_its_definition_on():
    book = with_built_in(MacroBook([("early", "$Web$"), ("WEB", "wid=7")]))
    assert book["web"] == "wid=7"
    assert book["zoom"] == built_in()["zoom"]
    with pytest.raises(MacroError, match="before it is defined"):
        expand(parse("$early$"), book)


def test_they_are_told_from_a_catalogs_even_when_both_say_the_same():
    assert built_in_names(with_built_in(default_macros())) == NAMES
    same = MacroBook([*default_macros().entries, ("swatch", built_in()["swatch"])])
    assert built_in_names(with_built_in(same)) == ("zoom", "thumbnail", "print", "web")


def test_an_unknown_macro_stays_an_error():
    with pytest.raises(MacroError, match="not defined"):
        expand(parse("$tests$"), with_built_in(default_macros()))
