"""Groups, facets, members of sets, and looking into one folder again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui.catalog import AssetType, Catalog, Library, Query
from exportgui.request.set_definition import references

TREE = ("look 10/b.png", "look 10/a.JPG", "look 2/c.jpg", "look 2/deep/film.mp4", "top.tif")


def names(catalog: Catalog, ids) -> list[str]:
    return [asset.name for asset in catalog.assets(list(ids))]


def grouped(catalog: Catalog, query: Query) -> dict[str, list[str]]:
    ids, groups = catalog.grouped_ids(query)
    found = {}
    place = 0
    for group in groups:
        found[group.key] = names(catalog, ids[place : place + group.count])
        place += group.count
    assert place == len(ids)
    return found


@pytest.fixture
def catalog(library: Library, tree: Callable[..., Path]) -> Catalog:
    opened = library.open_catalog(tree(*TREE))
    opened.scan()
    return opened


def test_groups_of_folders_come_as_people_sort_them(catalog: Catalog):
    assert grouped(catalog, Query(group="folder")) == {
        "": ["top.tif"],
        "look 2": ["c.jpg"],
        "look 2/deep": ["film.mp4"],
        "look 10": ["a.JPG", "b.png"],
    }
    assert list(grouped(catalog, Query(group="folder"))) == ["", "look 2", "look 2/deep", "look 10"]


def test_groups_keep_the_order_asked_for(catalog: Catalog):
    found = grouped(catalog, Query(group="type", sort="name", descending=True))
    assert found == {"Image": ["top.tif", "c.jpg", "b.png", "a.JPG"], "Video": ["film.mp4"]}


def test_no_groups_are_one_plain_list(catalog: Catalog):
    assert catalog.grouped_ids(Query()) == (catalog.ids(), [])


def test_facets_count_what_matches_without_their_own_choice(catalog: Catalog):
    facets = catalog.facets(Query(folder="look 10", formats=frozenset({"png"})))
    assert facets.formats == {"jpg": 1, "png": 1}
    assert facets.types == {"Image": 1}
    assert facets.sizes == {"0": 1}


def test_formats_and_sizes_narrow_a_query(catalog: Catalog):
    assert sorted(names(catalog, catalog.ids(Query(formats=frozenset({"jpg"}))))) == [
        "a.JPG",
        "c.jpg",
    ]
    assert len(catalog.ids(Query(sizes=frozenset({0, 1})))) == 5
    assert len(catalog.ids(Query(sizes=frozenset({4})))) == 0


def test_a_prefix_is_one_of_the_name_alone(catalog: Catalog, tmp_path: Path):
    assert names(catalog, catalog.ids_with_prefix(Query(), "TOP")) == ["top.tif"]
    assert names(catalog, catalog.ids_with_prefix(Query(), "look")) == []
    assert names(catalog, catalog.ids_with_prefix(Query(folder="look 2"), "a")) == []


def test_a_prefix_holds_in_folders_whose_fold_is_longer(
    library: Library, tree: Callable[..., Path]
):
    catalog = library.open_catalog(tree("Straße/Öse.jpg"))
    catalog.scan()
    assert names(catalog, catalog.ids_with_prefix(Query(), "ös")) == ["Öse.jpg"]


@pytest.mark.parametrize(
    ("definition", "found"),
    [
        ("lamp,vase", ["lamp", "vase"]),
        ("lamp;swatch,vase;{0xff0000 red}", ["lamp", "swatch", "vase", "0xff0000 red"]),
        ("lamp;vase;bowl", ["lamp", "vase", "bowl"]),
        ("lamp;vase;img,film;;video", ["lamp", "vase", "film"]),
        ("{a;b;c},{d;e;f}", ["a", "b", "c", "d", "e", "f"]),
        ("front:left:right,back", ["front", "left", "right", "back"]),
        ("lamp,lamp,a%2Cb", ["lamp", "a,b"]),
        ("(" * 50 + "a" + ")" * 50, []),
        ("", []),
    ],
)
def test_references_of_a_definition(definition: str, found: list[str]):
    assert references(definition) == found


@pytest.fixture
def shop(library: Library, tree: Callable[..., Path]) -> Catalog:
    root = tree("lamp.jpg", "vase.jpg", "bowl.jpg")
    rows = ["Id\tPath\tImageSet", "lamp\tlamp.jpg\t", "vase\tvase.jpg\t", "bowl\tbowl.jpg\t"]
    rows += ["pair\t\tlamp,vase,nowhere", "turn\t\t{vase;lamp},pair", "void\t\tnobody"]
    (root / "shop.tsv").write_text("\n".join([*rows, ""]), encoding="utf-8")
    (root / "shop.ini").write_text(
        "RootId=shop\nCatalogFile=shop.tsv\nRootPath=.\n", encoding="utf-8"
    )
    opened = library.open_catalog(root / "shop.ini")
    opened.scan()
    return opened


def test_members_of_sets_are_assets_of_the_catalog(shop: Catalog):
    found = {
        names(shop, [set_])[0]: names(shop, members) for set_, members in shop.set_members().items()
    }
    assert found == {"pair": ["lamp", "vase"], "turn": ["vase", "lamp", "pair"]}


def test_members_follow_the_catalog(shop: Catalog):
    assert len(shop.set_members()) == 2
    table = shop.root / "shop.tsv"
    table.write_text(table.read_text(encoding="utf-8") + "late\t\tbowl,lamp\n", encoding="utf-8")
    assert shop.rescan_folder("")
    assert len(shop.set_members()) == 3
    assert not shop.rescan_folder("")


def test_groups_of_sets_hold_their_members(shop: Catalog):
    found = {}
    for key, inside in grouped(shop, Query(group="set", include_unsupported=True)).items():
        found[names(shop, [int(key)])[0] if key else ""] = inside
    assert found == {"pair": ["lamp", "vase"], "turn": ["vase", "lamp"], "": ["bowl", "void"]}


def test_one_folder_is_looked_at_alone(catalog: Catalog):
    (catalog.root / "look 2/new.jpg").touch()
    (catalog.root / "look 2/c.jpg").unlink()
    (catalog.root / "look 10/unseen.jpg").touch()
    assert catalog.rescan_folder("look 2")
    assert sorted(names(catalog, catalog.ids())) == [
        "a.JPG",
        "b.png",
        "film.mp4",
        "new.jpg",
        "top.tif",
    ]
    assert not catalog.rescan_folder("look 2")


def test_new_folders_in_one_come_with_all_that_is_below_them(catalog: Catalog):
    (catalog.root / "look 2/more/still").mkdir(parents=True)
    (catalog.root / "look 2/more/still/x.jpg").touch()
    assert catalog.rescan_folder("look 2")
    assert names(catalog, catalog.ids(Query(folder="look 2/more"))) == ["x.jpg"]


def test_folders_that_went_take_their_assets_along(catalog: Catalog):
    (catalog.root / "look 2/deep/film.mp4").unlink()
    (catalog.root / "look 2/deep").rmdir()
    assert catalog.rescan_folder("look 2")
    assert names(catalog, catalog.ids(Query(folder="look 2"))) == ["c.jpg"]
    (catalog.root / "look 2/c.jpg").unlink()
    (catalog.root / "look 2").rmdir()
    assert catalog.rescan_folder("look 2")
    assert len(catalog.ids()) == 3
    assert AssetType.VIDEO not in catalog.type_counts()


def test_looking_at_the_top_leaves_what_is_below(catalog: Catalog):
    assert not catalog.rescan_folder("")
    assert len(catalog.ids()) == 5
