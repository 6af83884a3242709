"""``--select-from``: read a list of names from a file or from standard input."""

from __future__ import annotations

import sys

from exportgui.catalog.name_list import MAX_BYTES, Column, columns_of, decoded
from exportgui.cli.words import path
from exportgui.errors import JobError
from exportgui.messages import Message, joined
from exportgui.system_errors import cannot_be_read

STANDARD_INPUT = "-"


def read_list(word: str) -> tuple[Column, ...]:
    """The columns of a list; ``-`` is standard input. Raises JobError if it cannot be read."""
    data = _data(word)
    if len(data) > MAX_BYTES:
        large = Message("larger than {size} MiB", size=MAX_BYTES >> 20)
        raise JobError(joined(": ", (word, large)))
    columns = columns_of(decoded(data))
    if not columns[0]:
        raise JobError(joined(": ", (word, Message("the list is empty; nothing was written"))))
    return columns


def _data(word: str) -> bytes:
    if word == STANDARD_INPUT:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    try:
        with path(word).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise JobError(joined(": ", (word, cannot_be_read(error)))) from error
