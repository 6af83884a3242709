"""Finding assets by parts of words: an index of every three letters, made a little at a time behind
the scans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from exportgui.catalog.names import fold
from exportgui.catalog.store import Store
from exportgui.lazy_dataclass import dataclass

LEAST = 3
"""Letters that a part of a word needs to be looked up; fewer are looked for in every text."""

BATCH = 1000

# The rows that the index has not reached yet are read.
_FOUND = """
SELECT rowid FROM words WHERE words MATCH ?
UNION ALL SELECT id FROM assets WHERE id > (SELECT id FROM words_upto) AND {0}
"""
_HAS = "instr(search, ?) > 0"


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """What is looked for in name and folder, all of it: ``exact`` parts, and ``patterns`` with
    ``*`` and ``?``.
    """

    exact: tuple[str, ...]
    patterns: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> SearchTerms:
        """The words of what a person typed."""
        parts = fold(text).split()
        patterns = tuple(part for part in parts if "*" in part or "?" in part)
        return cls(tuple(part for part in parts if part not in patterns), patterns)

    def __bool__(self) -> bool:
        return bool(self.exact or self.patterns)

    @property
    def _known(self) -> tuple[str, ...]:
        """The parts that the index knows."""
        pieces = (piece for pattern in self.patterns for piece in re.split(r"[*?]+", pattern))
        return tuple(piece for piece in (*self.exact, *pieces) if len(piece) >= LEAST)

    def indexed(self) -> tuple[str, tuple[str, ...]] | None:
        """A question for the ids, of all catalogs, that have what the index knows of; None when it
        knows nothing.
        """
        known = self._known
        if not known:
            return None
        phrases = " AND ".join('"{}"'.format(part.replace('"', '""')) for part in known)
        return _FOUND.format(" AND ".join([_HAS] * len(known))), (phrases, *known)

    def answered(self) -> bool:
        """Whether the index knows all that is looked for."""
        return bool(self) and not self.patterns and len(self._known) == len(self.exact)

    def conditions(self, *, walking: bool = False) -> Iterator[tuple[str, Sequence[str]]]:
        """As conditions on rows of the table of assets; ``walking`` reads row after row and leaves
        the index alone.
        """
        indexed = None if walking else self.indexed()
        if indexed is not None:
            yield f"id IN ({indexed[0]})", indexed[1]
        for part in self.exact:
            if indexed is None or len(part) < LEAST:
                yield _HAS, (part,)
        for pattern in self.patterns:
            yield "search GLOB ?", ("*" + pattern.replace("[", "[[]") + "*",)


def index_next_batch(store: Store, most: int = BATCH) -> bool:
    """Take the next assets into the index, in one transaction; False when there are none."""
    ahead = "SELECT id FROM assets WHERE id > (SELECT id FROM words_upto) ORDER BY id LIMIT ?"
    with store.reading() as connection:
        if connection.execute(ahead, (1,)).fetchone() is None:
            return False
    with store.writing() as connection:
        (last,) = connection.execute(f"SELECT max(id) FROM ({ahead})", (most,)).fetchone()
        if last is not None:
            connection.execute(
                "INSERT INTO words (rowid, search)"
                " SELECT id, search FROM assets WHERE id > (SELECT id FROM words_upto) AND id <= ?",
                (last,),
            )
            connection.execute("UPDATE words_upto SET id = ?", (last,))
    return last is not None
