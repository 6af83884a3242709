"""Mail never raises and never holds anything up; what is said of it is true."""

from __future__ import annotations

import dataclasses
import socket
import threading
import time
from email import message_from_bytes, policy

import pytest

from exportgui.errors import ExportguiError
from exportgui.job.mail import delivery as mail_delivery
from exportgui.job.mail.address import AddressError, header_address, is_address
from exportgui.job.mail.compose import compose
from exportgui.job.mail.courier import Courier
from exportgui.job.mail.delivery import sends_password_openly
from exportgui.job.mail.job_mails import JobMails
from exportgui.job.mail.mailer import Attempt, Mailer
from exportgui.job.mail.results import WAITS
from exportgui.job.outcome import JobState
from exportgui.job.reporting.job_log import MAIL_SENT, JobLog
from exportgui.messages import NOTHING
from exportgui.settings import MailSettings
from tests.job.mail_servers import mails_by

ADDRESSES = [
    *("anna@example.com", "a.b+c@sub.example.org", "o'hara@example.com", "x@localhost"),
    *("Anna <anna@example.com>", '"Doe, J." <j@example.com>', "Åsa <asa@example.com>"),
    *("post@bücher.example", "a@[127.0.0.1]".replace("[127.0.0.1]", "127.0.0.1")),
]
NO_ADDRESSES = [
    *("a\nBcc: x@y", "<", "<a@b", '"a@b', "a@b,", "a@b;c", "a@[1.2.3", "()", "(", "a(@b", "@"),
    *("a@", "@b", "=?utf-8?q?=", "=?utf-8?q?x\n?=", "a\r\nX: y@z", "\x00", "\ud800@b", "a@b (c"),
    *("a <<b@c>>", "a: b;", "a:", ".@.", "a..b@c", "a@b..c", " ", "\t", "'", "\\", "a\\", '"\\'),
    *("[", "a@[", "a@[]", "a@b\u2028c", "x" * 2000, "x" * 2000 + "@b", " " * 300, "a b@c"),
    *("é" * 600 + "@b", "=?utf-8?b?" + "A" * 300 + "?=", "a@b\x85c", "a@b@c", "nobody"),
]
HEADERS = [
    *("Content-Type", "Date", "From", "MIME-Version"),
    *("Message-ID", "Subject", "To"),
]
ODD_NAMES = [*NO_ADDRESSES, "spring\r\nBcc: all@example.com", "=?utf-8?q?x?=", "\u202e", "n" * 5000]


def settings(port: int = 1, **how: object) -> MailSettings:
    plain = {"tls": "none", "sender": "me@example.com", "recipients": ("ann@example.com",)}
    return MailSettings("127.0.0.1", port, **plain | how)


def send(mail: MailSettings, log: JobLog) -> Attempt:
    return Mailer(mail).attempt(compose(log, mail).as_bytes(), mail.recipients)


@pytest.fixture
def log() -> JobLog:
    """That of a job of one file, which was exported."""
    counts = dict.fromkeys(
        (field.name for field in dataclasses.fields(JobLog) if field.name.endswith("_count")), 0
    )
    counts |= {"total_file_count": 1, "file_success_count": 1}
    return JobLog(
        **counts,
        job_id=1,
        job_name="",
        state=JobState.DONE,
        log_type="EndGet",
        start=0.0,
        end=1.0,
        fatal_error=False,
        fatal_message=NOTHING,
        detail_total_rows=1,
        details=(),
    )


@pytest.fixture
def talking():
    """A server that answers each line by what a function says; returns its port."""
    listeners = []

    def start(answer, greeting: bytes = b"220 here\r\n") -> int:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def serve():
            client, _ = listener.accept()
            with client, client.makefile("rb") as lines:
                client.sendall(greeting)
                for line in lines:
                    reply = answer(line.strip().upper())
                    client.sendall(reply)
                    if reply.startswith(b"354"):
                        while lines.readline() not in (b".\r\n", b""):
                            pass
                        client.sendall(b"250 ok\r\n")

        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]

    yield start
    for listener in listeners:
        listener.close()


@pytest.mark.parametrize("text", ADDRESSES)
def test_addresses(text):
    assert is_address(text)
    header_address(text).encode("ascii")


@pytest.mark.parametrize("text", NO_ADDRESSES)
def test_what_is_no_address_is_named(text):
    assert not is_address(text)
    with pytest.raises(AddressError, match="is no mail address"):
        header_address(text)


@pytest.mark.parametrize("text", NO_ADDRESSES)
@pytest.mark.parametrize("setting", ["sender", "recipients"])
def test_an_odd_setting_is_one_kind_of_error(log, setting, text):
    """The setting is what a file may hold; the dialog refuses it."""
    mail = settings(**{setting: text if setting == "sender" else (text,)})
    with pytest.raises(ExportguiError):
        compose(log, mail)
    attempt = Mailer(mail).attempt(compose(log, settings()).as_bytes(), mail.recipients)
    assert attempt.note.startswith("“")
    assert attempt.note.isprintable()
    assert Mailer(mail).test().startswith("“")


def test_an_odd_setting_never_fails_a_job(workshop):
    notify = mails_by(workshop.ledger, settings(recipients=("nobody",)))
    log = workshop.run("wid=9", email_setting="All", notify=notify)
    assert log.exit_status == 0
    assert log.mail.startswith("the mail could not be sent: “nobody” is no mail address")


@pytest.mark.parametrize("text", ODD_NAMES)
@pytest.mark.parametrize("where", ["user", "job name"])
def test_an_odd_name_is_cleaned_and_forges_nothing(log, text, where):
    job = dataclasses.replace(log, job_name=text if where == "job name" else "")
    mail = settings(sender="", user=text) if where == "user" else settings()
    data = compose(job, mail).as_bytes()
    message = message_from_bytes(data, policy=policy.SMTP)
    assert sorted(message.keys()) == HEADERS


def drip(client: socket.socket) -> None:
    """A greeting that never ends, a letter now and then."""
    try:
        while True:
            for letter in b"220-hello ":
                client.sendall(bytes([letter]))
                time.sleep(0.05)
    except OSError:
        pass


@pytest.fixture(params=["drips", "says nothing"])
def slow(request):
    """A server that never comes to an end; its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            client, _ = listener.accept()
            with client:
                if request.param == "drips":
                    drip(client)
                else:
                    client.recv(1)

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


def test_one_deadline_for_all_of_it(log, slow, monkeypatch):
    """Either server would keep the program for ever."""
    monkeypatch.setattr(mail_delivery, "DEADLINE", 0.2)
    attempt = send(settings(slow), log)
    assert attempt.note == "the mail server did not finish within 0.2 seconds"
    assert attempt.deferred == ("ann@example.com",)
    for thread in threading.enumerate():
        if thread.name == "mail":
            thread.join(60)
            assert not thread.is_alive()


def test_in_the_background_nothing_waits(workshop, slow, monkeypatch):
    """The job is over while the server still talks; what became of its mail is told later."""
    monkeypatch.setattr(mail_delivery, "DEADLINE", 0.2)
    told = threading.Event()
    ended = threading.Event()
    mail = settings(slow)

    def settings_once_it_ended() -> MailSettings:
        assert ended.wait(60), "the job waits for its mail"
        return mail

    courier = Courier(workshop.ledger, settings_once_it_ended, lambda _number: told.set())
    mails = JobMails(workshop.ledger, mail, "en", courier.start)
    log = workshop.run("wid=9", email_setting="JobCompletion", notify=mails)
    assert log.mail == WAITS
    ended.set()
    assert told.wait(60)
    assert "did not finish" in workshop.ledger.job(log.job_id).mail


def test_nothing_is_sent_after_the_deadline(log, monkeypatch):
    """The connection came about too late: the mail is tried again, and must not arrive twice."""
    monkeypatch.setattr(mail_delivery, "DEADLINE", 0.05)
    connects = threading.Event()
    sent = []

    class FakeLateServer:
        sock = None

        def send_message(self, message, **how):
            sent.append(message)

        def close(self):
            pass

    def connected(self):
        connects.wait(60)
        return FakeLateServer()

    monkeypatch.setattr(mail_delivery.Delivery, "_connected", connected)
    mail = settings()
    attempt = Mailer(mail).attempt(compose(log, mail).as_bytes(), mail.recipients)
    assert attempt.deferred == mail.recipients
    (thread,) = (thread for thread in threading.enumerate() if thread.name == "mail")
    connects.set()
    thread.join(60)
    assert sent == []


@pytest.mark.parametrize(
    ("said", "told", "waits"),
    [
        ({b"MAIL": b"553 5.1.8 not you\r\n"}, "the server refused me@example.com", False),
        ({b"MAIL": b"451 later\r\n"}, "the server refused me@example.com", True),
        ({b"DATA": b"554 5.7.1 \xff spam\r\n"}, "“554 5.7.1 \ufffd spam”", False),
        ({b"DATA": b"452 no room\r\n"}, "“452 no room”", True),
    ],
)
def test_what_the_server_says_is_told_in_words(log, talking, said, told, waits):
    """Codes below 500 mean not now, those above never (RFC 5321, 4.2.1)."""
    port = talking(lambda line: said.get(line[:4], b"250 ok\r\n"))
    attempt = send(settings(port), log)
    assert attempt.note == told
    assert bool(attempt.deferred) == waits


def test_a_server_that_is_none(log, talking):
    port = talking(lambda line: b"", greeting=b"HTTP/1.1 400 Bad Request\r\n\r\n")
    assert send(settings(port), log).note


@pytest.mark.parametrize(
    ("host", "tls", "user", "openly"),
    [
        ("smtp.example.com", "none", "pat", True),
        ("192.0.2.1", "none", "pat", True),
        ("smtp.example.com", "none", "", False),
        ("smtp.example.com", "starttls", "pat", False),
        ("smtp.example.com", "ssl", "pat", False),
        ("localhost", "none", "pat", False),
        ("127.0.0.1", "none", "pat", False),
        ("[::1]", "none", "pat", False),
    ],
)
def test_a_password_that_others_can_read(host, tls, user, openly):
    assert sends_password_openly(MailSettings(host, 0, tls, user)) == openly


def test_it_is_said_that_others_could_read_it(workshop, monkeypatch):
    monkeypatch.setattr(mail_delivery.Delivery, "send", lambda *_: {})
    mail = MailSettings("smtp.example.com", 0, "none", "pat", "a@b", ("ann@example.com",))
    notify = mails_by(workshop.ledger, mail, password="secret")
    result = workshop.run("wid=9", email_setting="JobCompletion", notify=notify).mail
    assert result.startswith("mail sent to ann@example.com; the password went over the network")
    assert result.template != MAIL_SENT
