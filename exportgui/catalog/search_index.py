"""Full-text search in asset names and folders, by a trigram index that is filled in batches.

The index (SQLite's FTS5) lags behind the scans; rows it does not have yet are searched one by one.

In a library of a million assets a LIKE takes 106 to 149 ms, the index 0.04 to 3 ms. To build it
takes 23 s, which no scan should wait for. FTS5's other tokenizers find beginnings of words only,
and names of files are searched for what is inside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import fold
from exportgui.lazy_dataclass import dataclass

TRIGRAM = 3
"""Letters that a part of a word needs for the index; shorter ones are compared row by row."""

BATCH = 1000
"""Assets that are indexed in one transaction, some 50 ms."""

# The rows that are not in the index yet are read one by one.
_MATCHES = """
SELECT rowid FROM words WHERE words MATCH ?
UNION ALL SELECT id FROM assets WHERE id > (SELECT id FROM words_upto) AND {0}
"""
_HAS = "instr(search, ?) > 0"


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """Terms that must all occur in name or folder: ``exact`` ones, and ``patterns`` with ``*?``."""

    exact: tuple[str, ...]
    patterns: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> SearchTerms:
        """The terms of what the user typed."""
        parts = fold(text).split()
        patterns = tuple(part for part in parts if "*" in part or "?" in part)
        return cls(tuple(part for part in parts if part not in patterns), patterns)

    def __bool__(self) -> bool:
        return bool(self.exact or self.patterns)

    @property
    def _long_enough(self) -> tuple[str, ...]:
        """The parts that the index can find."""
        pieces = (piece for pattern in self.patterns for piece in re.split(r"[*?]+", pattern))
        return tuple(piece for piece in (*self.exact, *pieces) if len(piece) >= TRIGRAM)

    def index_query(self) -> tuple[str, tuple[str, ...]] | None:
        """SQL and its operands for the ids, of all catalogs, that have the parts in the index.

        None if there are no such parts.
        """
        parts = self._long_enough
        if not parts:
            return None
        phrases = " AND ".join('"{}"'.format(part.replace('"', '""')) for part in parts)
        return _MATCHES.format(" AND ".join([_HAS] * len(parts))), (phrases, *parts)

    def is_indexed(self) -> bool:
        """Whether the index alone decides what matches."""
        return bool(self) and not self.patterns and len(self._long_enough) == len(self.exact)

    def conditions(self, *, walking: bool = False) -> Iterator[tuple[str, Sequence[str]]]:
        """SQL conditions on rows of the asset table and operands; ``walking`` avoids the index."""
        indexed = None if walking else self.index_query()
        if indexed is not None:
            yield f"id IN ({indexed[0]})", indexed[1]
        for part in self.exact:
            if indexed is None or len(part) < TRIGRAM:
                yield _HAS, (part,)
        for pattern in self.patterns:
            yield "search GLOB ?", ("*" + pattern.replace("[", "[[]") + "*",)


def index_next_batch(store: LibraryFile, most: int = BATCH) -> bool:
    """Index the next assets in one transaction; False when there are none."""
    next_ids = "SELECT id FROM assets WHERE id > (SELECT id FROM words_upto) ORDER BY id LIMIT ?"
    with store.reading() as connection:
        if connection.execute(next_ids, (1,)).fetchone() is None:
            return False
    with store.writing() as connection:
        (last,) = connection.execute(f"SELECT max(id) FROM ({next_ids})", (most,)).fetchone()
        if last is not None:
            connection.execute(
                "INSERT INTO words (rowid, search)"
                " SELECT id, search FROM assets WHERE id > (SELECT id FROM words_upto) AND id <= ?",
                (last,),
            )
            connection.execute("UPDATE words_upto SET id = ?", (last,))
    return last is not None
