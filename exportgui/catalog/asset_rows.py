"""Read rows of the asset table of the library as assets."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from exportgui.catalog.assets import HANDLE_PREFIX, SET_KINDS, Asset, AssetType, has_picture
from exportgui.catalog.names import name_on_disk
from exportgui.messages import NOTHING, Message, from_json

_PER_SELECT = 500

COLUMNS = "id, object, folder, name, type, size, mtime_ns, source, reason"
_ALL = (
    "id, object, assets.folder, assets.name, assets.type, size, mtime_ns, source, reason,"
    " width, height, pixel_type, handle, imported.name"
)
Row = tuple[int, str, str, str, str, int, int, str | None, str]


def stored_reason(text: str) -> Message:
    """The reason that a row holds, with its template; older versions stored plain text."""
    return from_json(text) if text else NOTHING


def select_assets(
    connection: Connection, catalog: int, ids: Sequence[int], root: Path, *, allow_eps: bool
) -> list[Asset]:
    """The assets of these ids, in their order; ids without an asset are skipped."""
    assets: dict[int, Asset] = {}
    base = str(root)
    for start in range(0, len(ids), _PER_SELECT):
        # One string, because fetching row by row would release the interpreter lock between rows,
        # and a window that scrolls would have to wait.
        (rows,) = connection.execute(
            f"SELECT json_group_array(json_array({_ALL}))"
            " FROM assets LEFT JOIN pictures ON pictures.asset = id"
            " LEFT JOIN imported ON imported.asset = id"
            " WHERE id IN (SELECT value FROM json_each(?)) AND +assets.catalog = ?",
            (json.dumps(list(ids[start : start + _PER_SELECT])), catalog),
        ).fetchone()
        assets.update((row[0], _asset(row, base, allow_eps)) for row in json.loads(rows))
    return [assets[id_] for id_ in ids if id_ in assets]


def _asset(row: Sequence[Any], root: str, allow_eps: bool) -> Asset:
    id_, object_path, folder, name, type_name, size, mtime_ns, source, reason, *more = row
    width, height, pixel_type, ips_handle, ips_name = more
    kind = AssetType(type_name)
    why = SET_KINDS[kind].reason if kind in SET_KINDS else stored_reason(reason)
    return Asset(
        id=id_,
        handle=f"{HANDLE_PREFIX}{id_}",
        # Shared where equal: a window holds very many assets.
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
        ips_handle=ips_handle or "",
        ips_name=ips_name or "",
    )


def _file(root: str, object_path: str, source: str | None) -> str | None:
    if source is not None:
        return source or None
    return os.path.join(root, name_on_disk(object_path))  # noqa: PTH118
