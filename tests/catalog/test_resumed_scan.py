"""A scan that was cut off goes on where it was, tells what it has at once, and still sees every
change in the end.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from exportgui.catalog import Catalog, Library, Query

FOLDERS = 40
EACH = 50
SCAN = """
import sys
from pathlib import Path
from exportgui.catalog import Library

def tell(count):
    print(count, flush=True)
    sys.stdin.readline()

with Library(Path(sys.argv[1])) as library:
    library.open_catalog(Path(sys.argv[2])).scan(tell)
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for number in range(FOLDERS):
        folder = tmp_path / "shots" / f"season {number // 10}" / f"look {number % 10}"
        folder.mkdir(parents=True)
        for each in range(EACH):
            (folder / f"{each}.jpg").touch()
    return tmp_path / "shots"


@pytest.fixture
def visited(monkeypatch: pytest.MonkeyPatch, root: Path) -> Iterator[list[str]]:
    """The folders that are read, in their order."""
    seen: list[str] = []
    real = os.scandir

    def scandir(path: str | Path) -> os.ScandirIterator[str]:
        if Path(path).is_relative_to(root):
            seen.append(Path(path).relative_to(root).as_posix())
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", scandir)
        yield seen


def names(catalog: Catalog) -> list[str]:
    return [asset.object_path for asset in catalog.assets(catalog.ids(Query(sort="folder")))]


def on_disk(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*.jpg")}


def place(catalog: Catalog) -> str | None:
    with catalog._store.reading() as connection:
        return connection.execute("SELECT scanned_to FROM catalogs").fetchone()[0]


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal")
def test_a_killed_program_leaves_what_it_found_and_the_next_goes_on(
    tmp_path: Path, root: Path, visited: list[str]
):
    database = tmp_path / "library.db"
    words = [sys.executable, "-c", SCAN, database, root]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for _ in range(2):
            program.stdout.readline()
            program.stdin.write("\n")
            program.stdin.flush()
        told = int(program.stdout.readline())
        program.send_signal(signal.SIGKILL)

    with Library(database) as library:
        catalog = library.open_catalog(root)
        assert len(catalog.ids()) == told > 0
        found = {Path(name).parent.as_posix() for name in names(catalog)}
        catalog.scan()
        leaves = [folder for folder in visited if "look" in folder]
        assert set(names(catalog)) == on_disk(root)
        assert place(catalog) is None
    assert len(leaves) == FOLDERS
    fresh = [folder for folder in leaves if folder not in found]
    assert 0 < len(fresh) < FOLDERS
    # The folder it had come to is looked at again, and the next one may have been half done.
    assert [folder for folder in leaves[: len(fresh) + 2] if folder in fresh] == fresh


def cut(catalog: Catalog, batches: int) -> None:
    told: list[int] = []
    catalog.scan(told.append, lambda: len(told) >= batches)


def test_a_finished_scan_keeps_no_resume_position(tmp_path: Path, root: Path, visited: list[str]):
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        assert place(catalog) is None
        first = visited.copy()
        visited.clear()
        catalog.scan()
        assert visited == first


def test_a_resumed_scan_sees_changes_in_folders_done_before(tmp_path: Path, root: Path):
    with Library(tmp_path / "library.db") as library:
        cut(library.open_catalog(root), 2)
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        assert place(catalog)
        shutil.rmtree(root / "season 0" / "look 0")
        (root / "season 0" / "look 1" / "0.jpg").unlink()
        (root / "aaa").mkdir()
        (root / "aaa" / "new.jpg").touch()
        catalog.scan()
        assert set(names(catalog)) == on_disk(root)


@pytest.mark.parametrize("gone", ["folder", "season", "all"])
def test_a_scan_resumes_though_its_folder_is_gone(tmp_path: Path, root: Path, gone: str):
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        cut(catalog, 2)
        where = place(catalog)
        assert where
        target = {"folder": root / where, "season": (root / where).parent, "all": root}[gone]
        shutil.rmtree(target)
        root.mkdir(exist_ok=True)
        catalog.scan()
        assert set(names(catalog)) == on_disk(root)
        assert place(catalog) is None


def test_scanning_one_folder_keeps_the_resume_position(tmp_path: Path, root: Path):
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        cut(catalog, 2)
        where = place(catalog)
        (root / "season 0" / "look 2" / "new.jpg").touch()
        assert catalog.rescan_folder("season 0/look 2")
        assert place(catalog) == where


@pytest.mark.parametrize("seed", range(4))
def test_a_scan_interrupted_at_any_step_finds_everything(tmp_path: Path, root: Path, seed: int):
    chance = random.Random(seed)
    for turn in range(8):
        with Library(tmp_path / "library.db") as library:
            cut(library.open_catalog(root), chance.randrange(1, 4))
        folder = root / f"season {chance.randrange(4)}" / f"look {chance.randrange(10)}"
        if folder.exists() and chance.random() < 0.4:
            shutil.rmtree(folder)
        else:
            folder.mkdir(exist_ok=True)
            (folder / f"new {turn}.jpg").touch()
    with Library(tmp_path / "library.db") as library:
        catalog = library.open_catalog(root)
        catalog.scan()
        assert set(names(catalog)) == on_disk(root)
        assert place(catalog) is None
