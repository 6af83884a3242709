"""What is worth knowing about a reply is told by every command that makes it, and the exit status
stays 0.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exportgui.messages import Message
from exportgui.render import planning
from exportgui.request.effective import Note

WARNING = "moon: the moon is not drawn"
NOTE = "sun: the sun changes nothing here"
DAMAGED = "the embedded colour profile is ignored: it is damaged"


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every plan has a warning and a note of its own, each twice."""
    real = planning.output_for

    def output_for(*given: object) -> tuple[object, tuple[Note, ...]]:
        output, notes = real(*given)
        return output, (
            *notes,
            *2 * (Note(Message(WARNING), "moon", level="warning"), Note(Message(NOTE), "sun")),
        )

    monkeypatch.setattr(planning, "output_for", output_for)


@pytest.fixture(autouse=True)
def odd(program) -> Path:
    """A picture of whose header something is to be said: its colour profile is no profile."""
    picture = Image.new("RGB", (24, 16), "teal")
    picture.save(program.folder / "shots" / "odd.png", icc_profile=b"no profile at all")
    return program.folder / "shots" / "odd.png"


def lines(text: str, sentence: str) -> list[str]:
    return [line for line in text.splitlines() if sentence in line]


@pytest.mark.parametrize(
    "words", [("render", "--output", "o.png"), ("props",), ("props", "--json")]
)
def test_one_reply_tells_warnings_and_notes_once(program, words: tuple[str, ...]):
    assert program(words[0], "shots/odd.png", "wid=10&fmt=png", *words[1:]) == 0
    assert lines(program.err, WARNING) == [f"exportgui: warning: {WARNING}"]
    assert lines(program.err, NOTE) == [f"exportgui: note: {NOTE}"]
    assert lines(program.err, DAMAGED) == [f"exportgui: warning: {DAMAGED}"]
    if "--json" in words:
        assert {WARNING, NOTE, DAMAGED} <= set(json.loads(program.out)["notes"])


def test_a_refused_source_is_not_called_whole_as_well(program):
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    noise.save(program.folder / "shots" / "cut.jpg", "MPO", save_all=True, append_images=[noise])
    data = (program.folder / "shots" / "cut.jpg").read_bytes()
    (program.folder / "shots" / "cut.jpg").write_bytes(data[: len(data) * 3 // 10])
    assert program("render", "shots/cut.jpg", "fmt=png", "--output", "o.png") == 1
    assert lines(program.err, "cut short or damaged")
    assert not lines(program.err, "warning: the file")


def test_an_answer_without_notes_has_only_its_properties(program, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.undo()
    assert (
        program("props", str(program.folder / "shots" / "fileToExport.jpg"), "wid=10", "--json")
        == 0
    )
    assert "notes" not in json.loads(program.out)


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_job_and_its_dry_run_tell_them_of_the_item(program, more: tuple[str, ...]):
    words = (
        "export",
        "shots",
        "--to",
        "out",
        "--is-modifier",
        "wid=10&fmt=png",
        "--select",
        "odd.png",
        *more,
    )
    assert program(*words) == 0
    assert lines(program.err, WARNING) == [f"exportgui: warning: odd.png: {WARNING}"]
    assert lines(program.err, DAMAGED) == [f"exportgui: warning: odd.png: {DAMAGED}"]
    assert program(*words, "--json") == 0
    told = json.loads(program.out)
    if more:
        (item,) = told["items"]
        assert item["warnings"] == [WARNING, DAMAGED]
    else:
        (item,) = told["detailArray"]
        assert [one["logMessage"] for one in item["auxArray"]] == [WARNING, DAMAGED]


@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_job_tells_a_note_once_however_many_pictures_it_concerns(program, more: tuple[str, ...]):
    words = ("export", "shots", "--to", "out", "--is-modifier", "wid=10&fmt=png", *more)
    program(*words)
    assert lines(program.err, NOTE) == [f"exportgui: note: {NOTE}"]
    program(*words, "--json")
    assert json.loads(program.out)["notes"] == [NOTE]


def _html(path: Path) -> str:
    text = path.read_text("utf-8")
    assert text.count(f"<p>{NOTE}</p>") == 1
    return text


def _csv(path: Path) -> str:
    with path.open(encoding="utf-8-sig", newline="") as file:
        job, row = csv.DictReader(file)
    assert (job["state"], job["asset"], job["message"]) == ("job done", "", NOTE)
    return row["warnings"]


def _json(path: Path) -> str:
    assert json.loads(path.read_text("utf-8"))["notes"] == [NOTE]
    return "; ".join(
        one["logMessage"]
        for one in json.loads(path.read_text("utf-8"))["detailArray"][0]["auxArray"]
    )


@pytest.mark.parametrize(("suffix", "read"), [("html", _html), ("csv", _csv), ("json", _json)])
def test_the_log_and_its_reports_keep_them(program, suffix: str, read: Callable[[Path], str]):
    words = (
        "export",
        "shots",
        "--to",
        "out",
        "--is-modifier",
        "wid=10&fmt=png",
        "--select",
        "odd.png",
    )
    assert program(*words) == 0
    assert "1 with warnings" in program.out
    assert program("jobs", "show", "1") == 0
    assert lines(program.out, DAMAGED) == [f"    warning: {DAMAGED}"]
    assert lines(program.out, WARNING) == [f"    warning: {WARNING}"]
    assert lines(program.out, NOTE) == [f"  note: {NOTE}"]
    assert program("jobs", "show", "1", "--report", f"log.{suffix}") == 0
    assert f"{WARNING}; {DAMAGED}" in read(program.folder / f"log.{suffix}")


def test_each_rendition_has_its_own(program, monkeypatch: pytest.MonkeyPatch):
    real = planning.output_for

    def output_for(effective, *given: object) -> tuple[object, tuple[Note, ...]]:
        output, notes = real(effective, *given)
        named = Note(f"for {effective.request['fmt'].family}", level="warning")
        return output, (*(note for note in notes if note.level != "note"), named)

    monkeypatch.setattr(planning, "output_for", output_for)
    (program.folder / "two.mac").write_text("one fmt=png\nother fmt=tif\n")
    words = (
        "export",
        "shots",
        "--to",
        "out",
        "--select",
        "odd.png",
        "--macro",
        "$one$",
        "--macro",
        "$other$",
    )
    assert (
        program(*words, "--macro-file", "two.mac", "--renditions", "suffix", "--dry-run", "--json")
        == 0
    )
    items = json.loads(program.out)["items"]
    assert [item["warnings"][1] for item in items] == ["for png", "for tif"]
