"""A notification bar for scheduled runs that were missed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from exportgui.gui.schedules.texts import local_time
from exportgui.gui.widgets import tooltips
from exportgui.gui.widgets.notification_bar import NotificationBar
from exportgui.job.schedule.due_runs import missed_of

if TYPE_CHECKING:
    from exportgui.gui.schedules.runner import ScheduleRunner
    from exportgui.gui.session import Session
    from exportgui.job.ledger.schedule_table import ScheduleRow


class MissedBar(NotificationBar):
    """Offers to run each schedule that missed runs once, to show them, or to forget the runs."""

    def __init__(
        self,
        session: Session,
        runner: ScheduleRunner,
        show_list: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("missedRuns", parent)
        self._session = session
        self._runner = runner
        self._missed: list[ScheduleRow] = []
        self.run = self.add_button(
            self.tr("Run now"), self.tr("Run each of these schedules once"), self._run
        )
        self.show_button = self.add_button(
            self.tr("Show"), self.tr("Show the list of schedules"), show_list
        )
        self.dismiss = self.add_button(
            self.tr("Dismiss"), self.tr("Do not offer these runs again"), self._dismiss
        )
        runner.listed.connect(self.show_rows)

    def show_rows(self, rows: Sequence[ScheduleRow]) -> None:
        """Offer what these schedules missed."""
        now = datetime.now(UTC)
        missed = [(row, missed_of(row, now)) for row in rows]
        found = [(row, runs) for row, runs in missed if runs.runs]
        self._missed = [row for row, _ in found]
        if found:
            number = sum(len(runs.runs) for _, runs in found)
            self.text.setText(self.tr("%n scheduled export(s) did not run.", "", number))
            lines = (f"{row.uid}  {local_time(runs.runs[-1])}" for row, runs in found)
            tooltips.set_tooltip(self.text, "\n".join(lines))
        self.setVisible(bool(found))

    def _run(self) -> None:
        rows = self._missed
        self.show_rows(())
        self._runner.run_missed(rows)

    def _dismiss(self) -> None:
        uids = [row.uid for row in self._missed]
        self.show_rows(())
        schedules = self._session.ledger.schedules
        now = datetime.now(UTC)

        def forget() -> None:
            for uid in uids:
                schedules.dismiss(uid, now)

        session = self._session
        session.bridge.call(
            session.query_pool, forget, lambda _: self._runner.look(), self._runner.fail
        )
