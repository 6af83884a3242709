"""How large pictures are is read little by little, kept, and known no longer once a file has
changed.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog import Asset, Catalog, Library, Query, dimensions
from exportgui.catalog.schema import MIGRATIONS
from exportgui.media.dimensions import Dimensions

SIZES = {"a.jpg": (40, 30), "b.png": (7, 9), "s/c.tif": (100, 5), "s/d.jpg": (3, 3)}


def paint(root: Path, name: str, size: tuple[int, int], mode: str = "RGB") -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new(mode, size).save(path)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, size in SIZES.items():
        paint(tmp_path / "shots", name, size)
    (tmp_path / "shots" / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "shots" / "film.mp4").write_bytes(b"film")
    return tmp_path / "shots"


@pytest.fixture
def catalog(library: Library, root: Path) -> Catalog:
    opened = library.open_catalog(root)
    opened.scan()
    return opened


def known(catalog: Catalog) -> dict[str, tuple[int, int]]:
    return {
        asset.object_path: (asset.width, asset.height) for asset in listed(catalog) if asset.width
    }


def listed(catalog: Catalog, query: Query | None = None) -> list[Asset]:
    return catalog.assets(catalog.grouped_ids(query or Query())[0])


def measure_all(catalog: Catalog) -> None:
    catalog.dimensions.measure(catalog.dimensions.unmeasured())


def test_pictures_are_measured_once(catalog: Catalog, monkeypatch: pytest.MonkeyPatch):
    left = catalog.dimensions.unmeasured()
    assert len(left) == 5
    assert len(catalog.dimensions.measure(left)) == 4
    assert known(catalog) == SIZES
    assert list(catalog.dimensions.unmeasured()) == []
    monkeypatch.setattr(dimensions, "read_dimensions", lambda _path: pytest.fail("that is known"))
    assert catalog.dimensions.measure(catalog.ids()) == []


def test_unmeasured_pictures_are_measured_later(tmp_path: Path, root: Path):
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        catalog.dimensions.measure(catalog.dimensions.unmeasured()[:2])
        some = known(catalog)
        assert 0 < len(some) < 4
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        assert known(catalog) == some
        assert len(catalog.dimensions.unmeasured()) == 3
        measure_all(catalog)
        assert known(catalog) == SIZES


def test_a_changed_file_loses_its_dimensions(catalog: Catalog, root: Path):
    measure_all(catalog)
    paint(root, "a.jpg", (11, 12), "CMYK")
    os.utime(root / "s/d.jpg", ns=(1, 1))
    catalog.scan()
    assert known(catalog) == {name: SIZES[name] for name in ("b.png", "s/c.tif")}
    measure_all(catalog)
    assert known(catalog) == SIZES | {"a.jpg": (11, 12)}
    assert next(asset.pixel_type for asset in listed(catalog) if asset.name == "a.jpg") == "cmyk"


def test_an_unreachable_file_is_measured_again(catalog: Catalog, root: Path):
    root.rename(root.with_name("elsewhere"))
    measure_all(catalog)
    assert len(catalog.dimensions.unmeasured()) == 5
    root.with_name("elsewhere").rename(root)
    measure_all(catalog)
    assert known(catalog) == SIZES


@pytest.mark.parametrize("change", ["changed", "gone"])
def test_a_file_that_changes_while_measured_is_measured_again(
    catalog: Catalog, root: Path, monkeypatch: pytest.MonkeyPatch, change: str
):
    real = dimensions.read_dimensions

    def late(path: Path) -> Dimensions | None:
        found = real(path)
        if path.name == "a.jpg":
            path.unlink() if change == "gone" else paint(root, "a.jpg", (500, 400))
            catalog.scan()
        return found

    with monkeypatch.context() as patch:
        patch.setattr(dimensions, "read_dimensions", late)
        measure_all(catalog)
    assert "a.jpg" not in known(catalog)
    measure_all(catalog)
    assert known(catalog).get("a.jpg") == ((500, 400) if change == "changed" else None)


def test_a_link_that_was_put_in_the_place_of_a_file_is_not_followed_out(
    catalog: Catalog, root: Path, tmp_path: Path
):
    paint(tmp_path, "secret.jpg", (64, 64))
    (root / "a.jpg").unlink()
    (root / "a.jpg").symlink_to(tmp_path / "secret.jpg")
    measure_all(catalog)
    assert "a.jpg" not in known(catalog)


@pytest.mark.parametrize("descending", [False, True])
def test_assets_are_sorted_by_pixels_as_far_as_they_are_known(catalog: Catalog, descending: bool):
    query = Query(sort="pixels", descending=descending)
    for ids in (catalog.dimensions.unmeasured()[:2], catalog.dimensions.unmeasured()):
        catalog.dimensions.measure(ids)
        found = list(catalog.grouped_ids(query)[0])
        assert found == list(catalog.ids(query))
        pixels = [asset.width * asset.height for asset in catalog.assets(found)]
        assert pixels == sorted(pixels, reverse=descending)
    assert max(pixels) == 1200


def test_measuring_keeps_the_asset(catalog: Catalog):
    before = listed(catalog)
    measure_all(catalog)
    assert listed(catalog) == before


def test_an_older_library_is_measured(tmp_path: Path, root: Path):
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw, raw:
        for step in MIGRATIONS[:3]:
            raw.executescript(step.replace("fold(", "("))
        raw.execute("INSERT INTO catalogs (id, source) VALUES (1, ?)", (str(root.resolve()),))
        status = (root / "a.jpg").stat()
        raw.execute(
            "INSERT INTO assets (catalog, object, folder, name, type, size, mtime_ns, reason, "
            "name_key, search)"
            " VALUES (1, 'a.jpg', '', 'a.jpg', 'Image', ?, ?, '', 'a.jpg', 'a.jpg')",
            (status.st_size, status.st_mtime_ns),
        )
        raw.execute("PRAGMA user_version = 3")
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        assert known(catalog) == {}
        measure_all(catalog)
        assert known(catalog) == {"a.jpg": (40, 30)}
