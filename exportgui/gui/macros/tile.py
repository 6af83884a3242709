"""Paint a macro in the macro window, as a tile with its image or as a line."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from exportgui.gui.i18n.marker import QT_TRANSLATE_NOOP
from exportgui.gui.macros.model import ROW, about
from exportgui.gui.macros.parsed_macros import ParsedMacros
from exportgui.gui.macros.pictures import Picture
from exportgui.gui.macros.rows import MacroRow, tr
from exportgui.gui.widgets import icons, theme
from exportgui.gui.widgets.painting import checkerboard

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
Align = Qt.AlignmentFlag
PICTURE = 136
BOX = 16


class MacroTile(QStyledItemDelegate):
    """Paints a macro as a tile, or with `lines` as a line; headings take a whole line."""

    def __init__(self, parsed: ParsedMacros, view: QListView) -> None:
        super().__init__(view)
        self._parsed = parsed
        self._view = view
        self.lines = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tiles are all alike; a heading is as wide as the view."""
        height = option.fontMetrics.height()
        if index.data(ROW) is None or self.lines:
            wide = self._view.viewport().width() - 2 * self._view.spacing() - 4
            return QSize(
                max(64, wide), height + 16 if index.data(ROW) is None else max(48, 2 * height + 12)
            )
        return QSize(PICTURE + 24, PICTURE + 3 * height + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading, a tile or a line."""
        row: MacroRow | None = index.data(ROW)
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if row is None:
            self._heading(painter, option, str(index.data()))
        else:
            self._ground(painter, option)
            if not row.counts or row.hidden:
                painter.setOpacity(0.6)
            (self._line if self.lines else self._tile)(painter, option, row)
            self._box(painter, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        colors = theme.colors(option.palette)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        painter.drawText(
            option.rect.adjusted(8, 8, 0, 0), int(Align.AlignLeft | Align.AlignVCenter), text
        )

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colors = theme.colors(option.palette)
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        selected = option.state & State.State_Selected
        over = option.state & State.State_MouseOver
        if selected or over:
            painter.setPen(QPen(QColor(colors.accent), 1) if selected else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.tint if selected else colors.window))
            painter.drawRoundedRect(box, 6, 6)

    def _tile(self, painter: QPainter, option: QStyleOptionViewItem, row: MacroRow) -> None:
        colors = theme.colors(option.palette)
        rect = option.rect
        height = option.fontMetrics.height()
        area = QRect(rect.left() + 12, rect.top() + 12, PICTURE, PICTURE)
        picture = self._picture(painter, area, colors, row)
        below = QRect(area.left(), area.bottom() + 6, PICTURE, height + 2)
        _write(painter, below.adjusted(BOX + 6, 0, 0, 0), row.call, colors.text)
        problem = self._parsed.problem(row)
        _write(
            painter,
            below.translated(0, height + 1),
            problem or about(row) or row.definition,
            colors.error if problem else colors.muted,
        )
        _write(painter, below.translated(0, 2 * height + 2), _facts(picture), colors.muted)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, row: MacroRow) -> None:
        colors = theme.colors(option.palette)
        rect = option.rect
        area = QRect(rect.left() + BOX + 20, rect.center().y() - 19, 40, 40)
        picture = self._picture(painter, area, colors, row)
        left = area.right() + 12
        top = rect.center().y() - option.fontMetrics.height() - 1
        text = QRect(left, top, rect.right() - left - 8, option.fontMetrics.height() + 2)
        facts = _facts(picture)
        _write(painter, text, facts, colors.muted, Align.AlignRight)
        used = option.fontMetrics.horizontalAdvance(facts) + 12
        _write(
            painter,
            text.adjusted(0, 0, -used, 0),
            "  ".join(part for part in (row.call, about(row)) if part),
            colors.text,
        )
        problem = self._parsed.problem(row)
        _write(
            painter,
            text.translated(0, text.height()),
            problem or row.definition,
            colors.error if problem else colors.muted,
        )

    def _picture(
        self, painter: QPainter, area: QRect, colors: theme.Colors, row: MacroRow
    ) -> Picture | None:
        picture = self._parsed.picture(row)
        if picture is not None and not picture.pixmap.isNull():
            size = picture.pixmap.size()
            if size.width() > area.width() or size.height() > area.height():
                size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(QPoint(0, 0), size)
            target.moveCenter(area.center())
            painter.drawTiledPixmap(target, checkerboard(colors))
            painter.drawPixmap(target, picture.pixmap)
            return picture
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.window))
        painter.drawRoundedRect(QRectF(area), 6, 6)
        failed = bool(self._parsed.problem(row) or (picture and picture.failure))
        side = min(32, area.height() - 12)
        ratio = painter.device().devicePixelRatio()
        mark = icons.pixmap(
            "warning" if failed else "image", colors.error if failed else colors.muted, side, ratio
        )
        painter.drawPixmap(area.center() - QPoint(side // 2, side // 2), mark)
        return picture

    # --- the check box

    def _box_rect(self, rect: QRect) -> QRect:
        if self.lines:
            return QRect(rect.left() + 10, rect.center().y() - BOX // 2, BOX, BOX)
        height = self._view.fontMetrics().height()
        return QRect(
            rect.left() + 12, rect.top() + 12 + PICTURE + 6 + (height - BOX) // 2, BOX, BOX
        )

    def _box(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        box = QStyleOptionButton()
        box.rect = self._box_rect(option.rect)
        box.state = State.State_Enabled | (
            State.State_On if Qt.CheckState(state) == Qt.CheckState.Checked else State.State_Off
        )
        box.palette = option.palette
        QApplication.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter, self._view
        )

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box checks; the space bar does too."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if self._box_rect(option.rect).adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
            return toggle(model, index)
        return False


def toggle(model: QAbstractItemModel, index: Index) -> bool:
    """Check what is not checked and the other way round; False where there is no box."""
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is None:
        return False
    checked = Qt.CheckState(state) == Qt.CheckState.Checked
    fresh = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
    return model.setData(
        QModelIndex(index) if isinstance(index, QModelIndex) else index,
        fresh,
        Qt.ItemDataRole.CheckStateRole,
    )


def _facts(picture: Picture | None) -> str:
    if picture is None:
        return ""
    return tr(QT_TRANSLATE_NOOP("Macros", "no picture")) if picture.failure else picture.about


def _write(
    painter: QPainter, rect: QRect, text: str, tone: str, side: Qt.AlignmentFlag = Align.AlignLeft
) -> None:
    painter.setPen(QColor(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(side | Align.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)
