"""The commands of the command line and their options: one row for each.

`exportgui.cli.parser` makes argparse parsers of the rows. A new command is a row in `COMMANDS`, its
name in `exportgui.cli.window_words.COMMANDS`, and the module that the row names.
"""

from __future__ import annotations

import argparse

from exportgui.cli.ips_options import IPS_ASSETS, WRITTEN_JOB
from exportgui.cli.options import Command, choice, flag, positional, switch, value
from exportgui.cli.schedule_options import NEXT, WHEN, of_scheduled
from exportgui.cli.watch_options import NOT_WATCHED, WATCH, WATCH_SUMMARY
from exportgui.cli.window_words import LANGUAGE_OPTION
from exportgui.job.choices import CONFLICT_POLICIES, EMAIL_SETTINGS, EXPORT_TYPES, RENDITIONS
from exportgui.job.planning.name_template import TOKENS
from exportgui.messages import Message, joined
from exportgui.translations import LANGUAGES

LANGUAGE = value(
    LANGUAGE_OPTION,
    "CODE",
    Message("language of the output: {choices}; default: that of the settings", choices=LANGUAGES),
    choices=LANGUAGES,
    default=argparse.SUPPRESS,
)
"""An option of every command; it may also stand before the command."""

_TOKENS = " ".join(f"{{{name}}}" for name in TOKENS)
_JSON = flag("--json", Message("print JSON"))
_JSON_OF_ACTION = flag("--json", Message("print JSON"), default=argparse.SUPPRESS)
"""Does not take back a ``--json`` that stands before the action."""
_JOB = positional("job", "N", type="count")
_AT = value("--at", "DIR", Message("where the files are now, if they were moved"), "path")
_WORKERS = value(
    "--workers",
    "N",
    Message(
        "how many items at once; of originals alone four times as many, up to 8, as copying mostly "
        "waits for the disk"
    ),
    "count",
)

_MAIL_TO = value(
    "--mail-to",
    "ADDRESS",
    Message("who gets the job's mails instead of those of the settings; repeats add up"),
    action="append",
)

_RUNNING = (
    value("--macro-file", "FILE", Message("macros that win over all others"), "path"),
    choice(
        "--on-conflict",
        CONFLICT_POLICIES,
        Message(
            "when a file is there already; changed: write only what is new or whose source or "
            "request changed"
        ),
    ),
    switch(
        "--replace-altered",
        Message("with changed: replace also files that somebody altered or put there"),
    ),
    switch("--refresh", Message("with changed: write again what an older version drew")),
    flag(
        "--prune",
        Message(
            "with changed: ask to remove files whose asset is gone, of those that the job's"
            " patterns match; altered ones stay"
        ),
    ),
    value("--name", "TEMPLATE", Message("tokens: {tokens}", tokens=_TOKENS)),
    value("--first-index", "N", Message("where {token} begins", token="{index}"), "start"),
    switch("--keep-tree", Message("keep the catalog's folders")),
    choice("--renditions", RENDITIONS, Message("how the files of several macros are told apart")),
    switch("--salvage", Message("export what can be read of damaged files, and say so")),
    _WORKERS,
    flag("--dry-run", Message("print the plan and write nothing")),
    flag("--json", Message("print the plan or the log as JSON")),
)
"""What ``export`` and ``submit`` have in common."""

_EXPORT = (
    positional("catalog", "CATALOG", Message("a folder or an IS catalog's .ini file"), "path"),
    value(
        "--select",
        "GLOB",
        Message("only what matches; repeats add up"),
        action="append",
        default=[],
    ),
    value(
        "--select-from",
        "FILE",
        Message(
            "only what a list names: handles, addresses, paths, ids or names, one a line or in a "
            "column of a table; - reads standard input"
        ),
    ),
    IPS_ASSETS,
    flag("--members", Message("sets that are named stand for their members")),
    value(
        "--rows",
        "FILE",
        Message(
            "a table with a heading of variables; each row is a rendition of every asset, such as "
            "a template; a column 'name' names the files"
        ),
        "path",
    ),
    choice("--fmt", EXPORT_TYPES, Message("default: convert with modifiers or macros")),
    value("--is-modifier", "STR", Message("IS request, such as 'wid=300'")),
    value("--macro", "$NAME$", Message("repeats add up; some are built in"), action="append"),
    value("--recipe", "FILE", Message("a recipe or its name; other options win over it")),
    value("--email-setting", "S", joined(", ", EMAIL_SETTINGS)),
    _MAIL_TO,
    value("--client-id", "ID", Message("kept with the job, not used")),
    value("--job-name", "TEXT", Message("what to call the job")),
    value(
        "--to",
        "DIR",
        Message("the folder or .zip for the files, unless the recipe names one"),
        "path",
    ),
    *WRITTEN_JOB,
    *_RUNNING,
)

_SUBMIT = (
    positional("document", "JOB.xml", Message("an IPS submitJob document"), "path"),
    value("--catalog", "CATALOG", Message("where its assets are"), "path", required=True),
    IPS_ASSETS,
    value("--to", "DIR", Message("the folder or .zip for the files"), "path", required=True),
    _MAIL_TO,
    *_RUNNING,
)
_FROM_DOCUMENT = (
    "recipe",
    "fmt",
    "is_modifier",
    "macro",
    "email_setting",
    "client_id",
    "rows",
    "job_name",
)
"""Options of ``export`` that ``submit`` lacks, because the document decides them."""

_REQUEST = (
    positional("object", "OBJECT", Message("a picture file, or an object of --root")),
    positional("modifiers", "MODIFIERS", Message("IS request, such as 'wid=300&fmt=png'")),
    value(
        "--root",
        "DIR",
        Message("a folder or an IS catalog's .ini; default: OBJECT's folder"),
        "path",
    ),
    value(
        "--macro",
        "$NAME$",
        Message("repeats add up; some are built in"),
        action="append",
        default=[],
    ),
    value("--macro-file", "FILE", Message("where macros are defined"), "path"),
    value(
        "--scale",
        "S",
        Message("a factor for the size of the reply: {choices}", choices="0 < S ≤ 1"),
        "scale",
        default=1.0,
    ),
)
_OUTPUT = value("--output", "FILE", Message("written whole or not at all"), "path", required=True)
_REPORT = value("--report", "FILE", Message("write the log as .html, .csv or .json"), "path")

_FILES = positional("files", "FILE", Message("files of any of these kinds"), "path", nargs="+")

_JOB_ACTIONS = {
    "show": Command(Message("the log of a job"), "jobs:run_show", (_JOB, _JSON_OF_ACTION, _REPORT)),
    "resume": Command(
        Message("export what a job did not get to"),
        "jobs:run_resume",
        (_JOB, _JSON_OF_ACTION, _WORKERS),
    ),
    "retry": Command(
        Message("export again what failed"), "jobs:run_retry", (_JOB, _JSON_OF_ACTION, _WORKERS)
    ),
}
_NUMBER = positional("schedule", "N", type="count")
_SCHEDULE_ACTIONS = {
    "list": Command(
        Message("list the schedules, their next runs, and what was missed"),
        "schedule:run_list",
        (_JSON,),
    ),
    "add": Command(
        Message("export assets of a catalog later, once or again and again"),
        "schedule_add:run",
        (*WHEN, *of_scheduled(_EXPORT)),
        defaults={"prune": None},
    ),
    "remove": Command(
        Message("remove a schedule; its finished jobs stay in the list of jobs"),
        "schedule:run_remove",
        (_NUMBER,),
    ),
    "run": Command(
        Message("wait for the runs of schedules and carry them out, until stopped"),
        "schedule_run:run",
        (
            flag("--missed", Message("carry out what was missed, each schedule once, and end")),
            _WORKERS,
        ),
    ),
    "install": Command(
        Message("carry out schedules from now on, and whenever you log in"),
        "schedule_service:run_install",
        (),
    ),
    "uninstall": Command(Message("end what install set up"), "schedule_service:run_uninstall", ()),
    "next": Command(
        Message("show when a schedule runs next"),
        "schedule:run_next",
        (*NEXT, _JSON),
    ),
}

COMMANDS = {
    "export": Command(Message("export assets of a catalog to a folder"), "export:run", _EXPORT),
    "render": Command(
        Message("write the reply to one request"), "reply:run_render", (*_REQUEST, _OUTPUT)
    ),
    "props": Command(
        Message("print size and type of the reply to one request"),
        "reply:run_props",
        (*_REQUEST, _JSON),
    ),
    "submit": Command(
        Message("run an IPS submitJob document"),
        "submit:run",
        _SUBMIT,
        defaults=dict.fromkeys(_FROM_DOCUMENT),
    ),
    "jobs": Command(
        Message("list the jobs of the ledger, show, resume or retry one"),
        "jobs:run_list",
        (_JSON,),
        _JOB_ACTIONS,
    ),
    "schedule": Command(
        Message("jobs that run later, or again and again"), "", (), _SCHEDULE_ACTIONS
    ),
    "watch": Command(WATCH_SUMMARY, "watch:run", (*WATCH, _WORKERS), defaults=NOT_WATCHED),
    "verify": Command(
        Message("check the files of a finished job again"), "verify:run", (_JOB, _AT, _JSON)
    ),
    "check": Command(
        Message("check presets, catalogs, recipes, job documents and lists of addresses"),
        "check:run",
        (_FILES, _JSON),
    ),
    "doctor": Command(Message("what this installation can and cannot do"), "doctor:run", (_JSON,)),
}
"""In the order of the help."""


def options_with_value() -> frozenset[str]:
    """Names of all options, of any command, that are followed by a value."""
    commands = (*COMMANDS.values(), *_JOB_ACTIONS.values(), *_SCHEDULE_ACTIONS.values())
    rows = (option for command in commands for option in (LANGUAGE, *command.options))
    return frozenset(option.name for option in rows if option.takes_value)
