"""What a window keeps exported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from exportgui.job.control import Control

if TYPE_CHECKING:
    from exportgui.catalog import Catalog
    from exportgui.job.recipes.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Kept:
    """A catalog, by which recipe it is exported and where to, and what stops it."""

    catalog: Catalog
    recipe: Recipe
    destination: Path
    control: Control
