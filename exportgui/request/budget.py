"""Limits of macro and variable expansion in one request, nested requests included."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass

MAX_DEPTH = 16
MAX_EXPANSIONS = 1000
MAX_TEXT = 64 * 1024


@dataclass
class Budget:
    """The macro expansions and characters of expanded text so far."""

    expansions: int = 0
    size: int = 0

    def over_text(self, length: int) -> bool:
        """Count ``length`` characters; whether the limit is exceeded."""
        self.size += length
        return self.size > MAX_TEXT

    def over_expansions(self) -> bool:
        """Count one expansion; whether the limit is exceeded."""
        self.expansions += 1
        return self.expansions > MAX_EXPANSIONS
