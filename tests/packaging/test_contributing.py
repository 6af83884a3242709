"""The lists of CONTRIBUTING.md name every file, as doing it on a copy of the checkout shows."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import translations
from exportgui.request.commands import COMMANDS
from exportgui.request.output_formats import OUTPUTS

CHECKOUT = Path(__file__).parents[2]
PARTS = (".github", "exportgui", "packaging", "resources", "tests")
FILES = ("pyproject.toml", "README.md", "LICENSE")
PICTURE = re.compile(r"resources/reference/\w+\.jpg")
SECTIONS = dict(
    re.findall(
        r"^## (.+?)\n(.*?)(?=^## |\Z)",
        (CHECKOUT / ".github" / "CONTRIBUTING.md").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
)
# Section → a word that every file of its list has, and whether no other file of the program may.
EXAMPLES = {
    "An editor": (r"RatioEdit|Control\.RATIO|\bRATIO = ", True),
    "A language": (r"\bko\b|한국어", True),
    "A setting": ("max_megapixels|memory_megabytes|max_pixels", False),
    "A fault test": ("", False),
}


def listed(section: str, **names: str) -> set[str]:
    """The paths that the bullets of a section begin with, their CAPITALS replaced."""
    found = set()
    for bullet in re.findall(r"^- (.*?):", SECTIONS[section], re.MULTILINE):
        for path in re.findall(r"`([^`]+)`", bullet):
            for name, value in names.items():
                path = path.replace(name, value)
            found.add(path)
    return found


@dataclass(frozen=True)
class Copy:
    """A checkout to try things on."""

    root: Path

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Python in the copy, which meets the copy's own package."""
        variables = os.environ | {
            "PYTHONPATH": str(self.root),
            "QT_QPA_PLATFORM": "offscreen",
            "EXPORTGUI_HOME": str(self.root / "home"),
        }
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.root,
            env=variables,
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> dict[str, bytes]:
        """All files, each with the hash of its contents."""
        return {
            path.relative_to(self.root).as_posix(): hashlib.sha256(path.read_bytes()).digest()
            for part in PARTS
            for path in (self.root / part).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }

    def touched(self, before: dict[str, bytes]) -> set[str]:
        """Files that are new, or other than before.

        Pictures of the reference do not count unless they are new: where the system has other fonts
        than the one they were drawn on, those with text come out otherwise.
        """
        return {
            path
            for path, _ in self.files().items() - before.items()
            if path not in before or not PICTURE.match(path)
        }

    def test(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run tests of the copy."""
        return self.run("-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", *words)

    def translate(self) -> None:
        """Do what translators would: every text that is new is translated, if not well."""
        for file in (self.root / "resources" / "translations").glob("*.ts"):
            text = file.read_text("utf-8")
            done = re.sub(
                r'<source>(.*?)</source>(\s*)<translation type="unfinished"></translation>',
                r"<source>\1</source>\2<translation>\1 (x)</translation>",
                text,
            )
            file.write_text(done, "utf-8", newline="\n")
        assert self.run("packaging/translations.py", "--check").returncode in (0, 1)
        assert self.run("packaging/translations.py").returncode == 0


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    root = tmp_path / "checkout"
    for part in PARTS:
        shutil.copytree(
            CHECKOUT / part, root / part, ignore=shutil.ignore_patterns("__pycache__", ".*_cache")
        )
    for file in FILES:
        shutil.copy2(CHECKOUT / file, root / file)
    return Copy(root)


OTHERS = [code for code in translations.LANGUAGES if code != "en"]
SNIFFED = ("sgi", "pcx")
"""Formats that are no outputs, but read."""
# The first of some names that the checkout does not have yet: any of them may be added to it.
COMMAND = next(name for name in ("op_fade", "op_wane", "op_quell") if name not in COMMANDS)
FORMAT = next(name for name in ("qoi", *SNIFFED) if name not in OUTPUTS)
# What is asked for, and how many tests of these words run.
NAMED = {
    ("command", COMMAND): (COMMAND.removeprefix("op_"), 15),
    ("format", FORMAT): (FORMAT, 20),
}
# The files of their tests, and of those that look whether anything is missing anywhere.
NAMING = (
    "tests/request",
    "tests/conformance",
    "tests/render/test_encode.py",
    "tests/job/test_plan.py",
    "tests/referee/test_tables.py",
    "tests/referee/test_metadata.py",
)
COMPLETE = (
    "tests/request/test_table.py",
    "tests/request/test_rows.py",
    "tests/request/test_groups.py",
    "tests/request/test_commands.py",
    "tests/render/test_commands.py",
    "tests/gui/test_editors.py",
    "tests/packaging/test_reference.py",
)


def expected(what: tuple[str, str]) -> set[str]:
    kind, name = what
    if kind == "command":
        paths = listed("A command", NAME=name)
        return {
            path.replace("CODE", code)
            for path in paths
            for code in (OTHERS if "CODE" in path else ("",))
        }
    paths = listed("An output format", NAME=name)
    return paths - {"exportgui/media/sniff.py"} if name in SNIFFED else paths


def test_what_is_added_touches_the_files_of_its_list_and_has_tests_that_pass(copy: Copy) -> None:
    for what in NAMED:
        before = copy.files()
        done = copy.run("packaging/new.py", *what)
        assert done.returncode == 0, done.stderr
        assert f"Left to decide for {what[1]}:" in done.stdout
        copy.translate()
        assert copy.touched(before) == expected(what)

    chosen = [*(word for word, _ in NAMED.values()), *(Path(file).name for file in COMPLETE)]
    tested = copy.test("-rp", "-k", " or ".join(chosen), *NAMING, *COMPLETE)
    assert tested.returncode == 0, tested.stdout[-8000:]
    passed = re.findall(r"^PASSED (.+)", tested.stdout, re.MULTILINE)
    for word, least in NAMED.values():
        assert len([test for test in passed if word in test]) >= least


@pytest.mark.long
def test_a_command_that_is_no_operation_goes_to_the_module_of_its_kind(copy: Copy) -> None:
    before = copy.files()
    done = copy.run("packaging/new.py", "command", "crisp", "--scope", "view")
    assert done.returncode == 0, done.stderr
    copy.translate()
    touched = copy.touched(before)
    assert "exportgui/request/commands/view.py" in touched
    assert touched - {"exportgui/request/commands/view.py"} <= expected(("command", "crisp"))
    tested = copy.test("-k", "crisp", "tests/request")
    assert tested.returncode == 0, tested.stdout[-8000:]


@pytest.mark.long
@pytest.mark.parametrize("what", NAMED, ids=" ".join)
def test_the_whole_suite_passes_with_it(copy: Copy, what: tuple[str, str]) -> None:
    assert copy.run("packaging/new.py", *what).returncode == 0
    copy.translate()
    done = copy.test("-n", "2", "--deselect", "tests/packaging/test_contributing.py")
    assert done.returncode == 0, done.stdout[-8000:]
    for words in (
        ("-m", "ruff", "check", "."),
        ("-m", "ruff", "format", "--check", "."),
        ("-m", "mypy", "--no-incremental"),
        ("packaging/code_figures.py",),
    ):
        checked = copy.run(*words)
        assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("command", "wid"), "there is such a command"),
        (("command", "op-fade"), "letters, digits and underscores"),
        (("format", "png"), "there is such a format"),
        (("format", "xyz"), "Pillow writes no such format"),
    ],
)
def test_what_cannot_be_added_is_refused_and_nothing_is_written(
    copy: Copy, words: tuple[str, str], told: str
) -> None:
    before = copy.files()
    done = copy.run("packaging/new.py", *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr
    assert copy.touched(before) == set()


@pytest.mark.parametrize("section", EXAMPLES)
def test_the_files_of_a_list_are_those_of_its_example(section: str) -> None:
    word, alone = EXAMPLES[section]
    paths = listed(section)
    assert len(paths) >= 4
    assert [path for path in sorted(paths) if not (CHECKOUT / path).is_file()] == []
    text = [path for path in paths if not path.endswith((".qm", ".ts"))]
    assert [path for path in sorted(text) if not mentions(path, word)] == []
    if alone:
        others = {
            path.relative_to(CHECKOUT).as_posix()
            for part in ("exportgui", "packaging")
            for path in (CHECKOUT / part).rglob("*")
            if path.suffix in (".py", ".desktop")
        }
        assert {path for path in others if mentions(path, word)} <= paths


def mentions(path: str, word: str) -> bool:
    return re.search(word, (CHECKOUT / path).read_text("utf-8")) is not None


def test_every_part_has_a_list() -> None:
    assert set(SECTIONS) == {"A command", "An output format", *EXAMPLES}
