"""Names that are not quite an object's own, and which object they mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui.catalog import FolderResolver, Library
from exportgui.errors import MissingObjectError, ObjectError

FILES = (
    "lamp.jpg",
    "lamp.txt",
    "rugs/Wool Rug.tif",
    "rugs/kilim.png",
    "rugs/kilim.psd",
    "sub/deep/vase.webp",
    "a:b.png",
    "a+b.png",
    "one/twin.png",
    "two/twin.png",
)
NAMES = [
    ("lamp.jpg", "lamp.jpg", ""),
    ("lamp", "lamp.jpg", ""),
    ("LAMP", "lamp.jpg", ""),
    ("/lamp", "lamp.jpg", ""),
    ("lamp/", "lamp.jpg", ""),
    ("shop/lamp", "lamp.jpg", "note: shop/lamp is read as lamp.jpg"),
    ("shop/dam/lamp.jpg", "lamp.jpg", "note: shop/dam/lamp.jpg is read as lamp.jpg"),
    ("lamp.psd", "lamp.jpg", "warning: lamp.psd is not here: lamp.jpg is used"),
    ("shop/rugs/wool rug", "rugs/Wool Rug.tif", "note: is read as rugs/Wool Rug.tif"),
    ("rugs/wool rug", "rugs/Wool Rug.tif", ""),
    ("vase", "sub/deep/vase.webp", "note: vase is read as sub/deep/vase.webp"),
    ("shop/VASE.webp", "sub/deep/vase.webp", "note: is read as sub/deep/vase.webp"),
    ("lamp:Banner", "lamp.jpg", "warning: the crop Banner is kept on the server: all of lamp.jpg"),
    ("shop/lamp:16-9", "lamp.jpg", "warning: the crop 16-9 is kept on the server"),
    ("vase:Small", "sub/deep/vase.webp", "warning: the crop Small is kept on the server"),
    ("a:b", "a:b.png", ""),
    ("shop/Wool+Rug", "rugs/Wool Rug.tif", "note: shop/Wool+Rug is read as rugs/Wool Rug.tif"),
    ("rugs/wool+rug:4-3", "rugs/Wool Rug.tif", "warning: the crop 4-3 is kept on the server"),
    ("a+b", "a+b.png", ""),
    ("rugs/kilim", "rugs/kilim.png", "warning: rugs/kilim may be rugs/kilim.png, rugs/kilim.psd"),
    ("twin", "one/twin.png", "warning: twin may be one/twin.png, two/twin.png: one/twin.png is"),
]


def told(notes: tuple) -> str:
    return "; ".join(f"{note.level}: {note.message}" for note in notes)


@pytest.mark.parametrize(("name", "object_path", "words"), NAMES)
def test_a_name_means_a_file(tree: Callable[..., Path], name: str, object_path: str, words: str):
    located = FolderResolver(tree(*FILES)).locate_object(name)
    assert located.object_path == object_path
    level, _, part = words.partition(": ")
    assert told(located.notes).startswith(level)
    assert part in told(located.notes)
    assert bool(located.notes) is bool(words)


@pytest.mark.parametrize(("name", "object_path", "words"), NAMES)
def test_a_listed_folder_finds_the_same(
    tree: Callable[..., Path], tmp_path: Path, name: str, object_path: str, words: str
):
    root = tree(*FILES)
    with Library(tmp_path / "library.sqlite") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        id_, notes = catalog.locate(name) or (0, ())
        assert [asset.object_path for asset in catalog.assets([id_])] == [object_path]
        assert notes == FolderResolver(root).locate_object(name).notes


@pytest.mark.parametrize("name", ["shop/chair", "chair:Banner", "lampe"])
def test_a_missing_file_is_named_in_full(tree: Callable[..., Path], name: str):
    with pytest.raises(MissingObjectError, match=f"^{name}: "):
        FolderResolver(tree(*FILES)).locate_object(name)


@pytest.mark.parametrize("name", ["../lamp", "shop/../../lamp", "http://h/lamp", "a\0b", ""])
def test_what_leaves_the_root_is_refused(tree: Callable[..., Path], name: str):
    with pytest.raises(ObjectError):
        FolderResolver(tree(*FILES)).locate_object(name)


@pytest.mark.parametrize("copy", ["@eaDir/vase.webp", "s/#recycle/VASE.webp", "s/.b/vase.webp"])
def test_copies_that_a_system_keeps_are_not_found(tree: Callable[..., Path], copy: str):
    located = FolderResolver(tree(*FILES, copy)).locate_object("vase.webp")
    assert located.object_path == "sub/deep/vase.webp"
    assert "may be" not in told(located.notes)


def test_a_file_that_comes_later_is_found(tree: Callable[..., Path]):
    root = tree("lamp.jpg")
    resolver = FolderResolver(root)
    with pytest.raises(MissingObjectError):
        resolver.locate_object("late")
    (root / "late.png").write_bytes(b"")
    assert resolver.locate_object("late").object_path == "late.png"


@pytest.mark.parametrize(
    ("name", "object_path", "words"),
    [
        ("L-100", "L-100", ""),
        ("shop/L-100", "shop/L-100", ""),
        ("other/L-100", "L-100", "other/L-100 is read as L-100"),
        ("l-100", "L-100", ""),
        ("L-100:Banner", "L-100", "the crop Banner is kept on the server"),
        ("lamp", "lamp.jpg", ""),
        ("other/lamp", "lamp.jpg", "other/lamp is read as lamp.jpg"),
    ],
)
def test_a_name_means_a_record_or_a_file_below_its_root(
    tree: Callable[..., Path], tmp_path: Path, name: str, object_path: str, words: str
):
    root = tree("lamp.jpg")
    (root / "shop.ini").write_text("RootId=shop\nCatalogFile=shop.tsv\n")
    (root / "shop.tsv").write_text("Id\tPath\nL-100\tlamp.jpg\n")
    with Library(tmp_path / "library.sqlite") as library:
        located = library.open_catalog(root / "shop.ini").resolver.locate_object(name)
    assert located.object_path == object_path
    assert words in told(located.notes)
