"""Turn mouse, wheel, gestures and keys on the canvas into zoom, pan, divider and probe."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from exportgui.gui.preview.viewport import Viewport

STEP = 48
FAR = 10
GRIP = 8
DIVIDER_STEP = 0.05
HOLD_SECONDS = 0.3
NOTCH = 120
Key = Qt.Key
_ARROWS = {Key.Key_Left: (-1, 0), Key.Key_Right: (1, 0), Key.Key_Up: (0, -1), Key.Key_Down: (0, 1)}


class InputController(QObject):
    """Watches the events of a canvas and moves its viewport.

    Left drags the divider, or the image where some of it is out of sight; the middle button, or
    left with the space bar, always drags the image. The wheel and pinching zoom at the pointer; a
    touch pad's two fingers pan.
    """

    def __init__(self, canvas: QWidget, viewport: Viewport) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._viewport = viewport
        self._drag: Callable[[QPointF], None] | None = None
        self._last = QPointF()
        self._space = False
        self._held: tuple[str, float] | None = None
        self._wheel_turned = 0
        self._on: dict[QEvent.Type, Callable[[Any], bool]] = {
            QEvent.Type.MouseButtonPress: self._begin_drag,
            QEvent.Type.MouseButtonDblClick: self._begin_drag,
            QEvent.Type.MouseMove: self._continue_drag,
            QEvent.Type.MouseButtonRelease: self._end_drag,
            QEvent.Type.Leave: self._pointer_left,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.KeyPress: self._press_key,
            QEvent.Type.KeyRelease: self._release_key,
            QEvent.Type.FocusOut: self._focus_lost,
            QEvent.Type.NativeGesture: self._native_zoom,
            QEvent.Type.Gesture: self._pinch,
        }
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Key.Key_Plus: lambda: viewport.step_zoom(1),
            Key.Key_Equal: lambda: viewport.step_zoom(1),
            Key.Key_Minus: lambda: viewport.step_zoom(-1),
            Key.Key_0: viewport.fit,
            Key.Key_1: viewport.show_pixels,
            Key.Key_I: viewport.toggle_probe,
        }
        canvas.setMouseTracking(True)
        canvas.grabGesture(Qt.GestureType.PinchGesture)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that mean something here."""
        handle = self._on.get(event.type())
        return handle(event) if handle is not None else False

    # --- mouse

    def _begin_drag(self, event: QMouseEvent) -> bool:
        viewport = self._viewport
        spot = event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._drag = self._pan_to
        elif left and self._takes_divider(spot):
            self._drag = self._divide_at
            self._divide_at(spot)
        elif left and viewport.can_pan():
            self._drag = self._pan_to
        else:
            return False
        self._last = spot
        self._show_cursor(spot)
        return True

    def _continue_drag(self, event: QMouseEvent) -> bool:
        spot = event.position()
        if self._drag is not None:
            self._drag(spot)
            self._last = spot
        self._show_cursor(spot)
        self._viewport.pointed.emit(spot)
        return self._drag is not None

    def _end_drag(self, event: QMouseEvent) -> bool:
        taken = self._drag is not None
        self._drag = None
        self._show_cursor(event.position())
        return taken

    def _pointer_left(self, event: QEvent) -> bool:
        self._viewport.pointed.emit(None)
        return False

    def _pan_to(self, spot: QPointF) -> None:
        moved = self._last - spot
        self._viewport.pan(moved.x(), moved.y())

    def _divide_at(self, spot: QPointF) -> None:
        self._viewport.move_divider(spot.x() / max(1, self._canvas.width()))

    def _takes_divider(self, spot: QPointF) -> bool:
        viewport = self._viewport
        near = abs(spot.x() - viewport.divider * self._canvas.width()) <= GRIP
        return viewport.is_split() and (near or not viewport.can_pan())

    def _show_cursor(self, spot: QPointF) -> None:
        shape = Qt.CursorShape
        if self._drag == self._pan_to:
            chosen = shape.ClosedHandCursor
        elif self._takes_divider(spot) and not self._space:
            chosen = shape.SplitHCursor
        else:
            chosen = shape.OpenHandCursor if self._viewport.can_pan() else shape.ArrowCursor
        if self._canvas.cursor().shape() != chosen:
            self._canvas.setCursor(chosen)

    # --- wheel and fingers

    def _wheel(self, event: QWheelEvent) -> bool:
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            delta = event.pixelDelta()
            self._viewport.pan(-delta.x(), -delta.y())
            return True
        # Fine wheels send parts of a notch.
        self._wheel_turned += event.angleDelta().y()
        while abs(self._wheel_turned) >= NOTCH:
            step = 1 if self._wheel_turned > 0 else -1
            self._wheel_turned -= step * NOTCH
            self._viewport.step_zoom(step, event.position())
        return True

    def _native_zoom(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._viewport.zoom_to(
            self._viewport.percent() / 100 * (1 + event.value()), event.position()
        )
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        at = QPointF(self._canvas.mapFromGlobal(pinch.centerPoint().toPoint()))
        self._viewport.zoom_to(self._viewport.percent() / 100 * pinch.scaleFactor(), at)
        return True

    # --- keys

    def _press_key(self, event: QKeyEvent) -> bool:
        key = Key(event.key())
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if key == Key.Key_Space:
            self._space = True
            return True
        if key == Key.Key_B and plain:
            if not event.isAutoRepeat():
                self._held = (self._viewport.mode, monotonic())
                self._viewport.flip()
            return True
        if key in self._keys:
            self._keys[key]()
            return True
        return key in _ARROWS and self._arrow(*_ARROWS[key], shift=_has_shift(event))

    def _arrow(self, across: int, down: int, *, shift: bool) -> bool:
        viewport = self._viewport
        if viewport.probe is not None:
            step = viewport.pixel_size() * (FAR if shift else 1)
            viewport.set_probe(viewport.probe + QPointF(across * step, down * step))
            return True
        if viewport.can_pan() and not shift:
            viewport.pan(STEP * across, STEP * down)
            return True
        if viewport.is_split() and across:
            viewport.move_divider(viewport.divider + DIVIDER_STEP * across)
            return True
        return False

    def _release_key(self, event: QKeyEvent) -> bool:
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
                self._viewport.set_mode(mode)

    def _focus_lost(self, event: QEvent) -> bool:
        self._space = False
        self._unflip()
        return False


def _has_shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
