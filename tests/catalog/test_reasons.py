"""What is said of assets, records and catalogs keeps its template, in the library as well."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui.catalog import Asset, Catalog, Library, Query
from exportgui.errors import CatalogError
from exportgui.messages import render

INI = "RootId=shop\nRootPath=images\nCatalogFile=shop.txt\n"
DATA = "Id\tPath\tImageSet\tResolution\nbad\ta.jpg\t\tx\nlost\t\t\t\nset\t\ta;b\t\n"
RESOLUTION = "Resolution=x IN LINE 2; ALLOWED: A NUMBER LARGER THAN 0"
EMPTY = "ITS RECORD HAS NEITHER PATH NOR MODIFIER"
SETS = "IMAGE SETS CANNOT BE EXPORTED: EXPORT THE IMAGES IN THEM INSTEAD"


def uppercase(template: str) -> str:
    """A language of capitals; what stands in blanks is translated by itself."""
    parts = re.split(r"(\{\w+\})", template)
    return "".join(part if part.startswith("{") else part.upper() for part in parts)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    (folder / "images").mkdir(parents=True)
    (folder / "images/a.jpg").write_bytes(b"a")
    (folder / "shop.ini").write_text(INI, "utf-8")
    (folder / "shop.txt").write_text(DATA, "utf-8")
    return folder / "shop.ini"


def reasons(catalog: Catalog) -> dict[str, str]:
    assets: list[Asset] = catalog.assets(catalog.ids(Query(include_unsupported=True)))
    return {asset.name: render(asset.reason, uppercase) for asset in assets}


def test_reasons_come_back_from_the_library_with_their_template(tmp_path, shop):
    file = tmp_path / "library.db"
    with Library(file) as library:
        catalog = library.open_catalog(shop)
        catalog.scan()
        assert [render(problem, uppercase) for problem in catalog.problems] == [
            f"shop.txt, LINE 2: bad: {RESOLUTION}",
            f"shop.txt, LINE 3: lost: {EMPTY}",
        ]
    with Library(file) as library:
        expected = {"bad": RESOLUTION, "lost": EMPTY, "set": SETS}
        assert reasons(library.open_catalog(shop)) == expected


def test_a_library_of_an_older_version_gets_its_templates_with_the_next_scan(tmp_path, shop):
    file = tmp_path / "library.db"
    with Library(file) as library:
        library.open_catalog(shop).scan()
    plain = EMPTY.replace(EMPTY, "its record has neither Path nor Modifier")
    with sqlite3.connect(file) as connection:  # as it was stored before
        connection.create_function("fold", 1, str.lower, deterministic=True)
        connection.execute("UPDATE assets SET reason = ? WHERE name = 'lost'", (plain,))
    connection.close()
    with Library(file) as library:
        catalog = library.open_catalog(shop)
        before = catalog.ids(Query(include_unsupported=True))
        assert reasons(catalog)["lost"] == plain
        catalog.scan()
        assert reasons(catalog)["lost"] == EMPTY
        assert catalog.ids(Query(include_unsupported=True)) == before


def test_an_asset_without_a_reason_can_be_exported(library, tree):
    catalog = library.open_catalog(tree("a.jpg"))
    catalog.scan()
    (asset,) = catalog.assets(catalog.ids())
    assert asset.exportable
    assert asset.reason == ""
    assert len(catalog.exportable_ids([asset.id])) == 1


Change = Callable[[Path], object]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            lambda ini: ini.write_text(INI + "ThumbType=9\n", "utf-8"),
            "{folder}/shop.ini, LINE 4: ThumbType=9; ALLOWED: 1 (CROP), 2 (FIT), 3 (TEXTURE)",
        ),
        (
            lambda ini: ini.write_text(INI.replace("images", "none"), "utf-8"),
            "{folder}/shop.ini: RootPath=none: THERE IS NO FOLDER {folder}/none",
        ),
        (
            lambda ini: ini.with_suffix(".txt").unlink(),
            "{folder}/shop.ini: CatalogFile=shop.txt: THERE IS NO FILE {folder}/shop.txt",
        ),
        (
            lambda ini: ini.with_suffix(".txt").write_text("Path\na\n", "utf-8"),
            "{folder}/shop.txt, LINE 1: THE HEADER HAS NO COLUMN Id",
        ),
        (
            lambda ini: ini.unlink(),
            "{folder}/shop.ini: CANNOT OPEN THIS CATALOG: NO SUCH FILE OR DIRECTORY",
        ),
    ],
)
def test_errors_of_catalogs_keep_their_template(library, shop: Path, change: Change, told: str):
    change(shop)
    with pytest.raises(CatalogError) as caught:
        library.open_catalog(shop)
    assert render(caught.value.message, uppercase) == told.format(folder=shop.parent)
