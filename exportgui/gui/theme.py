"""Light and dark: one palette each, a thin style sheet over Fusion, and the switch between them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

Scheme = Literal["light", "dark", "system"]
GRID = 8


@dataclass(frozen=True, slots=True)
class Colors:
    """Every colour of the window, as `#rrggbb`; text on its ground has a contrast of at least 4.5:1."""

    window: str
    base: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str
    error: str
    warning: str
    success: str
    check_a: str
    check_b: str
    token_name: str
    token_value: str
    token_macro: str
    token_comment: str


LIGHT = Colors(
    window="#f4f5f7", base="#ffffff", raised="#ffffff", border="#d3d7dd", text="#1b1f24", muted="#59626e",
    accent="#1f63c9", on_accent="#ffffff", tint="#dce8fb", error="#b3261e", warning="#875400", success="#1c6e3a",
    check_a="#ffffff", check_b="#e4e6ea", token_name="#1f56a8", token_value="#1b1f24", token_macro="#8a2f9c",
    token_comment="#59626e",
)  # fmt: skip
DARK = Colors(
    window="#1d2025", base="#15171b", raised="#262a31", border="#3b414b", text="#e7eaee", muted="#a2abb7",
    accent="#74a9f8", on_accent="#0c1a30", tint="#24395c", error="#ff8f86", warning="#f0b45a", success="#77d198",
    check_a="#2a2e35", check_b="#33383f", token_name="#8fbcff", token_value="#e7eaee", token_macro="#e19bf0",
    token_comment="#a2abb7",
)  # fmt: skip


def is_dark(palette: QPalette) -> bool:
    """Whether a palette is a dark one; widgets that paint themselves ask this instead of the system."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def colors(palette: QPalette) -> Colors:
    """The colours that go with a palette."""
    return DARK if is_dark(palette) else LIGHT


def apply(app: QApplication, scheme: Scheme = "system") -> None:
    """Dress the application; `system` follows the desktop and changes with it."""
    app.setStyle("Fusion")
    for follower in app.findChildren(_Follower):
        follower.setParent(None)
        follower.deleteLater()
    if scheme == "system":
        _Follower(app).follow(app.styleHints().colorScheme())
    else:
        _dress(app, DARK if scheme == "dark" else LIGHT)


class _Follower(QObject):
    """Changes the colours when the desktop does."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self.follow)

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Dress as the desktop asks; light when it does not say."""
        _dress(self._app, DARK if scheme == Qt.ColorScheme.Dark else LIGHT)


def _dress(app: QApplication, chosen: Colors) -> None:
    app.setPalette(_palette(chosen))
    app.setStyleSheet(_sheet(chosen))


def _palette(c: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(c.raised), QColor(c.window))
    rows = {
        role.Window: c.window, role.Base: c.base, role.AlternateBase: c.window, role.Button: c.raised,
        role.WindowText: c.text, role.Text: c.text, role.ButtonText: c.text, role.BrightText: c.error,
        role.PlaceholderText: c.muted, role.ToolTipBase: c.raised, role.ToolTipText: c.text,
        role.Highlight: c.accent, role.HighlightedText: c.on_accent, role.Accent: c.accent,
        role.Link: c.accent, role.LinkVisited: c.accent, role.Mid: c.border, role.Dark: c.border,
    }  # fmt: skip
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
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] {{ background: {c.window}; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 2px; }}
QPushButton {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 5px; padding: 5px 12px; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.tint}; border-color: {c.accent}; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.window}; border-color: {c.border}; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
    font-weight: 600; padding: 8px 16px; }}
QPushButton[role="primary"]:hover {{ background: {c.accent}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; padding: 7px 15px; }}
QPushButton[role="primary"]:disabled {{ background: {c.window}; color: {c.muted}; border-color: {c.border}; }}
QPushButton[role="small"] {{ padding: 2px 8px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px; }}
QToolButton:hover {{ background: {c.tint}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton:checked {{ background: {c.tint}; border-color: {c.accent}; }}
QToolButton[role="menu"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[role="fold"] {{ padding: 4px 6px 4px 0; }}
QToolButton[role="grip"] {{ padding: 0; }}
QToolButton[role="fold"]:checked {{ background: transparent; border-color: transparent; }}
QToolButton[role="fold"]:focus {{ border-color: {c.accent}; }}
QAbstractItemView {{ border: none; outline: none; background: {c.base}; }}
QListView[role="boxed"] {{ border: 1px solid {c.border}; border-radius: 5px; }}
QListView[role="boxed"]:focus {{ border-color: {c.accent}; }}
QTreeView[role="side"], QListView[role="side"] {{ background: {c.window}; }}
QHeaderView::section {{ background: {c.window}; color: {c.muted}; border: none;
    border-bottom: 1px solid {c.border}; padding: 4px 8px; }}
QProgressBar {{ border: none; border-radius: 3px; background: {c.border}; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ border-radius: 3px; background: {c.accent}; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {c.muted};
    border-radius: 4px; background: {c.base}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{_art("check-dark" if c is DARK else "check-light")}"); }}
QCheckBox:focus {{ color: {c.accent}; }}
QScrollArea {{ border: none; }}
QTreeView::item, QListView::item {{ padding: 3px 4px; }}
QTreeView::item:selected, QListView::item:selected {{ background: {c.tint}; color: {c.text}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {c.tint}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _art(name: str) -> str:
    """Path of a drawing beside this module, as style sheets want it."""
    return (Path(__file__).parent / "art" / f"{name}.svg").as_posix()
