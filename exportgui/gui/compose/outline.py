"""The state of the composer's rows, one for each item of the typed request."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exportgui.gui.compose.analysis import Problem
from exportgui.gui.compose.explained_model import prevailing_text
from exportgui.gui.i18n.messages import message_text
from exportgui.request import Kind
from exportgui.request.commands import Command
from exportgui.request.edit import Line
from exportgui.request.provenance import Explained


@dataclass(frozen=True, slots=True)
class RowState:
    """One row: `note` is shown in the tone of `level`; `lost` when another command overrides it."""

    place: int
    title: str
    value: str
    command: Command | None
    editable: bool
    note: str = ""
    level: str = ""
    lost: bool = False

    @property
    def starts(self) -> bool:
        """Whether a layer or an effect layer starts here."""
        return self.command is not None and self.command.starts

    @property
    def kind(self) -> tuple[str, bool]:
        """Rows of the same kind have the same controls."""
        return self.command.name if self.command else self.title, self.editable


def outline(
    lines: Sequence[Line], problems: Sequence[Problem], explained: tuple[Explained, ...] = ()
) -> tuple[RowState, ...]:
    """The rows for these items, with what is wrong about each and what prevails over it."""
    starts = {line.start for line in lines}
    fates = {
        command.column: prevailing_text(explained, at)
        for at, command in enumerate(explained)
        if command.origin == "typed" and command.column in starts
    }
    lost = {
        command.column
        for command in explained
        if command.origin == "typed" and command.lost_to is not None
    }
    return tuple(
        _row(
            line,
            [command for command in problems if _overlaps(line, command)],
            fates.get(line.start, ""),
            line.start in lost,
        )
        for line in lines
    )


def segment_start(lines: Sequence[Line], place: int | None) -> int:
    """Where the layer or effect layer of the item at `place` (None: the last one) begins."""
    last = len(lines) - 1 if place is None else min(place, len(lines) - 1)
    starts = (
        at
        for at in range(last, -1, -1)
        if (command := lines[at].command) is not None and command.starts
    )
    return next(starts, 0)


def segment(lines: Sequence[Line], place: int | None) -> Sequence[Line]:
    """The items of that layer or effect layer."""
    begin = segment_start(lines, place)
    after = (
        at
        for at in range(begin + 1, len(lines))
        if (command := lines[at].command) is not None and command.starts
    )
    return lines[begin : next(after, len(lines))]


def _overlaps(line: Line, problem: Problem) -> bool:
    return line.start <= problem.start < max(line.end, line.start + 1)


def _row(line: Line, problems: Sequence[Problem], prevailing: str, lost: bool) -> RowState:
    item = line.item
    command = line.command
    named = item is not None and item.kind in (Kind.COMMAND, Kind.VARIABLE)
    title = command.name if command else line.raw
    if item is not None and named and command is None:
        title = f"${item.name}" if item.kind is Kind.VARIABLE else item.name
    worst = next(
        (problem for problem in problems if problem.is_error), problems[0] if problems else None
    )
    return RowState(
        place=line.place,
        title=title,
        value=line.value,
        command=command,
        editable=named and item is not None and item.value is not None,
        note=message_text(worst.message) if worst else prevailing,
        level=worst.level if worst else "note",
        lost=lost,
    )
