from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from exportgui.catalog import SIZE_CLASSES, AssetType, Catalog, Library, Query, library_file
from exportgui.catalog.schema import MIGRATIONS
from exportgui.errors import CatalogError, EnvironmentFault

Tree = Callable[..., Path]


def names(catalog: Catalog, query: Query | None = None) -> list[str]:
    return [asset.object_path for asset in catalog.assets(catalog.ids(query))]


def test_a_folder_is_listed(library: Library, tree: Tree):
    root = tree("b/img10.jpg", "b/img2.jpg", "a.png", "b/c/film.mp4")
    catalog = library.open_catalog(root)
    assert catalog.ids() == type(catalog.ids())("q")
    catalog.scan()
    assert names(catalog) == ["a.png", "b/c/film.mp4", "b/img2.jpg", "b/img10.jpg"]
    film = catalog.assets(catalog.ids(Query(text="film")))[0]
    assert (film.name, film.folder, film.type) == ("film.mp4", "b/c", AssetType.VIDEO)
    assert (film.path, film.size) == (root / "b/c/film.mp4", len("b/c/film.mp4"))
    assert (film.exportable, film.reason, film.convertible) == (True, "", False)
    assert film.handle == f"a|{film.id}"
    assert catalog.by_handle(film.handle) == film
    assert catalog.title == "shots"
    assert catalog.resolver.find_object(film.object_path).path == film.path


def test_handles_stay_over_rescans_and_reopening(tmp_path: Path, tree: Tree):
    root = tree("a.png", "b.png", "s/c.png")
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        before = {asset.object_path: asset.handle for asset in catalog.assets(catalog.ids())}
    (root / "a.png").write_bytes(b"something longer")
    (root / "b.png").unlink()
    tree("d.png", "s/e.png")
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root / "s" / "..")
        catalog.scan()
        after = {asset.object_path: asset.handle for asset in catalog.assets(catalog.ids())}
        assert after["a.png"] == before["a.png"]
        assert after["s/c.png"] == before["s/c.png"]
        assert sorted(after) == ["a.png", "d.png", "s/c.png", "s/e.png"]
        assert not {after["d.png"], after["s/e.png"]} & set(before.values())
        assert catalog.by_handle(after["a.png"]).size == len("something longer")
        with pytest.raises(CatalogError, match=r"a\|"):
            catalog.by_handle(before["b.png"])


def test_a_removed_folder_takes_its_assets_along(library: Library, tree: Tree):
    root = tree("a.png", "gone/x/b.png", "gone2.png")
    catalog = library.open_catalog(root)
    catalog.scan()
    (root / "gone/x/b.png").unlink()
    (root / "gone/x").rmdir()
    catalog.scan()
    assert names(catalog) == ["a.png", "gone2.png"]


@pytest.mark.parametrize(
    "handle", ["", "1", "a|", "a|x", "a|-1", "a|1|2|3", "b|1", "a|99999999999999999999999", "a|¹"]
)
def test_unknown_handles_are_refused(library: Library, tree: Tree, handle: str):
    catalog = library.open_catalog(tree("a.png"))
    catalog.scan()
    with pytest.raises(CatalogError, match="unknown asset handle"):
        catalog.by_handle(handle)


def test_catalogs_of_one_library_do_not_see_each_other(
    library: Library, tree: Tree, tmp_path: Path
):
    first = library.open_catalog(tree("a.png"))
    first.scan()
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.png").touch()
    second = library.open_catalog(other)
    second.scan()
    assert names(second) == ["b.png"]
    with pytest.raises(CatalogError):
        second.by_handle(f"a|{first.ids()[0]}")
    assert second.assets(first.ids()) == []


def test_hidden_files_and_links_out_are_skipped(library: Library, tree: Tree, tmp_path: Path):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.png").touch()
    root = tree("a.png", ".hidden.png", ".git/x.png", "Thumbs.db", "s/b.png")
    (root / "out.png").symlink_to(outside / "secret.png")
    (root / "outfolder").symlink_to(outside)
    (root / "loop").symlink_to(root)
    (root / "dangling.png").symlink_to(root / "none.png")
    (root / "in.png").symlink_to(root / "a.png")
    if hasattr(os, "mkfifo"):
        os.mkfifo(root / "pipe.png")
    catalog = library.open_catalog(root)
    catalog.scan()
    assert names(catalog) == ["a.png", "s/b.png", "in.png"]
    out = "a link that leads out of the catalog's root; it is not followed"
    assert sorted(catalog.problems) == [
        "dangling.png: a link that leads nowhere",
        f"out.png: {out}",
        f"outfolder: {out}",
    ]


@pytest.mark.parametrize(
    "path",
    [
        "@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg",
        "s/@eaDir/b.jpg",
        "#recycle/b.jpg",
        "$RECYCLE.BIN/S-1-5-21/$R1.jpg",
        "System Volume Information/b.jpg",
        "__MACOSX/._a.jpg",
        "__macosx/a.jpg",
        ".AppleDouble/a.jpg",
        "lost+found/a.jpg",
        "@Recycle/a.jpg",
        "s/Thumbs.db",
        "s/ehthumbs.db",
        "Desktop.ini",
        ".DS_Store",
        "._a.jpg",
    ],
)
def test_what_systems_and_storage_devices_keep_is_no_asset(library: Library, tree: Tree, path: str):
    root = tree("a.jpg", "s/recycle bin.jpg", path)
    catalog = library.open_catalog(root)
    catalog.scan()
    assert names(catalog) == ["a.jpg", "s/recycle bin.jpg"]
    assert not catalog.problems


def test_an_unreadable_folder_is_told_and_keeps_its_assets(
    library: Library, tree: Tree, monkeypatch: pytest.MonkeyPatch
):
    root = tree("a.png", "locked/b.png", "locked/deep/c.png")
    catalog = library.open_catalog(root)
    catalog.scan()
    real = os.scandir

    def scandir(path: str | Path) -> os.ScandirIterator[str]:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    (root / "a.png").unlink()
    catalog.scan()
    assert names(catalog) == ["locked/b.png", "locked/deep/c.png"]
    assert catalog.problems == ("locked: cannot be read: Permission denied",)


@pytest.mark.skipif(
    os.name == "nt" or os.uname().sysname == "Darwin", reason="names there are always Unicode"
)
def test_a_name_that_is_not_unicode_is_listed(library: Library, tree: Tree):
    root = tree("a.png")
    Path(os.fsdecode(os.fsencode(root) + b"/caf\xe9.png")).touch()
    catalog = library.open_catalog(root)
    catalog.scan()
    assert names(catalog) == ["a.png", r"caf\xe9.png"]
    assert catalog.problems == ()


def test_a_lost_root_is_told_and_forgets_nothing(library: Library, tree: Tree):
    root = tree("a.png")
    catalog = library.open_catalog(root)
    catalog.scan()
    root.rename(root.with_name("elsewhere"))
    with pytest.raises(EnvironmentFault, match="gone"):
        catalog.scan()
    assert names(catalog) == ["a.png"]


def test_assets_appear_while_the_scan_goes_on(library: Library, tree: Tree):
    root = tree(*(f"f{number % 7}/i{number}.png" for number in range(1600)))
    catalog = library.open_catalog(root)
    there: list[tuple[int, int]] = []
    catalog.scan(lambda count: there.append((count, len(catalog.ids()))))
    assert len(there) >= 4
    assert all(count == listed for count, listed in there)
    assert there[-1] == (1600, 1600)


def test_a_stopped_scan_keeps_what_it_had(library: Library, tree: Tree):
    root = tree(*(f"i{number}.png" for number in range(1200)))
    catalog = library.open_catalog(root)
    counts: list[int] = []
    catalog.scan(counts.append, lambda: bool(counts))
    assert 0 < len(catalog.ids()) < 1200
    catalog.scan()
    assert len(catalog.ids()) == 1200
    (root / "i5.png").unlink()
    catalog.scan(stop=lambda: True)
    assert len(catalog.ids()) == 1200
    catalog.scan()
    assert len(catalog.ids()) == 1199


def test_readers_and_scans_do_not_disturb_each_other(library: Library, tree: Tree):
    root = tree(*(f"f{number % 9}/i{number}.png" for number in range(1500)))
    catalog = library.open_catalog(root)
    done = threading.Event()
    failures: list[BaseException] = []
    seen: list[int] = []

    def read() -> None:
        try:
            while not done.is_set():
                ids = catalog.ids(Query(sort="folder"))
                seen.append(len(ids))
                assert len(catalog.assets(ids[:20])) == min(20, len(ids))
                catalog.folders()
        except BaseException as error:
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    scans = [threading.Thread(target=catalog.scan) for _ in range(2)]
    for scan in scans:
        scan.start()
    for scan in scans:
        scan.join()
    catalog.store_thumbnail(catalog.ids()[0], 64, 1, b"x")
    done.set()
    for reader in readers:
        reader.join()
    assert failures == []
    assert len(catalog.ids()) == 1500


def test_thumbnails_are_of_the_present_file_only(library: Library, tree: Tree):
    root = tree("a.png")
    catalog = library.open_catalog(root)
    catalog.scan()
    asset = catalog.assets(catalog.ids())[0]
    assert catalog.thumbnail(asset.id, 128) is None
    catalog.store_thumbnail(asset.id, 128, asset.mtime_ns, b"small")
    catalog.store_thumbnail(asset.id, 256, asset.mtime_ns, b"large")
    catalog.store_thumbnail(asset.id, 256, asset.mtime_ns, b"larger")
    catalog.store_thumbnail(asset.id + 1000, 128, 1, b"of nothing")
    assert (catalog.thumbnail(asset.id, 128), catalog.thumbnail(asset.id, 256)) == (
        b"small",
        b"larger",
    )
    os.utime(root / "a.png", ns=(1, 1))
    catalog.scan()
    assert catalog.thumbnail(asset.id, 128) is None
    assert catalog.thumbnail(asset.id + 1000, 128) is None


def test_folders_and_types_are_counted(library: Library, tree: Tree):
    catalog = library.open_catalog(
        tree("a.png", "x/b.png", "x/y/c.mp4", "x/y/d.png", "x10/e.png", "x2/f.png", "p/q/g.png")
    )
    assert catalog.folders() == [("", 0)]
    catalog.scan()
    assert catalog.folders() == [
        ("", 7),
        ("p", 1),
        ("p/q", 1),
        ("x", 3),
        ("x/y", 2),
        ("x2", 1),
        ("x10", 1),
    ]
    assert catalog.type_counts() == {AssetType.IMAGE: 6, AssetType.VIDEO: 1}


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path):
    path = tmp_path / "library.db"
    Library(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(CatalogError, match="newer"):
        Library(path)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA user_version").fetchone() == (999,)
    connection.close()


def test_a_read_only_library_is_an_environment_fault(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault, match="cannot be made"):
        Library(tmp_path / "file" / "library.db")
    (tmp_path / "folder").mkdir()
    with pytest.raises(EnvironmentFault, match="unable to open"):
        Library(tmp_path / "folder")


def test_a_closed_library_says_so(tmp_path: Path, tree: Tree):
    library = Library(tmp_path / "library.db")
    catalog = library.open_catalog(tree("a.png"))
    library.close()
    with pytest.raises(CatalogError, match="closed"):
        catalog.ids()


@pytest.mark.parametrize("source", ["none", "notes.txt"])
def test_only_folders_and_ini_files_open(library: Library, tmp_path: Path, source: str):
    (tmp_path / "notes.txt").touch()
    with pytest.raises(CatalogError, match=source):
        library.open_catalog(tmp_path / source)


def test_eps_counts_as_a_picture_where_it_is_on(tmp_path: Path, tree: Tree):
    root = tree("logo.eps")
    for allow_eps in (False, True):
        with Library(tmp_path / "library.db", allow_eps=allow_eps) as library:
            catalog = library.open_catalog(root)
            catalog.scan()
            assert catalog.assets(catalog.ids())[0].convertible is allow_eps


def older(path: Path, root: Path) -> None:
    """A library as it was before there was an index of words."""
    with closing(sqlite3.connect(path)) as raw, raw:
        for step in MIGRATIONS[:2]:
            raw.executescript(step)
        raw.execute("INSERT INTO catalogs VALUES (1, ?)", (str(root.resolve()),))
        rows = [
            {"number": number, "name": f"{number}.jpg", "size": size}
            for number, size in enumerate((1, *SIZE_CLASSES), 1)
        ]
        raw.executemany(
            "INSERT INTO assets VALUES"
            " (:number, 1, :name, '', :name, 'Image', :size, 0, NULL, '', :name, :name)",
            rows,
        )
        raw.execute("PRAGMA user_version = 2")


def test_an_older_library_is_brought_up_to_date(tmp_path: Path):
    older(tmp_path / "library.db", tmp_path)
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(tmp_path)
        assert list(catalog.grouped_ids(Query(text=".jpg"))[0]) == [1, 2, 3, 4, 5]
        assert catalog.facets(Query()).sizes == {str(place): 1 for place in range(5)}
        assert library.index_next_batch()
        assert list(catalog.grouped_ids(Query(text="jpg 3"))[0]) == [3]


@pytest.mark.parametrize(
    ("version", "name", "listed"),
    [
        (7, "upload", "Asset"),
        (8, "a.pfm", "Font"),
        (8, "a.mov", "Video"),
        (9, "a.ai", "Illustrator"),
    ],
)
def test_what_an_older_library_took_for_no_picture_is_looked_at_once(
    tmp_path: Path, tree: Tree, version: int, name: str, listed: str
):
    types = {"notes": "Asset", name: listed, "a.jpg": "Image"}
    root = tree(*types)
    (root / name).write_bytes(b"P5 1 1 255 \0")
    with closing(sqlite3.connect(tmp_path / "library.db")) as raw, raw:
        for step in MIGRATIONS[:version]:
            raw.executescript(step)
        raw.execute(f"PRAGMA user_version = {version}")
        raw.execute("INSERT INTO catalogs (id, source) VALUES (1, ?)", (str(root.resolve()),))
        for known, kind in types.items():
            status = (root / known).stat()
            values = (known, known, kind, status.st_size, status.st_mtime_ns, known, known)
            raw.execute(
                "INSERT INTO assets (catalog, object, folder, name, type, size, mtime_ns, reason,"
                " name_key, search) VALUES (1, ?, '', ?, ?, ?, ?, '', ?, ?)",
                values,
            )
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        kinds = {asset.name: asset.type for asset in catalog.assets(catalog.ids())}
    assert kinds == types | {name: "Image"}


def test_a_step_that_fails_leaves_an_older_library_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    older(tmp_path / "library.db", tmp_path)
    monkeypatch.setattr(library_file, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE assets (id)"))
    with pytest.raises(CatalogError, match="already exists"):
        Library(tmp_path / "library.db")
    monkeypatch.undo()

    with closing(sqlite3.connect(tmp_path / "library.db")) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (2,)
        assert raw.execute(
            "SELECT count(*) FROM sqlite_master WHERE name GLOB 'words*'"
        ).fetchone() == (0,)
    with Library(tmp_path / "library.db") as library:
        assert len(library.open_catalog(tmp_path).ids()) == 5
