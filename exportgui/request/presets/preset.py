"""A preset as it was read, and what its name and its definition look like."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from exportgui.errors import MacroError
from exportgui.lazy_regex import pattern
from exportgui.messages import NOTHING, Message, joined
from exportgui.request.address import take_apart
from exportgui.request.encoding import shown

_MACRO_NAME = pattern(r"[A-Za-z0-9_.!@-]+")
_REQUEST = pattern(r"[&?]*+(?:[A-Za-z_][\w]*+\s*+=|(?:\$|%24)[^$%&\s]++(?:\$|%24))")
_ADDRESS = pattern(r"(?:https?:)?//|/?is/image/", re.IGNORECASE)
_DEFINITION_WORDS = frozenset(
    {
        *("definition", "modifier", "modifiers", "ismodifier", "urlmodifier", "urlmodifiers"),
        *("request", "query", "commands", "value", "address", "url"),
    }
)
_NAME_WORDS = frozenset({"name", "macro", "preset", "presetname", "macroname", "imagepreset"})
_LESS_USUAL_NAMES = ("title", "label", "key")
NEEDED = Message("a name and a definition are needed")


class Preset(NamedTuple):
    """A named part of a request.

    ``name`` is empty where the text has none; ``line`` counts from 1, 0 where it is not known;
    ``fault`` is why the preset cannot be used, or nothing.
    """

    name: str
    definition: str
    line: int = 0
    fault: Message = NOTHING


def account_preset(name: str, definition: str, line: int = 0) -> Preset:
    """A preset of an account, made callable.

    Its name may have blanks, which no call can: they become "_". Line ends in its definition are
    removed.
    """
    called = re.sub(r"\s+", "_", name.strip().strip("$"))
    return preset(called, "".join(part.strip() for part in definition.splitlines()), line)


def preset(name: str, definition: str, line: int = 0) -> Preset:
    """A preset whose name is checked; dollar signs around the name are no part of it."""
    bare = name.strip().strip("$")
    fault = NOTHING
    if not _MACRO_NAME.fullmatch(bare):
        fault = Message("{name} is not a macro name", name=repr(shown(bare)))
    return Preset(bare, definition, line, fault)


def sound(presets: Iterable[Preset], label: object) -> tuple[Preset, ...]:
    """The presets, if all can be used; else MacroError with ``label`` and the first bad line."""
    found = tuple(presets)
    for one in found:
        if one.fault:
            place = Message("{file}, line {number}", file=label, number=one.line)
            raise MacroError(joined(": ", (place if one.line else label, one.fault)))
    return found


def is_definition(text: str) -> bool:
    """Whether a text starts as a request or an address does, not as a sentence."""
    return bool(_REQUEST.match(text)) or is_address(text)


def is_address(text: str) -> bool:
    """Whether a text starts as an address does."""
    return bool(_ADDRESS.match(text))


def as_definition(text: str) -> str:
    """The modifiers of an address that has some; any other text as it stands."""
    found = take_apart(text) if is_address(text) else None
    return found[1] if found is not None and found[1] else text


def means_name(word: str) -> bool:
    """Whether a column or a key of this name holds the names of presets."""
    return _bare(word) in _NAME_WORDS


def name_among(words: Iterable[str]) -> str | None:
    """The column or key that holds the names; None where there is none."""
    found = list(words)
    usual = (word for word in found if means_name(word))
    return next(usual, next((word for word in found if _bare(word) in _LESS_USUAL_NAMES), None))


def means_definition(word: str) -> bool:
    """Whether a column or a key of this name holds definitions."""
    return _bare(word) in _DEFINITION_WORDS


def _bare(word: str) -> str:
    return re.sub(r"[\W_]+", "", word).lower()
