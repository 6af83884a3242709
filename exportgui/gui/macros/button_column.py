"""The buttons of the macro window, as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.macros.actions import MacroActions
from exportgui.gui.macros.rows import tr
from exportgui.gui.widgets import controls


@dataclass(frozen=True, slots=True)
class Tool:
    """One button; without an `act` it is a gap. `key` works in the list only."""

    act: Callable[[MacroActions], None] | None = None
    text: str = ""
    tip: str = ""
    key: str = ""


TOOLS = (
    Tool(
        MacroActions.write_new,
        QT_TRANSLATE_NOOP("Macros", "&New…"),
        QT_TRANSLATE_NOOP("Macros", "Write a macro (Ctrl+N)"),
        "Ctrl+N",
    ),
    Tool(
        MacroActions.keep_modifiers,
        QT_TRANSLATE_NOOP("Macros", "From &modifiers…"),
        QT_TRANSLATE_NOOP("Macros", "Keep the modifiers as they stand as a macro"),
    ),
    Tool(
        MacroActions.edit,
        QT_TRANSLATE_NOOP("Macros", "&Edit…"),
        QT_TRANSLATE_NOOP("Macros", "Change name, definition or where it is kept (Return)"),
    ),
    Tool(
        MacroActions.duplicate,
        QT_TRANSLATE_NOOP("Macros", "&Duplicate…"),
        QT_TRANSLATE_NOOP("Macros", "Start a macro of your own from this one (Ctrl+D)"),
        "Ctrl+D",
    ),
    Tool(
        MacroActions.delete,
        QT_TRANSLATE_NOOP("Macros", "De&lete"),
        QT_TRANSLATE_NOOP("Macros", "Delete a macro of your own (Del)"),
    ),
    Tool(
        MacroActions.hide_current,
        QT_TRANSLATE_NOOP("Macros", "&Hide"),
        QT_TRANSLATE_NOOP("Macros", "Leave a built-in macro out of the lists"),
    ),
    Tool(),
    Tool(
        MacroActions.move_up,
        QT_TRANSLATE_NOOP("Macros", "Move &up"),
        QT_TRANSLATE_NOOP("Macros", "Define it earlier (Alt+Up); a macro may call those before it"),
        "Alt+Up",
    ),
    Tool(
        MacroActions.move_down,
        QT_TRANSLATE_NOOP("Macros", "Move do&wn"),
        QT_TRANSLATE_NOOP("Macros", "Define it later (Alt+Down)"),
        "Alt+Down",
    ),
    Tool(),
    Tool(
        MacroActions.choose_files,
        QT_TRANSLATE_NOOP("Macros", "&Import…"),
        QT_TRANSLATE_NOOP("Macros", "Read a macro file of an image catalog, or .mac lines"),
    ),
    Tool(
        MacroActions.paste,
        QT_TRANSLATE_NOOP("Macros", "&Paste"),
        QT_TRANSLATE_NOOP(
            "Macros", "Make macros of an address or of text on the clipboard (Ctrl+V)"
        ),
        "Ctrl+V",
    ),
    Tool(
        MacroActions.choose_target,
        QT_TRANSLATE_NOOP("Macros", "E&xport…"),
        QT_TRANSLATE_NOOP("Macros", "Write your macros to a file, with those they call"),
    ),
    Tool(
        MacroActions.copy_for_aem,
        QT_TRANSLATE_NOOP("Macros", "Copy for &AEM"),
        QT_TRANSLATE_NOOP("Macros", "Copy as s7exportsettings of Adobe Experience Manager"),
    ),
)


def column(actions: MacroActions, view: QWidget) -> tuple[QVBoxLayout, dict[str, QPushButton]]:
    """The buttons in a column, and each by the name of what it does; their keys work in `view`."""
    layout = QVBoxLayout()
    layout.setSpacing(8)
    buttons: dict[str, QPushButton] = {}
    for tool in TOOLS:
        if tool.act is None:
            layout.addSpacing(8)
            continue
        button = _button(tool, view)
        button.setObjectName(f"macro-{tool.act.__name__}")
        button.clicked.connect(partial(_act, tool.act, actions))
        buttons[tool.act.__name__] = button
        layout.addWidget(button)
    layout.addStretch(1)
    return layout, buttons


def _button(tool: Tool, view: QWidget) -> QPushButton:
    text = tr(tool.text)
    button = QPushButton(text, view.window())
    button.setAutoDefault(False)
    controls.name(button, text.replace("&", "").rstrip("…"), tr(tool.tip))
    if tool.key:
        action = QAction(text, view)
        action.setShortcut(QKeySequence(tool.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        view.addAction(action)
    return button


def _act(
    act: Callable[[MacroActions], None], actions: MacroActions, _checked: bool = False
) -> None:
    act(actions)
