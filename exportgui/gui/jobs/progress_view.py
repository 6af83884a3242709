"""Progress of a running job: bar, count, current asset, rate, time left, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.active_job import LiveJob, Phase
from exportgui.gui.widgets import controls


class JobProgressView(QWidget):
    """Shows a job's progress; emits `held` to pause or resume it, and `cancelled`."""

    held = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = controls.heading("")
        self.rate = controls.Elided("muted", self)
        self.errors = controls.muted("")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        controls.name(self.bar, self.tr("Progress of the job"))
        self.current = controls.Elided("muted", self)
        self.current.setObjectName("jobCurrent")
        self.pause = QPushButton(self)
        self.pause.setObjectName("pauseJob")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        controls.name(
            self.cancel, self.tr("Cancel the job"), self.tr("Start no further asset and stop")
        )
        self._name_pause(False)
        self.pause.clicked.connect(self.held)
        self.cancel.clicked.connect(self.cancelled)
        controls.role(self.errors, "error")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.count)
        row.addWidget(self.rate, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.pause)
        buttons.addWidget(self.cancel)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 4)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.bar)
        about = QHBoxLayout()
        about.setSpacing(12)
        about.addWidget(self.current, 1)
        about.addWidget(self.errors)
        layout.addLayout(about)

    def show_job(self, live: LiveJob) -> None:
        """Show where a job is."""
        self.cancel.setEnabled(live.phase is not Phase.STOPPING)
        self.pause.setVisible(live.started)
        self.pause.setEnabled(live.can_pause or live.can_resume)
        self._name_pause(live.phase in (Phase.PAUSED, Phase.WAITING))
        if live.progress is None:
            self._show_planning(live)
        else:
            self._show_running(live)
        self.bar.setAccessibleDescription(self.count.text())

    def _name_pause(self, held: bool) -> None:
        self.pause.setText(self.tr("Resume") if held else self.tr("Pause"))
        tip = (
            self.tr("Go on with this job")
            if held
            else self.tr("Start no further asset until it is resumed")
        )
        controls.name(self.pause, self.pause.text(), tip)

    def _show_running(self, live: LiveJob) -> None:
        progress = live.progress
        assert progress is not None  # the caller looked
        done = asset_text.number(progress.done)
        total = asset_text.number(progress.total)
        self.count.setText(self.tr("{done} of {total} exported").format(done=done, total=total))
        self.bar.setRange(0, max(1, progress.total))
        self.bar.setValue(progress.done)
        self.current.setText(self._about(live, progress.current))
        controls.role(self.current, "error" if live.control.reason else "muted")
        running = live.phase is Phase.RUNNING
        self.rate.setText(
            self._rate(progress.done, progress.elapsed, progress.remaining) if running else ""
        )
        self.errors.setText(
            self.tr("%n failed so far", "", progress.errors) if progress.errors else ""
        )

    def _about(self, live: LiveJob, current: str) -> str:
        texts = {
            Phase.PAUSED: message_text(live.control.reason)
            or self.tr("Paused. No further asset starts until you resume."),
            Phase.WAITING: self.tr("Goes on when the running job is done or paused."),
            Phase.STOPPING: self.tr("Stopping…"),
        }
        return texts.get(live.phase, current)

    def _show_planning(self, live: LiveJob) -> None:
        total = len(live.job.asset_handles)
        checked = self.tr("{done} of {total} checked").format(
            done=asset_text.number(live.planned), total=asset_text.number(total)
        )
        titles = {
            Phase.WAITING: self.tr("Waiting for the job before"),
            Phase.ASKING: self.tr("Look at the pre-flight and decide"),
            Phase.RUNNING: self.tr("Starting…"),
        }
        self.count.setText(titles.get(live.phase, checked))
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(live.planned)
        checking = live.phase is Phase.PLANNING
        note = self.tr("Every asset is checked before the first file is written.")
        self.current.setText(note if checking else str(live.options.destination))
        controls.role(self.current, "muted")
        self.rate.setText("")
        self.errors.setText("")

    def _rate(self, done: int, elapsed: float, remaining: float | None) -> str:
        parts = []
        if done and elapsed > 0:
            parts.append(
                self.tr("{rate} files per second").format(
                    rate=QLocale().toString(done / elapsed, "f", 1)
                )
            )
        if remaining is not None:
            parts.append(self.tr("{time} left").format(time=asset_text.duration(remaining)))
        return " · ".join(parts)
