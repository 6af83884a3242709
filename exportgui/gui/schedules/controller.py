"""Opens the dialog of schedules, and does what it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from exportgui.gui.i18n.messages import error_text
from exportgui.gui.schedules.missed_bar import MissedBar
from exportgui.gui.schedules.runner import ScheduleRunner

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.gui.export.panel import ExportPanel
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.schedules.dialog import ScheduleDialog
    from exportgui.gui.session import Session
    from exportgui.job.ledger.schedule_table import ScheduleRow
    from exportgui.job.model import ExportJob, Options
    from exportgui.job.schedule.kept_job import Timing


class ScheduleController(QObject):
    """Has what runs schedules, the bar of missed runs, and the dialog while it is open."""

    message = Signal(str)

    def __init__(self, session: Session, jobs: JobRunner, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.runner = ScheduleRunner(session, jobs, self)
        self.bar = MissedBar(session, self.runner, self.show_list, window)
        bars = window.centralWidget()
        layout = bars.layout() if bars is not None else None
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.bar)
        self._dialog: ScheduleDialog | None = None
        self._rows: Sequence[ScheduleRow] = ()
        self.runner.listed.connect(self._show_rows)
        self.runner.failed.connect(self.message)

    def show_list(self) -> None:
        """Show the schedules."""
        self._open("", self.tr("Open a catalog and select assets to schedule their export."))

    def show(self, panel: ExportPanel) -> None:
        """Offer to schedule the job of the panel, unless it says that there is none."""
        catalog = self._session.catalog
        if catalog is None:
            self.show_list()
            return
        job = panel.job()
        options = panel.options()
        about = self.tr("Export %n asset(s) to {folder}", "", len(job.asset_handles))
        dialog = self._open(about.format(folder=options.destination), panel.refusal())
        dialog.added.connect(lambda timing: self._add(catalog, job, options, timing))

    def _open(self, about: str, refusal: str) -> ScheduleDialog:
        from exportgui.gui.schedules.dialog import ScheduleDialog  # seldom needed

        if self._dialog is not None:
            self._dialog.close()
        self._dialog = dialog = ScheduleDialog(about, refusal, self._window)
        dialog.removed.connect(self._remove)
        dialog.missed_wanted.connect(self.runner.run_missed)
        dialog.finished.connect(self._closed)
        dialog.show_rows(self._rows)
        self.runner.look()
        dialog.open()
        return dialog

    def _closed(self) -> None:
        self._dialog = None

    def _show_rows(self, rows: Sequence[ScheduleRow]) -> None:
        self._rows = rows
        if self._dialog is not None:
            self._dialog.show_rows(rows)

    def _add(self, catalog: Catalog, job: ExportJob, options: Options, timing: Timing) -> None:
        """Keep the job; its assets by their names, as ids are those of this library only."""
        from exportgui.job.schedule.kept_job import kept_by_names

        ledger = self._session.ledger

        def work() -> None:
            kept = kept_by_names(catalog, job, options, timing)
            kept.check(catalog)
            ledger.schedules.add(kept, datetime.now(UTC))

        session = self._session
        session.bridge.call(session.query_pool, work, lambda _: self.runner.look(), self._not_added)

    def _not_added(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error_text(error))

    def _remove(self, uids: Sequence[int]) -> None:
        schedules = self._session.ledger.schedules

        def work() -> None:
            for uid in uids:
                schedules.remove(uid)

        session = self._session
        session.bridge.call(
            session.query_pool, work, lambda _: self.runner.look(), self._not_removed
        )

    def _not_removed(self, error: Exception) -> None:
        self.message.emit(error_text(error))
        self.runner.look()
