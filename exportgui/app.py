"""Start the window: log file, settings, language, font and colours, then the event loop."""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import paths, settings
from exportgui.errors import ExportguiError
from exportgui.private_log import PrivateLog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from exportgui.gui.shell.main_window import MainWindow

LOG_NAME = "exportgui.log"
LOG_BYTES = 1_000_000
log = logging.getLogger(__name__)


def run(argv: Sequence[str], language: str | None = None) -> int:
    """Show the window until it is closed; ``argv`` has at most a catalog (a folder or .ini file).

    It speaks ``language``, a code of `exportgui.translations.LANGUAGES`; None means that of the
    settings. Returns the exit status.
    """
    from PySide6.QtWidgets import QApplication

    _start_log()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a QCoreApplication without widgets is running already")
    problems = apply_style(app, language)
    from exportgui.gui import build_window

    try:
        window = build_window(_catalog_to_open(argv))
    except ExportguiError as error:
        return _report_no_window(error)
    window.show()
    if problems:
        window.statusBar().showMessage(problems)
    return _run_event_loop(app, window)


def _run_event_loop(app: QApplication, window: MainWindow) -> int:
    from PySide6.QtCore import QTimer

    from exportgui.gui.shell import crash_report, responsiveness

    responsiveness.keep_answering()
    soon = QTimer(window, singleShot=True, interval=responsiveness.AHEAD_MS)
    soon.timeout.connect(lambda: responsiveness.load_ahead(window.session))
    soon.start()
    watch = crash_report.CrashHandler(window)
    # Python's own handler would run at the next Python code only, and Qt's event loop runs none.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        status = app.exec()
    finally:
        watch.end()
        signal.signal(signal.SIGINT, before)
    if window.session.left_running:
        # Qt and Python would wait for those threads, for as long as a dead share takes
        logging.shutdown()
        os._exit(status)
    return status


def _report_no_window(error: ExportguiError) -> int:
    """Show why the window cannot be opened; returns the exit status."""
    from exportgui.gui.i18n.messages import error_text
    from exportgui.gui.widgets.message_box import CRITICAL, message_box

    log.error("the window cannot be opened: %s", error)
    message_box(None, "exportgui", error_text(error), icon=CRITICAL).exec()
    return error.exit_status


def apply_style(app: QApplication, language: str | None = None) -> str:
    """Set an application's name, font, language (None: that of the settings) and colours.

    Returns the problems with them as one line, empty without any.
    """
    from exportgui.gui.i18n import fonts
    from exportgui.gui.i18n.language import install
    from exportgui.gui.i18n.messages import message_text
    from exportgui.gui.widgets import theme

    app.setApplicationName("exportgui")
    app.setApplicationDisplayName("exportgui")
    app.setDesktopFileName("exportgui")
    fonts.load_fallback(app)
    preferences = settings.load()
    warning = fonts.warning(install(app, language or preferences.language))
    if warning:
        log.warning("%s", warning)
    theme.apply(app, preferences.theme)
    return " · ".join(filter(None, (message_text(preferences.problem), warning)))


def _catalog_to_open(argv: Sequence[str]) -> Path | None:
    """The catalog named on the command line, or else the last one; it may no longer exist."""
    from exportgui.gui import window_state

    if argv:
        return Path(argv[0])
    last = window_state.load().get("catalog")
    return Path(last) if isinstance(last, str) and last else None


def _start_log() -> None:
    paths.make_private_folder(paths.data_dir())
    handler = PrivateLog(
        paths.data_dir() / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("exportgui")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
