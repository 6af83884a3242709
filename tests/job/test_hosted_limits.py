"""The limits of the hosted export: 500 assets and 1 GB, told only where the settings ask for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exportgui.job.model import ExportJob, Options
from exportgui.job.planning.hosted_limits import hosted_warnings
from exportgui.job.planning.plan import plan_job
from exportgui.job.planning.selection import select


@pytest.mark.parametrize(("count", "told"), [(500, 0), (501, 1)])
def test_more_than_500_assets(workshop, count, told):
    first = workshop.plan().items[0]
    items = [
        replace(first, index=index, asset=replace(first.asset, handle=f"a|{index}"))
        for index in range(count)
    ]
    assert len(hosted_warnings(items)) == told


@pytest.mark.parametrize(("size", "told"), [(10**9, 0), (10**9 + 1, 1)])
def test_more_than_a_gigabyte(workshop, size, told):
    first = workshop.plan().items[0]
    assert len(hosted_warnings([replace(first, size=size)])) == told


@pytest.mark.parametrize("wanted", [False, True])
def test_is_part_of_the_plan_where_it_is_wanted(workshop, out, source, wanted):
    with (source / "large.mp4").open("wb") as file:
        file.truncate(10**9 + 1)
    catalog = workshop.scan()
    job = ExportJob(select(catalog).handles, "orig")
    plan = plan_job(job, Options(out), catalog, warns_of_hosted_limits=wanted)
    assert any("hosted export" in warning for warning in plan.warnings) is wanted
