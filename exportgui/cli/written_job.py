"""``export --write-job``: write the job as an IPS submitJob document instead of running it."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.cli.console import Console
from exportgui.cli.session import macros_of_job
from exportgui.errors import JobError
from exportgui.job.ips.document_kind import documents_among
from exportgui.job.ips.namespaces import SoapVersion
from exportgui.job.ips.submission import Submission, notes_on_writing
from exportgui.job.ips.submit_writer import write_submission
from exportgui.job.model import ExportJob
from exportgui.job.planning.document_assets import portable_names
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.submit_fields import SubmitFields
from exportgui.messages import Message, joined
from exportgui.request.macros import EMPTY
from exportgui.system_errors import cannot_be_written


def write_job(
    job: ExportJob,
    recipe: Recipe,
    catalog: Catalog,
    arguments: argparse.Namespace,
    console: Console,
) -> int:
    """Write the document; returns the exit status. Raises JobError where that is not possible."""
    path = arguments.write_job
    job = replace(job, asset_handles=portable_names(catalog, job.asset_handles))
    fields = SubmitFields(company_handle=arguments.company or "")
    submission = Submission(job, recipe.job_name or catalog.title, fields)
    _write(submission, path, arguments.soap)
    own = macros_of_job(catalog, recipe.definitions, arguments.macro_file)
    for note in notes_on_writing(submission, own or EMPTY):
        console.note(note)
    console.result(Message("the job is in {file}", file=path))
    return 0


def _write(submission: Submission, path: Path, soap: SoapVersion | None) -> None:
    if path.exists() and path not in documents_among([path]):
        raise JobError(joined(": ", (path, Message("exists and is no job document"))))
    try:
        write_submission(submission, path, soap)
    except OSError as error:
        raise JobError(joined(": ", (path, cannot_be_written(error)))) from error
