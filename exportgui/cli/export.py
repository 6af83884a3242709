"""``exportgui export``: a job over assets of a catalog."""

from __future__ import annotations

import argparse
import contextlib
from dataclasses import replace
from pathlib import Path

from exportgui import settings as stored
from exportgui.catalog.catalog import Catalog
from exportgui.cli.advice import advising
from exportgui.cli.assets_option import import_assets
from exportgui.cli.console import Console
from exportgui.cli.job_output import Reporter, print_log, print_plan, print_request_notes
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.session import (
    Invocation,
    budget_of,
    inputs_of,
    interruptible,
    macros_of_job,
    opened_catalog,
    opened_ledger,
)
from exportgui.job.after.hooks import after_job
from exportgui.job.mail.mailing import mailing, with_mail
from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.plan import JobPlan, plan_job
from exportgui.job.planning.selection import Selection, select
from exportgui.job.planning.summary import OF_ORPHANS
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.running.execution import run_job
from exportgui.job.running.thread_pool import Threads
from exportgui.job.variable_table import VariableTable
from exportgui.media.limits import Limits
from exportgui.messages import Message


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Select, plan and run; the exit status is the job's."""
    settings = stored.load()
    if arguments.write_job is not None:
        arguments.to = arguments.to or Path()  # a document names no folder
    recipe = recipe_of(arguments)
    with advising(recipe.is_modifier, arguments.macro_file):
        recipe.job().validate_request(has_rows=arguments.rows is not None)
        with (
            interruptible() as control,
            opened_catalog(arguments.catalog, settings, control, console) as catalog,
        ):
            import_assets(catalog, arguments.ips_assets, console)
            selection = _selection(catalog, arguments, console)
            job = recipe.job(selection.handles)
            if arguments.write_job is not None:
                from exportgui.cli.written_job import write_job  # few commands write one

                return write_job(job, recipe, catalog, arguments, console)
            invocation = Invocation(arguments, console, settings, control)
            return carry_out(job, recipe, catalog, invocation, selection)


def _selection(catalog: Catalog, arguments: argparse.Namespace, console: Console) -> Selection:
    if arguments.select_from is None:
        return select(catalog, arguments.select, members=arguments.members)
    from exportgui.cli.list_option import read_list
    from exportgui.job.planning.list_selection import select_listed

    columns = read_list(arguments.select_from)
    chosen = select_listed(catalog, columns, arguments.select, members=arguments.members)
    for note in chosen.notes:
        console.note(note)
    return chosen.selection


def carry_out(
    job: ExportJob,
    recipe: Recipe,
    catalog: Catalog,
    invocation: Invocation,
    selection: Selection,
) -> int:
    """Plan a job and, unless it is a dry run, run it; returns the exit status.

    The plan lists what ``selection`` leaves out; its warnings become part of the log.
    """
    console = invocation.console
    arguments = invocation.arguments
    options = replace(_options(recipe, catalog, arguments), submitted=invocation.submitted)
    plan = planned(job, options, catalog, invocation, selection)
    # with --prune they are listed in full, once
    notes = [note for note in plan.notes if not (arguments.prune and note.template in OF_ORPHANS)]
    print_request_notes(console, plan.warnings, notes)
    if arguments.dry_run:
        status = print_plan(console, plan, as_json=arguments.json)
    else:
        catalog.release_memory()
        status = run_plan(plan, invocation)
    if arguments.prune and status in (0, 1):
        from exportgui.cli.pruning import list_orphans, prune  # few exports delete files

        list_orphans(plan, console, covers=selection.covers)
        if plan.orphans and not arguments.dry_run:
            prune(plan, console)
    return status


def planned(
    job: ExportJob,
    options: Options,
    catalog: Catalog,
    invocation: Invocation,
    selection: Selection,
) -> JobPlan:
    """The plan of a job over a selection; raises what `plan_job` does."""
    options = replace(options, sets=selection.sets)
    compares = options.on_conflict == "changed"
    console = invocation.console
    with (
        opened_ledger(console) if compares else contextlib.nullcontext() as ledger,
        console.progress(Message("Planning")) as meter,
    ):
        return plan_job(
            job,
            options,
            catalog,
            limits=Limits.of(invocation.settings),
            left_out=selection.left_out,
            warnings=selection.unread,
            sizes=invocation.arguments.dry_run,
            progress=meter.show,
            control=invocation.control,
            ledger=ledger,
            warns_of_hosted_limits=invocation.settings.warns_of_hosted_limits,
            covers=selection.covers,
        )


def _options(recipe: Recipe, catalog: Catalog, arguments: argparse.Namespace) -> Options:
    book = macros_of_job(catalog, recipe.definitions, arguments.macro_file)
    options = recipe.options(arguments.to)
    return replace(
        options, macro_book=book, inputs=inputs_of(arguments), rows=_rows(arguments.rows)
    )


def _rows(path: Path | None) -> VariableTable | None:
    if path is None:
        return None
    from exportgui.job.planning.row_file import read_rows  # imports csv

    return read_rows(path)


def run_plan(plan: JobPlan, invocation: Invocation, scheduled: int | None = None) -> int:
    """Run a plan and print its log; ``scheduled`` as for `run_job`. Returns the exit status."""
    console = invocation.console
    arguments = invocation.arguments
    with opened_ledger(console) as ledger, Threads(invocation.workers) as executor:
        with (
            mailing(ledger, *invocation.mailing(plan.job.email_setting)) as notify,
            console.progress(Message("Exporting")) as meter,
        ):
            reporter = Reporter(console, meter)
            log = run_job(
                plan,
                executor,
                ledger,
                workers=invocation.workers,
                on_progress=reporter.on_progress,
                on_item=reporter.on_item,
                control=invocation.control,
                notify=notify,
                budget=budget_of(invocation.settings),
                details=arguments.json,
                scheduled=scheduled,
            )
        log = after_job(with_mail(log, ledger), ledger, invocation.settings)
        return print_log(console, log, as_json=arguments.json)
