"""Cache results of queries until the assets of a catalog change.

Entries belong to the version of the assets that the asking connection sees; ``functools.lru_cache``
has no such condition, and another program may change the assets.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from sqlite3 import Connection
from typing import Generic, TypeVar

T = TypeVar("T")


class AssetQueryCache(Generic[T]):
    """The latest few results for one catalog; safe to use from any thread."""

    def __init__(self, catalog: int, capacity: int) -> None:
        self._catalog = catalog
        self._capacity = capacity
        self._lock = threading.Lock()
        self._version = -1
        self._entries: OrderedDict[Hashable, T] = OrderedDict()

    def get(self, connection: Connection, key: Hashable, make: Callable[[], T]) -> T:
        """The cached result for the current version of the assets, made where it is missing."""
        version = self.current_version(connection)
        with self._lock:
            if version == self._version and key in self._entries:
                self._entries.move_to_end(key)
                return self._entries[key]
        result = make()
        with self._lock:
            if version != self._version:
                self._entries.clear()
                self._version = version
            self._entries[key] = result
            while len(self._entries) > self._capacity:
                self._entries.popitem(last=False)
        return result

    def peek(self, connection: Connection, key: Hashable) -> T | None:
        """The cached result for the current version of the assets, if any."""
        version = self.current_version(connection)
        with self._lock:
            return self._entries.get(key) if version == self._version else None

    def current_version(self, connection: Connection) -> int:
        """The version of the assets that a connection sees; -1 without a catalog."""
        row = connection.execute(
            "SELECT version FROM catalogs WHERE id = ?", (self._catalog,)
        ).fetchone()
        return int(row[0]) if row else -1
