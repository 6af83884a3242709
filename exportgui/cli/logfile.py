"""The log file of a command: what a person need not see, but may want to send along."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator

from exportgui import paths

_SIZE = 1 << 20
_KEPT = 3


@contextlib.contextmanager
def logging_to_file() -> Iterator[None]:
    """Within, log records and Python warnings go to ``exportgui.log`` in the data folder, never to
    the terminal.
    """
    handler = _LogFile()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    loggers = [logging.getLogger(name) for name in ("exportgui", "py.warnings", "PIL", "pyvips")]
    before = [(logger.propagate, logger.level) for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.propagate = False
        logger.setLevel(logging.INFO if logger.name == "exportgui" else logging.WARNING)
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
    """The rotating file, opened for the first record: most commands have nothing to say to it."""

    def __init__(self) -> None:
        super().__init__()
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record."""
        if self._file is None:
            self._file = _opened()
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def _opened() -> logging.Handler:
    from logging.handlers import RotatingFileHandler

    try:
        paths.make_private_folder(paths.data_dir())
        path = paths.data_dir() / "exportgui.log"
        return RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:  # a home that cannot be written to is no reason not to work
        return logging.NullHandler()
