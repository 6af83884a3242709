"""How the window is dressed: a palette from one of the tables of colours, a thin style sheet, the
switch between.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from exportgui.gui.widgets.palettes import DARK, LIGHT, TABLES, Colors
from exportgui.settings import Theme

__all__ = ["DARK", "LIGHT", "TABLES", "Colors", "Scheme", "apply", "colors", "is_dark"]

Scheme = Theme
GRID = 8


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is a dark one; widgets that paint themselves ask this instead of the
    system.
    """
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colors(palette: QPalette) -> Colors:
    """The colours that go with a palette."""
    # The style sheet gives lists another window colour than the palette they were dressed with;
    # links keep theirs.
    link = palette.color(QPalette.ColorRole.Link).name()
    usual = DARK if is_dark(palette) else LIGHT
    return next((table for table in TABLES.values() if table.accent == link), usual)


def apply(app: QApplication, scheme: Scheme = "system") -> None:
    """Dress the application; `system` follows the desktop and changes with it, `contrast` its light
    or dark.
    """
    app.setStyle("Fusion")
    for follower in app.findChildren(_Follower):
        follower.setParent(None)
        follower.deleteLater()
    if scheme in ("system", "contrast"):
        _Follower(app, always_contrast=scheme == "contrast").follow()
    else:
        _dress(app, TABLES[scheme == "dark", False])


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
        """Dress as the desktop asks; light when it does not say."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        asked = (
            self._access is not None
            and self._access.contrastPreference() == Qt.ContrastPreference.HighContrast
        )
        _dress(self._app, TABLES[dark, self._always or asked])


def _dress(app: QApplication, chosen: Colors) -> None:
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_sheet(chosen))


def _palette(c: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(c.raised), QColor(c.window))
    rows = {
        role.Window: c.window,
        role.Base: c.base,
        role.AlternateBase: c.window,
        role.Button: c.raised,
        role.WindowText: c.text,
        role.Text: c.text,
        role.ButtonText: c.text,
        role.BrightText: c.error,
        role.PlaceholderText: c.muted,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Accent: c.accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Mid: c.border,
        role.Dark: c.border,
    }
    for key, value in rows.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(c.border))
    return palette


def _sheet(c: Colors) -> str:
    return f"""
QToolTip {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
QMainWindow::separator, QSplitter::handle {{ background: {c.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
QMenuBar {{ background: {c.window}; border-bottom: 1px solid {c.border}; }}
QStatusBar {{ background: {c.window}; border-top: 1px solid {c.border}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
QLabel[role="heading"] {{ font-weight: 600; color: {c.text}; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="error"] {{ color: {c.error}; }}
QLabel[role="warning"] {{ color: {c.warning}; }}
QLabel[role="success"] {{ color: {c.success}; }}
QLabel[role="title"] {{ font-size: 17pt; font-weight: 600; }}
QFrame[role="rule"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QWidget[role="bar"] {{ background: {c.window}; border-bottom: 1px solid {c.border}; }}
QWidget[role="foot"] {{ background: {c.window}; border-top: 1px solid {c.border}; }}
QLineEdit, QPlainTextEdit {{ background: {c.base}; border: 1px solid {c.border}; border-radius: 5px;
    padding: 4px 6px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {c.accent}; }}
QComboBox, QAbstractSpinBox {{ background: {c.base}; border: 1px solid {c.border};
    border-radius: 5px; padding: 3px 4px 3px 6px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
QComboBox:focus, QAbstractSpinBox:focus {{ border-color: {c.accent}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {c.muted}; background: {c.window}; }}
QComboBox::drop-down, QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
    border: none; width: 18px; }}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow {{ image: url("{_art("down", c)}");
    width: 9px; height: 9px; }}
QAbstractSpinBox::up-arrow {{ image: url("{_art("up", c)}"); width: 9px; height: 9px; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {c.window}; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 6px; }}
QLineEdit[role="invalid"] {{ border: 1px solid {c.error}; }}
QPushButton {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 5px;
    padding: 5px 12px; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.tint}; border-color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.window}; border-color: {c.border}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent};
    border: 1px solid {c.accent}; font-weight: 600; padding: 8px 16px; }}
QPushButton[role="primary"]:hover {{ background: {c.accent}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; padding: 7px 15px; }}
QPushButton[role="primary"]:disabled {{ background: {c.window}; color: {c.muted};
    border-color: {c.border}; }}
QPushButton[role="small"] {{ padding: 2px 8px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px; }}
QToolButton:hover {{ background: {c.tint}; }}
QToolButton:checked {{ background: {c.tint}; border-color: {c.accent}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; padding: 3px; }}
QToolButton[role="menu"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[role="split"] {{ background: {c.raised}; border: 1px solid {c.border};
    padding: 7px 24px 7px 10px; }}
QToolButton[role="split"]:hover {{ border-color: {c.accent}; }}
QToolButton[role="split"]:focus {{ border: 2px solid {c.accent}; padding: 6px 23px 6px 9px; }}
QToolButton[role="split"]:disabled {{ color: {c.muted}; background: {c.window};
    border-color: {c.border}; }}
QToolButton[role="split"]::menu-button {{ border: none; width: 20px; }}
QToolButton[role="fold"] {{ padding: 4px 6px 4px 0; }}
QToolButton[role="grip"] {{ padding: 0; }}
QToolButton[role="fold"]:checked {{ background: transparent; border-color: transparent; }}
QToolButton[role="fold"]:focus {{ border: 1px solid {c.accent}; padding: 4px 6px 4px 0; }}
QAbstractItemView {{ border: none; outline: none; background: {c.base}; }}
QAbstractItemView[role="boxed"] {{ border: 1px solid {c.border}; border-radius: 5px; }}
QAbstractItemView[role="boxed"]:focus {{ border-color: {c.accent}; }}
QTreeView[role="side"], QListView[role="side"] {{ background: {c.window}; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.border}; padding: 4px 8px; }}
QTabBar::tab {{ color: {c.muted}; padding: 5px 10px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom-color: {c.accent}; }}
QTabBar:focus::tab:selected, QTabBar::tab:selected:focus {{ color: {c.accent}; }}
QProgressBar {{ border: none; border-radius: 3px; background: {c.border}; max-height: 6px;
    min-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {c.accent}; }}
QCheckBox {{ spacing: 8px; padding: 1px; border: 1px solid transparent; border-radius: 4px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {c.muted}; border-radius: 4px; background: {c.base}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ background: {c.accent};
    border-color: {c.accent}; image: url("{_art("check", c)}"); }}
QCheckBox:focus {{ border-color: {c.accent}; }}
QScrollArea {{ border: none; }}
QAbstractItemView::item {{ padding: 3px 4px; }}
QAbstractItemView::item:selected {{ background: {c.tint}; color: {c.text}; }}
QAbstractItemView::item:hover {{ background: {c.tint}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _art(name: str, c: Colors) -> str:
    """Path of a drawing beside this module, for light or dark, as style sheets want it."""
    return (
        Path(__file__).parent / "art" / f"{name}-{'dark' if c.is_dark else 'light'}.svg"
    ).as_posix()
