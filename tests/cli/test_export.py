"""``exportgui export``, ``jobs``, ``verify`` and ``submit``: the main job without a window."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from pathlib import Path

import pytest
from PIL import Image

from exportgui.job.recipes.recipe import Recipe, write_recipe


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_documented_example_for_real(program, tmp_path):
    status = program.for_real(
        *("export", "shots", "--to", "out", "--select", "fileToExport.jpg"),
        *("--is-modifier", "&fmt=png", "--macro", "$test$", "--macro-file", "test.mac"),
    )
    assert (status, program.err) == (0, "")
    assert files(tmp_path / "out") == {"fileToExport.tiff"}
    with Image.open(tmp_path / "out" / "fileToExport.tiff") as image:
        assert (image.format, image.size) == ("TIFF", (40, 30))


def test_without_a_request_originals_are_copied(program, tmp_path):
    assert program("export", "shots", "--to", "out") == 0
    assert files(tmp_path / "out") == {"fileToExport.jpg", "glass.png"}
    assert program.out == "job 1: 2 of 2 exported\n"


def test_with_a_macro_alone_assets_are_converted(program, tmp_path):
    assert (
        program(
            "export",
            "shots",
            "--to",
            "out",
            "--macro",
            "small",
            "--macro-file",
            "test.mac",
            "--keep-tree",
        )
        == 0
    )
    assert files(tmp_path / "out") == {"fileToExport.jpg", "deep/glass.jpg"}
    with Image.open(tmp_path / "out" / "fileToExport.jpg") as image:
        assert image.size == (10, 8)
    assert "warning: deep/glass.png: transparency is flattened" in program.err


@pytest.mark.parametrize(
    ("selects", "expected"),
    [
        (["*.png"], {"glass.png"}),
        (["deep/*"], {"glass.png"}),
        (["*.png", "*.jpg"], {"glass.png", "fileToExport.jpg"}),
    ],
)
def test_selections_add_up(program, tmp_path, selects, expected):
    words = [word for select in selects for word in ("--select", select)]
    assert program("export", "shots", "--to", "out", *words) == 0
    assert files(tmp_path / "out") == expected


def test_failures_are_one_line_each_and_the_rest_is_exported(program, tmp_path):
    (tmp_path / "shots" / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    (tmp_path / "shots" / "empty.png").write_bytes(b"")
    assert program("export", "shots", "--to", "out", "--is-modifier", "wid=9&fmt=png-alpha") == 1
    lines = program.err.splitlines()
    assert sorted(line.split(":")[1].strip() for line in lines) == ["broken.jpg", "empty.png"]
    assert all(line.startswith("exportgui: ") for line in lines)
    assert "Traceback" not in program.err
    assert files(tmp_path / "out") == {"fileToExport.png", "glass.png"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--is-modifier", "wid=abc"], "wid=abc"),
        (["--is-modifier", "fmt=nonsense"], "fmt=nonsense"),
        (["--macro", "$nothing$"], "$nothing$"),
        (["--macro", "$nothing$", "--macro-file", "none.mac"], "none.mac"),
        (["--fmt", "convert"], "both are empty"),
        (["--select", "nothing*"], "no asset of shots matches"),
        (["--name", "{nmae}"], "unknown token"),
        (["--email-setting", "all"], "All, Error, ErrorAndWarning"),
        (["--is-modifier", "src=http://example.com/a.jpg"], "network"),
    ],
)
def test_a_wrong_job_exits_with_2_and_writes_nothing(program, tmp_path, words, said):
    assert program("export", "shots", "--to", "out", *words) == 2
    assert said in program.err
    assert len(program.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "shots"],
        ["export", "shots", "--to", "o", "--fmt", "png"],
        ["nonsense"],
        [],
    ],
)
def test_wrong_arguments_exit_with_2(program, words):
    assert program(*words) == 2
    assert program.err.startswith("exportgui: ")
    assert program.err.count("\n") == 1


def test_a_missing_catalog_exits_with_2(program):
    assert program("export", "nowhere", "--to", "out") == 2
    assert "nowhere" in program.err


def test_a_folder_that_cannot_be_made_is_3_and_can_be_resumed(program, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert program("export", "shots", "--to", "file/out") == 3
    assert "exportgui jobs resume 1" in program.err
    (tmp_path / "file").unlink()
    assert program("jobs", "resume", "1") == 0
    assert files(tmp_path / "file" / "out") == {"fileToExport.jpg", "glass.png"}


@pytest.mark.parametrize("modifier", ["&fmt=png", "?fmt=png", "fmt=png", "-unknown=1&fmt=png"])
def test_values_may_begin_with_anything(program, tmp_path, modifier):
    assert (
        program("export", "shots", "--to", "out", "--select", "*.jpg", "--is-modifier", modifier)
        == 0
    )
    assert files(tmp_path / "out") == {"fileToExport.png"}


def test_an_unknown_command_is_a_warning(program):
    assert (
        program("export", "shots", "--to", "out", "--select", "*.jpg", "--is-modifier", "widd=5")
        == 0
    )
    assert "exportgui: warning: widd" in program.err


def test_a_dry_run_prints_the_plan_and_writes_nothing(program, tmp_path):
    words = ("export", "shots", "--to", "out", "--is-modifier", "fmt=tif", "--dry-run")
    assert program(*words) == 0
    assert "convert: fileToExport.jpg -> fileToExport.tiff" in program.out
    assert program(*words, "--json") == 0
    document = json.loads(program.out)
    assert {item["output"] for item in document["items"]} == {"fileToExport.tiff", "glass.tiff"}
    assert document["job"]["is_modifier"] == "fmt=tif"
    assert not (tmp_path / "out").exists()
    assert program("jobs") == 0
    assert program.out == ""


def test_the_log_as_json_has_the_documented_names(program):
    assert (
        program(
            "export",
            "shots",
            "--to",
            "out",
            "--client-id",
            "10.0.0.1",
            "--job-name",
            "Spring",
            "--json",
        )
        == 0
    )
    log = json.loads(program.out)
    assert (log["jobName"], log["totalFileCount"], log["fileSuccessCount"], log["fatalError"]) == (
        "Spring",
        2,
        2,
        False,
    )
    assert (log["detailTotalRows"], len(log["detailArray"])) == (2, 2)
    assert {row["assetName"] for row in log["detailArray"]} == {"fileToExport.jpg", "glass.png"}


def test_conflict_policies(program, tmp_path):
    export = ("export", "shots", "--to", "out", "--select", "*.jpg")
    assert program(*export) == 0
    assert program(*export) == 0
    assert files(tmp_path / "out") == {"fileToExport.jpg", "fileToExport-2.jpg"}
    assert program(*export, "--on-conflict", "fail") == 2
    assert "fileToExport.jpg already" in program.err
    assert program(*export, "--on-conflict", "skip") == 0
    assert "skipped" in program.err
    assert program(*export, "--on-conflict", "overwrite") == 0
    assert program.out == "job 4: 1 of 1 exported, 1 replaced\n"
    assert files(tmp_path / "out") == {"fileToExport.jpg", "fileToExport-2.jpg"}


def test_templates_and_trees(program, tmp_path):
    words = (
        "--name",
        "{index:03}_{name}_{width}x{height}",
        "--keep-tree",
        "--is-modifier",
        "wid=10",
    )
    assert program("export", "shots", "--to", "out", *words) == 0
    names = {name.rpartition("/")[2][4:] for name in files(tmp_path / "out")}
    assert names == {"fileToExport_10x8.jpg", "glass_10x10.jpg"}


def test_the_ledger_is_listed_shown_and_verified(program, tmp_path):
    assert program("export", "shots", "--to", "out", "--is-modifier", "wid=9") == 0
    assert program("jobs") == 0
    assert program.out.startswith("1  ")
    assert "done" in program.out
    assert program("jobs", "--json") == 0
    assert json.loads(program.out)[0]["fields"]["is_modifier"] == "wid=9"
    assert program("jobs", "show", "1") == 0
    assert "fileToExport.jpg: exported as fileToExport.jpg" in program.out
    assert program("jobs", "show", "1", "--json") == 0
    assert json.loads(program.out)["fileSuccessCount"] == 2
    assert program("jobs", "show", "1", "--report", "log.html") == 0
    assert "2 of 2 exported" in (tmp_path / "log.html").read_text(encoding="utf-8")
    assert program("jobs", "show", "1", "--report", "log.doc") == 2
    assert "log.doc: is no kind of report; allowed: names that end in .html" in program.err
    assert program("verify", "1") == 0
    assert program.out == "job 1: 2 ok\n"
    (tmp_path / "out" / "glass.jpg").write_bytes(b"changed")
    assert program("verify", "1") == 1
    assert program.err == "exportgui: glass.jpg: changed\n"
    assert program("jobs", "show", "9") == 2
    assert "no job 9" in program.err


def test_retry_exports_what_failed(program, tmp_path):
    (tmp_path / "shots" / "late.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    assert program("export", "shots", "--to", "out", "--is-modifier", "wid=9") == 1
    Image.new("RGB", (9, 9)).save(tmp_path / "shots" / "late.jpg")
    assert program("jobs", "retry", "1") == 0
    assert files(tmp_path / "out") == {"fileToExport.jpg", "glass.jpg", "late.jpg"}


def test_submit_runs_an_ips_document(program, tmp_path):
    assert program("export", "shots", "--to", "out", "--dry-run", "--json") == 0
    handles = [item["assetHandle"] for item in json.loads(program.out)["items"]]
    items = "".join(f"<items>{handle}</items>" for handle in handles)
    (tmp_path / "job.xml").write_text(
        '<submitJobParam xmlns="http://www.scene7.com/IpsApi/xsd">'
        "<jobName>From XML</jobName><exportJob>"
        f"<assetHandleArray>{items}</assetHandleArray>"
        "<fmt>convert</fmt><is_modifier>&amp;fmt=png</is_modifier>"
        "<macro>$test$</macro><emailSetting>None</emailSetting></exportJob></submitJobParam>"
    )
    assert (
        program(
            "submit", "job.xml", "--catalog", "shots", "--to", "out", "--macro-file", "test.mac"
        )
        == 0
    )
    assert files(tmp_path / "out") == {"fileToExport.tiff", "glass.tiff"}
    (tmp_path / "job.xml").write_text(
        (tmp_path / "job.xml").read_text().replace(handles[0], "a|777777")
    )
    assert program("submit", "job.xml", "--catalog", "shots", "--to", "out") == 2
    assert "a|777777" in program.err


HELD = """
import itertools, sys, time
from exportgui import render
begun = itertools.count(1)
real = render.write

def write(plan, path, stop, *rest, **options):
    if next(begun) == 3:
        print("at work", file=sys.stderr, flush=True)
        while not stop():
            time.sleep(0.001)
    return real(plan, path, stop, *rest, **options)

render.write = write
if __name__ == "__main__":
    from exportgui.cli import main
    sys.exit(main(sys.argv[1:]))
"""
"""The program, at work on its third picture until it is told to stop."""


def test_ctrl_c_ends_cleanly_and_the_job_can_be_resumed(program, tmp_path):
    for number in range(8):
        Image.new("RGB", (30, 30), (number, 0, 0)).save(tmp_path / "shots" / f"many{number}.png")
    (tmp_path / "held.py").write_text(HELD)
    words = ("export", "shots", "--to", "out", "--is-modifier", "wid=20&fmt=png", "--workers", "1")
    with program.start(*words, launcher=("held.py",)) as process:
        assert process.stderr.readline() == "at work\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in err
    begun = files(tmp_path / "out")
    assert len(begun) == 2
    assert not any(name.startswith(".exportgui") for name in begun)
    database = sqlite3.connect(tmp_path / "home" / "data" / "ledger.sqlite")
    assert database.execute("SELECT state FROM jobs").fetchall() == [("cancelled",)]
    database.close()
    assert program("jobs", "resume", "1") == 0
    assert len(files(tmp_path / "out")) == 10


def test_the_log_file_takes_what_people_need_not_see(program, tmp_path, monkeypatch):
    def explode(*_):
        raise ZeroDivisionError("oh")

    monkeypatch.setattr("exportgui.render.write", explode)
    assert program("export", "shots", "--to", "out", "--is-modifier", "wid=9") == 1
    assert "Traceback" not in program.err
    assert "unexpected error: ZeroDivisionError: oh" in program.err
    assert "Traceback" in (tmp_path / "home" / "data" / "exportgui.log").read_text()


@pytest.mark.parametrize("kind", ["macro file", "recipe", "document", "picture"])
@pytest.mark.parametrize("dry", [False, True], ids=["run", "dry run"])
def test_no_file_that_the_command_names_is_replaced(program, tmp_path, kind, dry):
    (tmp_path / "j.xml").write_text(
        '<submitJobParam xmlns="http://www.scene7.com/IpsApi/xsd">'
        "<jobName>From XML</jobName><exportJob>"
        "<assetHandleArray><items>a|1</items></assetHandleArray>"
        "<fmt>convert</fmt><is_modifier>fmt=png</is_modifier>"
        "<emailSetting>None</emailSetting></exportJob></submitJobParam>"
    )
    write_recipe(Recipe(is_modifier="wid=9&fmt=png"), tmp_path / "web.recipe.json")
    glass = tmp_path / "shots/deep/glass.png"
    export = ("export", "shots", "--select", "fileToExport.jpg")
    words, named = {
        "macro file": (
            (*export, "--macro", "small", "--macro-file", "test.mac", "--is-modifier", "fmt=png"),
            "test.mac",
        ),
        "recipe": ((*export, "--recipe", "web.recipe.json"), "web.recipe.json"),
        "document": (("submit", "j.xml", "--catalog", "shots"), "j.xml"),
        "picture": (
            (*export, "--is-modifier", "fmt=png&mask=deep/glass.png"),
            "shots/deep/glass.png",
        ),
    }[kind]
    before = (tmp_path / named).read_bytes()
    (tmp_path / "out").mkdir()
    for name in ("fileToExport.png", "glass.png"):  # whichever the document's handle is
        os.link(tmp_path / named, tmp_path / "out" / name)
    more = ("--to", "out", "--on-conflict", "overwrite", *(("--dry-run",) if dry else ()))
    assert program(*words, *more) == 1
    assert f"would replace {Path(named).name}, a source of this job" in program.err
    assert (tmp_path / named).read_bytes() == before
    assert glass.exists()
