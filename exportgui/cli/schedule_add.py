"""``exportgui schedule add``: keep a job with the times at which it runs."""

from __future__ import annotations

import argparse
from dataclasses import replace
from datetime import UTC, datetime

from exportgui import settings as stored
from exportgui.catalog.name_list import Column
from exportgui.cli.advice import advising
from exportgui.cli.console import Console
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.session import inputs_of, macro_book, opened_catalog, opened_ledger
from exportgui.errors import ScheduleError
from exportgui.job.control import Control
from exportgui.job.model import Options
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.schedule.kept_job import AssetChoice, KeptJob, Timing
from exportgui.messages import Message


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check the job and its times, and keep them; prints the next run.

    The recipe, macros, rows and list of names are kept as they are now; assets are chosen by each
    run.
    """
    timing = Timing(arguments.exec_time, arguments.exec_schedule, arguments.zone or "")
    _check_given(timing)
    recipe = recipe_of(arguments)
    with advising(recipe.is_modifier, arguments.macro_file):
        recipe.job().validate_request(has_rows=arguments.rows is not None)
        choice = _choice(arguments)
        with opened_catalog(
            arguments.catalog, stored.load(), Control(), console, scan=False
        ) as catalog:
            source = catalog.source.absolute()
            kept = KeptJob(source, recipe.job(), options_of(recipe, arguments), choice, timing)
            kept.check(catalog)
    return keep(kept, console)


def keep(kept: KeptJob, console: Console) -> int:
    """Keep a job, and print when it runs next; ScheduleError when it never does."""
    now = datetime.now(UTC)
    schedule = kept.timing.schedule()
    first = next(schedule.runs(now), None)
    if first is None:
        raise ScheduleError(
            Message("it never runs again; check the day, the month and the year"),
            value=kept.timing.exec_schedule or kept.timing.exec_time,
        )
    for note in schedule.cron.notes if schedule.cron else ():
        console.note(note)
    with opened_ledger(console) as ledger:
        number = ledger.schedules.add(kept, now)
    time = first.astimezone().isoformat(sep=" ")
    console.result(Message("schedule {number}: next run at {time}", number=number, time=time))
    console.note(
        Message(
            "it runs while {command} is at work; {install} starts that when you log in",
            command="`exportgui schedule run`",
            install="`exportgui schedule install`",
        )
    )
    return 0


def _check_given(timing: Timing) -> None:
    if not timing.exec_time and not timing.exec_schedule:
        raise ScheduleError(
            Message(
                "it is not said when to run; give {first} or {second}",
                first="--exec-time",
                second="--exec-schedule",
            )
        )
    timing.schedule()


def options_of(recipe: Recipe, arguments: argparse.Namespace) -> Options:
    """The options of a job that runs later; files are read now, the user's macros are not."""
    from_file = macro_book(arguments.macro_file)
    book = recipe.definitions.merged(from_file) if from_file is not None else recipe.definitions
    rows = None
    if arguments.rows is not None:
        from exportgui.job.planning.row_file import read_rows  # imports csv

        rows = read_rows(arguments.rows)
    options = recipe.options(arguments.to.absolute())
    return replace(options, macro_book=book or None, inputs=inputs_of(arguments), rows=rows)


def _choice(arguments: argparse.Namespace) -> AssetChoice:
    columns: tuple[Column, ...] = ()
    if arguments.select_from is not None:
        from exportgui.cli.list_option import read_list

        columns = read_list(arguments.select_from)
    return AssetChoice(tuple(arguments.select), columns, arguments.members)
