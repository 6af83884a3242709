"""``exportgui submit``: run an IPS submitJob document."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from exportgui import settings as stored
from exportgui.catalog.catalog import Catalog
from exportgui.cli.assets_option import import_assets
from exportgui.cli.console import Console
from exportgui.cli.export import carry_out
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.schedule_add import keep, options_of
from exportgui.cli.session import Invocation, interruptible, opened_catalog
from exportgui.errors import JobError
from exportgui.job.ips.submission import Submission
from exportgui.job.ips.submit_reader import LATER, read_submission
from exportgui.job.model import Options
from exportgui.job.planning.document_assets import all_assets
from exportgui.job.planning.selection import Selection
from exportgui.job.schedule.kept_job import AssetChoice, KeptJob, Timing
from exportgui.messages import Message, marked


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read the document and run its job, or keep it for its time; returns the exit status."""
    submission = _read(arguments.document, console)
    arguments.job_name = submission.name
    arguments.email_setting = submission.job.email_setting
    recipe = recipe_of(arguments)
    timing = _timing(submission, arguments)
    settings = stored.load()
    with (
        interruptible() as control,
        opened_catalog(arguments.catalog, settings, control, console) as catalog,
    ):
        import_assets(catalog, arguments.ips_assets, console)
        found = all_assets(catalog, submission.job.asset_handles)
        for note in found.notes:
            console.note(note)
        if timing is not None and not arguments.dry_run:
            return _keep(submission, timing, options_of(recipe, arguments), catalog, console)
        job = replace(submission.job, asset_handles=found.handles)
        invocation = Invocation(arguments, console, settings, control, submission.fields)
        selection = Selection(found.handles, (), _warnings(submission), covers=())
        return carry_out(job, recipe, catalog, invocation, selection)


def _timing(submission: Submission, arguments: argparse.Namespace) -> Timing | None:
    """When the job runs, None for at once. Raises ScheduleError for a time that is none."""
    if not submission.exec_time and not submission.exec_schedule:
        return None
    timing = Timing(submission.exec_time, submission.exec_schedule)
    timing.schedule()
    if arguments.prune:
        template = marked("{option} cannot be used with a job that runs later")
        raise JobError(Message(template, option="--prune"))
    return timing


def _keep(
    submission: Submission, timing: Timing, options: Options, catalog: Catalog, console: Console
) -> int:
    """Keep the job of a document for its time; each run finds its assets anew."""
    options = replace(options, submitted=submission.fields)
    kept = KeptJob(catalog.source.absolute(), submission.job, options, AssetChoice(), timing)
    kept.check(catalog)
    return keep(kept, console)


def _warnings(submission: Submission) -> tuple[Message, ...]:
    return tuple(warning for warning in submission.warnings if warning.template != LATER)


def _read(path: Path, console: Console) -> Submission:
    submission = read_submission(path)
    submission.job.validate()
    for note in submission.notes:
        console.note(note)
    return submission
