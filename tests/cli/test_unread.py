"""What a scan could not read is told by the plan, the log and the JSON, and the status is 1."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
EVERYTHING = {"fileToExport.jpg", "glass.png"}
LEADS_OUT = "a link that leads out of the catalog's root; it is not followed"


def locked_folder(shots, monkeypatch):
    """As for anybody but root."""
    (shots / "locked").mkdir()
    scandir = os.scandir

    def refuse(path):
        if not isinstance(path, int) and Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    return "locked: cannot be read: Permission denied"


def link_out(shots, monkeypatch):
    (shots.parent / "elsewhere.jpg").touch()
    (shots / "out.jpg").symlink_to(shots.parent / "elsewhere.jpg")
    return f"out.jpg: {LEADS_OUT}"


def folder_link_out(shots, monkeypatch):
    (shots.parent / "elsewhere").mkdir()
    (shots / "out").symlink_to(shots.parent / "elsewhere")
    return f"out: {LEADS_OUT}"


def link_nowhere(shots, monkeypatch):
    (shots / "old.jpg").symlink_to(shots / "gone.jpg")
    return "old.jpg: a link that leads nowhere"


def long_path(shots, monkeypatch):
    """A folder deeper than the system takes a path for."""
    part = "d" * 250
    before = Path.cwd()
    os.chdir(shots)
    try:
        for _ in range(17):
            Path(part).mkdir()
            os.chdir(part)
    finally:
        os.chdir(before)
    return "File name too long"


@pytest.mark.parametrize(
    "spoil", [locked_folder, link_out, folder_link_out, link_nowhere, long_path]
)
def test_unread_files_are_reported_by_plan_log_and_json(program, monkeypatch, spoil):
    what = spoil(program.folder / "shots", monkeypatch)
    assert program("export", "shots", "--to", "out", "--dry-run", "--json") == 1
    assert [what in each for each in json.loads(program.out)["unread"]] == [True]
    assert program("export", "shots", "--to", "out", "--json") == 1
    assert [line for line in program.err.splitlines() if what in line and "not read" in line]
    log = json.loads(program.out)
    assert [what in each for each in log["unread"]] == [True]
    assert [what in each for each in log["warnings"]] == [True]
    assert {path.name for path in (program.folder / "out").iterdir()} == EVERYTHING
    assert program("jobs", "show", "1") == 0
    assert what in program.out
    assert program("jobs", "resume", "1") == 1
    if spoil is long_path:  # pytest cannot remove it
        os.system(f"rm -rf {program.folder}/shots")


@pytest.mark.parametrize(
    ("selected", "status"),
    [
        ("fileToExport.jpg", 0),  # the path of an asset is all that was asked for
        ("deep/glass.png", 0),
        ("deep/*.png", 0),  # an asterisk stays in its folder
        ("deep", 1),
        ("d*/**/*.png", 1),
        ("deep/*/*", 1),
        ("*.jpg", 1),  # in any folder
    ],
)
def test_unread_folders_count_only_where_they_may_be_selected(
    program, monkeypatch, selected, status
):
    deep = program.folder / "shots" / "deep"
    locked_folder(deep, monkeypatch)
    (deep / "other").mkdir()
    (deep / "other" / "a.txt").touch()
    words = ("--to", "out", "--dry-run", "--select", selected)
    assert program("export", "shots", *words) == status


@pytest.fixture
def damaged(program) -> list[str]:
    """Of two jobs the first cannot be read, nor one that waits; what must be named."""
    for _ in range(2):
        assert program("export", "shots", "--to", "out", "--on-conflict", "overwrite") == 0
    ledger = program.folder / "home" / "data" / "ledger.sqlite"
    with contextlib.closing(sqlite3.connect(ledger)) as database:
        database.execute("UPDATE jobs SET options = '{' WHERE id = 1")
        database.execute(
            "INSERT INTO waiting VALUES ('u', 0, '/shop', 'no job', '{}', '[]', '', 0)"
        )
        database.commit()
    return ["job 1 is damaged", "a job that waits, of /shop, cannot be read"]


def test_the_list_of_jobs_names_those_that_are_damaged(program, damaged):
    for words in ((), ("--json",)):
        assert program("jobs", *words) == 1
        assert [
            text in line for text, line in zip(damaged, program.err.splitlines(), strict=True)
        ] == [True, True]
    assert [row["job"] for row in json.loads(program.out)] == [2]
