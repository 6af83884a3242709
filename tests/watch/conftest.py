"""A folder that is watched on a clock of its own: time passes only where the watch waits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from exportgui.catalog.library import Library
from exportgui.job.ledger.ledger import Ledger
from exportgui.job.recipes.recipe import Recipe
from exportgui.job.running.recipe_export import RecipeExport
from exportgui.job.watch.batches import BatchExport, Patience, kept_recipe
from exportgui.job.watch.watch import Watch, WatchEvents, draws_on_others
from exportgui.settings import Settings

SETTLE = 2.0


class FakeChanges:
    """Nothing is noticed, all is looked at; each wait does the next thing, then the work stops."""

    interval = 60.0

    def __init__(self, stop: Callable[[], None], *steps: Callable[[], object]) -> None:
        self.now = 100.0
        self.waits: list[float] = []
        self._stop = stop
        self._steps = list(steps)

    def clock(self) -> float:
        return self.now

    def take(self) -> None:
        return None

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds
        if self._steps:
            self._steps.pop(0)()
        else:
            self._stop()

    def close(self) -> None:
        pass


class Bench:
    """Watches ``source`` into ``out`` until the steps are done, as often as it is asked to."""

    def __init__(self, tmp_path: Path, library: Library, ledger: Ledger) -> None:
        self.source = tmp_path / "source"
        self.out = tmp_path / "out"
        self.library = library
        self.ledger = ledger
        self.logs = []
        self.said = []
        self.failing = set()
        self.was_cut = False

    def picture(self, name: str, color: str = "red", size: tuple[int, int] = (40, 30)) -> Path:
        path = self.source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", size, color).save(path)
        return path

    def watch(self, *steps: Callable[[], object], catalog: str = "", **how: object) -> FakeChanges:
        recipe = kept_recipe(how.pop("recipe", Recipe(is_modifier="wid=20&fmt=png")))
        patience = how.pop("patience", None) or Patience(self.said.append)
        control = patience.control
        changes = FakeChanges(control.stop, *steps)
        opened = self.library.open_catalog(self.source / catalog if catalog else self.source)
        export = RecipeExport(
            recipe, self.out, Settings(), self.ledger, workers=2, fs=how.pop("fs", None)
        )
        batches = BatchExport(
            export, opened, control, self.logs.append, how.pop("on_item", _ignore)
        )
        events = WatchEvents(how.pop("export", batches), self.said.append)
        request = recipe.job().request()
        Watch(
            opened,
            self.out,
            changes,
            events,
            control,
            draws_on_others=draws_on_others(request, recipe.definitions),
            settle=SETTLE,
            clock=changes.clock,
        ).run()
        self.failing = batches.failing
        self.was_cut = batches.was_cut
        return changes

    def files(self) -> set[str]:
        return {path.name for path in self.out.rglob("*") if path.is_file()}

    def counts(self) -> list[int]:
        return [log.file_success_count for log in self.logs]


def _ignore(*_: object) -> None:
    pass


@pytest.fixture
def bench(tmp_path, monkeypatch):
    monkeypatch.setenv("EXPORTGUI_HOME", str(tmp_path / "home"))
    with (
        Library(tmp_path / "library.sqlite") as library,
        Ledger(tmp_path / "ledger.sqlite") as ledger,
    ):
        made = Bench(tmp_path, library, ledger)
        made.picture("a.jpg")
        yield made
