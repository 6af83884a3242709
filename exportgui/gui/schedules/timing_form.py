"""When a job runs, as a person says it: once, each day, week or month, or by an expression."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QFormLayout,
    QLineEdit,
    QTimeEdit,
    QWidget,
)

from exportgui.gui.widgets import controls
from exportgui.job.schedule.cron_field import DAY_OF_MONTH
from exportgui.job.schedule.kept_job import Timing

_DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_LAST_DAY = "L"
_EXAMPLE = "0 30 3 ? * MON-FRI"
_ROWS = {
    "once": ("when",),
    "daily": ("time",),
    "weekly": ("weekday", "time"),
    "monthly": ("day", "time"),
    "cron": ("expression",),
}
"""The kinds of timing, and the fields that each has."""


class TimingForm(QWidget):
    """Fields for one kind of timing at a time; `changed` when another time may be meant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.when = QDateTimeEdit(_tomorrow(), self)
        self.weekday = QComboBox(self)
        self.day = QComboBox(self)
        self.time = QTimeEdit(QTime(3, 0), self)
        self.expression = QLineEdit(_EXAMPLE, self)
        self._fill()
        self._name()
        self._lay_out()
        self._connect()
        self.kind.setCurrentIndex(1)

    def _fill(self) -> None:
        kinds = (
            self.tr("Once"),
            self.tr("Every day"),
            self.tr("Every week"),
            self.tr("Every month"),
            self.tr("By a cron expression"),
        )
        for text, kind in zip(kinds, _ROWS, strict=True):
            self.kind.addItem(text, kind)
        for number, day in enumerate(_DAYS, 1):
            self.weekday.addItem(QLocale().standaloneDayName(number), day)
        for number in range(1, DAY_OF_MONTH.last + 1):
            self.day.addItem(QLocale().toString(number), str(number))
        self.day.addItem(self.tr("Last day"), _LAST_DAY)
        self.when.setCalendarPopup(True)
        self.when.setMinimumDateTime(QDateTime.currentDateTime())

    def _name(self) -> None:
        names = {
            "kind": (self.tr("How often"), self.tr("Once, again and again, or as cron says it")),
            "when": (self.tr("Day and time"), self.tr("When the job runs, in local time")),
            "weekday": (self.tr("Day of the week"), self.tr("The day on which the job runs")),
            "day": (
                self.tr("Day of the month"),
                self.tr("A month that has no such day is left out"),
            ),
            "time": (self.tr("Time of day"), self.tr("The time of day, in local time")),
            "expression": (
                self.tr("Cron expression"),
                self.tr("Quartz: seconds minutes hours day month weekday, and a year if wanted"),
            ),
        }
        for field, (name, tip) in names.items():
            controls.name(self._field(field), name, tip)
            self._field(field).setObjectName(f"schedule-{field}")

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.addRow(self.tr("&How often"), self.kind)
        self._form.addRow(self.tr("&Day and time"), self.when)
        self._form.addRow(self.tr("Day of the &week"), self.weekday)
        self._form.addRow(self.tr("Day of the &month"), self.day)
        self._form.addRow(self.tr("&Time"), self.time)
        self._form.addRow(self.tr("Cron &expression"), self.expression)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_fields)
        for box in (self.weekday, self.day):
            box.currentIndexChanged.connect(self.changed)
        self.when.dateTimeChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        self.expression.textChanged.connect(self.changed)

    def _field(self, name: str) -> QWidget:
        field: QWidget = getattr(self, name)
        return field

    def _show_fields(self) -> None:
        shown = _ROWS[self.kind.currentData()]
        for name in ("when", "weekday", "day", "time", "expression"):
            self._form.setRowVisible(self._field(name), name in shown)
        self.changed.emit()

    def timing(self) -> Timing:
        """What the fields say; an expression may be wrong."""
        kind = self.kind.currentData()
        if kind == "once":
            seconds = self.when.dateTime().toSecsSinceEpoch()
            moment = datetime.fromtimestamp(seconds).astimezone()
            return Timing(exec_time=moment.isoformat(timespec="seconds"))
        if kind == "cron":
            return Timing(exec_schedule=self.expression.text().strip())
        time = self.time.time()
        days = {
            "daily": "* * ?",
            "weekly": f"? * {self.weekday.currentData()}",
            "monthly": f"{self.day.currentData()} * ?",
        }
        return Timing(exec_schedule=f"0 {time.minute()} {time.hour()} {days[kind]}")


def _tomorrow() -> QDateTime:
    """Tomorrow at three in the morning."""
    now = QDateTime.currentDateTime().addDays(1)
    now.setTime(QTime(3, 0))
    return now
