"""The webhook after a job: its log is sent by POST, over https or to this computer."""

from __future__ import annotations

import http.client
import ipaddress
import ssl
import time
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from urllib.parse import SplitResult, urlsplit

from exportgui.job.timeouts import begin
from exportgui.messages import NOTHING, Message, joined, quoted
from exportgui.system_errors import system_reason

DEADLINE_SECONDS = 10.0
DELAYS = (1.0, 2.0, 4.0)
"""Seconds before each further attempt."""

_ADDRESS = Message("the webhook's address must begin with https:// or lead to this computer")
_FAILED = Message("the webhook did not take the job's log")


def webhook_problem(address: str) -> Message:
    """Why an address cannot be a webhook; empty if it can, or if there is none."""
    return NOTHING if not address or _parts(address) is not None else _ADDRESS


class Webhook:
    """Sends the job's log to an address.

    A server that does not answer in time, breaks off or reports an error of its own (5xx) is asked
    again after each of ``delays``, and so may get a log twice. Redirections are not followed.
    """

    def __init__(
        self,
        address: str,
        *,
        seconds: float = DEADLINE_SECONDS,
        delays: Sequence[float] = DELAYS,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._parts = _parts(address)
        self._seconds = seconds
        self._delays = delays
        self._sleep = sleep

    def __call__(self, document: bytes) -> Message:
        """Send a log; returns what went wrong, or an empty message."""
        parts = self._parts
        if parts is None:
            return _ADDRESS
        reason, is_lasting = self._attempt(parts, document)
        for delay in self._delays:
            if not reason or is_lasting:
                break
            self._sleep(delay)
            reason, is_lasting = self._attempt(parts, document)
        return joined(": ", (_FAILED, reason)) if reason else NOTHING

    def _attempt(self, parts: SplitResult, document: bytes) -> tuple[Message, bool]:
        """Send once; why it failed, and whether another attempt would fail, too.

        On a thread of its own: a timeout of a socket is for each read, not for all of them.
        """
        late = Message("no answer in {number} seconds", number=f"{self._seconds:g}")
        answer = begin(lambda: _post(parts, document, self._seconds), "webhook")
        if not wait([answer], self._seconds).done:
            return late, False
        try:
            status = answer.result()
        except TimeoutError:
            return late, False
        except OSError as error:
            is_refused = isinstance(error, ssl.SSLCertVerificationError)
            reason = system_reason(error) if error.strerror else quoted(str(error))
            return reason, is_refused
        except (http.client.HTTPException, ValueError) as error:
            return quoted(str(error) or type(error).__name__), isinstance(error, ValueError)
        if 200 <= status < 300:
            return NOTHING, True
        return Message("it answered with status {number}", number=status), status < 500


def _parts(address: str) -> SplitResult | None:
    """The parts of an address; None for one that a log must not be sent to."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
        is_usable = bool(host) and parts.username is None and (parts.port or 1) > 0
    except ValueError:
        return None
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and _is_here(host or ""))
    return parts if is_usable and is_safe else None


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _post(parts: SplitResult, document: bytes, seconds: float) -> int:
    """The status that a server answers with."""
    is_safe = parts.scheme == "https"
    connect = http.client.HTTPSConnection if is_safe else http.client.HTTPConnection
    connection = connect(parts.hostname or "", parts.port, timeout=seconds)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "exportgui"}
    try:
        connection.request("POST", target, document, headers)
        return connection.getresponse().status
    finally:
        connection.close()
