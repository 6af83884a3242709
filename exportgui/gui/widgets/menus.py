"""Menus that appear at a place and go when they are closed."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu


def popup(menu: QMenu, spot: QPoint) -> None:
    """Show a menu at a point of the screen; it is deleted when it closes."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(spot)
