"""What macros and variables may cost in one request, nested requests included."""

from __future__ import annotations

from exportgui.lazy_dataclass import dataclass

MAX_DEPTH = 16
MAX_EXPANSIONS = 1000
MAX_TEXT = 64 * 1024


@dataclass
class Budget:
    """What has been spent so far: macro expansions, and characters of expanded text."""

    expansions: int = 0
    size: int = 0

    def over_text(self, length: int) -> bool:
        """Spend ``length`` characters; True when that is too much."""
        self.size += length
        return self.size > MAX_TEXT

    def over_expansions(self) -> bool:
        """Spend one expansion; True when that is too much."""
        self.expansions += 1
        return self.expansions > MAX_EXPANSIONS
