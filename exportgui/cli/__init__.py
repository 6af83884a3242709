"""The command line: the same work without a window, one module per command.

Exit status: 0 done, 1 some items failed, 2 the request or job is wrong and nothing was written, 3 a
fault of the machine stopped the job, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from exportgui.cli.window_words import COMMANDS, command_words, split_language
from exportgui.errors import Cancelled, ExportguiError

if TYPE_CHECKING:
    import argparse

    from exportgui.cli.console import Console

__all__ = ["COMMANDS", "command_words", "main", "split_language"]

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; ``argv`` is without the program's name. Returns the exit status."""
    from exportgui.cli.logfile import logging_to_file
    from exportgui.temporary_folders import sweep

    words = list(sys.argv[1:] if argv is None else argv)
    with logging_to_file():
        sweep()
        console = _make_console(words)
        try:
            arguments = _parse(words, console)
        except SystemExit as leaving:  # argparse has printed its message
            return leaving.code if isinstance(leaving.code, int) else 2
        return _run_command(arguments, console)


def _make_console(words: Sequence[str]) -> Console:
    """A console in the language of ``--language``, else of the settings, else of the system."""
    from exportgui.cli.console import Console
    from exportgui.cli.words import language_of
    from exportgui.settings import load
    from exportgui.translations import LANGUAGES, best_language

    settings = load()
    wanted = language_of(words)
    console = Console(wanted if wanted in LANGUAGES else best_language(settings.language))
    if settings.problem:
        console.warning(settings.problem)
    return console


def _parse(words: Sequence[str], console: Console) -> argparse.Namespace:
    from exportgui.cli.localized_parser import argparse_in
    from exportgui.cli.parser import build_parser
    from exportgui.cli.words import protect

    with argparse_in(console.lookup):
        return build_parser(words, console.lookup).parse_args(protect(words))


def _run_command(arguments: argparse.Namespace, console: Console) -> int:
    """Run the command's function; whatever it raises becomes a line and an exit status."""
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
    except BrokenPipeError:  # whoever read our output has gone, so an error would go nowhere too
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return 0
    except Exception as error:
        return _report_mistake(error, console)


def _report_mistake(error: Exception, console: Console) -> int:
    """Print that the program itself is at fault; the traceback goes to the log file."""
    from exportgui.boundary import log_failure, unexpected

    failure = unexpected(error)
    log_failure(failure, "the command")
    console.failure(failure.message)
    return failure.exit_status
