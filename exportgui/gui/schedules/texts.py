"""Times of runs and schedules in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from exportgui.job.schedule.kept_job import Timing


def local_time(run: datetime) -> str:
    """A run in local time, with the day of the week."""
    moment = QDateTime.fromSecsSinceEpoch(int(run.timestamp()))
    day = QLocale().toString(moment.date(), "ddd")
    return f"{day} {QLocale().toString(moment, QLocale.FormatType.ShortFormat)}"


def local_times(runs: Iterable[datetime]) -> str:
    """Several runs, one a line."""
    return "\n".join(map(local_time, runs))


def timing_text(timing: Timing) -> str:
    """When a job runs, as an expression, or as a point in time."""
    if timing.exec_schedule:
        return " ".join(filter(None, (timing.exec_schedule, timing.zone)))
    text = QCoreApplication.translate("Schedules", "once, {time}")
    return text.format(time=local_time(timing.schedule().time or datetime.max))
