"""The order of notes: what is wrong or missing, then colours, then what only explains."""

from __future__ import annotations

import csv
import json

import pytest
from PIL import Image

PAGE = "page 1 of 2: only the first is used"
PROFILE = "the embedded colour profile is ignored: it is damaged"
REQUEST = ("wid=10&fmt=png&qlt=80", "qlt: ignored")


@pytest.fixture(autouse=True)
def scan(program) -> None:
    """Two pages, and a profile that is none; header and request say something of every weight."""
    pages = [Image.new("RGB", (24, 16), name) for name in ("teal", "navy")]
    path = program.folder / "shots" / "scan.tif"
    pages[0].save(path, save_all=True, append_images=pages[1:], icc_profile=b"no profile at all")


def told(text: str) -> list[str]:
    """The notes in the order of the lines, each by the words that are looked for."""
    known = (PAGE, PROFILE, REQUEST[1])
    return [
        known[found] for line in text.splitlines() for found in range(3) if known[found] in line
    ]


@pytest.mark.parametrize("words", [("render", "--output", "o.png"), ("props",)])
def test_notes_of_a_reply_are_ordered(program, words):
    assert program(words[0], "shots/scan.tif", REQUEST[0], *words[1:]) == 0
    assert told(program.err) == [PAGE, PROFILE, REQUEST[1]]


def test_notes_of_a_reply_in_json_are_ordered(program):
    assert program("props", "shots/scan.tif", REQUEST[0], "--json") == 0
    assert told("\n".join(json.loads(program.out)["notes"])) == [PAGE, PROFILE, REQUEST[1]]


@pytest.mark.parametrize("more", [("--dry-run",), ()])
def test_notes_of_a_job_item_are_ordered(program, more):
    words = ("export", "shots", "--to", "out", "--is-modifier", REQUEST[0], "--select", "scan.tif")
    assert program(*words, *more) == 0
    assert told(program.err) == [REQUEST[1], PAGE, PROFILE]  # the request's own come with the plan
    if more:
        return
    assert program("jobs", "show", "1") == 0
    assert [line for line in told(program.out) if line in (PAGE, PROFILE)] == [PAGE, PROFILE]
    assert program("jobs", "show", "1", "--report", "log.csv") == 0
    with (program.folder / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["warnings"] for row in csv.DictReader(file)][-1] == f"{PAGE}; {PROFILE}"
