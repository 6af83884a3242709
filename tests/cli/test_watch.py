"""``exportgui watch`` as people start it and end it."""

from __future__ import annotations

import json
import signal
import sys

import pytest
from PIL import Image

RECIPE = {"recipe": 1, "fmt": "convert", "is_modifier": "wid=10&fmt=png"}
interrupts = pytest.mark.skipif(
    sys.platform == "win32", reason="Ctrl+C reaches the whole console there"
)


@pytest.fixture
def watch(program, tmp_path):
    (tmp_path / "r.recipe.json").write_text(json.dumps(RECIPE))
    words = ("watch", "shots", "--recipe", "r.recipe.json", "--settle", "1")

    started = []

    def start(*more):
        started.append(program.start(*words, "--to", "out", *more))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


def lines_until(stream, beginning):
    """What is printed up to a line that begins so."""
    lines = []
    for line in stream:
        lines.append(line)
        if line.startswith(beginning):
            return lines
    raise AssertionError(f"no {beginning!r} in {lines}")


def interrupted(process):
    process.send_signal(signal.SIGINT)
    process.stdout.read()
    return process.wait(60)


@interrupts
@pytest.mark.parametrize("how", ["events", "poll"])
def test_new_pictures_are_exported_until_ctrl_c(watch, tmp_path, how):
    if how == "events":
        pytest.importorskip("watchfiles", reason="the extra watch")
    process = watch(*(["--poll", "1"] if how == "poll" else []))
    assert lines_until(process.stdout, "job 1")[-1].startswith("job 1: 2 of 2 exported")
    Image.new("RGB", (40, 30)).save(tmp_path / "shots" / "new.jpg")
    assert lines_until(process.stdout, "job 2")[-1].startswith("job 2: 1 of 1 exported")
    status = interrupted(process)
    errors = process.stderr.read()
    assert status == 0, errors
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"fileToExport.png", "glass.png", "new.png"}
    assert ("it is looked at every second" in errors) is (how == "poll")


@interrupts
def test_what_could_not_be_exported_is_told_and_is_the_status(watch, tmp_path, program):
    (tmp_path / "shots" / "bad.jpg").write_bytes(b"\xff\xd8\xff\xe0 and no more")
    process = watch("--poll", "1", "--json")
    lines_until(process.stdout, "}")
    assert program("watch", "shots", "--recipe", "r.recipe.json", "--to", "out") == 2
    assert f":{process.pid})" in program.err
    assert interrupted(process) == 1
    assert "bad.jpg" in process.stderr.read()


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("shots", "--to", "out"), "--recipe"),
        (("shots", "--recipe", "none", "--to", "out"), "none"),
        (("shots", "--recipe", "r.recipe.json"), "--to DIR"),
        (("none", "--recipe", "r.recipe.json", "--to", "out"), "none"),
        (("shots", "--recipe", "r.recipe.json", "--to", "shots/deep"), "outside"),
        (("shots", "--recipe", "empty.recipe.json", "--to", "out"), "is_modifier"),
        (("shots", "--recipe", "r.recipe.json", "--to", "out", "--settle", "soon"), "soon"),
    ],
)
def test_what_is_wrong_ends_it_before_anything_is_written(watch, program, tmp_path, words, part):
    (tmp_path / "empty.recipe.json").write_text(json.dumps({"recipe": 1, "fmt": "convert"}))
    if words[4:5] == ("shots/deep",):
        program("export", "shots", "--to", "elsewhere")  # so that it is known to hold assets
    assert program("watch", *words) == 2
    assert part in program.err
    assert not (tmp_path / "out").exists()
