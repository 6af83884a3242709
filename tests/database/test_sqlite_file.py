"""What the library and the ledger share: one SQLite file that outlives whatever happens to it."""

from __future__ import annotations

import contextlib
import sqlite3
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from exportgui.catalog.library_file import LibraryFile
from exportgui.catalog.schema import MIGRATIONS as LIBRARY
from exportgui.database.sqlite_file import SqliteFile
from exportgui.errors import CatalogError, EnvironmentFault, ExportguiError, JobError
from exportgui.job.ledger.ledger_file import LedgerFile
from exportgui.job.ledger.rows import MIGRATIONS as LEDGER

Opener = Callable[[Path], SqliteFile]


def ledger(path: Path) -> LedgerFile:
    return LedgerFile(path, LEDGER)


both = pytest.mark.parametrize("opened", [LibraryFile, ledger])


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(f"PRAGMA {name}").fetchone()[0]


@both
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists instead")
def test_nobody_else_can_read_the_file_or_its_snapshots(opened: Opener, tmp_path: Path):
    path = tmp_path / "data" / "state.sqlite"
    with closing(opened(path)) as file:
        file.snapshot()
        kept = [path.parent, *path.parent.rglob("*")]
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in kept}
    assert len(modes) >= 4, "the folder, the file, its log, the snapshots"
    assert {name: mode for name, mode in modes.items() if mode & 0o077} == {}


@both
def test_a_file_is_in_wal_mode_and_has_the_last_version(opened: Opener, tmp_path: Path):
    path = tmp_path / "state.sqlite"
    opened(path).close()
    assert pragma(path, "journal_mode") == "wal"
    assert pragma(path, "user_version") == len(LIBRARY if opened is LibraryFile else LEDGER)
    assert pragma(path, "quick_check") == "ok"


@both
def test_a_file_of_a_newer_version_stays_as_it_is(opened: Opener, tmp_path: Path):
    path = tmp_path / "state.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE future (x)")
        database.execute("PRAGMA user_version = 60")
    before = path.read_bytes()
    with pytest.raises((CatalogError, JobError), match="newer"):
        opened(path)
    assert path.read_bytes() == before


@both
def test_two_that_open_a_new_file_at_once_both_get_it(opened: Opener, tmp_path: Path):
    path = tmp_path / "state.sqlite"
    gate = threading.Barrier(4)
    files: list[SqliteFile] = []

    def open_file() -> None:
        gate.wait()
        files.append(opened(path))

    threads = [threading.Thread(target=open_file) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(files) == 4
    for file in files:
        file.close()
    assert pragma(path, "quick_check") == "ok"


@both
def test_a_full_disk_is_the_machines_fault_and_leaves_nothing_behind(opened: Opener, tmp_path):
    with closing(opened(tmp_path / "state.sqlite")) as file:
        with file.transaction() as writer:
            writer.execute("CREATE TABLE filler (x)")
            pages = writer.execute("PRAGMA page_count").fetchone()[0]
            writer.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(EnvironmentFault, match="make room on the disk"):
            insert_megabyte(file)
        with file.transaction() as writer:
            writer.execute("PRAGMA max_page_count = 1000000")
            assert writer.execute("SELECT count(*) FROM filler").fetchone()[0] == 0
        insert_megabyte(file)


def insert_megabyte(file: SqliteFile) -> None:
    with file.transaction() as writer:
        writer.execute("INSERT INTO filler VALUES (zeroblob(?))", (1 << 20,))


@both
def test_what_fails_within_a_transaction_is_rolled_back(opened: Opener, tmp_path: Path):
    with closing(opened(tmp_path / "state.sqlite")) as file:
        with file.transaction() as writer:
            writer.execute("CREATE TABLE kept (x)")
        with contextlib.suppress(ZeroDivisionError), file.transaction() as writer:
            writer.execute("INSERT INTO kept VALUES (1)")
            raise ZeroDivisionError
        with file.transaction() as writer:
            assert writer.execute("SELECT count(*) FROM kept").fetchone()[0] == 0


@both
@pytest.mark.parametrize("place", ["a file for a folder", "a folder for a file"])
def test_a_place_that_cannot_be_is_named_in_one_line(opened: Opener, tmp_path: Path, place: str):
    path = tmp_path / "there" / "state.sqlite"
    if place == "a file for a folder":
        path.parent.write_text("in the way")
    else:
        path.mkdir(parents=True)
    with pytest.raises(ExportguiError) as caught:
        opened(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)


@both
def test_damage_is_met_kept_aside_and_replaced_by_the_snapshot(opened: Opener, tmp_path: Path):
    path = tmp_path / "state.sqlite"
    with closing(opened(path)) as file:
        file.snapshot()
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 8000)
    with closing(opened(path)) as file:
        assert file.rescue is not None
        assert file.rescue.snapshot is not None
        assert file.rescue.kept_as.is_file()
    assert pragma(path, "quick_check") == "ok"
