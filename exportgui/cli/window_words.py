"""Tell command lines that open the window from those of commands, without loading the parser."""

from __future__ import annotations

from collections.abc import Sequence

from exportgui.translations import LANGUAGES

COMMANDS = (
    "export",
    "render",
    "props",
    "submit",
    "jobs",
    "schedule",
    "watch",
    "verify",
    "check",
    "doctor",
)
"""First words that mean a command."""
LANGUAGE_OPTION = "--language"


def command_words(words: Sequence[str]) -> Sequence[str] | None:
    """What the parser of commands is to read; None where ``words`` open the window.

    They do where a catalog is the first word beside the language, or there is no other word. A
    language that there is not is left to the parser alone, which refuses it.
    """
    language, others = split_language(words)
    if others and (others[0] in COMMANDS or others[0].startswith("-")):
        return words
    known = language is None or language in LANGUAGES
    return None if known else [f"{LANGUAGE_OPTION}={language}"]


def split_language(words: Sequence[str]) -> tuple[str | None, list[str]]:
    """Part the value of the last ``--language`` from the other words, where there is no command.

    The value is empty where the option has none, and None without the option.
    """
    language = None
    others: list[str] = []
    remaining = iter(words)
    for word in remaining:
        if word == LANGUAGE_OPTION:
            language = next(remaining, "")
        elif word.startswith(f"{LANGUAGE_OPTION}="):
            language = word.partition("=")[2]
        else:
            others.append(word)
    return language, others
