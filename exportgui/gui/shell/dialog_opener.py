"""Open the dialogs that most sessions never need; each is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from exportgui.gui.schedules.controller import ScheduleController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from exportgui.gui.jobs.runner import JobRunner
    from exportgui.gui.preferences.controller import PreferencesController
    from exportgui.gui.session import Session
    from exportgui.gui.shell.shortcuts_dialog import Section


class DialogOpener(QObject):
    """Opens dialogs over `window`; `message` is for the status bar.

    `menu_keys` returns the keys of the menus for the list of shortcuts.
    """

    message = Signal(str)

    def __init__(
        self,
        session: Session,
        jobs: JobRunner,
        window: QMainWindow,
        menu_keys: Callable[[], Sequence[Section]],
    ) -> None:
        super().__init__(window)
        self.schedules: ScheduleController = ScheduleController(session, jobs, window)
        self.schedules.message.connect(self.message)
        self._session = session
        self._window = window
        self._menu_keys = menu_keys
        self._preferences: PreferencesController | None = None

    def show_settings(self) -> None:
        """Show what a person sets once."""
        from exportgui.gui.preferences.controller import PreferencesController

        if self._preferences is None:
            self._preferences = PreferencesController(self._session, self._window)
            self._preferences.message.connect(self.message)
        self._preferences.show()

    def show_reference(self) -> None:
        """Show every command with an example."""
        from exportgui.gui.shell import reference_window

        reference_window.show_reference(self._window)

    def show_shortcuts(self) -> None:
        """Show every key and what it does."""
        from exportgui.gui.shell import shortcuts_dialog

        shortcuts_dialog.show_shortcuts(self._window, self._menu_keys())

    def show_about(self) -> None:
        """Show the version and the licences."""
        from exportgui.gui.shell import about

        about.show_about(self._window)
