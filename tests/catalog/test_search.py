"""The index of words finds what reading every row finds, however far it has come, and orders what
sorting would.
"""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from exportgui.catalog import AssetType, Catalog, Library, Query
from exportgui.catalog.asset_writer import AssetWriter, ScannedAsset
from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.names import fold
from exportgui.catalog.search_index import index_next_batch

PARTS = (
    "red",
    "Red",
    "RÉD",
    "été",
    "ÉTÉ",
    "straße",
    "鞋子東",
    "靴",
    "50%",
    '"q"',
    "a[1]",
    "x_y",
    "o'ne",
    "77",
    "NEAR",
    "😀😀",
)
TEXTS = (
    "red",
    "réd",
    "re",
    "r",
    "été",
    "ete",
    "strasse",
    "ß",
    "鞋子東",
    "鞋子",
    "靴",
    '"q',
    '""',
    "%",
    "_y",
    "[1",
    "red 77",
    "red x",
    "re*",
    "r?d*jpg",
    "*été*7",
    "[*]",
    "near",
    "AND",
    "o'n",
    "😀😀",
    "😀",
    "nothing",
    "  ",
    "/red",
    "red/",
    "jpg red",
)
KINDS = (
    ("jpg", AssetType.IMAGE),
    ("PNG", AssetType.IMAGE),
    ("mp4", AssetType.VIDEO),
    ("", AssetType.SPIN_SET),
)


def fill(catalog: Catalog, count: int, seed: int = 1) -> None:
    chance = random.Random(seed)
    writer = AssetWriter(catalog._store, catalog._id)
    for number in range(count):
        ending, kind = chance.choice(KINDS)
        folder = "/".join(chance.choices(PARTS, k=chance.randrange(3)))
        name = f"{' '.join(chance.choices(PARTS, k=2))} {number}.{ending}".rstrip(".")
        path = f"{folder}/{name}" if folder else name
        writer.put(
            ScannedAsset(
                f"{seed}/{path}",
                folder,
                name,
                kind,
                chance.randrange(10**9),
                chance.randrange(10**6),
            )
        )
    writer.flush()


def listed(catalog: Catalog, query: Query) -> list[int]:
    return list(catalog.grouped_ids(query)[0])


def read_through(catalog: Catalog, text: str) -> set[int]:
    """What must be found, row after row."""
    words = [
        re.escape(word).replace(r"\*", ".*").replace(r"\?", ".") for word in fold(text).split()
    ]
    with catalog._store.reading() as connection:
        rows = connection.execute(
            "SELECT id, search FROM assets WHERE catalog = ?", (catalog._id,)
        ).fetchall()
    return {id_ for id_, search in rows if all(re.search(word, search) for word in words)}


@pytest.fixture
def catalog(library: Library, tmp_path: Path) -> Catalog:
    """One of two catalogs in a library, with rows that nothing on the disk stands for."""
    (tmp_path / "other").mkdir()
    fill(library.open_catalog(tmp_path / "other"), 50, seed=2)
    (tmp_path / "shots").mkdir()
    opened = library.open_catalog(tmp_path / "shots")
    fill(opened, 300)
    return opened


@pytest.mark.parametrize("indexed", [0, 120, 1000])
def test_the_index_finds_what_a_scan_finds(catalog: Catalog, indexed: int):
    if indexed:
        index_next_batch(catalog._store, indexed)

    for text in TEXTS:
        query = Query(text=text, include_unsupported=True)
        assert set(listed(catalog, query)) == read_through(catalog, text), text
        assert set(catalog.ids(query)) == read_through(catalog, text), text


@pytest.mark.parametrize("change", ["new", "changed", "gone", "emptied"])
def test_the_index_follows_what_changes(catalog: Catalog, change: str):
    index_next_batch(catalog._store, 200)
    with catalog._store.writing() as connection:
        if change == "changed":
            connection.execute("UPDATE assets SET search = 'other ' || id WHERE id % 3 = 0")
        elif change != "new":
            connection.execute("DELETE FROM assets WHERE id % 3 = 0 OR ?", (change == "emptied",))
        connection.execute("UPDATE catalogs SET version = version + 1")
    if change == "new":
        fill(catalog, 40, seed=3)

    for _ in range(2):
        for text in ("red", "other", "été"):
            query = Query(text=text, include_unsupported=True)
            assert set(listed(catalog, query)) == read_through(catalog, text), text
        while index_next_batch(catalog._store, 50):
            pass
    with catalog._store.writing() as connection:
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")


def test_the_index_goes_on_where_it_was_left(tmp_path: Path):
    (tmp_path / "shots").mkdir()
    with Library(tmp_path / "library.db") as library:
        fill(library.open_catalog(tmp_path / "shots"), 30)
        assert index_next_batch(library._store, 20)
    with Library(tmp_path / "library.db") as library:
        assert library.index_next_batch()
        assert not library.index_next_batch()
        assert (
            len(listed(library.open_catalog(tmp_path / "shots"), Query(include_unsupported=True)))
            == 30
        )
    with sqlite3.connect(tmp_path / "library.db") as raw:
        assert raw.execute("SELECT id FROM words_upto").fetchone() == (30,)
    raw.close()


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["name", "folder", "type", "size", "modified"])
def test_indexed_orders_equal_sorted_queries(catalog: Catalog, sort: str, descending: bool):
    plain = Query(sort=sort, descending=descending)  # type: ignore[arg-type]

    for query in (
        plain,
        replace(plain, text="red"),
        replace(plain, text="re", folder="red"),
        replace(plain, types=frozenset({AssetType.VIDEO, AssetType.SPIN_SET})),
        replace(plain, formats=frozenset({"png"}), sizes=frozenset({4}), include_unsupported=True),
        replace(plain, folder="red", recursive=False),
    ):
        assert listed(catalog, query) == list(catalog.ids(query)), query


@pytest.mark.parametrize("by", ["folder", "type"])
def test_groups_hold_the_same_assets_in_the_same_order(catalog: Catalog, by: str):
    query = Query(text="red", sort="size", descending=True)
    plain = listed(catalog, query)
    ids, groups = catalog.grouped_ids(replace(query, group=by))  # type: ignore[arg-type]

    assert sum(group.count for group in groups) == len(ids)
    kinds = {asset.id: getattr(asset, by) for asset in catalog.assets(ids)}
    places = {group.key: place for place, group in enumerate(groups)}
    assert list(ids) == sorted(plain, key=lambda id_: places[kinds[id_]])


def test_the_first_page_begins_the_whole_list(catalog: Catalog):
    for text in TEXTS:
        query = Query(text=text)
        first = catalog.first_ids(query, 20)
        assert first is None or list(first) == listed(catalog, query)[:20], text
    assert catalog.first_ids(Query(sort="size"), 20) is None


def test_facets_count_what_matches(catalog: Catalog):
    query = Query(text="red", types=frozenset({AssetType.IMAGE}), sizes=frozenset({3, 4}))
    facets = catalog.facets(query)

    for kind, count in facets.types.items():
        assert len(catalog.ids(replace(query, types=frozenset({AssetType(kind)})))) == count
    for kind, count in facets.formats.items():
        assert len(catalog.ids(replace(query, formats=frozenset({kind})))) == count
    for place, count in facets.sizes.items():
        assert len(catalog.ids(replace(query, sizes=frozenset({int(place)})))) == count


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every statement that reads the assets from here on."""
    seen: list[str] = []
    real = LibraryFile._borrow

    def traced(self: LibraryFile) -> sqlite3.Connection:
        connection = real(self)
        connection.set_trace_callback(lambda text: seen.append(text) if "assets" in text else None)
        return connection

    monkeypatch.setattr(LibraryFile, "_borrow", traced)
    return seen


@pytest.mark.parametrize(
    ("question", "cold", "warm"),
    [
        (lambda catalog: catalog.grouped_ids(Query()), 2, 0),
        (lambda catalog: catalog.grouped_ids(Query(sort="size")), 3, 0),
        (lambda catalog: catalog.grouped_ids(Query(group="folder")), 3, 0),
        (lambda catalog: catalog.grouped_ids(Query(text="red", folder="red")), 4, 0),
        (lambda catalog: catalog.facets(Query(text="red")), 3, 0),
        (lambda catalog: catalog.folders(), 1, 0),
        (lambda catalog: catalog.first_ids(Query(text="red"), 20), 1, 1),
        (lambda catalog: catalog.assets(range(51, 115)), 1, 1),
    ],
    ids=["all", "sorted", "grouped", "searched", "facets", "folders", "first", "page"],
)
def test_number_of_queries_of_each_question(
    catalog: Catalog, asked: list[str], question: Callable[[Catalog], object], cold: int, warm: int
):
    index_next_batch(catalog._store)
    asked.clear()
    question(catalog)
    assert len(asked) == cold
    asked.clear()
    question(catalog)
    assert len(asked) == warm
    fill(catalog, 1, seed=4)
    asked.clear()
    question(catalog)
    assert len(asked) == cold
