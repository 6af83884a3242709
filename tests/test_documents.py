"""Small files: read with care, written whole, for one person, whoever else writes them."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from exportgui import settings
from exportgui.documents import (
    DocumentError,
    change_state,
    load_state,
    read_document,
    write_document,
    write_whole,
)
from exportgui.gui import window_state
from exportgui.gui.macros import exchange
from exportgui.job.recipes import recipe
from exportgui.job.recipes.recipe import Recipe
from exportgui.settings import Settings

BAD = {
    "not JSON": b"{ not json",
    "empty": b"",
    "not UTF-8": b'{"a": "\xff"}',
    "no object": b"[1, 2]",
    "too deep": b"[" * 200_000,
    "too deep, closed": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "deep enough to be read": b'{"a":' * 300 + b"1" + b"}" * 300,
    "too large": b'{"a": "' + b"x" * (1 << 20) + b'"}',
    "a number of many digits": b'{"a": ' + b"9" * 100_000 + b"}",
    "NaN": b'{"a": NaN}',
    "zeros, as after a cut of power": bytes(300),
}
posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))


def start(code: str, path: Path, name: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-P", "-c", code, path, str(name)])


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_a_bad_file_of_state_is_kept_and_named(tmp_path: Path, content: bytes):
    path = tmp_path / "state.json"
    path.write_bytes(content)
    document, problem = load_state(path)
    assert document == {}
    assert problem.startswith("state.json: ")
    assert problem.endswith("; it is kept as state.broken.json")
    assert "\n" not in problem
    assert (tmp_path / "state.broken.json").read_bytes() == content
    assert load_state(path) == ({}, "")


@pytest.mark.parametrize("content", [BAD[name] for name in BAD if name != "no object"])
def test_a_bad_document_is_refused_in_one_line(tmp_path: Path, content: bytes):
    path = tmp_path / "a.recipe.json"
    path.write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert str(caught.value).startswith("a.recipe.json: ")
    assert "\n" not in str(caught.value)


def test_every_bad_file_is_kept(tmp_path: Path):
    path = tmp_path / "state.json"
    for number in range(3):
        path.write_text(f"bad {number}")
        load_state(path)
    kept = sorted(file.read_text() for file in tmp_path.glob("state.broken*"))
    assert kept == ["bad 0", "bad 1", "bad 2"]


def test_a_folder_in_the_place_of_a_file_is_kept_too(tmp_path: Path):
    path = tmp_path / "state.json"
    path.mkdir()
    document, problem = load_state(path)
    assert (document, path.exists()) == ({}, False)
    assert "cannot be read: Is a directory; it is kept as" in problem


@posix
def test_a_file_of_state_is_for_nobody_else(tmp_path: Path):
    change_state(tmp_path / "new" / "state.json", lambda old: {"a": 1})
    settings.save(Settings())
    window_state.save({"a": 1})
    recipe.write_recipe(Recipe(), tmp_path / "home" / "config" / "recipes" / "r.recipe.json")
    places = [tmp_path / "new", *(tmp_path / "new").iterdir()]
    places += [tmp_path / "home" / "config", *(tmp_path / "home" / "config").rglob("*")]
    assert len(places) >= 9
    assert [path for path in places if mode(path) & 0o077] == []


@posix
def test_a_file_to_pass_on_is_as_other_files_are(tmp_path: Path):
    usual = tmp_path / "usual"
    usual.write_text("")
    exchange.write_file([("a", "wid=1")], tmp_path / "new.mac")
    recipe.write_recipe(Recipe(), tmp_path / "r.recipe.json", private=False)
    assert {mode(tmp_path / "new.mac"), mode(tmp_path / "r.recipe.json")} == {mode(usual)}
    (tmp_path / "new.mac").chmod(0o640)
    exchange.write_file([("a", "wid=2")], tmp_path / "new.mac")
    assert mode(tmp_path / "new.mac") == 0o640


@posix
def test_a_link_stays_a_link(tmp_path: Path):
    (tmp_path / "real.json").write_text("{}")
    (tmp_path / "link.json").symlink_to("real.json")
    write_document(tmp_path / "link.json", {"a": 1})
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text()) == {"a": 1}


@pytest.mark.parametrize("call", ["write", "fsync", "replace"])
def test_a_disk_that_refuses_leaves_the_old_file(tmp_path: Path, monkeypatch, call: str):
    path = tmp_path / "state.json"
    write_document(path, {"old": True})

    def refuse(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if call == "fsync":
        monkeypatch.setattr(os, "fsync", refuse)
    elif call == "replace":
        monkeypatch.setattr(Path, "replace", refuse)
    else:
        monkeypatch.setattr(os, "fdopen", refuse)
    with pytest.raises(OSError, match="No space"):
        write_document(path, {"new": True})
    assert json.loads(path.read_text()) == {"old": True}
    assert list(tmp_path.iterdir()) == [path]


def test_names_that_are_no_text_survive(tmp_path: Path):
    """A folder of Latin-1 names, as the window remembers its catalog."""
    document = {"catalog": os.fsdecode(b"/srv/m\xf6bel"), "name": "Möbel"}
    write_document(tmp_path / "state.json", document)
    assert load_state(tmp_path / "state.json").document == document


CHANGES = """
import sys
from pathlib import Path
from exportgui.documents import change_state
for number in range(50):
    change_state(Path(sys.argv[1]), lambda old: old | {f"{sys.argv[2]}-{number}": number})
"""


def test_programs_that_save_at_once_lose_nothing(tmp_path: Path):
    path = tmp_path / "state.json"
    programs = [
        subprocess.Popen([sys.executable, "-P", "-c", CHANGES, path, str(name)])
        for name in range(4)
    ]
    assert [program.wait(120) for program in programs] == [0] * 4
    wanted = {f"{name}-{number}": number for name in range(4) for number in range(50)}
    assert json.loads(path.read_text()) == wanted
    assert [file.name for file in tmp_path.iterdir() if file.name.endswith(".new")] == []


WRITES = """
import sys
from pathlib import Path
from exportgui.atomic_write import write_whole
for _ in range(200):
    write_whole(Path(sys.argv[1]), sys.argv[2].encode() * 10_000)
"""


def test_a_reader_never_sees_half_a_file(tmp_path: Path):
    path = tmp_path / "file"
    write_whole(path, b"0" * 10_000)
    programs = [start(WRITES, path, name) for name in range(2)]
    seen = set()
    while any(program.poll() is None for program in programs):
        seen.add(path.read_bytes())
    assert seen <= {b"0" * 10_000, b"1" * 10_000}
    assert [program.returncode for program in programs] == [0, 0]


@pytest.mark.parametrize("busy", [0, 1, 3])
def test_a_busy_lock_on_windows_is_waited_for(tmp_path: Path, monkeypatch, busy: int):
    """LK_LOCK gives up after ten attempts with EDEADLOCK, as Microsoft's page on _locking says."""
    answers = [OSError(errno.EDEADLK, "Resource deadlock avoided")] * busy
    locked = []

    def locking(_descriptor: int, _mode: int, _count: int) -> None:
        if answers:
            raise answers.pop()
        locked.append(True)

    windows = types.SimpleNamespace(LK_LOCK=1, locking=locking)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    path = tmp_path / "state.json"

    def change(document: dict[str, object]) -> dict[str, object]:
        assert locked
        return {**document, "a": 1}

    change_state(path, change)
    assert json.loads(path.read_text()) == {"a": 1}


def test_a_file_system_without_locks_is_written_to_on_windows(tmp_path: Path, monkeypatch):
    def locking(_descriptor: int, _mode: int, _count: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    windows = types.SimpleNamespace(LK_LOCK=1, locking=locking)
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    path = tmp_path / "state.json"
    change_state(path, lambda document: {**document, "a": 1})
    assert json.loads(path.read_text()) == {"a": 1}


def test_settings_that_another_program_changed_meanwhile_stay():
    loaded = settings.load()
    settings.save(Settings(workers=3, language="sv"))
    settings.save(Settings(max_megapixels=50), loaded)
    assert settings.load() == Settings(workers=3, language="sv", max_megapixels=50)


def test_broken_settings_are_told_on_the_command_line(capsys):
    from exportgui.cli import main

    path = settings.settings_path()
    path.parent.mkdir(parents=True)
    path.write_text('{"language": "es",}')
    assert main(["jobs"]) == 0
    told = capsys.readouterr().err
    assert told.startswith("exportgui: warning: settings.json: not JSON: ")
    assert "it is kept as settings.broken.json; the settings are the defaults now" in told


@pytest.mark.parametrize("load", [settings.load, window_state.load])
def test_what_starts_the_program_raises_nothing(load: Callable[[], object], monkeypatch):
    """Not even where neither the file can be read nor renamed."""

    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    window_state.save({"a": 1})
    settings.save(Settings(workers=2))
    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "rename", refuse)
    assert load() in (Settings(), {})
