"""Mistakes put into valid requests on purpose: every fix that is offered leaves what was meant."""

from __future__ import annotations

import random
import string
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from exportgui.errors import RequestError
from exportgui.request import MacroBook, check, parse, resolve
from exportgui.request.commands import COMMANDS, Command, lookup
from exportgui.request.commands.table import Scope
from exportgui.request.fields import Choice, Flag, Int
from exportgui.request.fixes import fix_for
from exportgui.request.model import written

sys.path.insert(0, str(Path(__file__).parent))

from made_requests import value

BOOK = MacroBook({"zoom": "wid=2000", "catalogue": "hei=30"})
QUICK = 600
ITEMS = 4

Mistake = Callable[[str, str, random.Random], str | None]
"""From a command and its value to the item with a mistake; None where it does not apply."""


def valid_items(chance: random.Random) -> list[tuple[str, str]]:
    """Commands of a request that is valid, each once."""
    rows = [row for row in COMMANDS.values() if row.scope not in (Scope.EFFECT, Scope.TEXT)]
    while True:
        chosen = chance.sample([row for row in rows if row.name not in ("layer", "req")], ITEMS)
        items = [(row.name, written(row.name, value(row, chance))) for row in chosen]
        if not any(one.level == "error" for one in check(joined(items), BOOK)):
            return items


def joined(items: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={text}" for name, text in items)


def letters_exchanged(name: str, text: str, chance: random.Random) -> str | None:
    at = chance.randrange(len(name) - 1)
    return f"{name[:at]}{name[at + 1]}{name[at]}{name[at + 2 :]}={text}"


def letter_left_out(name: str, text: str, chance: random.Random) -> str | None:
    at = chance.randrange(len(name))
    return f"{name[:at]}{name[at + 1 :]}={text}"


def letter_put_in(name: str, text: str, chance: random.Random) -> str | None:
    at = chance.randrange(len(name) + 1)
    return f"{name[:at]}{chance.choice(string.ascii_lowercase)}{name[at:]}={text}"


def unit(name: str, text: str, chance: random.Random) -> str | None:
    whole = isinstance(row(name).grammar.fields[0], Int) and row(name).grammar.accepts(text)
    return f"{name}={text}px" if whole and text.isdigit() else None


def comma_at_the_end(name: str, text: str, chance: random.Random) -> str | None:
    return None if row(name).grammar.literal else f"{name}={text},"


def fraction(name: str, text: str, chance: random.Random) -> str | None:
    return f"{name}={text}.4" if text.isdigit() else None


def word_for_a_switch(name: str, text: str, chance: random.Random) -> str | None:
    switch = isinstance(row(name).grammar.fields[0], Flag) and len(row(name).grammar.fields) == 1
    return f"{name}={'true' if text == '1' else 'off'}" if switch else None


def misspelt_word(name: str, text: str, chance: random.Random) -> str | None:
    first = row(name).grammar.fields[0]
    plain = isinstance(first, Choice) and text.isalpha() and len(text) > 4
    return f"{name}={text[:-2]}{text[-1]}{text[-2]}" if plain else None


def sign_of_a_colour(name: str, text: str, chance: random.Random) -> str | None:
    digits = set(text) <= set(string.hexdigits) and len(text) in (6, 8)
    return f"{name}=#{text}" if digits and row(name).grammar.fields[0].kind == "color" else None


def size_with_a_cross(name: str, text: str, chance: random.Random) -> str | None:
    pair = text.split(",")
    return f"{name}={'x'.join(pair)}" if name == "size" and len(pair) == 2 else None


def beyond_the_end(name: str, text: str, chance: random.Random) -> str | None:
    first = row(name).grammar.fields[0]
    limited = isinstance(first, Int) and first.high <= 1000 and len(row(name).grammar.fields) == 1
    return f"{name}={first.high + chance.randint(1, 900)}" if limited else None


def row(name: str) -> Command:
    found = lookup(name)
    assert found is not None
    return found


MISTAKES: dict[Mistake, bool] = {
    letters_exchanged: True,
    letter_left_out: True,
    letter_put_in: True,
    unit: True,
    comma_at_the_end: True,
    fraction: True,
    word_for_a_switch: True,
    misspelt_word: True,
    sign_of_a_colour: True,
    size_with_a_cross: True,
    beyond_the_end: False,
}
"""Whether what was meant is known; a number beyond the end means the end at most."""


def mistaken(chance: random.Random) -> Iterator[tuple[Mistake, str, str]]:
    """Kinds of mistakes, requests with one of each, and the requests that were meant."""
    while True:
        items = valid_items(chance)
        parts = [f"{name}={text}" for name, text in items]
        for mistake in MISTAKES:
            # The first one that has it: most kinds of mistakes are those of a few commands.
            for at, (name, text) in enumerate(items):
                wrong = mistake(name, text, chance)
                if wrong is not None and not is_another_command(name, wrong):
                    yield mistake, "&".join([*parts[:at], wrong, *parts[at + 1 :]]), "&".join(parts)
                    break


def is_another_command(name: str, wrong: str) -> bool:
    """A slip that happens to make another command is no mistake that anyone can see."""
    found = lookup(wrong.partition("=")[0])
    return found is not None and found is not row(name)


def meaning(text: str) -> object:
    try:
        found = resolve(parse(text), BOOK)
    except RequestError as error:
        return error.reason
    return found.request, found.layers, found.comp


@pytest.mark.parametrize("count", [QUICK, pytest.param(5000, marks=pytest.mark.long)])
def test_every_fix_leaves_a_valid_request_that_means_what_was_written(count: int):
    chance = random.Random(11)
    made = mistaken(chance)
    offered: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for _ in range(count):
        mistake, text, meant = next(made)
        tried[mistake.__name__] += 1
        for problem in check(text, BOOK):
            fix = fix_for(text, problem, BOOK)
            if fix is None:
                continue
            offered[mistake.__name__] += 1
            better = fix.applied(text)
            assert not [one for one in check(better, BOOK) if one.level == "error"], (text, better)
            if MISTAKES[mistake]:
                assert meaning(better) == meaning(meant), (text, better, meant)
    assert set(offered) == set(tried)
    if count > QUICK:
        assert set(tried) == {mistake.__name__ for mistake in MISTAKES}
    assert sum(offered.values()) > count // 2, (offered, tried)
