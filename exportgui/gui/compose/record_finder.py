"""Look up, off the window's thread, what a catalog record adds to every request."""

from __future__ import annotations

from concurrent.futures import Executor

from PySide6.QtCore import QObject, Signal

from exportgui.catalog import Catalog
from exportgui.catalog.records import Record
from exportgui.gui.workers.bridge import Bridge
from exportgui.gui.workers.latest_task import LatestTask


class RecordFinder(QObject):
    """Emits `found(before, after)`: a record's Modifier and PostModifier, or empty texts."""

    found = Signal(str, str)

    def __init__(self, bridge: Bridge, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task = LatestTask(bridge, executor, self)

    def find_record(self, catalog: Catalog | None, object_path: str) -> None:
        """Look up the record of an object."""
        if catalog is None or not object_path:
            self._task.cancel()
            self.found.emit("", "")
            return
        resolver = catalog.resolver
        self._task.request(
            lambda _stale: _modifiers(resolver.find_record(object_path)),
            self._emit_modifiers,
            lambda _: self._emit_modifiers(("", "")),
        )

    def _emit_modifiers(self, modifiers: tuple[str, str]) -> None:
        self.found.emit(*modifiers)


def _modifiers(record: Record | None) -> tuple[str, str]:
    return ("", "") if record is None else (record.modifier, record.post_modifier)
