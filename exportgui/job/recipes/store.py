"""Where a person's recipes are: one file each, whose name is the recipe's."""

from __future__ import annotations

from pathlib import Path

from exportgui import paths
from exportgui.catalog.names import sort_key
from exportgui.errors import RecipeError
from exportgui.job.planning.naming import key, listed, safe_name
from exportgui.job.recipes import recipe as recipes
from exportgui.job.recipes.recipe import SUFFIX, Recipe
from exportgui.messages import Message
from exportgui.system_errors import cannot_be_written, system_reason


def default_folder() -> Path:
    """This person's recipes; the folder need not exist."""
    return paths.config_dir() / "recipes"


class RecipeShelf:
    """A folder of recipes. Every method may raise RecipeError, and says in it which recipe and what
    to do.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> tuple[str, ...]:
        """Every recipe, in the order of their names."""
        try:
            found = [path.name.removesuffix(SUFFIX) for path in self.folder.glob(f"*{SUFFIX}")]
        except OSError:
            return ()
        return tuple(sorted(found, key=sort_key))

    def has(self, name: str) -> bool:
        """Whether a recipe has this name, whatever the case."""
        return key(clean_name(name)) in {key(known) for known in self.names()}

    def path(self, name: str) -> Path:
        """The file of a recipe."""
        return self.folder / (clean_name(name) + SUFFIX)

    def load(self, name: str) -> Recipe:
        """Read one."""
        return recipes.read(self.path(name))

    def save(self, name: str, recipe: Recipe) -> str:
        """Keep a recipe under a name, in place of one that had it; returns the name as it is
        kept.
        """
        kept = clean_name(name)
        if not kept:
            raise RecipeError(name, Message("needs a name"))
        self._write(recipe, self.path(kept), private=True)
        return kept

    def rename(self, old: str, new: str) -> str:
        """Give a recipe another name; refuses that of another one."""
        kept = clean_name(new)
        if not kept:
            raise RecipeError(old, Message("needs a name"))
        if key(kept) != key(old) and self.has(kept):
            raise RecipeError(kept, Message("is the name of another recipe"))
        try:
            self.path(old).replace(self.path(kept))
        except OSError as error:
            reason = Message("cannot be renamed: {detail}", detail=system_reason(error))
            raise RecipeError(old, reason) from error
        return kept

    def delete(self, name: str) -> None:
        """Remove a recipe; one that is gone already is no matter."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            reason = Message("cannot be deleted: {detail}", detail=system_reason(error))
            raise RecipeError(name, reason) from error

    def bring(self, path: Path) -> str:
        """Take in a file from elsewhere under a name that is free; returns the name."""
        recipe = recipes.read(path)
        name = stem = clean_name(path.name.removesuffix(SUFFIX).removesuffix(".json")) or "recipe"
        number = 1
        while self.has(name):
            number += 1
            name = f"{stem} {number}"
        return self.save(name, recipe)

    def send(self, name: str, path: Path) -> None:
        """Write a recipe to a file elsewhere."""
        self._write(self.load(name), path, private=False)

    def find(self, word: str) -> Recipe:
        """The recipe in a file, or the one of that name."""
        path = Path(word).expanduser()
        if path.is_file():
            return recipes.read(path)
        if self.has(word):
            return self.load(
                next(known for known in self.names() if key(known) == key(clean_name(word)))
            )
        known = listed(self.names()) or Message("none yet")
        raise RecipeError(word, Message("is neither a file nor a recipe"), allowed=known)

    def _write(self, recipe: Recipe, path: Path, *, private: bool) -> None:
        try:
            recipes.write(recipe, path, private=private)
        except OSError as error:
            raise RecipeError(path.name, cannot_be_written(error)) from error


def clean_name(name: str) -> str:
    """A recipe's name as its file can bear it; empty when nothing is left."""
    stripped = " ".join(name.split())
    return safe_name(stripped, SUFFIX).removesuffix(SUFFIX) if stripped else ""
