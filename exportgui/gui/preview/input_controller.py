"""Mouse, wheel, fingers and keys on the canvas."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from exportgui.gui.preview.view import PreviewView

STEP = 48
FAR = 10
GRIP = 8
DIVIDER_STEP = 0.05
HOLD_SECONDS = 0.3
NOTCH = 120
Key = Qt.Key
_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


class Hands(QObject):
    """Watches the events of a view and turns them into its verbs.

    Left drags the divider, or the picture where some of it is out of sight; the middle button, or
    left with the space bar, always drags the picture. The wheel and pinching zoom at the pointer; a
    touch pad's two fingers pan.
    """

    def __init__(self, view: PreviewView) -> None:
        super().__init__(view)
        self._view = view
        self._drag: Callable[[QPointF], None] | None = None
        self._last = QPointF()
        self._space = False
        self._held: tuple[str, float] | None = None
        self._turned = 0
        self._on: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonDblClick: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.KeyPress: self._key,
            QEvent.Type.KeyRelease: self._key_up,
            QEvent.Type.FocusOut: self._let_go,
            QEvent.Type.NativeGesture: self._native,
            QEvent.Type.Gesture: self._gesture,
        }
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Key.Key_Plus: lambda: view.step_zoom(1),
            Key.Key_Equal: lambda: view.step_zoom(1),
            Key.Key_Minus: lambda: view.step_zoom(-1),
            Key.Key_0: view.fit,
            Key.Key_1: view.show_pixels,
            Key.Key_I: self._toggle_pin,
        }
        view.setMouseTracking(True)
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that mean something here."""
        handle = self._on.get(event.type())
        return handle(event) if handle is not None else False

    # --- mouse

    def _press(self, event: QMouseEvent) -> bool:
        view = self._view
        spot = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._drag = self._pan_to
        elif left and self._takes_divider(spot):
            self._drag = self._divide_at
            self._divide_at(spot)
        elif left and view.can_pan():
            self._drag = self._pan_to
        else:
            return False
        self._last = spot
        self._show_cursor(spot)
        return True

    def _move(self, event: QMouseEvent) -> bool:
        spot = event.position()
        if self._drag is not None:
            self._drag(spot)
            self._last = spot
        self._show_cursor(spot)
        self._view.hovered.emit(spot)
        return self._drag is not None

    def _release(self, event: QMouseEvent) -> bool:
        taken = self._drag is not None
        self._drag = None
        self._show_cursor(event.position())
        return taken

    def _leave(self, event: QEvent) -> bool:
        self._view.hovered.emit(None)
        return False

    def _pan_to(self, spot: QPointF) -> None:
        moved = self._last - spot
        self._view.pan(moved.x(), moved.y())

    def _divide_at(self, spot: QPointF) -> None:
        self._view.move_divider(spot.x() / max(1, self._view.width()))

    def _takes_divider(self, spot: QPointF) -> bool:
        view = self._view
        near = abs(spot.x() - view.divider * view.width()) <= GRIP
        return view.is_split() and (near or not view.can_pan())

    def _show_cursor(self, spot: QPointF) -> None:
        shape = Qt.CursorShape
        if self._drag == self._pan_to:
            chosen = shape.ClosedHandCursor
        elif self._takes_divider(spot) and not self._space:
            chosen = shape.SplitHCursor
        else:
            chosen = shape.OpenHandCursor if self._view.can_pan() else shape.ArrowCursor
        if self._view.cursor().shape() != chosen:
            self._view.setCursor(chosen)

    # --- wheel and fingers

    def _wheel(self, event: QWheelEvent) -> bool:
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = event.pixelDelta()
            self._view.pan(-delta.x(), -delta.y())
            return True
        # Fine wheels send parts of a notch.
        self._turned += event.angleDelta().y()
        while abs(self._turned) >= NOTCH:
            step = 1 if self._turned > 0 else -1
            self._turned -= step * NOTCH
            self._view.step_zoom(step, event.position())
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom_to(self._view.percent() / 100 * (1 + event.value()), event.position())
        return True

    def _gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        at = QPointF(self._view.mapFromGlobal(pinch.centerPoint().toPoint()))
        self._view.zoom_to(self._view.percent() / 100 * pinch.scaleFactor(), at)
        return True

    # --- keys

    def _key(self, event: QKeyEvent) -> bool:
        key = Key(event.key())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if key == Key.Key_Space:
            self._space = True
            return True
        if key == Key.Key_B and plain:
            if not event.isAutoRepeat():
                self._held = (self._view.mode, monotonic())
                self._view.flip()
            return True
        if key in self._keys:
            self._keys[key]()
            return True
        return key in _ARROWS and self._arrow(*_ARROWS[key], shift=_has_shift(event))

    def _arrow(self, across: int, down: int, *, shift: bool) -> bool:
        view = self._view
        if view.pin is not None:
            step = view.pixel() * (FAR if shift else 1)
            view.set_pin(view.pin + QPointF(across * step, down * step))
            return True
        if view.can_pan() and not shift:
            view.pan(STEP * across, STEP * down)
            return True
        if view.is_split() and across:
            view.move_divider(view.divider + DIVIDER_STEP * across)
            return True
        return False

    def _toggle_pin(self) -> None:
        """A pointer for the keyboard, in the middle of what is seen; arrow keys move it by
        pixels.
        """
        view = self._view
        view.set_pin(None if view.pin is not None else view.room(view.front()).center())

    def _key_up(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        if event.key() == Key.Key_Space:
            self._space = False
            return True
        if event.key() == Key.Key_B and self._held is not None:
            self._unflip()
            return True
        return False

    def _unflip(self) -> None:
        """A key that was held shows the other side only as long as it is down."""
        if self._held is not None:
            mode, since = self._held
            self._held = None
            if monotonic() - since > HOLD_SECONDS:
                self._view.set_mode(mode)

    def _let_go(self, event: QEvent) -> bool:
        self._space = False
        self._unflip()
        return False


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
