"""The correction of a faulty request, named in its error."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from exportgui.cli.session import macro_book
from exportgui.errors import RequestError
from exportgui.messages import Message, joined
from exportgui.request.macros import EMPTY


@contextlib.contextmanager
def advising(text: str, macro_file: Path | None) -> Iterator[None]:
    """Add the correction of the modifiers ``text``, where there is one, to an error about them."""
    try:
        yield
    except RequestError as error:
        better = _correction(text, macro_file, error.column)
        if better is None:
            raise
        hint = Message("did you mean {name}?", name=better)
        allowed = joined("; ", (error.allowed, hint)) if error.allowed else None
        reason = error.reason if allowed else joined("; ", (error.reason, hint))
        raise type(error)(
            reason,
            command=error.command,
            value=error.value,
            allowed=allowed,
            column=error.column,
        ) from error


def _correction(text: str, macro_file: Path | None, column: int | None) -> str | None:
    """How the item at a column of the modifiers was meant; None where that is not certain."""
    if column is None:
        return None
    # only a refused request needs them
    from exportgui.request.checking import check
    from exportgui.request.fixes import fix_for

    book = macro_book(macro_file) or EMPTY
    for problem in check(text, book):
        if problem.level == "error" and problem.end > column:  # it may mark the value alone
            fix = fix_for(text, problem, book)
            return None if fix is None else fix.says
    return None
