"""A module that is imported at its first attribute: most exports need no arrays, for instance.

``importlib.util.LazyLoader`` makes the same promise, but puts its module into ``sys.modules``,
where the next ``import`` of a library loads it at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class LazyModule:
    """Stands for a module and has its attributes; those in use are kept here."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._name), name)
        setattr(self, name, value)
        return value
