"""Make the picture book: the window in its main states, light and dark, in every language.

    python packaging/picture_book.py --to FOLDER [--catalog FILE] [--languages en,ja] [--size
    1440x900] [--schemes …]

Pictures are `LANGUAGE/STATE-SCHEME.png`; `LANGUAGE-SCHEME.png` beside them shows all states of one
language. Each language is drawn by its own process, because the program starts with one. No display
is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from book import REQUEST, STATES, Book
from exportgui import app as program
from exportgui import paths, settings
from exportgui.gui.i18n import language
from tour import Tour

ACROSS = 3
THUMB = 640
GAP = 12


def draw(options: argparse.Namespace) -> None:
    """Draw every state in one language, in this process."""
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        settings.save(settings.Settings(language=options.draw))
        if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
            os.environ["QT_QPA_PLATFORM"] = _screen(Path(home), options.size)
        application = QApplication(sys.argv[:1])
        program.apply_style(application)
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


def _screen(home: Path, size: QSize) -> str:
    """A Qt platform with a screen as large as the window, so that popups have room."""
    screen = {
        "name": "book",
        "x": 0,
        "y": 0,
        "width": size.width(),
        "height": size.height(),
        "dpr": 1,
    }
    file = home / "screens.json"
    file.write_text(
        json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}),
        encoding="utf-8",
    )
    return f"offscreen:configfile={file}"


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
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument(
        "--catalog", type=Path, default=paths.resources_dir() / "sample" / "sample.ini"
    )
    parser.add_argument("--languages", type=_words, default=list(language.LANGUAGES))
    parser.add_argument("--schemes", type=_words, default=["light", "dark"])
    parser.add_argument("--size", type=_size, default=QSize(1440, 900))
    parser.add_argument("--draw", metavar="LANGUAGE", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
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
