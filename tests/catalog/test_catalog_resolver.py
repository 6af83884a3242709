from __future__ import annotations

from pathlib import Path

import pytest

from exportgui.catalog import CatalogResolver
from exportgui.catalog.iscatalog import read_catalog
from exportgui.errors import ObjectError, SourceError

FILES = {
    "cats/default.ini": (
        "RootPath=../common\nDefaultExt=.png\nCatalogFile=default.txt\nMacroFile=default.mac\n"
        "JpegQuality=60,0"
    ),
    "cats/default.txt": "Id\tPath\nshared\tshared\nshoe\tdefault-shoe\n",
    "cats/default.mac": "base wid=10\nboth fmt=png\n",
    "cats/shop.ini": "RootId=shop\nRootPath=../shop\nCatalogFile=shop.txt\nMacroFile=shop.mac\n",
    "cats/shop.txt": (
        "Id\tPath\tMaskPath\n"
        "shoe\tshoe\t\n"
        "a/b\tshoe.png\t\n"
        "other/boot\tshoe.png\t\n"
        "masked\tshoe\tmask\n"
        "badmask\tshoe\t../common/shared.png\n"
        "windows\tdeep\\in.png\t\n"
        "comma, too\tshoe\t\n"
    ),
    "cats/shop.mac": "own $base$&hei=5\nboth fmt=tif\n",
    "cats/other.ini": "RootId=other\nRootPath=../other\nCatalogFile=other.txt\n",
    "cats/other.txt": "Id\tPath\nboot\tboot\nslipper\tboot\n",
    "cats/full.ini": "RootId=full/match\nRootPath=../other\nFullMatch=1\n",
    "cats/broken.ini": "this is not an attribute\n",
    "common/shared.png": "",
    "common/default-shoe.png": "",
    "common/full/match/boot.png": "",
    "shop/shoe.png": "",
    "shop/mask.png": "",
    "shop/deep/in.png": "",
    "shop/other/only-here.png": "",
    "shop/noext": "",
    "other/boot.png": "",
    "other/sub/x.png": "",
    "outside.png": "",
}


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for name, content in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    (tmp_path / "shop" / "link.png").symlink_to(tmp_path / "outside.png")
    return tmp_path


@pytest.fixture
def resolver(base: Path) -> CatalogResolver:
    return CatalogResolver(read_catalog(base / "cats" / "shop.ini"))


@pytest.mark.parametrize(
    ("object_path", "file"),
    [
        ("shoe", "shop/shoe.png"),  # an Id of the main catalog
        ("/shoe", "common/default-shoe.png"),  # an Id of the default catalog
        ("shared", "common/shared.png"),  # the default catalog stands behind
        ("a/b", "shop/shoe.png"),  # Ids may look like paths
        ("comma, too", "shop/shoe.png"),
        ("windows", "shop/deep/in.png"),
        ("shop/shoe", "shop/shoe.png"),  # rootId/objId of the main catalog itself
        ("other/slipper", "other/boot.png"),  # rootId/objId of a sibling
        ("other/boot", "shop/shoe.png"),  # the whole object as an Id comes first
        ("other/shared", "common/shared.png"),
        ("shoe.png", "shop/shoe.png"),  # paths
        ("deep/in", "shop/deep/in.png"),  # DefaultExt, inherited
        ("deep/in.png", "shop/deep/in.png"),
        ("noext", "shop/noext"),
        ("other/sub/x", "other/sub/x.png"),  # rootId replaced by its RootPath
        ("other/only-here", "shop/other/only-here.png"),  # else below the main root
        ("/default-shoe.png", "common/default-shoe.png"),
    ],
)
def test_objects_are_found_by_record_or_path(
    resolver: CatalogResolver, base: Path, object_path: str, file: str
):
    found = resolver.find_object(object_path).path
    assert found is not None
    assert found.resolve() == base / file


def test_masks_come_along(resolver: CatalogResolver, base: Path):
    record = resolver.find_object("masked")
    assert (record.path, record.mask_path) == (base / "shop/shoe.png", base / "shop/mask.png")


@pytest.mark.parametrize(
    "object_path",
    [
        *(
            "../outside.png",
            "a/../../outside.png",
            "other/../outside.png",
            "/../outside.png",
            "link.png",
            "",
            "/",
        ),
        *(
            "//host/x.png",
            "C:\\x.png",
            "http://host/x.png",
            "(http://host/x.png)",
            "badmask",
            "..\\outside.png",
            "a\0b",
        ),
    ],
)
def test_nothing_leaves_the_root(resolver: CatalogResolver, object_path: str):
    with pytest.raises(ObjectError):
        resolver.find_object(object_path)


@pytest.mark.parametrize(
    "object_path", ["none", "SHOE", "other/none", "shop/none.png", "deep", "full/match/boot"]
)
def test_missing_objects_are_refused(resolver: CatalogResolver, object_path: str):
    with pytest.raises(SourceError):
        resolver.find_object(object_path)


def test_full_match_asks_the_default_catalog_for_files(base: Path):
    resolver = CatalogResolver(read_catalog(base / "cats" / "full.ini"))
    assert resolver.find_object("full/match/boot").path == base / "common/full/match/boot.png"
    assert resolver.find_object("shared.png").path == base / "common/shared.png"


def test_macros_and_defaults_are_inherited(resolver: CatalogResolver):
    assert resolver.macros["both"] == "fmt=tif"
    assert resolver.macros["base"] == "wid=10"
    assert resolver.macros["own"] == "$base$&hei=5"
    assert resolver.defaults.jpeg_quality == (60, False)


def test_icc_profile_maps(base: Path):
    (base / "cats/icc.ini").write_text(
        "RootId=icc\nIccProfileMapFile=icc.txt\nIccProfileRgb=mine\n"
    )
    (base / "cats/icc.txt").write_text("Name\tProfilePath\nmine\tprofiles/srgb.icc\n")
    catalog = read_catalog(base / "cats/icc.ini")
    assert catalog.profiles == {"mine": (base / "common", "profiles/srgb.icc")}
    assert catalog.defaults.icc.rgb == "mine"
