"""Which rooms of the window know which: a panel can be understood, and changed, without the others.

Imports for types alone count: who names another's class depends on it.
"""

from __future__ import annotations

import grimp
import pytest

GUI = "exportgui.gui"
# Anyone may use these: they know nothing of assets, requests or jobs.
FREE = {"widgets", "workers", "i18n"}
# Every other import from room to room, with its reason.
ALLOWED = {
    ("browse", "preview"): "thumbnails of the assets, and the image of a quick look",
    ("compose", "preview"): "regions are drawn on the preview",
    ("macros", "preview"): "images of what each macro does",
    ("macros", "compose"): "a macro is written in the field of the modifiers",
    ("jobs", "preview"): "thumbnails of the exported assets",
    ("export", "compose"): "the composer stands in the export panel",
    ("export", "macros"): "the macros stand in the composer",
    ("export", "recipes"): "the recipe bar stands in the export panel",
    ("export", "browse"): "the tray lists assets as the catalog's view does",
    ("export", "preview"): "thumbnails of the assets in the tray",
    ("export", "jobs"): "the choice when a job's plan is shown",
    ("schedules", "export"): "the job of the panel is what is scheduled",
    ("schedules", "jobs"): "a job that is due joins the queue",
    ("preflight", "jobs"): "a pre-flight is of a job",
    ("preflight", "export"): "the choice for names that are taken",
}
PANELS = {
    f"{GUI}.browse.library_panel",
    f"{GUI}.browse.pane",
    f"{GUI}.preview.pane",
    f"{GUI}.export.panel",
    f"{GUI}.jobs.panel",
}
# It lays them out; connections.py is given them by the window and names none.
KNOWS_ALL_PANELS = {f"{GUI}.shell.main_window"}


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("exportgui", cache_dir=None)


def room(module: str) -> str:
    """The room of a module; empty for one that stands in none."""
    parts = module.removeprefix(f"{GUI}.").split(".")
    return parts[0] if module.startswith(f"{GUI}.") and len(parts) == 2 else ""


def test_a_room_knows_no_other_that_is_not_on_the_list(graph: grimp.ImportGraph) -> None:
    pairs = {
        (room(importer), room(imported)): (importer, imported)
        for importer in graph.modules
        if room(importer) not in {"", "shell"}
        for imported in graph.find_modules_directly_imported_by(importer)
        if room(imported) not in FREE | {"", room(importer)}
    }
    assert {pair: how for pair, how in pairs.items() if pair not in ALLOWED} == {}
    assert set(ALLOWED) == set(pairs), "a permission that nobody needs"


def test_nobody_but_the_window_knows_two_panels(graph: grimp.ImportGraph) -> None:
    known = {
        module: PANELS & (graph.find_modules_directly_imported_by(module) | {module})
        for module in graph.modules - KNOWS_ALL_PANELS
    }
    assert {module: panels for module, panels in known.items() if len(panels) > 1} == {}


def test_the_main_window_is_known_by_the_shell_and_the_program_alone(
    graph: grimp.ImportGraph,
) -> None:
    importers = graph.find_modules_that_directly_import(f"{GUI}.shell.main_window")
    assert {name for name in importers if room(name) != "shell"} <= {"exportgui.app"}


def test_nothing_imports_itself_by_way_of_others(graph: grimp.ImportGraph) -> None:
    circular = {
        module
        for module in graph.modules
        for imported in graph.find_modules_directly_imported_by(module)
        if graph.chain_exists(importer=imported, imported=module)
    }
    assert circular == set()
