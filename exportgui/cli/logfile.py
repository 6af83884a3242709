"""The log file of a command, for bug reports."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from exportgui import paths

_MAX_BYTES = 1 << 20
_OLD_FILES = 3
_LEVELS = {
    "exportgui": logging.INFO,
    "py.warnings": logging.WARNING,
    "PIL": logging.WARNING,
    "pyvips": logging.WARNING,
}


@contextlib.contextmanager
def logging_to_file() -> Iterator[None]:
    """Send log records and Python warnings to ``exportgui.log`` in the data folder meanwhile.

    They never reach the terminal, where the command prints its own messages.
    """
    handler = _LogFile()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    loggers = [logging.getLogger(name) for name in _LEVELS]
    before = [(logger.propagate, logger.level) for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.propagate = False
        logger.setLevel(_LEVELS[logger.name])
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        for logger, (propagate, level) in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.propagate = propagate
            logger.level = level
        handler.close()


class _LogFile(logging.Handler):
    """The rotating file, opened for the first record: most commands write none."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        if self._file is None:
            self._file = _open_log()
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._file is not None:
            self._file.close()
        super().close()


def _open_log() -> logging.Handler:
    from exportgui.private_log import PrivateLog  # imports logging.handlers, with sockets

    try:
        paths.make_private_folder(paths.data_dir())
        path = paths.data_dir() / "exportgui.log"
        return PrivateLog(path, maxBytes=_MAX_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    except OSError:  # a read-only home must not stop the command
        return logging.NullHandler()
