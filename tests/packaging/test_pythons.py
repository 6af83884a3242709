"""Which Pythons the pinned packages are for: one list for the set-up, the lock and the README."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import environment
import lock
import pythons

CHECKOUT = Path(__file__).parents[2]
OLDEST = pythons.named(pythons.TRIED[0])
NEWEST = pythons.named(pythons.TRIED[-1])


@pytest.mark.parametrize("version", pythons.TRIED)
def test_every_python_that_was_tried_is_taken(version: tuple[int, int]) -> None:
    assert not pythons.refusal((*version, 0), "cpython", without_lock=False)


@pytest.mark.parametrize(
    ("version", "implementation", "without_lock"),
    [((3, 99), "cpython", False), ((3, 12), "pypy", False), ((3, 13), "cpython", True)],
)
def test_another_is_refused_by_the_newest_that_was_tried(
    version: tuple[int, int], implementation: str, without_lock: bool
) -> None:
    words = pythons.refusal(version, implementation, without_lock=without_lock)
    assert f"{OLDEST} to {NEWEST}" in words
    assert f"python{NEWEST} packaging/dev.py" in words
    assert sys.executable in words


def test_it_is_refused_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pythons, "refusal", lambda: "too new")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("a program was started"))
    with pytest.raises(environment.SetupError, match="too new"):
        environment.Environment(CHECKOUT, tmp_path / "venv").prepare("runtime")
    assert not (tmp_path / "venv").exists()


@pytest.mark.parametrize(("fit", "kept"), [(True, True), (False, False)])
def test_an_environment_of_another_python_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fit: bool, kept: bool
) -> None:
    """The answer comes from the environment's own Python, not from the one that runs the script."""
    scripts = tmp_path / "packaging"
    scripts.mkdir()
    (scripts / "pythons.py").write_text(
        f"def refusal():\n    return {'' if fit else 'unfit'!r}\n", "utf-8"
    )
    monkeypatch.setattr(environment, "PACKAGING", scripts)
    monkeypatch.setattr(environment.Environment, "python", Path(sys.executable))
    assert environment.Environment(CHECKOUT, tmp_path)._is_fit() is kept


def test_the_lock_looks_for_the_wheels_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = set()

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        asked.add(command[command.index("--python-version") + 1])
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    assert lock._check(Path("uv"), CHECKOUT, CHECKOUT) == 0
    assert asked == {pythons.named(version) for version in pythons.TRIED}
    assert lock.OPTIONS[lock.OPTIONS.index("--python-version") + 1] == OLDEST


def test_what_is_written_about_them_agrees() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["requires-python"] == f">={OLDEST}"
    assert project["tool"]["mypy"]["python_version"] == OLDEST
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    assert f"They need CPython {OLDEST} to {NEWEST}" in readme
    table = readme.split("## What was tested where")[1].split("\n\n")[1]
    assert set(re.findall(r"\b3\.\d\d\b", table)) >= {pythons.named(v) for v in pythons.TRIED}
    pinned = (CHECKOUT / "packaging" / "requirements" / "README.md").read_text("utf-8")
    assert f"Python {OLDEST} to {NEWEST}" in pinned
