"""How tests enter a window: its commands by their object names, its connections, its announcer."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from exportgui.gui.shell.announcer import Announcer
from exportgui.gui.shell.connections import Connections


def command(window: QMainWindow, name: str) -> QAction:
    """A command of the menus."""
    action = window.findChild(QAction, f"action-{name}")
    assert action is not None, name
    return action


def connections(window: QMainWindow) -> Connections:
    """What connects the panels of a window, and has its controllers."""
    found = window.findChild(Connections)
    assert found is not None
    return found


def announcer(window: QMainWindow) -> Announcer:
    """What hands the window's messages to a screen reader."""
    found = window.findChild(Announcer)
    assert found is not None
    return found
