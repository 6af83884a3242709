"""``exportgui submit``: run an IPS submitJob document."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace

from exportgui import settings as stored
from exportgui.catalog.assets import id_of_handle
from exportgui.catalog.catalog import Catalog
from exportgui.cli.assets_option import import_assets
from exportgui.cli.console import Console
from exportgui.cli.export import carry_out
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.session import Invocation, interruptible, opened_catalog
from exportgui.job.ips.submit_reader import read_submission
from exportgui.job.planning.document_assets import handles_of
from exportgui.job.planning.selection import Selection
from exportgui.messages import Message, marked


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
        import_assets(catalog, arguments.ips_assets, console)
        _note_own_handles(catalog, submission.job.asset_handles, console)
        handles = handles_of(catalog, submission.job.asset_handles)
        job = replace(submission.job, asset_handles=handles)
        invocation = Invocation(arguments, console, settings, control, submission.fields)
        selection = Selection(handles, (), submission.warnings, covers=())
        return carry_out(job, recipe, catalog, invocation, selection)


def _note_own_handles(catalog: Catalog, names: Sequence[str], console: Console) -> None:
    """Say so where a server's handles would be mistaken for those of this library."""
    own = next((name for name in names if id_of_handle(name) is not None), None)
    if own is not None and not catalog.imported.exist():
        template = marked(
            "handles such as {example} are taken as this library's own; {option} reads a server's"
        )
        console.note(Message(template, example=own, option="--ips-assets"))
