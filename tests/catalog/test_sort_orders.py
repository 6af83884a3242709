"""Sort orders stored in the library open a catalog without reading its assets, and never outlive
them.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from exportgui.catalog import AssetType, Catalog, Library, Query, sort_orders
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.catalog.library_file import LibraryFile
from exportgui.database.recovery import DatabaseGuard

KINDS = (
    ("jpg", AssetType.IMAGE),
    ("png", AssetType.IMAGE),
    ("mp4", AssetType.VIDEO),
    ("", AssetType.SPIN_SET),
)
OPENINGS = (Query(group="none"), Query(group="folder"), Query(group="type"))
LIKE = (
    *OPENINGS,
    Query(sort="size"),
    Query(text="7"),
    Query(folder="f1"),
    Query(types=frozenset({AssetType.VIDEO})),
)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sort_orders, "WORTH_STORING", 10)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    (tmp_path / "shots").mkdir()
    with OpenedCatalog(tmp_path / "library.db") as catalog:
        put(catalog, range(60))
        for query in OPENINGS:
            catalog.grouped_ids(query)
        catalog.facets(Query())
        catalog.folders()
        catalog.save_sort_orders()
    return tmp_path / "library.db"


class OpenedCatalog:
    """The catalog of the tests as one program sees it."""

    def __init__(self, database: Path) -> None:
        self.library = Library(database)

    def __enter__(self) -> Catalog:
        return self.library.open_catalog(self.library._store.path.parent / "shots")

    def __exit__(self, *_: object) -> None:
        self.library.close()


def put(catalog: Catalog, numbers: range | list[int], seed: int = 0) -> None:
    chance = random.Random(seed)
    writer = AssetWriter(catalog._store, catalog._id)
    for number in numbers:
        ending, kind = chance.choice(KINDS)
        name = f"{chance.randrange(100)} {number}.{ending}".rstrip(".")
        folder = f"f{chance.randrange(4)}"
        writer.put(
            ScannedAsset(
                f"{number}", folder, name, kind, chance.randrange(10**9), chance.randrange(10**6)
            )
        )
    writer.flush()


def drop(catalog: Catalog, numbers: list[int]) -> None:
    writer = AssetWriter(catalog._store, catalog._id)
    writer.remove(catalog._ids_of([str(number) for number in numbers]).values())
    writer.flush()


def look(catalog: Catalog) -> list[object]:
    """Everything that kept orders have a part in."""
    seen: list[object] = [(list(ids), groups) for ids, groups in map(catalog.grouped_ids, LIKE)]
    return [*seen, *map(catalog.facets, LIKE), catalog.folders(), catalog.type_counts()]


def check(catalog: Catalog) -> None:
    """It is what a library tells that keeps nothing."""
    with catalog._store.reading() as connection:
        kept = connection.execute("SELECT count(*) FROM orders").fetchone()
    fresh = Catalog(catalog._store, catalog._id, catalog._content, allow_eps=False)
    told = look(fresh)
    assert (
        [list(ids) for ids, _ in told[: len(LIKE)]]
        == [  # type: ignore[misc]
            sorted(fresh.ids(query), key=list(ids).index)  # type: ignore[misc]
            for query, (ids, _) in zip(LIKE, told[: len(LIKE)], strict=True)  # type: ignore[misc]
        ]
    )
    with catalog._store.writing() as connection:
        rows = connection.execute("SELECT * FROM orders").fetchall()
        connection.execute("DELETE FROM orders")
    plain = Catalog(catalog._store, catalog._id, catalog._content, allow_eps=False)
    assert told == look(plain)
    with catalog._store.writing() as connection:
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    assert kept == (len(rows),)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    seen: list[str] = []
    real = LibraryFile._borrow

    def traced(self: LibraryFile) -> sqlite3.Connection:
        connection = real(self)
        connection.set_trace_callback(lambda text: seen.append(text) if "assets" in text else None)
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(LibraryFile, "_borrow", traced)
        yield seen


def test_opening_with_kept_orders_reads_no_assets(database: Path, asked: list[str]):
    with OpenedCatalog(database) as catalog:
        for query in OPENINGS:
            catalog.grouped_ids(Query(group=query.group, include_unsupported=True))
        catalog.facets(Query(include_unsupported=True))
        catalog.folders()
        assert asked == []
        check(catalog)


@pytest.mark.parametrize("change", ["new", "changed", "gone", "all gone"])
def test_outdated_orders_are_not_used(database: Path, change: str):
    with OpenedCatalog(database) as catalog:
        if change == "new":
            put(catalog, range(100, 120), seed=1)
        elif change == "changed":
            put(catalog, range(10, 30), seed=2)
        else:
            drop(catalog, list(range(60 if change == "all gone" else 7)))
        check(catalog)
    with OpenedCatalog(database) as catalog:
        check(catalog)


def test_what_another_program_changed_is_seen(database: Path):
    with OpenedCatalog(database) as mine, OpenedCatalog(database) as theirs:
        look(mine)
        put(theirs, range(100, 120), seed=1)
        check(mine)
        drop(theirs, [3, 4, 5])
        check(mine)
        look(mine)
        mine.save_sort_orders()
        put(theirs, [3], seed=3)
        theirs.save_sort_orders()
        check(mine)
        check(theirs)


def test_an_order_that_became_outdated_is_not_kept(database: Path, monkeypatch: pytest.MonkeyPatch):
    with OpenedCatalog(database) as mine, OpenedCatalog(database) as theirs:
        put(mine, [200], seed=1)
        look(mine)
        real = LibraryFile.writing

        def late(self: LibraryFile) -> object:
            if self is mine._store:
                put(theirs, range(300, 330), seed=4)
            return real(self)

        with monkeypatch.context() as patch:
            patch.setattr(LibraryFile, "writing", late)
            mine.save_sort_orders()
        with mine._store.reading() as connection:
            fresh = (
                "SELECT count(*) FROM orders JOIN catalogs ON id = catalog AND orders.version "
                "= catalogs.version"
            )
            assert connection.execute(fresh).fetchone() == (0,)
        check(mine)


def test_kept_orders_hold_after_any_sequence_of_changes(database: Path):
    chance = random.Random(5)
    with OpenedCatalog(database) as one, OpenedCatalog(database) as other:
        for turn in range(60):
            catalog = chance.choice((one, other))
            action = chance.choice((put, drop, look, Catalog.save_sort_orders, check))
            if action is put:
                put(catalog, chance.sample(range(90), 5), seed=turn)
            elif action is drop:
                drop(catalog, chance.sample(range(90), 5))
            else:
                action(catalog)  # type: ignore[operator]
        check(one)
        check(other)


def test_each_catalog_keeps_its_own_orders(database: Path, tmp_path: Path):
    (tmp_path / "others").mkdir()
    with Library(database) as library:
        other = library.open_catalog(tmp_path / "others")
        put(other, range(500, 540), seed=6)
        look(other)
        other.save_sort_orders()
        check(other)
        check(library.open_catalog(tmp_path / "shots"))


def test_orders_of_few_assets_are_not_kept(tmp_path: Path):
    (tmp_path / "shots").mkdir()
    with OpenedCatalog(tmp_path / "library.db") as catalog:
        put(catalog, range(9))
        look(catalog)
        catalog.save_sort_orders()
        with catalog._store.reading() as connection:
            assert connection.execute("SELECT count(*) FROM orders").fetchone() == (0,)


def test_orders_of_a_damaged_library_are_not_used(database: Path):
    DatabaseGuard(database).mark_suspect()
    with OpenedCatalog(database) as catalog:
        with catalog._store.reading() as connection:
            assert connection.execute("SELECT count(*) FROM orders").fetchone() == (0,)
        check(catalog)


def test_large_ids_keep_all_their_digits(tmp_path: Path):
    (tmp_path / "shots").mkdir()
    for start in (200, 2**16, 2**31, 2**40):
        with OpenedCatalog(tmp_path / "library.db") as catalog:
            with catalog._store.writing() as connection:
                connection.execute(
                    "UPDATE sqlite_sequence SET seq = ? WHERE name = 'assets'", (start,)
                )
            put(catalog, range(start, start + 20))
            look(catalog)
            catalog.save_sort_orders()
        with OpenedCatalog(tmp_path / "library.db") as catalog:
            check(catalog)
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw:
        assert raw.execute("SELECT max(id) > 1 << 40 FROM assets").fetchone() == (1,)
