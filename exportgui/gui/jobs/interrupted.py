"""A notification bar for jobs that a crash, a power cut or closing the window interrupted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from exportgui.errors import ExportguiError
from exportgui.gui import window_state
from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import error_text
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.notification_bar import NotificationBar
from exportgui.job.ledger.ledger import is_alive
from exportgui.job.outcome import UNFINISHED, JobRow, JobState, State

if TYPE_CHECKING:
    from exportgui.gui.jobs.model import Counts
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.session import Session
    from exportgui.job.ledger.ledger import Ledger

CUT = "cut_jobs"
DISMISSED = "dismissed_jobs"
InterruptedJob = tuple[JobRow, "Counts"]


def remember_interrupted(jobs: Sequence[int]) -> None:
    """The window closes on these jobs: offer them at the next start."""
    if jobs:
        window_state.change(lambda stored: {CUT: sorted({*_numbers(stored, CUT), *jobs})})


def interrupted_at_close() -> frozenset[int]:
    """Jobs that a closing window cut short; the ledger has them as cancelled."""
    return frozenset(_numbers(window_state.load(), CUT))


def forget_interrupted(job: int) -> None:
    """It has ended since, or a person cancelled it."""
    if job in interrupted_at_close():
        window_state.change(lambda stored: {CUT: sorted({*_numbers(stored, CUT)} - {job})})


def interrupted_jobs(
    ledger: Ledger, cut: Sequence[int], dismissed: Sequence[int]
) -> list[InterruptedJob]:
    """In a worker: unfinished jobs that no program works on, the newest first."""
    jobs: list[InterruptedJob] = []
    for row in ledger.jobs():
        broken = (row.state is JobState.RUNNING and not is_alive(row)) or row.id in cut
        if row.id not in dismissed and row.state is not JobState.DONE and broken:
            counts = ledger.state_counts(row.id)
            if any(counts.get(state) for state in UNFINISHED):
                jobs.append((row, counts))
    return jobs


class InterruptedBar(NotificationBar):
    """Offers to resume, show or dismiss the newest interrupted job.

    `shown(number)` asks to bring it to the front.
    """

    shown = Signal(int)

    def __init__(self, session: Session, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__("interrupted", parent)
        self._runner = runner
        self._interrupted: list[InterruptedJob] = []
        self.resume = self.add_button(
            self.tr("Resume"), self.tr("Export what the job did not get to"), self._resume
        )
        self.show_button = self.add_button(
            self.tr("Show"), self.tr("Show the job and its items"), self._show_job
        )
        self.dismiss = self.add_button(
            self.tr("Dismiss"), self.tr("Do not offer this job again; its log stays"), self._dismiss
        )
        ledger = session.ledger
        stored = window_state.load()
        cut = _numbers(stored, CUT)
        dismissed = _numbers(stored, DISMISSED)
        session.bridge.call(
            session.query_pool,
            lambda: interrupted_jobs(ledger, cut, dismissed),
            self._set_jobs,
            lambda _error: None,
        )

    def _set_jobs(self, jobs: list[InterruptedJob]) -> None:
        own = {live.job_id for live in self._runner.live}
        self._interrupted = [job for job in jobs if job[0].id not in own]
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._interrupted))
        if not self._interrupted:
            return
        row, counts = self._interrupted[0]
        done = counts.get(State.DONE, 0)
        total = sum(counts.values()) - counts.get(State.LEFT_OUT, 0)
        text = self.tr("Job {number} was interrupted: {done} of {total} done.").format(
            number=row.id, done=asset_text.number(done), total=asset_text.number(total)
        )
        more = len(self._interrupted) - 1
        others = self.tr("%n more", "", more) if more else ""
        self.text.setText(f"{text} {others}".rstrip())
        tooltips.set_tooltip(self.text, row.destination)

    def _resume(self) -> None:
        row, _counts = self._interrupted[0]
        try:
            self._runner.resume_job(row)
        # a job written by another version
        except (ExportguiError, KeyError, TypeError, ValueError) as error:
            self.text.setText(error_text(error))
            return
        self._forget()

    def _show_job(self) -> None:
        self.shown.emit(self._interrupted[0][0].id)

    def _dismiss(self) -> None:
        job = self._interrupted[0][0].id
        window_state.change(lambda stored: {DISMISSED: [*_numbers(stored, DISMISSED), job]})
        self._forget()

    def _forget(self) -> None:
        del self._interrupted[0]
        self._refresh()


def _numbers(stored: Mapping[str, Any], key: str) -> list[int]:
    numbers = stored.get(key)
    if not isinstance(numbers, list):
        return []
    return [number for number in numbers if isinstance(number, int)]
