"""The options of ``exportgui watch``, besides those it shares with other commands."""

from __future__ import annotations

from exportgui.cli.options import flag, positional, value
from exportgui.messages import Message

_SETTLE_SECONDS = 2

WATCH_SUMMARY = Message(
    "keep a catalog exported: new and changed pictures by a recipe, until Ctrl-C"
)
WATCH = (
    positional("catalog", "CATALOG", Message("a folder or an IS catalog's .ini file"), "path"),
    value("--recipe", "FILE", Message("a recipe or its name"), required=True),
    value("--to", "DIR", Message("the folder for the files, unless the recipe names one"), "path"),
    value("--macro-file", "FILE", Message("macros that win over all others"), "path"),
    value(
        "--settle",
        "SECONDS",
        Message(
            "how long a file must stay the same before it is exported; default: {number}",
            number=_SETTLE_SECONDS,
        ),
        "count",
        default=_SETTLE_SECONDS,
    ),
    value(
        "--poll",
        "SECONDS",
        Message("look this often instead of waiting for events of the system"),
        "count",
    ),
    flag("--json", Message("print the log of each job as JSON")),
)
NOT_WATCHED = dict.fromkeys(
    (
        "fmt",
        "is_modifier",
        "macro",
        "email_setting",
        "mail_to",
        "client_id",
        "job_name",
        "on_conflict",
        "replace_altered",
        "refresh",
        "prune",
        "name",
        "first_index",
        "keep_tree",
        "renditions",
        "salvage",
        "rows",
    )
)
"""Options of ``export`` that ``watch`` lacks, because the recipe decides them."""
