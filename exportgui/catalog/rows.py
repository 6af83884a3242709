"""Rows of the asset table: written by scans in batches, read back as assets."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import field
from pathlib import Path
from sqlite3 import Connection

from exportgui.catalog.assets import HANDLE_PREFIX, SET_KINDS, Asset, AssetType, has_picture
from exportgui.catalog.names import fold, join, sort_key
from exportgui.catalog.store import Store
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import NOTHING, Message, from_json, to_json

BATCH = 500
BATCH_SECONDS = 0.25
_PER_SELECT = 500

COLUMNS = "id, object, folder, name, type, size, mtime_ns, source, reason"
_INSERT = """
INSERT INTO assets
    (catalog, object, folder, name, type, size, mtime_ns, source, reason, name_key, search)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (catalog, object) DO UPDATE SET
    folder = excluded.folder, name = excluded.name, type = excluded.type, size = excluded.size,
    mtime_ns = excluded.mtime_ns, source = excluded.source, reason = excluded.reason,
    name_key = excluded.name_key, search = excluded.search
"""

Row = tuple[int, str, str, str, str, int, int, str | None, str]


@dataclass(frozen=True, slots=True)
class ScannedAsset:
    """What a scan learned about one asset; ``source`` is None for ``root/object_path``."""

    object_path: str
    folder: str
    name: str
    type: AssetType
    size: int
    mtime_ns: int
    source: str | None = None
    reason: Message = NOTHING


@dataclass
class AssetWriter:
    """Collects what a scan finds and stores it about every 500 assets or 250 ms; `changed` once
    anything was stored.

    ``place`` is the folder that a walk has come to, kept with what it found until the walk is
    finished.
    """

    store: Store
    catalog: int
    on_batch: Callable[[int], None] | None = None
    seen: int = 0
    changed: bool = False
    place: str | None = None
    _found: list[ScannedAsset] = field(default_factory=list)
    _gone: list[int] = field(default_factory=list)
    _unreported: int = 0
    _last: float = field(default_factory=time.monotonic)

    def put(self, found: ScannedAsset) -> None:
        """Store a new or changed asset, soon."""
        self._found.append(found)
        self.kept()

    def kept(self) -> None:
        """Count an asset that is as it was."""
        self.seen += 1
        self._unreported += 1
        if self._unreported >= BATCH or time.monotonic() - self._last >= BATCH_SECONDS:
            self.flush()

    def drop(self, ids: Iterable[int]) -> None:
        """Forget assets that are gone, with the next batch."""
        self._gone.extend(ids)

    def flush(self) -> None:
        """Store what is pending in one transaction, then report the count so far."""
        if self._found or self._gone:
            self.changed = True
            with self.store.writing() as connection:
                connection.executemany(
                    _INSERT, [_values(self.catalog, found) for found in self._found]
                )
                connection.executemany(
                    "DELETE FROM assets WHERE id = ?", [(gone,) for gone in self._gone]
                )
                connection.execute(
                    (
                        "UPDATE catalogs SET version = version + 1, scanned_to = coalesce(?, "
                        "scanned_to) WHERE id = ?"
                    ),
                    (self.place, self.catalog),
                )
            self._found.clear()
            self._gone.clear()
        self._last = time.monotonic()
        if self._unreported and self.on_batch is not None:
            self.on_batch(self.seen)
        self._unreported = 0

    def interrupted_at(self) -> str | None:
        """The folder that the last walk had come to, where it did not come to its end."""
        with self.store.reading() as connection:
            row = connection.execute(
                "SELECT scanned_to FROM catalogs WHERE id = ?", (self.catalog,)
            ).fetchone()
        return row[0] if row else None

    def finish(self) -> None:
        """Store the last of it: the walk came to its end."""
        self.place = None
        self.flush()
        if self.interrupted_at() is not None:
            with self.store.writing() as connection:
                connection.execute(
                    "UPDATE catalogs SET scanned_to = NULL WHERE id = ?", (self.catalog,)
                )


def _values(catalog: int, found: ScannedAsset) -> tuple[int | str | None, ...]:
    return (
        catalog,
        found.object_path,
        found.folder,
        found.name,
        found.type.value,
        found.size,
        found.mtime_ns,
        found.source,
        to_json(found.reason) if found.reason else "",
        sort_key(found.name),
        fold(join(found.folder, found.name)),
    )


def stored_reason(text: str) -> Message:
    """The reason that a row holds, with its template; older versions stored plain text."""
    return from_json(text) if text else NOTHING


def select_assets(
    connection: Connection, catalog: int, ids: Sequence[int], root: Path, *, allow_eps: bool
) -> list[Asset]:
    """The assets of these ids, in their order; ids that are gone are passed over."""
    found: dict[int, Asset] = {}
    base = str(root)
    for start in range(0, len(ids), _PER_SELECT):
        # One text: between two rows the interpreter lock would change hands, and a window that
        # scrolls wait for it.
        (rows,) = connection.execute(
            f"SELECT json_group_array(json_array({COLUMNS}, width, height, pixel_type))"
            " FROM assets LEFT JOIN pictures ON asset = id"
            " WHERE id IN (SELECT value FROM json_each(?)) AND +catalog = ?",
            (json.dumps(list(ids[start : start + _PER_SELECT])), catalog),
        ).fetchone()
        found.update(
            (row[0], _asset(*row, root=base, allow_eps=allow_eps)) for row in json.loads(rows)
        )
    return [found[id_] for id_ in ids if id_ in found]


def _asset(
    id_: int,
    object_path: str,
    folder: str,
    name: str,
    type_name: str,
    size: int,
    mtime_ns: int,
    source: str | None,
    reason: str,
    width: int | None,
    height: int | None,
    pixel_type: str | None,
    *,
    root: str,
    allow_eps: bool,
) -> Asset:
    kind = AssetType(type_name)
    why = SET_KINDS[kind].reason if kind in SET_KINDS else stored_reason(reason)
    return Asset(
        id=id_,
        handle=f"{HANDLE_PREFIX}{id_}",
        # one text where there are two of the same
        name=object_path if name == object_path else name,
        folder=sys.intern(folder),
        object_path=object_path,
        file=_file(root, object_path, source),
        type=kind,
        size=size,
        mtime_ns=mtime_ns,
        exportable=not why,
        reason=why,
        convertible=not why and has_picture(kind, allow_eps=allow_eps),
        width=width or 0,
        height=height or 0,
        pixel_type=sys.intern(pixel_type or ""),
    )


def _file(root: str, object_path: str, source: str | None) -> str | None:
    return os.path.join(root, object_path) if source is None else source or None  # noqa: PTH118
