"""Where the cells of a grid or list are: arithmetic on rows, so that a million of them cost nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 8


@dataclass(frozen=True, slots=True)
class Flow:
    """Cells of one size, in lines of `columns`. Points and rectangles are those of the contents, not scrolled."""

    cell: QSize
    columns: int
    count: int

    @classmethod
    def fit(cls, least: QSize, width: int, count: int, *, one_column: bool) -> Flow:
        """As many columns of at least `least` as fit into `width`, stretched to fill it."""
        room = max(1, width - 2 * MARGIN)
        columns = 1 if one_column else max(1, room // least.width())
        return cls(QSize(max(1, room // columns), least.height()), columns, count)

    @property
    def height(self) -> int:
        """Height of everything, margins included."""
        return -(-self.count // self.columns) * self.cell.height() + 2 * MARGIN

    def rect(self, row: int) -> QRect:
        """Cell of a row."""
        line, column = divmod(row, self.columns)
        return QRect(QPoint(MARGIN + column * self.cell.width(), MARGIN + line * self.cell.height()), self.cell)

    def row_at(self, point: QPoint) -> int:
        """Row under a point; -1 where there is none."""
        line = (point.y() - MARGIN) // self.cell.height()
        column = (point.x() - MARGIN) // self.cell.width()
        if not 0 <= column < self.columns or line < 0:
            return -1
        row = line * self.columns + column
        return row if row < self.count else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows of every line that is at least partly between two heights."""
        first = max(0, (top - MARGIN) // self.cell.height())
        last = max(first, (bottom - MARGIN) // self.cell.height() + 1)
        return range(min(first * self.columns, self.count), min(last * self.columns, self.count))

    def runs_in(self, band: QRect) -> Iterator[tuple[int, int]]:
        """First and last row of each line that a rubber band touches."""
        left = max(0, (band.left() - MARGIN) // self.cell.width())
        right = min(self.columns - 1, (band.right() - MARGIN) // self.cell.width())
        top = max(0, (band.top() - MARGIN) // self.cell.height())
        bottom = min((band.bottom() - MARGIN) // self.cell.height(), (self.count - 1) // self.columns)
        for line in range(top, bottom + 1):
            first, last = line * self.columns + left, min(line * self.columns + right, self.count - 1)
            if first <= last:
                yield first, last
