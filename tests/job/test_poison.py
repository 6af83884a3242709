"""An item that was at work when the program died: once more by itself, then set aside and named."""

from __future__ import annotations

import os

import pytest

from exportgui.errors import SourceError
from exportgui.job import alone as apart
from exportgui.job.alone import draw_alone
from exportgui.job.control import Control
from exportgui.job.drawing import Picture
from exportgui.job.outcome import JobState
from exportgui.job.resume import resume_job
from exportgui.job.threads import Threads
from exportgui.media.limits import DEFAULT_LIMITS
from exportgui.request.parse import parse


@pytest.fixture
def job_id(workshop):
    """A job of which nothing was done."""
    control = Control()
    control.stop()
    return workshop.run("wid=4&fmt=png", control=control).job_id


@pytest.fixture
def alone(monkeypatch):
    """The objects that were drawn in processes of their own."""
    drawn = []

    def spy(asked, *arguments):
        drawn.append(asked.object_path)
        return draw_alone(asked, *arguments)

    monkeypatch.setattr(apart, "draw_alone", spy)
    return drawn


def die(workshop, job_id, *indexes):
    """What the ledger holds when a process dies at work on these items."""
    workshop.ledger.reopen_job(job_id)
    for index in indexes:
        workshop.ledger.attempt(job_id, index)


def resumed(workshop, job_id, **how):
    with Threads(2) as executor:
        return resume_job(workshop.ledger, job_id, workshop.scan(), executor, workers=2, **how)


def test_alive_in_one_death_is_drawn_by_itself(workshop, job_id, alone):
    die(workshop, job_id, 1)
    name = workshop.ledger.items(job_id)[1].object_path
    log = resumed(workshop, job_id)
    assert (log.state, log.file_success_count) == (JobState.DONE, 3)
    assert alone == [name]
    assert len(workshop.files()) == 3


def test_alive_in_two_deaths_is_set_aside_and_named_until_it_is_retried(workshop, job_id, alone):
    die(workshop, job_id, 0)
    control = Control()
    control.stop()
    resumed(workshop, job_id, control=control)
    die(workshop, job_id, 0)
    log = resumed(workshop, job_id)
    assert (log.file_success_count, log.file_error_count, log.exit_status) == (2, 1, 1)
    assert "set aside" in log.details[0].message
    assert not alone
    assert resumed(workshop, job_id).file_error_count == 1
    again = resumed(workshop, job_id, retry=True)
    assert (again.file_success_count, len(alone)) == (3, 1)


def test_a_pause_and_an_orderly_end_are_no_deaths(workshop, job_id):
    assert {row.deaths for row in workshop.ledger.items(job_id)} == {0}
    log = resumed(workshop, job_id)
    workshop.ledger.reopen_job(job_id)
    resumed(workshop, job_id)
    assert {(row.deaths, row.alive) for row in workshop.ledger.items(log.job_id)} == {(0, False)}


class Deadly:
    """Ends the process that takes it in."""

    def __reduce__(self):
        return os._exit, (9,)


def test_a_picture_that_ends_its_process_is_named(workshop, tmp_path):
    asked = Picture("shoe.jpg", parse("wid=4"), Deadly(), DEFAULT_LIMITS)
    with pytest.raises(SourceError, match="ended the program"):
        draw_alone(asked, tmp_path / "out.jpg", 1 << 30, lambda: False, list)


def test_errors_of_a_picture_drawn_by_itself_are_told_as_they_are(workshop, source, tmp_path):
    (source / "broken.jpg").write_bytes((source / "shoe.jpg").read_bytes()[:200])
    asked = Picture("broken.jpg", parse("wid=4"), workshop.plan().resolver, DEFAULT_LIMITS)
    with pytest.raises(SourceError):
        draw_alone(asked, tmp_path / "out.jpg", 1 << 30, lambda: False, list)
