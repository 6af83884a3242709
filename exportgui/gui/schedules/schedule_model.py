"""The list of schedules as a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.schedules.texts import local_time, local_times, timing_text
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.item_table import TONE, heading
from exportgui.job.ledger.schedule_table import ScheduleRow
from exportgui.job.schedule.due_runs import missed_of

Index = QModelIndex | QPersistentModelIndex
JOB, WHEN, NEXT, MISSED = range(4)
_TITLES = (
    QT_TRANSLATE_NOOP("Schedules", "Job"),
    QT_TRANSLATE_NOOP("Schedules", "When"),
    QT_TRANSLATE_NOOP("Schedules", "Next run"),
    QT_TRANSLATE_NOOP("Schedules", "Missed"),
)
_SHOWN = 5


class ScheduleModel(QAbstractTableModel):
    """One row for each schedule, with the times that count now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[ScheduleRow, tuple[str, ...]]] = []

    def show(self, rows: Sequence[ScheduleRow]) -> None:
        """List these schedules."""
        now = datetime.now(UTC)
        shown = [(row, _texts(row, now)) for row in rows]
        if shown == self._rows:
            return
        self.beginResetModel()
        self._rows = shown
        self.endResetModel()

    def row(self, place: int) -> ScheduleRow:
        """The schedule in a place of the list."""
        return self._rows[place][0]

    def has_missed(self, place: int) -> bool:
        """Whether the schedule in a place of the list missed a run."""
        return bool(self._rows[place][1][MISSED])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of schedules."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Job, times, next run, and missed ones."""
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        return heading(_tr(_TITLES[section]), role, is_number=False)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, tone, and more of it in the tooltip."""
        if not index.isValid():
            return None
        row, texts = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == TONE:
            return "warning" if index.column() == MISSED else "text"
        if role in (tooltips.TOOLTIP, Qt.ItemDataRole.AccessibleDescriptionRole):
            return tooltips.answer(role, _details(row, index.column()) or texts[index.column()])
        return None


def _texts(row: ScheduleRow, now: datetime) -> tuple[str, ...]:
    following = next(row.schedule.runs(now), None)
    missed = missed_of(row, now)
    number = asset_text.number(len(missed.runs)) + ("+" if missed.more else "")
    return (
        f"{row.uid}  {row.kept.options.job_name or row.kept.options.destination.name}",
        timing_text(row.kept.timing),
        local_time(following) if following else _tr(QT_TRANSLATE_NOOP("Schedules", "Never")),
        number if missed.runs else "",
    )


def _details(row: ScheduleRow, column: int) -> str:
    now = datetime.now(UTC)
    if column == JOB:
        return f"{row.kept.catalog} → {row.kept.options.destination}"
    if column == NEXT:
        runs = row.schedule.runs(now)
        return local_times(run for run, _ in zip(runs, range(_SHOWN), strict=False))
    if column == MISSED:
        times = local_times(missed_of(row, now).runs[-_SHOWN:])
        return "\n".join(filter(None, (times, message_text(row.problem))))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Schedules", text)
