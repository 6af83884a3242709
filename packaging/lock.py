"""``dev.py lock``: resolve the pinned requirements again, for all systems and Python versions.

The files have versions, markers and hashes, but no URLs: pip uses the index it is configured for.
uv resolves; it is installed into a temporary environment, because nothing else needs it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from environment import Environment, SetupError, say
from pythons import TRIED, named

UV = "uv==0.13.9"
# Published as source only, but pure Python, so no compiler is needed.
SOURCE_ONLY = "pyvips"
# "fewest" takes one version of each package for all Pythons, so that all run what one has tested.
OPTIONS = (
    "--universal",
    "--python-version",
    named(TRIED[0]),
    "--fork-strategy",
    "fewest",
    "--generate-hashes",
)
# No index, annotations or header: nothing about the resolving machine stays in the files.
QUIET = ("--no-emit-index-url", "--no-annotate", "--no-header", "--quiet")
# File → what it is resolved from; each file's versions constrain the following ones.
SOURCES: dict[str, tuple[str, ...]] = {
    "backends": ("backends.in",),
    "runtime": ("../../pyproject.toml",),
    "test": ("../../pyproject.toml", "--extra", "test"),
    "build": ("../../pyproject.toml", "build.in"),
}
# PySide6's wheels decide the oldest systems: glibc 2.34 on x86_64, 2.39 on aarch64, macOS 13.
PLATFORMS = (
    "x86_64-manylinux_2_34",
    "aarch64-manylinux_2_39",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
)


def lock(checkout: Path, arguments: Sequence[str]) -> int:
    """Write packaging/requirements/*.txt and check that each line has a wheel for every system."""
    parser = argparse.ArgumentParser(prog="dev.py lock", description=lock.__doc__)
    parser.add_argument("--check", action="store_true", help="only check the files that are there")
    parser.add_argument(
        "--upgrade", action="store_true", help="take the newest versions that pyproject.toml allows"
    )
    options = parser.parse_args(arguments)
    folder = checkout / "packaging" / "requirements"
    with tempfile.TemporaryDirectory(prefix="exportgui-lock-") as scratch:
        uv = _install_uv(checkout, Path(scratch))
        if not options.check:
            _resolve(uv, folder, upgrade=options.upgrade)
        return _check(uv, folder, Path(scratch))


def _install_uv(checkout: Path, scratch: Path) -> Path:
    environment = Environment(checkout, scratch / "venv")
    subprocess.run([sys.executable, "-m", "venv", str(environment.home)], check=True)
    if environment.call("-m", "pip", "install", "--quiet", UV):
        raise SetupError("pip could not install uv; its message is above.")
    return environment.scripts / "uv"


def _resolve(uv: Path, folder: Path, *, upgrade: bool) -> None:
    bound: list[str] = []
    for name, sources in SOURCES.items():
        say(f"Resolving {name}.txt")
        extra = ["--upgrade"] if upgrade else []
        command = [
            str(uv),
            "pip",
            "compile",
            *OPTIONS,
            *QUIET,
            *extra,
            *sources,
            *bound,
            "-o",
            f"{name}.txt",
        ]
        subprocess.run(command, cwd=folder, check=True)
        bound += ["-c", f"{name}.txt"]


def _check(uv: Path, folder: Path, scratch: Path) -> int:
    failed = 0
    wheels = ["--only-binary", ":all:", "--no-binary", SOURCE_ONLY, "--require-hashes"]
    for name in SOURCES:
        for platform in PLATFORMS:
            for python in map(named, TRIED):
                where = [
                    "--target",
                    str(scratch / "none"),
                    "--python-platform",
                    platform,
                    "--python-version",
                    python,
                ]
                command = [
                    str(uv),
                    "pip",
                    "install",
                    "--dry-run",
                    "--quiet",
                    *where,
                    *wheels,
                    "-r",
                    f"{name}.txt",
                ]
                if subprocess.run(command, cwd=folder, check=False).returncode:
                    say(f"No complete set of wheels: {name}.txt on {platform}, Python {python}")
                    failed += 1
    say("Every system has its wheels." if not failed else f"{failed} combinations lack wheels.")
    return 1 if failed else 0
