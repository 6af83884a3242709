"""The editor of numbers: a spin box, with a slider where the range has two ends."""

from __future__ import annotations

from math import floor, log10

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSlider, QWidget

from exportgui.gui.compose.editors.base import Editor
from exportgui.gui.i18n.typed_number import plain_number
from exportgui.request.fields import INT_MAX, REAL_MAX, Int, MismatchError, Real

BOX = 70
SMALL_BOX = 60
MAX_STEPS = 1000
ANY = Real("number")


class NumberBox(QAbstractSpinBox):
    """Steps through the numbers of a field and accepts any text; errors are marked elsewhere."""

    edited = Signal(str)

    def __init__(self, field: Int | Real, start: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._start = start
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lineEdit().setPlaceholderText(start)
        self.lineEdit().textEdited.connect(lambda text: self.edited.emit(plain_number(text)))

    def show_text(self, text: str) -> None:
        """Show a number, or whatever stands in its place."""
        if text != plain_number(self.lineEdit().text()):
            self.lineEdit().setText(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed."""
        return QValidator.State.Acceptable, text, position

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both ways."""
        return (
            QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
            | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        )

    def stepBy(self, steps: int) -> None:
        """One step, or ten; what is no number starts from the default."""
        now = number(self._field, plain_number(self.lineEdit().text()))
        if now is None:
            now = number(self._field, self._start) or 0.0
        text = write(self._field, now + steps * step(self._field, now))
        if text != self.lineEdit().text():
            self.lineEdit().setText(text)
            self.edited.emit(text)


class NumberEdit(Editor):
    """Edits a number; `start` is the default, `usual` the range of the slider."""

    def __init__(
        self,
        field: Int | Real,
        start: str = "",
        parent: QWidget | None = None,
        *,
        usual: Int | Real | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._start = start
        self._span = usual or field
        self._box = NumberBox(field, start, self)
        self._box.edited.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._slider = self._make_slider() if bounded(self._span) else None
        if self._slider is not None:
            row.addWidget(self._slider, 1)
        row.addWidget(self._box)
        self._box.setFixedWidth(BOX)
        if self._slider is None:
            row.addStretch(1)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        grain = fineness(self._span)
        slider.setRange(round(self._span.low / grain), round(self._span.high / grain))
        slider.setMinimumWidth(32)
        slider.setPageStep(max(1, (slider.maximum() - slider.minimum()) // 20))
        slider.valueChanged.connect(self._slid)
        slider.sliderPressed.connect(self.new_gesture)
        slider.sliderReleased.connect(self.new_gesture)
        self._place(slider, "")
        return slider

    def squeeze(self) -> None:
        """Leave room for another one beside it."""
        self._box.setFixedWidth(SMALL_BOX)

    def controls(self) -> tuple[QWidget, ...]:
        """The box, then the slider."""
        return (self._box, self._slider) if self._slider is not None else (self._box,)

    def _show_text(self, text: str) -> None:
        self._box.show_text(text)
        if self._slider is not None:
            self._place(self._slider, text)

    def _place(self, slider: QSlider, text: str) -> None:
        value = number(ANY, text)
        if value is None:
            value = number(self._field, self._start) or 0.0
        value = min(max(value, self._span.low), self._span.high)
        with QSignalBlocker(slider):
            slider.setValue(round(value / fineness(self._span)))

    def _slid(self, value: int) -> None:
        text = write(self._field, value * fineness(self._span))
        self._box.show_text(text)
        self.emit_edit(text)

    def _typed(self, text: str) -> None:
        if self._slider is not None:
            self._place(self._slider, text)
        self.emit_edit(text)


def bounded(field: Int | Real) -> bool:
    """Whether the range has two ends near enough for a slider."""
    limit = INT_MAX if isinstance(field, Int) else REAL_MAX
    return -limit < field.low and field.high < limit and field.high - field.low <= MAX_STEPS


def fineness(field: Int | Real) -> float:
    """What one step of a slider is worth."""
    return 1 if isinstance(field, Int) else 10.0 ** floor(log10((field.high - field.low) / 99))


def number(field: Int | Real, text: str) -> float | None:
    """The number that `text` is, None when it does not fit the field."""
    try:
        return float(field.read(text.strip()))
    except MismatchError:
        return None


def step(field: Int | Real, value: float) -> float:
    """A step that suits the size of the number."""
    if bounded(field):
        return 1 if isinstance(field, Int) else max(fineness(field), (field.high - field.low) / 100)
    size = 10.0 ** (floor(log10(max(abs(value), 0.1))) - 1)
    return max(1.0, size) if isinstance(field, Int) else size


def write(field: Int | Real, value: float) -> str:
    """A number as text, moved into the range."""
    if isinstance(field, Int):
        return field.write(min(max(round(value), field.low), field.high))
    low = field.low + 0.01 if field.open_low else field.low
    high = field.high - 0.01 if field.open_high else field.high
    return field.write(round(min(max(value, low), high), 4))
