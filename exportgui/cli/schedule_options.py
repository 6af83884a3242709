"""The options of ``exportgui schedule``."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.cli.ips_options import IPS_ASSETS, WRITTEN_JOB
from exportgui.cli.options import Option, positional, value
from exportgui.messages import Message

_RUNS_SHOWN = 5
_NOT_SCHEDULED = frozenset(
    (
        *("--workers", "--dry-run", "--prune", "--json"),
        *(option.name for option in (IPS_ASSETS, *WRITTEN_JOB)),
    )
)
"""Options of ``export`` that mean nothing, or ask somebody, when the job runs later."""

_EXPRESSION = Message(
    "a Quartz cron expression in quotes, seconds first: {example}", example="'0 30 3 ? * MON-FRI'"
)
_ZONE = value(
    "--zone",
    "ZONE",
    Message(
        "a time zone such as {example}; default: that of this computer",
        example="Europe/Stockholm",
    ),
)

WHEN = (
    value("--exec-schedule", "EXPRESSION", _EXPRESSION, default=""),
    value(
        "--exec-time",
        "TIME",
        Message("run once at a time with its offset: {example}", example="2030-01-31T03:00:00Z"),
        default="",
    ),
    _ZONE,
)
"""When a job runs."""

NEXT = (
    positional("expression", "EXPRESSION", _EXPRESSION),
    _ZONE,
    value(
        "--count",
        "N",
        Message("how many runs; default: {number}", number=_RUNS_SHOWN),
        "count",
        default=_RUNS_SHOWN,
    ),
)
"""Those of ``schedule next``."""


def of_scheduled(options: Iterable[Option]) -> tuple[Option, ...]:
    """Those of the options of ``export`` that a scheduled job has too."""
    return tuple(option for option in options if option.name not in _NOT_SCHEDULED)
