"""The checkout's script: it answers for itself, and knows when the project must be installed
again.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev as script
import environment

FOLDER = Path(__file__).parents[2] / "packaging"


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, FOLDER / "dev.py", *words], capture_output=True, text=True, check=False
    )


def test_help_names_every_command() -> None:
    done = dev("--help")
    assert done.returncode == 0
    for command in script.COMMANDS:
        assert re.search(rf"^\s+({{.*}}  )?{command}  ", done.stdout, re.MULTILINE), command


def test_an_unknown_command_is_refused() -> None:
    done = dev("fly")
    assert done.returncode == 2
    assert "fly" in done.stderr


def test_the_tree_digest_follows_contents_and_names(tmp_path: Path) -> None:
    (tmp_path / "exportgui").mkdir()
    source = tmp_path / "exportgui" / "a.py"
    source.write_text("x = 1\n", "utf-8")
    first = environment.tree_digest(tmp_path)
    assert environment.tree_digest(tmp_path) == first
    source.write_text("x = 2\n", "utf-8")
    second = environment.tree_digest(tmp_path)
    assert second != first
    source.rename(source.with_name("b.py"))
    assert environment.tree_digest(tmp_path) not in (first, second)


def test_caches_do_not_count(tmp_path: Path) -> None:
    before = environment.tree_digest(tmp_path)
    cache = tmp_path / "exportgui" / "__pycache__"
    cache.mkdir(parents=True)
    (cache / "a.pyc").write_bytes(b"x")
    assert environment.tree_digest(tmp_path) == before


def test_children_do_not_see_another_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("HOME", "")
    variables = environment.child_variables({"QT_QPA_PLATFORM": "offscreen"})
    assert "PYTHONPATH" not in variables
    assert "HOME" not in variables
    assert variables["QT_QPA_PLATFORM"] == "offscreen"


def test_modules_are_kept_compiled_even_where_nothing_is_to_be_written_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.delenv("PYTHONPYCACHEPREFIX", raising=False)
    (tmp_path / "part.py").write_text("", "utf-8")
    monkeypatch.setattr(environment.Environment, "python", Path(sys.executable))
    environment.Environment(tmp_path, tmp_path / "home").call("-c", "import part")
    assert [path.parent.name for path in tmp_path.rglob("part.*.pyc")] == [tmp_path.name]
    assert not (tmp_path / "__pycache__").exists()


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("keep me", "utf-8")
    with pytest.raises(environment.SetupError, match="not a virtual environment"):
        environment.Environment(FOLDER.parent, tmp_path / "mine").prepare("runtime")
    assert (tmp_path / "mine" / "letter.txt").read_text("utf-8") == "keep me"
