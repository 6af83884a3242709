"""The help text of a command, from its row in the command table."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from exportgui.gui.i18n.messages import message_text
from exportgui.gui.widgets.tooltips import Markup
from exportgui.request.commands import Command, Status

SAYS_NOTHING = (Status.NO_EFFECT, Status.PENDING)


def help_text(command: Command) -> Markup:
    """Describe a command: purpose, grammar, default, and its page of the reference."""
    translate = QCoreApplication.translate
    rows = [
        f"<b>{escape(command.name)}</b>",
        escape(message_text(command.summary)),
        f"<code>{escape(command.name)}={escape(message_text(command.grammar.describe()))}</code>",
    ]
    if command.default is not None:
        rows.append(
            escape(translate("CommandHelp", "Without it: {value}").format(value=command.default))
        )
    if command.drawn in SAYS_NOTHING:
        rows.append(escape(translate("CommandHelp", "It changes nothing in an export.")))
    rows.append(escape(translate("CommandHelp", "Page: {page}").format(page=command.page)))
    return Markup("<br>".join(rows))
