"""``--on-conflict changed`` from the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

CHANGED = ("--on-conflict", "changed")


def test_the_plan_says_what_is_unchanged(program):
    words = ("export", "shots", "--to", "out", *CHANGED)
    assert program(*words) == 0
    assert program(*words, "--dry-run") == 0
    assert program.out.splitlines() == [
        "unchanged: fileToExport.jpg -> fileToExport.jpg",
        "unchanged: deep/glass.png -> glass.png",
    ]
    assert program(*words) == 0
    assert program.out == "job 2: 0 of 2 exported, 2 unchanged\n"


@pytest.mark.parametrize(("answer", "is_removed"), [("yes\n", True), ("y\n", False), ("", False)])
def test_prune_asks(program, monkeypatch, answer, is_removed):
    words = ("export", "shots", "--to", "out", *CHANGED, "--prune")
    assert program(*words) == 0
    (program.folder / "shots" / "deep" / "glass.png").unlink()
    monkeypatch.setattr(sys, "stdin", io.StringIO(answer))
    assert program(*words, "--dry-run") == 0
    assert (program.folder / "out" / "glass.png").exists()
    assert program(*words) == 0
    assert program.err.count("glass.png") == 1
    assert "its asset is gone: glass.png" in program.err
    assert (program.folder / "out" / "glass.png").exists() is not is_removed
    assert (program.folder / "out" / "fileToExport.jpg").exists()


def test_prune_looks_at_what_the_job_selects(program, monkeypatch):
    """Patterns cover what they match, a list nothing; what somebody altered is named and stays."""
    words = ("export", "shots", "--to", "out", *CHANGED)
    assert program(*words) == 0
    (program.folder / "shots" / "deep" / "glass.png").unlink()
    (program.folder / "shots" / "new.jpg").write_bytes(b"new")
    glass = program.folder / "out" / "glass.png"
    (program.folder / "list.txt").write_text("new.jpg\n")
    for chosen in (("--select", "*.jpg"), ("--select-from", "list.txt")):
        monkeypatch.setattr(sys, "stdin", io.StringIO("yes\n"))
        assert program(*words, "--prune", *chosen) == 0
        assert "glass.png" not in program.err
        assert "--prune" in program.err
        assert glass.exists()
    glass.write_bytes(b"theirs")
    assert program(*words, "--prune") == 0
    assert "the file was altered and stays: glass.png" in program.err
    assert "Type yes" not in program.err
    assert glass.read_bytes() == b"theirs"


@pytest.mark.parametrize("option", ["--prune", "--refresh", "--replace-altered"])
def test_options_of_the_policy_need_it(program, option):
    assert program("export", "shots", "--to", "out", option) == 2
    assert f"{option} has a meaning only with --on-conflict changed" in program.err
    assert not (program.folder / "out").exists()


def test_a_recipe_has_the_policy_and_its_options(program):
    recipe = {
        "recipe": 1, "fmt": "orig", "onConflict": "changed", "replaceAltered": True,
        "destination": str(program.folder / "out"),
    }  # fmt: skip
    Path("r.recipe.json").write_text(json.dumps(recipe))
    words = ("export", "shots", "--recipe", "r.recipe.json")
    assert program(*words) == 0
    altered = program.folder / "out" / "glass.png"
    altered.write_bytes(b"theirs")
    assert program(*words, "--no-replace-altered") == 0
    assert altered.read_bytes() == b"theirs"
    (program.folder / "shots" / "deep" / "glass.png").write_bytes(b"new")
    assert program(*words) == 0
    assert altered.read_bytes() == b"new"
