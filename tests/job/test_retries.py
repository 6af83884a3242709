"""Fault that passes by itself is sat out, a few times; what does not pass holds the job or fails
the one item.
"""

from __future__ import annotations

import errno
import os
import shutil

import pytest

from exportgui.errors import EnvironmentFault, SourceError
from exportgui.job.outcome import JobState, State
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.publishing.io_faults import (
    Response,
    TransferError,
    TransientError,
    classify,
    environment_error,
    source_fault,
)
from exportgui.job.running.attempts import Timeouts


class FailingFileSystem(FileSystem):
    """Refuses the first ``times`` renames."""

    def __init__(self, times, number):
        self.times = times
        self.number = number

    def rename_new(self, source, target):
        if self.times > 0:
            self.times -= 1
            raise OSError(self.number, os.strerror(self.number))
        super().rename_new(source, target)


def run(workshop, fs):
    waits = []
    log = workshop.run(
        "wid=4", fs=fs, select_only=("shoe.jpg",), timeouts=Timeouts(sleep=waits.append)
    )
    return log, waits


@pytest.mark.parametrize("name", ["EAGAIN", "EINTR", "EBUSY", "ESTALE", "ETIMEDOUT"])
def test_transient_errors_are_retried_with_growing_waits(workshop, name):
    log, waits = run(workshop, FailingFileSystem(3, getattr(errno, name)))
    assert (log.state, log.file_success_count) == (JobState.DONE, 1)
    assert waits == [0.2, 1.0, 5.0]
    assert workshop.files() == {"shoe.jpg"}


def test_trouble_that_stays_pauses_the_job_with_what_to_do(workshop):
    log, waits = run(workshop, FailingFileSystem(99, errno.ESTALE))
    assert (log.state, log.exit_status, len(waits)) == (JobState.PAUSED, 3, 3)
    assert "does not answer; connect it again" in log.fatal_message
    assert workshop.files() == set()


def test_a_name_that_the_file_system_does_not_take_fails_its_item_only(workshop):
    log, waits = run(workshop, FailingFileSystem(99, errno.ENAMETOOLONG))
    assert (log.state, log.file_error_count, log.transfer_error_count, waits) == (
        JobState.DONE,
        1,
        1,
        [],
    )
    assert "does not take this name" in log.details[0].message


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, EnvironmentFault),
        (errno.EDQUOT, EnvironmentFault),
        (errno.EROFS, EnvironmentFault),
        (errno.EIO, EnvironmentFault),
        (errno.EBUSY, TransientError),
        (errno.EHOSTDOWN, TransientError),
        (errno.EFBIG, TransferError),
        (9999, EnvironmentFault),
    ],
)
def test_every_refusal_has_a_response(tmp_path, number, kind):
    error = environment_error(OSError(number, "refused"), tmp_path)
    assert type(error) is kind
    assert str(error).startswith(f"{tmp_path}: ")


def test_windows_error_codes_are_classified():
    error = OSError(errno.EACCES, "used by another process")
    error.winerror = 32
    assert classify(error).response is Response.RETRY


def refused(number, tmp_path):
    error = SourceError("cannot be read", "a.jpg")
    error.__cause__ = OSError(number, "refused")
    return source_fault(error, tmp_path)


def test_whether_a_source_stops_the_job(tmp_path):
    assert refused(errno.EIO, tmp_path) is None
    assert refused(errno.EACCES, tmp_path) is None
    busy = refused(errno.EBUSY, tmp_path)
    lost = refused(errno.ETIMEDOUT, tmp_path)
    assert isinstance(busy, TransientError)
    assert busy.alone is not None
    assert isinstance(lost, TransientError)
    assert lost.alone is None
    assert isinstance(refused(errno.ENODEV, tmp_path), EnvironmentFault)
    assert "the catalog is gone" in str(refused(errno.ENOENT, tmp_path / "gone"))


def test_a_catalog_that_goes_away_pauses_the_job_instead_of_failing_everything(
    workshop, source, tmp_path
):
    plan = workshop.plan("wid=4")
    kept = tmp_path / "kept"
    shutil.move(source, kept)
    waits = []
    log = workshop.run(plan=plan, timeouts=Timeouts(sleep=waits.append))
    assert (log.state, log.file_error_count, log.unfinished_count) == (JobState.PAUSED, 0, 3)
    assert "the catalog is gone" in log.fatal_message
    assert waits[:1] == [0.2]
    assert {detail.state for detail in log.details} == {State.PENDING}
