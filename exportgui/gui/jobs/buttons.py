"""Buttons for a finished job: the usual ones shown, the rest in a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from exportgui.gui.jobs.commands import COMMANDS, JobCommands, command_text
from exportgui.gui.widgets import controls, tooltips

_SHOWN = ("resume", "retry", "run_again", "open_folder")
_ALWAYS = ("run_again", "open_folder")
_MORE = ("save_report", "verify")


class JobButtons(QWidget):
    """Buttons follow what can be done with the chosen job."""

    def __init__(self, commands: JobCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons = {name: self._button(name) for name in _SHOWN}
        for button in self.buttons.values():
            layout.addWidget(button)
        self.more = controls.tool("more", self.tr("More"), self.tr("Report, verify"), self)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setProperty("role", "menu")
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._actions = {}
        for name in _MORE:
            action = menu.addAction(command_text(COMMANDS[name].text), partial(commands.do, name))
            tooltips.set_tooltip(action, command_text(COMMANDS[name].tip))
            self._actions[name] = action
        self.more.setMenu(menu)
        layout.addWidget(self.more)
        commands.changed.connect(self._refresh)
        self._refresh()

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(command_text(COMMANDS[name].text), self)
        button.setObjectName(f"job-{name}")
        button.setProperty("role", "small")
        controls.name(button, button.text(), command_text(COMMANDS[name].tip))
        button.clicked.connect(lambda: self._commands.do(name))
        return button

    def _refresh(self) -> None:
        for name, button in self.buttons.items():
            button.setVisible(name in _ALWAYS or self._commands.can(name))
            button.setEnabled(self._commands.can(name))
        for name, action in self._actions.items():
            action.setEnabled(self._commands.can(name))
