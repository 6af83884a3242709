"""Name what a scaled-down preview shows otherwise than the export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from exportgui.request.commands import COMMANDS

if TYPE_CHECKING:
    from exportgui.request.resolving import Effective


def differences_in(effective: Effective) -> tuple[str, ...]:
    """Which of them a request asks for, each once."""
    words = dict.fromkeys(
        row.differs.word
        for values in _segments(effective)
        for row in COMMANDS.values()
        if row.differs is not None
        and row.name in values
        and row.differs.only in (None, values[row.name])
    )
    return tuple(words)


def _segments(effective: Effective) -> Iterator[Mapping[str, Any]]:
    for segment in (effective.comp, *effective.layers.values()):
        yield segment.values
        yield from (effect.values for effect in segment.effects.values())
