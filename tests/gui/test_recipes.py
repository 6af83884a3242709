"""Recipes in the window: chosen, kept, shared, and run on what is selected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from exportgui.gui.recipes.dialogs import NameDialog
from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.recipes.recipe import SUFFIX, Recipe, read_recipe, write_recipe
from exportgui.job.recipes.store import RecipeStore, default_folder
from exportgui.request.macros import MacroBook
from tests.gui.page import ExportPage, command

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shelf(home: Path) -> RecipeStore:
    return RecipeStore(default_folder())


def pick(qtbot: QtBot, menu, action) -> None:
    """Click an entry of an open menu."""
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def from_menu(qtbot: QtBot, window: MainWindow, name: str) -> None:
    bar = window.export.recipe_bar
    bar.menu.popup(bar.more.mapToGlobal(bar.more.rect().bottomLeft()))
    pick(qtbot, bar.menu, getattr(bar, name))


def shown(kind: type):
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, kind) and widget.isVisible()
    )


def test_the_panel_is_kept_as_a_recipe_and_comes_back(
    qtbot: QtBot, open_window, shelf, folder: Path
):
    window: MainWindow = open_window(folder)
    panel = window.export
    qtbot.keyClicks(panel.composer.modifiers, "wid=40&fmt=png")
    qtbot.keyClicks(panel.options_form.names.edit, "web/{name}")
    panel.options_form.destination.setText("/photos/out")
    ExportPage(window).choose("conflict", "overwrite")
    from_menu(qtbot, window, "save_as")
    dialog = shown(NameDialog)
    assert not dialog.ok.isEnabled()
    qtbot.keyClicks(dialog.edit, "Web: shop")
    assert "Web_ shop" in dialog.note.text()
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert shelf.names() == ("Web_ shop",)
    assert panel.recipe_bar.combo.currentText() == "Web_ shop"
    recipe = shelf.load("Web_ shop")
    assert (recipe.is_modifier, recipe.name_template, recipe.on_conflict) == (
        "wid=40&fmt=png",
        "web/{name}",
        "overwrite",
    )
    assert recipe.destination == ""

    panel.fmt.setCurrentText("orig")
    form = panel.options_form
    form.names.edit.clear()
    form.destination.setText("/elsewhere")
    assert panel.recipe_bar.combo.currentText() == "Web_ shop (changed)"
    panel.recipe_bar.combo.setFocus()
    qtbot.keyClick(panel.recipe_bar.combo, Qt.Key.Key_Home)
    assert panel.recipes.current == ""
    qtbot.keyClick(panel.recipe_bar.combo, Qt.Key.Key_Down)
    assert panel.fmt.currentText() == "convert"
    assert panel.composer.modifiers.toPlainText() == "wid=40&fmt=png"
    assert panel.options_form.names.text() == "web/{name}"
    assert panel.options_form.destination.text() == "/elsewhere"
    assert not panel.recipes.modified


def test_a_changed_recipe_is_saved_renamed_and_deleted(
    qtbot: QtBot, open_window, shelf, folder: Path
):
    shelf.save(
        "Web", Recipe(is_modifier="wid=40", destination="/photos/out", extra={"team": "shop"})
    )
    shelf.save("Print", Recipe(is_modifier="fmt=tif"))
    window: MainWindow = open_window(folder)
    recipes = window.export.recipes
    recipes.choose("Web")
    assert ExportPage(window).destination == "/photos/out"
    qtbot.keyClick(window.export.composer.modifiers, Qt.Key.Key_End)
    qtbot.keyClicks(window.export.composer.modifiers, "&fmt=png")
    assert recipes.modified
    from_menu(qtbot, window, "save")
    assert not recipes.modified
    assert read_recipe(shelf.path("Web")) == Recipe(
        is_modifier="wid=40&fmt=png", destination="/photos/out", extra={"team": "shop"}
    )

    from_menu(qtbot, window, "rename")
    dialog = shown(NameDialog)
    dialog.edit.setText("print")
    assert not dialog.ok.isEnabled()
    dialog.edit.setText("Shop")
    qtbot.mouseClick(dialog.ok, LEFT)
    assert shelf.names() == ("Print", "Shop")
    assert recipes.current == "Shop"

    from_menu(qtbot, window, "delete")
    box = shown(QMessageBox)
    assert "Shop" in box.text()
    qtbot.mouseClick(next(button for button in box.buttons() if button.text() == "Delete"), LEFT)
    assert shelf.names() == ("Print",)
    assert recipes.current == ""
    assert ExportPage(window).modifiers == "wid=40&fmt=png"


def test_a_recipe_that_is_dropped_is_taken_in_and_shown(
    qtbot: QtBot, open_window, user, folder: Path, tmp_path: Path
):
    window: MainWindow = open_window(folder)
    files = [tmp_path / f"{name}{SUFFIX}" for name in ("bad", "Shared")]
    files[0].write_text('{"recipe": 1, "onConflict": "never"}', encoding="utf-8")
    write_recipe(Recipe(is_modifier="wid=12"), files[1])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    with qtbot.waitSignal(window.export.recipes.message) as message:
        assert user.drop(window, data)
    assert "onConflict" in message.args[0]
    assert ExportPage(window).recipe == "Shared"
    assert ExportPage(window).modifiers == "wid=12"


def test_a_recipe_runs_on_what_is_selected_and_leaves_the_panel_alone(
    qtbot: QtBot, open_window, user, shelf, folder: Path, tmp_path: Path
):
    shelf.save("Small & flat", Recipe(is_modifier="wid=10&fmt=gif", name_template="{name}-{width}"))
    window: MainWindow = open_window(folder)
    ExportPage(window).set_destination(tmp_path / "out")
    command(window, "select_all").trigger()
    command(window, "select_none").trigger()
    user.select(window, "lamp.jpg", "vase.png")
    view = window.browse.view
    menu = window.export.recipe_bar.run
    assert menu.menuAction() in view.actions()
    qtbot.keyClick(view, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(menu.isVisible)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    user.wait_done(window)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "lamp-10.gif",
        "vase-10.gif",
    ]
    assert ExportPage(window).modifiers == ""
    assert window.export.recipes.current == ""


def test_a_recipe_without_a_folder_asks_for_one(
    qtbot: QtBot, open_window, user, shelf, folder: Path
):
    shelf.save("Small", Recipe(is_modifier="wid=10"))
    window: MainWindow = open_window(folder)
    window.export.recipe_runner.run("Small")
    assert "Select the assets" in window.statusBar().currentMessage()
    user.select(window, "lamp.jpg")
    window.export.recipe_runner.run("Small")
    assert "“Small” names none" in window.statusBar().currentMessage()
    assert not window.runner.live


def test_the_chosen_recipe_is_there_at_the_next_start(open_window, shelf, folder: Path):
    shelf.save("Small", Recipe(is_modifier="wid=10"))
    first: MainWindow = open_window(folder)
    first.export.recipes.choose("Small")
    first.close()
    document = json.loads(shelf.path("Small").read_text(encoding="utf-8"))
    shelf.path("Small").write_text(json.dumps(document | {"keepTree": True}), encoding="utf-8")
    second: MainWindow = open_window(None)
    assert second.export.recipes.current == "Small"
    assert second.export.recipes.modified


def test_macros_of_a_recipe_are_known_to_the_panel_and_win(
    qtbot: QtBot, open_window, user, shelf, example: Path, tmp_path: Path
):
    book = MacroBook({"test": "fmt=gif", "tiny": "wid=8"})
    shelf.save(
        "Shared", Recipe(macro="$test$&$tiny$", definitions=book, destination=str(tmp_path / "out"))
    )
    window: MainWindow = open_window(example)
    window.export.recipes.choose("Shared")
    assert set(ExportPage(window).checked_macros) == {"test", "tiny"}
    assert "fmt=gif" in ExportPage(window).effective_text
    assert ExportPage(window).problems == ""
    user.select(window, "fileToExport")
    command(window, "start_export").trigger()
    user.wait_done(window)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["fileToExport.gif"]
    window.close()
    again: MainWindow = open_window(example)
    assert set(ExportPage(again).checked_macros) == {"test", "tiny"}
    assert again.export.recipes.current == "Shared"


def test_a_recipe_that_went_away_meanwhile_is_told(qtbot: QtBot, open_window, shelf, folder: Path):
    shelf.save("Small", Recipe(is_modifier="wid=10"))
    window: MainWindow = open_window(folder)
    shelf.delete("Small")
    with qtbot.waitSignal(window.export.recipes.message) as message:
        window.export.recipes.choose("Small")
    assert "cannot be read" in message.args[0]
    assert ExportPage(window).recipe == "No recipe"
