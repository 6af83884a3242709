"""The command table: one module per kind, one row per documented command."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping

from exportgui.request.commands.table import Command, Scope, Status

__all__ = ["COMMANDS", "Command", "Scope", "Status", "lookup", "names_where", "nearest"]


@functools.cache
def _rows() -> dict[str, Command]:
    """By lower-case name. Read when it is first asked for: who exports originals never asks."""
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
    """The same and those by older names."""
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
_BEGUN = 3


def lookup(name: str) -> Command | None:
    """The command of that name or older name, in any case; None when there is none."""
    return _known().get(name.lower())


def names_where(holds: Callable[[Command], bool]) -> tuple[str, ...]:
    """Names of the commands whose rows say so, in the order of the table."""
    return tuple(row.name for row in COMMANDS.values() if holds(row))


def nearest(name: str) -> str | None:
    """The documented name that a misspelt or unfinished one most likely means, or None."""
    if not name or len(name) > 40:
        return None
    from difflib import get_close_matches  # for what is misspelt alone

    begun = [known for known in COMMANDS if len(name) >= _BEGUN and known.startswith(name.lower())]
    found = get_close_matches(name.lower(), begun or COMMANDS, n=1, cutoff=0.0 if begun else 0.6)
    return COMMANDS[found[0]].name if found else None
