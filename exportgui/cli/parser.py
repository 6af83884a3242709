"""Make argparse parsers of the rows in `exportgui.cli.commands`."""

from __future__ import annotations

import argparse
import gc
import importlib
from collections.abc import Callable, Mapping, Sequence

from exportgui.cli.commands import COMMANDS, LANGUAGE
from exportgui.cli.console import Console
from exportgui.cli.localized_parser import LocalizedParser
from exportgui.cli.options import Command, Option
from exportgui.cli.words import command_of
from exportgui.messages import Lookup, Message, render
from exportgui.version import __version__

_DESCRIPTION = Message(
    "Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG."
)
_EXIT_STATUS = Message(
    "Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped by the "
    "machine."
)
_VERSION = Option(
    "--version",
    {
        "action": "version",
        "version": f"exportgui {__version__}",
        "help": Message("show the program's version and exit"),
    },
)
_ENGINE = ("exportgui.render.planning", "exportgui.render.rendition", "exportgui.media.jpeg")
"""What every conversion needs."""


def build_parser(words: Sequence[str], lookup: Lookup) -> LocalizedParser:
    """The parser of the command line ``words``, with help in the language of ``lookup``.

    When the words name a command, it knows no other: building the parsers of all commands takes
    longer than reading the words.
    """
    parser = LocalizedParser(
        prog="exportgui", lookup=lookup, description=_DESCRIPTION, epilog=_EXIT_STATUS
    )
    parser.add_option(_VERSION)
    parser.add_option(LANGUAGE)
    name = command_of(words)
    rows = {name: COMMANDS[name]} if name in COMMANDS else COMMANDS
    _add_commands(parser, rows, "command", required=True)
    return parser


def _add_commands(
    parser: LocalizedParser, rows: Mapping[str, Command], kind: str, *, required: bool
) -> None:
    """Add a parser for each row; ``kind``, "command" or "action", is the name of the choice."""
    parsers = parser.add_subparsers(dest=kind, metavar=kind.upper(), required=required)
    for name, row in rows.items():
        shown = render(row.summary, parser.lookup)
        command = parsers.add_parser(
            name, help=shown, description=row.summary, lookup=parser.lookup
        )
        for option in (LANGUAGE, *row.options):
            command.add_option(option)
        if row.run:
            command.set_defaults(run=_loaded_when_called(row.run), **row.defaults)
        if row.actions:
            _add_commands(command, row.actions, "action", required=not row.run)


def _loaded_when_called(path: str) -> Callable[[argparse.Namespace, Console], int]:
    """The function at ``path`` ("module:name"), whose module is imported by the first call.

    So a command does not wait for what only another command needs.
    """

    def run(arguments: argparse.Namespace, console: Console) -> int:
        module, _, name = path.partition(":")
        function = getattr(importlib.import_module(f"exportgui.cli.{module}"), name)
        if _converts(arguments):
            for needed in _ENGINE:
                importlib.import_module(needed)
        if not gc.isenabled():  # `exportgui.__main__` disables it while the program starts
            gc.freeze()
            gc.enable()
        return int(function(arguments, console))

    return run


def _converts(arguments: argparse.Namespace) -> bool:
    return any(getattr(arguments, name, None) for name in ("is_modifier", "macro", "output"))
