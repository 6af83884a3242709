"""Run risky or slow decoders in a helper process, which is killed at its deadline.

It is started on demand, gets one request at a time through its standard input, answers through its
standard output, and passes pixels in temporary files. When it is killed at its deadline, the
current request fails with a `SourceError`, and the next one starts a new process. When it dies
otherwise, by its memory limit, a crash or the system's memory killer, which picks it for what
others use, the request is made once more in a fresh one before it fails.
``concurrent.futures.ProcessPoolExecutor`` cannot kill a worker at a deadline, and is broken for
good by a worker that crashes.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from exportgui.boundary import log_failure, unreadable
from exportgui.errors import EncodeError, LimitError, SourceError
from exportgui.media import HELPER_FLAG
from exportgui.media.helper_death import cause_of_death, overdue
from exportgui.media.limits import DEFAULT_LIMITS, Limits
from exportgui.media.model import DecodeOptions, Header
from exportgui.media.pixel_spool import Spool
from exportgui.messages import Message
from exportgui.refusals import without_advice
from exportgui.system_errors import system_reason
from exportgui.temporary_folders import temporary_folder

if TYPE_CHECKING:
    from exportgui.media.pillow_pixels import Pixels

_BOOT = "import sys; from exportgui.media.helper_process import main; main(int(sys.argv[1]))"


class HelperLostError(Exception):
    """The process ended before it answered; ``reason`` says why.

    ``is_overdue``: it was killed at its deadline, so that another try would take as long.
    """

    def __init__(self, reason: Message, *, is_overdue: bool = False) -> None:
        self.reason = reason
        self.is_overdue = is_overdue
        super().__init__(reason)


class Helper:
    """Owns the process; safe to call from any thread, one request at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._memory = 0
        self._said: BinaryIO | None = None

    @property
    def pid(self) -> int | None:
        """Process id while one is running."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def call(self, operation: str, *arguments: Any, limits: Limits) -> Any:
        """Run an operation of `helper_process`; raises what it raised, or `HelperLostError`.

        It may run twice, in two processes, when the first one dies.
        """
        try:
            return self._call_once(operation, arguments, limits)
        except HelperLostError as error:
            if error.is_overdue:
                raise
        return self._call_once(operation, arguments, limits)

    def _call_once(self, operation: str, arguments: tuple[Any, ...], limits: Limits) -> Any:
        with self._lock:
            process = self._running(limits)
            overstayed = threading.Event()
            timer = threading.Timer(limits.deadline, _end, (process, overstayed))
            timer.start()
            try:
                answer = _exchange(process, (operation, arguments))
            except (OSError, EOFError, pickle.UnpicklingError) as error:
                reason = (
                    overdue(limits.deadline)
                    if overstayed.is_set()
                    else cause_of_death(process, self._said)
                )
                self._drop()
                raise HelperLostError(reason, is_overdue=overstayed.is_set()) from error
            # interrupted half-way: the pipe holds the rest of this answer
            except BaseException:
                self._drop()
                raise
            finally:
                timer.cancel()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        """End the process; the next call starts another."""
        with self._lock:
            self._drop()

    def _running(self, limits: Limits) -> subprocess.Popen[bytes]:
        if self._process and (
            self._process.poll() is not None or self._memory != limits.helper_memory
        ):
            self._drop()
        if self._process is None:
            self._drop()
            self._said = _last_words()
            self._process = _start(limits.helper_memory, self._said)
            self._memory = limits.helper_memory
        return self._process

    def _drop(self) -> None:
        process = self._process
        self._process = None
        if self._said is not None:
            self._said.close()
            self._said = None
        if process is None:
            return
        _end(process)
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                if stream:
                    stream.close()
        process.wait()


def _last_words() -> BinaryIO | None:
    """A nameless file for what the process complains of; None where there is no room for one."""
    try:
        return cast("BinaryIO", tempfile.TemporaryFile(buffering=0))
    except OSError:
        return None


def _start(memory: int, said: BinaryIO | None) -> subprocess.Popen[bytes]:
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, HELPER_FLAG] if frozen else [sys.executable, "-P", "-c", _BOOT]
    path = os.pathsep.join(entry for entry in sys.path if entry)
    return subprocess.Popen(
        [*command, str(memory)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL if said is None else said,
        env=os.environ if frozen else {**os.environ, "PYTHONPATH": path},
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _exchange(process: subprocess.Popen[bytes], request: Any) -> Any:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(pickle.dumps(request))
    process.stdin.flush()
    return pickle.load(process.stdout)


def _end(process: subprocess.Popen[bytes], overstayed: threading.Event | None = None) -> None:
    """Kill the process and what it started (Ghostscript)."""
    if overstayed:
        overstayed.set()
    if process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


_HELPER = Helper()
atexit.register(_HELPER.close)


def shutdown() -> None:
    """End the helper process; a later call starts a new one."""
    _HELPER.close()


def read_header(path: Path, fmt: str, page: int, limits: Limits) -> Header:
    """The header of a file, read in the helper; errors as `exportgui.media.header.read_header`."""
    header: Header = _read("read_header", path, fmt, page, limits, limits=limits)
    return header


@contextlib.contextmanager
def decoded(path: Path, header: Header, options: DecodeOptions) -> Iterator[tuple[Spool, int]]:
    """Decode in the helper: pixels that last as long as the block, and the orientation to apply."""
    with temporary_folder() as folder:
        yield _read("decode", path, header, options, folder, limits=options.limits)


def read_decoder_messages(
    path: Path, loader: str, options: Mapping[str, Any], *, limits: Limits = DEFAULT_LIMITS
) -> str:
    """Libvips' messages for a file that its ``loader`` decodes with ``options``; empty for none."""
    text: str = _read("decoder_messages", path, loader, dict(options), limits=limits)
    return text


def _read(operation: str, path: Path, *arguments: Any, limits: Limits) -> Any:
    try:
        return _HELPER.call(operation, path, *arguments, limits=limits)
    except HelperLostError as error:
        raise SourceError(error.reason, path) from error
    except OSError as error:
        raise unreadable(error, path) from error
    except SourceError as error:
        log_failure(error, path)
        raise type(error)(error.reason, error.path or path) from error


def encode_jpeg2000(
    pixels: Pixels, path: Path, options: Mapping[str, Any], *, limits: Limits = DEFAULT_LIMITS
) -> None:
    """Write gray or rgb ``pixels``, with or without alpha, as JPEG 2000 to ``path``.

    ``options`` are Pillow's for this format (``quality_layers``, ``irreversible`` …). The file is
    created or overwritten; after an `EncodeError` it may be incomplete.
    """
    if pixels.pixel_type == "cmyk":
        raise EncodeError(Message("JPEG 2000 is written in gray or rgb only"))
    with temporary_folder() as folder:
        shared = folder / "pixels"
        with shared.open("wb") as file:
            file.write(pixels.color)
            file.write(pixels.alpha or b"")
        facts = (pixels.width, pixels.height, pixels.bands, pixels.alpha is not None)
        try:
            _HELPER.call("encode_jpeg2000", shared, facts, path, dict(options), limits=limits)
        except (HelperLostError, SourceError, LimitError) as error:
            log_failure(error, path)
            raise EncodeError(
                Message(
                    "JPEG 2000 cannot be written: {detail}", detail=without_advice(error.reason)
                )
            ) from error
        except OSError as error:
            detail = system_reason(error)
            raise EncodeError(
                Message("JPEG 2000 cannot be written: {detail}", detail=detail)
            ) from error
