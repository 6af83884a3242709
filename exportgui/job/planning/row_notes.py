"""Notes on a table of variables: what its columns and rows lack, or have twice."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from exportgui.job.planning.naming import key, listed
from exportgui.job.variable_table import NAME, VariableTable
from exportgui.messages import Message
from exportgui.request.effective import Note
from exportgui.request.unused_variables import UNUSED


def row_notes(table: VariableTable) -> Iterator[Message]:
    """What is to be known of the rows before they are rendered."""
    short = [
        line
        for line, row in zip(table.lines, table.rows, strict=True)
        if len(row) < len(table.columns)
    ]
    if short:
        yield Message(
            "{file}: fewer cells than the heading has in line {lines}; where they are missing, the"
            " template's own values stay",
            file=table.file,
            lines=listed(list(map(str, short))),
        )
    if empty := [
        Message("line {number} ({names})", number=line, names=listed(columns))
        for number, line in enumerate(table.lines, 1)
        if (columns := [name for name, value in table.values(number).items() if not value])
    ]:
        yield Message(
            "{file}: empty cells in {lines}; an empty cell makes its variable empty",
            file=table.file,
            lines=listed(empty),
        )
    yield from _equal_names(table)


def _equal_names(table: VariableTable) -> Iterator[Message]:
    lines: dict[str, list[int]] = {}
    for number, line in enumerate(table.lines, 1):
        if name := table.values(number).get(NAME):
            lines.setdefault(key(name), []).append(line)
    for found in lines.values():
        if len(found) > 1:
            yield Message(
                "{file}: lines {lines} have the same name; their files are numbered",
                file=table.file,
                lines=listed(list(map(str, found))),
            )


def without_unused(
    notes: Iterable[Note],
    table: VariableTable,
    in_names: Collection[str],
    used: Collection[str],
) -> Iterator[Message]:
    """The notes on requests, of which those on columns are told in words of the table.

    ``in_names`` are the tokens of the name template, ``used`` the variables that templates use.
    """
    for note in notes:
        column = (note.command or "").lower()
        if UNUSED not in note.message or column not in table.columns:
            yield note.sentence
        elif column not in in_names and column not in used:
            yield _unused(table.file, column, used)


def _unused(file: str, column: str, used: Collection[str]) -> Message:
    if not used:
        return Message(
            "{file}: no template uses a variable: {name} is ignored", file=file, name=column
        )
    return Message(
        "{file}: no template uses the column {name}; they use {choices}",
        file=file,
        name=column,
        choices=listed(sorted(used)),
    )
