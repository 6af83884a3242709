"""Store the user's recipes: one file each, with the recipe's name."""

from __future__ import annotations

from pathlib import Path

from exportgui import paths
from exportgui.catalog.names import sort_key
from exportgui.errors import RecipeError
from exportgui.job.planning.naming import key, listed, safe_name
from exportgui.job.recipes.recipe import SUFFIX, Recipe, read_recipe, write_recipe
from exportgui.messages import Message
from exportgui.system_errors import cannot_be_written, system_reason


def default_folder() -> Path:
    """The folder of the user's recipes; it need not exist."""
    return paths.config_dir() / "recipes"


class RecipeStore:
    """A folder of recipes. Every method may raise RecipeError, with the recipe and advice."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> tuple[str, ...]:
        """The names of all recipes, sorted."""
        try:
            names = [path.name.removesuffix(SUFFIX) for path in self.folder.glob(f"*{SUFFIX}")]
        except OSError:
            return ()
        return tuple(sorted(names, key=sort_key))

    def has(self, name: str) -> bool:
        """Whether a recipe has this name, ignoring case."""
        return key(clean_name(name)) in {key(known) for known in self.names()}

    def path(self, name: str) -> Path:
        """The file of a recipe."""
        return self.folder / (clean_name(name) + SUFFIX)

    def load(self, name: str) -> Recipe:
        """Read a recipe."""
        return read_recipe(self.path(name))

    def save(self, name: str, recipe: Recipe) -> str:
        """Save a recipe, and replace one of the same name; returns the name it is saved under."""
        cleaned = clean_name(name)
        if not cleaned:
            raise RecipeError(name, Message("needs a name"))
        self._write(recipe, self.path(cleaned), private=True)
        return cleaned

    def rename(self, old: str, new: str) -> str:
        """Rename a recipe, but not to the name of another one; returns its new name."""
        cleaned = clean_name(new)
        if not cleaned:
            raise RecipeError(old, Message("needs a name"))
        if key(cleaned) != key(old) and self.has(cleaned):
            raise RecipeError(cleaned, Message("is the name of another recipe"))
        try:
            self.path(old).replace(self.path(cleaned))
        except OSError as error:
            reason = Message("cannot be renamed: {detail}", detail=system_reason(error))
            raise RecipeError(old, reason) from error
        return cleaned

    def delete(self, name: str) -> None:
        """Delete a recipe, if it exists."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            reason = Message("cannot be deleted: {detail}", detail=system_reason(error))
            raise RecipeError(name, reason) from error

    def import_file(self, path: Path) -> str:
        """Import a recipe file under a free name; returns the name."""
        recipe = read_recipe(path)
        name = stem = clean_name(path.name.removesuffix(SUFFIX).removesuffix(".json")) or "recipe"
        number = 1
        while self.has(name):
            number += 1
            name = f"{stem} {number}"
        return self.save(name, recipe)

    def export_file(self, name: str, path: Path) -> None:
        """Write a recipe to a file for somebody else."""
        self._write(self.load(name), path, private=False)

    def find_recipe(self, word: str) -> Recipe:
        """The recipe in a file of that path, or the one of that name."""
        path = Path(word).expanduser()
        if path.is_file():
            return read_recipe(path)
        if self.has(word):
            return self.load(
                next(known for known in self.names() if key(known) == key(clean_name(word)))
            )
        known = listed(self.names()) or Message("none yet")
        raise RecipeError(word, Message("is neither a file nor a recipe"), allowed=known)

    def _write(self, recipe: Recipe, path: Path, *, private: bool) -> None:
        try:
            write_recipe(recipe, path, private=private)
        except OSError as error:
            raise RecipeError(path.name, cannot_be_written(error)) from error


def clean_name(name: str) -> str:
    """A recipe's name without what a file name cannot have; may be empty."""
    stripped = " ".join(name.split())
    return safe_name(stripped, SUFFIX).removesuffix(SUFFIX) if stripped else ""
