"""The pinned requirements: every line has hashes, no line has an address, and the files agree with
each other.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
FOLDER = CHECKOUT / "packaging" / "requirements"
NAMES = ("backends", "runtime", "test", "build")
PINNED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==(\S+)", re.MULTILINE)


def blocks(name: str) -> list[str]:
    """Each requirement with its hashes."""
    text = (FOLDER / f"{name}.txt").read_text("utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def versions(name: str) -> dict[str, str]:
    return dict(PINNED.findall((FOLDER / f"{name}.txt").read_text("utf-8")))


@pytest.mark.parametrize("name", NAMES)
def test_every_requirement_is_pinned_and_hashed(name: str) -> None:
    lines = blocks(name)
    assert lines
    for line in lines:
        assert PINNED.match(line), line
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", line), line


@pytest.mark.parametrize("name", NAMES)
def test_no_file_records_an_address(name: str) -> None:
    text = (FOLDER / f"{name}.txt").read_text("utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|^-[if] | @ ", text, re.MULTILINE)


def test_the_files_agree_on_versions() -> None:
    runtime = versions("runtime")
    for name in ("test", "build"):
        other = versions(name)
        assert {k: v for k, v in other.items() if k in runtime} == runtime


def test_what_pyproject_asks_for_is_pinned() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    pinned = versions("test")
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["test"],
    ]
    names = {re.split(r"[^A-Za-z0-9._-]", line)[0].lower().replace("_", "-") for line in asked}
    assert names <= set(pinned)
    assert "hatchling" in versions("backends")


def test_the_installation_is_small() -> None:
    runtime = set(versions("runtime"))
    assert "pyside6-essentials" in runtime
    # The other three quarters of Qt; what would bring half a scientific library for one function;
    # extras.
    large = {
        "pyside6",
        "pyside6-addons",
        "scipy",
        "scikit-image",
        "opencv-python",
        "dask",
        "distributed",
        "pandas",
    }
    assert not runtime & large


def test_qt_is_a_version_that_works_with_python_3_11() -> None:
    assert versions("runtime")["pyside6-essentials"].startswith("6.11.")
