"""``exportgui export``: a job over assets of a catalog."""

from __future__ import annotations

import argparse
from dataclasses import replace

from exportgui import settings as stored
from exportgui.catalog.assets import Asset
from exportgui.catalog.catalog import Catalog
from exportgui.cli.console import Console
from exportgui.cli.recipe import filled
from exportgui.cli.session import (
    Reporter,
    budget_of,
    inputs_of,
    interruptible,
    limits_of,
    macros_of_job,
    opened_catalog,
    opened_ledger,
    report_log,
    report_plan,
    tell_request,
)
from exportgui.job.control import Control
from exportgui.job.model import ExportJob
from exportgui.job.planning.plan import plan_job
from exportgui.job.planning.selection import select
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.running.execution import Notify, run_job
from exportgui.job.running.thread_pool import Threads
from exportgui.messages import Message


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Select, plan and run; the exit status is the job's."""
    settings = stored.load()
    recipe = filled(arguments)
    recipe.job().validate_request()
    with (
        interruptible() as control,
        opened_catalog(arguments.catalog, settings, control, console) as catalog,
    ):
        selection = select(catalog, arguments.select)
        job = recipe.job(selection.handles)
        return carry_out(
            job, recipe, catalog, arguments, console, settings, control, selection.left_out
        )


def carry_out(
    job: ExportJob,
    recipe: Recipe,
    catalog: Catalog,
    arguments: argparse.Namespace,
    console: Console,
    settings: stored.Settings,
    control: Control,
    left_out: tuple[Asset, ...] = (),
) -> int:
    """Plan a job and, unless it is a dry run, run it."""
    book = macros_of_job(catalog, recipe.definitions, arguments.macro_file)
    options = replace(recipe.options(arguments.to), macro_book=book, inputs=inputs_of(arguments))
    limits = limits_of(settings)
    with console.progress(Message("Planning")) as meter:
        plan = plan_job(
            job,
            options,
            catalog,
            limits=limits,
            left_out=left_out,
            sizes=arguments.dry_run,
            progress=meter.show,
            control=control,
        )
    tell_request(console, plan.warnings, plan.notes)
    if arguments.dry_run:
        return report_plan(console, plan, as_json=arguments.json)
    catalog.release_memory()
    workers = arguments.workers or settings.worker_count
    with opened_ledger(console) as ledger, Threads(workers) as executor:
        with console.progress(Message("Exporting")) as meter:
            reporter = Reporter(console, meter)
            log = run_job(
                plan,
                executor,
                ledger,
                workers=workers,
                on_progress=reporter.on_progress,
                on_item=reporter.on_item,
                control=control,
                name=arguments.job_name,
                notify=None if job.email_setting == "None" else _mailer(settings, console.language),
                budget=budget_of(settings),
                details=arguments.json,
            )
        return report_log(console, log, as_json=arguments.json)


def _mailer(settings: stored.Settings, language: str) -> Notify:
    # the library of mail is large, and most jobs send none
    from exportgui.job.reporting.mail import Mailer

    return Mailer(settings.mail, language=language)
