"""Keep this exported: watches the open catalog while the window is; each batch is a job."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from exportgui.errors import ExportguiError
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.kept import Kept
from exportgui.job.control import Control

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session
    from exportgui.job.recipes.recipe import Recipe

RETRY_MS = 10_000
_SLICE_SECONDS = 0.2
SETTLE_SECONDS = 2.0


class KeptExport(QObject):
    """Watches one catalog at a time; for the window's thread.

    `changed(kept)` with a `Kept` when it begins, with None when it ends; `told(text)` what it
    waits for, empty when it goes on; `message(text)` why it could not begin, or that it ended.
    ``settle`` and ``poll`` are seconds, see `Watch` and `changes_below`.
    """

    changed = Signal(object)
    told = Signal(str)
    message = Signal(str)

    def __init__(self, session: Session, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._live: LiveJob | None = None
        self._done: Future[None] = Future()
        self.kept: Kept | None = None
        self.settle = SETTLE_SECONDS
        self.poll: float | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._resume)
        runner.finished.connect(lambda live, _log: self._ended_job(live))
        runner.refused.connect(self._refused)
        runner.changed.connect(self._job_changed)
        runner.closing.connect(self.stop)

    def toggle(self, recipe: Recipe) -> None:
        """Begin with this recipe, which names its destination, or stop."""
        if self.kept is not None:
            self.stop()
            return
        problem = self._begin(recipe)
        if problem:
            self.changed.emit(None)
            self.message.emit(problem)

    def stop(self) -> None:
        """Watch no more; a job that is at work goes on."""
        if self.kept is not None:
            self.kept.control.stop()

    def _begin(self, recipe: Recipe) -> str:
        """Begin to watch; returns why not, empty once it has begun."""
        catalog = self._session.catalog
        if catalog is None:
            return self.tr("Open a folder or a catalog first.")
        if not Path(recipe.destination).is_absolute():
            return self.tr("Choose the folder to export to; then it can be kept exported.")
        try:
            recipe.job().validate_request()
        except ExportguiError as error:
            return error_text(error)
        recipe = replace(recipe, on_conflict="changed")
        kept = self.kept = Kept(catalog, recipe, Path(recipe.destination), Control())
        self._session.bridge.call(
            self._session.job_pool, lambda: self._watch(kept), self._end, self._fail
        )
        self.changed.emit(kept)
        return ""

    def _end(self, _result: object = None) -> None:
        self.kept = None
        self._live = None
        self._retry.stop()
        self.changed.emit(None)
        self.message.emit(self.tr("It is not kept exported any more."))

    def _fail(self, error: Exception) -> None:
        self._end()
        self.message.emit(error_text(error))

    # --- on the watch's own thread

    def _watch(self, kept: Kept) -> None:
        from exportgui.gui.jobs.kept_watch import watch  # loads the engine

        session = self._session
        watch(
            kept,
            session,
            lambda handles: self._hand_over(kept, handles),
            lambda text: session.bridge.post(lambda: self.told.emit(message_text(text))),
            settle=self.settle,
            poll=self.poll,
        )

    def _hand_over(self, kept: Kept, handles: Sequence[str]) -> None:
        """Have the runner export these, and wait until it has."""
        done: Future[None] = Future()
        self._session.bridge.post(lambda: self._run(kept, handles, done))
        while not kept.control.stopping and not done.done():
            with contextlib.suppress(TimeoutError):
                done.result(_SLICE_SECONDS)

    # --- its jobs

    def _run(self, kept: Kept, handles: Sequence[str], done: Future[None]) -> None:
        if kept is not self.kept or kept.control.stopping:
            return
        if self._session.catalog is kept.catalog:
            self._session.scanned.emit()  # so that what is new is shown
        self._done = done
        job = kept.recipe.job(tuple(handles))
        options = kept.recipe.options(kept.destination, kept.catalog.user_macros.book())
        self._live = self._runner.start(job, options, kept.catalog, check="never")

    def _ended_job(self, live: LiveJob) -> None:
        if live is self._live:
            self._live = None
            self._retry.stop()
            self.told.emit("")
            self._done.set_result(None)

    def _refused(self, live: LiveJob, reason: str) -> None:
        if live is self._live:
            self._ended_job(live)
            self.told.emit(reason)

    def _job_changed(self, live: LiveJob) -> None:
        """A fault of the machine has paused it, or it goes on."""
        if live is not self._live:
            return
        reason = live.control.reason if live.phase is Phase.PAUSED else ""
        self.told.emit(message_text(reason))
        if reason and not self._retry.isActive():
            self._retry.start(RETRY_MS)

    def _resume(self) -> None:
        if self._live is not None and self._live.can_resume:
            self._runner.resume(self._live)
