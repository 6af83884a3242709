"""How tests enter a window: its commands by their object names, and what connects its panels."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from exportgui.gui.shell.connections import Wires


def command(window: QMainWindow, name: str) -> QAction:
    """A command of the menus."""
    action = window.findChild(QAction, f"action-{name}")
    assert action is not None, name
    return action


def connections(window: QMainWindow) -> Wires:
    """What connects the panels of a window, and has its controllers."""
    found = window.findChild(Wires)
    assert found is not None
    return found
