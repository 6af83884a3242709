"""``dev.py build``: make the wheel and a PyInstaller folder, and try the folder's program."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import system
from environment import Environment, SetupError, child_variables, say
from showcase import SAMPLE_MACRO, SAMPLE_MODIFIER


def build(checkout: Path, arguments: Sequence[str]) -> int:
    """Write dist/*.whl and dist/exportgui/, then run its program: ``doctor`` and the sample job."""
    parser = argparse.ArgumentParser(prog="dev.py build", description=build.__doc__)
    parser.add_argument(
        "--wheel-only", action="store_true", help="leave out the PyInstaller folder"
    )
    options = parser.parse_args(arguments)
    # A separate environment: packages that only tests need must not end up in the folder.
    environment = Environment(checkout, checkout / "build" / "venv")
    environment.prepare("build")
    wheel = _wheel(environment)
    if options.wheel_only:
        print(wheel)
        return 0
    program = _folder(environment)
    _try(program)
    print(wheel, program.parent, sep="\n")
    return 0


def _wheel(environment: Environment) -> Path:
    dist = environment.checkout / "dist"
    say("Building the wheel")
    if environment.call("-m", "hatchling", "build", "--target", "wheel", "--directory", dist):
        raise SetupError("hatchling could not build the wheel; its message is above.")
    return max(dist.glob("exportgui-*.whl"), key=lambda file: file.stat().st_mtime)


def _folder(environment: Environment) -> Path:
    system.provide_bundler_tools()
    dist = environment.checkout / "dist"
    work = environment.checkout / "build" / "pyinstaller"
    shutil.rmtree(dist / "exportgui", ignore_errors=True)
    say("Building the program folder")
    spec = environment.checkout / "packaging" / "exportgui.spec"
    options = ("--noconfirm", "--log-level", "WARN", "--distpath", dist, "--workpath", work)
    if environment.call("-P", "-m", "PyInstaller", *options, spec):
        raise SetupError("PyInstaller failed; its message is above.")
    return dist / "exportgui" / ("exportgui.exe" if os.name == "nt" else "exportgui")


def _try(program: Path) -> None:
    """Run the folder's program outside the checkout, with a separate home."""
    with tempfile.TemporaryDirectory(prefix="exportgui-try-") as scratch:
        variables = child_variables() | {"EXPORTGUI_HOME": str(Path(scratch) / "home")}
        sample = program.parent / "_internal" / "exportgui" / "resources" / "sample" / "sample.ini"
        job = [
            "--to",
            str(Path(scratch) / "out"),
            "--is-modifier",
            SAMPLE_MODIFIER,
            "--macro",
            SAMPLE_MACRO,
        ]
        for command in (["doctor"], ["export", str(sample), *job]):
            say(f"Trying {program.name} {command[0]}")
            subprocess.run([str(program), *command], cwd=scratch, env=variables, check=True)
