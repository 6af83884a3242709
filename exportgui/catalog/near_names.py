"""Find the name that is most like one that is not there, within two typing errors."""

from __future__ import annotations

from collections.abc import Iterable

from exportgui.catalog.names import fold
from exportgui.edit_distance import edit_distance

_MOST = 2
"""Characters that are wrong, missing, too many or swapped with the next."""


class NearNames:
    """Names of assets, looked through for each question; with or without their extension."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, str] = {}
        for name in names:
            self._names.setdefault(fold(name), name)
            self._names.setdefault(fold(name).rpartition(".")[0] or fold(name), name)

    def find(self, text: str) -> str:
        """The nearest name, at most `_MOST` edits away; "" for none."""
        wanted = fold(text.replace("\\", "/").rpartition("/")[2])
        if len(wanted) <= _MOST:
            return ""
        third = -(-len(wanted) // (_MOST + 1))
        # one of three parts is as it should be where no more than two letters are wrong
        parts = [wanted[start : start + third] for start in range(0, len(wanted), third)]
        best = ""
        least = _MOST + 1
        for name, shown in self._names.items():
            if abs(len(name) - len(wanted)) < least and any(part in name for part in parts):
                edits = edit_distance(wanted, name, least - 1)
                if edits < least:
                    least = edits
                    best = shown
        return best
