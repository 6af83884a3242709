"""Schedules by another library: cronsim, which has five fields and Debian's rules for clocks."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import takewhile
from zoneinfo import ZoneInfo

import pytest
from cronsim import CronSim

from exportgui.job.schedule.schedule import read_schedule, time_zone

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
END = datetime(2027, 1, 1, 12, tzinfo=UTC)
ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")
SAME = {
    "0 0 3 * * ?": "0 3 * * *",
    "0 30 2 * * ?": "30 2 * * *",
    "0 15 1 ? * MON-FRI": "15 1 * * 1-5",
    "0 5 0 1,15 * ?": "5 0 1,15 * *",
    "0 0 23 L * ?": "0 23 L * *",
    "0 45 6 ? * 1#2": "45 6 * * 0#2",
    "0 20 4 ? 3-10/2 SUN": "20 4 * 3-10/2 7",
    "0 0/30 * ? * SUN": "*/30 * * * 0",
    "0 10 0/6 * * ?": "10 */6 * * *",
}
"""Expressions of both kinds that mean the same; clocks are changed on Sundays."""
DIFFERENT = {("Australia/Lord_Howe", "0 10 0/6 * * ?")}
"""cronsim leaves out the run at 06:10 on the two days on which clocks are set by half an hour."""


@pytest.mark.parametrize("zone", ZONES)
def test_twelve_months(zone):
    for quartz, plain in SAME.items():
        if (zone, quartz) in DIFFERENT:
            continue
        ours = read_schedule("", quartz, time_zone(zone)).runs(START, END)
        local = CronSim(plain, START.astimezone(ZoneInfo(zone)))
        theirs = takewhile(lambda run: run <= END, local)
        assert [run.astimezone(UTC) for run in ours] == [run.astimezone(UTC) for run in theirs]
