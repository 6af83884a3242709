"""The command table: one module per scope, one row per documented command."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from exportgui.request.commands import adjust, effect, layer, request, source, text, view
from exportgui.request.commands.table import Command, Scope, Status

__all__ = ["COMMANDS", "Command", "Scope", "Status", "lookup", "nearest"]


def _table(modules: Iterable[tuple[Command, ...]]) -> Mapping[str, Command]:
    rows = sorted((row for rows in modules for row in rows), key=lambda row: row.name.lower())
    return MappingProxyType({row.name.lower(): row for row in rows})


COMMANDS = _table(module.ROWS for module in (request, view, layer, adjust, source, text, effect))
_BEGUN = 3
_ALIASES = {alias.lower(): row for row in COMMANDS.values() for alias in row.aliases}


def lookup(name: str) -> Command | None:
    """The command of that name or older name, in any case; None when there is none."""
    key = name.lower()
    return COMMANDS.get(key) or _ALIASES.get(key)


def nearest(name: str) -> str | None:
    """The documented name that a misspelt or unfinished one most likely means, or None."""
    if not name or len(name) > 40:
        return None
    from difflib import get_close_matches  # for what is misspelt alone

    begun = [known for known in COMMANDS if len(name) >= _BEGUN and known.startswith(name.lower())]
    found = get_close_matches(name.lower(), begun or COMMANDS, n=1, cutoff=0.0 if begun else 0.6)
    return COMMANDS[found[0]].name if found else None
