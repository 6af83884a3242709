"""Mails wait on the disk until a server takes them, are tried ever more seldom, and sent once."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from exportgui.job.ledger.ledger import Ledger
from exportgui.job.ledger.mail_table import LEASE_SECONDS, MailState, Occasion
from exportgui.job.mail.compose import compose
from exportgui.job.mail.courier import Courier
from exportgui.settings import MailSettings
from tests.job.mail_servers import (
    DyingInbox,
    FakeInbox,
    FakeMailServer,
    RefusingInbox,
    mails_by,
    settings_for,
)

DAY = 86_400


class FakeClock:
    """Tells the time of a ledger's mails."""

    def __init__(self, ledger: Ledger) -> None:
        self.now = ledger.mails.clock()
        ledger.mails.clock = lambda: self.now


@pytest.fixture
def clock(ledger) -> FakeClock:
    return FakeClock(ledger)


@pytest.fixture
def start() -> Iterator:
    """Starts a server with an inbox; returns the settings for it."""
    controllers = []

    def start(inbox, **how) -> MailSettings:
        controller = FakeMailServer(inbox, **how)
        controller.start()
        controllers.append(controller)
        return settings_for(controller)

    yield start
    for controller in controllers:
        controller.stop()


@pytest.fixture
def nowhere(start) -> MailSettings:
    """A server that is not there: one that was, and has stopped."""
    controller = FakeMailServer(FakeInbox())
    controller.start()
    controller.stop()
    return settings_for(controller)


def job_with_mail(workshop, mail: MailSettings, **how):
    notify = mails_by(workshop.ledger, mail)
    return workshop.run(
        "wid=9", select_only=("shoe.jpg",), email_setting="JobCompletion", notify=notify, **how
    )


def only_mail(ledger):
    (mail,) = ledger.mails.of_job(1)
    return mail


def test_a_mail_that_nobody_takes_waits_and_the_job_is_done(workshop, nowhere, clock):
    log = job_with_mail(workshop, nowhere)
    assert log.exit_status == 0
    assert log.mail.startswith("the mail could not be sent yet: Connection refused; it is tried")
    mail = only_mail(workshop.ledger)
    assert (mail.state, mail.attempts, mail.due) == (MailState.WAITING, 1, clock.now + 60)


def test_it_survives_a_restart_and_is_sent_when_it_is_due(
    workshop, nowhere, start, clock, tmp_path
):
    job_with_mail(workshop, nowhere)
    workshop.ledger.close()
    inbox = FakeInbox()
    there = start(inbox)
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        later = FakeClock(ledger)
        later.now = clock.now + 59
        courier = Courier(ledger, lambda: there)
        courier.send_due()
        assert (ledger.mails.has_due(), inbox.messages) == (False, [])
        later.now = clock.now + 60
        assert ledger.mails.has_due()
        courier.send_due()
        assert inbox.recipients == ["one@example.com", "two@example.com"]
        assert ledger.job(1).mail == "mail sent to one@example.com, two@example.com"
        assert only_mail(ledger).message == b""


def test_it_is_given_up_after_a_day_with_the_reason(workshop, start, clock):
    """Pauses of 1, 2, 5, 10, 20 and 30 minutes make 68; an hour fits 22 times into the rest."""
    inbox = RefusingInbox({"one@example.com": 451, "two@example.com": 451})
    mail = start(inbox)
    job_with_mail(workshop, mail)
    began = clock.now
    courier = Courier(workshop.ledger, lambda: mail)
    while (row := only_mail(workshop.ledger)).state is MailState.WAITING:
        assert row.due - clock.now <= 3600
        clock.now = row.due
        courier.send_due()
    assert clock.now - began <= DAY
    assert row.attempts == 1 + 6 + (DAY - 68 * 60) // 3600
    assert workshop.ledger.job(1).mail == (
        "the mail was given up after a day and 29 attempts: the server refused one@example.com,"
        " two@example.com"
    )
    assert not workshop.ledger.mails.has_due()


def test_who_is_refused_for_now_gets_it_later_and_nobody_twice(workshop, start, clock):
    inbox = RefusingInbox({"two@example.com": 450})
    mail = start(inbox)
    log = job_with_mail(workshop, mail)
    assert log.mail.startswith("mail sent to one@example.com; the mail could not be sent yet: the")
    inbox.codes.clear()
    clock.now += 60
    Courier(workshop.ledger, lambda: mail).send_due()
    assert inbox.recipients == ["one@example.com", "two@example.com"]
    assert workshop.ledger.job(1).mail == "mail sent to one@example.com, two@example.com"
    assert len({message["Message-ID"] for message in inbox.messages}) == 1


def test_a_server_that_dies_half_way_gets_the_mail_again(workshop, start, clock):
    inbox = DyingInbox(deaths=1)
    mail = start(inbox)
    log = job_with_mail(workshop, mail)
    assert log.mail.startswith("the mail could not be sent yet: ")
    clock.now += 60
    Courier(workshop.ledger, lambda: mail).send_due()
    assert len(inbox.messages) == 1
    assert only_mail(workshop.ledger).state is MailState.SENT


def test_settings_that_were_mended_meanwhile_are_used(workshop, start, nowhere, clock):
    inbox = FakeInbox()
    job_with_mail(workshop, nowhere)
    clock.now += 60
    mended = replace(start(inbox), sender="new@example.com")
    Courier(workshop.ledger, lambda: mended).send_due()
    assert inbox.messages[0]["From"] == "new@example.com"


def test_two_programs_never_send_one_mail(workshop, start, tmp_path):
    """Three ledgers on one file and one server; each mail arrives once."""
    inbox = FakeInbox()
    mail = start(inbox)
    log = workshop.run("wid=9", select_only=("shoe.jpg",))
    data = compose(log, mail)
    for number in range(20):
        data.replace_header("Message-ID", f"<{number}@test>")
        workshop.ledger.mails.add(1, Occasion.END, ("one@example.com",), data.as_bytes())
    ledgers = [Ledger(tmp_path / "ledger.sqlite") for _ in range(3)]
    begin = threading.Barrier(3)

    def send(ledger):
        begin.wait(60)
        Courier(ledger, lambda: mail).send_due()

    threads = [threading.Thread(target=send, args=(ledger,)) for ledger in ledgers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for ledger in ledgers:
        ledger.close()
    arrived = Counter(str(message["Message-ID"]) for message in inbox.messages)
    assert arrived == {f"<{number}@test>": 1 for number in range(20)}


def test_a_claim_holds_until_its_lease_is_over(workshop, nowhere, clock):
    job_with_mail(workshop, nowhere)
    clock.now += 60
    mails = workshop.ledger.mails
    first = mails.claim()
    assert first is not None
    assert mails.claim() is None
    clock.now += LEASE_SECONDS + 1
    second = mails.claim()
    assert second == first
    done = replace(second, state=MailState.SENT, attempts=2, recipients=(), taken=("a@b",))
    mails.settle(second, done)
    mails.settle(first, replace(first, attempts=2, due=1.0))  # that of a process which stood still
    assert only_mail(workshop.ledger).state is MailState.SENT


def test_a_clock_that_was_put_back_stops_nothing(workshop, nowhere, clock):
    job_with_mail(workshop, nowhere)
    clock.now -= 30 * DAY
    assert workshop.ledger.mails.has_due()


def test_nothing_new_is_begun_once_it_is_stopped(workshop, start, clock):
    inbox = FakeInbox()
    mail = start(inbox)
    courier = Courier(workshop.ledger, lambda: mail)
    log = workshop.run("wid=9", select_only=("shoe.jpg",))
    workshop.ledger.mails.add(1, Occasion.END, ("a@b",), compose(log, mail).as_bytes())
    courier.stop()
    courier.start()
    courier.send_due()
    assert inbox.messages == []


def test_it_is_sent_on_a_thread_that_can_be_waited_for(workshop, start):
    inbox = FakeInbox()
    mail = start(inbox)
    told = []
    courier = Courier(workshop.ledger, lambda: mail, told.append)
    log = workshop.run("wid=9", select_only=("shoe.jpg",))
    workshop.ledger.mails.add(1, Occasion.END, ("a@b",), compose(log, mail).as_bytes())
    courier.start()
    courier.finish()
    assert (len(inbox.messages), told) == (1, [1])
