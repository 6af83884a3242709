"""Load the shipped font on a system that has none; warn about languages without a font."""

from __future__ import annotations

import logging

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from exportgui import paths

log = logging.getLogger(__name__)
SUFFIXES = {".ttf", ".otf"}
_SYSTEMS = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
    "zh_TW": QFontDatabase.WritingSystem.TraditionalChinese,
}
"""Languages in letters that a system may have no font for; the program's own has those of all
others.
"""


def load_fallback(app: QApplication) -> None:
    """Load the font that ships with the program when the system's own cannot draw a letter.

    The list of families is no evidence: without any font file, fontconfig names its aliases.
    """
    if QFontMetrics(app.font()).inFont("A"):
        return
    folder = paths.resources_dir() / "fonts"
    files = (
        sorted(path for path in folder.glob("*") if path.suffix.lower() in SUFFIXES)
        if folder.is_dir()
        else []
    )
    families = [name for path in files for name in _families(str(path))]
    if families:
        app.setFont(QFont(families[0], 10))
    else:
        log.warning("this system has no fonts and none could be loaded")


def is_unsupported(code: str | None) -> bool:
    """Whether no font here has the letters of a language, so that its texts are boxes."""
    system = _SYSTEMS.get(code or "")
    return system is not None and not QFontDatabase.families(system)


def warning(code: str) -> str:
    """A warning in ASCII letters when no font shows the window's language; else empty."""
    if not is_unsupported(code):
        return ""
    return (
        f"No font here has the letters of the window's language ({code}). Install one, such as "
        "Noto Sans CJK."
    )


def _families(path: str) -> list[str]:
    number = QFontDatabase.addApplicationFont(path)
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
