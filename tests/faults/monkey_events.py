"""Chance: what the monkey does next. An event names all it needs, so that it can be repeated.

An event is a JSON object: ``do`` is a function of `monkey_hands` or `monkey_drops`, ``on`` the path
of a widget (see `monkey_widgets.path_of`), ``x`` and ``y`` a place in it from 0 to 1. Gestures,
such as a drag with the mouse, are several events.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable, Iterator
from typing import Any

from monkey_hands import ROOT
from monkey_widgets import find_windows, path_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from exportgui.gui.shell.main_window import MainWindow

Event = dict[str, Any]
REQUESTS = (
    "src=is{", "src=is(quad.png?wid=5", "wid=", "wid=40&fmt=png", "fmt=jpg&qlt=8", "wid=abc",
    "$nope$", "$web$", "$small$&$loop$", "$", "%", "%4", "layer=1&size=9,9&text=Hi", "layer=",
    "layer=2&src=lamp.jpg&pos=5,5", "layer=99999999999999999999", "text={\\rtf1 a\\par", "&&?&",
    "crop=1,1,9,9&op_sharpen=1", "fit=crop,1&wid=9&hei=9", "rgn=0,0,1,1&scl=", "bgc=", "{", ")",
    "a\0b", "\U0001f600=\u202e1", "\udcff", "ß" * 300, "wid=5&" * 300, "size=1e9,nan", "op_blur=-1",
    "https://x.test/is/image/shop/lamp?wid=9&amp;fmt=png", "req=set,json", "{imagepreset:web}",
)  # fmt: skip
NAMES = ("{name}", "{name}_{width}px", "{", "{nope}", "../{name}", "{index:03}", "a/b/{folder}", "")
WORDS = ("", "lamp", "LAMP", "\u00e9", "%", "*", '"', "a b", "-1", "99999999999", "ann@x.test", "x")
KEYS = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home),
    *(Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_F2),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Menu, Qt.Key.Key_F3, Qt.Key.Key_F10, Qt.Key.Key_Plus),
    *(Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V),
    *(Qt.Key.Key_X, Qt.Key.Key_Z, Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_F5, Qt.Key.Key_Period),
)
CTRL = Qt.KeyboardModifier.ControlModifier.value
SHIFT = Qt.KeyboardModifier.ShiftModifier.value
ALT = Qt.KeyboardModifier.AltModifier.value
HELD = (0, 0, 0, 0, CTRL, CTRL, SHIFT, ALT, CTRL | SHIFT)
BUTTONS = (1, 1, 1, 1, 2, 2, 4, 8)
DATA = (
    *("nothing", "text", "text", "files", "files", "bytes", "half", "zeros", "large", "html"),
    *("hosts", "picture", "assets", "folder", "job", "macro", "command", "layer", "favourite"),
)
TAME = ("close", "close_job", "action-close")
"""Actions that are events of their own."""


class Chance:
    """An endless source of events; the same seed, window and answers give the same ones."""

    def __init__(self, seed: int, paths: list[str]) -> None:
        self._random = random.Random(seed)
        self._paths = paths
        self._gesture: Iterator[Event] = iter(())
        self._kinds: dict[Callable[[], Event | None], int] = {
            self._click: 30, self._key: 16, self._type: 12, self._drag: 7, self._wheel: 4,
            self._action: 9, self._drop: 5, self._clipboard: 4, self._timer: 3, self._wait: 8,
            self._resize: 2, self._hover: 4, self._focus: 3, self._disk: 1, self._change: 1,
            self._leave: 4,
        }  # fmt: skip

    def next_event(self, *, is_dragging: bool = False) -> Event:
        """What to do now, by what there is to see; a drag that is not over yet is cancelled."""
        event = next(self._gesture, None)
        if event is None and is_dragging:
            event = {"do": "key", "key": Qt.Key.Key_Escape.value, "held": 0, "times": 1}
        while event is None:
            (kind,) = self._random.choices(list(self._kinds), list(self._kinds.values()))
            with contextlib.suppress(RuntimeError):  # of a widget that is being destroyed
                event = kind()
        # how long until the next one, in milliseconds, and what a file dialog would answer
        event.setdefault("then", self._random.choice((0, 0, 0, 1, 1, 5, 20)))
        event["answer"] = self._random.choice(["", *self._paths])
        return event

    # --- places

    def _window(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        for front, share in ((popup, 0.85), (modal, 0.9)):
            if front is not None and self._random.random() < share:
                return front
        seen = [each for each in (popup, modal) if each is not None]
        return self._random.choice(find_windows() or seen or QApplication.topLevelWidgets())

    def _widget(self, fits: Callable[[QWidget], bool] = lambda _widget: True) -> QWidget | None:
        window = self._window()
        if self._random.random() < 0.3:
            spot = window.rect().topLeft()
            spot.setX(self._random.randrange(max(1, window.width())))
            spot.setY(self._random.randrange(max(1, window.height())))
            found = window.childAt(spot) or window
            return found if fits(found) else None
        inside = [window, *window.findChildren(QWidget)]
        seen = [each for each in inside if each.isVisible() and each.width() and each.height()]
        seen = [each for each in seen if each.window() is window and fits(each)]
        return self._random.choice(seen) if seen else None

    def _at(self, do: str, widget: QWidget | None, **more: Any) -> Event | None:
        if widget is None:
            return None
        place = {"x": round(self._random.random(), 3), "y": round(self._random.random(), 3)}
        return {"do": do, "on": path_of(widget), **place, **more}

    # --- mouse

    def _click(self) -> Event | None:
        do = self._random.choice(("click", "click", "click", "double"))
        button = self._random.choice(BUTTONS)
        held = self._random.choice(HELD)
        return self._at(do, self._widget(), button=button, held=held)

    def _drag(self) -> Event | None:
        start = self._at("press", self._widget(), button=1, held=self._random.choice(HELD))
        if start is None:
            return None
        ways = [
            self._at("move", self._widget(), button=1) for _ in range(self._random.randint(1, 5))
        ]
        near = start | {"do": "move", "x": self._random.random(), "y": self._random.random()}
        moves = [near, *(way for way in ways if way is not None)]
        self._gesture = iter([*moves, moves[-1] | {"do": "release", "held": start["held"]}])
        return start

    def _wheel(self) -> Event | None:
        step = self._random.choice((-1200, -120, -15, 15, 120, 1200))
        return self._at("wheel", self._widget(), step=step, held=self._random.choice(HELD))

    def _hover(self) -> Event | None:
        return self._at(self._random.choice(("move", "tooltip", "menu")), self._widget(), button=0)

    def _drop(self) -> Event | None:
        how = self._random.choice(("drop", "drop", "drop", "leave"))
        return self._at("drop", self._widget(), how=how, data=self._data())

    def _data(self) -> Event:
        kind = self._random.choice(DATA)
        paths = self._random.sample(self._paths, self._random.choice((1, 1, 2, 5)))
        text = self._random.choice((*REQUESTS, *WORDS))
        return {"kind": kind, "paths": paths, "text": text}

    # --- keys

    def _key(self) -> Event:
        key = self._random.choice(KEYS)
        held = self._random.choice(HELD)
        return {
            "do": "key",
            "key": key.value,
            "held": held,
            "times": self._random.choice((1, 1, 1, 4)),
        }

    def _type(self) -> Event | None:
        field = self._widget(lambda each: isinstance(each, (QLineEdit, QPlainTextEdit, QTextEdit)))
        paths = [f"{ROOT}/{path}" for path in self._paths]
        texts = self._random.choice((REQUESTS, REQUESTS, NAMES, WORDS, paths))
        clear = self._random.random() < 0.6
        return self._at("write", field, text=self._random.choice(texts), clear=clear)

    def _action(self) -> Event | None:
        window = self._window()
        actions = [
            each for each in window.findChildren(QAction) if each.isEnabled() and each.text()
        ]
        named = [each.objectName() for each in actions if each.objectName() not in TAME]
        names = [name for name in named if name.startswith("action-")]
        return {"do": "action", "name": self._random.choice(names)} if names else None

    def _leave(self) -> Event | None:
        if QApplication.activePopupWidget() or QApplication.activeModalWidget():
            return {"do": "key", "key": Qt.Key.Key_Escape.value, "held": 0, "times": 1}
        others = [each for each in find_windows() if not isinstance(each, MainWindow)]
        return self._at("close", self._random.choice(others)) if others else None

    def _focus(self) -> Event | None:
        if self._random.random() < 0.4:
            return {
                "do": "activate",
                "on": path_of(self._window()),
                "active": self._random.random() < 0.5,
            }
        takes = Qt.FocusPolicy.TabFocus.value
        return self._at("focus", self._widget(lambda each: bool(each.focusPolicy().value & takes)))

    # --- the rest

    def _clipboard(self) -> Event:
        return {"do": "clipboard", "data": self._data(), "paste": self._random.random() < 0.6}

    def _timer(self) -> Event:
        return {"do": "timer", "number": self._random.randrange(1000)}

    def _wait(self) -> Event:
        return {"do": "wait", "then": self._random.choice((5, 20, 50, 120))}

    def _resize(self) -> Event:
        size = [self._random.choice((1, 300, 520, 800, 1024, 1440, 3000)) for _ in "wh"]
        state = self._random.choice(("", "", "", "minimized", "maximized", "full"))
        return {"do": "resize", "on": path_of(self._window()), "size": size, "state": state}

    def _change(self) -> Event:
        what = self._random.choice(("light", "dark", "contrast", "font", "language", "style"))
        return {"do": "change", "what": what}

    def _disk(self) -> Event:
        what = self._random.choice(("add", "remove", "cut", "folder", "lock", "unlock", "recipe"))
        return {"do": "disk", "what": what, "number": self._random.randrange(1000)}
