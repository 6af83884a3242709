"""Prepare the words of a command line for argparse, and find the language among them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from exportgui.cli.commands import LANGUAGE, options_with_value

_MARK = "\ue000"
_FREE_POSITIONALS = frozenset({"render", "props"})
"""Commands whose two positional arguments may start with a dash."""

_VALUE_OPTIONS = options_with_value()


def protect(words: Sequence[str]) -> list[str]:
    """Mark values that start with a dash, which argparse would take for options.

    After an option that takes a value, the next word is its value whatever it looks like. A word
    with one dash is an object or its modifiers, where the command takes these.
    """
    guarded: list[str] = []
    free = 2 if command_of(words) in _FREE_POSITIONALS else 0
    for word, option in _with_options(words):
        stray = free > 0 and not word.startswith("--") and word not in {"-h"}
        guarded.append(_MARK + word if word.startswith("-") and (option or stray) else word)
    return guarded


def text(word: str) -> str:
    """A value as the user typed it."""
    return word.removeprefix(_MARK)


def without_marks(message: str) -> str:
    """A message of argparse without our marks in it."""
    return message.replace(_MARK, "")


def path(word: str) -> Path:
    """A path as the user typed it, with ``~`` expanded."""
    return Path(text(word)).expanduser()


def command_of(words: Sequence[str]) -> str:
    """The command: the first word that is no part of ``--language``."""
    names = (word for word, option in _with_options(words) if not option)
    return next((word for word in names if not word.startswith(LANGUAGE.name)), "")


def language_of(words: Sequence[str]) -> str | None:
    """The value of the last ``--language``, None without one.

    Needed before argparse runs, because argparse prints texts of its own.
    """
    code = None
    for word, option in _with_options(words):
        if option == LANGUAGE.name:
            code = word
        elif not option and word.startswith(f"{LANGUAGE.name}="):
            code = word.partition("=")[2]
    return code


def _with_options(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each word with the option whose value it is, or with an empty text."""
    option = ""
    for word in words:
        yield word, option
        option = word if not option and word in _VALUE_OPTIONS else ""
