"""Make the picture book: what the window looks like in its main states, light and dark, in every language.

    python packaging/picture_book.py --to FOLDER [--catalog FILE] [--languages en,ja] [--size 1440x900] [--schemes …]

Pictures are `LANGUAGE/STATE-SCHEME.png`; `LANGUAGE-SCHEME.png` beside them shows all states of one language.
Each language is drawn by a process of its own, as the program starts with one. No display is needed.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QWidget

from exportgui import app as program
from exportgui import paths, settings
from exportgui.gui import language, theme
from exportgui.job.recipe import Recipe
from tour import Tour

REQUEST = "wid=900&fmt=png&op_usm=1,1,5"
WRONG = "wid=900&op_sharpn=1&qlt=200"
REST = 1.0
"""Seconds for small pictures that nobody waits for."""
ACROSS, THUMB, GAP = 3, 640, 12


class Book:
    """A window, the states it is brought to one after the other, and where their pictures go."""

    def __init__(self, tour: Tour, application: QApplication, folder: Path) -> None:
        self.tour, self.window = tour, tour.window
        self._application = application
        self._folder = folder

    def show(self, state: str, schemes: Sequence[theme.Scheme]) -> None:
        """Bring the window to a state and save how it looks."""
        shown = STATES[state](self)
        self.tour.until(lambda: not self.window.feed.stale, "bring the preview up to date")
        rested = time.monotonic() + REST
        self.tour.until(lambda: time.monotonic() > rested, "come to rest")
        for scheme in schemes:
            theme.apply(self._application, scheme)
            self.tour.until(self.tour.thumbnails_drawn, "draw the thumbnails")
            target = self._folder / f"{state}-{scheme}.png"
            if not shown.grab().save(str(target)):
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
        self.window.select_none()
        return self.window

    def composing(self) -> QWidget:
        """A few assets, and what to convert them to."""
        view, model = self.window.browse.view, self.window.assets
        for row in range(3, 7):
            view.selectionModel().select(model.index(row), view.selectionModel().SelectionFlag.Select)
        self.window.export.composer.modifiers.setPlainText(REQUEST)
        self.tour.look("bowl")
        return self.window

    def mistakes(self) -> QWidget:
        """What is wrong is marked where it stands."""
        self.window.export.composer.modifiers.setPlainText(WRONG)
        self.window.export.order.names.edit.setText("{name}_{widht}")
        return self.window

    def plan(self) -> QWidget:
        """What would become of every asset."""
        self.window.export.order.names.edit.setText("{name}_{width}")
        self.window.export.composer.modifiers.setPlainText(REQUEST)
        self.tour.look("bowl")
        self.window.export.preflight()
        self.tour.until(lambda: bool(self.window.preflights.open), "open the plan")
        dialog = self.dialog()
        items = cast(QAbstractItemView, dialog.findChild(QAbstractItemView, "preflightItems"))
        self.tour.until(lambda: items.model().rowCount() > 0, "plan the job")
        return dialog

    def done(self) -> QWidget:
        """A job that is finished, and its log."""
        self.tour.export()
        return self.window

    def recipes(self) -> QWidget:
        """A recipe, changed since."""
        self.window.export.recipes.shelf.save("Web shop", Recipe(is_modifier=REQUEST, name_template="{name}_{width}"))
        self.window.export.recipes.choose("Web shop")
        self.window.export.order.keep_tree.setChecked(True)
        self.window.export.recipe_bar.ask_save()
        return self.dialog()

    def macros(self) -> QWidget:
        """Every macro with its picture."""
        self.window.show_macros()
        return self.dialog()

    def settings(self) -> QWidget:
        """What a person sets once."""
        self.window.show_settings()
        return self.dialog()

    def keys(self) -> QWidget:
        """Every key."""
        self.window.show_shortcuts()
        return self.dialog()


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
}


def draw(options: argparse.Namespace) -> None:
    """Every state in one language, in this process."""
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(settings.Settings(language=options.draw))
        application = QApplication(sys.argv[:1])
        program.dress(application)
        folder = options.to / options.draw
        folder.mkdir(parents=True, exist_ok=True)
        tour = Tour(application, options.catalog)
        try:
            tour.window.resize(options.size)
            tour.browse()
            tour.compose(REQUEST, "", Path(home) / "exported")
            book = Book(tour, application, folder)
            for state in STATES:
                book.show(state, options.schemes)
        finally:
            tour.close()


def contact_sheet(folder: Path, code: str, scheme: str) -> Path:
    """All states of a language on one picture."""
    height = THUMB * 5 // 8
    lines = -(-len(STATES) // ACROSS)
    size = (ACROSS * (THUMB + GAP) + GAP, lines * (height + GAP) + GAP)
    sheet = Image.new("RGB", size, "#808080")
    for place, state in enumerate(STATES):
        with Image.open(folder / code / f"{state}-{scheme}.png") as picture:
            small = picture.convert("RGB")
        small.thumbnail((THUMB, height), Image.Resampling.LANCZOS)
        line, column = divmod(place, ACROSS)
        sheet.paste(small, (GAP + column * (THUMB + GAP), GAP + line * (height + GAP)))
    target = folder / f"{code}-{scheme}.png"
    sheet.save(target)
    return target


def _size(text: str) -> QSize:
    width, _, height = text.partition("x")
    return QSize(int(width), int(height))


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def main(arguments: Sequence[str]) -> int:
    """Make the book; prints the contact sheets' paths."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--catalog", type=Path, default=paths.resources_dir() / "sample" / "sample.ini")
    parser.add_argument("--languages", type=_words, default=list(language.LANGUAGES))
    parser.add_argument("--schemes", type=_words, default=["light", "dark"])
    parser.add_argument("--size", type=_size, default=QSize(1440, 900))
    parser.add_argument("--draw", metavar="LANGUAGE", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.draw:
        draw(options)
        return 0
    for code in options.languages:
        subprocess.run([sys.executable, __file__, *arguments, "--draw", code], check=True)
        for scheme in options.schemes:
            print(contact_sheet(options.to, code, cast(str, scheme)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
