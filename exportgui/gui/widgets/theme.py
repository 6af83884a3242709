"""Apply a theme to the application: Qt's palette and the style sheet.

Qt changes its own palette with the desktop's colour scheme, but neither one that a program has set
nor the colours in a style sheet: both are made again here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLayout

from exportgui.gui.widgets.palettes import DARK, LIGHT, TABLES, Colors
from exportgui.settings import Theme

__all__ = ["DARK", "LIGHT", "TABLES", "Colors", "Scheme", "apply", "colors", "is_dark", "set_aside"]

Scheme = Theme
ART = Path(__file__).parent / "art"
_Role = QPalette.ColorRole
# Which colour of a table each role of Qt's palette takes.
ROLES = {
    _Role.Window: "window", _Role.Base: "base", _Role.AlternateBase: "window",
    _Role.Button: "raised", _Role.WindowText: "text", _Role.Text: "text",
    _Role.ButtonText: "text", _Role.BrightText: "error", _Role.PlaceholderText: "muted",
    _Role.ToolTipBase: "raised", _Role.ToolTipText: "text", _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent", _Role.Accent: "accent", _Role.Link: "accent",
    _Role.LinkVisited: "accent", _Role.Mid: "border", _Role.Dark: "border",
}  # fmt: skip
DISABLED_ROLES = {
    _Role.WindowText: "muted", _Role.Text: "muted", _Role.ButtonText: "muted",
    _Role.Highlight: "border",
}  # fmt: skip


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is dark; widgets that paint themselves ask this, not the system."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colors(palette: QPalette) -> Colors:
    """The colours that go with a palette."""
    # The style sheet gives lists another window colour than the palette they were given;
    # links keep theirs.
    link = palette.color(QPalette.ColorRole.Link).name()
    usual = DARK if is_dark(palette) else LIGHT
    return next((table for table in TABLES.values() if table.accent == link), usual)


def apply(app: QApplication, scheme: Scheme = "system") -> None:
    """Apply a theme; `system` follows the desktop, `contrast` does so in high contrast."""
    app.setStyle("Fusion")
    for follower in app.findChildren(_Follower):
        follower.setParent(None)
        follower.deleteLater()
    if scheme in ("system", "contrast"):
        _Follower(app, always_contrast=scheme == "contrast").follow()
    else:
        _apply_colors(app, TABLES[scheme == "dark", False])


@contextlib.contextmanager
def set_aside() -> Iterator[None]:
    """Take the application's style sheet away while many widgets are put together.

    Under a sheet, each widget that gets a parent has everything below it styled again: a window
    took three times as long.
    """
    app = cast(QApplication, QApplication.instance())
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)
        for window in app.topLevelWidgets():
            for layout in window.findChildren(QLayout):
                layout.invalidate()  # labels of several lines are as high as they were without it


class _Follower(QObject):
    """Changes the colours when the desktop does."""

    def __init__(self, app: QApplication, *, always_contrast: bool) -> None:
        super().__init__(app)
        self._app = app
        self._always = always_contrast
        # Both are kept, for the second lives no longer than the first.
        self._hints = app.styleHints()
        # Since Qt 6.10; before, the desktop's wish for contrast cannot be known.
        self._access = (
            self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        )
        self._hints.colorSchemeChanged.connect(self.follow)
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self.follow)

    def follow(self, *_: object) -> None:
        """Take the colours that the desktop asks for; light when it does not say."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        asked = (
            self._access is not None
            and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        _apply_colors(self._app, TABLES[dark, self._always or asked])


def _apply_colors(app: QApplication, chosen: Colors) -> None:
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_sheet(chosen))


def _palette(chosen: Colors) -> QPalette:
    palette = QPalette(QColor(chosen.raised), QColor(chosen.window))
    for role, name in ROLES.items():
        palette.setColor(role, QColor(getattr(chosen, name)))
    for role, name in DISABLED_ROLES.items():
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(getattr(chosen, name)))
    return palette


def _sheet(chosen: Colors) -> str:
    """The style sheet in these colours, with the drawings for light or dark."""
    shade = "dark" if chosen.is_dark else "light"
    drawings = {
        f"art_{name}": (ART / f"{name}-{shade}.svg").as_posix() for name in ("check", "down", "up")
    }
    template = (ART / "window.qss").read_text(encoding="utf-8")
    return Template(template).substitute(asdict(chosen) | drawings)
