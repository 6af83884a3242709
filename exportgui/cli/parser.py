"""The words of the command line: commands, options, and values that look like options but are
not.
"""

from __future__ import annotations

import argparse
import gc
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from exportgui import __version__
from exportgui.cli.console import Console
from exportgui.job.model import CONFLICT_POLICIES, EMAIL_SETTINGS, EXPORT_TYPES, RENDITIONS
from exportgui.job.planning.name_template import TOKENS

_TOKENS = " ".join(f"{{{name}}}" for name in TOKENS)
_MARK = "\ue000"
_FREE_POSITIONALS = frozenset({"render", "props"})
"""Commands whose two words may start with a dash."""


def protect(words: Sequence[str]) -> list[str]:
    """Mark values that start with a dash, so that argparse does not take them for options.

    After an option that takes a value, the next word is its value whatever it looks like; a word
    with one dash that is no option is an object or its modifiers where the command takes such.
    """
    guarded: list[str] = []
    free = 2 if words and words[0] in _FREE_POSITIONALS else 0
    for word in words:
        follows_option = bool(guarded) and guarded[-1] in VALUE_OPTIONS
        stray = free > 0 and not word.startswith("--") and word not in {"-h"}
        guarded.append(_MARK + word if word.startswith("-") and (follows_option or stray) else word)
    return guarded


def text(word: str) -> str:
    """A value as the person typed it."""
    return word.removeprefix(_MARK)


def path(word: str) -> Path:
    """A path as the person typed it, ``~`` resolved."""
    return Path(text(word)).expanduser()


def count(word: str) -> int:
    """A number of at least 1."""
    value = int(text(word))
    if value < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return value


_WORKERS = (
    "how many items at once; of originals alone four times as many, up to 8, as copying mostly "
    "waits for the disk"
)
VALUE_OPTIONS = frozenset(
    {
        *(
            "--to",
            "--select",
            "--fmt",
            "--is-modifier",
            "--macro",
            "--macro-file",
            "--email-setting",
            "--client-id",
        ),
        *(
            "--on-conflict",
            "--name",
            "--workers",
            "--recipe",
            "--renditions",
            "--output",
            "--root",
            "--scale",
            "--catalog",
            "--job-name",
            "--report",
        ),
    }
)
"""Options that are followed by a value."""


class OneLineParser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage."""

    def error(self, message: str) -> NoReturn:
        """Leave with status 2."""
        self.exit(2, f"exportgui: {message.replace(_MARK, '')}; see '{self.prog} --help'\n")


def build_parser(first: str = "") -> argparse.ArgumentParser:
    """The whole command line; of the commands only ``first``, where it is one."""
    parser = OneLineParser(
        prog="exportgui",
        description=(
            "Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG."
        ),
        epilog=(
            "Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped "
            "by the machine."
        ),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"exportgui {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (add, summary) in PARSERS.items():
        if first in PARSERS and first != name:
            continue
        command = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        add(command)
    return parser


_ENGINE = ("exportgui.render.planning", "exportgui.render.reply", "exportgui.media.jpeg")
"""What every conversion needs."""


def _later(module: str, name: str) -> Callable[[argparse.Namespace, Console], int]:
    """A command's function, loaded with all that it needs when it is called: no other command waits
    for that.
    """

    def run(arguments: argparse.Namespace, console: Console) -> int:
        found = getattr(importlib.import_module(f"exportgui.cli.{module}"), name)
        if _converts(arguments):
            for needed in _ENGINE:
                importlib.import_module(needed)
        if not gc.isenabled():  # as the program starts
            gc.freeze()
            gc.enable()
        return int(found(arguments, console))

    return run


def _converts(arguments: argparse.Namespace) -> bool:
    return any(getattr(arguments, name, None) for name in ("is_modifier", "macro", "output"))


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "catalog", metavar="CATALOG", type=path, help="a folder or an IS catalog's .ini file"
    )
    parser.add_argument(
        "--select",
        metavar="GLOB",
        action="append",
        default=[],
        type=text,
        help="only what matches; repeats add up",
    )
    parser.add_argument(
        "--fmt", choices=EXPORT_TYPES, type=text, help="default: convert with modifiers or macros"
    )
    parser.add_argument(
        "--is-modifier", metavar="STR", type=text, help="IS request, such as 'wid=300'"
    )
    parser.add_argument(
        "--macro",
        metavar="$NAME$",
        action="append",
        type=text,
        help="repeats add up; some are built in",
    )
    parser.add_argument(
        "--recipe",
        metavar="FILE",
        type=text,
        help="a recipe or its name; other options win over it",
    )
    parser.add_argument("--email-setting", metavar="S", type=text, help=", ".join(EMAIL_SETTINGS))
    parser.add_argument("--client-id", metavar="ID", type=text, help="kept with the job, not used")
    parser.add_argument(
        "--job-name", metavar="TEXT", default="", type=text, help="what to call the job"
    )
    parser.add_argument(
        "--to",
        metavar="DIR",
        type=path,
        help="the folder for the files, unless the recipe names one",
    )
    _add_running(parser)
    parser.set_defaults(run=_later("export", "run"))


def _add_running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--macro-file", metavar="FILE", type=path, help="macros that win over all others"
    )
    parser.add_argument(
        "--on-conflict", choices=CONFLICT_POLICIES, type=text, help="when a file is there already"
    )
    parser.add_argument("--name", metavar="TEMPLATE", type=text, help=f"tokens: {_TOKENS}")
    parser.add_argument(
        "--keep-tree", action=argparse.BooleanOptionalAction, help="keep the catalog's folders"
    )
    parser.add_argument(
        "--renditions",
        choices=RENDITIONS,
        type=text,
        help="how the files of several macros are told apart",
    )
    parser.add_argument(
        "--salvage",
        action=argparse.BooleanOptionalAction,
        help="export what can be read of damaged files, and say so",
    )
    parser.add_argument("--workers", metavar="N", type=count, help=_WORKERS)
    parser.add_argument("--dry-run", action="store_true", help="print the plan and write nothing")
    parser.add_argument("--json", action="store_true", help="print the plan or the log as JSON")


_ASSIGNED = ("recipe", "fmt", "is_modifier", "macro", "email_setting", "client_id")
"""What the document of a submitted job says, not the command line."""


def _add_submit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("document", metavar="JOB.xml", type=path, help="an IPS submitJob document")
    parser.add_argument(
        "--catalog", metavar="CATALOG", required=True, type=path, help="where its assets are"
    )
    parser.add_argument("--to", metavar="DIR", required=True, type=path, help="where the files go")
    _add_running(parser)
    parser.set_defaults(run=_later("submit", "run"), **dict.fromkeys(_ASSIGNED))


def _add_request(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "object", metavar="OBJECT", type=text, help="a picture file, or an object of --root"
    )
    parser.add_argument(
        "modifiers", metavar="MODIFIERS", type=text, help="IS request, such as 'wid=300&fmt=png'"
    )
    parser.add_argument(
        "--root",
        metavar="DIR",
        type=path,
        help="a folder or an IS catalog's .ini; default: OBJECT's folder",
    )
    parser.add_argument(
        "--macro",
        metavar="$NAME$",
        action="append",
        default=[],
        type=text,
        help="repeats add up; some are built in",
    )
    parser.add_argument("--macro-file", metavar="FILE", type=path, help="where macros are defined")
    parser.add_argument(
        "--scale", metavar="S", default=1.0, type=lambda word: float(text(word)), help="0 < S ≤ 1"
    )


def _add_render(parser: argparse.ArgumentParser) -> None:
    _add_request(parser)
    parser.add_argument(
        "--output", metavar="FILE", required=True, type=path, help="written whole or not at all"
    )
    parser.set_defaults(run=_later("reply", "run_render"))


def _add_props(parser: argparse.ArgumentParser) -> None:
    _add_request(parser)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_later("reply", "run_props"))


def _add_jobs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_later("jobs", "run_list"))
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, run, summary in (
        ("show", "run_show", "the log of a job"),
        ("resume", "run_resume", "export what a job did not get to"),
        ("retry", "run_retry", "export again what failed"),
    ):
        action = actions.add_parser(name, help=summary, description=summary, allow_abbrev=False)
        action.add_argument("job", metavar="N", type=count)
        action.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON"
        )
        if name == "show":
            action.add_argument(
                "--report", metavar="FILE", type=path, help="write the log as .html, .csv or .json"
            )
        else:
            action.add_argument("--workers", metavar="N", type=count, help=_WORKERS)
        action.set_defaults(run=_later("jobs", run))


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("job", metavar="N", type=count)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_later("verify", "run"))


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=_later("doctor", "run"))


PARSERS: dict[str, tuple[Callable[[argparse.ArgumentParser], None], str]] = {
    "export": (_add_export, "export assets of a catalog to a folder"),
    "render": (_add_render, "write the reply to one request"),
    "props": (_add_props, "print size and type of the reply to one request"),
    "submit": (_add_submit, "run an IPS submitJob document"),
    "jobs": (_add_jobs, "list the jobs of the ledger, show, resume or retry one"),
    "verify": (_add_verify, "check the files of a finished job again"),
    "doctor": (_add_doctor, "what this installation can and cannot do"),
}
