"""The only wiring: arguments → paths → log → settings → language and font → window."""

from __future__ import annotations

import logging
import logging.handlers
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui import paths, settings
from exportgui.errors import ExportguiError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

LOG_NAME = "exportgui.log"
LOG_BYTES = 1_000_000
log = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Show the window until it is closed. `argv` holds at most a catalog: a folder or an `.ini`
    file.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    _start_log()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a QCoreApplication without widgets is running already")
    amiss = apply_style(app)
    from exportgui.gui import build_window
    from exportgui.gui.shell import crash_report, responsiveness

    try:
        window = build_window(_catalog(argv))
    except ExportguiError as error:
        return _refuse(error)
    window.show()
    if amiss:
        window.statusBar().showMessage(amiss)
    responsiveness.keep_answering()
    soon = QTimer(window, singleShot=True, interval=responsiveness.AHEAD_MS)
    soon.timeout.connect(lambda: responsiveness.load_ahead(window.session))
    soon.start()
    watch = crash_report.Watch(window)
    # Python's own handler waits for Python code, which Qt's loop does not run: let Ctrl+C end the
    # program.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return app.exec()
    finally:
        watch.end()
        signal.signal(signal.SIGINT, before)


def _refuse(error: ExportguiError) -> int:
    """Say why there can be no window; the status for the caller."""
    from exportgui.gui.i18n.messages import error_text
    from exportgui.gui.widgets.message_box import CRITICAL, message_box

    log.error("the window cannot be opened: %s", error)
    message_box(None, "exportgui", error_text(error), icon=CRITICAL).exec()
    return error.exit_status


def apply_style(app: QApplication) -> str:
    """Give an application its name, font, language and colours; returns what is amiss with them, or
    nothing.
    """
    from exportgui.gui.i18n import fonts, language
    from exportgui.gui.i18n.messages import message_text
    from exportgui.gui.widgets import theme

    app.setApplicationName("exportgui")
    app.setApplicationDisplayName("exportgui")
    app.setDesktopFileName("exportgui")
    fonts.load_fallback(app)
    kept = settings.load()
    amiss = fonts.warning(language.install(app, kept.language))
    if amiss:
        log.warning("%s", amiss)
    theme.apply(app, kept.theme)
    return " · ".join(filter(None, (message_text(kept.problem), amiss)))


def _catalog(argv: Sequence[str]) -> Path | None:
    """The catalog asked for, or the one that was open last (when it has gone, the window says
    so).
    """
    from exportgui.gui import window_state

    if argv:
        return Path(argv[0])
    last = window_state.load().get("catalog")
    return Path(last) if isinstance(last, str) and last else None


def _start_log() -> None:
    paths.make_private_folder(paths.data_dir())
    handler = logging.handlers.RotatingFileHandler(
        paths.data_dir() / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("exportgui")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
