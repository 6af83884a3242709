"""Geometry of a grid or list: arithmetic on rows and sections, cheap for a million of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN = 8


@dataclass(frozen=True, slots=True)
class Flow:
    """Cells of one size, in lines of `columns`, in sections that each begin on a line of their own.

    Points and rectangles are those of the contents, not scrolled. A section is a head of `head` px
    and its lines; `starts` are the sections' first rows with the number of rows at the end, `tops`
    their upper edges with the lower edge of all at the end. Making a flow costs as much as there
    are sections, asking it next to nothing.
    """

    cell: QSize
    columns: int
    head: int
    starts: Sequence[int]
    tops: Sequence[int]

    @classmethod
    def fit(
        cls,
        least: QSize,
        width: int,
        counts: Sequence[int],
        *,
        one_column: bool = False,
        head: int = 0,
    ) -> Flow:
        """Fit as many columns of at least `least` as possible into `width`, stretched to fill it.

        `counts` are the numbers of rows by section.
        """
        room = max(1, width - 2 * MARGIN)
        columns = 1 if one_column else max(1, room // least.width())
        heights = (head - (-count // columns) * least.height() for count in counts)
        starts = list(accumulate(counts, initial=0))
        tops = list(accumulate(heights, initial=MARGIN))
        return cls(QSize(max(1, room // columns), least.height()), columns, head, starts, tops)

    @property
    def count(self) -> int:
        """Number of rows."""
        return self.starts[-1]

    @property
    def height(self) -> int:
        """Height of everything, margins included."""
        return self.tops[-1] + MARGIN

    @property
    def sections(self) -> int:
        """Number of sections."""
        return len(self.starts) - 1

    # --- sections

    def section_of(self, row: int) -> int:
        """The section that a row is in."""
        return bisect_right(self.starts, row) - 1

    def head_rect(self, section: int) -> QRect:
        """Head of a section."""
        return QRect(MARGIN, self.tops[section], self.columns * self.cell.width(), self.head)

    def head_at(self, point: QPoint) -> int:
        """Section whose head is under a point; -1 where there is none."""
        section = self._section_at(point.y())
        return section if self.count and self.head_rect(section).contains(point) else -1

    def heads_between(self, top: int, bottom: int) -> range:
        """Sections that are partly between two heights; none where there are no headings."""
        if not self.head or not self.count:
            return range(0)
        return range(self._section_at(top), self._section_at(bottom) + 1)

    def rows_of_section(self, section: int) -> range:
        """The rows of a section."""
        return range(self.starts[section], self.starts[section + 1])

    def _section_at(self, y: int) -> int:
        return min(max(0, bisect_right(self.tops, y) - 1), max(0, self.sections - 1))

    # --- cells

    def rect(self, row: int) -> QRect:
        """Cell of a row."""
        section = self.section_of(row)
        line, column = divmod(row - self.starts[section], self.columns)
        top = self.tops[section] + self.head + line * self.cell.height()
        return QRect(QPoint(MARGIN + column * self.cell.width(), top), self.cell)

    def row_at(self, point: QPoint) -> int:
        """Row under a point; -1 where there is none."""
        column = (point.x() - MARGIN) // self.cell.width()
        section, line = self._line_at(point.y())
        if not 0 <= column < self.columns or line < 0 or not self.count:
            return -1
        row = self.starts[section] + line * self.columns + column
        return row if row < self.starts[section + 1] else -1

    def _line_at(self, y: int) -> tuple[int, int]:
        """Section at a height, and the line of it there; -1 above its first."""
        section = self._section_at(y)
        return section, (y - self.tops[section] - self.head) // self.cell.height()

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows of every line that is at least partly between two heights."""
        return range(
            self._first_row(*self._line_at(top)), self._first_row(*self._line_at(bottom), after=1)
        )

    def _first_row(self, section: int, line: int, after: int = 0) -> int:
        if not self.count:
            return 0
        row = self.starts[section] + max(0, line + after) * self.columns
        return min(row, self.starts[section + 1])

    def runs_in(self, band: QRect) -> Iterator[tuple[int, int]]:
        """First and last row of each line that a rubber band touches."""
        left = max(0, (band.left() - MARGIN) // self.cell.width())
        right = min(self.columns - 1, (band.right() - MARGIN) // self.cell.width())
        if not self.count or left > right:
            return
        for section in range(self._section_at(band.top()), self._section_at(band.bottom()) + 1):
            body = self.tops[section] + self.head
            height = self.cell.height()
            first = self.starts[section]
            end = self.starts[section + 1]
            if band.bottom() < body:
                continue
            lowest = min((band.bottom() - body) // height, (end - first - 1) // self.columns)
            for line in range(max(0, (band.top() - body) // height), lowest + 1):
                start = first + line * self.columns
                if start + left < end:
                    yield start + left, min(start + right, end - 1)

    # --- moving

    def above(self, row: int) -> int:
        """The row in the line above, the same where there is none."""
        return self._beside(row, -1)

    def below(self, row: int) -> int:
        """The row in the line below, the same where there is none."""
        return self._beside(row, 1)

    def _beside(self, row: int, step: int) -> int:
        section = self.section_of(row)
        line, column = divmod(row - self.starts[section], self.columns)
        line += step
        if not 0 <= line <= self._last_line(section):
            section = self._neighbour(section, step)
            if section < 0:
                return row
            line = 0 if step > 0 else self._last_line(section)
        return min(
            self.starts[section] + line * self.columns + column, self.starts[section + 1] - 1
        )

    def _last_line(self, section: int) -> int:
        return (self.starts[section + 1] - self.starts[section] - 1) // self.columns

    def _neighbour(self, section: int, step: int) -> int:
        """The next section that has rows; -1 where there is none."""
        section += step
        while 0 <= section < self.sections and self.starts[section] == self.starts[section + 1]:
            section += step
        return section if 0 <= section < self.sections else -1

    def page(self, row: int, pixels: int) -> int:
        """The row that is some way further down (or up, where negative), in the same column."""
        spot = self.rect(row).center() + QPoint(0, pixels)
        section, line = self._line_at(min(max(MARGIN, spot.y()), self.height - MARGIN - 1))
        column = (spot.x() - MARGIN) // self.cell.width()
        reached = self.starts[section] + max(0, line) * self.columns + column
        return min(max(reached, self.starts[section]), self.starts[section + 1] - 1)
