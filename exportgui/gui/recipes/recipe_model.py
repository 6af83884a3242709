"""The model of the recipes, and which one the export panel shows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from exportgui.errors import RecipeError
from exportgui.gui.i18n.messages import error_text
from exportgui.job.planning.naming import key
from exportgui.job.recipes.recipe import SUFFIX, Recipe
from exportgui.job.recipes.store import RecipeStore
from exportgui.request.macros import MacroBook


class Panel(Protocol):
    """What a recipe is read from and shown in."""

    def recipe(self, extra: Mapping[str, Any]) -> Recipe:
        """Everything that stands in it but the assets; `extra` is what only the file knows."""
        ...

    def add_macros(self, recipes: MacroBook) -> None:
        """Let requests call these macros of a recipe."""
        ...

    def show_recipe(self, recipe: Recipe) -> None:
        """Make it stand there."""
        ...


class RecipeModel(QObject):
    """The recipes, the chosen one, and whether the panel still matches it.

    `changed` when names, the chosen recipe or `modified` did; `message` when something failed.
    Every change goes through here.
    """

    changed = Signal()
    message = Signal(str)

    def __init__(self, store: RecipeStore, panel: Panel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._panel = panel
        self._saved: Recipe | None = None
        self.current = ""
        self.modified = False

    def names(self) -> tuple[str, ...]:
        """Every recipe there is now."""
        return self.store.names()

    # --- the chosen one

    def choose(self, name: str) -> None:
        """Show a recipe in the panel; an empty name leaves the panel as it is, without a recipe."""
        recipe = self.load(name) if name else None
        self._set_current(name if recipe else "", recipe)
        if recipe is not None:
            self._panel.show_recipe(recipe)
            self.check_modified()

    def resume(self, name: str) -> None:
        """Stand for a recipe without showing it: the panel keeps what it has."""
        if name and self.store.has(name):
            recipe = self.load(name)
            if recipe is not None:
                self._panel.add_macros(recipe.definitions)
            self._set_current(name if recipe else "", recipe)

    def check_modified(self) -> None:
        """Find out whether the panel still matches the recipe."""
        modified = self._saved is not None and self._now(self._saved) != self._saved
        if modified != self.modified:
            self.modified = modified
            self.changed.emit()

    def _now(self, like: Recipe, *, destination: bool | None = None) -> Recipe:
        """The panel as a recipe to replace `like`; it has a destination if that one has."""
        now = self._panel.recipe(like.extra)
        keeps = bool(like.destination) if destination is None else destination
        return now if keeps else now.without_destination()

    def _set_current(self, name: str, recipe: Recipe | None) -> None:
        self.current = name
        self._saved = recipe
        self.modified = False
        if recipe is not None:
            self.modified = self._now(recipe) != recipe
        self.changed.emit()

    def load(self, name: str) -> Recipe | None:
        """Load a recipe; None, with a message, when it cannot be read."""
        try:
            return self.store.load(name)
        except RecipeError as error:
            self.message.emit(error_text(error))
            return None

    # --- keeping

    def save(self) -> None:
        """Keep the panel in the chosen recipe."""
        if self._saved is not None:
            self._save(self.current, self._now(self._saved))

    def save_as(self, name: str, *, destination: bool) -> None:
        """Keep the panel as a recipe of this name."""
        self._save(name, self._now(self._saved or Recipe(), destination=destination))

    def _save(self, name: str, recipe: Recipe) -> None:
        try:
            saved = self.store.save(name, recipe)
        except RecipeError as error:
            self.message.emit(error_text(error))
        else:
            self._set_current(saved, recipe)

    def rename(self, name: str) -> None:
        """Give the chosen recipe another name."""
        try:
            self.current = self.store.rename(self.current, name)
        except RecipeError as error:
            self.message.emit(error_text(error))
        self.changed.emit()

    def delete(self) -> None:
        """Delete the chosen recipe; the panel stays as it is."""
        try:
            self.store.delete(self.current)
        except RecipeError as error:
            self.message.emit(error_text(error))
        else:
            self._set_current("", None)

    # --- sharing

    def import_files(self, paths: list[Path]) -> None:
        """Import recipes and choose the last one."""
        name = ""
        for path in paths:
            try:
                name = self.store.import_file(path)
            except RecipeError as error:
                self.message.emit(error_text(error))
        if name:
            self.choose(name)

    def export_file(self, path: Path) -> None:
        """Write the chosen recipe to a file elsewhere."""
        try:
            self.store.export_file(self.current, path)
        except RecipeError as error:
            self.message.emit(error_text(error))
        else:
            self.message.emit(self.tr("The recipe is in {file}.").format(file=path.name))

    def is_other(self, name: str) -> bool:
        """Whether a recipe other than the chosen one has this name."""
        return self.store.has(name) and key(name.strip()) != key(self.current)


def is_recipe(path: Path) -> bool:
    """Whether a file is called like a recipe."""
    return path.name.lower().endswith(SUFFIX)
