"""Output names: originals keep theirs or it is said why not; sizes tell renditions apart."""

from __future__ import annotations

import os
import sys

import pytest

MACROS = "small wid=10\nlarge wid=20\nalso wid=20\n"


def exported(program, *words: str) -> set[str]:
    assert program("export", "shots", "--to", "out", *words) == 0, program.err
    out = program.folder / "out"
    return {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}


@pytest.fixture
def renditions(program):
    (program.folder / "sizes.mac").write_text(MACROS)

    def export(template: str, *macros: str) -> set[str]:
        calls = [word for name in macros for word in ("--macro", f"${name}$")]
        return exported(
            program,
            *("--macro-file", "sizes.mac", *calls, "--renditions", "suffix", "--name", template),
            *("--select", "fileToExport.jpg"),
        )

    return export


def test_widths_tell_renditions_apart(renditions):
    names = renditions("{name}_{width}px", "small", "large")
    assert names == {"fileToExport_10px.jpg", "fileToExport_20px.jpg"}


def test_those_of_one_width_have_their_macro_too(renditions):
    names = renditions("{name}_{width}px", "small", "large", "also")
    assert names == {
        "fileToExport_10px.jpg",
        "fileToExport_20px-large.jpg",
        "fileToExport_20px-also.jpg",
    }


def test_an_original_without_a_size(program):
    (program.folder / "shots" / "notes.txt").write_text("text")
    names = exported(program, "--name", "{name}_{width}x{height}", "--fmt", "orig")
    assert names == {"fileToExport_40x30.jpg", "glass_20x20.png", "notes.txt"}


@pytest.mark.skipif(sys.platform == "win32", reason="no file there has such a name")
@pytest.mark.parametrize(
    ("name", "output", "reason"),
    [
        ("x" * 251 + ".txt", "x" * 251 + ".txt", ""),
        ("cafe\u0301.txt", "caf\u00e9.txt", ""),
        ("-rf.txt", "_rf.txt", "its name begins with a dash"),
        ("a:b.txt", "a_b.txt", "its name has characters that Windows does not take"),
        ("nul.txt", "_nul.txt", "its name is one that Windows reserves"),
        ("end .", "end", "its name is too long, or begins or ends with"),
        (os.fsdecode(b"caf\xe9.txt"), "café.txt", "its name is not valid Unicode"),
    ],
)
def test_an_original_keeps_its_name_or_it_is_said_why_not(program, name, output, reason):
    (program.folder / "shots" / name).write_text("text")
    assert output in exported(program)
    assert reason in program.err
    assert (f"exported as {output}" in program.err) == bool(reason)


@pytest.mark.skipif(sys.platform == "win32", reason="no folder there has such a name")
def test_a_folder_that_cannot_keep_its_name_is_told_of(program):
    (program.folder / "shots" / "a:b").mkdir()
    (program.folder / "shots" / "a:b" / "c.txt").write_text("text")
    assert "a_b/c.txt" in exported(program, "--keep-tree")
    assert "Windows does not take; exported as a_b/c.txt" in program.err
