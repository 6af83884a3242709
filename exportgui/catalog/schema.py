"""The library's tables; ``user_version`` counts the steps taken."""

from __future__ import annotations


# The extension of a file (of a record: of its source file), in SQL alone: a Python function would
# take the interpreter lock for each of very many assets, and cannot be indexed.
def _after_the_dot(path: str) -> str:
    return f"lower(substr({path}, length(rtrim({path}, replace({path}, '.', ''))) + 1))"


_PATH = "replace(source, '\\', '/')"
_TAIL = _after_the_dot(_PATH)
_NO_NAME = f"instr({_TAIL}, '/') OR substr('/' || {_PATH}, -length({_TAIL}) - 2, 1) = '/'"
_FORMAT = (
    f"CASE WHEN source IS NULL THEN CASE WHEN instr(name, '.') THEN {_after_the_dot('name')} ELSE "
    "'' END"
    f" WHEN NOT instr(source, '.') OR {_NO_NAME} THEN '' ELSE {_TAIL} END"
)
_SIZE_CLASS = (
    "CASE WHEN size < 102400 THEN 0 WHEN size < 1048576 THEN 1 WHEN size < 10485760 THEN 2"
    " WHEN size < 104857600 THEN 3 ELSE 4 END"
)
_TAKE_OUT = "INSERT INTO words (words, rowid, search) VALUES ('delete', old.id, old.search)"

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
    f"""
    -- Counts the changes of a catalog's assets.
    ALTER TABLE catalogs ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
    -- What assets are counted by, in an index of its own: no count has to read the rows of a
    -- million.
    ALTER TABLE assets ADD COLUMN format TEXT GENERATED ALWAYS AS ({_FORMAT}) VIRTUAL;
    ALTER TABLE assets ADD COLUMN size_class INTEGER GENERATED ALWAYS AS ({_SIZE_CLASS}) VIRTUAL;
    CREATE INDEX assets_kinds ON assets (catalog, type, format, size_class);
    -- The texts of `search`, already folded, so that parts of words are found letter for letter.
    -- The assets up to `words_upto` are in it: handles only rise, so what comes later waits behind
    -- that one.
    CREATE VIRTUAL TABLE words USING fts5 (
        search,
        content = 'assets',
        content_rowid = 'id',
        tokenize = 'trigram case_sensitive 1',
        columnsize = 0
    );
    CREATE TABLE words_upto (id INTEGER NOT NULL);
    INSERT INTO words_upto VALUES (0);
    CREATE TRIGGER words_gone AFTER DELETE ON assets WHEN old.id <= (SELECT id FROM words_upto)
        BEGIN {_TAKE_OUT}; END;
    CREATE TRIGGER words_changed AFTER UPDATE OF search ON assets
        WHEN new.search <> old.search AND old.id <= (SELECT id FROM words_upto)
        BEGIN {_TAKE_OUT}; INSERT INTO words (rowid, search) VALUES (new.id, new.search); END;
    """,
    """
    -- Ids in an order, of the assets as they were at a version: packed, with the place of each in
    -- the groups `keys`.
    CREATE TABLE orders (
        catalog INTEGER NOT NULL REFERENCES catalogs (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        version INTEGER NOT NULL,
        count INTEGER NOT NULL,
        ids BLOB NOT NULL,
        groups BLOB NOT NULL,
        keys TEXT NOT NULL,
        PRIMARY KEY (catalog, kind)
    );
    """,
    """
    -- How large pictures are; 0 where that was looked for in vain. Of files that change it is not
    -- known any more.
    CREATE TABLE pictures (
        asset INTEGER PRIMARY KEY REFERENCES assets (id) ON DELETE CASCADE,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        pixel_type TEXT NOT NULL
    );
    CREATE TRIGGER pictures_changed AFTER UPDATE OF size, mtime_ns, source ON assets
        WHEN new.size <> old.size OR new.mtime_ns <> old.mtime_ns OR new.source IS NOT old.source
        BEGIN DELETE FROM pictures WHERE asset = old.id; END;
    -- Counts what was added to them.
    ALTER TABLE catalogs ADD COLUMN measured INTEGER NOT NULL DEFAULT 0;
    """,
    """
    -- The folder that a scan had come to when it last stored something; NULL once it came to its
    -- end.
    ALTER TABLE catalogs ADD COLUMN scanned_to TEXT;
    """,
    """
    -- Folders of a catalog that jobs export to; scans leave them out.
    CREATE TABLE destinations (
        catalog INTEGER NOT NULL REFERENCES catalogs (id) ON DELETE CASCADE,
        folder TEXT NOT NULL,
        PRIMARY KEY (catalog, folder)
    );
    """,
    """
    -- The content of files whose names promise no picture was not looked at: the next scan does.
    UPDATE assets SET mtime_ns = -1 WHERE type NOT IN
        ('Image', 'AnimatedGif', 'Svg', 'Pdf', 'PostScript', 'Illustrator', 'Font', 'Video',
        'Audio') AND source IS NULL;
    """,
    """
    -- Nor was that of these, which the next scan looks at, too.
    UPDATE assets SET mtime_ns = -1 WHERE type IN
        ('PostScript', 'Illustrator', 'Font', 'Video', 'Audio') AND source IS NULL;
    """,
    """
    -- Illustrator files that are PDF or PostScript are listed as that.
    UPDATE assets SET mtime_ns = -1 WHERE type = 'Illustrator' AND source IS NULL;
    """,
    """
    -- 1: stands for an asset of a server that has no file here; scans leave it alone.
    ALTER TABLE assets ADD COLUMN placeholder INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX assets_placeholders ON assets (catalog) WHERE placeholder;
    -- What a server lists: its handles are opaque, and `asset` is what they name here.
    CREATE TABLE imported (
        catalog INTEGER NOT NULL REFERENCES catalogs (id) ON DELETE CASCADE,
        handle TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        sub_type TEXT NOT NULL,
        folder TEXT NOT NULL,
        file_name TEXT NOT NULL,
        metadata TEXT NOT NULL,     -- a JSON object
        asset INTEGER REFERENCES assets (id) ON DELETE SET NULL,
        UNIQUE (catalog, handle)
    );
    CREATE INDEX imported_asset ON imported (asset);
    """,
)

LASTING = ("catalogs", "assets", "macros", "hidden_macros", "destinations", "imported")
"""Tables of the daily snapshots, in the order of their references; thumbnails are rendered anew."""
