"""Gives the window one event after the other, and opens another window now and then."""

from __future__ import annotations

import faulthandler
import json
import time
from collections.abc import Iterator
from typing import Any, TextIO

import monkey_drops
import monkey_hands
from monkey_aftermath import leave_once
from monkey_disk import disturb
from monkey_events import Chance
from monkey_faults import FaultRecorder, memory
from monkey_sandbox import Sandbox, no_way_out
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication

from exportgui.app import apply_style
from exportgui.gui import build_window

Event = dict[str, Any]
HANGS_SECONDS = 240
MAX_LEAVING = 60
"""Keys and closes after which everything that was opened must be gone."""


class Player(QObject):
    """Gives the window one event after the other; also while a menu or a drag has the loop."""

    def __init__(
        self,
        order: Event,
        sandbox: Sandbox,
        past: Iterator[Event] | None,
        journal: TextIO,
        recorder: FaultRecorder,
    ) -> None:
        super().__init__()
        self._order = order
        self._sandbox = sandbox
        self._past = past
        self._journal = journal
        self._recorder = recorder
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._opened: list[str] = []
        self._chance = Chance(self._order["seed"], self._sandbox.paths())
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._turn)
        self._levels: list[int] = []
        self._leaving = 0
        self._loop = QEventLoop(self)
        self._until = time.monotonic() + self._order["seconds"]
        self.answer = ""
        self.count = 0
        self.samples: list[float] = []
        no_way_out(lambda: self.answer, self._opened)
        self.open_window()

    def open_window(self) -> None:
        apply_style(self._application)
        self.window = build_window(self._sandbox.shop if self.count == 0 else None)
        if self.count and self.count % 2:
            self.window.session.open(self._sandbox.catalog)
        self.window.show()

    def close_window(self) -> None:
        window = self.window
        window.close()
        window.deleteLater()
        del self.window, window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._recorder.look_for_leftovers()
        self.samples.append(memory())

    def run(self) -> None:
        self._timer.start(0)
        self._loop.exec()

    def _turn(self) -> None:
        try:
            self._next()
        except BaseException as error:  # the monkey's own mistake, not the window's
            self._recorder.caught(type(error), error, error.__traceback__)
            self._timer.stop()
            self._loop.quit()

    def _next(self) -> None:
        level = QThread.currentThread().loopLevel()
        if self._levels and level <= self._levels[-1]:
            self._timer.start(1)  # QTest lets others run in the midst of an event
            return
        is_nested = level > 1
        if self._leaving:
            self._leave(is_nested)
            return
        event = self._choose(is_nested)
        if event is None or event["do"] == "reopen":
            self._leaving = 1
            self._ends = event is None
            self._timer.start(0)
            return
        self._levels.append(level)
        self._timer.start(event["then"])  # while the event runs a loop of its own
        try:
            self._do(event)
        except Exception as error:
            self._recorder.caught(type(error), error, error.__traceback__)
        self._levels.pop()
        self._recorder.measure(self.window)
        if not self._timer.isActive():
            self._timer.start(event["then"])

    def _choose(self, is_nested: bool) -> Event | None:
        if self._past is not None:
            event = next(self._past, None)
        elif self.count >= self._order["events"] or time.monotonic() > self._until:
            event = None
        elif self.count % self._order["window"] == self._order["window"] - 1:
            event = {"do": "reopen", "then": 0, "answer": ""}
        else:
            nobody = not QApplication.activePopupWidget() and not QApplication.activeModalWidget()
            event = self._chance.next_event(is_dragging=is_nested and nobody)
        if event is not None:
            self.count += 1
            self.answer = event["answer"] and str(self._sandbox.root / event["answer"])
            self._journal.write(f"{json.dumps(event)}\n")
            self._journal.flush()
            faulthandler.dump_traceback_later(HANGS_SECONDS, exit=True)
        return event

    def _do(self, event: Event) -> None:
        if event["do"] == "disk":
            disturb(self._sandbox, event)
        else:
            (getattr(monkey_hands, event["do"], None) or getattr(monkey_drops, event["do"]))(event)

    def _leave(self, is_nested: bool) -> None:
        """Leave every menu and dialog as a person does; then close the window."""
        if leave_once(self._leaving, is_dragging=is_nested):
            self._leaving += 1
            if self._leaving > MAX_LEAVING:
                self._recorder.note(f"left open: {QApplication.activeModalWidget()!r}")
                self._loop.quit()
                return
            self._timer.start(5)
            return
        self._leaving = 0
        if self._ends:
            self._loop.quit()
            return
        self.close_window()
        self.open_window()
        self._timer.start(0)
