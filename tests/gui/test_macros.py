"""Macros as a person uses them: checked, written, arranged, undone, exchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from exportgui.catalog.user_macros import UserMacro
from exportgui.gui.macros import edits
from exportgui.gui.macros.editor import MacroEditor
from exportgui.gui.macros.rows import MacroRow, Source
from exportgui.gui.macros.window import MacroWindow
from exportgui.gui.shell.main_window import MainWindow
from exportgui.job.recipes.recipe import Recipe
from exportgui.request import MacroBook
from tests.gui.page import ExportPage, connections

BUILT_IN = ["$zoom$", "$thumbnail$", "$print$", "$web$", "$swatch$"]
Key = Qt.Key


@pytest.fixture
def window(
    open_window: Callable[[Path], MainWindow], example: Path, qtbot: QtBot
) -> Iterator[MainWindow]:
    opened: MainWindow = open_window(example)
    qtbot.waitUntil(lambda: not opened.session.query_pool._queue)
    yield opened
    kept(qtbot, opened)


@pytest.fixture
def all_macros(window: MainWindow, qtbot: QtBot) -> MacroWindow:
    qtbot.keyClick(window, Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert connections(window).macros.window is not None
    qtbot.waitUntil(connections(window).macros.window.isVisible)
    QAbstractItemModelTester(
        connections(window).macros.window.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return connections(window).macros.window


def kept(qtbot: QtBot, window: MainWindow) -> tuple[UserMacro, ...]:
    """What the library holds once everything is written."""
    qtbot.waitUntil(lambda: not window.macros.library.busy)
    catalog = window.session.catalog
    return catalog.user_macros.all()


def shown(model: QAbstractListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def editor(qtbot: QtBot) -> MacroEditor:
    """The open editor."""

    def found() -> list[QWidget]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, MacroEditor) and widget.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def question(qtbot: QtBot, button: str) -> str:
    """Answer the open question; its text."""

    def found() -> list[QMessageBox]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QMessageBox) and widget.isVisible()
        ]

    qtbot.waitUntil(lambda: len(found()) == 1)
    box = found()[0]
    text = f"{box.text()}\n{box.informativeText()}"
    qtbot.mouseClick(
        next(widget for widget in box.buttons() if widget.text() == button),
        Qt.MouseButton.LeftButton,
    )
    qtbot.waitUntil(lambda: not box.isVisible())
    return text


def press(qtbot: QtBot, macros: MacroWindow, name: str) -> None:
    button = macros.buttons[name]
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def write(qtbot: QtBot, name: str, definition: str, *, everywhere: bool = False) -> None:
    """Fill in the open editor by hand and save."""
    dialog = editor(qtbot)
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, name)
    dialog.definition.selectAll()
    qtbot.keyClicks(dialog.definition, definition)
    dialog.scope.setCurrentIndex(int(everywhere))
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled(), save.toolTip()
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)


def test_a_catalogs_macros_come_first_and_the_built_in_ones_last(window: MainWindow):
    model = window.export.composer.macro_model
    assert shown(model) == ["$test$", "$small$", *BUILT_IN]
    model.choose(["SWATCH", "test", "nowhere"])
    assert model.text() == "$test$&$swatch$"
    assert ExportPage(window).effective.startswith("fmt=tif&wid=64")


def test_a_macro_is_written_used_renamed_and_taken_back(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot
):
    press(qtbot, all_macros, "write_new")
    write(qtbot, "hero", "wid=40&$small$")
    press(qtbot, all_macros, "write_new")
    write(qtbot, "hero-mono", "$hero$&op_saturation=-100")
    assert kept(qtbot, window) == (
        UserMacro("hero", "wid=40&$small$"),
        UserMacro("hero-mono", "$hero$&op_saturation=-100", place=1),
    )
    user.check_macro(window, "hero-mono")
    assert ExportPage(window).effective == "wid=40&wid=20&op_saturation=-100"
    assert window.export.options().macro_book.names() == ("hero", "hero-mono")
    all_macros.select((Source.HERE, "hero"))
    assert "$hero-mono$" in all_macros.message.text()
    qtbot.keyClick(all_macros.view, Key.Key_F2)
    write(qtbot, "Banner", "wid=50")
    assert [macro.definition for macro in kept(qtbot, window)] == [
        "wid=50",
        "$Banner$&op_saturation=-100",
    ]
    assert ExportPage(window).effective == "wid=50&op_saturation=-100"
    for _ in range(4):
        window.undo_stack.undo()
    assert kept(qtbot, window) == ()
    assert ExportPage(window).effective == ""
    for _ in range(4):
        window.undo_stack.redo()
    assert ExportPage(window).effective == "wid=50&op_saturation=-100"
    assert [macro.name for macro in kept(qtbot, window)] == ["Banner", "hero-mono"]


def test_the_check_mark_goes_with_the_name(window: MainWindow, user, qtbot: QtBot):
    library = window.macros.library
    macro = edits.create(library, "one", "wid=1", everywhere=True)
    user.check_macro(window, "one")
    macro = edits.alter(library, macro, "two", "wid=2", everywhere=False)
    assert window.macros.model.chosen() == ("two",)
    window.undo_stack.undo()
    assert window.macros.model.chosen() == ("one",)
    edits.remove(library, library.row(Source.EVERYWHERE, "one"))
    assert window.macros.model.chosen() == ()
    window.undo_stack.undo()
    assert window.macros.model.chosen() == ("one",)


def test_a_new_name_is_used_in_the_modifiers_too(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot
):
    field = window.export.composer.modifiers
    edits.create(window.macros.library, "old", "wid=9", everywhere=False)
    user.check_macro(window, "old")
    qtbot.keyClicks(field, "hei=1&$OLD$&$old=2")
    steps = window.undo_stack.count()
    all_macros.select((Source.HERE, "old"))
    press(qtbot, all_macros, "edit")
    dialog = editor(qtbot)
    dialog.name.setText("new")
    assert "the modifiers" in dialog.message.text()
    assert "checked" in dialog.message.text()
    dialog.save()
    assert (field.toPlainText(), window.macros.model.chosen()) == ("hei=1&$new$&$old=2", ("new",))
    assert window.undo_stack.count() == steps + 1
    window.undo_stack.undo()
    assert (field.toPlainText(), window.macros.model.chosen()) == ("hei=1&$OLD$&$old=2", ("old",))


def test_what_is_wrong_is_said_while_it_is_typed(
    window: MainWindow, all_macros: MacroWindow, qtbot: QtBot
):
    press(qtbot, all_macros, "write_new")
    dialog = editor(qtbot)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    messages = []
    for name, definition in (
        ("", "wid=1"),
        ("two words", "wid=1"),
        ("fine", ""),
        ("fine", "op_blur=900"),
        ("fine", "$nowhere$"),
        ("fine", "$fine$"),
    ):
        dialog.name.setText(name)
        dialog.definition.setPlainText(definition)
        assert not save.isEnabled()
        messages.append(dialog.message.text())
    assert "name" in messages[0]
    assert "not a macro name" in messages[1]
    assert "op_blur" in messages[3]
    assert "$nowhere$ is not defined" in messages[4]
    assert len(set(messages)) == 6
    dialog.name.setText("TEST")
    dialog.definition.setPlainText("wid=5")
    assert save.isEnabled()
    assert "From the catalog" in dialog.message.text()
    dialog.reject()


def test_one_that_wins_is_shown_for_both(window: MainWindow, all_macros: MacroWindow):
    edits.create(window.macros.library, "test", "fmt=gif", everywhere=False)
    assert shown(window.macros.model) == ["$small$", "$test$", *BUILT_IN]
    all_macros.select((Source.CATALOG, "test"))
    assert "used instead" in all_macros.message.text()
    assert (
        all_macros.model.index_of((Source.CATALOG, "test")).data(Qt.ItemDataRole.CheckStateRole)
        is None
    )
    all_macros.select((Source.HERE, "test"))
    assert "From the catalog" in all_macros.message.text()


def test_others_macros_are_only_copied(window: MainWindow, all_macros: MacroWindow, qtbot: QtBot):
    all_macros.select((Source.CATALOG, "test"))
    assert not any(
        all_macros.buttons[name].isEnabled()
        for name in ("edit", "delete", "move_up", "hide_current")
    )
    press(qtbot, all_macros, "duplicate")
    dialog = editor(qtbot)
    assert (dialog.name.text(), dialog.definition.toPlainText()) == ("test-2", "fmt=tif")
    dialog.save()
    assert [macro.name for macro in kept(qtbot, window)] == ["test-2"]


def test_who_uses_it_is_said_before_it_goes(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot
):
    library = window.macros.library
    for name, definition in (("base", "wid=9"), ("over", "$base$&hei=9"), ("free", "wid=1")):
        edits.create(library, name, definition, everywhere=False)
    qtbot.keyClicks(window.export.composer.modifiers, "$base$")
    all_macros.select((Source.HERE, "free"))
    qtbot.keyClick(all_macros.view, Key.Key_Delete)
    assert library.row(Source.HERE, "free") is None
    all_macros.select((Source.HERE, "base"))
    press(qtbot, all_macros, "delete")
    text = question(qtbot, "Cancel")
    assert "$over$" in text
    assert "the modifiers" in text
    assert library.row(Source.HERE, "base") is not None
    press(qtbot, all_macros, "delete")
    question(qtbot, "Delete")
    assert [macro.name for macro in kept(qtbot, window)] == ["over"]
    assert "$base$ is not defined" in ExportPage(window).problems
    window.undo_stack.undo()
    assert ExportPage(window).effective == "wid=9"


def test_order_by_keys_and_by_dragging(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot
):
    library = window.macros.library
    view = all_macros.view
    model = all_macros.model
    for name in "abc":
        edits.create(library, name, f"wid={ord(name)}", everywhere=False)
    edits.create(library, "else", "wid=1", everywhere=True)

    def order() -> str:
        return "".join(macro.name for macro in edits.group(library, Source.HERE))

    all_macros.select((Source.HERE, "c"))
    view.setFocus()
    qtbot.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order() == "acb"
    assert view.row().name == "c"
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order() == "abc"

    def drop(name: str, on: tuple[Source, str], part: float) -> bool:
        data = model.mimeData([model.index_of((Source.HERE, name))])
        index = model.index_of(on)
        view.scrollTo(index)
        rect = view.visualRect(index)
        spot = QPoint(
            rect.left() + round(rect.width() * part), rect.top() + round(rect.height() * part)
        )
        return user.drop(view.viewport(), data, spot)

    for lines in (False, True):
        all_macros._set_lines(lines)
        assert drop("c", (Source.HERE, "a"), 0.2)
        assert order() == "cab"
        assert drop("c", (Source.HERE, "b"), 0.8)
        assert order() == "abc"
    drop("a", (Source.EVERYWHERE, "else"), 0.8)
    assert order() == "abc"
    assert [macro.name for macro in kept(qtbot, window)] == ["else", "a", "b", "c"]


def test_a_macro_that_calls_a_later_one_says_so(window: MainWindow, all_macros: MacroWindow):
    library = window.macros.library
    edits.create(library, "first", "wid=9", everywhere=False)
    edits.create(library, "second", "$first$", everywhere=False)
    all_macros.select((Source.HERE, "second"))
    all_macros.macro_actions.move_up()
    assert "before it is defined" in all_macros.message.text()
    all_macros.macro_actions.move_down()
    assert "before it is defined" not in all_macros.message.text()


def test_checking_searching_and_hiding_in_the_window(
    window: MainWindow, all_macros: MacroWindow, qtbot: QtBot
):
    qtbot.keyClicks(all_macros.search, "square")
    assert shown(all_macros.model) == ["Built-in", "$swatch$"]
    index = all_macros.model.index(1)
    rect = all_macros.view.visualRect(index)
    box = all_macros.view.tiles._box_rect(rect).center()
    qtbot.mouseClick(all_macros.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert window.macros.model.chosen() == ("swatch",)
    assert ExportPage(window).macro_count == "1 checked"
    qtbot.keyClick(all_macros.search, Key.Key_Return)
    qtbot.keyClick(all_macros.view, Key.Key_Space)
    assert window.macros.model.chosen() == ()
    press(qtbot, all_macros, "hide_current")
    assert shown(all_macros.model) == []
    assert "$swatch$" not in shown(window.macros.model)
    qtbot.mouseClick(all_macros.hidden, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    all_macros.select((Source.BUILT_IN, "swatch"))
    press(qtbot, all_macros, "hide_current")
    assert "$swatch$" in shown(window.macros.model)
    assert kept(qtbot, window) == ()


def test_pictures_of_the_asset_in_front(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot
):
    user.click(window, "fileToExport")
    desk = window.macros
    row = desk.library.row(Source.BUILT_IN, "swatch")
    qtbot.waitUntil(lambda: desk.parsed.picture(row) is not None)
    picture = desk.parsed.picture(row)
    assert (picture.pixmap.width(), picture.pixmap.height(), picture.about) == (
        64,
        64,
        ("64 × 64 · PNG"),
    )
    all_macros.close()
    view = ExportPage(window).macros
    spot = view.visualRect(view.model().index(0)).center()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, spot, view.viewport().mapToGlobal(spot))
    )
    assert "fmt=tif" in QToolTip.text()
    qtbot.waitUntil(
        lambda: (
            desk.parsed.picture(view.model().index(0).data(Qt.ItemDataRole.UserRole)) is not None
        )
    )
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_modifiers_become_a_macro(window: MainWindow, user, qtbot: QtBot):
    qtbot.keyClicks(window.export.composer.modifiers, "wid=70&fmt=png")
    user.check_macro(window, "small")
    qtbot.mouseClick(ExportPage(window).new_macro, Qt.MouseButton.LeftButton)
    dialog = editor(qtbot)
    assert (dialog.name.text(), dialog.definition.toPlainText()) == (
        "png-70",
        "wid=70&fmt=png&$small$",
    )
    dialog.save()
    assert [macro.definition for macro in kept(qtbot, window)] == ["wid=70&fmt=png&$small$"]


def test_files_and_text_are_taken_in(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot, tmp_path: Path
):
    first = tmp_path / "first.mac"
    second = tmp_path / "second.tsv"
    first.write_text("a wid=1\nb $a$&hei=2\n")
    second.write_text('Name\tDefinition\nb\twid=9\nc\t"text=""x"""\n')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(first))])
    assert user.drop(all_macros.view.viewport(), data)
    qtbot.waitUntil(lambda: "2" in all_macros.message.text())
    assert [macro.name for macro in kept(qtbot, window)] == ["a", "b"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(second))])
    assert user.drop(ExportPage(window).macros.viewport(), data)
    assert "$b$" in question(qtbot, "Keep mine")
    assert dict(window.macros.library.own_book) == {"a": "wid=1", "b": "$a$&hei=2", "c": 'text="x"'}
    window.undo_stack.undo()
    assert user.drop(all_macros.view.viewport(), data)
    question(qtbot, "Replace")
    assert dict(window.macros.library.own_book) == {"a": "wid=1", "b": "wid=9", "c": 'text="x"'}
    QGuiApplication.clipboard().setText("https://x.test/is/image/a/b?wid=300&fmt=png")
    all_macros.activateWindow()
    all_macros.view.setFocus()
    qtbot.waitUntil(all_macros.view.hasFocus)
    qtbot.keyClick(all_macros.view, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = editor(qtbot)
    assert (dialog.name.text(), dialog.definition.toPlainText()) == ("png-300", "wid=300&fmt=png")
    dialog.reject()
    QGuiApplication.clipboard().setText("{imagepreset:Two Words}")
    press(qtbot, all_macros, "paste")
    qtbot.waitUntil(lambda: "Two Words" in all_macros.message.text())


ACCOUNT = {
    "formats.xml": "<r><i><name>card</name><urlModifier>wid=75&amp;hei=75</urlModifier></i></r>",
    "presets.json": '{"card": "wid=75&hei=75"}',
    "presets.csv": "card,wid=75&hei=75\n",
    "presets.ini": "card=wid=75&hei=75\n",
}


@pytest.mark.parametrize("name", ACCOUNT)
def test_presets_of_accounts_are_taken_in(
    window: MainWindow, all_macros: MacroWindow, user, qtbot: QtBot, tmp_path: Path, name: str
):
    path = tmp_path / name
    path.write_text(ACCOUNT[name])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert user.drop(all_macros.view.viewport(), data)
    qtbot.waitUntil(lambda: "1" in all_macros.message.text())
    assert dict(window.macros.library.own_book) == {"card": "wid=75&hei=75"}


def test_each_query_of_a_pasted_page_becomes_a_macro(
    window: MainWindow, all_macros: MacroWindow, qtbot: QtBot
):
    addresses = [f'<img src="//s7.test/is/image/{n}?wid={n}&amp;fmt=png">' for n in (30, 40, 30)]
    QGuiApplication.clipboard().setText("\n".join(addresses))
    press(qtbot, all_macros, "paste")
    qtbot.waitUntil(lambda: "2" in all_macros.message.text())
    book = dict(window.macros.library.own_book)
    assert book == {"png-30": "wid=30&fmt=png", "png-40": "wid=40&fmt=png"}


def test_what_is_written_to_a_file_stands_alone(
    window: MainWindow, all_macros: MacroWindow, qtbot: QtBot, tmp_path: Path
):
    library = window.macros.library
    edits.create(library, "mine", "$small$&$swatch$&qlt=\xe9", everywhere=False)
    for name in ("out.mac", "out.tsv"):
        window.macros.importer.export_file(tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in all_macros.message.text())
        book = MacroBook.from_file(tmp_path / name)
        assert set(book) == {"swatch", "small", "mine"}
        assert book["mine"] == "$small$&$swatch$&qlt=\xe9"
    window.macros.importer.export_file(tmp_path / "nowhere" / "out.mac")
    qtbot.waitUntil(lambda: "cannot be written" in all_macros.message.text())
    all_macros.select((Source.BUILT_IN, "swatch"))
    press(qtbot, all_macros, "copy_for_aem")
    assert (
        QGuiApplication.clipboard().text().startswith("s7exportsettings=%7Bis_modifier%3Awid%3D64")
    )


def test_two_windows_see_each_other_and_lose_nothing(open_window, example: Path, qtbot: QtBot):
    first = open_window(example)
    second = open_window(example)
    edits.create(first.macros.library, "mine", "wid=1", everywhere=False)
    kept(qtbot, first)
    QApplication.sendEvent(second, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: "mine" in second.macros.library.own_book)
    theirs = second.macros.library.row(Source.HERE, "mine").own
    edits.alter(second.macros.library, theirs, "mine", "wid=2", everywhere=False)
    kept(qtbot, second)
    with qtbot.waitSignal(first.macros.message) as message:
        library = first.macros.library
        edits.remove(library, library.row(Source.HERE, "mine"))
    assert "changed or removed meanwhile" in message.args[0]
    qtbot.waitUntil(lambda: library.own_book.get("mine") == "wid=2")


def test_what_was_done_last_is_kept_when_the_window_closes(open_window, example: Path):
    window = open_window(example)
    edits.create(window.macros.library, "last", "wid=1", everywhere=True)
    connections(window).macros.show()
    connections(window).macros.window._set_lines(True)
    window.close()
    again = open_window(example)
    connections(again).macros.show()
    assert connections(again).macros.window.list.isChecked()
    assert connections(again).macros.window.view.tiles.lines
    catalog = again.session.catalog
    assert [macro.name for macro in catalog.user_macros.all()] == ["last"]


def test_an_own_macro_wins_in_the_job(window: MainWindow, user, qtbot: QtBot, tmp_path: Path):
    edits.create(window.macros.library, "test", "fmt=png&wid=30", everywhere=False)
    user.click(window, "fileToExport")
    user.check_macro(window, "test")
    ExportPage(window).set_destination(tmp_path / "out")
    qtbot.mouseClick(window.export.button, Qt.MouseButton.LeftButton)
    user.wait_done(window)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["fileToExport.png"]


def test_nested_requests_call_own_macros_in_preview_and_pictures(
    window: MainWindow, user, qtbot: QtBot
):
    library = window.macros.library
    macro = edits.create(library, "tiny", "wid=20&hei=10&fit=stretch", everywhere=False)
    outer = edits.create(
        library, "outer", "layer=0&src=is{fileToExport?$tiny$}&fmt=png", everywhere=False
    )
    user.click(window, "fileToExport")
    user.check_macro(window, "outer")
    user.wait_preview(window)
    assert window.preview_model.error == ""
    assert (window.preview_model.after.width, window.preview_model.after.height) == (20, 10)
    row = library.row(Source.HERE, outer.name)
    window.macros.parsed.request_images([row])
    qtbot.waitUntil(lambda: window.macros.parsed.picture(row) is not None)
    assert window.macros.parsed.picture(row).about == "20 × 10 · PNG"
    edits.alter(library, macro, "tiny", "wid=30&hei=10&fit=stretch", everywhere=False)
    qtbot.waitUntil(
        lambda: not window.preview_model.stale and window.preview_model.after.width == 30
    )


def test_a_recipes_macros_are_lent(window: MainWindow, qtbot: QtBot):
    edits.create(window.macros.library, "mine", "wid=1", everywhere=False)
    edits.create(window.macros.library, "same", "wid=3", everywhere=False)
    entries = {"mine": "wid=2", "same": "wid=3", "theirs": "$mine$&hei=4"}
    window.export.show_recipe(
        Recipe(fmt="convert", macro="$theirs$", definitions=MacroBook(entries))
    )
    assert shown(window.macros.model) == [
        "$test$",
        "$small$",
        "$same$",
        "$mine$",
        "$theirs$",
        *BUILT_IN,
    ]
    assert ExportPage(window).effective == "wid=2&hei=4"
    assert dict(window.export.options().macro_book) == entries
    assert window.macros.library.row(Source.RECIPE, "theirs").own is None
    window.export.show_recipe(Recipe(fmt="convert", macro="$mine$"))
    assert ExportPage(window).effective == "wid=1"
    assert [macro.name for macro in kept(qtbot, window)] == ["mine", "same"]


def test_the_list_to_check_from_is_a_sound_model(macro_service):
    QAbstractItemModelTester(
        macro_service.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model = macro_service.model
    rows = [
        MacroRow(name, text, Source.CATALOG)
        for name, text in (("web", "wid=8"), ("test", "fmt=tif"))
    ]
    model.set_rows(rows)
    check = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(1), Qt.CheckState.Checked, check)
    assert not model.setData(QModelIndex(), Qt.CheckState.Checked, check)
    assert model.text() == "$test$"
    assert "fmt=tif" in model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    model.set_rows(rows[:1])
    assert model.text() == ""
    model.set_rows([MacroRow("TEST", "fmt=gif", Source.CATALOG)])
    assert model.text() == "$TEST$"


def test_imported_macros_that_cannot_be_used_are_named(qtbot: QtBot, open_window, folder: Path):
    window: MainWindow = open_window(folder)
    data = QMimeData()
    data.setText("fine wid=5\nbad wid=x\nloop $loop$\nlater $fine$&hei=2")
    with qtbot.waitSignal(window.macros.message) as message:
        window.macros.importer.import_data(data, window)
    assert message.args[0].startswith("4 ")
    assert "$bad$, $loop$" in message.args[0]
