"""Rows that describe commands, and their options and arguments.

Rows, not calls of ``add_argument``: `exportgui.cli.words` must know which options are followed by a
value before argparse runs, and argparse cannot be asked that.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any

from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message


@dataclass(frozen=True, slots=True)
class Option:
    """An option (``--name``) or a positional argument, and what ``add_argument`` is to know of it.

    The parameter ``type`` is a name that `LocalizedParser` registers: text, path, count, start or
    scale.
    """

    name: str
    parameters: Mapping[str, Any]

    @property
    def takes_value(self) -> bool:
        """Whether the word after the option is its value, whatever that word looks like."""
        return self.name.startswith("--") and "type" in self.parameters


@dataclass(frozen=True, slots=True)
class Command:
    """A command, or an action of one such as ``jobs show``.

    ``run`` is "module:function" below `exportgui.cli`; the function takes the parsed arguments and
    the console and returns the exit status; it is empty where one of the actions must be named.
    ``defaults`` are values of arguments that the command
    does not have, but that its function shares with another command.
    """

    summary: Message
    run: str
    options: tuple[Option, ...]
    actions: Mapping[str, Command] = field(default_factory=dict)
    defaults: Mapping[str, None] = field(default_factory=dict)


def positional(
    name: str, metavar: str, help: Message | None = None, type: str = "text", **parameters: Any
) -> Option:
    """A required argument without a name on the command line."""
    return Option(name, {"metavar": metavar, "help": help, "type": type, **parameters})


def value(name: str, metavar: str, help: Message, type: str = "text", **parameters: Any) -> Option:
    """An option that is followed by a value."""
    return Option(name, {"metavar": metavar, "help": help, "type": type, **parameters})


def choice(name: str, choices: Sequence[str], help: Message) -> Option:
    """An option that is followed by one of some words."""
    return Option(name, {"choices": choices, "help": help, "type": "text"})


def flag(name: str, help: Message, **parameters: Any) -> Option:
    """An option without a value, off by default."""
    return Option(name, {"action": "store_true", "help": help, **parameters})


def switch(name: str, help: Message) -> Option:
    """``--name`` and ``--no-name``; None when neither is given."""
    return Option(name, {"action": argparse.BooleanOptionalAction, "help": help})
