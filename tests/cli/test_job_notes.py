"""What a job tells once of its request, and what a single reply tells as a job does."""

from __future__ import annotations

import pytest
from PIL import Image


def lines(text: str, sentence: str) -> list[str]:
    return [line for line in text.splitlines() if sentence in line]


@pytest.mark.parametrize(
    ("modifiers", "said"),
    [
        ("wid=10&fmt=png&pscan=4", "pscan"),
        ("wid=10&fmt=jpeg&text=\\kerningoptical A", "kerningoptical"),
        ("wid=10&fmt=png&qlt=80", "qlt"),
    ],
)
def test_a_job_tells_what_is_ignored(program, modifiers: str, said: str):
    program(
        "export", "shots", "--to", "out", "--is-modifier", modifiers, "--select", "fileToExport.jpg"
    )
    assert len(lines(program.err, said)) == 1
    assert lines(program.err, said)[0].startswith("exportgui: note: ")


@pytest.mark.parametrize("words", [("render", "--output", "o.jpg"), ("props",)])
def test_one_reply_tells_that_transparency_is_lost_as_a_job_does(program, words):
    Image.new("RGBA", (8, 8), (255, 0, 0, 90)).save(program.folder / "shots" / "lost.png")
    lost = "transparency is flattened onto the background: fmt=jpeg keeps none"
    assert program(words[0], "shots/lost.png", "wid=10&fmt=jpeg", *words[1:]) == 0
    assert lines(program.err, "flattened") == [f"exportgui: warning: {lost}"]
    assert (
        program(
            "export", "shots", "--to", "out", "--is-modifier", "fmt=jpeg", "--select", "lost.png"
        )
        == 0
    )
    assert lines(program.err, "flattened") == [f"exportgui: warning: lost.png: {lost}"]
    assert program(words[0], "shots/lost.png", "wid=10&fmt=png-alpha", *words[1:]) == 0
    assert not lines(program.err, "flattened")


@pytest.mark.parametrize("verb", ["resume", "retry"])
def test_a_job_that_is_taken_up_again_tells_its_own_notes_once(program, verb):
    """Those of its request, not what was true of the disk at the time."""
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    for name in ("one.jpg", "two.jpg"):
        noise.save(program.folder / "shots" / name)
    sound = (program.folder / "shots" / "one.jpg").read_bytes()
    (program.folder / "shots" / "one.jpg").write_bytes(sound[: len(sound) // 2])
    words = ("export", "shots", "--to", "out", "--is-modifier", "wid=10&fmt=png&pscan=4&op_x=1")
    assert program(*words, "--select", "o*.jpg", "--select", "two.jpg") == 1
    first = [line for line in program.err.splitlines() if "one.jpg" not in line]
    assert [line.split(": ")[1] for line in first] == ["warning", "note"]
    (program.folder / "shots" / "one.jpg").write_bytes(sound)
    (program.folder / "out" / "two.png").unlink()
    assert program("jobs", verb, "1") == (0 if verb == "retry" else 1)
    assert [line for line in program.err.splitlines() if "one.jpg" not in line] == first
    assert (program.folder / "out" / "two.png").is_file()
