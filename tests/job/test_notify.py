"""Mails for exactly the outcomes a setting names, in six languages, through a real SMTP server."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from exportgui.errors import EnvironmentFault
from exportgui.job.choices import EMAIL_SETTINGS
from exportgui.job.control import Control
from exportgui.job.mail.compose import compose
from exportgui.job.mail.rules import wants_mail
from exportgui.job.outcome import JobState
from exportgui.job.publishing.filesystem import FileSystem
from exportgui.job.running.resume import resume_job
from exportgui.settings import MailSettings
from exportgui.translations import LANGUAGES
from tests.job.mail_servers import FakeInbox, FakeMailServer, mails_by, settings_for

SUBJECTS = {
    "en": "Export job 1",
    "es": "Trabajo de exportación 1",
    "sv": "Exportjobb 1",
    "ja": "書き出しジョブ 1",
    "ko": "내보내기 작업 1",
    "zh_TW": "匯出作業 1",
}


@pytest.fixture
def inbox() -> FakeInbox:
    return FakeInbox()


@pytest.fixture
def server(inbox) -> Iterator[MailSettings]:
    controller = FakeMailServer(inbox)
    controller.start()
    yield settings_for(controller)
    controller.stop()


def clean(workshop, **how):
    return workshop.run("wid=9", select_only=("shoe.jpg",), **how)


def warned(workshop, **how):
    return workshop.run("wid=9", select_only=("glass.png",), **how)


def failed(workshop, **how):
    source = workshop.scan().root
    (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    return workshop.run("wid=9", select_only=("shoe.jpg", "broken.jpg"), **how)


def cancelled(workshop, **how):
    control = Control()
    control.stop()
    return workshop.run("wid=9", select_only=("shoe.jpg",), control=control, **how)


def stopped(workshop, **how):
    class FailingFileSystem(FileSystem):
        def create(self, path):
            raise EnvironmentFault("the disk is full")

    return workshop.run("wid=9", select_only=("shoe.jpg",), fs=FailingFileSystem(), **how)


def cancelled_after_a_failure(workshop, **how):
    """One file could not be planned, and the other was not reached."""
    source = workshop.scan().root
    (source / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 nothing")
    control = Control()
    control.stop()
    log = workshop.run("wid=9", select_only=("shoe.jpg", "broken.jpg"), control=control, **how)
    assert (log.file_error_count, log.unfinished_count) == (1, 1)
    return log


def resumed(workshop, **how):
    """It was cancelled, and nobody was to be told of that."""
    first = cancelled(workshop, email_setting=how["email_setting"])
    return go_on(workshop, first.job_id, how["notify"], retry=False)


def retried(workshop, **how):
    """What had failed was mended."""
    first = failed(workshop, email_setting=how["email_setting"])
    source = workshop.scan().root
    (source / "broken.jpg").write_bytes((source / "shoe.jpg").read_bytes())
    return go_on(workshop, first.job_id, how["notify"], retry=True)


def go_on(workshop, job_id, notify, *, retry):
    with ThreadPoolExecutor(2) as executor:
        catalog = workshop.scan()
        return resume_job(
            workshop.ledger, job_id, catalog, executor, workers=2, retry=retry, notify=notify
        )


# Of each outcome: the settings by which a mail about the end arrives. One about the start arrives
# by All alone, whatever becomes of the job.
ENDS = {
    clean: {"All", "JobCompletion"},
    warned: {"All", "ErrorAndWarning", "JobCompletion"},
    failed: {"All", "Error", "ErrorAndWarning", "JobCompletion"},
    cancelled: {"All"},
    cancelled_after_a_failure: {"All", "Error", "ErrorAndWarning"},
    stopped: {"All", "Error", "ErrorAndWarning"},
    resumed: {"All", "JobCompletion"},
    retried: {"All", "JobCompletion"},
}


@pytest.mark.parametrize("outcome", ENDS)
def test_mails_arrive_exactly_as_the_setting_says(workshop, server, inbox, outcome):
    """Five settings in six languages; the subjects are as the translators wrote them."""
    logs = []
    outcome(workshop, email_setting="All", notify=lambda log, _setting: logs.append(log))
    assert [log.state is JobState.RUNNING for log in logs] == [True, False]
    for language in LANGUAGES:
        for setting in EMAIL_SETTINGS:
            inbox.clear()
            mails = mails_by(workshop.ledger, server, language)
            for log in logs:
                mails(log, setting)
            expected = [setting == "All", setting in ENDS[outcome]]
            assert len(inbox.messages) == sum(expected), (language, setting)
            for message in inbox.messages:
                assert message["Subject"].startswith(SUBJECTS[language])
            assert [wants_mail(setting, log) for log in logs] == expected


@pytest.mark.parametrize(("setting", "number"), [("All", 2), ("JobCompletion", 1), ("None", 0)])
def test_a_job_sends_them_as_it_begins_and_ends(workshop, server, inbox, setting, number):
    log = clean(workshop, email_setting=setting, notify=mails_by(workshop.ledger, server))
    assert len(inbox.messages) == number
    assert log.mail == ("mail sent to one@example.com, two@example.com" if number else "")
    assert inbox.recipients == ["one@example.com", "two@example.com"] * number


def test_the_mail_tells_counts_and_failures(workshop, server, inbox):
    failed(workshop, email_setting="Error", notify=mails_by(workshop.ledger, server))
    assert inbox.messages[0]["Subject"] == "Export job 1: done, 1 of 2 failed"
    text = inbox.texts[0]
    assert "Files: 2" in text
    assert "Exported: 1" in text
    assert "Failed: 1" in text
    assert "- broken.jpg:" in text


def test_a_job_names_its_recipients(workshop, server, inbox):
    own = ("Ann <ann@example.com>", "ben@example.com")
    notify = mails_by(workshop.ledger, server)
    log = clean(workshop, email_setting="JobCompletion", mail_to=own, notify=notify)
    assert inbox.recipients == ["ann@example.com", "ben@example.com"]
    assert log.mail == "mail sent to Ann <ann@example.com>, ben@example.com"


def test_without_settings_the_log_says_why_no_mail_came(workshop):
    def told(mail, setting):
        notify = mails_by(workshop.ledger, mail)
        return clean(workshop, email_setting=setting, notify=notify).mail

    assert "no mail server" in told(MailSettings(), "All")
    assert "no recipient" in told(MailSettings("h"), "All")
    assert told(MailSettings(), "None") == ""


def test_a_job_name_cannot_forge_headers(workshop, server):
    log = replace(clean(workshop), job_name="spring\r\nBcc: all@example.com")
    message = compose(log, server)
    assert message["Bcc"] is None
    assert "spring Bcc: all@example.com" in message["Subject"]


def test_a_notifier_that_breaks_never_fails_the_job(workshop):
    def broken(log, setting):
        raise RuntimeError("oh\nno")

    log = clean(workshop, email_setting="All", notify=broken)
    assert (log.exit_status, log.mail) == (0, "the mail could not be sent: “oh no”")
