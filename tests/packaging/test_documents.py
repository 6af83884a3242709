"""What the pages for builders name is there: modules, and the functions they name in these."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
PAGES = (
    "exportgui/ARCHITECTURE.md",
    "exportgui/STARTUP.md",
    ".github/CONTRIBUTING.md",
    "README.md",
)
# A file, and perhaps a name in it; CAPITALS stand for a new name.
NAMED = re.compile(r"`([\w./-]+\.(?:py|md|tsv|ts|toml|html))(?::(\w+))?`")


@cache
def files() -> frozenset[str]:
    """Every file of the checkout, with a slash in front."""
    parts = (".github", "exportgui", "packaging", "resources", "tests")
    found = (path for part in parts for path in (CHECKOUT / part).rglob("*"))
    return frozenset(
        f"/{path.relative_to(CHECKOUT).as_posix()}" for path in (*found, *CHECKOUT.iterdir())
    )


@pytest.mark.parametrize("page", PAGES)
def test_the_files_that_a_page_names_are_there(page: str) -> None:
    text = (CHECKOUT / page).read_text("utf-8")
    named = {path for path, _ in NAMED.findall(text) if not re.search("NAME|CODE", path)}
    assert len(named) > 5
    missing = {path for path in named if not any(file.endswith(f"/{path}") for file in files())}
    assert missing == set()


@pytest.mark.parametrize("page", PAGES)
def test_the_functions_that_a_page_names_are_there(page: str) -> None:
    text = (CHECKOUT / page).read_text("utf-8")
    for path, name in NAMED.findall(text):
        if not name:
            continue
        homes = [file for file in files() if file.endswith(f"/{path}")]
        tree = ast.parse((CHECKOUT / homes[0].lstrip("/")).read_text("utf-8"))
        defined = ast.FunctionDef | ast.ClassDef
        assert name in {node.name for node in ast.walk(tree) if isinstance(node, defined)}, path


def test_every_room_is_on_the_page_of_the_rooms() -> None:
    text = (CHECKOUT / "exportgui" / "ARCHITECTURE.md").read_text("utf-8")
    for folder in (CHECKOUT / "exportgui").iterdir():
        if (folder / "__init__.py").is_file():
            assert f"`{folder.name}/`" in text
    for folder in (CHECKOUT / "exportgui" / "gui").iterdir():
        if (folder / "__init__.py").is_file():
            assert re.search(rf"`(gui/)?{folder.name}[`/]", text), folder.name
