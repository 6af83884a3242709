"""The window's language, from settings or the system; English has a file for its plurals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from exportgui import paths
from exportgui.translations import LANGUAGES as LANGUAGES


def folder() -> Path:
    """Where the compiled translations are."""
    return paths.resources_dir() / "translations"


def best(wanted: str | None) -> str:
    """The language we have that fits `wanted` (or the system's) best; English when none does."""
    locale = QLocale(wanted.replace("-", "_")) if wanted else QLocale.system()
    if locale.language() == QLocale.Language.Chinese:
        traditional = locale.script() == QLocale.Script.TraditionalChineseScript
        return "zh_TW" if traditional else "en"
    code = locale.name().split("_")[0]
    return code if code in LANGUAGES else "en"


def current() -> str:
    """The code of the language the window is in, from any thread."""
    return best(QLocale().name())


def install(app: QCoreApplication, wanted: str | None = None) -> str:
    """Load our texts and Qt's own in the best language; returns its code."""
    code = best(wanted)
    if wanted:
        QLocale.setDefault(QLocale(code))
    own = QTranslator(app)
    qt = QTranslator(app)
    if own.load(f"exportgui_{code}", str(folder())):
        app.installTranslator(own)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    return code
