from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui.catalog import UNSUPPORTED, Asset, AssetType, Catalog, Library, Query
from exportgui.catalog.iscatalog import read_catalog
from exportgui.catalog.resolver import CatalogResolver
from exportgui.errors import CatalogError, ObjectError, SourceError

Files = Callable[..., Path]

ATTRIBUTES = """
# The catalog of the shop
RootId = shop
RootPath = images
CatalogFile = shop.txt
MacroFile = shop.mac
DefaultExt = .jpg
JpegQuality = 80,1
Resolution = 72
"""

DATA = "\n".join(
    "\t".join(row)
    for row in (
        ("Id", "Path", "Modifier", "ImageSet", "AssetType"),
        ("shoe", "shoes/red", "", "", ""),
        ("shoe-big", "shoes/red.jpg", "scl=1", "", ""),
        ("banner", "", "size=300,100&layer=1&src=shoe", "", ""),
        ("film", "films/run.mp4", "", "", ""),
        ("book", "book.pdf", "", "", ""),
        ("raw", "raw.xyz", "", "", ""),
        ("lost", "shoes/none.jpg", "", "", ""),
        ("escape", "../secret.jpg", "", "", ""),
        ("absolute", "/etc/hostname", "", "", ""),
        ("nothing", "", "", "", ""),
        ("set-image", "shoes/red.jpg", "", "shoe;shoe,banner;shoe", ""),
        ("set-spin", "", "", "shoe,shoe", "SPINSET"),
        ("set-spin2", "", "", "{shoe;shoe},{shoe;shoe}", ""),
        ("set-media", "", "", "shoe;shoe;img,film;shoe;video", ""),
        ("set-video", "", "", "film", ""),
        ("set-pages", "", "", "shoe:banner,shoe", ""),
        ("set-render", "", "", "shoe;1", "RENDERSET"),
        ("set-mbr", "", "", "film,film", "MbrSet"),
        ("set-offer", "", "", "", "OfferSet"),
        ("sneaky", "shoes/red.jpg", "", "shoe:banner", "Image"),
    )
)

TYPES = {
    "shoe": AssetType.IMAGE,
    "shoe-big": AssetType.IMAGE,
    "banner": AssetType.TEMPLATE,
    "film": AssetType.VIDEO,
    "book": AssetType.PDF,
    "raw": AssetType.IMAGE,
    "lost": AssetType.IMAGE,
    "escape": AssetType.IMAGE,
    "absolute": AssetType.IMAGE,
    "nothing": AssetType.ASSET,
    "set-image": AssetType.IMAGE_SET,
    "set-spin": AssetType.SPIN_SET,
    "set-spin2": AssetType.SPIN_SET,
    "set-media": AssetType.MEDIA_SET,
    "set-video": AssetType.VIDEO_SET,
    "set-pages": AssetType.ECATALOG,
    "set-render": AssetType.RENDER_SET,
    "set-mbr": AssetType.MULTI_BITRATE_SET,
    "set-offer": AssetType.OFFER_SET,
    "sneaky": AssetType.ECATALOG,
}


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """Write the given files of a catalog folder; its path."""

    def write(contents: dict[str, str | bytes]) -> Path:
        for name, content in contents.items():
            path = tmp_path / "catalogs" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path / "catalogs"

    return write


@pytest.fixture
def shop(files: Files, tmp_path: Path) -> Path:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    return files(
        {
            "shop.ini": ATTRIBUTES,
            "shop.txt": DATA,
            "shop.mac": "test fmt=tif\nbig wid=2000\n",
            "images/shoes/red.jpg": b"red",
            "images/films/run.mp4": b"film",
            "images/book.pdf": b"book",
            "images/raw.xyz": b"raw",
            "images/plain.jpg": b"plain",
        }
    )


@pytest.fixture
def catalog(library: Library, shop: Path) -> Catalog:
    opened = library.open_catalog(shop / "shop.ini")
    opened.scan()
    return opened


def by_name(catalog: Catalog) -> dict[str, Asset]:
    return {
        asset.name: asset for asset in catalog.assets(catalog.ids(Query(include_unsupported=True)))
    }


def test_every_record_is_an_asset_of_its_type(catalog: Catalog):
    assets = by_name(catalog)
    assert {name: asset.type for name, asset in assets.items()} == TYPES
    assert all(asset.object_path == name for name, asset in assets.items())
    assert (catalog.title, catalog.root.name) == ("shop", "images")
    shoe = assets["shoe"]
    assert (shoe.folder, shoe.path, shoe.size) == ("shoes", catalog.root / "shoes/red.jpg", 3)
    assert (shoe.exportable, shoe.convertible) == (True, True)
    assert (assets["banner"].path, assets["banner"].exportable, assets["banner"].convertible) == (
        None,
        True,
        True,
    )
    assert (assets["film"].exportable, assets["film"].convertible) == (True, False)


def test_sets_are_filtered_out_and_never_exportable(catalog: Catalog):
    plain = {asset.name for asset in catalog.assets(catalog.ids())}
    sets = {name for name, kind in TYPES.items() if kind in UNSUPPORTED}
    assert plain == set(TYPES) - sets
    assert {TYPES[name] for name in sets} == UNSUPPORTED
    for name in sets:
        asset = by_name(catalog)[name]
        assert not asset.exportable
        assert not asset.convertible
        assert "cannot be exported" in asset.reason
    assert len(catalog.ids(Query(types=UNSUPPORTED, include_unsupported=True))) == len(sets)
    assert sum(catalog.type_counts().values()) == len(TYPES)


def test_records_that_leave_the_root_are_listed_with_the_reason(catalog: Catalog):
    for name in ("escape", "absolute"):
        asset = by_name(catalog)[name]
        assert not asset.exportable
        assert asset.path is None
        assert "'..'" in asset.reason or "outside of RootPath" in asset.reason
        with pytest.raises(ObjectError):
            catalog.resolver.find_object(name)
    assert by_name(catalog)["nothing"].reason == "its record has neither Path nor Modifier"
    assert any("shop.txt, line 9: escape" in problem for problem in catalog.problems)


def test_missing_sources_fail_when_they_are_needed(catalog: Catalog):
    lost = by_name(catalog)["lost"]
    assert (lost.exportable, lost.size, lost.path) == (True, 0, catalog.root / "shoes/none.jpg")
    with pytest.raises(SourceError, match=r"none\.jpg"):
        catalog.resolver.find_object("lost")


def test_a_record_is_resolved_with_all_it_says(catalog: Catalog):
    record = catalog.resolver.find_object("shoe-big")
    assert (record.path, record.modifier, record.record_id) == (
        catalog.root / "shoes/red.jpg",
        "scl=1",
        "shoe-big",
    )
    assert (record.resolution, record.is_template) == (72, False)
    template = catalog.resolver.find_object("banner")
    assert (template.path, template.is_template) == (None, True)
    assert template.modifier.startswith("size=300,100")
    assert catalog.resolver.find_object("set-image").path == catalog.root / "shoes/red.jpg"
    with pytest.raises(SourceError, match="Spin Set has no picture"):
        catalog.resolver.find_object("set-spin2")
    assert catalog.macros["test"] == "fmt=tif"
    assert catalog.resolver.defaults.jpeg_quality == (80, True)


def test_handles_stay_when_records_are_edited(catalog: Catalog, shop: Path):
    before = {name: asset.handle for name, asset in by_name(catalog).items()}
    data = shop / "shop.txt"
    data.write_text(data.read_text().replace("films/run.mp4", "book.pdf") + "\nnew\tplain\n")
    os.utime(data, ns=(1, 1))
    (shop / "shop.mac").write_text("other fmt=png\n")
    catalog.scan()
    after = by_name(catalog)
    assert after.pop("new").path == catalog.root / "plain.jpg"
    assert {name: asset.handle for name, asset in after.items()} == before
    assert after["film"].type is AssetType.PDF
    assert "other" in catalog.macros
    data.write_text("Id\tPath\nshoe\tshoes/red\n")
    catalog.scan()
    assert list(by_name(catalog)) == ["shoe"]


def test_damage_on_a_rescan_keeps_what_was_known(catalog: Catalog, shop: Path):
    (shop / "shop.txt").write_text("Id\tId\n")
    with pytest.raises(CatalogError, match="twice"):
        catalog.scan()
    assert len(by_name(catalog)) == len(TYPES)


def test_a_selection_names_records(catalog: Catalog):
    names = [asset.name for asset in catalog.assets(catalog.ids_matching(["shoe*", "set-spin"]))]
    assert sorted(names) == ["set-spin", "shoe", "shoe-big"]


@pytest.mark.parametrize(
    ("contents", "complaint"),
    [
        ({"x.ini": "RootPath=none"}, r"x\.ini: RootPath=none: there is no folder"),
        ({"x.ini": "CatalogFile=none.txt"}, r"x\.ini: CatalogFile=none\.txt: there is no file"),
        ({"x.ini": "MacroFile=none.mac"}, r"x\.ini: MacroFile=none\.mac: there is no file"),
        (
            {"x.ini": "CatalogFile=x.txt", "x.txt": "Id\tPath\n\tb"},
            (
                r"x\.txt, line 2: the record "
                r"has no Id"
            ),
        ),
        ({"x.ini": "MacroFile=x.mac", "x.mac": "fine fmt=tif\noops\n"}, r"x\.mac.*line 2"),
        ({"x.ini": "rubbish"}, r"x\.ini, line 1"),
        ({"x.ini": "RootId=x", "default.ini": "ResMode=9"}, r"default\.ini, line 1: ResMode=9"),
    ],
)
def test_damaged_catalogs_do_not_open(
    library: Library, files: Files, contents: dict[str, str], complaint: str
):
    folder = files(contents)
    with pytest.raises(CatalogError, match=complaint):
        library.open_catalog(folder / "x.ini")


def test_svg_and_static_tables(library: Library, files: Files):
    folder = files(
        {
            "x.ini": (
                "RootId=x\nCatalogFile=a.txt,b.txt\nSvgCatalogFile=s.txt\n"
                "StaticContentCatalogFile=c.txt\n"
            ),
            "a.txt": "Id\tPath\nlogo\tlogo.png\none\tone.png\n",
            "b.txt": "Id\tPath\none\ttwo.png\n",
            "s.txt": "Id\tPath\nlogo\tlogo.svg\ndrawing\tdrawing.svg\n",
            "c.txt": "Id\tPath\nfilm\tfilm.mp4\nstyle\tstyle.css\none\tone.mp4\n",
            "logo.png": b"x",
            "two.png": b"x",
            "drawing.svg": b"x",
            "film.mp4": b"x",
            "style.css": b"x",
        }
    )
    catalog = library.open_catalog(folder / "x.ini")
    catalog.scan()
    found = catalog.assets(catalog.ids())
    assert {asset.object_path: asset.type for asset in found} == {
        "logo": AssetType.IMAGE,
        "one": AssetType.IMAGE,
        "drawing": AssetType.SVG,
        "film": AssetType.VIDEO,
        "style": AssetType.ASSET,
        "is/content/one": AssetType.VIDEO,  # both tables may have an Id (r-id-static.md)
    }
    assert {asset.object_path: asset.path for asset in found if asset.name == "one"} == {
        "one": folder / "two.png",
        "is/content/one": folder / "one.mp4",
    }
    assert list(catalog.problems) == []
    remarks = [str(told) for id_ in ("logo", "one") for told in catalog.resolver.remarks_on(id_)]
    assert remarks == [
        "the Id logo is there more than once: a.txt, line 2 counts, not s.txt, line 2",
        "the Id one is there more than once: b.txt, line 2 counts, not a.txt, line 3",
    ]
    assert catalog.ids_matching(["one"]) == sorted(catalog.ids_matching(["one", "is/content/one"]))


@pytest.mark.parametrize("object_path", ["is/content/one", "is/content/x/one", "x/is/content/one"])
def test_static_content_with_the_id_of_an_image(files: Files, object_path: str):
    folder = files(
        {
            "x.ini": "RootId=x\nCatalogFile=a.txt\nStaticContentCatalogFile=c.txt\n",
            "a.txt": "Id\tPath\none\tone.png\n",
            "c.txt": "Id\tPath\none\tone.mp4\ntwo\ttwo.mp4\n",
            **dict.fromkeys(("one.png", "one.mp4", "two.mp4"), b"x"),
        }
    )
    resolver = CatalogResolver(read_catalog(folder / "x.ini"))
    assert resolver.find_object(object_path).path == folder / "one.mp4"
    assert resolver.find_object("one").path == folder / "one.png"
    assert resolver.find_object("is/content/two").path == folder / "two.mp4"


def test_a_catalog_without_data_has_macros_and_defaults(library: Library, files: Files):
    folder = files({"x.ini": "BkgColor=ff0000\n", "y.png": b"y"})
    catalog = library.open_catalog(folder / "x.ini")
    catalog.scan()
    assert len(catalog.ids()) == 0
    assert catalog.title == "x"
    assert catalog.resolver.find_object("y.png").path == folder / "y.png"


def test_a_record_is_what_its_file_contains_unless_it_says_what_it_is(
    library: Library, files: Files
):
    """As in a folder; the extension counts where the content tells nothing."""
    picture = b"P5 1 1 255 \0"
    pdf = b"%PDF-1.4\n"
    rows = {
        "film": ("a.mp4", "", AssetType.IMAGE),
        "drawing": ("a.ai", "", AssetType.PDF),
        "page": ("a.doc", "", AssetType.WORD),
        "told": ("a.mp4", "Video", AssetType.VIDEO),
        "missing": ("gone.mp4", "", AssetType.VIDEO),
        "unknown": ("a.bin", "", AssetType.IMAGE),
    }
    table = "".join(f"{id_}\t{path}\t{kind}\n" for id_, (path, kind, _) in rows.items())
    folder = files(
        {
            "x.ini": "CatalogFile=x.txt",
            "x.txt": f"Id\tPath\tAssetType\n{table}",
            "a.mp4": picture,
            "a.ai": pdf,
            "a.doc": b"words",
            "a.bin": b"bytes",
        }
    )
    catalog = library.open_catalog(folder / "x.ini")
    for _ in range(2):
        catalog.scan()
        found = {name: asset.type for name, asset in by_name(catalog).items()}
        assert found == {id_: kind for id_, (_, _, kind) in rows.items()}
    (folder / "a.mp4").write_bytes(b"no picture now")
    catalog.scan()
    assert by_name(catalog)["film"].type is AssetType.VIDEO


def test_animated_gifs_of_a_catalog(library: Library, files: Files):
    frame = b"\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
    gif = b"GIF89a\x01\x00\x01\x00\x00\x00\x00" + frame * 2 + b"\x3b"
    folder = files({"x.ini": "CatalogFile=x.txt", "x.txt": "Id\tPath\nmove\tm.gif\n", "m.gif": gif})
    catalog = library.open_catalog(folder / "x.ini")
    for _ in range(2):
        catalog.scan()
        assert by_name(catalog)["move"].type is AssetType.ANIMATED_GIF
    (folder / "m.gif").write_bytes(gif.replace(frame * 2, frame))
    catalog.scan()
    assert by_name(catalog)["move"].type is AssetType.IMAGE
