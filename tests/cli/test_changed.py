"""``--on-conflict changed`` from the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from PIL import Image

CHANGED = ("--on-conflict", "changed")


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """100 pictures."""
    folder = tmp_path / "album"
    folder.mkdir()
    for number in range(100):
        Image.new("RGB", (8, 6), (number, 0, 0)).save(folder / f"p{number:02}.png")
    return folder


def export(program, *words: str) -> dict[str, int]:
    """The counts of the log."""
    assert program("export", "album", "--to", "out", *CHANGED, "--json", *words) == 0, program.err
    log = json.loads(program.out)
    assert log["totalFileCount"] == log["fileSuccessCount"] + log["unchangedCount"]
    return {
        name: log[key]
        for name, key in (
            ("written", "fileSuccessCount"),
            ("replaced", "fileUpdateCount"),
            ("unchanged", "unchangedCount"),
        )
    }


def test_a_hundred_files(program, album):
    """3 sources replaced, 2 renamed, 1 deleted; 1 output removed, 1 retouched."""
    request = ("--is-modifier", "wid=4&fmt=png")
    assert export(program, *request)["written"] == 100
    for number in (1, 2, 3):
        Image.new("RGB", (8, 4), "blue").save(album / f"p{number:02}.png")
    for number in (4, 5):
        (album / f"p{number:02}.png").rename(album / f"new{number}.png")
    (album / "p06.png").unlink()
    out = program.folder / "out"
    (out / "p07.png").unlink()
    retouched = out / "p08.png"
    Image.new("RGB", (4, 3), "white").save(retouched)
    theirs = (retouched.read_bytes(), retouched.stat())

    assert export(program, *request) == {"written": 3 + 2 + 1, "replaced": 3, "unchanged": 93}
    assert "p08.png: p08.png was altered since its export and is left alone" in program.err
    assert "the asset is gone: p04.png, p05.png, p06.png" in program.err
    assert export(program, *request) == {"written": 0, "replaced": 0, "unchanged": 99}

    other = ("--is-modifier", "wid=2&fmt=png")
    assert export(program, *other) == {"written": 99, "replaced": 98, "unchanged": 0}
    assert "p08.png was altered since its export and is kept; exported as p08-2.png" in program.err
    assert export(program, *other) == {"written": 0, "replaced": 0, "unchanged": 99}

    assert (retouched.read_bytes(), retouched.stat()) == theirs
    assert len(list(out.iterdir())) == 99 + 3 + 1


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
