"""The window; the only room that knows Qt."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.gui.shell.main_window import MainWindow


def build_window(catalog: Path | None = None) -> MainWindow:
    """Open the window in a running QApplication, on a folder, a catalog file, or nothing.

    The library lives in `paths.data_dir()`. The window is not shown yet; closing it stops its
    threads. From now on garbage is collected on this thread alone.
    """
    from exportgui.gui.preview.renderer import ScreenRenderer
    from exportgui.gui.session import Session
    from exportgui.gui.shell.main_window import MainWindow
    from exportgui.gui.shell.responsiveness import Collector
    from exportgui.media.limits import Limits

    gc.disable()  # nothing of what is made now is to be thrown away, so nobody looks for it
    session = Session()
    limits = Limits.of(session.settings)
    window = MainWindow(session, ScreenRenderer(limits))
    Collector(window)
    if catalog is not None:
        window.open(catalog)
    return window
