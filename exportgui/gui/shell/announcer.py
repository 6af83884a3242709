"""Announce status messages and progress to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QMainWindow

from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.jobs.runner import JobRunner

QUARTERS = 4


class Announcer(QObject):
    """Announces status messages and progress to screen readers.

    `announced(text)` repeats each; never the same text twice in a row.

    Progress is announced at quarters of a job only: ten thousand files are five sentences.
    """

    announced = Signal(str)

    def __init__(self, runner: JobRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = ""
        self._marks: dict[LiveJob, object] = {}
        runner.changed.connect(self._changed)
        runner.finished.connect(self._over)
        runner.refused.connect(self._over)
        window.statusBar().messageChanged.connect(self.announce)

    def announce(self, text: str) -> None:
        """Announce a text, unless it was the last one announced."""
        if not text or text == self._last:
            return
        self._last = text
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
        self.announced.emit(text)

    def _changed(self, live: LiveJob) -> None:
        mark = self._mark(live)
        if mark is None or self._marks.get(live) == mark:
            return
        self._marks[live] = mark
        progress = live.progress
        if live.phase is Phase.PAUSED:
            self.announce(self.tr("The export is paused."))
        elif progress is not None and progress.done:
            done = self.tr("{done} of {total} exported").format(
                done=progress.done, total=progress.total
            )
            self.announce(done)
        else:
            self.announce(self.tr("Exporting %n file(s)", "", live.total))

    def _mark(self, live: LiveJob) -> object:
        """What was reached; the same as before needs no word."""
        if live.phase is Phase.PAUSED:
            return Phase.PAUSED
        if live.phase is not Phase.RUNNING or live.progress is None or not live.progress.total:
            return None
        return live.progress.done * QUARTERS // live.progress.total

    def _over(self, live: LiveJob, *_: object) -> None:
        """Forget a job's progress; the jobs panel announces its end through the status bar."""
        self._marks.pop(live, None)
