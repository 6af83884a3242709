"""What passes between the export panel, the queue, the pre-flight, the jobs panel and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exportgui.gui.jobs.commands import COMMANDS

if TYPE_CHECKING:
    from exportgui.gui.shell.main_window import MainWindow
    from exportgui.job.model import ExportJob, Options


class JobWires(QObject):
    """From an order to its job, and from the chosen job to the menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        window.export.asked.connect(self.export_asked)
        window.interrupted.shown.connect(self.show_job)
        window.jobs.commands.changed.connect(self.job_chosen)
        for teller in (window.jobs.told, window.queue.failed):
            teller.connect(window.statusBar().showMessage)
        self.job_chosen()

    def export_asked(self, job: ExportJob, options: Options, check: str) -> None:
        """Start a job; it shows in the jobs panel, and its plan before where `check` says so."""
        window = self._w
        if window.session.catalog is not None:
            left_out = (
                [] if window.export.tray_model.rowCount() else window.browse.picked.left_out()
            )
            window.jobs.show()
            live = window.runner.start(job, options, window.session.catalog, left_out, check)
            if check == "always":
                window.preflights.show(live)

    def show_job(self, number: int) -> None:
        """Bring a job to the front."""
        self._w.stack.setCurrentWidget(self._w.whole)
        self._w.jobs.show()
        self._w.jobs.choose_job(number)

    def job_chosen(self) -> None:
        """Other things can be done with the job in front."""
        for name in COMMANDS:
            self._w.menu_actions[f"jobs.commands.{name}"].setEnabled(
                self._w.jobs.commands.can(name)
            )
