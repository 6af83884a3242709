"""A job at work: bar, count, current asset, rate, time left, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from exportgui.gui import controls, words
from exportgui.gui.jobs.live import LiveJob


class JobProgressView(QWidget):
    """`cancelled` when the person wants no more."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = controls.heading("")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        controls.name(self.bar, self.tr("Progress of the job"))
        self.current = controls.Elided("muted", self)
        self.rate = controls.muted("")
        self.errors = controls.muted("")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        controls.name(self.cancel, self.tr("Cancel the job"), self.tr("Start no further asset and stop"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(row)
        for widget in (self.bar, self.current, self.rate, self.errors):
            layout.addWidget(widget)
        layout.addStretch(1)

    def show_job(self, live: LiveJob) -> None:
        """Show where a job is."""
        self.cancel.setEnabled(live.phase != "stopping")
        progress = live.progress
        if progress is None:
            self._show_planning(live)
            return
        self.count.setText(
            self.tr("{done} of {total} exported").format(
                done=words.number(progress.done), total=words.number(progress.total)
            )
        )
        self.bar.setRange(0, max(1, progress.total))
        self.bar.setValue(progress.done)
        self.current.setText(progress.current)
        self.rate.setText(self._rate(progress.done, progress.elapsed, progress.remaining))
        self.errors.setText(self.tr("%n asset(s) failed so far", "", progress.errors) if progress.errors else "")
        controls.role(self.errors, "error")
        self.bar.setAccessibleDescription(self.count.text())

    def _show_planning(self, live: LiveJob) -> None:
        total = len(live.job.asset_handles)
        waiting = live.phase == "waiting"
        checked = self.tr("{done} of {total} checked").format(
            done=words.number(live.planned), total=words.number(total)
        )
        self.count.setText(self.tr("Waiting for the job before") if waiting else checked)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(live.planned)
        self.current.setText(self.tr("Every asset is checked before the first file is written."))
        self.rate.setText("")
        self.errors.setText("")

    def _rate(self, done: int, elapsed: float, remaining: float | None) -> str:
        parts = []
        if done and elapsed > 0:
            parts.append(self.tr("{rate} assets per second").format(rate=f"{done / elapsed:.1f}"))
        if remaining is not None:
            parts.append(self.tr("{time} left").format(time=words.duration(remaining)))
        return " · ".join(parts)
