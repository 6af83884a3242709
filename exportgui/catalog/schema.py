"""The library's tables; ``user_version`` counts the steps taken."""

from __future__ import annotations

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE catalogs (
        id INTEGER PRIMARY KEY,
        source TEXT NOT NULL UNIQUE
    );
    -- AUTOINCREMENT: a handle that once named an asset never names another.
    CREATE TABLE assets (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        catalog INTEGER NOT NULL REFERENCES catalogs (id) ON DELETE CASCADE,
        object TEXT NOT NULL,       -- relative path, or record Id
        folder TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        source TEXT,                -- absolute file of a record; NULL: the root and object
        reason TEXT NOT NULL,       -- why it cannot be exported, beyond its type
        name_key TEXT NOT NULL,
        search TEXT NOT NULL
    );
    CREATE UNIQUE INDEX assets_object ON assets (catalog, object);
    CREATE INDEX assets_folder ON assets (catalog, folder, type);
    CREATE INDEX assets_name ON assets (catalog, name_key);
    CREATE TABLE thumbnails (
        asset INTEGER NOT NULL REFERENCES assets (id) ON DELETE CASCADE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        data BLOB NOT NULL,
        PRIMARY KEY (asset, size)
    );
    """,
    """
    CREATE TABLE macros (
        catalog INTEGER REFERENCES catalogs (id) ON DELETE CASCADE,     -- NULL: every catalog
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        definition TEXT NOT NULL
    );
    CREATE UNIQUE INDEX macros_name ON macros (coalesce(catalog, 0), name_key);
    CREATE TABLE hidden_macros (name_key TEXT PRIMARY KEY);
    """,
)

LASTING = ("catalogs", "assets", "macros", "hidden_macros")
"""Tables that daily snapshots hold, in the order of their references; thumbnails are made again."""
