"""The same work without a window: one module per command. Exit status: 0 done, 1 some items failed,
2 the request or job is wrong and nothing was written, 3 the world stopped us, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from exportgui.errors import Cancelled, ExportguiError

if TYPE_CHECKING:
    from exportgui.cli.console import Console

__all__ = ["COMMANDS", "main"]

COMMANDS = ("export", "render", "props", "submit", "jobs", "verify", "doctor")
"""First words that mean work without a window; the window is to open without loading any of it."""
INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; ``argv`` is without the program's name. Returns the exit status."""
    from exportgui.cli.console import Console
    from exportgui.cli.localized_parser import argparse_in
    from exportgui.cli.logfile import logging_to_file
    from exportgui.cli.parser import build_parser
    from exportgui.cli.words import language_of, protect
    from exportgui.settings import load
    from exportgui.translations import LANGUAGES, best_language

    words = list(sys.argv[1:] if argv is None else argv)
    with logging_to_file():
        settings = load()
        wanted = language_of(words)
        code = wanted if wanted in LANGUAGES else best_language(settings.language)
        console = Console(code)
        if settings.problem:
            console.warning(settings.problem)
        try:
            with argparse_in(console.lookup):
                arguments = build_parser(words, console.lookup).parse_args(protect(words))
        except SystemExit as leaving:  # argparse has printed its message
            return leaving.code if isinstance(leaving.code, int) else 2
        try:
            return int(arguments.run(arguments, console))
        except Cancelled as error:
            console.failure(error.message)
            return INTERRUPTED
        except ExportguiError as error:
            console.failure(error.message)
            return error.exit_status
        except KeyboardInterrupt:
            return INTERRUPTED
        except BrokenPipeError:  # whoever read us has gone; do not complain into the void
            with contextlib.suppress(OSError):
                sys.stdout.close()
            return 0
        except Exception as error:
            return _mistake(error, console)


def _mistake(error: Exception, console: Console) -> int:
    """Say that the program itself is at fault; where, is in the log file."""
    from exportgui.boundary import log_failure, unexpected

    failure = unexpected(error)
    log_failure(failure, "the command")
    console.failure(failure.message)
    return failure.exit_status
