"""Drive the real window through the sample job without a screen, and take screenshots.

    python packaging/tour.py CATALOG --to FOLDER --is-modifier STR --macro NAME

`dev.py run` calls it where there is no display. It clicks what a user would click.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QEventLoop, QItemSelectionModel
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from exportgui import app as program
from exportgui.gui import build_window
from exportgui.gui.shell.main_window import MainWindow
from exportgui.gui.widgets import theme
from exportgui.request.macros import normal_macro_names

TIMEOUT = 120.0  # seconds for the longest step, so that a hanging window does not hang the caller
SETTLE_SECONDS = 1.5  # seconds for thumbnails that no step waits for
SCHEMES: tuple[theme.Scheme, ...] = ("light", "dark")


class Tour:
    """A window on a catalog, and the steps through it."""

    def __init__(self, application: QApplication, catalog: Path) -> None:
        self._application = application
        self.window: MainWindow = build_window(catalog)
        self.window.show()

    def browse(self) -> None:
        """Wait until all assets are listed, and select them."""
        session = self.window.session
        browser = self.window.browser
        assets = self.window.assets

        def listed() -> bool:
            opened = session.catalog
            if opened is None or session.scanning or browser.busy:
                return False
            return assets.rowCount() == len(opened.ids(browser.query))

        self.until(listed, "list the catalog")
        self.command("select_all").trigger()

    def command(self, name: str) -> QAction:
        """A command of the menus."""
        return cast(QAction, self.window.findChild(QAction, f"action-{name}"))

    def compose(self, modifier: str, macro: str, folder: Path) -> None:
        """Enter the request and the destination."""
        panel = self.window.export
        panel.fmt.setCurrentText("convert")
        panel.composer.modifiers.setPlainText(modifier)
        panel.composer.macro_model.choose(normal_macro_names(macro))
        panel.options_form.destination.setText(str(folder))
        panel.options_form.conflict.setCurrentIndex(
            panel.options_form.conflict.findData("overwrite")
        )
        # The files of the command line exist already, and there is nobody to confirm the conflicts.
        panel.check.choose("never")

    def export(self) -> None:
        """Press Export and wait for the log."""
        refusal = self.window.export.refusal()
        if refusal:
            raise SystemExit(f"the window would not start the job: {refusal}")
        self.window.export.button.click()
        log = self.window.jobs.log.model
        self.until(lambda: not self.window.runner.live and log.rowCount() > 0, "finish the job")

    def look(self, name: str) -> None:
        """Make one asset current, keep all selected, and wait for its preview."""
        view = self.window.browse.view
        model = self.window.assets
        found = (
            row
            for row in range(model.rowCount())
            if (asset := model.asset(row)) and asset.name == name
        )
        view.selectionModel().setCurrentIndex(
            model.index(next(found, 0)), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        feed = self.window.preview_model
        self.until(lambda: not feed.stale and bool(feed.after or feed.error), "show the preview")
        self.until(self.thumbnails_drawn, "draw the thumbnails")

    def photograph(self, folder: Path) -> list[Path]:
        """Save screenshots in both colour schemes; returns their paths."""
        files = []
        for scheme in SCHEMES:
            theme.apply(self._application, scheme)
            self.rest()
            files.append(folder / f"window-{scheme}.png")
            if not self.window.grab().save(str(files[-1])):
                raise SystemExit(f"{files[-1]} could not be written")
        return files

    def thumbnails_drawn(self) -> bool:
        """Whether every visible asset has its thumbnail, or the reason why not."""
        view = self.window.browse.view
        model = self.window.assets
        thumbnails = self.window.thumbnails
        sight = view.viewport().rect()
        rows = (
            row
            for row in range(model.rowCount())
            if view.visualRect(model.index(row)).intersects(sight)
        )
        assets = [asset for row in rows if (asset := model.asset(row)) and asset.convertible]
        return all(thumbnails.picture(asset) or thumbnails.failure(asset) for asset in assets)

    def rest(self) -> None:
        """Wait for thumbnails to be drawn."""
        rested = time.monotonic() + SETTLE_SECONDS
        self.until(lambda: time.monotonic() > rested, "come to rest")

    def close(self) -> None:
        """Close the window; its threads end."""
        self.window.close()

    def until(self, done: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + TIMEOUT
        while not done():
            if time.monotonic() > deadline:
                raise SystemExit(f"the window did not {what} within {TIMEOUT:.0f} s")
            self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def main(arguments: Sequence[str]) -> int:
    """Run the whole tour; prints the paths of the screenshots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("catalog", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--is-modifier", default="")
    parser.add_argument("--macro", default="")
    parser.add_argument("--front", default="still-life", help="the asset in the preview")
    options = parser.parse_args(arguments)
    application = QApplication(sys.argv[:1])
    program.apply_style(application)
    tour = Tour(application, options.catalog)
    try:
        tour.browse()
        tour.compose(options.is_modifier, options.macro, options.to)
        tour.export()
        tour.look(options.front)
        for file in tour.photograph(options.to):
            print(file, flush=True)
    finally:
        tour.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
