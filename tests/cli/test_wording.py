"""Refusals say what is wrong, of what, and what to do, each once."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest
from PIL import Image

from exportgui.errors import RequestError
from exportgui.request.commands import COMMANDS
from exportgui.request.macros import MacroBook
from exportgui.request.parsing import parse
from exportgui.request.resolving import resolve


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))


KINDS = {
    "pipe": (lambda path: os.mkfifo(path), "is a pipe, not a file"),
    "socket": (_socket, "is a socket, not a file"),
    "device": (lambda path: path.symlink_to("/dev/null"), "is a device, not a file"),
    "folder": (lambda path: path.mkdir(), "is a folder, not a file"),
}
pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has none of these")


@pytest.fixture(params=KINDS)
def odd(request, program) -> tuple[str, str]:
    """Something else than a file where a picture would be, and what it is called."""
    make, said = KINDS[request.param]
    make(program.folder / "odd.jpg")
    return "odd.jpg", said


@pytest.mark.parametrize("words", [("render", "--output", "o.jpg"), ("props",)])
def test_what_is_not_a_file_is_named_by_its_kind(program, odd, words):
    name, said = odd
    if (program.folder / name).is_symlink():  # to a device, where links must not lead
        assert program(words[0], "/dev/null", "wid=9", *words[1:]) == 1
        name = "null"
    else:
        assert (
            program(
                words[0], "shots/fileToExport.jpg", f"layer=1&src={name}", *words[1:], "--root", "."
            )
            == 1
        )
    assert program.err == f"exportgui: {name}: {said}; put a file in its place\n"


def test_nothing_but_a_file_is_written_over(program, odd):
    name, said = odd
    assert program("render", "shots/fileToExport.jpg", "wid=9", "--output", name) == 2
    assert program.err == f"exportgui: {name}: {said}; name a file to write to\n"
    assert not (program.folder / name).is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--macro", "$nope$"), "macro $nope$ is not defined; at column 1"),
        (("--is-modifier", "wid=9&$nope$"), "macro $nope$ is not defined; at column 7"),
        ((), "there is no folder to export to; add --to DIR"),
    ],
)
def test_a_refusal_names_things_once(program, words, said):
    to = ("--to", "out") if words else ()
    assert program("export", "shots", *to, *words) == 2
    assert program.err == f"exportgui: {said}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("$a$", "macro $a$ is called before it is defined (in macro b)"),
        ("$b$", "$b$: macro $gone$ is not defined"),
        ("$c$", "$c$: macro $gone$ is not defined (in macro b)"),
    ],
)
def test_a_macro_within_a_macro_is_told_with_its_place(text, said):
    book = MacroBook([("b", "$gone$"), ("c", "$b$"), ("x", "$b$")])
    if text == "$a$":
        book = MacroBook([("b", "$a$"), ("a", "wid=1")])
        text, said = "$b$", "$b$: macro $a$ is called before it is defined"
    with pytest.raises(RequestError) as caught:
        resolve(parse(text), book)
    assert str(caught.value).partition("; at")[0] == said


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_no_command_is_named_twice_of_a_wrong_value(name):
    """The sentence begins with the command; the reason speaks of the value."""
    for value in ("", "x", "-1,-1,-1,-1,-1,-1,-1,-1,-1", "99999999999999"):
        try:
            resolve(parse(f"{name}={value}"))
        except RequestError as error:
            told = re.sub(
                rf"({name})={re.escape(value)}:", r"\1:", str(error), count=1, flags=re.IGNORECASE
            )
            assert not re.search(rf"(?<![\w$])({re.escape(name)})=?: \1\b", told, re.IGNORECASE), (
                told
            )


@pytest.mark.parametrize("more", [(), ("--salvage",)])
def test_damage_is_told_without_brackets_in_brackets(program, more):
    noise = Image.effect_noise((64, 64), 80).convert("RGB")
    for name in ("cut.jpg", "cut.png", "cut.gif", "cut.tif", "cut.webp", "cut.bmp", "cut.jp2"):
        noise.save(program.folder / "shots" / name)
        data = (program.folder / "shots" / name).read_bytes()
        (program.folder / "shots" / name).write_bytes(data[: len(data) // 2])
    program(
        "export",
        "shots",
        "--to",
        "out",
        "--is-modifier",
        "wid=9&fmt=png",
        "--select",
        "cut.*",
        *more,
    )
    told = [line for line in program.err.splitlines() if "cut." in line]
    assert len(told) >= 7
    assert not [line for line in told if re.search(r"\([^)]*\(", line)]
    assert [line for line in told if " file is " in line]
