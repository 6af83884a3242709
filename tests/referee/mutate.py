"""Break the program on purpose, one place at a time, and see whether the tests of this folder
notice.

    python tests/referee/mutate.py                 the 32 known mistakes
    python tests/referee/mutate.py --all           these and the others
    python tests/referee/mutate.py --only mask     those with a word in their name

Each mistake is made in a copy of the tree. One that cannot be made, because the code has changed,
ends the run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mutants import FAMOUS, OTHERS, Mutant

ROOT = Path(__file__).parents[2]
_COPIED = ("exportgui", "resources", "tests/referee", "tests/conftest.py", "pyproject.toml")
_LONGEST = 900
_FIRST = ("tests/referee/test_matrix.py", "tests/referee/test_large.py")
"""These notice most mistakes, and soon."""


def copied(folder: Path) -> None:
    """The program and its referee, without the tests of the mistakes."""
    for name in _COPIED:
        there = folder / name
        there.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, there, ignore=shutil.ignore_patterns("__pycache__", "test_mutants.py")
            )
        else:
            shutil.copy(ROOT / name, there)


@contextmanager
def broken(mutant: Mutant, tree: Path) -> Iterator[None]:
    """The mistake is there as long as the block runs. SystemExit where it cannot be made."""
    path = tree / "exportgui" / mutant.path
    sound = path.read_text(encoding="utf-8")
    path.write_text(applied(mutant, sound), encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(sound, encoding="utf-8")


def applied(mutant: Mutant, text: str) -> str:
    """The source with the mistake in it."""
    for before, after in mutant.edits:
        if text.count(before) != 1:
            raise SystemExit(
                f"{mutant.name}: {mutant.path} has {text.count(before)} times {before!r}"
            )
        text = text.replace(before, after)
    compile(text, mutant.path, "exec")
    return text


def noticed(tree: Path, tests: Sequence[str]) -> str:
    """The first test that fails; empty where all pass."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-x",
        "-q",
        "-p",
        "no:cacheprovider",
        "--tb=line",
        *tests,
    ]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, text=True, timeout=_LONGEST
    )
    if done.returncode == 0:
        return ""
    failed = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode != 1 or not failed:
        raise SystemExit(f"the tests could not be run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return failed[0].split(" - ")[0].removeprefix("FAILED ")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where at most one mistake in eight goes unnoticed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--all", action="store_true", help="the other mistakes, too")
    parser.add_argument("--only", default="", help="a word in the names of the mistakes")
    options = parser.parse_args(arguments)
    chosen = [
        m
        for m in (*FAMOUS, *(OTHERS if options.all or options.only else ()))
        if options.only in m.name
    ]
    caught = 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = Path(folder)
        copied(tree)
        first = [name for name in _FIRST if (tree / name).exists()]
        rest = sorted(str(p.relative_to(tree)) for p in (tree / "tests/referee").glob("test_*.py"))
        rest = [name for name in rest if name not in first]
        failing = noticed(tree, [*first, *rest])
        if failing:
            raise SystemExit(f"the tests fail before anything is broken: {failing}")
        for mutant in chosen:
            start = time.monotonic()
            with broken(mutant, tree):
                by = noticed(tree, first) or noticed(tree, rest)
            caught += bool(by)
            verdict = f"noticed by {by}" if by else "NOT NOTICED"
            print(f"{mutant.name}: {verdict} ({time.monotonic() - start:.0f} s)", flush=True)
    print(f"{caught} of {len(chosen)} noticed")
    return 0 if caught * 8 >= len(chosen) * 7 else 1


if __name__ == "__main__":
    sys.exit(main())
