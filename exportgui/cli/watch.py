"""``exportgui watch``: keep what is new or changed in a catalog exported, until Ctrl-C."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from dataclasses import replace

from exportgui import settings as stored
from exportgui.catalog.catalog import Catalog
from exportgui.cli.console import Console
from exportgui.cli.job_output import print_log, print_outcome
from exportgui.cli.recipe_option import recipe_of
from exportgui.cli.session import (
    inputs_of,
    interruptible,
    macro_book,
    opened_catalog,
    opened_ledger,
)
from exportgui.job.outcome import Outcome
from exportgui.job.planning.plan import PlannedItem
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.running.recipe_export import RecipeExport
from exportgui.job.watch.batches import BatchExport, Patience, kept_recipe
from exportgui.job.watch.changes import Changes, PolledChanges, changes_below
from exportgui.job.watch.destination_lock import sole_watch
from exportgui.job.watch.watch import Watch, WatchEvents, draws_on_others, watched_folders
from exportgui.messages import NOTHING, Message, counted, marked

_CUT = 130


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Watch until interrupted; 0 when all is exported, 1 when some assets could not be.

    130 when a job was at work: what it did not get to is exported by the next watch.
    """
    recipe = _recipe(arguments)
    recipe.job().validate_request()
    settings = stored.load()
    narrator = _Narrator(console)
    patience = Patience(narrator.say)
    with (
        interruptible(patience.control) as control,
        sole_watch(arguments.to, arguments.catalog),
        opened_catalog(arguments.catalog, settings, control, console, scan=False) as catalog,
        opened_ledger(console) as ledger,
        _changes(catalog, arguments, patience) as changes,
    ):
        inputs = inputs_of(arguments)
        workers = arguments.workers or 0
        export = RecipeExport(recipe, arguments.to, settings, ledger, inputs, workers)
        batches = BatchExport(
            export,
            catalog,
            control,
            lambda log: print_log(console, log, as_json=arguments.json),
            narrator.on_item,
        )
        watch = Watch(
            catalog,
            arguments.to,
            changes,
            WatchEvents(batches, narrator.say),
            control,
            draws_on_others=draws_on_others(recipe.job().request(), recipe.definitions),
            settle=arguments.settle,
        )
        narrator.begin(catalog, arguments, changes)
        watch.run()
    return _CUT if batches.was_cut else int(bool(batches.failing))


def _recipe(arguments: argparse.Namespace) -> Recipe:
    recipe = recipe_of(arguments)
    book = macro_book(arguments.macro_file)
    if book is not None:
        recipe = replace(recipe, definitions=recipe.definitions.merged(book))
    return kept_recipe(recipe)


@contextlib.contextmanager
def _changes(
    catalog: Catalog, arguments: argparse.Namespace, patience: Patience
) -> Iterator[Changes]:
    control = patience.control
    folders = watched_folders(catalog)
    changes = changes_below(folders, lambda: control.stopping, control.sleep, arguments.poll)
    with contextlib.closing(changes):
        yield changes


class _Narrator:
    """Prints what a watch does and what it waits for."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._reason = NOTHING

    def begin(self, catalog: Catalog, arguments: argparse.Namespace, changes: Changes) -> None:
        """Print what is watched, and how."""
        template = marked(
            "watching {catalog}; what is new or changed goes to {folder}; Ctrl-C ends it"
        )
        self._console.note(Message(template, catalog=catalog.title, folder=arguments.to))
        if isinstance(changes, PolledChanges):
            every = round(changes.interval)
            one, many = (
                marked("it is looked at every second"),
                marked("it is looked at every {n} seconds"),
            )
            self._console.note(counted(one, many, every))

    def say(self, reason: Message) -> None:
        """Print a reason for waiting once, and that there is none any more."""
        if reason == self._reason:
            return
        self._reason = reason
        if reason:
            self._console.warning(Message("waiting: {reason}", reason=reason))
        else:
            self._console.note(Message("it goes on"))

    def on_item(self, item: PlannedItem, outcome: Outcome) -> None:
        """Print what was not exported, and warnings."""
        self.say(NOTHING)
        print_outcome(self._console, item, outcome)
