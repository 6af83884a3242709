"""The log file: it has names of files and folders, so it is for no one else."""

from __future__ import annotations

import io
from logging.handlers import RotatingFileHandler

from exportgui import paths


class PrivateLog(RotatingFileHandler):
    """A rotating log file with mode 0600, which ``logging`` has no parameter for."""

    def _open(self) -> io.TextIOWrapper:
        return open(
            self.baseFilename,
            "a",  # as every rotating file
            encoding=self.encoding,
            errors=self.errors,
            opener=paths.private_opener,
        )
