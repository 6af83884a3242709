"""A library that was damaged is recognised, kept aside, and rebuilt from the last snapshot and the
disk.
"""

from __future__ import annotations

import datetime
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from exportgui.catalog import Library, Query
from exportgui.catalog.user_macros import UserMacro
from exportgui.database import recovery
from exportgui.database.recovery import KEPT, DatabaseGuard
from exportgui.errors import CatalogError

Tree = Callable[..., Path]
TODAY = datetime.date(2024, 2, 29)


class FakeDate(datetime.date):
    """The day does not change while a test runs."""

    @classmethod
    def today(cls) -> datetime.date:
        return TODAY


@pytest.fixture(autouse=True)
def one_day(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = SimpleNamespace(date=FakeDate, datetime=datetime.datetime)
    monkeypatch.setattr(recovery, "datetime", fake)


@pytest.fixture
def database(tmp_path: Path, tree: Tree) -> Path:
    """A library with assets, thumbnails and a macro of one's own, closed in order."""
    root = tree("a.png", "b.png", "s/c.png")
    with Library(tmp_path / "db" / "library.sqlite") as library:
        catalog = library.open_catalog(root)
        catalog.user_macros.change([(None, UserMacro("mine", "wid=5"))])
        catalog.scan()
        for asset in catalog.assets(catalog.ids()):
            catalog.store_thumbnail(asset.id, 128, asset.mtime_ns, b"picture" * 500)
    return tmp_path / "db" / "library.sqlite"


def root_of(database: Path) -> Path:
    return database.parent.parent / "shots"


def spoil(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def handles(library: Library, root: Path) -> dict[str, str]:
    catalog = library.open_catalog(root)
    return {asset.object_path: asset.handle for asset in catalog.assets(catalog.ids())}


@pytest.mark.parametrize("damage", ["header", "tree", "cut", "other"])
def test_what_was_kept_comes_back_and_the_damaged_file_stays(database: Path, damage: str):
    root = root_of(database)
    with Library(database) as library:
        before = handles(library, root)
    ways: dict[str, Callable[[], object]] = {
        "header": lambda: spoil(database, 0, bytes(64)),
        "tree": lambda: spoil(database, 4096, b"\xff" * 3000),
        "cut": lambda: database.write_bytes(database.read_bytes()[:9000]),
        "other": lambda: database.write_bytes(b"no database at all " * 300),
    }
    ways[damage]()
    spoilt = database.read_bytes()
    with Library(database) as library:
        assert library.rescue is not None
        assert library.rescue.kept_as.read_bytes() == spoilt
        assert library.rescue.snapshot == TODAY
        assert handles(library, root) == before
        catalog = library.open_catalog(root)
        assert catalog.user_macros.book()["mine"] == "wid=5"
        catalog.scan()
        assert handles(library, root) == before
    with Library(database) as library:
        assert library.rescue is None


def test_without_a_snapshot_the_disk_fills_a_new_one(database: Path):
    for snapshot in DatabaseGuard(database).snapshots():
        snapshot.unlink()
    spoil(database, 0, bytes(64))
    with Library(database) as library:
        assert library.rescue is not None
        assert library.rescue.snapshot is None
        catalog = library.open_catalog(root_of(database))
        catalog.scan()
        assert len(catalog.ids()) == 3


def test_a_damaged_snapshot_is_passed_over(database: Path):
    (newest,) = DatabaseGuard(database).snapshots()
    older = newest.with_name("2020-01-01.sqlite.gz")
    older.write_bytes(newest.read_bytes())
    newest.write_bytes(newest.read_bytes()[:200])
    spoil(database, 0, bytes(64))
    with Library(database) as library:
        assert library.rescue is not None
        assert library.rescue.snapshot == datetime.date(2020, 1, 1)


def test_a_handle_is_never_given_twice_after_a_rescue(database: Path):
    root = root_of(database)
    with Library(database) as library:
        catalog = library.open_catalog(root)
        gone = max(handles(library, root).values())
        (root / "s/c.png").unlink()
        catalog.scan()
    for snapshot in DatabaseGuard(database).snapshots():
        snapshot.unlink()
    with Library(database) as library:
        library.open_catalog(root).scan()
    spoil(database, 0, bytes(64))
    (root / "new.png").write_bytes(b"new")
    with Library(database) as library:
        library.open_catalog(root).scan()
        assert gone not in handles(library, root).values()


def test_damage_met_while_reading_is_told_and_mended_at_the_next_start(database: Path):
    with Library(database) as library:
        catalog = library.open_catalog(root_of(database))
        spoil(database, 4096, b"\xff" * (database.stat().st_size - 4096))
        with pytest.raises(CatalogError, match="at the next start"):
            catalog.scan()
    with Library(database) as library:
        assert library.rescue is not None
        assert library.open_catalog(root_of(database)).user_macros.book()["mine"] == "wid=5"


def test_fifteen_days_are_kept(tmp_path: Path):
    guard = DatabaseGuard(tmp_path / "library.sqlite")
    folder = tmp_path / "library-snapshots"
    folder.mkdir()
    for day in range(1, 21):
        (folder / f"2020-01-{day:02}.sqlite.gz").write_bytes(b"")

    def fill(path: Path) -> None:
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (x)")
        connection.close()

    guard.snapshot(fill)
    kept = [path.name for path in guard.snapshots()]
    assert len(kept) == KEPT
    assert kept[0] == "2024-02-29.sqlite.gz"
    assert kept[-1] == "2020-01-07.sqlite.gz"
    guard.snapshot(lambda _path: pytest.fail("one a day is enough"))


@pytest.mark.parametrize("count", [120, pytest.param(300, marks=pytest.mark.long)])
def test_no_changed_byte_crashes_anything(database: Path, count: int):
    chance = random.Random(1)
    whole = database.read_bytes()
    root = root_of(database)
    rescued = 0
    for _ in range(count):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        for left in database.parent.glob("library*.sqlite*"):
            left.unlink() if left.is_file() else None
        database.write_bytes(data)
        try:
            with Library(database) as library:
                rescued += library.rescue is not None
                catalog = library.open_catalog(root)
                catalog.scan()
                assert len(catalog.ids()) >= 3
        except CatalogError:
            # Met while reading: the next start mends it.
            with Library(database) as library:
                assert library.rescue is not None
                library.open_catalog(root).scan()
    assert rescued > 0


def index_of_words(database: Path) -> None:
    with Library(database) as library:
        while library.index_next_batch():
            pass


@pytest.mark.parametrize("block", ["id > 10", "id = 10"])
def test_a_damaged_index_of_words_is_made_anew_and_nothing_else_is_lost(database: Path, block: str):
    """Until SQLite 3.43 it is met while reading, and mended at the next start."""
    index_of_words(database)
    with Library(database) as library:
        macros = library.open_catalog(root_of(database)).user_macros
        macros.change([(None, UserMacro("new", "wid=6"))])
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute(f"UPDATE words_data SET block = x'ff00ff00ff00' WHERE {block}")
    with Library(database) as library:
        catalog = library.open_catalog(root_of(database))
        if sqlite3.sqlite_version_info < (3, 44):
            with pytest.raises(CatalogError, match="mended at the next start"):
                catalog.grouped_ids(Query(text="png"))
        assert library.rescue is None
    for _ in range(2):
        with Library(database) as library:
            assert library.rescue is None
            catalog = library.open_catalog(root_of(database))
            assert catalog.user_macros.book()["new"] == "wid=6"
            assert len(catalog.grouped_ids(Query(text="png"))[0]) == 3
            library.index_next_batch()
            catalog.grouped_ids(Query(text=".png"))


@pytest.mark.parametrize(
    "finding",
    [
        "malformed inverted index for FTS5 table main.words",
        "unable to validate the inverted index for FTS5 table main.words: disk image is malformed",
        'fts5: corruption found reading blob 137438953473 from table "words"',
        'fts5: corrupt structure record for table "words"',
    ],
)
@pytest.mark.parametrize("more", [(), ("Tree 4 page 9: btreeInitPage() returns error code 11",)])
def test_what_newer_sqlites_say_of_the_index_is_not_taken_for_the_tables(
    database: Path, monkeypatch: pytest.MonkeyPatch, finding: str, more: tuple[str, ...]
):
    """The words of SQLite 3.44 to 3.53, whichever runs here."""
    index_of_words(database)
    database.with_name(f"{database.name}.closed").unlink()
    damage = iter([(finding, *more)])
    monkeypatch.setattr(DatabaseGuard, "_damage", lambda _: next(damage, ()))
    with Library(database) as library:
        assert (library.rescue is None) == (not more)
        assert library.index_next_batch()


def test_damage_that_was_checked_is_forgotten(database: Path):
    """The index of words is not made anew at every start from then on."""
    DatabaseGuard(database).mark_suspect()
    index_of_words(database)
    with Library(database) as library:
        assert not library.index_next_batch()
