"""The fields of a Quartz cron expression, and the numbers that lists, ranges and steps select.

The rules are those of the page of ``org.quartz.CronExpression``: names and numbers mean the same,
``22-2`` goes past the end of the field, ``5/15`` counts from 5 to the end, ``/5`` is ``*/5``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from exportgui.errors import ScheduleError
from exportgui.lazy_dataclass import dataclass
from exportgui.messages import Message, marked, verbatim

_MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
_DAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]
_MOST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class CronField:
    """A field: what errors call it, its bounds, its names, and what its errors say is allowed."""

    name: str
    first: int
    last: int
    allowed: str
    names: Mapping[str, int] = field(default_factory=dict)
    wraps: bool = True

    @property
    def longest_step(self) -> int:
        """The greatest number after ``/``: 59 of seconds, 31 of days, as in Quartz."""
        return self.last - self.first if not self.wraps else self.last

    def error(self, text: str) -> ScheduleError:
        """The error for ``text``, which this field does not allow."""
        return ScheduleError(
            Message("{value} is not allowed", value=f"'{text}'"),
            field=Message(self.name),
            value=text,
            allowed=verbatim(self.allowed),
        )

    def number(self, text: str, whole: str) -> int:
        """A number or a name within the bounds; ``whole`` is what the error shows."""
        known = self.names.get(text)
        if known is not None:
            return known
        value = _digits(text)
        if value is None or not self.first <= value <= self.last:
            raise self.error(whole)
        return value

    def values(self, text: str) -> frozenset[int]:
        """What one member of a list selects: ``*``, ``5``, ``9-17``, ``22-2/2``, ``0/15``."""
        base, slash, step_text = text.partition("/")
        step = self._step(step_text, text) if slash else 1
        if base == "*" or (slash and not base):
            return frozenset(range(self.first, self.last + 1, step))
        first_text, dash, last_text = base.partition("-")
        first = self.number(first_text, text)
        if not dash:
            last = self.last if slash else first
            return frozenset(range(first, last + 1, step))
        last = self.number(last_text, text)
        if last >= first:
            return frozenset(range(first, last + 1, step))
        if not self.wraps:
            raise self.error(text)
        size = self.last - self.first + 1
        steps = range(first, last + size + 1, step)
        return frozenset((value - self.first) % size + self.first for value in steps)

    def _step(self, text: str, whole: str) -> int:
        step = _digits(text)
        if step is None or not 1 <= step <= self.longest_step:
            raise self.error(whole)
        return step


def _digits(text: str) -> int | None:
    """The number that ``text`` writes in ASCII digits, None for anything else."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
    return int(text) if is_number else None


SECONDS = CronField(marked("seconds"), 0, 59, "0-59 * , - /")
MINUTES = CronField(marked("minutes"), 0, 59, "0-59 * , - /")
HOURS = CronField(marked("hours"), 0, 23, "0-23 * , - /")
DAY_OF_MONTH = CronField(marked("day of the month"), 1, 31, "1-31 * , - / ? L LW L-3 15W")
MONTH = CronField(
    marked("month"),
    1,
    12,
    "1-12 JAN-DEC * , - /",
    {name: number for number, name in enumerate(_MONTHS, start=1)},
)
DAY_OF_WEEK = CronField(
    marked("day of the week"),
    1,
    7,
    "1-7 SUN-SAT * , - / ? L 6L 6#3",
    {name: number for number, name in enumerate(_DAYS, start=1)},
)
"""1 is Sunday."""
YEAR = CronField(marked("year"), 1970, 2199, "1970-2199 * , - /", wraps=False)
