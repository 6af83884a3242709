from __future__ import annotations

import os
from pathlib import Path

import pytest

from exportgui.catalog import AssetType, Catalog, Library, Query
from exportgui.catalog.globs import matches
from exportgui.catalog.names import sort_key

FILES = {
    "Shoes/red 10.jpg": 30,
    "Shoes/red 9.JPG": 10,
    "Shoes/Été/blue.png": 20,
    "shoes-old/red.tif": 50,
    "top.mp4": 40,
    "50%_[x].png": 5,
}


@pytest.fixture
def catalog(library: Library, tmp_path: Path) -> Catalog:
    root = tmp_path / "files"
    for number, (path, size) in enumerate(FILES.items()):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
        os.utime(file, ns=(0, 1000 * (number * 7 % 5) + number))
    opened = library.open_catalog(root)
    opened.scan()
    return opened


def listed(catalog: Catalog, query: Query) -> list[str]:
    return [asset.object_path for asset in catalog.assets(catalog.ids(query))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("red", ["shoes-old/red.tif", "Shoes/red 9.JPG", "Shoes/red 10.jpg"]),
        ("RED shoes/", ["Shoes/red 9.JPG", "Shoes/red 10.jpg"]),
        ("été", ["Shoes/Été/blue.png"]),
        ("10 red", ["Shoes/red 10.jpg"]),
        ("%", ["50%_[x].png"]),
        ("_", ["50%_[x].png"]),
        ("red*.jpg", ["Shoes/red 9.JPG", "Shoes/red 10.jpg"]),
        ("*[x]*", ["50%_[x].png"]),
        (
            "   ",
            [
                "50%_[x].png",
                "Shoes/Été/blue.png",
                "shoes-old/red.tif",
                "Shoes/red 9.JPG",
                "Shoes/red 10.jpg",
                "top.mp4",
            ],
        ),
        ("'; DROP TABLE assets", []),
        ("nothing", []),
    ],
)
def test_text_matches_name_and_folder(catalog: Catalog, text: str, found: list[str]):
    assert sorted(listed(catalog, Query(text=text))) == sorted(found)


@pytest.mark.parametrize(
    ("folder", "recursive", "found"),
    [
        (None, False, 6),
        ("", True, 6),
        ("", False, 2),
        ("Shoes", True, 3),
        ("Shoes", False, 2),
        ("Shoes/Été", True, 1),
        ("shoes", True, 0),
        ("Sho", True, 0),
    ],
)
def test_folders_are_filtered(catalog: Catalog, folder: str | None, recursive: bool, found: int):
    assert len(catalog.ids(Query(folder=folder, recursive=recursive))) == found


def test_types_are_filtered(catalog: Catalog):
    assert listed(catalog, Query(types=frozenset({AssetType.VIDEO}))) == ["top.mp4"]
    assert len(catalog.ids(Query(types=frozenset({AssetType.VIDEO, AssetType.IMAGE})))) == 6
    assert (
        len(catalog.ids(Query(types=frozenset({AssetType.SPIN_SET}), include_unsupported=True)))
        == 0
    )


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (
            "name",
            [
                "50%_[x].png",
                "Shoes/Été/blue.png",
                "Shoes/red 9.JPG",
                "Shoes/red 10.jpg",
                "shoes-old/red.tif",
                "top.mp4",
            ],
        ),
        (
            "size",
            [
                "50%_[x].png",
                "Shoes/red 9.JPG",
                "Shoes/Été/blue.png",
                "Shoes/red 10.jpg",
                "top.mp4",
                "shoes-old/red.tif",
            ],
        ),
        (
            "folder",
            [
                "50%_[x].png",
                "top.mp4",
                "Shoes/red 9.JPG",
                "Shoes/red 10.jpg",
                "Shoes/Été/blue.png",
                "shoes-old/red.tif",
            ],
        ),
        (
            "type",
            [
                "50%_[x].png",
                "Shoes/Été/blue.png",
                "Shoes/red 9.JPG",
                "Shoes/red 10.jpg",
                "shoes-old/red.tif",
                "top.mp4",
            ],
        ),
        (
            "modified",
            [
                "Shoes/red 10.jpg",
                "50%_[x].png",
                "shoes-old/red.tif",
                "Shoes/red 9.JPG",
                "top.mp4",
                "Shoes/Été/blue.png",
            ],
        ),
    ],
)
def test_assets_are_sorted(catalog: Catalog, sort: str, order: list[str]):
    assert listed(catalog, Query(sort=sort)) == order
    assert listed(catalog, Query(sort=sort, descending=True)) == order[::-1]


def test_numbers_sort_by_value():
    wanted = ["a", "img1", "IMG2", "img010", "img10b", "img11", "img99999999999999999999999999"]
    shuffled = wanted[3:] + wanted[:3]
    assert sorted(shuffled, key=sort_key) == wanted


@pytest.mark.parametrize(
    ("glob", "path", "fits"),
    [
        ("*.jpg", "a.jpg", True),
        ("*.jpg", "deep/down/a.jpg", True),
        ("*.jpg", "a.jpeg", False),
        ("*.jpg", "A.JPG", False),
        ("shoes/*.jpg", "shoes/a.jpg", True),
        ("shoes/*.jpg", "shoes/red/a.jpg", False),
        ("shoes/**/*.jpg", "shoes/red/big/a.jpg", True),
        ("shoes/**/*.jpg", "shoes/a.jpg", True),
        ("shoes/**", "shoes/red/a.jpg", True),
        ("**/a.jpg", "a.jpg", True),
        ("shoes", "shoes/red/a.jpg", True),
        ("shoes/", "shoes/a.jpg", True),
        ("shoes/red", "shoes/red/a.jpg", True),
        ("shoes", "shoes-old/a.jpg", False),
        ("/a.jpg", "a.jpg", True),
        ("/a.jpg", "b/a.jpg", False),
        ("img?.png", "img1.png", True),
        ("img?.png", "img10.png", False),
        ("[ab].png", "a.png", True),
        ("[!ab].png", "a.png", False),
        ("[!ab].png", "c.png", True),
        ("[0-9]*.png", "7up.png", True),
        ("a[b].png", "a[b].png", True),
        ("a[.png", "a[.png", True),
        ("*", "x/y", True),
        ("a+b (1).png", "a+b (1).png", True),
    ],
)
def test_patterns_of_a_selection(glob: str, path: str, fits: bool):
    assert matches(path, (glob,)) is fits


def test_selections_are_a_union_without_repeats(catalog: Catalog):
    ids = catalog.ids_matching(["*.png", "Shoes", "top.mp4", "nothing"])
    paths = [asset.object_path for asset in catalog.assets(ids)]
    assert paths == [
        "50%_[x].png",
        "top.mp4",
        "Shoes/red 9.JPG",
        "Shoes/red 10.jpg",
        "Shoes/Été/blue.png",
    ]
    assert catalog.ids_matching([]) == []
