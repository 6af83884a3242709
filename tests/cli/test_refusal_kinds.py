"""Five kinds of sources that cannot be used, told apart by every command, each with what to do."""

from __future__ import annotations

import builtins
import csv
import io
import json
import os
import struct
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PIL import Image

from exportgui.media import helper

NAME = "odd"


class Odd(NamedTuple):
    """A file that cannot be used: its suffix and content, and what a reader must be told."""

    suffix: str
    content: bytes
    reason: str
    advice: str


def png(cut: int | None = None) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((40, 40), 50).save(out, "PNG")
    return out.getvalue()[:cut]


MULTICHANNEL = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 4, 4, 8, 7) + bytes(14)
"""Mode 7 of Adobe's specification of the format."""

HUGE = b'<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>'
HEIC = struct.pack(">I4s4sI4s4s", 24, b"ftyp", b"heic", 0, b"mif1", b"heic") + bytes(100)
KINDS = {
    "damaged": Odd(".png", png(30), "cut short or damaged", "get a whole copy of it"),
    "unsupported": Odd(".psd", MULTICHANNEL, "are not supported", "save it as TIFF"),
    "unreadable": Odd(".png", png(), "Permission denied", "allow this user to read it"),
    "memory": Odd(".svg", HUGE, "at most 300 are allowed", "in the settings (max_pixels)"),
    "extra": Odd(".heic", HEIC, "needs the optional package heif", 'pip install "exportgui[heif]"'),
}
MORE = {
    "empty": ("damaged", ".jpg", b"", "the file is empty"),
    "zeros": ("damaged", ".jpg", bytes(5000), "nothing but zeros"),
    "beginning": ("damaged", ".png", b"\x89PNG", "the file is cut short"),
    "bitmap's beginning": ("damaged", ".bmp", b"BM" + bytes(9), "the file is cut short"),
    "web page": ("unsupported", ".jpg", b"\n<!DOCTYPE html><html>", "is a web page, not a picture"),
    "film": ("unsupported", ".png", b"\0\0\0\x14ftypisom" + bytes(9), "is a film, not a picture"),
    "archive": ("unsupported", ".png", b"PK\3\4" + bytes(9), "is an archive, not a picture"),
    "other format": ("unsupported", ".jpg", b"\xff\x0a" + b"x" * 9, "JPEG XL files are not"),
    "no sides": ("unsupported", ".svg", b'<svg width="0" height="4"/>', "has no pixels"),
    "text": ("unsupported", ".jpg", b"dear all", "not a picture of a known format"),
    "no pixels": ("damaged", ".bmp", b"BM" + struct.pack("<I4xIIiiHH24x", 54, 54, 40, 0, 4, 1, 24),
                  "BMP file"),
}  # fmt: skip


@pytest.fixture
def without_extras(tmp_path, monkeypatch) -> Iterator[None]:
    """A helper process that finds no package of an extra."""
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "pillow_heif.py").write_text("raise ImportError")
    monkeypatch.syspath_prepend(hidden)
    helper.shutdown()
    yield
    helper.shutdown()


@pytest.fixture
def put(program, monkeypatch, without_extras) -> Callable[[str], str]:
    """Put the file of a kind in the folder; its path."""

    def write(kind: str) -> str:
        odd = KINDS[kind]
        path = program.folder / "shots" / f"{NAME}{odd.suffix}"
        path.write_bytes(odd.content)
        if kind == "unreadable":
            refuse_to_open(path, monkeypatch)
        return f"shots/{path.name}"

    return write


def refuse_to_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system does to anybody but root."""
    real = builtins.open

    def opened(file: Any, *words: Any, **options: Any) -> Any:
        if isinstance(file, str | os.PathLike) and os.fspath(file).endswith(path.name):
            raise PermissionError(13, "Permission denied", str(path))
        return real(file, *words, **options)

    monkeypatch.setattr(builtins, "open", opened)
    monkeypatch.setattr(io, "open", opened)


def check_text(kind: str, text: str) -> None:
    """One line tells the reason and the advice, and none of another kind."""
    (line,) = [line for line in text.splitlines() if NAME in line]
    assert KINDS[kind].reason in line
    assert KINDS[kind].advice in line
    others = {other.advice for name, other in KINDS.items() if name != kind}
    assert not [advice for advice in others if advice in line]


@pytest.mark.parametrize("kind", KINDS)
def test_the_commands_for_one_reply_tell_the_kind(program, put, kind):
    path = put(kind)
    assert program("render", path, "fmt=png", "--output", "o.png") == 1
    check_text(kind, program.err)
    assert program("props", path, "wid=5") == 1
    check_text(kind, program.err)


@pytest.mark.parametrize("kind", KINDS)
def test_the_plan_and_the_log_tell_the_kind(program, put, kind):
    put(kind)
    words = ("--to", "out", "--is-modifier", "wid=5&fmt=png", "--json")
    assert program("export", "shots", "--dry-run", *words) == 1
    check_text(kind, program.err)
    items = json.loads(program.out)["items"]
    assert [item["kind"] for item in items] == [
        kind if NAME in item["asset"] else "" for item in items
    ]
    assert program("export", "shots", *words) == 1
    check_text(kind, program.err)
    rows = json.loads(program.out)["detailArray"]
    assert {row["kind"] for row in rows if NAME in row["logMessage"]} == {kind}
    assert {row["kind"] for row in rows if NAME not in row["logMessage"]} == {""}
    assert program("jobs", "show", "1") == 0
    check_text(kind, program.out)
    assert program("jobs", "show", "1", "--report", "log.csv") == 0
    table = csv.DictReader(io.StringIO((program.folder / "log.csv").read_text("utf-8-sig")))
    assert [row["kind"] for row in table if NAME in row["asset"]] == [kind]


@pytest.mark.parametrize("case", MORE)
def test_what_has_no_header_is_blamed_for_what_it_is(program, case):
    kind, suffix, content, reason = MORE[case]
    (program.folder / "shots" / f"{NAME}{suffix}").write_bytes(content)
    words = ("--to", "out", "--is-modifier", "wid=5&fmt=png", "--json")
    assert program("export", "shots", "--dry-run", *words) == 1
    items = json.loads(program.out)["items"]
    (item,) = [item for item in items if NAME in item["asset"]]
    assert (item["kind"], reason in item["reason"]) == (kind, True)


def test_a_program_folder_without_pip_names_no_pip(monkeypatch):
    from exportgui.installation import needs_extra

    assert "pip install" in needs_extra("heif")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "pip" not in needs_extra("heif")
    assert "exportgui[heif]" in needs_extra("heif")
    monkeypatch.setattr(sys, "frozen", False, raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert "pip" not in needs_extra("heif")


@pytest.mark.parametrize("request_text", ["req=set,json", "req=props", "req=exists", "$asked$"])
@pytest.mark.parametrize("name", ["set", "one"])
def test_render_names_the_command_that_prints_text(program, name, request_text):
    shots = program.folder / "shots"
    (shots / "c.txt").write_text("Id\tPath\tImageSet\none\tfileToExport.jpg\t\nset\t\tone;one\n")
    (shots / "c.ini").write_text("RootId=c\nRootPath=.\nCatalogFile=c.txt\nMacroFile=c.mac\n")
    (shots / "c.mac").write_text("asked req=set\n")
    words = (f"c/{name}", request_text, "--root", "shots/c.ini")
    assert program("render", *words, "--output", "o.png") == 2
    assert "exportgui props" in program.err
    assert program("props", f"c/{name}", "req=exists", "--root", "shots/c.ini") == 0
