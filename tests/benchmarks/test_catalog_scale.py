"""A catalog of 100,000 files: how long listing, asking and counting take. Run with ``pytest -m
long``.

The bounds are some four times what a two-core machine needs, so that only a lost index trips them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exportgui.catalog import AssetType, Catalog, Library, Query

pytestmark = pytest.mark.long

FILES = 100_000
FOLDERS = 200


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("scale") / "shots"
    for number in range(FOLDERS):
        folder = top / f"season {number // 20}" / f"look {number}"
        folder.mkdir(parents=True)
        for file in range(FILES // FOLDERS):
            (folder / f"Product_{number * 500 + file}_front.jpg").touch()
    return top


@pytest.fixture(scope="module")
def catalog(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    with Library(tmp_path_factory.mktemp("library") / "library.db") as library:
        opened = library.open_catalog(root)
        opened.scan()
        yield opened


def test_first_scan(benchmark: Any, root: Path, tmp_path: Path):
    numbers = iter(range(100))

    def scan() -> int:
        with Library(tmp_path / f"{next(numbers)}.db") as library:
            catalog = library.open_catalog(root)
            catalog.scan()
            return len(catalog.ids())

    assert benchmark.pedantic(scan, rounds=3) == FILES
    assert FILES / benchmark.stats.stats.min > 50_000 / 4


def test_rescan(benchmark: Any, catalog: Catalog):
    benchmark.pedantic(catalog.scan, rounds=3)
    assert benchmark.stats.stats.min < 3


@pytest.mark.parametrize(
    ("query", "count"),
    [
        (Query(), FILES),
        (Query(sort="modified", descending=True), FILES),
        (Query(sort="folder"), FILES),
        (Query(text="product_77"), 1111),
        (Query(text="front season"), FILES),
        (Query(folder="season 3"), FILES // 10),
        (Query(types=frozenset({AssetType.VIDEO})), 0),
    ],
    ids=["name", "modified", "folder", "text", "text-all", "in-folder", "type"],
)
def test_queries(benchmark: Any, catalog: Catalog, query: Query, count: int):
    assert len(benchmark.pedantic(catalog.ids, args=(query,), rounds=5)) == count
    assert benchmark.stats.stats.min < 0.6


@pytest.mark.parametrize(
    "count",
    [lambda catalog: len(catalog.folders()), lambda catalog: len(catalog.type_counts())],
    ids=["folders", "types"],
)
def test_counts(benchmark: Any, catalog: Catalog, count: Callable[[Catalog], int]):
    assert benchmark.pedantic(count, args=(catalog,), rounds=5) in (1, 1 + 10 + FOLDERS)
    assert benchmark.stats.stats.min < 0.4


def test_one_page_of_assets(benchmark: Any, catalog: Catalog):
    page = catalog.ids()[50_000:50_200]
    assert len(benchmark(catalog.assets, page)) == 200
    assert benchmark.stats.stats.min < 0.02
