"""What must not happen while the monkey plays: exceptions, warnings, growth, leftovers."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import logging
import re
import sys
import threading
import traceback
import warnings
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import Shiboken

from exportgui.errors import Cancelled, ExportguiError
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.workers.pool import PoolExecutor

OF_THE_PLATFORM = re.compile(
    r"This plugin does not support (propagateSizeHints|raise\(|grabbing the (keyboard|mouse)|"
    r"setting window opacity)"
)
MAX_WIDTH = 1100
"""Pixels that the window may need at least; it is 1024 wide on the smallest screens."""

MAX_FIRST = 200
MAX_LETTERS = 4000
"""Of a fault; some quote all that was typed."""

PATIENCE = 20.0
"""Seconds that what is to end may take: the machine may be busy."""


class FaultRecorder(logging.Handler):
    """Notes every exception that nobody caught or foresaw, and every warning.

    ``faults`` are texts; the first line of each is the same for the same fault.
    """

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.faults: list[str] = []
        self._widest = MAX_WIDTH
        self._before = {thread for thread in threading.enumerate() if not _is_qts(thread)}

    def begin(self) -> None:
        """Take note from now on."""
        sys.excepthook = self.caught
        sys.unraisablehook = lambda args: self.caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(self._qt_message)
        warnings.simplefilter("always")
        warnings.filterwarnings("ignore", module=r"PIL\.")
        warnings.showwarning = self._warned
        logging.getLogger("exportgui").addHandler(self)
        logging.getLogger("exportgui").setLevel(logging.INFO)

    def note(self, what: str) -> None:
        """Something is wrong; the same is noted once."""
        first = what.partition("\n")[0][:MAX_FIRST]
        if not any(fault.startswith(first) for fault in self.faults):
            self.faults.append(first + what[len(first) : MAX_LETTERS])

    def caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """An exception that nobody caught."""
        frames = traceback.extract_tb(trace)
        where = f"{frames[-1].filename.rpartition('/')[2]}:{frames[-1].name}" if frames else "?"
        text = "".join(traceback.format_exception(kind, error, trace))
        self.note(f"{kind.__name__} in {where}\n{text}")

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        is_quiet = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not is_quiet and not OF_THE_PLATFORM.match(text):
            self.note(f"Qt: {text}")

    def _warned(self, message: Warning | str, kind: type[Warning], *_where: Any) -> None:
        self.note(f"{kind.__name__}: {message}\n{''.join(traceback.format_stack(limit=8))}")

    def emit(self, record: logging.LogRecord) -> None:
        """What the program took for unexpected itself: the person was shown one line of it."""
        error = record.exc_info[1] if record.exc_info else None
        foreseen = isinstance(error, (ExportguiError, Cancelled, OSError))
        if error is not None and not foreseen:
            self.caught(type(error), error, error.__traceback__)
        elif record.levelno >= logging.ERROR and error is None:
            self.note(f"log: {record.getMessage()}")

    def measure(self, window: QWidget) -> None:
        """Note a window that has become so wide, by some text, that no screen can show it."""
        needed = window.minimumSizeHint().width()
        if needed <= self._widest:
            return
        self._widest = needed
        texts = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
        wide = max(texts, key=lambda each: each.minimumSizeHint().width())
        what = f"{type(wide).__name__} {wide.objectName()} of {type(wide.parent()).__name__}"
        self.note(f"too wide: {what}\n{needed} pixels: {wide.text()[:200]!r}")

    # --- after a window was closed

    def look_for_leftovers(self) -> None:
        """Note every thread, pool, timer and window that outlived the window."""
        gc.collect()
        left = [f"pool {pool.name}" for pool in PoolExecutor.live]
        left += [f"timer {timer!r}" for timer in _alive(QTimer) if timer.isActive()]
        left += [f"window {window!r}" for window in _alive(MainWindow)]
        shown = QApplication.topLevelWidgets()
        left += [f"widget {type(widget).__name__}" for widget in shown if widget.isVisible()]
        for thread in set(threading.enumerate()) - self._before:
            if not _is_qts(thread):
                thread.join(PATIENCE)  # one that has answered has a few steps left
                left += [f"thread {thread.name}"] if thread.is_alive() else []
        for what in left:
            self.note(f"left behind: {what}")


def _is_qts(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)


def _alive(kind: type[QObject]) -> list[Any]:
    return [each for each in gc.get_objects() if type(each) is kind and Shiboken.isValid(each)]


def memory() -> float:
    """The process's memory in MB, without what is only kept to be used again; 0 where unknown."""
    gc.collect()
    if not sys.platform.startswith("linux"):
        return 0.0
    with contextlib.suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
        return int(statm.read().split()[1]) * 4096 / 1e6
