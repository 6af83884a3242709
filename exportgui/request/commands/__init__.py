"""The command table: one module per kind, one row per documented command."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping

from exportgui.request.commands.table import Command, Scope, Status

__all__ = ["COMMANDS", "Command", "Scope", "Status", "lookup", "names_where"]


@functools.cache
def _rows() -> dict[str, Command]:
    """The rows by lower-case name, built when first needed; exports of originals need none."""
    from exportgui.request.commands import (
        adjust,
        effect,
        layer,
        placement,
        request,
        source,
        text,
        view,
    )

    parts = (request, view, layer, placement, adjust, source, text, effect)
    rows = [row for part in parts for row in part.ROWS]
    return {row.name.lower(): row for row in sorted(rows, key=lambda row: row.name.lower())}


@functools.cache
def _known() -> dict[str, Command]:
    """The rows by their names and by older names."""
    return {alias.lower(): row for row in _rows().values() for alias in row.aliases} | _rows()


class _Table(Mapping[str, Command]):
    """The rows by name."""

    def __getitem__(self, name: str) -> Command:
        return _rows()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(_rows())

    def __len__(self) -> int:
        return len(_rows())


COMMANDS: Mapping[str, Command] = _Table()


def lookup(name: str) -> Command | None:
    """The command of that name or older name, in any case; None when there is none."""
    return _known().get(name.lower())


def names_where(holds: Callable[[Command], bool]) -> tuple[str, ...]:
    """Names of the commands whose rows say so, in the order of the table."""
    return tuple(row.name for row in _rows().values() if holds(row))
