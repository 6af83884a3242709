"""The commands of the command line and their options."""

from __future__ import annotations

import argparse
import gc
import importlib
from collections.abc import Callable, Sequence

from exportgui import __version__
from exportgui.cli.console import Console
from exportgui.cli.localized_parser import LocalizedParser
from exportgui.cli.words import command_of, path, text
from exportgui.job.model import CONFLICT_POLICIES, EMAIL_SETTINGS, EXPORT_TYPES, RENDITIONS
from exportgui.job.planning.name_template import TOKENS
from exportgui.messages import Lookup, Message, joined, render
from exportgui.translations import LANGUAGES

_TOKENS = " ".join(f"{{{name}}}" for name in TOKENS)
_WORKERS = Message(
    "how many items at once; of originals alone four times as many, up to 8, as copying mostly "
    "waits for the disk"
)


def build_parser(words: Sequence[str], lookup: Lookup) -> LocalizedParser:
    """The whole command line in a language; of the commands only the one that ``words`` name."""
    first = command_of(words)
    parser = LocalizedParser(
        prog="exportgui",
        lookup=lookup,
        description=Message(
            "Export assets as Scene7 ExportJobs do. Without a command, a window opens on CATALOG."
        ),
        epilog=Message(
            "Exit status: 0 done, 1 some items failed, 2 the request or job is wrong, 3 stopped "
            "by the machine."
        ),
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"exportgui {__version__}",
        help=Message("show the program's version and exit"),
    )
    _add_language(parser)
    commands = parser.add_subparsers(
        dest="command",
        metavar="COMMAND",
        required=True,
    )
    for name, (add, summary) in PARSERS.items():
        if first in PARSERS and first != name:
            continue
        shown = render(summary, lookup)
        command = commands.add_parser(name, help=shown, description=summary, lookup=lookup)
        _add_language(command)
        add(command)
    return parser


def _add_language(parser: LocalizedParser) -> None:
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        type=text,
        metavar="CODE",
        default=argparse.SUPPRESS,
        help=Message(
            "language of the output: {choices}; default: that of the settings", choices=LANGUAGES
        ),
    )


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


def _add_export(parser: LocalizedParser) -> None:
    parser.add_argument(
        "catalog",
        metavar="CATALOG",
        type=path,
        help=Message("a folder or an IS catalog's .ini file"),
    )
    parser.add_argument(
        "--select",
        metavar="GLOB",
        action="append",
        default=[],
        type=text,
        help=Message("only what matches; repeats add up"),
    )
    parser.add_argument(
        "--fmt",
        choices=EXPORT_TYPES,
        type=text,
        help=Message("default: convert with modifiers or macros"),
    )
    parser.add_argument(
        "--is-modifier", metavar="STR", type=text, help=Message("IS request, such as 'wid=300'")
    )
    parser.add_argument(
        "--macro",
        metavar="$NAME$",
        action="append",
        type=text,
        help=Message("repeats add up; some are built in"),
    )
    parser.add_argument(
        "--recipe",
        metavar="FILE",
        type=text,
        help=Message("a recipe or its name; other options win over it"),
    )
    parser.add_argument(
        "--email-setting", metavar="S", type=text, help=joined(", ", EMAIL_SETTINGS)
    )
    parser.add_argument(
        "--client-id", metavar="ID", type=text, help=Message("kept with the job, not used")
    )
    parser.add_argument(
        "--job-name", metavar="TEXT", default="", type=text, help=Message("what to call the job")
    )
    parser.add_argument(
        "--to",
        metavar="DIR",
        type=path,
        help=Message("the folder for the files, unless the recipe names one"),
    )
    _add_running(parser)
    parser.set_defaults(run=_later("export", "run"))


def _add_running(parser: LocalizedParser) -> None:
    parser.add_argument(
        "--macro-file", metavar="FILE", type=path, help=Message("macros that win over all others")
    )
    parser.add_argument(
        "--on-conflict",
        choices=CONFLICT_POLICIES,
        type=text,
        help=Message("when a file is there already"),
    )
    parser.add_argument(
        "--name", metavar="TEMPLATE", type=text, help=Message("tokens: {tokens}", tokens=_TOKENS)
    )
    parser.add_argument(
        "--keep-tree",
        action=argparse.BooleanOptionalAction,
        help=Message("keep the catalog's folders"),
    )
    parser.add_argument(
        "--renditions",
        choices=RENDITIONS,
        type=text,
        help=Message("how the files of several macros are told apart"),
    )
    parser.add_argument(
        "--salvage",
        action=argparse.BooleanOptionalAction,
        help=Message("export what can be read of damaged files, and say so"),
    )
    parser.add_argument("--workers", metavar="N", type="count", help=_WORKERS)
    parser.add_argument(
        "--dry-run", action="store_true", help=Message("print the plan and write nothing")
    )
    parser.add_argument(
        "--json", action="store_true", help=Message("print the plan or the log as JSON")
    )


_ASSIGNED = ("recipe", "fmt", "is_modifier", "macro", "email_setting", "client_id")
"""What the document of a submitted job says, not the command line."""


def _add_submit(parser: LocalizedParser) -> None:
    parser.add_argument(
        "document", metavar="JOB.xml", type=path, help=Message("an IPS submitJob document")
    )
    parser.add_argument(
        "--catalog",
        metavar="CATALOG",
        required=True,
        type=path,
        help=Message("where its assets are"),
    )
    parser.add_argument(
        "--to", metavar="DIR", required=True, type=path, help=Message("where the files go")
    )
    _add_running(parser)
    parser.set_defaults(run=_later("submit", "run"), **dict.fromkeys(_ASSIGNED))


def _add_request(parser: LocalizedParser) -> None:
    parser.add_argument(
        "object",
        metavar="OBJECT",
        type=text,
        help=Message("a picture file, or an object of --root"),
    )
    parser.add_argument(
        "modifiers",
        metavar="MODIFIERS",
        type=text,
        help=Message("IS request, such as 'wid=300&fmt=png'"),
    )
    parser.add_argument(
        "--root",
        metavar="DIR",
        type=path,
        help=Message("a folder or an IS catalog's .ini; default: OBJECT's folder"),
    )
    parser.add_argument(
        "--macro",
        metavar="$NAME$",
        action="append",
        default=[],
        type=text,
        help=Message("repeats add up; some are built in"),
    )
    parser.add_argument(
        "--macro-file", metavar="FILE", type=path, help=Message("where macros are defined")
    )
    parser.add_argument(
        "--scale",
        metavar="S",
        default=1.0,
        type="scale",
        help=Message("a factor for the size of the reply: {choices}", choices="0 < S ≤ 1"),
    )


def _add_render(parser: LocalizedParser) -> None:
    _add_request(parser)
    parser.add_argument(
        "--output",
        metavar="FILE",
        required=True,
        type=path,
        help=Message("written whole or not at all"),
    )
    parser.set_defaults(run=_later("reply", "run_render"))


def _add_props(parser: LocalizedParser) -> None:
    _add_request(parser)
    parser.add_argument("--json", action="store_true", help=Message("print JSON"))
    parser.set_defaults(run=_later("reply", "run_props"))


def _add_jobs(parser: LocalizedParser) -> None:
    parser.add_argument("--json", action="store_true", help=Message("print JSON"))
    parser.set_defaults(run=_later("jobs", "run_list"))
    actions = parser.add_subparsers(
        dest="action",
        metavar="ACTION",
    )
    for name, run, summary in (
        ("show", "run_show", Message("the log of a job")),
        ("resume", "run_resume", Message("export what a job did not get to")),
        ("retry", "run_retry", Message("export again what failed")),
    ):
        shown = render(summary, parser.lookup)
        action = actions.add_parser(name, help=shown, description=summary, lookup=parser.lookup)
        _add_language(action)
        action.add_argument("job", metavar="N", type="count")
        action.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help=Message("print JSON")
        )
        if name == "show":
            action.add_argument(
                "--report",
                metavar="FILE",
                type=path,
                help=Message("write the log as .html, .csv or .json"),
            )
        else:
            action.add_argument("--workers", metavar="N", type="count", help=_WORKERS)
        action.set_defaults(run=_later("jobs", run))


def _add_verify(parser: LocalizedParser) -> None:
    parser.add_argument("job", metavar="N", type="count")
    parser.add_argument("--json", action="store_true", help=Message("print JSON"))
    parser.set_defaults(run=_later("verify", "run"))


def _add_doctor(parser: LocalizedParser) -> None:
    parser.add_argument("--json", action="store_true", help=Message("print JSON"))
    parser.set_defaults(run=_later("doctor", "run"))


PARSERS: dict[str, tuple[Callable[[LocalizedParser], None], Message]] = {
    "export": (_add_export, Message("export assets of a catalog to a folder")),
    "render": (_add_render, Message("write the reply to one request")),
    "props": (_add_props, Message("print size and type of the reply to one request")),
    "submit": (_add_submit, Message("run an IPS submitJob document")),
    "jobs": (_add_jobs, Message("list the jobs of the ledger, show, resume or retry one")),
    "verify": (_add_verify, Message("check the files of a finished job again")),
    "doctor": (_add_doctor, Message("what this installation can and cannot do")),
}
