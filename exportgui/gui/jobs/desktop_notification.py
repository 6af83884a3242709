"""A desktop notification when all jobs are over and the window is in the background."""

from __future__ import annotations

import sys
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.jobs.active_job import LiveJob, Phase

if TYPE_CHECKING:
    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.job.reporting.job_log import JobLog

_AT_WORK = (Phase.PLANNING, Phase.WAITING, Phase.RUNNING, Phase.STOPPING)


def _for_system(text: str) -> str:
    """Escape a text where the desktop takes notifications for markup, and opens its images."""
    return escape(text, quote=False) if sys.platform == "linux" else text


class DesktopNotification(QObject):
    """Shows one desktop notification when all jobs are over, unless the window is in front.

    `message(title, text)` repeats what was shown.
    """

    message = Signal(str, str)

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = runner
        self._window = parent
        self._logs: list[JobLog] = []
        self._tray: QSystemTrayIcon | None = None
        runner.finished.connect(self._finished)
        runner.refused.connect(lambda *_: self._notify_when_idle())
        runner.changed.connect(self._changed)

    def in_front(self) -> bool:
        """Whether the person sees the window."""
        return QApplication.activeWindow() is not None

    def _finished(self, _live: LiveJob, log: JobLog) -> None:
        self._logs.append(log)
        self._notify_when_idle()

    def _changed(self, live: LiveJob) -> None:
        if live.phase is Phase.PAUSED and live.control.reason and not self.in_front():
            self._show_notification(
                self.tr("An export is paused"), message_text(live.control.reason)
            )

    def _notify_when_idle(self) -> None:
        if any(live.phase in _AT_WORK for live in self._runner.live):
            return
        logs = self._logs
        self._logs = []
        if logs and not self.in_front():
            self._show_notification(
                self.tr("%n export(s) finished", "", len(logs)), self._summary(logs)
            )

    def _summary(self, logs: list[JobLog]) -> str:
        done = sum(log.file_success_count for log in logs)
        failed = sum(log.file_error_count for log in logs)
        parts = [self.tr("%n file(s) exported", "", done)]
        if failed:
            parts.append(self.tr("%n failed", "", failed))
        return ", ".join(parts)

    def _show_notification(self, title: str, text: str) -> None:
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            if self._tray is None:
                self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
                self._tray.messageClicked.connect(self._window.activateWindow)
            self._tray.show()
            self._tray.showMessage(title, _for_system(text), QApplication.windowIcon())
        self.message.emit(title, text)
