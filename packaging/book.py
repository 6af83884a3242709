"""The states of the window in the picture book, and the steps that lead to each."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QLineEdit, QWidget

from exportgui import paths
from exportgui.gui.shell.connections import Connections
from exportgui.gui.shell.crash_report import CrashReport
from exportgui.gui.widgets import theme
from exportgui.job.recipes.recipe import Recipe
from tour import Tour

REQUEST = "wid=900&fmt=png&op_usm=1,1,5"
WRONG = "wid=900&op_sharpn=1&qlt=200"
LAYERED = (
    "layer=0&size=900,900&color=0xf2efe9"
    "&layer=1&src=bottle&size=0,420&pos=-330,60"
    "&effect=-1&.dropshadow=&op_blur=14&opac=40&color=0x000000"
    "&layer=2&src=logo&size=150,0&pos=400,-270&fmt=jpeg&qlt=88"
)
LONG = (
    "A name that somebody gave without thinking of the one who has to read it again on a Monday "
    "morning, part 2"
)
CRASH = "exportgui\n\nTraceback (most recent call last):\n  …\nValueError: an example"
SHOOT = "Spring shoot"


class Book:
    """Brings a window to one state after the other, and saves screenshots."""

    def __init__(self, tour: Tour, application: QApplication, folder: Path) -> None:
        self.tour = tour
        self.window = tour.window
        self.connections = cast(Connections, tour.window.findChild(Connections))
        self._application = application
        self._folder = folder

    def show(self, state: str, schemes: Sequence[theme.Scheme]) -> None:
        """Bring the window to a state and save a screenshot."""
        shown = STATES[state](self)
        self.tour.until(lambda: not self.window.preview_model.stale, "bring the preview up to date")
        self.tour.rest()
        for scheme in schemes:
            theme.apply(self._application, scheme)
            self.tour.until(self.tour.thumbnails_drawn, "draw the thumbnails")
            target = self._folder / f"{state}-{scheme}.png"
            if not photograph(shown).save(str(target)):
                raise SystemExit(f"{target} could not be written")
        if shown is not self.window:
            shown.close()

    def dialog(self) -> QWidget:
        """The dialog that was opened last."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()][-1]

    # --- the states, in the order of a visit

    def empty(self) -> QWidget:
        """Nothing is open."""
        self.window.stack.setCurrentIndex(0)
        return self.window

    def browsing(self) -> QWidget:
        """A catalog, and nothing selected."""
        self.window.stack.setCurrentIndex(1)
        self.tour.command("select_none").trigger()
        return self.window

    def composing(self) -> QWidget:
        """A few assets, and what to convert them to."""
        view = self.window.browse.view
        model = self.window.assets
        for row in range(3, 7):
            view.selectionModel().select(
                model.index(row), view.selectionModel().SelectionFlag.Select
            )
        self.window.export.composer.modifiers.setPlainText(REQUEST)
        self.tour.look("bowl")
        return self.window

    def mistakes(self) -> QWidget:
        """Mistakes in the request are marked."""
        self.window.export.composer.modifiers.setPlainText(WRONG)
        self.window.export.options_form.names.edit.setText("{name}_{widht}")
        return self.window

    def plan(self) -> QWidget:
        """The plan of a job."""
        self.window.export.options_form.names.edit.setText("{name}_{width}")
        self.window.export.composer.modifiers.setPlainText(REQUEST)
        self.tour.look("bowl")
        self.window.export.preflight()
        self.tour.until(lambda: bool(self.connections.preflights.open), "open the plan")
        dialog = self.dialog()
        items = cast(QAbstractItemView, dialog.findChild(QAbstractItemView, "preflightItems"))
        self.tour.until(lambda: items.model().rowCount() > 0, "plan the job")
        return dialog

    def done(self) -> QWidget:
        """A finished job and its log."""
        self.tour.export()
        return self.window

    def recipes(self) -> QWidget:
        """A recipe with unsaved changes."""
        self.window.export.recipes.store.save(
            "Web shop", Recipe(is_modifier=REQUEST, name_template="{name}_{width}")
        )
        self.window.export.recipes.choose("Web shop")
        self.window.export.options_form.keep_tree.setChecked(True)
        self.window.export.recipe_bar.ask_save()
        return self.dialog()

    def macros(self) -> QWidget:
        """All macros with their pictures."""
        self.tour.command("show_macros").trigger()
        return self.dialog()

    def settings(self) -> QWidget:
        """The settings."""
        self.tour.command("show_settings").trigger()
        return self.dialog()

    def keys(self) -> QWidget:
        """The keyboard shortcuts."""
        self.tour.command("show_shortcuts").trigger()
        return self.dialog()

    def picker(self) -> QWidget:
        """The list of commands with its search."""
        self.tour.command("add_command").trigger()
        QTest.keyClicks(self.popup().findChildren(QLineEdit)[0], "sh")
        return self.window

    def completion(self) -> QWidget:
        """Completion while typing."""
        self.hide_popups()
        modifiers = self.window.export.composer.modifiers
        modifiers.setPlainText("wid=900&")
        self.window.activateWindow()
        modifiers.setFocus()
        self.tour.rest()
        modifiers.moveCursor(QTextCursor.MoveOperation.End)
        QTest.keyClicks(modifiers, "op_s")
        return self.window

    def layers(self) -> QWidget:
        """A layered image, before and after side by side."""
        self.hide_popups()
        self.window.export.composer.modifiers.setPlainText(LAYERED)
        self.window.preview.view.viewport.set_mode("beside")
        return self.window

    def quick_look(self) -> QWidget:
        """The asset over the whole window."""
        self.window.preview.view.viewport.set_mode("split")
        self.window.export.composer.modifiers.setPlainText(REQUEST)
        self.window.browse.view.setFocus()
        self.tour.command("quick_look").trigger()
        self.tour.until(lambda: self.connections.quick_look.whole, "look")
        return self.window

    def broken(self) -> QWidget:
        """A folder with a damaged file in front and long names."""
        self.connections.quick_look.close_look()
        folder = paths.data_dir() / SHOOT
        images = paths.resources_dir() / "sample" / "images"
        folder.mkdir(parents=True)
        for name in ("vase.jpg", "bottle.png", "citrus.jpg"):
            shutil.copy(images / name, folder)
        shutil.copy(images / "toys.avif", folder / f"{LONG}.avif")
        whole = (images / "lamp.jpg").read_bytes()
        (folder / "lamp, cut.jpg").write_bytes(whole[: len(whole) // 2])
        (folder / "notes.jpg").write_text("not a picture", encoding="utf-8")
        self.window.session.open(folder)
        self.tour.until(lambda: self.window.assets.rowCount() == 6, "open a folder")
        self.tour.browse()
        self.tour.look("lamp, cut.jpg")
        return self.window

    def failed(self) -> QWidget:
        """A job in which two files failed."""
        self.tour.export()
        self.tour.look(f"{LONG}.avif")
        return self.window

    def verified(self) -> QWidget:
        """A finished job that was verified."""
        self.window.jobs.commands.verify()
        return self.dialog()

    def macro(self) -> QWidget:
        """A macro being written."""
        self.tour.command("keep_modifiers").trigger()
        return self.dialog()

    def crash(self) -> QWidget:
        """The report of an unexpected error."""
        report = CrashReport(
            "exportgui 0.1.0\n\nTraceback (most recent call last):\n  …\nValueError: an example",
            self.window,
        )
        report.show()
        return report

    def reference(self) -> QWidget:
        """Every command with its example."""
        self.tour.command("show_reference").trigger()
        return self.dialog()

    # --- popups

    def popup(self) -> QWidget:
        """The popup that was opened last."""
        return [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and _pops(each)
        ][-1]

    def hide_popups(self) -> None:
        """Close all popups, as Escape does."""
        for each in QApplication.topLevelWidgets():
            if _pops(each):
                each.hide()


def _pops(widget: QWidget) -> bool:
    return widget.windowType() == Qt.WindowType.Popup


def photograph(window: QWidget) -> QPixmap:
    """A screenshot of a window with its popups."""
    picture = window.grab()
    with QPainter(picture) as painter:
        for each in QApplication.topLevelWidgets():
            if each.isVisible() and _pops(each):
                painter.drawPixmap(
                    each.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0)), each.grab()
                )
    return picture


STATES: dict[str, Callable[[Book], QWidget]] = {
    "1-empty": Book.empty,
    "2-browsing": Book.browsing,
    "3-composing": Book.composing,
    "4-mistakes": Book.mistakes,
    "5-plan": Book.plan,
    "6-done": Book.done,
    "7-recipe": Book.recipes,
    "8-macros": Book.macros,
    "9-settings": Book.settings,
    "10-keys": Book.keys,
    "11-picker": Book.picker,
    "12-completion": Book.completion,
    "13-layers": Book.layers,
    "14-quick-look": Book.quick_look,
    "15-macro": Book.macro,
    "16-reference": Book.reference,
    "17-broken": Book.broken,
    "18-failed": Book.failed,
    "19-verified": Book.verified,
    "20-crash": Book.crash,
}
