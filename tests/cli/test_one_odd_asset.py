"""Whatever one asset raises, of whatever type and in whatever stage, fails that asset by name, and
nothing else.
"""

from __future__ import annotations

import json
import pkgutil
import sqlite3
import struct
from collections.abc import Callable

import pytest
import pyvips
from PIL import Image

from exportgui import boundary
from exportgui.errors import Cancelled, EnvironmentFault, LimitError, RequestError, SourceError

ODD = "odd.tif"
RAISED: dict[str, Callable[[], Exception]] = {
    "TypeError": lambda: TypeError("'<' not supported between 'bytes' and 'int'"),
    "ValueError": lambda: ValueError("cannot convert float NaN\nto integer"),
    "RecursionError": lambda: RecursionError("maximum recursion depth exceeded"),
    "struct.error": lambda: struct.error("unpack requires a buffer of 4 bytes"),
    "pyvips.Error": lambda: pyvips.Error("unable to call embed", "out of range"),
    "MemoryError": MemoryError,
    "UnicodeError": lambda: UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    "AssertionError": AssertionError,
    "KeyError": lambda: KeyError(270),
}
STAGES = {
    "scan": "exportgui.catalog.scan.type_of_file",
    "header": "exportgui.media.tiff.read_header",
    "pixels": "exportgui.media.tiff.decode",
    "plan": "exportgui.render.plan",
    "names": "exportgui.job.planning.output_paths.OutputPaths.wanted_path",
    "size estimate": "exportgui.job.planning.item_planner.estimate_bytes",
    "its turn": "exportgui.job.running.item_task.prepare_conversion",
    "drawing": "exportgui.render.write",
}
# Lack of memory, and one of the others, at each stage; the long run raises everything everywhere.
STAGES_AND_KINDS = [
    pytest.param(stage, kind, marks=() if is_quick else pytest.mark.long)
    for stage_number, stage in enumerate(STAGES)
    for kind_number, kind in enumerate(RAISED)
    for is_quick in [kind == "MemoryError" or kind_number % len(STAGES) == stage_number]
]
PLANNED = ("scan", "header", "plan", "names", "size estimate")


def about(word: object) -> bool:
    """Whether an argument of a call means the odd asset."""
    found = [getattr(word, name, None) for name in ("name", "object_path", "label", "asset")]
    return (
        ODD in (str(word), *map(str, found))
        or getattr(found[3], "name", None) == ODD
        or str(word).endswith(ODD)
    )


@pytest.fixture
def shots(program):
    Image.new("RGB", (30, 20), "blue").save(program.folder / "shots" / ODD)
    return program.folder / "shots"


@pytest.fixture
def break_at(monkeypatch, shots):
    def arrange(target: str, error: Exception) -> None:
        module, _, name = target.rpartition(".")
        real = getattr(pkgutil.resolve_name(module), name)

        def failing(*words, **options):
            if any(about(word) for word in words):
                raise error
            return real(*words, **options)

        monkeypatch.setattr(target, failing)

    return arrange


def failures(program) -> list[str]:
    """The lines on standard error that tell of the odd asset; there must be no others but
    warnings.
    """
    lines = program.err.splitlines()
    assert "Traceback" not in program.err
    assert [line for line in lines if ODD not in line and ": warning: " not in line] == []
    return [line for line in lines if ODD in line]


@pytest.mark.parametrize(("stage", "kind"), STAGES_AND_KINDS)
def test_the_other_assets_are_exported(program, break_at, stage, kind):
    break_at(STAGES[stage], RAISED[kind]())
    words = ("--is-modifier", "wid=10&fmt=png", "--name", "{name}-{width}")
    assert program("export", "shots", "--to", "out", *words) == 1
    assert sorted(path.name for path in (program.folder / "out").iterdir()) == [
        "fileToExport-10.png",
        "glass-10.png",
    ]
    (line,) = failures(program)
    assert line.startswith(f"exportgui: {ODD}: ")
    log = program.folder / "home" / "data" / "exportgui.log"
    if kind == "MemoryError":
        assert "there is not enough memory for it" in line
    elif stage in ("header", "pixels"):
        assert "the TIFF file is damaged" in line
        assert "Traceback" in log.read_text()
    else:
        assert "please report it with the log file" in line
        assert str(log) in line or str(log).replace(str(log.home()), "~") in line
        assert "Traceback" in log.read_text()
    assert program.out == "job 1: 2 of 3 exported, 1 with warnings, 1 failed\n"


@pytest.mark.parametrize("stage", PLANNED)
def test_a_dry_run_names_it(program, break_at, stage):
    break_at(STAGES[stage], TypeError("oh"))
    words = ("--is-modifier", "wid=10", "--name", "{name}-{width}", "--dry-run", "--json")
    assert program("export", "shots", "--to", "out", *words) == 1
    fates = {item["asset"]: item["fate"] for item in json.loads(program.out)["items"]}
    assert fates == {ODD: "fails", "fileToExport.jpg": "convert", "deep/glass.png": "convert"}
    assert len(failures(program)) == 1


@pytest.mark.parametrize("kind", RAISED)
@pytest.mark.parametrize("stage", ["header", "pixels", "plan", "drawing"])
def test_a_single_render_fails_in_one_line(program, break_at, stage, kind):
    break_at(STAGES[stage], RAISED[kind]())
    assert program("render", f"shots/{ODD}", "fmt=png", "--output", "o.png") == 1
    assert len(failures(program)) == 1
    assert not (program.folder / "o.png").exists()


@pytest.mark.parametrize("kind", RAISED)
def test_props_fail_in_one_line(program, break_at, kind):
    break_at(STAGES["header"], RAISED[kind]())
    assert program("props", f"shots/{ODD}", "wid=10") == 1
    assert len(failures(program)) == 1
    assert program("props", "shots/fileToExport.jpg", "wid=10") == 0


def test_the_reply_in_words_fails_in_one_line(program, shots, monkeypatch):
    monkeypatch.setattr("exportgui.render.text_response", lambda *_, **__: {}["bits"])
    assert program("props", f"shots/{ODD}", "req=exists") == 1
    assert len(failures(program)) == 1


def test_an_original_is_copied_whatever_its_header_does(program, break_at):
    break_at(STAGES["header"], TypeError("oh"))
    assert program("export", "shots", "--to", "out") == 0
    assert (program.folder / "out" / ODD).is_file()


@pytest.mark.parametrize("kind", RAISED)
def test_verify_goes_on_with_the_next_file(program, shots, monkeypatch, kind):
    from exportgui.job.publishing.filesystem import FileSystem

    assert program("export", "shots", "--to", "out") == 0
    digest = FileSystem.digest

    def failing(self, entry):
        if entry.name == ODD:
            raise RAISED[kind]()
        return digest(self, entry)

    monkeypatch.setattr(FileSystem, "digest", failing)
    assert program("verify", "1") == 1
    assert program.err == f"exportgui: {ODD}: unreadable\n"
    assert program.out == "job 1: 2 ok, 1 unreadable\n"


@pytest.mark.parametrize("suffix", ["html", "csv", "json"])
def test_a_report_tells_of_the_failure(program, break_at, suffix):
    break_at(STAGES["pixels"], TypeError("oh"))
    assert program("export", "shots", "--to", "out", "--is-modifier", "wid=10") == 1
    assert program("jobs", "show", "1", "--report", f"job.{suffix}") == 0
    text = (program.folder / f"job.{suffix}").read_text(encoding="utf-8-sig")
    assert ODD in text
    assert "the TIFF file is damaged" in text
    assert "glass" in text


@pytest.mark.parametrize("suffix", ["html", "csv", "json"])
def test_a_row_that_cannot_be_told_leaves_the_report_whole(program, shots, suffix):
    assert program("export", "shots", "--to", "out") == 0
    with sqlite3.connect(program.folder / "home" / "data" / "ledger.sqlite") as db:
        db.execute(
            "UPDATE items SET finished = 1e30, warnings = '[\"seen\"]' WHERE object_path = ?",
            (ODD,),
        )
    db.close()
    assert program("jobs", "show", "1", "--report", f"job.{suffix}") == 0
    text = (program.folder / f"job.{suffix}").read_text(encoding="utf-8-sig")
    for name in (ODD, "fileToExport.jpg", "glass.png"):
        assert name in text


def test_a_mistake_outside_every_asset_is_one_line_too(program, monkeypatch):
    monkeypatch.setattr("exportgui.cli.doctor.run", lambda *_: {}["checks"])
    assert program("doctor") == 1
    assert program.err.count("\n") == 1
    assert "unexpected error: KeyError: 'checks'" in program.err


@pytest.mark.parametrize(
    "error", [Cancelled("stop"), EnvironmentFault("full"), RequestError("no"), LimitError("large")]
)
def test_own_errors_pass_unchanged(error):
    with pytest.raises(type(error)) as caught, boundary.reading_boundary("a.tif"):
        raise error
    assert caught.value is error


def test_environment_errors_pass_while_writing():
    for error in (
        OSError(28, "No space left on device"),
        sqlite3.OperationalError("locked"),
        KeyboardInterrupt(),
    ):
        with pytest.raises(type(error)) as caught, boundary.asset_boundary("a.tif"):
            raise error
        assert caught.value is error


def test_a_read_that_the_system_refuses_is_the_assets():
    with (
        pytest.raises(SourceError, match=r"a\.tif: cannot be read: Permission denied"),
        boundary.reading_boundary("a.tif"),
    ):
        raise PermissionError(13, "Permission denied")


def test_an_error_that_cannot_say_what_it_is(caplog):
    class UnprintableError(Exception):
        def __str__(self) -> str:
            raise RuntimeError("nothing to say")

    with (
        pytest.raises(SourceError, match=r"unexpected error: UnprintableError$"),
        boundary.asset_boundary("a.tif"),
    ):
        raise UnprintableError
