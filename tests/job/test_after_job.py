"""What follows a job: the command and the webhook, on real processes and a real server."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from exportgui.job.after.command import AfterCommand, command_problem
from exportgui.job.after.hooks import after_job
from exportgui.job.after.webhook import Webhook, webhook_problem
from exportgui.job.outcome import JobState
from exportgui.settings import Settings

DOCUMENT = '{"jobName": "é"}'.encode()


class FakeReceiver(ThreadingHTTPServer):
    """Answers each POST by the next of ``answers``, the last one for ever.

    A number is a status; ``die`` breaks off half-way through the answer, ``wait`` does not answer
    before ``released``.
    """

    daemon_threads = True

    def __init__(self, answers: list[int | str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = answers
        self.released = threading.Event()
        self.taken: list[tuple[str, str, bytes]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/hook?key=1"


class _Handler(BaseHTTPRequestHandler):
    server: FakeReceiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append((self.path, self.headers["Content-Type"], body))
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer == "die":
            self.wfile.write(b"HTTP/1.1 2")
            self.close_connection = True
            return
        if answer == "wait":
            self.server.released.wait(30)
            return
        self.send_response(int(answer))
        if answer in (301, 302, 307, 308):
            self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def receiver(request: pytest.FixtureRequest) -> Iterator[FakeReceiver]:
    with FakeReceiver(list(request.param)) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def post(server: FakeReceiver, seconds: float = 30) -> tuple[str, list[float]]:
    """What went wrong, and how long it waited between its attempts."""
    waited: list[float] = []
    hook = Webhook(server.address, seconds=seconds, delays=(1, 2, 4), sleep=waited.append)
    return hook(DOCUMENT), waited


@pytest.mark.parametrize("receiver", [[200], [204]], indirect=True)
def test_the_log_is_posted(receiver):
    assert post(receiver) == ("", [])
    assert receiver.taken == [("/hook?key=1", "application/json; charset=utf-8", DOCUMENT)]


@pytest.mark.parametrize("receiver", [[503, "die", 200]], indirect=True)
def test_a_server_in_trouble_is_asked_again(receiver):
    assert post(receiver) == ("", [1, 2])
    assert [body for _, _, body in receiver.taken] == [DOCUMENT] * 3


@pytest.mark.parametrize(
    ("receiver", "reason", "attempts"),
    [
        ([500], "status 500", 4),
        (["die"], "did not take", 4),
        ([404], "status 404", 1),
        ([302], "status 302", 1),
        ([307], "status 307", 1),
    ],
    indirect=["receiver"],
)
def test_what_does_not_work_is_told(receiver, reason, attempts):
    told, waited = post(receiver)
    assert reason in told
    assert len(receiver.taken) == attempts == len(waited) + 1


@pytest.mark.parametrize("receiver", [["wait"]], indirect=True)
def test_a_server_that_does_not_answer_is_given_up(receiver):
    told, waited = post(receiver, seconds=0.05)
    assert "no answer in 0.05 seconds" in told
    assert waited == [1, 2, 4]


def test_nobody_there_is_told():
    with FakeReceiver([200]) as server:
        address = server.address
    waited: list[float] = []
    assert "did not take" in Webhook(address, sleep=waited.append)(DOCUMENT)
    assert waited == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("address", "is_allowed"),
    [
        ("https://example.com/hook", True),
        ("http://localhost:8000/", True),
        ("http://127.0.0.1", True),
        ("http://[::1]:8000/x", True),
        ("", True),
        ("http://example.com/hook", False),
        ("http://127.0.0.1.example.com/", False),
        ("http://10.0.0.1/", False),
        ("ftp://example.com/", False),
        ("file:///etc/passwd", False),
        ("example.com", False),
        ("https://user:word@example.com/", False),
        ("https://", False),
        ("https://example.com:99999/", False),
    ],
)
def test_only_safe_addresses_get_a_log(address, is_allowed):
    assert (webhook_problem(address) == "") is is_allowed
    if not is_allowed:
        assert "https://" in Webhook(address)(DOCUMENT)


def python(code: str) -> str:
    """A command line that runs some code."""
    return f"'{sys.executable}' -c '{code}'"


@pytest.mark.skipif(sys.platform == "win32", reason="quotation marks are others")
class TestCommand:
    def test_reads_the_log(self, tmp_path: Path):
        code = 'import sys; open(sys.argv[1], "wb").write(sys.stdin.buffer.read())'
        assert AfterCommand(f"{python(code)} '{tmp_path}/a b'")(DOCUMENT) == ""
        assert (tmp_path / "a b").read_bytes() == DOCUMENT

    def test_gets_no_shell(self, tmp_path: Path):
        code = 'import sys; open(sys.argv[1], "w").write(sys.argv[2])'
        text = f"{python(code)} {tmp_path}/told '$HOME; `date` | x'"
        assert AfterCommand(text)(DOCUMENT) == ""
        assert (tmp_path / "told").read_text() == "$HOME; `date` | x"

    def test_may_leave_a_long_log_unread(self):
        assert AfterCommand(python("pass"))(b"x" * 10_000_000) == ""

    def test_that_fails_is_told(self):
        assert "status 3" in AfterCommand(python("import sys; sys.exit(3)"))(DOCUMENT)

    def test_that_is_not_there_is_told(self):
        assert "could not be started" in AfterCommand("/no/such/program")(DOCUMENT)

    def test_with_an_open_quotation_mark_is_told(self):
        assert "cannot be read" in command_problem("deliver 'now")
        assert "cannot be read" in AfterCommand("deliver 'now")(DOCUMENT)

    def test_that_takes_too_long_is_ended(self):
        code = "import time; time.sleep(600)"
        assert "more than 0.2 seconds" in AfterCommand(python(code), 0.2)(DOCUMENT)


@pytest.mark.parametrize("receiver", [[200]], indirect=True)
def test_both_follow_a_job(workshop, ledger, receiver, tmp_path: Path):
    log = workshop.run("wid=10")
    code = 'import sys; open(sys.argv[1], "wb").write(sys.stdin.buffer.read())'
    command = f"{python(code)} {tmp_path}/told"
    settings = Settings(after_command=command, webhook=receiver.address)
    after = after_job(log, ledger, settings)
    assert after.after == ()
    posted = json.loads(receiver.taken[0][2])
    assert (posted["fileSuccessCount"], len(posted["detailArray"])) == (3, 3)
    assert json.loads((tmp_path / "told").read_text()) == posted


def test_failures_are_warnings_that_change_nothing(workshop, ledger):
    log = workshop.run("wid=10")
    settings = Settings(after_command="/no/such/program", webhook="http://example.com/")
    after = after_job(log, ledger, settings)
    assert len(after.after) == 2
    assert (after.state, after.exit_status) == (JobState.DONE, 0)
    assert ledger.job(log.job_id).warnings == ()
    assert after_job(log, ledger, Settings()) is log
