"""Rectangles drawn on the preview become the value of a command while they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from exportgui.request import regions

if TYPE_CHECKING:
    from exportgui.gui.compose.request_pane import RequestPane
    from exportgui.gui.preview.region import RegionTool


class RegionDrawing(QObject):
    """Between the row that asks for a rectangle and the tool that lies over the preview."""

    def __init__(self, pane: RequestPane, tool: RegionTool, size: Callable[[], regions.Size], parent: QObject) -> None:
        super().__init__(parent)
        self._pane, self._tool, self._size = pane, tool, size
        self._place: int | None = None
        self._before = ""
        self._turn = 0
        pane.commands.region_asked.connect(self._asked)
        tool.moved.connect(self._take)
        tool.done.connect(self._done)
        tool.cancelled.connect(self._cancelled)

    def _asked(self, place: int, on: bool) -> None:
        if not on:
            self._tool.finish()
            return
        line, size = self._pane.document.lines[place], self._size()
        if line.command is None or not all(size):
            self._show_state(place, on=False)
            return
        self._tool.cancel()
        self._turn += 1
        self._place, self._before = place, line.value
        self._show_state(place, on=True)
        self._tool.begin(line.command.name, regions.read(line.command.name, line.value, size))

    def _take(self, rect: regions.Rect) -> None:
        name = self._tool.kind
        place = self._place
        lines = self._pane.document.lines
        if place is None or place >= len(lines) or (command := lines[place].command) is None or command.name != name:
            return
        self._pane.document.set_value(place, regions.written(name, rect, self._size()), ("region", self._turn))

    def _done(self, rect: regions.Rect) -> None:
        self._take(rect)
        self._end()

    def _cancelled(self) -> None:
        if self._place is not None:
            self._pane.document.set_value(self._place, self._before, ("region", self._turn))
        self._end()

    def _end(self) -> None:
        if self._place is not None:
            self._show_state(self._place, on=False)
        self._place = None

    def _show_state(self, place: int, *, on: bool) -> None:
        row = self._pane.commands.row_at(place)
        if row is not None:
            row.show_region(on)
