"""What the monkey can do with a window: each function carries out one kind of event.

Mouse and keys go in through Qt's window system interface, so that popups, modal dialogs, grabs,
focus, shortcuts and drags get what they would get from a person.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from monkey_widgets import (
    LEFT,
    NOTHING_HELD,
    find_place,
    find_widget,
    find_windows,
    handle_of,
    spot_in,
)
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, QTimerEvent
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from exportgui.gui.widgets import theme

Event = dict[str, Any]
ROOT = "@root"
"""Stands in typed texts for the folder of the monkey, where relative paths begin."""


def _held(event: Event) -> Qt.KeyboardModifier:
    return Qt.KeyboardModifier(event.get("held", 0))


# --- mouse


def click(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        QTest.mouseClick(place[1], Qt.MouseButton(event["button"]), _held(event), place[2])


def double(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        QTest.mouseDClick(place[1], Qt.MouseButton(event["button"]), _held(event), place[2])


def press(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        QTest.mousePress(place[1], LEFT, _held(event), place[2])


def move(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        QTest.mouseMove(place[1], place[2])


def release(event: Event) -> None:
    place = find_place(event)
    windows = find_windows()
    if place is not None:
        QTest.mouseRelease(place[1], LEFT, _held(event), place[2])
    elif windows:  # what was pressed is gone; the button comes up all the same
        QTest.mouseRelease(handle_of(windows[0]), LEFT)


def wheel(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        QTest.wheelEvent(place[1], place[2], QPoint(0, event["step"]), QPoint(), _held(event))


def tooltip(event: Event) -> None:
    """Rest with the pointer: a tooltip comes."""
    place = find_place(event)
    if place is not None:
        widget = place[0]
        spot = spot_in(widget, event)
        asked = QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
        QApplication.sendEvent(widget, asked)


def menu(event: Event) -> None:
    place = find_place(event)
    if place is not None and not QApplication.activePopupWidget():
        widget = place[0]
        spot = spot_in(widget, event)
        by_key = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, spot, widget.mapToGlobal(spot)
        )
        QApplication.sendEvent(widget, by_key)


# --- keys


def _front() -> QWindow | None:
    popup = QApplication.activePopupWidget() or QApplication.activeWindow()
    front = popup or next(iter(find_windows()), None)
    return handle_of(front)


def key(event: Event) -> None:
    for _ in range(event["times"]):
        hit(Qt.Key(event["key"]), _held(event))


def hit(pressed: Qt.Key, held: Qt.KeyboardModifier = NOTHING_HELD) -> None:
    """Press a key and let it go, in the window that is in front then: pressing may close one.

    Alt alone closes a menu, and QTest would send the key after it to the menu that is gone.
    """
    if QApplication.activePopupWidget():
        held &= ~Qt.KeyboardModifier.AltModifier
    window = _front()
    if window is not None:
        QTest.keyPress(window, pressed, held)
    window = _front()
    if window is not None:
        QTest.keyRelease(window, pressed)  # what is held would be let go in a window that is gone


def write(event: Event) -> None:
    place = find_place(event)
    if place is None:
        return
    field = place[0]
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    target = QApplication.focusWidget()
    if not isinstance(target, (QLineEdit, QPlainTextEdit, QTextEdit)):
        return
    if event["clear"]:
        target.selectAll()
    text = event["text"].replace(ROOT, str(Path.cwd()))
    if len(text) > 40:  # pasted
        QApplication.clipboard().setText(text)
        target.paste()
        return
    for sign in text:
        down = QKeyEvent(QEvent.Type.KeyPress, 0, NOTHING_HELD, sign)
        QApplication.sendEvent(QApplication.focusWidget() or field, down)


def action(event: Event) -> None:
    for window in find_windows():
        found = window.findChild(QAction, event["name"])
        if found is not None and found.isEnabled():
            found.trigger()
            return


def focus(event: Event) -> None:
    place = find_place(event)
    if place is not None:
        place[0].setFocus(Qt.FocusReason.TabFocusReason)


def activate(event: Event) -> None:
    widget = find_widget(event["on"])
    if widget is not None:
        kind = QEvent.Type.WindowActivate if event["active"] else QEvent.Type.WindowDeactivate
        widget.activateWindow()
        QApplication.sendEvent(widget, QEvent(kind))


# --- the rest


def timer(event: Event) -> None:
    """Let a timer that is running come now, before others."""
    inside = [each for window in find_windows() for each in window.findChildren(QTimer)]
    running = [each for each in inside if each.isActive()]
    if running:
        due = running[event["number"] % len(running)]
        QCoreApplication.postEvent(due, QTimerEvent(due.timerId()))


def wait(event: Event) -> None:
    """Nothing: the window goes on."""


def close(event: Event) -> None:
    """Close a window as its frame does; a dialog in front of it does not let it."""
    widget = find_widget(event["on"])
    modal = QApplication.activeModalWidget()
    if widget is not None and modal in (None, widget.window()):
        widget.window().close()


def resize(event: Event) -> None:
    widget = find_widget(event["on"])
    states: dict[str, Callable[[QWidget], None]] = {
        "": QWidget.showNormal,
        "minimized": QWidget.showMinimized,
        "maximized": QWidget.showMaximized,
        "full": QWidget.showFullScreen,
    }
    if widget is not None and widget.windowType() != Qt.WindowType.Popup:
        states[event["state"]](widget)
        widget.resize(*event["size"])


def change(event: Event) -> None:
    """The system changes its colours, its font or its language."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    what = event["what"]
    if what in ("light", "dark", "contrast"):
        theme.apply(application, what)
    elif what == "font":
        font = application.font()
        font.setPointSizeF(9 + 4 * (font.pointSizeF() < 12))
        application.setFont(font)
    else:
        kind = QEvent.Type.LanguageChange if what == "language" else QEvent.Type.StyleChange
        for window in find_windows():
            QApplication.postEvent(window, QEvent(kind))
