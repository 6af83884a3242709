"""Recipes of another computer, and exports that were moved."""

from __future__ import annotations

import json
import shutil
import sys

import pytest

OTHERS = ["out", "./out", "../out"]
OTHERS += ["/home/x/out"] if sys.platform == "win32" else ["C:\\Users\\x\\out", "\\\\server\\out"]


def recipe(program, destination: str) -> str:
    path = program.folder / "web.recipe.json"
    path.write_text(json.dumps({"recipe": 1, "fmt": "orig", "destination": destination}))
    return str(path)


@pytest.mark.parametrize("destination", OTHERS)
def test_a_destination_that_is_not_of_this_computer_is_refused(program, destination):
    before = set(program.folder.iterdir())
    path = recipe(program, destination)
    assert program("export", "shots", "--recipe", path) == 2
    assert "is not the whole path of a folder of this computer; add --to DIR" in program.err
    assert destination in program.err
    made = set(program.folder.iterdir()) - before
    assert {each.name for each in made} <= {"web.recipe.json", "home"}


def test_another_folder_can_be_given(program):
    path = recipe(program, OTHERS[-1])
    assert program("export", "shots", "--recipe", path, "--to", "here") == 0
    assert len(list((program.folder / "here").iterdir())) == 2


def test_one_of_this_computer_is_taken(program):
    path = recipe(program, str(program.folder / "there"))
    assert program("export", "shots", "--recipe", path) == 0
    assert len(list((program.folder / "there").iterdir())) == 2


def test_a_moved_export_is_checked_where_it_is_now(program):
    assert program("export", "shots", "--to", "out", "--keep-tree") == 0
    shutil.move(program.folder / "out", program.folder / "archive")
    assert program("verify", "1") == 1
    assert "out: the folder is not there; add --at DIR if it was moved" in program.err
    assert program.out == "job 1: 2 missing\n"
    assert program("verify", "1", "--at", "archive") == 0
    assert program.out == "job 1: 2 ok\n"
    (program.folder / "archive" / "deep" / "glass.png").write_bytes(b"changed")
    assert program("verify", "1", "--at", "archive") == 1
    assert program.err == "exportgui: deep/glass.png: changed\n"
