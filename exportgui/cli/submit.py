"""``exportgui submit``: run an IPS submitJob document."""

from __future__ import annotations

import argparse
from dataclasses import replace

from exportgui import settings as stored
from exportgui.cli.console import Console
from exportgui.cli.export import carry_out
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.session import Invocation, interruptible, opened_catalog
from exportgui.job.ips.submit_reader import read_submission
from exportgui.job.planning.document_assets import handles_of
from exportgui.job.planning.selection import Selection


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read the document and run its job; the exit status is the job's."""
    submission = read_submission(arguments.document)
    submission.job.validate()
    for note in submission.notes:
        console.note(note)
    arguments.job_name = submission.name
    arguments.email_setting = submission.job.email_setting
    recipe = recipe_of(arguments)
    settings = stored.load()
    with (
        interruptible() as control,
        opened_catalog(arguments.catalog, settings, control, console) as catalog,
    ):
        handles = handles_of(catalog, submission.job.asset_handles)
        job = replace(submission.job, asset_handles=handles)
        invocation = Invocation(arguments, console, settings, control, submission.fields)
        selection = Selection(handles, (), submission.warnings, covers=())
        return carry_out(job, recipe, catalog, invocation, selection)
