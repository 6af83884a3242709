"""Answers that hold until the assets of a catalog change."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from sqlite3 import Connection
from typing import Generic, TypeVar

T = TypeVar("T")


class VersionCache(Generic[T]):
    """The latest few answers about one catalog, safe from any thread.

    What counts is the state that the asking connection sees: another program may have changed the
    assets.
    """

    def __init__(self, catalog: int, most: int) -> None:
        self._catalog = catalog
        self._most = most
        self._lock = threading.Lock()
        self._version = -1
        self._answers: OrderedDict[Hashable, T] = OrderedDict()

    def get(self, connection: Connection, key: Hashable, make: Callable[[], T]) -> T:
        """The answer to a question; made where it is not known for this state of the assets."""
        version = self.seen(connection)
        with self._lock:
            if version == self._version and key in self._answers:
                self._answers.move_to_end(key)
                return self._answers[key]
        made = make()
        with self._lock:
            if version != self._version:
                self._answers.clear()
                self._version = version
            self._answers[key] = made
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return made

    def known(self, connection: Connection, key: Hashable) -> T | None:
        """The answer, where it is known for this state of the assets."""
        version = self.seen(connection)
        with self._lock:
            return self._answers.get(key) if version == self._version else None

    def seen(self, connection: Connection) -> int:
        """Which state of the assets a connection sees."""
        row = connection.execute(
            "SELECT version FROM catalogs WHERE id = ?", (self._catalog,)
        ).fetchone()
        return int(row[0]) if row else -1
