"""Windows that most sittings never need: loaded when they are asked for, so that the first one
opens sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.gui.shell.main_window import MainWindow


def show_settings(window: MainWindow) -> None:
    """What a person sets once."""
    from exportgui.gui.preferences import controller

    controller.show_settings(window)


def show_reference(window: MainWindow) -> None:
    """Every command with an example."""
    from exportgui.gui.shell import reference_window

    reference_window.show_reference(window)


def show_shortcuts(window: MainWindow) -> None:
    """Every key and what it does."""
    from exportgui.gui.shell import shortcuts_dialog

    shortcuts_dialog.show_shortcuts(window)


def show_about(window: MainWindow) -> None:
    """Which version this is."""
    from exportgui.gui.shell import about

    about.show_about(window)
