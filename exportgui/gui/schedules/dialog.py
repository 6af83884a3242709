"""The dialog of schedules: when the panel's job runs, and the list of all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from exportgui.errors import ScheduleError
from exportgui.gui.i18n.messages import error_text, message_text
from exportgui.gui.schedules.schedule_model import JOB, MISSED, NEXT, WHEN, ScheduleModel
from exportgui.gui.schedules.texts import local_times
from exportgui.gui.schedules.timing_form import TimingForm
from exportgui.gui.widgets import controls
from exportgui.gui.widgets.item_table import ItemTable
from exportgui.job.ledger.schedule_table import ScheduleRow
from exportgui.job.schedule.kept_job import Timing

_SHOWN = 5


class ScheduleDialog(QDialog):
    """Schedules a job, described by `about`; `refusal` says why the panel has none to schedule.

    `added(timing)`, `removed(uids)` and `missed_wanted(rows)` ask for what is to be done.
    """

    added = Signal(object)
    removed = Signal(list)
    missed_wanted = Signal(list)

    def __init__(self, about: str, refusal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = refusal
        self.setObjectName("schedules")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Schedules"))
        self.setAccessibleName(self.windowTitle())
        self.about = controls.message(self)
        self.about.setText(refusal or about)
        self.form = TimingForm(self)
        self.next_runs = controls.message(self)
        self.next_runs.setObjectName("scheduleNext")
        self.add = QPushButton(self.tr("&Schedule"), self)
        self.model = ScheduleModel(self)
        self.table = ItemTable(self.model, {JOB: 168, NEXT: 152, MISSED: 64}, WHEN, self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.run_missed = QPushButton(self.tr("Run &missed now"), self)
        self._name()
        self._lay_out()
        self._connect()
        self._show_next()
        self._enable()

    def _name(self) -> None:
        controls.name(self.about, self.tr("About this job"), self.about.text())
        controls.name(self.next_runs, self.tr("Next runs"), self.tr("In local time"))
        controls.name(self.add, self.tr("Schedule"), self.tr("Run this job at these times"))
        controls.name(self.table, self.tr("Schedules"), self.tr("All schedules of this computer"))
        controls.name(
            self.remove, self.tr("Remove"), self.tr("Remove the chosen schedules; jobs stay")
        )
        controls.name(
            self.run_missed,
            self.tr("Run missed now"),
            self.tr("Run each of the chosen schedules that missed a run once"),
        )
        self.about.setObjectName("scheduleAbout")
        self.table.setObjectName("scheduleList")
        for button, name in ((self.add, "Add"), (self.remove, "Remove"), (self.run_missed, "Run")):
            button.setObjectName(f"schedule{name}")

    def _lay_out(self) -> None:
        note = controls.message(self)
        note.setText(
            self.tr(
                "They run while this window is open; “exportgui schedule install” runs them "
                "whenever you are logged in."
            )
        )
        controls.role(note, "muted")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        box.rejected.connect(self.reject)
        for button in box.buttons():
            controls.name(button, button.text().replace("&", ""))
        for button in (self.remove, self.run_missed):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for widget in (self.about, self.form, self.next_runs, self.add):
            layout.addWidget(widget)
        layout.addSpacing(8)
        self.table.set_empty_text(self.tr("Nothing is scheduled."))
        for lower in (self.table, note, box):
            layout.addWidget(lower)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_next)
        self.add.clicked.connect(lambda: self.added.emit(self.form.timing()))
        self.remove.clicked.connect(self._ask_to_remove)
        self.run_missed.clicked.connect(self._ask_to_run)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)

    def sizeHint(self) -> QSize:
        """Room for some schedules."""
        return QSize(640, 560)

    def show_rows(self, rows: Sequence[ScheduleRow]) -> None:
        """List these schedules."""
        self.model.show(rows)
        self._enable()

    def show_failure(self, reason: str) -> None:
        """Say why a job could not be scheduled."""
        self._say(reason, "error")

    def _show_next(self) -> None:
        """Show the next five runs, or why there is none."""
        try:
            text = _following(self.form.timing())
        except ScheduleError as error:
            self._say(error_text(error), "error")
            self.add.setEnabled(False)
            return
        shown = text or self.tr("It never runs; check the day, the month and the year.")
        self._say(shown, "muted" if text else "error")
        self.add.setEnabled(bool(text) and not self._refusal)

    def _say(self, text: str, role: str) -> None:
        self.next_runs.setText(text)
        controls.role(self.next_runs, role)

    def _chosen(self) -> list[int]:
        return [index.row() for index in self.table.selectionModel().selectedRows()]

    def _ask_to_remove(self) -> None:
        self.removed.emit([self.model.row(place).uid for place in self._chosen()])

    def _ask_to_run(self) -> None:
        self.missed_wanted.emit([self.model.row(place) for place in self._with_missed()])

    def _with_missed(self) -> list[int]:
        return [place for place in self._chosen() if self.model.has_missed(place)]

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self._chosen()))
        self.run_missed.setEnabled(bool(self._with_missed()))


def _following(timing: Timing) -> str:
    """The next runs, and how the expression was read where that is not as Quartz does."""
    schedule = timing.schedule()
    runs = list(islice(schedule.runs(datetime.now(UTC)), _SHOWN))
    notes = map(message_text, schedule.cron.notes if schedule.cron and runs else ())
    return "\n".join((*filter(None, (local_times(runs),)), *notes))
