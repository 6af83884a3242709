"""Store sort orders in the library, packed: a million ids load in milliseconds.

Even an index takes a tenth of a second for as many. Each order belongs to one version of a
catalog's assets and is only loaded while that version is current.
"""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import TYPE_CHECKING, Any

from exportgui.lazy_dataclass import dataclass
from exportgui.media.lazy_numpy import NDArray, np

if TYPE_CHECKING:
    Ids = NDArray[np.int64]

_CURRENT = "(SELECT version FROM catalogs WHERE id = :catalog)"


@dataclass(frozen=True, slots=True)
class SortOrder:
    """Ids in order; with ``keys``, the index of each id's group among them."""

    ids: Ids
    groups: Ids
    keys: tuple[Any, ...] = ()

    # arrays cannot be compared by a single truth value
    __eq__ = object.__eq__
    __hash__ = object.__hash__


def load_order(connection: Connection, catalog: int, kind: str) -> SortOrder | None:
    """The stored order of the assets' current version; None where there is none."""
    row = connection.execute(
        "SELECT count, ids, groups, keys FROM orders"
        f" WHERE catalog = :catalog AND kind = :kind AND version = {_CURRENT}",
        {"catalog": catalog, "kind": kind},
    ).fetchone()
    if row is None:
        return None
    count, ids, groups, stored_keys = row
    keys = tuple(tuple(key) if isinstance(key, list) else key for key in json.loads(stored_keys))
    return SortOrder(_unpacked(ids, count), _unpacked(groups, count), keys)


def is_stored(connection: Connection, catalog: int, kind: str) -> bool:
    """Whether there is a stored order of the assets' current version."""
    rows = connection.execute(
        f"SELECT 1 FROM orders WHERE catalog = :catalog AND kind = :kind AND version = {_CURRENT}",
        {"catalog": catalog, "kind": kind},
    )
    return rows.fetchone() is not None


def store_order(
    connection: Connection, catalog: int, kind: str, version: int, order: SortOrder
) -> None:
    """Keep an order of the assets as they were at ``version``, unless they have changed since."""
    connection.execute(
        "INSERT OR REPLACE INTO orders (catalog, kind, version, count, ids, groups, keys)"
        " SELECT :catalog, :kind, :version, :count, :ids, :groups, :keys"
        f" WHERE :version = {_CURRENT}",
        {
            "catalog": catalog,
            "kind": kind,
            "version": version,
            "count": len(order.ids),
            "ids": _packed(order.ids),
            "groups": _packed(order.groups),
            "keys": json.dumps(order.keys),
        },
    )


def _packed(numbers: Ids) -> bytes:
    """Unsigned integers of the size that the largest number needs, little-endian."""
    return (
        numbers.astype(np.min_scalar_type(int(numbers.max())).newbyteorder("<")).tobytes()
        if len(numbers)
        else b""
    )


def _unpacked(data: bytes, count: int) -> Ids:
    return (
        np.frombuffer(data, f"<u{len(data) // count}").astype(np.int64)
        if data
        else np.zeros(0, np.int64)
    )
