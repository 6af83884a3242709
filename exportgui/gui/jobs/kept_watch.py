"""The watch of a window, on a thread of its own; what is to be done goes to the window's queue."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from exportgui.job.planning.selection import Selection
from exportgui.job.running.recipe_export import RecipeExport
from exportgui.job.watch.batches import News
from exportgui.job.watch.changes import changes_below
from exportgui.job.watch.destination_lock import sole_watch
from exportgui.job.watch.watch import Watch, WatchEvents, draws_on_others, watched_folders
from exportgui.messages import Message

if TYPE_CHECKING:
    from exportgui.gui.jobs.kept import Kept
    from exportgui.gui.session import Session


def watch(
    kept: Kept,
    session: Session,
    hand_over: Callable[[Sequence[str]], object],
    say: Callable[[Message], object],
    *,
    settle: float,
    poll: float | None,
) -> None:
    """Watch until ``kept.control`` stops it.

    ``hand_over`` exports assets of which at least one is new or changed. Raises JobError where
    another watch has the destination, or that is among the pictures.
    """
    control = kept.control
    export = RecipeExport(kept.recipe, kept.destination, session.settings, session.ledger)
    news = News()

    def hand_over_news(handles: Sequence[str]) -> None:
        plan = export.plan(kept.catalog, Selection(tuple(handles), ()), control)
        if news.is_in(plan):
            hand_over(handles)

    folders = watched_folders(kept.catalog)
    changes = changes_below(folders, lambda: control.stopping, control.sleep, poll)
    request = kept.recipe.job().request()
    with sole_watch(kept.destination, kept.catalog.source), contextlib.closing(changes):
        Watch(
            kept.catalog,
            kept.destination,
            changes,
            WatchEvents(hand_over_news, say),
            control,
            draws_on_others=draws_on_others(request, kept.recipe.definitions),
            settle=settle,
        ).run()
