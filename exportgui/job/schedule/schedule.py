"""The schedule of a job: once (``execTime``) or again and again (``execSchedule``)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import islice
from zoneinfo import ZoneInfo

from exportgui.errors import ScheduleError
from exportgui.job.schedule.cron import CronExpression, parse_cron
from exportgui.job.schedule.cron_field import YEAR
from exportgui.job.schedule.occurrences import occurrences
from exportgui.lazy_dataclass import dataclass
from exportgui.lazy_regex import pattern
from exportgui.messages import Message, joined, verbatim

MOST_MISSED = 100
_DATE_TIME = pattern(
    r"(\d{4}-\d\d-\d\d)T(\d\d)(:\d\d:\d\d)(\.\d{1,6})?\d*(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
)
_MIDNIGHT = "24"
_EXEC_TIME = "execTime"
_SOME_ZONES = ("UTC", "Europe/Stockholm", "America/New_York", "…")


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a job runs: by ``cron`` in ``zone`` (None is the machine's), or once at ``time``."""

    cron: CronExpression | None = None
    time: datetime | None = None
    zone: tzinfo | None = None

    def runs(self, after: datetime, until: datetime | None = None) -> Iterator[datetime]:
        """The runs later than ``after`` and not later than ``until``, in order, in the zone."""
        if self.cron is not None:
            yield from occurrences(self.cron, self.zone, after, until)
        elif self.time is not None and after < self.time <= (until or self.time):
            yield self.time.astimezone(self.zone)


@dataclass(frozen=True, slots=True)
class MissedRuns:
    """Runs that were due while nothing ran, the oldest first; ``more``: there are others."""

    runs: tuple[datetime, ...]
    more: bool


def read_schedule(
    exec_time: str, exec_schedule: str, zone: tzinfo | None = None
) -> Schedule | None:
    """The schedule of a job's two fields, None when both are empty.

    Raises ScheduleError when one is not valid, or both are given (r-submit-job.md).
    """
    once = exec_time.strip()
    again = exec_schedule.strip()
    if once and again:
        raise ScheduleError(
            Message("{first} and {second} exclude each other; leave one out", **_FIELD_NAMES)
        )
    if again:
        return Schedule(cron=parse_cron(again), zone=zone)
    return Schedule(time=parse_exec_time(once), zone=zone) if once else None


_FIELD_NAMES = {"first": _EXEC_TIME, "second": "execSchedule"}


def parse_exec_time(text: str) -> datetime:
    """An instant in UTC from an ``xs:dateTime`` with its offset, within the years of schedules."""
    match = _DATE_TIME.fullmatch(text)
    if match is None or not text.isascii():
        raise _time_error(Message("{value} is not a time", value=f"'{text[:80]}'"), text)
    date, hour, rest, fraction, offset = match.groups(default="")
    if not offset:
        raise _time_error(Message("the offset from UTC is missing"), text)
    ends_day = hour == _MIDNIGHT and rest == ":00:00" and not fraction.strip(".0")
    try:
        local = datetime.fromisoformat(
            f"{date}T{'00' if ends_day else hour}{rest}{fraction}{offset}"
        )
        instant = local.astimezone(UTC) + timedelta(days=1 if ends_day else 0)
    except (ValueError, OverflowError):
        raise _time_error(Message("{value} is not a time", value=f"'{text[:80]}'"), text) from None
    if not YEAR.first <= instant.year <= YEAR.last:
        raise ScheduleError(
            Message("{value} is not allowed", value=f"'{text}'"),
            field=Message(YEAR.name),
            value=text,
            allowed=verbatim(f"{YEAR.first}-{YEAR.last}"),
        )
    return instant


def _time_error(reason: Message, text: str) -> ScheduleError:
    examples = verbatim("2030-01-31T03:00:00Z, 2030-01-31T03:00:00+01:00")
    return ScheduleError(reason, field=verbatim(_EXEC_TIME), value=text, allowed=examples)


def missed_runs(
    schedule: Schedule, last_due: datetime, now: datetime, most: int = MOST_MISSED
) -> MissedRuns:
    """The runs later than ``last_due`` and not later than ``now``, at most ``most`` of them."""
    found = list(islice(schedule.runs(last_due, now), most + 1))
    return MissedRuns(tuple(found[:most]), len(found) > most)


def time_zone(name: str) -> ZoneInfo:
    """The zone that the IANA database has under ``name``; raises ScheduleError without one."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # OSError: the name of a folder, as "Europe" is
        raise ScheduleError(
            Message("no time zone is called {name}", name=f"'{name}'"),
            field=Message("time zone"),
            value=name,
            allowed=joined(", ", _SOME_ZONES),
        ) from None
