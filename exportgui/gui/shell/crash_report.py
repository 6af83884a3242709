"""Report unexpected errors: a text without secrets that stays on this computer."""

from __future__ import annotations

import logging
import os
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from exportgui import paths
from exportgui.gui.widgets import controls
from exportgui.settings import PASSWORD_VARIABLE
from exportgui.version import __version__

log = logging.getLogger(__name__)
MAX_CHARACTERS = 20_000
"""Letters of a report; what is longer loses its middle."""

Kind = type[BaseException]


def report(kind: Kind, error: BaseException, trace: TracebackType | None) -> str:
    """Describe an error with versions, without the user's name in paths and without passwords."""
    text = "".join(traceback.format_exception(kind, error, trace))
    if len(text) > MAX_CHARACTERS:
        text = f"{text[: MAX_CHARACTERS // 2]}\n…\n{text[-MAX_CHARACTERS // 2 :]}"
    versions = (
        f"exportgui {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}"
    )
    return _without_secrets(f"{versions}\n\n{text}")


def _without_secrets(text: str) -> str:
    secret = os.environ.get(PASSWORD_VARIABLE)
    text = text.replace(secret, "***") if secret else text
    return text.replace(str(Path.home()), "~")


class CrashReport(QDialog):
    """Tells that something went wrong and what is safe; the report can be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        self.text = QPlainTextEdit(text, self)
        self.copy = QPushButton(self.tr("&Copy report"), self)
        self._set_up_text()
        self._lay_out()

    def _set_up_text(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        controls.name(self.text, self.tr("Report"), self.tr("What happened; it is sent nowhere"))
        controls.name(
            self.copy, self.tr("Copy report"), self.tr("Copy the report to the clipboard")
        )
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())
        )

    def _lay_out(self) -> None:
        message = controls.label(
            self.tr(
                "exportgui met a mistake of its own. Files that were exported are whole, and jobs "
                "go on or can be"
                " resumed; close the window and start it again if it does not answer as it should."
            ),
            self,
        )
        message.setWordWrap(True)
        log_file = str(paths.data_dir() / "exportgui.log").replace(str(Path.home()), "~")
        more = controls.muted(
            self.tr("More is in {file}. Nothing is sent anywhere.").format(file=log_file)
        )
        more.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (message, self.text, more, buttons):
            layout.addWidget(widget)


class CrashHandler(QObject):
    """Logs every uncaught exception of any thread, and shows the first one."""

    _error_caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: CrashReport | None = None
        self._error_caught.connect(self._show_report)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def end(self) -> None:
        """Let others catch again."""
        sys.excepthook, threading.excepthook = self._before

    def caught(self, kind: Kind, error: BaseException, trace: TracebackType | None) -> None:
        """Log and report an exception from any thread; KeyboardInterrupt is passed on."""
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        text = report(kind, error, trace)
        log.error("unexpected: %s", text)
        self._error_caught.emit(text)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show_report(self, text: str) -> None:
        if self.shown is None or not self.shown.isVisible():
            self.shown = CrashReport(text)
            self.shown.show()
