"""What happens on the disk while the window is open: files come, change and go."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any

from monkey_sandbox import Sandbox


def disturb(sandbox: Sandbox, event: dict[str, Any]) -> None:
    """Change one thing in the catalog, the folder of exports or the program's own folders."""
    number = event["number"]
    pictures = sorted(path for path in sandbox.shop.rglob("*") if path.is_file())
    picture = pictures[number % len(pictures)] if pictures else sandbox.shop / "lamp.jpg"
    with contextlib.suppress(OSError):
        DISTURBANCES[event["what"]](sandbox, picture, number)


def _add(sandbox: Sandbox, picture: Path, number: int) -> None:
    shutil.copyfile(picture, sandbox.shop / f"new-{number % 9}{picture.suffix}")


def _remove(sandbox: Sandbox, picture: Path, number: int) -> None:
    if len(list(sandbox.shop.rglob("*"))) > 8:
        picture.unlink()


def _cut(sandbox: Sandbox, picture: Path, number: int) -> None:
    data = picture.read_bytes()
    picture.write_bytes(data[: number % max(1, len(data))])


def _folder(sandbox: Sandbox, picture: Path, number: int) -> None:
    folder = sandbox.shop / f"folder-{number % 3}"
    if folder.exists():
        folder.rename(sandbox.shop / f"moved-{number}")
    else:
        shutil.copytree(sandbox.shop / "chairs", folder)


def _lock(sandbox: Sandbox, picture: Path, number: int) -> None:
    sandbox.out.chmod(0o500)


def _unlock(sandbox: Sandbox, picture: Path, number: int) -> None:
    sandbox.out.chmod(0o700)


def _recipe(sandbox: Sandbox, picture: Path, number: int) -> None:
    """Another program writes a recipe, whole or not, where this one keeps its own."""
    folder = sandbox.home / "config" / "recipes"
    folder.mkdir(parents=True, exist_ok=True)
    source = sandbox.odd / ("half.recipe.json", "cut.recipe.json", "deep.recipe.json")[number % 3]
    shutil.copyfile(source, folder / f"other-{number % 3}.recipe.json")


DISTURBANCES = {
    "add": _add,
    "remove": _remove,
    "cut": _cut,
    "folder": _folder,
    "lock": _lock,
    "unlock": _unlock,
    "recipe": _recipe,
}
