"""Keep a catalog exported: look for what is new or changed, and hand it out once it is whole."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from exportgui.catalog.catalog import Catalog
from exportgui.catalog.destinations import HAS_ASSETS
from exportgui.errors import CatalogError, EnvironmentFault, JobError, RequestError
from exportgui.job.archive import is_archive
from exportgui.job.control import Control
from exportgui.job.watch.changes import POLL_SECONDS, Changes
from exportgui.job.watch.waiting_assets import WaitingAssets
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import NOTHING, Message, joined
from exportgui.request.macro_expansion import expand
from exportgui.request.macros import MacroBook
from exportgui.request.model import Request

SETTLE_SECONDS = 2.0
_SHARE = 10
"""A look at a huge catalog takes long: at most a tenth of the time is spent on looks."""
_OTHERS = pattern(r"^(?:src|mask)=|\bis[({]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WatchEvents:
    """Functions that a watch calls, on its own thread.

    ``export(handles)`` exports what is whole and returns when that is done; it may raise
    EnvironmentFault, and is then called again. ``say(reason)`` tells what the watch waits for, and
    NOTHING once it goes on.
    """

    export: Callable[[Sequence[str]], object]
    say: Callable[[Message], object]


class Watch:
    """Watches one catalog until ``control`` stops it; for one thread.

    ``draws_on_others``: the request uses other pictures of the catalog, so that a change of any
    file may concern every asset. ``settle`` is in seconds of ``clock``.
    """

    def __init__(
        self,
        catalog: Catalog,
        destination: Path,
        changes: Changes,
        events: WatchEvents,
        control: Control,
        *,
        draws_on_others: bool = False,
        settle: float = SETTLE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._catalog = catalog
        self._destination = destination
        self._changes = changes
        self._events = events
        self._control = control
        self._clock = clock
        self._assets = WaitingAssets(catalog, destination, settle, clock)
        self._exports_all = draws_on_others or catalog.source != catalog.root
        self._said = NOTHING
        self._has_looked = False

    def run(self) -> None:
        """Watch. Raises CatalogError or JobError when it is wrong from the start."""
        check_destination(self._catalog, self._destination)
        while not self._control.stopping:
            pause = self._look()
            if not self._control.stopping:
                self._changes.wait(pause)

    def _look(self) -> float:
        """Export what is whole; returns the seconds until there may be more."""
        began = self._clock()
        try:
            self._assets.notice(self._changes.take(), lambda: self._control.stopping)
            self._export()
        except (EnvironmentFault, CatalogError) as error:
            if isinstance(error, CatalogError) and not self._has_looked:
                raise
            self._assets.look_at_everything()
            self._say(error.message)
            return POLL_SECONDS
        self._has_looked = True
        self._say(NOTHING)
        settled = self._assets.pause()
        pause = max(self._changes.interval, _SHARE * (self._clock() - began))
        return pause if settled is None else min(settled, pause)

    def _export(self) -> None:
        """Export what is whole; what is left, by a fault, stays due."""
        due = self._assets.due()
        if due and not self._control.stopping:
            self._events.export(self._assets.everything() if self._exports_all else due)
            self._assets.exported()

    def _say(self, reason: Message) -> None:
        if reason != self._said:
            self._said = reason
            self._events.say(reason)


def check_destination(catalog: Catalog, destination: Path) -> None:
    """Raise JobError for an archive, and for a folder in which every output would be an asset."""
    if is_archive(destination):
        raise JobError(
            joined(": ", (destination, Message("choose a folder: it grows file by file")))
        )
    note = catalog.note_on_destination(destination)
    if note == HAS_ASSETS:
        advice = Message("choose a folder outside of it")
        raise JobError(joined(": ", (destination, joined("; ", (note, advice)))))


def watched_folders(catalog: Catalog) -> tuple[Path, ...]:
    """The folders in which a change may concern a catalog, with all below them."""
    if catalog.source == catalog.root:
        return (catalog.root,)
    return tuple(dict.fromkeys((*catalog.roots, catalog.source.parent)))


def draws_on_others(request: Request, book: MacroBook) -> bool:
    """Whether a request names other objects of the catalog than the one that it is for."""
    with contextlib.suppress(RequestError):
        request = expand(request, book)
    return any(_OTHERS.search(f"{item.name}={item.value}") for item in request.items)
