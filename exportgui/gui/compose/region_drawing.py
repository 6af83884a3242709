"""Write rectangles drawn on the preview into the value of a command."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exportgui.request import regions
from exportgui.request.commands.table import Region

if TYPE_CHECKING:
    from exportgui.gui.compose.request_pane import RequestPane
    from exportgui.gui.preview.region_tool import RegionTool


class RegionDrawing(QObject):
    """Between the row that asks for a rectangle and the tool that lies over the preview.

    `message` explains why none can be drawn.
    """

    message = Signal(str)

    def __init__(
        self, pane: RequestPane, tool: RegionTool, size: Callable[[], regions.Size], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._tool = tool
        self._size = size
        self._place: int | None = None
        self._region = Region.PIXELS
        self._before = self._written = ""
        self._turn = 0
        pane.commands.region_asked.connect(self._asked)
        pane.document.changed.connect(self._follow)
        tool.moved.connect(self._set_rectangle)
        tool.done.connect(self._done)
        tool.cancelled.connect(self._cancelled)

    def _asked(self, place: int, on: bool) -> None:
        if not on:
            self._tool.finish()
            return
        line = self._pane.document.lines[place]
        size = self._size()
        command = line.command
        if command is None or command.region is None or not all(size):
            self._show_state(place, on=False)
            self.message.emit(
                self.tr("There is no picture to draw on: select an asset that has one.")
            )
            return
        self._tool.cancel()
        self._turn += 1
        self._place = place
        self._before = line.value
        self._written = line.value
        self._show_state(place, on=True)
        self._region = command.region
        self._tool.begin(command.name, regions.read_rectangle(command.region, line.value, size))

    def stop(self) -> None:
        """The request is out of sight: the rectangle stays as it is."""
        self._tool.finish()

    def _is_there(self) -> bool:
        """Whether the command whose rectangle is drawn still is where it was."""
        place = self._place
        lines = self._pane.document.lines
        if place is None or place >= len(lines):
            return False
        command = lines[place].command
        return command is not None and command.name == self._tool.kind

    def _follow(self) -> None:
        """Draw a rectangle that was typed; cancel drawing when its command has gone."""
        if self._place is None or not self._tool.is_active:
            return
        if not self._is_there():
            self._tool.cancel()
            return
        value = self._pane.document.lines[self._place].value
        if value != self._written:
            self._written = value
            self._tool.show_rect(regions.read_rectangle(self._region, value, self._size()))

    def _set_rectangle(self, rect: regions.Rect) -> None:
        if self._place is not None and self._is_there():
            self._written = regions.write_rectangle(self._region, rect, self._size())
            self._pane.document.set_value(self._place, self._written, ("region", self._turn))

    def _done(self, rect: regions.Rect) -> None:
        self._set_rectangle(rect)
        self._end()

    def _cancelled(self) -> None:
        if self._place is not None and self._is_there():
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
