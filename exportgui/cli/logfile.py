"""The log file of a command: what a person need not see, but may want to send along."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler

from exportgui import paths

_SIZE = 1 << 20
_KEPT = 3


@contextlib.contextmanager
def logging_to_file() -> Iterator[None]:
    """Within, log records and Python warnings go to ``exportgui.log`` in the data folder, never to the terminal."""
    handler = _handler()
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
            logger.propagate, logger.level = propagate, level
        handler.close()


def _handler() -> logging.Handler:
    try:
        paths.data_dir().mkdir(parents=True, exist_ok=True)
        path = paths.data_dir() / "exportgui.log"
        return RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_KEPT, encoding="utf-8")
    except OSError:  # a home that cannot be written to is no reason not to work
        return logging.NullHandler()
