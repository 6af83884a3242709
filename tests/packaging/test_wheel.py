"""The wheel: it carries the resources, the desktop files and the licence, and nothing of the
checkout's workshop.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is in a wheel built from this tree."""
    pytest.importorskip("hatchling", reason="the environment has no hatchling to build with")
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "hatchling",
        "build",
        "--target",
        "wheel",
        "--directory",
        str(folder),
    ]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize(
    "name",
    [
        "exportgui/__main__.py",
        "exportgui/py.typed",
        "exportgui/resources/sample/sample.ini",
        "exportgui/resources/sample/images/still-life.jpg",
        "exportgui/resources/fonts/OpenSans-Regular.ttf",
        "exportgui/resources/fonts/LICENSE-Apache-2.0.txt",
        "exportgui/resources/icons/exportgui.svg",
        "exportgui/resources/THIRD-PARTY-NOTICES.md",
    ],
)
def test_it_carries(names: set[str], name: str) -> None:
    assert name in names


def test_every_resource_is_in_it(names: set[str]) -> None:
    folder = CHECKOUT / "resources"
    files = {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()}
    assert {f"exportgui/resources/{f}" for f in files} <= names


def test_desktop_files_go_where_desktops_look(names: set[str]) -> None:
    data = {name.split(".data/data/", 1)[1] for name in names if ".data/data/" in name}
    assert data == {
        "share/applications/exportgui.desktop",
        "share/metainfo/exportgui.metainfo.xml",
        "share/icons/hicolor/scalable/apps/exportgui.svg",
    }


def test_nothing_else_is_in_it(names: set[str]) -> None:
    tops = {name.split("/", 1)[0] for name in names}
    assert tops == {"exportgui", *(top for top in tops if top.endswith((".dist-info", ".data")))}
    assert not any("__pycache__" in name for name in names)
