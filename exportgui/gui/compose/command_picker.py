"""The list of all commands to add one, searched by name or by purpose."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exportgui.gui.compose.command_help import SAYS_NOTHING, help_text
from exportgui.gui.compose.popup_picker import PopupPicker
from exportgui.gui.compose.suggestions import Suggestion
from exportgui.gui.i18n.messages import message_text
from exportgui.request.commands import Command
from exportgui.request.commands.groups import GROUPS, TITLES

_NOT = 4


def suggestions(words: str, present: Collection[str], *, in_effect: bool) -> list[Suggestion]:
    """The commands that answer to `words`: in their groups, or by how well they answer."""
    wanted = words.strip().lower()
    if wanted:
        every = (command for commands in GROUPS.values() for command in commands)
        ranked = [(_rank(command, wanted), _row(command, present, in_effect)) for command in every]
        return [
            row
            for rank, row in sorted(ranked, key=lambda pair: (pair[0], pair[1].title))
            if rank < _NOT
        ]
    rows: list[Suggestion] = []
    for group, commands in GROUPS.items():
        rows.append(Suggestion(message_text(TITLES[group]), heading=True))
        rows.extend(_row(command, present, in_effect) for command in commands)
    return rows


def _rank(command: Command, wanted: str) -> int:
    names = [name.lower() for name in (command.name, *command.aliases)]
    tests = (
        wanted in names,
        any(name.startswith((wanted, f"op_{wanted}")) for name in names),
        any(wanted in name for name in names),
        any(wanted in text.lower() for text in (message_text(command.summary), command.summary)),
    )
    return next((rank for rank, fits in enumerate(tests) if fits), _NOT)


def _row(command: Command, present: Collection[str], in_effect: bool) -> Suggestion:
    translate = QCoreApplication.translate
    idle = command.drawn in SAYS_NOTHING
    outside = (
        in_effect and not command.in_effect and not command.scope.is_global and not command.starts
    )
    about = message_text(command.summary)
    if idle:
        about = translate("CommandPicker", "Changes nothing in an export. {summary}").format(
            summary=about
        )
    elif outside:
        about = translate("CommandPicker", "Effect layers ignore it. {summary}").format(
            summary=about
        )
    elif command.name in present:
        about = translate("CommandPicker", "In the request. {summary}").format(summary=about)
    return Suggestion(command.name, about, help_text(command), command, muted=idle or outside)


class CommandPicker(PopupPicker):
    """`picked(command)`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("CommandPicker", "Name, or what it does"),
            translate("CommandPicker", "Commands"),
            translate("CommandPicker", "Click a command to add it"),
            parent,
        )
        self.setObjectName("commandPicker")
        self._present: Collection[str] = ()
        self._in_effect = False
        self.asked.connect(self._fill)

    def open_at(self, button: QWidget, present: Collection[str], *, in_effect: bool) -> None:
        """Offer the commands; those in `present` are in the request already."""
        self._present = present
        self._in_effect = in_effect
        self.pop_up(button)

    def _fill(self, words: str) -> None:
        self.show_rows(suggestions(words, self._present, in_effect=self._in_effect))
