"""A destination inside the catalog: what is exported does not become an asset, and it is said."""

from __future__ import annotations

import shutil

from PIL import Image

NOTE = "note: the chosen folder lies in the catalog; scans leave it out from now on"
KEPT = "note: the chosen folder holds assets of the catalog"


def planned(program) -> list[str]:
    assert program("export", "shots", "--to", "elsewhere", "--dry-run") == 0
    return sorted(line.split(" ")[1] for line in program.out.splitlines())


def test_later_scans_leave_it_out(program):
    before = planned(program)
    for _ in range(2):
        assert program("export", "shots", "--to", "shots/web/large", "--keep-tree") == 0
        assert NOTE in program.err
        assert planned(program) == before
    assert len(list((program.folder / "shots/web/large").iterdir())) > 1


def test_one_with_assets_stays_in_the_catalog_and_that_is_said(program):
    for place in ("shots/deep", "shots"):
        assert program("export", "shots", "--to", place, "--is-modifier", "wid=3") == 0
        assert KEPT in program.err
    assert "deep/glass.png" in planned(program)
    assert "deep/glass.jpg" in planned(program)


def test_one_that_was_removed_is_an_ordinary_folder_again(program):
    assert program("export", "shots", "--to", "shots/web") == 0
    shutil.rmtree(program.folder / "shots/web")
    before = planned(program)
    (program.folder / "shots/web").mkdir()
    Image.new("RGB", (4, 4)).save(program.folder / "shots/web/new.png")
    assert planned(program) == sorted([*before, "web/new.png"])


def test_one_outside_is_not_spoken_of(program):
    assert program("export", "shots", "--to", "out") == 0
    assert program.err == ""
