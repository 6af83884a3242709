"""The key of a rendition within its job, as items and the ledger have it."""

from __future__ import annotations

from typing import NamedTuple

_MARK = "#"


class RenditionKey(NamedTuple):
    """What tells the renditions of an asset apart: a macro, "" for none, and a row, 0 for none."""

    macro: str
    row: int

    def __str__(self) -> str:
        return f"{self.macro}{_MARK}{self.row}" if self.row else self.macro

    @classmethod
    def of(cls, rendition: str) -> RenditionKey:
        """Read what ``str()`` gives; no macro's name has a number sign."""
        macro, mark, row = rendition.partition(_MARK)
        return cls(macro, int(row)) if mark and row.isdecimal() else cls(rendition, 0)
