"""Build the window: session, main window, and the connections between its panels."""

from __future__ import annotations

import gc
from pathlib import Path

from exportgui.gui import window_state
from exportgui.gui.i18n.messages import message_text
from exportgui.gui.preview.renderer import ScreenRenderer
from exportgui.gui.session import Session
from exportgui.gui.shell.announcer import Announcer
from exportgui.gui.shell.connections import Connections
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.shell.responsiveness import GarbageCollector
from exportgui.gui.widgets import theme
from exportgui.media.limits import Limits
from exportgui.messages import Message


def build_window(catalog: Path | None = None) -> MainWindow:
    """Open the window in a running QApplication, on a folder, a catalog file, or nothing.

    The library lives in `paths.data_dir()`. The window is not shown yet; closing it stops its
    threads. From now on garbage is collected on this thread alone.
    """
    gc.disable()  # nothing that is made from here on is garbage before the window is shown
    session = Session()
    renderer = ScreenRenderer(Limits.of(session.settings))
    with theme.set_aside():
        window = MainWindow(session, renderer)
    connections = Connections(window, renderer)
    window.restore(window_state.load())
    connections.show_catalog(None)
    Announcer(window.runner, window)
    _report_rescues(window)
    GarbageCollector(window)
    if catalog is not None:
        session.open(catalog)
    return window


def _report_rescues(window: MainWindow) -> None:
    """Show which damaged databases and settings were put aside, and which jobs are damaged."""
    databases = (window.session.library, window.session.ledger)
    rescued = [message_text(database.rescue.message) for database in databases if database.rescue]
    if problem := window.session.settings.problem:
        rescued.append(message_text(problem))
    window.rescued.show_rescues(rescued)

    def show_damaged(damaged: list[Message]) -> None:
        if damaged:
            window.rescued.show_rescues([*rescued, *map(message_text, damaged)])

    session = window.session
    session.bridge.call(session.query_pool, session.ledger.damaged, show_damaged, lambda _: None)
    if rescued:
        window.statusBar().showMessage(" · ".join(rescued))
