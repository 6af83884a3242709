"""Regular expressions that are compiled when they are first used.

``re.compile`` compiles at once, and a run uses only some of its modules' expressions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    pattern = re.compile
else:

    class pattern:  # noqa: N801 - stands for a function
        """As ``re.compile``; its methods are looked up once and then cached as attributes."""

        def __init__(self, text: str | bytes, flags: int = 0) -> None:
            self._arguments = (text, flags)

        def __getattr__(self, name: str) -> Any:
            value = getattr(re.compile(*self._arguments), name)
            setattr(self, name, value)
            return value
