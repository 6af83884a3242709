"""Windows that most sittings never need: loaded when they are asked for, so that the first one opens sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exportgui.gui.window import MainWindow


def show_settings(window: MainWindow) -> None:
    """What a person sets once."""
    from exportgui.gui.preferences import keeping

    keeping.show_settings(window)


def show_reference(window: MainWindow) -> None:
    """Every command with an example."""
    from exportgui.gui import reference_window

    reference_window.show_reference(window)


def show_shortcuts(window: MainWindow) -> None:
    """Every key and what it does."""
    from exportgui.gui import shortcuts

    shortcuts.show_shortcuts(window)


def show_about(window: MainWindow) -> None:
    """Which version this is."""
    from exportgui.gui import about

    about.show_about(window)
