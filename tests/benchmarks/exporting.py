"""A window that exports while its beat is watched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desk import Pulse
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from exportgui.gui import build_window
from exportgui.gui.shell import responsiveness

_LOOK_MS = 20
_CALM_MS = 300


class Exporting:
    """A window on a folder, everything in it selected; `run` exports all of it with two workers."""

    def __init__(self, folder: Path, out: Path) -> None:
        self._out = out
        self._window = build_window(folder)
        self._window.show()
        responsiveness.keep_answering()
        responsiveness.load_ahead(self._window.session)
        self._pulse = Pulse(self._window)
        session = self._window.session
        browser = self._window.browser
        self._until(
            lambda: session.catalog is not None and not session.scanning and not browser.busy
        )
        _press(self._window, "select_all")
        self._window.export.check.choose("never")
        self._rest(4 * _CALM_MS)

    def run(self, fmt: str, width: int) -> tuple[float, ...]:
        """Export as ``fmt``, or originals for ``orig``. Milliseconds by which beats came late: 99th
        percentile and the most, the same without waits for a processor, and the most that the
        window's thread worked between two beats.
        """
        window = self._window
        window.export.fmt.setCurrentText("orig" if fmt == "orig" else "convert")
        window.export.composer.modifiers.setPlainText(
            "" if fmt == "orig" else f"wid={width}&fmt={fmt}"
        )
        window.export.options_form.destination.setText(str(self._out / fmt.replace(",", "-")))
        self._rest(4 * _CALM_MS)
        self._pulse.clear()
        self._pulse.start()
        _press(window, "start_export")
        self._until(lambda: not window.runner.live and not window.jobs.busy)
        self._pulse.stop()
        late = sorted(self._pulse.late)
        due = sorted(self._pulse.due)
        place = int(0.99 * (len(late) - 1))
        return late[place], late[-1], due[place], due[-1], max(self._pulse.own)

    def close(self) -> None:
        """Close the window and wait for its threads."""
        self._window.close()
        self._window.deleteLater()

    def _until(self, done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        look = QTimer(interval=_LOOK_MS)
        look.timeout.connect(lambda: loop.quit() if done() else None)
        look.start()
        loop.exec()

    def _rest(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()


def _press(window: QMainWindow, name: str) -> None:
    action = window.findChild(QAction, f"action-{name}")
    assert isinstance(action, QAction)
    action.trigger()
