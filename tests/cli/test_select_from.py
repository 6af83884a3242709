"""``--select-from``: a list of names from a file or from standard input."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIST = '\ufeffname;price\r\n"glass.png";3\r\n\r\nfileToExport;4\r\n'


@pytest.fixture
def names(program) -> Path:
    file = program.folder / "names.csv"
    file.write_bytes(LIST.encode())
    return file


def test_a_table_selects_in_its_order(program, names):
    words = ("--select-from", "names.csv", "--name", "{index}-{name}")
    assert program("export", "shots", "--to", "out", *words) == 0, program.err
    assert {path.name for path in (program.folder / "out").iterdir()} == {
        "1-glass.png",
        "2-fileToExport.jpg",
    }
    assert "the first line of the list is its heading: name" in program.err


def test_standard_input(program, monkeypatch):
    stream = io.TextIOWrapper(io.BytesIO("glass\n".encode("utf-16")))
    monkeypatch.setattr(sys, "stdin", stream)
    assert program("export", "shots", "--to", "out", "--select-from", "-") == 0, program.err
    assert [path.name for path in (program.folder / "out").iterdir()] == ["glass.png"]


@pytest.mark.parametrize("dry", [True, False])
def test_what_is_missing_or_ambiguous_is_named_and_the_rest_exported(program, dry):
    (program.folder / "shots" / "glass.jpg").write_bytes(b"no picture")
    (program.folder / "list.txt").write_text("fileToExport.jpg\nglass\nglas.png\nnothing\n")
    words = ("export", "shots", "--to", "out", "--select-from", "list.txt", "--json")
    assert program(*words, *(["--dry-run"] if dry else [])) == 1
    expected = [
        "glass may be glass.jpg, deep/glass.png",
        "glas.png is missing; did you mean glass.png?",
        "nothing is missing",
    ]
    assert json.loads(program.out)["unmatched"] == expected
    for number, text in enumerate(expected, 2):
        assert f"line {number} of the list: {text}" in program.err
    if not dry:
        assert [path.name for path in (program.folder / "out").iterdir()] == ["fileToExport.jpg"]


def test_many_missing_lines_are_counted(program):
    """The first 20 are named; the log as JSON names all."""
    missing = [f"missing {number}.jpg" for number in range(500)]
    (program.folder / "list.txt").write_text("\n".join([*missing, "glass.png"]))
    words = ("export", "shots", "--to", "out", "--select-from", "list.txt", "--json")
    assert program(*words) == 1
    assert program.err.count("of the list: ") == 20
    assert "line 20 of the list: missing 19.jpg is missing" in program.err
    assert "and 480 more lines of the list" in program.err
    assert len(json.loads(program.out)["unmatched"]) == 500
    assert program("jobs", "show", "1") == 0
    assert program.out.count("of the list: ") == 20


def test_a_set_in_a_list_is_named_and_left_out(program):
    sample = str(ROOT / "resources" / "sample" / "sample.ini")
    program("export", sample, "--to", "out", "--dry-run", "--json")
    left_out = [
        item["asset"] for item in json.loads(program.out)["items"] if item["fate"] == "left out"
    ]
    assert left_out
    (program.folder / "list.txt").write_text(f"{left_out[0]}\nmug-1\n")
    assert program("export", sample, "--to", "out", "--select-from", "list.txt") == 1
    assert f"line 1 of the list: {left_out[0]}" in program.err
    assert len(list((program.folder / "out").iterdir())) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [("", "the list is empty"), ("nothing\n", "line 1 of the list: nothing is missing")],
)
def test_a_list_without_an_asset_writes_nothing(program, content, reason):
    (program.folder / "list.txt").write_text(content)
    assert program("export", "shots", "--to", "out", "--select-from", "list.txt") == 2
    assert reason in program.err
    assert not (program.folder / "out").exists()


def test_a_list_that_cannot_be_read(program):
    assert program("export", "shots", "--to", "out", "--select-from", "gone.txt") == 2
    assert "gone.txt" in program.err


def test_patterns_come_after_the_list(program):
    (program.folder / "list.txt").write_text("glass.png\n")
    words = ("--select-from", "list.txt", "--select", "*", "--name", "{index}-{name}")
    assert program("export", "shots", "--to", "out", *words) == 0
    assert {path.name for path in (program.folder / "out").iterdir()} == {
        "1-glass.png",
        "2-fileToExport.jpg",
    }
