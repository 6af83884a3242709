"""What was read leniently is told with its column by every command, and kept in the job's log."""

from __future__ import annotations

import json

import pytest

LENIENT = [
    ("wid=10.5", "wid=10.5 is read as wid=10; at column 1"),
    ("wid=10&amp;fmt=png", "&amp; is read as &; at column 7"),
    ("wid=10&$big$=", "$big$= is read as $big$; at column 8"),
    ("https://x.test/is/image/a/b?wid=10&dpr=on", "dpr=on is read as dpr=on,1; at column 36"),
    ("wid=10#top", "#top is left out; at column 7"),
    ("wid=10&qlt", "qlt has no value and is left out; at column 8"),
    (
        "wid=10&layer=1&pos=1,1",
        "layer 1 is skipped: it has no src=, text=, textPs= or color=; at column 16",
    ),
]


@pytest.fixture(autouse=True)
def macros(program) -> None:
    (program.folder / "own.mac").write_text("big wid=20\n")


def lines(text: str, sentence: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if sentence in line]


@pytest.mark.parametrize(("request_", "sentence"), LENIENT)
def test_each_subcommand_reports_a_lenient_reading_once_with_its_column(
    program, request_: str, sentence: str
):
    told = [f"exportgui: note: {sentence}"]
    picture = next(program.folder.glob("shots/*.jpg"))
    own = ("--macro-file", "own.mac")

    assert program("render", str(picture), request_, "--output", "o.bin", *own) == 0
    assert lines(program.err, sentence) == told
    assert program("props", str(picture), request_, "--json", *own) == 0
    assert lines(program.err, sentence) == told
    assert sentence in json.loads(program.out)["notes"]
    words = ("export", "shots", "--to", "out", "--select", picture.name, "--is-modifier", request_)
    assert program(*words, "--dry-run", "--json", *own) == 0
    assert lines(program.err, sentence) == told
    assert sentence in json.loads(program.out)["notes"]
    assert program(*words, *own) == 0
    assert lines(program.err, sentence) == told
    assert program("jobs", "show", "1") == 0
    assert lines(program.out, sentence) == [f"note: {sentence}"]


def test_a_lenient_reading_in_a_macro_has_no_column(program):
    text = "qlt=50&$html$"
    (program.folder / "html.mac").write_text("big qlt=80\nhtml wid=9&amp;hei=9&$big$=\n")
    picture = next(program.folder.glob("shots/*.jpg"))
    assert program("props", str(picture), text, "--macro-file", "html.mac") == 0
    assert "exportgui: note: &amp; is read as &\n" in program.err
    assert "at column" not in program.err


@pytest.mark.parametrize("more", [["--dry-run"], []])
def test_what_the_path_of_an_address_holds_in_vain_is_noted_by_a_job(program, more):
    address = "https://s7.test/is/image/co/fmt=png/x.jpg?wid=8"
    words = ["export", "shots", "--to", "out", *more, "--is-modifier"]
    assert program(*words, address) == 0
    assert "fmt=png is not read in the path" in program.err
    assert program(*words, address.replace("fmt=png", "$none$")) == 2
    assert "macro $none$ is not defined" in program.err
