"""The model of the list of jobs: live ones above those of the ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from exportgui.gui.i18n import asset_text
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.active_job import LiveJob
from exportgui.gui.widgets import drag_data, tooltips
from exportgui.job.ledger.ledger import is_alive
from exportgui.job.outcome import JobState, State

if TYPE_CHECKING:
    from exportgui.job.outcome import JobRow

Index = QModelIndex | QPersistentModelIndex
Counts = Mapping[State, int]


class JobModel(QAbstractListModel):
    """A row is a `LiveJob` or a `JobRow`, under `ENTRY`."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    ABOUT = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: list[LiveJob] = []
        self._rows: list[JobRow] = []
        self._counts: Mapping[int, Counts] = {}
        self._cut: frozenset[int] = frozenset()

    def show(
        self,
        live: Sequence[LiveJob],
        rows: Sequence[JobRow],
        counts: Mapping[int, Counts],
        cut: frozenset[int] = frozenset(),
    ) -> None:
        """Show these jobs; a job that is live is listed once.

        `counts` are the items by job and state. Jobs in `cut` are shown as interrupted though the
        ledger has them as cancelled: a window was closed on them.
        """
        going_on = {entry.job_id for entry in live}
        self.beginResetModel()
        self._live = list(live)
        self._rows = [row for row in rows if row.id not in going_on]
        self._counts = counts
        self._cut = cut
        self.endResetModel()

    def refresh_job(self, live: LiveJob) -> None:
        """A running job went on."""
        if live in self._live:
            index = self.index(self._live.index(live))
            self.dataChanged.emit(index, index)

    def counts(self, job_id: int) -> Counts:
        """Numbers of a job's items by state."""
        return self._counts.get(job_id, {})

    def row_of(self, wanted: LiveJob | int | None) -> int:
        """Where a live job, or one of the ledger, stands; -1 when it is not listed."""
        entries: list[LiveJob | JobRow] = [*self._live, *self._rows]
        return next(
            (n for n, entry in enumerate(entries) if entry is wanted or _number(entry) == wanted),
            -1,
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of jobs."""
        return 0 if parent.isValid() else len(self._live) + len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, second line, or the entry itself."""
        if not index.isValid():
            return None
        row = index.row()
        if row < len(self._live):
            entry: LiveJob | JobRow = self._live[row]
            title, about = self._live_words(self._live[row])
        else:
            entry = self._rows[row - len(self._live)]
            title, about = self._row_words(self._rows[row - len(self._live)])
        values = {Qt.ItemDataRole.DisplayRole: title, self.ABOUT: about, self.ENTRY: entry}
        if role in tooltips.ROLES:
            return tooltips.answer(role, f"{title}\n{about}")
        return values.get(role)

    def _live_words(self, live: LiveJob) -> tuple[str, str]:
        title = self.tr("%n asset(s)", "", len(live.job.asset_handles))
        if live.job_id:
            title = self.tr("Job {number} · {count}").format(number=live.job_id, count=title)
        reason = message_text(live.control.reason)
        return title, (f"{self.phase(live.phase)} · {reason or live.options.destination}")

    def _row_words(self, row: JobRow) -> tuple[str, str]:
        count = self.tr("%n asset(s)", "", len(row.job.get("assetHandleArray", ())))
        title = self.tr("Job {number} · {count}").format(number=row.id, count=row.name or count)
        stamp = asset_text.when(row.ended or row.created)
        failed = self.counts(row.id).get(State.FAILED, 0)
        how = (
            JobState.RUNNING
            if row.id in self._cut and row.state is JobState.CANCELLED
            else row.state
        )
        state = self.tr("Runs in another program") if is_alive(row) else self.state(str(how))
        parts = (state, self.tr("%n failed", "", failed) if failed else "", stamp)
        return title, " · ".join(filter(None, parts))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A job that waits can be dragged to another place, between others."""
        entry = index.data(self.ENTRY)
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        base = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return (
            base | Qt.ItemFlag.ItemIsDragEnabled
            if isinstance(entry, LiveJob) and entry.can_move
            else base
        )

    def mimeTypes(self) -> list[str]:
        """A job of this list."""
        return [drag_data.JOB]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Which job is dragged."""
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(drag_data.JOB, index.data(self.ENTRY).uid.encode("ascii"))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves."""
        return Qt.DropAction.MoveAction

    def phase(self, value: str) -> str:
        """What a live job is at."""
        return {
            "planning": self.tr("Checking"),
            "asking": self.tr("Waits for your answer"),
            "waiting": self.tr("Waiting"),
            "running": self.tr("Exporting"),
            "paused": self.tr("Paused"),
            "stopping": self.tr("Stopping"),
        }[value]

    def state(self, value: str) -> str:
        """How a finished job ended."""
        names = {
            "done": self.tr("Done"),
            "cancelled": self.tr("Cancelled"),
            "paused": self.tr("Stopped by the system"),
            "running": self.tr("Interrupted"),
        }
        return names.get(value, value)


def _number(entry: LiveJob | JobRow) -> int | None:
    return None if isinstance(entry, LiveJob) else entry.id
