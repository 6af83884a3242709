"""Run the user's command and call the webhook after a job; failures are warnings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.reporting.job_log import JobLog
from exportgui.job.reporting.log_builder import build_log
from exportgui.messages import Message
from exportgui.settings import Settings

Hook = Callable[[bytes], Message]
"""Takes the job's log as JSON; returns what went wrong, or an empty message. Never raises."""


def after_job(log: JobLog, ledger: Ledger, settings: Settings) -> JobLog:
    """Run what the settings name; returns the log with what went wrong of it as ``after``.

    Waits until both are over, within their deadlines. Nothing else of the job changes.
    """
    hooks = list(_hooks(settings))
    if not hooks:
        return log
    job = ledger.job(log.job_id)
    whole = build_log(job, ledger.iter_items(job.id)).to_dict()
    document = json.dumps(whole, ensure_ascii=False).encode(errors="replace")
    results = [hook(document) for hook in hooks]
    return replace(log, after=tuple(filter(None, results)))


def has_hooks(settings: Settings) -> bool:
    """Whether anything follows a job."""
    return bool(settings.after_command or settings.webhook)


def _hooks(settings: Settings) -> Iterator[Hook]:
    # these import subprocess, http and ssl, and most jobs need none
    if settings.after_command:
        from exportgui.job.after.command import AfterCommand

        yield AfterCommand(settings.after_command)
    if settings.webhook:
        from exportgui.job.after.webhook import Webhook

        yield Webhook(settings.webhook)
